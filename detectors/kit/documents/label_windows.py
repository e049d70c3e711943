"""Chooses what to cover of a paper: all of it but the words that say what kind of paper it is.

Signatures, portraits that no face was found in, holograms and words that were not read lie on the paper too, so everything
inside the outline is covered except windows for titles and labels; a window never shows what is known to be a value.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from detectors.kit.geometry import Quad
from detectors.kit.terms import Region

STEPS: Final = 16
"""Bands by which a slanting outline is filled; each reaches over the outline by a sixteenth of the slant at most."""
LEVEL: Final = 0.06
"""Slope (three and a half degrees) up to which an outline counts as level and its words' boxes as tight."""
STEEP: Final = 0.36
"""Slope (twenty degrees) up to which windows follow the text in steps; what leans more is covered whole."""
ROWS: Final = 8, 24
"""Pixels in one step of a leaning window: along text that runs across, and along text that runs down. Covers end at blocks
of eight, so that steps between such borders lose nothing more."""
MARGIN: Final = 3
"""Pixels by which covers are grown before they end at blocks."""
SLIP: Final = 0.3
"""Heights of a label by which the box of a value beside it may reach into a column: readers place letters to a third."""
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


def _between(begin: int, right: int, parts: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    for start, end in parts:
        if start > begin:
            yield begin, start
        begin = max(begin, end)
    if right > begin:
        yield begin, right


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


def widened(quad: Quad, room: float) -> Quad:
    """An outline with so many pixels more on each of its sides."""
    (ax, ay), (bx, by), _, (dx, dy) = quad
    long, high = max(1.0, math.hypot(bx - ax, by - ay)), max(1.0, math.hypot(dx - ax, dy - ay))
    x, y, down_x, down_y = (bx - ax) / long, (by - ay) / long, (dx - ax) / high, (dy - ay) / high
    a, b, c, d = (
        (px + room * (across * x + down * down_x), py + room * (across * y + down * down_y))
        for (px, py), (across, down) in zip(quad, ((-1, -1), (1, -1), (1, 1), (-1, 1)), strict=True)
    )
    return a, b, c, d


def leaning(area: Region, windows: Sequence[Quad], values: Sequence[Quad]) -> list[Region]:
    """The area without windows that lean: each is opened in steps that lie inside it, where no value stands."""
    opened: list[Region] = []
    for window in windows:
        box, steps = Region.around(window), _step(window)
        near = [value for value in values if Region.around(value).intersection(box)]
        hidden = [step for value in near for step in _steps_around(value, steps)]
        opened += [free for step in _steps_inside(window, steps) for free in _without(step, hidden)]
    return all_but(area, opened, [])


def _without(step: Region, hidden: Sequence[Region]) -> Iterator[Region]:
    """What is left of a step between values in the same rows."""
    inside = (part for region in hidden if (part := region.intersection(step)))
    taken = sorted((part.left, part.right) for part in inside)
    return (Region(left, step.top, right, step.bottom) for left, right in _between(step.left, step.right, taken))


def _steps_inside(quad: Quad, step: int) -> Iterator[Region]:
    """Boxes one below the other, each as wide as the outline is along its whole height."""
    for top, bottom in _rows(quad, step):
        upper, lower = _across(quad, top), _across(quad, bottom)
        if upper is not None and lower is not None:
            left, right = math.ceil(max(upper[0], lower[0])), math.floor(min(upper[1], lower[1]))
            if left < right:
                yield Region(left, top, right, bottom)


def _steps_around(quad: Quad, step: int) -> Iterator[Region]:
    """Boxes one below the other that hold all of an outline."""
    bands = ((top, bottom, _band(quad, top, bottom)) for top, bottom in _rows(quad, step))
    return (Region(band.left, top, band.right, bottom) for top, bottom, band in bands if band)


def _step(quad: Quad) -> int:
    (ax, ay), (bx, by), _, _ = quad
    return ROWS[0] if abs(bx - ax) >= abs(by - ay) else ROWS[1]


def _rows(quad: Quad, step: int) -> Iterator[tuple[int, int]]:
    """The rows on a grid of this step that an outline reaches, with the margins by which covers beside them grow."""
    box = Region.around(quad)
    first, last = (box.top - MARGIN) // step, -(-(box.bottom + MARGIN) // step)
    return ((at * step - MARGIN, (at + 1) * step + MARGIN) for at in range(first, last))


def _across(quad: Quad, level: int) -> tuple[float, float] | None:
    """Where an outline begins and ends at one height."""
    sides = zip(quad, (*quad[1:], quad[0]), strict=True)
    meets = [
        ax + (level - ay) * (bx - ax) / (by - ay)
        for (ax, ay), (bx, by) in sides
        if ay != by and min(ay, by) <= level <= max(ay, by)
    ]
    return (min(meets), max(meets)) if len(meets) > 1 else None


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
    # A slip of a value's box into the window is no value in it: what lies inside a window stays covered anyway.
    parts = (value.intersection(joint) for value in values)
    return near and not any(part is not None and part.width > SLIP * label.height for part in parts)
