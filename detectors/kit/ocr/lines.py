"""Holds text lines with the place of every character, and all that is written in a picture: what readers of words return."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np

from detectors.kit.geometry import Point, Quad, moved, scaled
from detectors.kit.terms import Region, Unread


@dataclass(frozen=True)
class TextLine:
    """One line of text.

    ``quad`` runs clockwise from the text's own top-left corner, whichever way the text is turned, in upright-photo pixels.
    ``edges`` are the ``len(text) + 1`` borders of the characters as shares (0 to 1) of the way along the line.
    ``network`` is the one that decided, empty where another program read the line.
    """

    text: str = field(repr=False)
    quad: Quad
    score: float
    edges: tuple[float, ...] = field(default=(), repr=False)
    network: str = field(default="", compare=False)

    @cached_property
    def region(self) -> Region:
        return Region.around(self.quad)

    @cached_property
    def along(self) -> Point:
        """Unit vector of the direction in which the text runs."""
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = self.quad
        x, y = (bx - ax) + (cx - dx), (by - ay) + (cy - dy)
        length = float(np.hypot(x, y)) or 1.0
        return x / length, y / length

    @cached_property
    def height(self) -> float:
        """Height of the text in pixels, across its own direction."""
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = self.quad
        return float(np.hypot(dx - ax, dy - ay) + np.hypot(cx - bx, cy - by)) / 2

    def shifted(self, right: float, down: float) -> TextLine:
        """The same line so many pixels further."""
        return replace(self, quad=moved(self.quad, right, down))

    def scaled(self, across: float, down: float) -> TextLine:
        """The same line in a picture so many times larger."""
        return replace(self, quad=scaled(self.quad, across, down))

    def span(self, start: int, end: int) -> Region:
        """The region of the characters [start, end)."""
        if start <= 0 and end >= len(self.text):
            return self.region
        return Region.around(self.outline(start, end))

    def outline(self, start: int, end: int) -> Quad:
        """The outline of the characters [start, end), leaning as the line does."""
        edges = self.edges or tuple(index / max(1, len(self.text)) for index in range(len(self.text) + 1))
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = self.quad
        # The columns of the network place a character to about a third of its height.
        slack = 0.3 * self.height / max(1.0, float(np.hypot(bx - ax, by - ay)))
        first = max(0.0, edges[max(0, start)] - slack)
        last = min(1.0, edges[min(end, len(self.text))] + slack)
        return (
            (ax + first * (bx - ax), ay + first * (by - ay)),
            (ax + last * (bx - ax), ay + last * (by - ay)),
            (dx + last * (cx - dx), dy + last * (cy - dy)),
            (dx + first * (cx - dx), dy + first * (cy - dy)),
        )


@dataclass(frozen=True)
class Writing:
    """All that is written in a picture.

    ``unread`` is what looks like writing and was not understood, where it is more than a trace; ``mostly_unread`` tells that
    it is most of what is written. ``complete`` is false where a part could not be looked at closely in time. ``mirrored`` tells
    that words make more sense in the mirror.
    """

    lines: tuple[TextLine, ...] = ()
    unread: tuple[Unread, ...] = ()
    mostly_unread: bool = False
    complete: bool = True
    mirrored: bool = False

    @property
    def seen(self) -> bool:
        """Whether anything looks like writing."""
        return bool(self.lines or self.unread)

    def shifted(self, right: int, down: int) -> Writing:
        """The same writing so many pixels further."""
        return self._placed(lambda line: line.shifted(right, down), lambda region: region.shifted(right, down))

    def scaled(self, across: float, down: float) -> Writing:
        """The same writing in a picture so many times larger."""
        return self._placed(lambda line: line.scaled(across, down), lambda region: region.scaled(across, down))

    def _placed(self, place: Callable[[TextLine], TextLine], put: Callable[[Region], Region]) -> Writing:
        unread = tuple(replace(each, regions=tuple(map(put, each.regions))) for each in self.unread)
        return replace(self, lines=tuple(map(place, self.lines)), unread=unread)
