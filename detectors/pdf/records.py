"""What crosses the border of the drawing process, to and from JSON. Its answers are untrusted until they are checked."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Self

from detectors.kit.terms import MAX_PIXELS, MAX_SIDE, MOST_PAGES, code

CRASHED: Final = "crashed"
"""What is said of a page that could not be drawn, beside the codes of refusals."""
MOST_LINES: Final = 2_000
LONGEST_LINE: Final = 400
"""Lines of a page's text that are looked at, and letters of one: a page of a telephone book has some 600."""
DETAIL: Final = 60
"""Letters of a detail of what is hidden: a number, a size, a year, or a name out of a list."""


PixelBox = tuple[float, float, float, float]
"""Left, top, right, bottom in pixels of a drawn page; it may reach beyond it."""


def _shade(red: int, green: int, blue: int) -> tuple[int, int, int]:
    return int(red) & 255, int(green) & 255, int(blue) & 255


def _box(untrusted: Any) -> PixelBox:
    left, top, right, bottom = (float(side) for side in untrusted)
    if not all(map(math.isfinite, (left, top, right, bottom))) or left > right or top > bottom:
        raise ValueError("not a box")
    return left, top, right, bottom


@dataclass(frozen=True, slots=True)
class LayerLine:
    """A line of a page's text layer: its words, and its box (left, top, right, bottom) in pixels of the drawn page.

    ``drawn`` is false where the file asks for no ink, ``colour`` is that of its letters, None where that is not told, and
    ``under`` tells that a picture is drawn over it. ``words`` are the boxes of its longer words.
    """

    text: str = field(repr=False)
    box: PixelBox
    drawn: bool = True
    colour: tuple[int, int, int] | None = None
    under: bool = False
    words: tuple[PixelBox, ...] = ()

    def to_json(self) -> list[Any]:
        return [self.text, self.box, self.drawn, self.colour, self.under, self.words]

    @classmethod
    def from_json(cls, untrusted: Any) -> Self:
        text, box, drawn, colour, under, words = untrusted
        if not isinstance(text, str) or len(text) > LONGEST_LINE or len(words) > LONGEST_LINE:
            raise ValueError("not a line of text")
        shade = None if colour is None else _shade(*colour)
        own = tuple(map(_box, words))
        return cls(text, _box(box), drawn is True, shade, under is True, own)


@dataclass(frozen=True, slots=True)
class DrawnPage:
    """One page: its size in points and in pixels, its RGB bytes row by row, and its text layer.

    ``drawings_only`` tells that no picture is part of it, so that it is kept without loss; ``small`` are boxes of letters
    that are too small to be read at the largest size that is drawn.
    """

    points: tuple[float, float]
    width: int
    height: int
    pixels: bytes = field(repr=False)
    lines: tuple[LayerLine, ...] = field(default=(), repr=False)
    drawings_only: bool = False
    small: tuple[PixelBox, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Everything but the pixels, which follow in a frame of their own."""
        return {
            "points": list(self.points),
            "width": self.width,
            "height": self.height,
            "lines": [line.to_json() for line in self.lines],
            "drawings_only": self.drawings_only,
            "small": [list(box) for box in self.small],
        }

    @classmethod
    def from_json(cls, untrusted: Mapping[str, Any], pixels: bytes) -> Self:
        """Raises KeyError, TypeError or ValueError for anything that is not a drawn page."""
        width, height = untrusted["width"], untrusted["height"]
        if not (type(width) is int and type(height) is int and 0 < width <= MAX_SIDE and 0 < height <= MAX_SIDE):
            raise ValueError("not a size")
        if width * height > MAX_PIXELS or len(pixels) != 3 * width * height:
            raise ValueError("pixels that are not those of this size")
        across, down = (float(side) for side in untrusted["points"])
        if not (math.isfinite(across) and math.isfinite(down) and across > 0 and down > 0):
            raise ValueError("not a page")
        lines = tuple(LayerLine.from_json(line) for line in untrusted["lines"][:MOST_LINES])
        small = tuple(_box(box) for box in untrusted["small"][:MOST_LINES])
        return cls((across, down), width, height, pixels, lines, untrusted["drawings_only"] is True, small)


@dataclass(frozen=True, slots=True)
class Opened:
    """What a file says before a page is drawn: how many pages it has, what it holds besides them, and words of its own fields.

    ``damaged`` tells that a strict reader does not agree with the file: readers mend such a file, each in its own way.
    """

    pages: int
    traces: Mapping[str, str] = field(default_factory=dict, repr=False)
    words: tuple[str, ...] = field(default=(), repr=False)
    damaged: bool = False

    def to_json(self) -> dict[str, Any]:
        return {
            "pages": self.pages,
            "traces": dict(self.traces),
            "words": list(self.words),
            "damaged": self.damaged,
        }

    @classmethod
    def from_json(cls, untrusted: Mapping[str, Any]) -> Self:
        pages = untrusted["pages"]
        if type(pages) is not int or not 0 < pages <= MOST_PAGES:
            raise ValueError("not a number of pages")
        traces = {code(name): str(detail)[:DETAIL] for name, detail in untrusted["traces"].items()}
        words = tuple(str(line)[:LONGEST_LINE] for line in untrusted["words"][:MOST_LINES])
        return cls(pages, traces, words, untrusted["damaged"] is True)
