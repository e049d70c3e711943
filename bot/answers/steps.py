"""Values of the review that are stored in a ticket as short texts: cells of the grid, steps and screens. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from bot.answers.purposes import Purpose
from detectors.kit.terms import Style, code

LONGEST = 64
"""Longest text of a step in characters, which is Telegram's limit for the data of a button."""

WHOLE_CELL = 0
"""Stands for all of a cell where the cells within it are counted from 1."""


class NotAStep(ValueError):
    """Raised for a text that is no step, cell or screen."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of the grid over the photo: ``12``, or ``12.5`` for the fifth cell within it."""

    numbers: tuple[int, ...]

    @classmethod
    def parse(cls, text: str) -> Self:
        """Parses ``12`` or ``12.5``. Raises NotAStep."""
        return cls(_numbers(text))

    def __str__(self) -> str:
        return ".".join(map(str, self.numbers))

    @property
    def outer(self) -> Cell | None:
        """Returns the cell that contains this one, None for a cell of the whole photo."""
        return Cell(self.numbers[:-1]) if len(self.numbers) > 1 else None

    def inner(self, number: int) -> Cell:
        """Returns a cell within this one."""
        return Cell((*self.numbers, number))


class StepKind(StrEnum):
    """What a step changes. A ticket stores the letter."""

    TOGGLE = "t"
    OPEN = "o"
    COVER = "c"
    COVER_ALL = "a"
    OPEN_ALL = "n"
    CELL = "m"
    STYLE = "y"
    EVERYTHING = "e"
    LABELS = "l"
    ITEM = "i"
    PURPOSE = "p"


WITH_PLACES = (StepKind.TOGGLE, StepKind.OPEN, StepKind.COVER)


@dataclass(frozen=True, slots=True)
class Step:
    """One change of the choices: of places, an item, a cell, the style, for a purpose, or of all places at once."""

    kind: StepKind
    places: tuple[int, ...] = ()
    cell: Cell | None = None
    style: Style | None = None
    item: str = ""
    purpose: Purpose | None = None

    @classmethod
    def parse(cls, text: str) -> Self:
        """Parses ``t3``, ``o1.4``, ``c1.4``, ``a``, ``n``, ``m12.5``, ``ysoft``, ``e``, ``l``, ``inik`` or ``pread``.

        Raises NotAStep.
        """
        try:
            kind, rest = StepKind(text[:1]), text[1:]
        except ValueError:
            raise NotAStep(text[:1]) from None
        if kind in WITH_PLACES:
            return cls(kind, places=_numbers(rest))
        if kind is StepKind.CELL:
            return cls(kind, cell=Cell.parse(rest))
        if kind is StepKind.STYLE and rest in list(Style):
            return cls(kind, style=Style(rest))
        if kind is StepKind.ITEM:
            return cls(kind, item=_code(rest))
        if kind is StepKind.PURPOSE and rest in list(Purpose):
            return cls(kind, purpose=Purpose(rest))
        if rest or kind in (StepKind.STYLE, StepKind.PURPOSE):
            raise NotAStep(kind.value)
        return cls(kind)

    def __str__(self) -> str:
        places = ".".join(map(str, self.places))
        return f"{self.kind.value}{places}{self.cell or ''}{self.style or ''}{self.item}{self.purpose or ''}"


class ScreenKind(StrEnum):
    """What the review shows. A ticket stores the letter."""

    ITEMS = "c"
    NUMBERS = "h"
    STYLES = "s"
    GRID = "g"
    RESULT = "r"


PAGED = (ScreenKind.ITEMS, ScreenKind.NUMBERS)


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen of the review: items, numbered places, the styles, the grid (of a cell or the photo), or the result.

    ``page`` is that of the items, which is a part of the photo, or that of the numbers.
    """

    kind: ScreenKind = ScreenKind.ITEMS
    page: int = 1
    cell: Cell | None = None

    @classmethod
    def parse(cls, text: str) -> Self:
        """Parses ``c2``, ``h3``, ``s``, ``g``, ``g12`` or ``r``. An empty text is the first page of items. Raises NotAStep."""
        if not text:
            return cls()
        try:
            kind, rest = ScreenKind(text[:1]), text[1:]
        except ValueError:
            raise NotAStep(text[:1]) from None
        if kind in PAGED:
            return cls(kind, page=_numbers(rest)[0] if rest else 1)
        if kind is ScreenKind.GRID and rest:
            return cls(kind, cell=Cell.parse(rest))
        if rest:
            raise NotAStep(kind.value)
        return cls(kind)

    def __str__(self) -> str:
        return f"{self.kind.value}{self.page if self.kind in PAGED else self.cell or ''}"

    @property
    def shows_copy(self) -> bool:
        """Tells whether this screen needs a copy. Numbers are drawn on the photo instead."""
        return self.kind not in PAGED


def _code(text: str) -> str:
    try:
        return code(text)
    except ValueError:
        raise NotAStep("code") from None


def _numbers(text: str) -> tuple[int, ...]:
    parts = text.split(".")
    if len(text) > LONGEST or not all(part.isascii() and part.isdecimal() for part in parts):
        raise NotAStep("numbers")
    return tuple(int(part) for part in parts)
