"""What to cover of a paper: all of it but the words that say what kind of paper it is.

Signatures, portraits that no face was found in, holograms and words that were not read lie on the paper too, so everything
inside the outline is covered except windows for titles and labels; a window never shows what is known to be a value.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from detectors.kit.terms import Region
from detectors.kit.words import Quad

STEPS: Final = 16
"""Bands by which a slanting outline is filled; each reaches over the outline by a sixteenth of the slant at most."""
LEVEL: Final = 0.06
"""Slope (three and a half degrees) up to which an outline counts as level and its words' boxes as tight."""
COLUMN: Final = 3
"""Labels under each other that make a column: fewer stand between values, and a slip of a box would show one."""


def slope(quad: Quad) -> float:
    """How far the sides of an outline are from level, as a ratio; 0 for a box."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = quad
    sides = ((bx - ax, by - ay), (cx - dx, cy - dy), (dx - ax, dy - ay), (cx - bx, cy - by))
    return max(min(abs(x), abs(y)) / max(1.0, abs(x), abs(y)) for x, y in sides)


def all_but(area: Region, windows: Sequence[Region], values: Sequence[Region]) -> list[Region]:
    """The area in bands, without the windows; values inside a window stay covered."""
    windows = [part for window in windows if (part := window.intersection(area))]
    edges = sorted({area.top, area.bottom, *(edge for window in windows for edge in (window.top, window.bottom))})
    bands: list[Region] = []
    for top, bottom in pairwise(edges):
        open_parts = sorted((w.left, w.right) for w in windows if w.top < bottom and w.bottom > top)
        bands += [Region(left, top, right, bottom) for left, right in _between(area.left, area.right, open_parts)]
    inside = [part for value in values for window in windows if (part := value.intersection(window))]
    return [*_stacked(bands), *inside]


def _between(left: int, right: int, parts: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    for start, end in parts:
        if start > left:
            yield left, start
        left = max(left, end)
    if right > left:
        yield left, right


def _stacked(bands: Sequence[Region]) -> list[Region]:
    """Bands that continue each other downwards joined to one."""
    joined: list[Region] = []
    for band in bands:
        above = next((b for b in joined if (b.left, b.right, b.bottom) == (band.left, band.right, band.top)), None)
        if above is not None:
            joined.remove(above)
            band = above.union(band)
        joined.append(band)
    return joined


def filled(quad: Quad) -> list[Region]:
    """An outline as regions that hold all of it: its box when it is level, bands from top to bottom when it slants."""
    box = Region.around(quad)
    if slope(quad) <= LEVEL:
        return [box]
    edges = [box.top + round(box.height * step / STEPS) for step in range(STEPS + 1)]
    return [band for top, bottom in pairwise(edges) if top < bottom and (band := _band(quad, top, bottom))]


def _band(quad: Quad, top: int, bottom: int) -> Region | None:
    """The box around the part of an outline between two heights."""
    points: list[tuple[float, float]] = [(x, y) for x, y in quad if top <= y <= bottom]
    for (ax, ay), (bx, by) in zip(quad, (*quad[1:], quad[0]), strict=True):
        for level in (top, bottom):
            if min(ay, by) <= level <= max(ay, by) and ay != by:
                points += [(ax + (level - ay) * (bx - ax) / (by - ay), float(level))]
    if not points:
        return None
    box = Region.around(points)
    return Region(box.left, top, box.right, bottom)


def columns(labels: Sequence[Region], values: Sequence[Region]) -> list[Region]:
    """Labels that stand under each other, with no value between them, as one window; single labels stay covered."""
    windows: list[list[Region]] = []
    for label in sorted(labels, key=lambda region: (region.top, region.left)):
        mate = next((w for w in reversed(windows) if _continues(_around(w), label, values)), None)
        if mate is None:
            windows.append([label])
        else:
            mate.append(label)
    return [_around(window) for window in windows if len(window) >= COLUMN]


def _around(regions: Sequence[Region]) -> Region:
    whole = regions[0]
    for region in regions[1:]:
        whole = whole.union(region)
    return whole


def _continues(window: Region, label: Region, values: Sequence[Region]) -> bool:
    apart = label.top - window.bottom
    near = -label.height // 2 <= apart <= label.height and abs(label.left - window.left) <= 2.5 * label.height
    joint = window.union(label)
    return near and not any(value.intersection(joint) for value in values)
