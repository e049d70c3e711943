"""Lays bars over text: along the line that stands in a region, as high as its writing, in widths that come in steps.

Plates and codes get theirs along their own sides.

A region is the box around a piece of a line. Where the line leans, that box is much higher than the writing, so the piece is
looked for whose box it is, and the bar leans with it. What is no piece of a line gets a level bar.
Example: of a line that falls by ten degrees over 400 pixels, 30 high, the box is 100 high and the bar 36.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Final

import numpy as np

from detectors.gate.redact.blocks import MARGIN
from detectors.gate.redact.widths import STEP
from detectors.kit.geometry import Point, Quad, grown, rectangle, whole
from detectors.kit.ocr.lines import TextLine
from detectors.kit.rules.plate_looks import RIM
from detectors.kit.terms import Form, Region, Shape

LEANS: Final = 0.03
"""Slope from which a line leans: over a name of 300 pixels it falls by nine, a third of its height."""
SLACK: Final = 4
"""Pixels by which the box of a piece may differ from the region: readers' boxes end on whole pixels, findings on others'."""
CUTS: Final = 4
"""Two edges, each cut where the piece begins and where it ends."""


def bar_around(region: Region) -> Shape:
    """The level bar around a region with its margin."""
    return Shape.level(Form.BAR, region.grow(MARGIN))


def bar(region: Region, lines: Iterable[TextLine]) -> Shape:
    """The bar over a region, grown by the margin, along the line of which it is the box of a piece."""
    for line in lines:
        if min(map(abs, line.along)) > LEANS and (piece := piece_of(line, region)) is not None:
            return Shape(Form.BAR, whole(grown(_in_steps(piece, line.height), MARGIN)))
    return bar_around(region)


def over_plate(region: Region, lines: Iterable[TextLine]) -> Shape | None:
    """The bar over a leaning plate that is a region, with its rim: around all lines in it; None where none leans."""
    inside = [line for line in lines if line.region.intersection(region) == line.region]
    if not inside or min(map(abs, inside[0].along)) <= LEANS:
        return None
    first = max(inside, key=lambda line: line.region.area)
    (x, y), corners = first.along, np.array([corner for line in inside for corner in line.quad])
    along, down = corners @ (x, y), corners @ (-y, x)
    wide, high = float(np.ptp(along)), float(np.ptp(down))
    right, below = float(along.min() + along.max()) / 2, float(down.min() + down.max()) / 2
    level = rectangle((right * x - below * y, right * y + below * x), wide, high, math.atan2(y, x))
    return Shape(Form.BAR, whole(grown(level, RIM * first.height + MARGIN)))


def over_code(outline: Quad) -> Shape:
    """The bar over a code that leans; its quiet zone is in the outline."""
    return Shape(Form.BAR, whole(grown(outline, MARGIN)))


def piece_of(line: TextLine, region: Region) -> Quad | None:
    """The piece of a leaning line whose box is a region; None where it is the box of none."""
    if line.region.grow(SLACK).intersection(region) != region:
        return None
    across = abs(line.along[0]) >= abs(line.along[1])
    low, high = (region.left, region.right) if across else (region.top, region.bottom)
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = line.quad
    edges = ((ax, bx), (dx, cx)) if across else ((ay, by), (dy, cy))
    # Each of both edges would have to be cut here for the box to begin and to end where the region does.
    cuts = sorted((side - start) / (end - start) for start, end in edges if end != start for side in (low, high))
    if len(cuts) < CUTS:
        return None
    first, last = max(0.0, cuts[1]), min(1.0, cuts[2])
    if first >= last:
        return None
    piece = _piece(line.quad, first, last)
    return piece if _near(Region.around(piece), region) else None


def _piece(quad: Quad, first: float, last: float) -> Quad:
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = quad
    return (
        (ax + first * (bx - ax), ay + first * (by - ay)),
        (ax + last * (bx - ax), ay + last * (by - ay)),
        (dx + last * (cx - dx), dy + last * (cy - dy)),
        (dx + first * (cx - dx), dy + first * (cy - dy)),
    )


def _near(box: Region, region: Region) -> bool:
    return all(abs(one - other) <= SLACK for one, other in zip(box.half_open, region.half_open, strict=True))


def _in_steps(quad: Quad, height: float) -> Quad:
    """The piece lengthened to the next whole step at its end."""
    a, b, c, d = quad
    long, step = math.dist(a, b), STEP * max(1.0, height)
    longer = math.ceil(long / step) * step / max(1e-6, long)
    return a, _on(a, b, longer), _on(d, c, longer), d


def _on(start: Point, end: Point, share: float) -> Point:
    return start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])
