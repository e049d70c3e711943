"""Reads what a person chooses on the page: what is left open, what is covered besides, and how. Untrusted until then."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any, Final, Self

from bot.web.sheets import Item, Opened, Sheet, is_pdf, opened_on, sheets_of
from bot.web.strokes import pieces
from detectors.kit.terms import (
    MAX_STROKES,
    PageChoices,
    Place,
    Region,
    Screening,
    ScreeningOptions,
    Shape,
    Style,
)

MOST_OPEN: Final = 500
MOST_REGIONS: Final = 200
MOST_POINTS: Final = 400
"""Items that are left open, regions of one choice, and points of one stroke."""
MOST_POINTS_IN_ALL: Final = 10_000
LONGEST_ID: Final = 80
NARROWEST, WIDEST = 2, 2_000
"""Pixels of a brush."""
FARTHEST: Final = 100_000
"""Pixels from the corner of a sheet that a point may have: strokes may leave it, numbers may not run away."""


class NotAChoice(ValueError):
    """Raised for what is no choice on this picture."""


class TooMuchBrushed(NotAChoice):
    """Raised for more strokes than one copy can have."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What a person covers on one sheet besides what was found: a box, or the pieces of a stroke."""

    page: int
    box: Region | None = None
    strokes: tuple[Shape, ...] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """The whole state of a person's choices: ids of open items and places, marks, style, and a yes to what must be asked."""

    open: tuple[str, ...] = ()
    marks: tuple[Mark, ...] = ()
    style: Style = Style.AUTO
    confirmed: bool = False

    @classmethod
    def from_json(cls, untrusted: Any, screening: Screening) -> Self:
        """Returns a choice about this picture. Raises NotAChoice for anything else."""
        try:
            choice = cls(
                _ids(untrusted["open"]),
                tuple(_marks(untrusted["regions"], {sheet.number: sheet for sheet in sheets_of(screening)})),
                Style(untrusted.get("style", Style.AUTO)),
                untrusted.get("confirmed", False) is True,
            )
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            if isinstance(error, NotAChoice):
                raise
            raise NotAChoice("this is no choice") from None
        if sum(len(mark.strokes) for mark in choice.marks) > MAX_STROKES:
            raise TooMuchBrushed("too many strokes")
        return choice

    def marks_on(self, page: int) -> tuple[tuple[Region, ...], tuple[Shape, ...]]:
        """Returns the boxes and the strokes that are covered on a sheet."""
        own = [mark for mark in self.marks if mark.page == page]
        return tuple(mark.box for mark in own if mark.box), tuple(one for mark in own for one in mark.strokes)


def options_for(choice: Choice, screening: Screening, language: str) -> ScreeningOptions:
    """Returns the options of a screening with this choice, without times."""
    chosen = [_on_page(sheet, choice) for sheet in sheets_of(screening)]
    if is_pdf(screening):
        pages = tuple(one for one in chosen if one.keep or one.cover or one.strokes)
        return ScreeningOptions(style=choice.style, language=language, on_pages=pages)
    photo = chosen[0]
    return ScreeningOptions(
        style=choice.style, language=language, keep=photo.keep, cover=photo.cover, strokes=photo.strokes
    )


def newly_open(before: Choice, after: Choice, screening: Screening) -> tuple[Item, ...]:
    """Returns what a choice opens of a stop and the one before it did not: items, with these places of theirs alone."""
    sheets = sheets_of(screening)
    was, will = (opened_on(sheets, choice.open) for choice in (before, after))
    opened = (
        replace(item, places=tuple(place for place in item.places if _is_new_stop(place, sheet.number, was, will)))
        for sheet in sheets
        for item in sheet.items
    )
    return tuple(item for item in opened if item.places)


def _is_new_stop(place: Place, page: int, was: Opened, will: Opened) -> bool:
    return place.stops and place.number in will[page] - was[page]


def changed_pages(before: Choice, after: Choice, screening: Screening) -> tuple[int, ...]:
    """Returns the numbers of the sheets on which two choices differ."""
    return tuple(sheet.number for sheet in sheets_of(screening) if _on_page(sheet, before) != _on_page(sheet, after))


def _on_page(sheet: Sheet, choice: Choice) -> PageChoices:
    opened = sheet.opened(choice.open)
    cover, strokes = choice.marks_on(sheet.number)
    keep = tuple(place.region for place in sheet.places if place.number in opened)
    return PageChoices(sheet.number, keep, cover, strokes)


def _ids(untrusted: Any) -> tuple[str, ...]:
    if not isinstance(untrusted, list) or len(untrusted) > MOST_OPEN:
        raise NotAChoice("too much is left open")
    if not all(isinstance(id_, str) and 0 < len(id_) <= LONGEST_ID for id_ in untrusted):
        raise NotAChoice("an id is a short text")
    return tuple(dict.fromkeys(untrusted))


def _marks(untrusted: Any, sheets: Mapping[int, Sheet]) -> Iterable[Mark]:
    if not isinstance(untrusted, list) or len(untrusted) > MOST_REGIONS:
        raise TooMuchBrushed("too many regions")
    if sum(len(one.get("stroke", ())) for one in untrusted) > MOST_POINTS_IN_ALL:
        raise TooMuchBrushed("too many points")
    return [mark for one in untrusted if (mark := _mark(one, sheets[_number(one.get("page", 1), 1, FARTHEST)]))]


def _mark(untrusted: Mapping[str, Any], sheet: Sheet) -> Mark | None:
    """Returns a mark as far as it touches its sheet, None for one that does not."""
    if "box" in untrusted:
        left, top, right, bottom = (_number(side, -FARTHEST, FARTHEST) for side in untrusted["box"])
        box = Region(left, top, right, bottom).clip(sheet.width, sheet.height)
        return Mark(sheet.number, box) if box else None
    points = untrusted["stroke"]
    if not isinstance(points, list) or not points:
        raise NotAChoice("a stroke is a list of points")
    if len(points) > MOST_POINTS:
        raise TooMuchBrushed("too many points")
    way = [(_number(x, -FARTHEST, FARTHEST), _number(y, -FARTHEST, FARTHEST)) for x, y in points]
    strokes = list(islice(pieces(way, _number(untrusted["width"], NARROWEST, WIDEST)), MAX_STROKES + 1))
    if len(strokes) > MAX_STROKES:
        raise TooMuchBrushed("too many pieces")
    inside = tuple(one for one in strokes if one.region.clip(sheet.width, sheet.height))
    return Mark(sheet.number, None, inside) if inside else None


def _number(untrusted: Any, least: int, most: int) -> int:
    """Returns a whole number within these limits; halves of pixels are rounded."""
    if isinstance(untrusted, bool) or not isinstance(untrusted, int | float) or not least <= untrusted <= most:
        raise NotAChoice("a number is missing, or out of range")
    return round(untrusted)
