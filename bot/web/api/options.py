"""The options of the API: what each may be, and how it is read. What is not known, or not understood, is refused."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from bot.web.failures import Failed
from bot.web.plain import said
from detectors.kit.terms import (
    MAX_SIDE,
    PAGES_IN_CHAT,
    FieldName,
    PageChoices,
    Region,
    ScreeningOptions,
    Style,
    box_of,
    kept_of,
    pages_of,
)
from texts import LANGUAGES, texts

MOST_KEPT, MOST_COVERED = 200, 100
"""Places that are left open, and boxes that are covered besides."""
TRUE, FALSE = "true", "false"
_KEPT = rf"(?:[1-9][0-9]{{0,3}}|{'|'.join(FieldName)})"
_KEEP = rf"^{_KEPT}(?:,{_KEPT}){{0,{MOST_KEPT - 1}}}$"
_PAGES = r"^[1-9][0-9]{0,3}(?:-[1-9][0-9]{0,3})?(?:,[1-9][0-9]{0,3}(?:-[1-9][0-9]{0,3})?)*$"
_BOX = r"^(?:[1-9][0-9]{0,3}:)?[0-9]{1,5}(?:,[0-9]{1,5}){3}$"
_SECONDS = r"[0-9]{1,4}(?:\.[0-9]{1,20})?(?:[eE][+-]?[0-9]{1,2})?"


@dataclass(frozen=True, slots=True)
class Option:
    """One option: its schema, and how it changes what is asked; ``read`` raises ValueError.

    ``values`` are filled in where people read what it is for, the text ``web-option-NAME``.
    """

    name: str
    schema: Mapping[str, Any]
    read: Callable[[ScreeningOptions, Sequence[str]], ScreeningOptions]
    many: bool = False
    """Whether it may be given several times."""
    values: Mapping[str, str | int] = field(default_factory=dict)

    def about(self, language: str = LANGUAGES[0]) -> str:
        """Returns what it is for and what it may be."""
        return said(texts(language), f"web-option-{self.name}", **self.values)


class Options:
    """All options, with the bounds of this server: ``usual`` are those of a photo about which nothing is asked."""

    def __init__(self, usual: ScreeningOptions, detectors: Callable[[], Collection[str]]) -> None:
        self._usual = usual
        self._detectors = detectors

    @property
    def all(self) -> tuple[Option, ...]:
        """Returns the options in the order of the manual."""
        return (*_PLAIN, _seconds(self._usual.seconds), _off(sorted(self._detectors())))

    def read(self, words: Iterable[tuple[str, str]], language: str) -> ScreeningOptions:
        """Returns what is asked for. Raises Failed with 422: an option that is unknown, not understood, or given twice."""
        known = {option.name: option for option in self.all}
        given: dict[str, list[str]] = {}
        for name, text in words:
            if name not in known:
                raise Failed(422, "unknown-option", known=", ".join(known))
            given.setdefault(name, []).append(text)
        options = replace(self._usual, language=language)
        for name, words_given in given.items():
            if len(words_given) > 1 and not known[name].many:
                raise Failed(422, "option-twice", name=name)
            try:
                options = known[name].read(options, words_given)
            except ValueError:
                raise Failed(422, "wrong-option", name=name, how=known[name].about(language)) from None
        return options


def _matching(pattern: str, text: str) -> str:
    if not re.fullmatch(pattern, text, re.ASCII):
        raise ValueError("this does not look as it must")
    return text


def _flag(text: str) -> bool:
    if text not in (TRUE, FALSE):
        raise ValueError("this is neither true nor false")
    return text == TRUE


def _switch(name: str, *, usual: bool = False) -> Option:
    def read(options: ScreeningOptions, texts: Sequence[str]) -> ScreeningOptions:
        changed: dict[str, Any] = {name: _flag(texts[0])}
        return replace(options, **changed)

    return Option(name, {"type": "boolean", "default": usual}, read)


def _style(options: ScreeningOptions, texts: Sequence[str]) -> ScreeningOptions:
    return replace(options, style=Style(texts[0]))


def _keep(options: ScreeningOptions, texts: Sequence[str]) -> ScreeningOptions:
    kept = kept_of(_matching(_KEEP, texts[0]))
    numbers = tuple(word for word in kept if not isinstance(word, FieldName))
    return replace(options, keep_numbers=numbers, keep_fields=tuple(w for w in kept if isinstance(w, FieldName)))


def _cover(options: ScreeningOptions, texts: Sequence[str]) -> ScreeningOptions:
    if len(texts) > MOST_COVERED:
        raise ValueError("too many boxes")
    boxes = [box_of(_matching(_BOX, text)) for text in texts]
    regions = [box for one in boxes for box in (one.cover if isinstance(one, PageChoices) else (one,))]
    if any(max(box.right, box.bottom) > MAX_SIDE for box in regions):
        raise ValueError("a box lies beyond every photo")
    return replace(
        options,
        cover=tuple(box for box in boxes if isinstance(box, Region)),
        on_pages=tuple(box for box in boxes if isinstance(box, PageChoices)),
    )


def _pages(options: ScreeningOptions, texts: Sequence[str]) -> ScreeningOptions:
    return replace(options, pages=pages_of(_matching(_PAGES, texts[0]), PAGES_IN_CHAT))


def _language(options: ScreeningOptions, texts: Sequence[str]) -> ScreeningOptions:
    if texts[0] not in LANGUAGES:
        raise ValueError("there are no words in this language")
    return replace(options, language=texts[0])


def _seconds(most: float) -> Option:
    def read(options: ScreeningOptions, texts: Sequence[str]) -> ScreeningOptions:
        seconds = float(_matching(_SECONDS, texts[0]))
        if not 0 < seconds <= most:
            raise ValueError("this is no time for a photo")
        return replace(options, seconds=seconds)

    schema = {"type": "number", "exclusiveMinimum": 0, "maximum": most, "default": most}
    return Option("seconds", schema, read, values={"most": f"{most:g}"})


def _off(detectors: Sequence[str]) -> Option:
    def read(options: ScreeningOptions, texts: Sequence[str]) -> ScreeningOptions:
        if not set(texts) <= set(detectors):
            raise ValueError("there is no such detector")
        return replace(options, off=tuple(dict.fromkeys(texts)))

    schema = {"type": "array", "items": {"type": "string", "enum": list(detectors)}}
    return Option("off", schema, read, many=True, values={"known": ", ".join(detectors)})


_PLAIN: Final = (
    Option(
        "style",
        {"type": "string", "enum": [style.value for style in Style], "default": Style.AUTO.value},
        _style,
        values={"known": ", ".join(Style)},
    ),
    Option("keep", {"type": "string", "pattern": _KEEP}, _keep, values={"most": MOST_KEPT}),
    Option(
        "cover",
        {"type": "array", "maxItems": MOST_COVERED, "items": {"type": "string", "pattern": _BOX}},
        _cover,
        many=True,
        values={"most": MOST_COVERED},
    ),
    _switch("everything"),
    _switch("labels"),
    Option("pages", {"type": "string", "pattern": _PAGES}, _pages, values={"most": PAGES_IN_CHAT}),
    _switch("annotated"),
    _switch("copy", usual=True),
    Option(
        "language",
        {"type": "string", "enum": list(LANGUAGES)},
        _language,
        values={"known": ", ".join(LANGUAGES)},
    ),
)
