"""Puts together lines that were seen in several looks at one picture, so that each is read once and whole.

Neighbouring looks overlap, and a reduced look shows what tiles show, too. Of a line seen twice the closer one stays, unless the
other was large enough to be read; a line that is cut by the border of one look and goes on in the next becomes one line again.
Example: a banner of 9,000 pixels is seen in four pieces, and read as one line.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import cv2
import numpy as np

from detectors.kit.decode.photo import Pixels
from detectors.kit.ocr.detection import clockwise
from detectors.kit.ocr.overlaps import meeting
from detectors.kit.ocr.seen import FINE_PRINT, Corners, SeenLine
from detectors.kit.terms import Region

INSIDE: Final = 0.6
"""Share of a line in another one from which both are the same words."""
WHOLLY: Final = 0.95
"""The same for two lines that are both cut by the border of their looks."""
SHOWN: Final = 0.7
"""Share of a line of a reduced look in lines of closer ones from which they take its place."""
SAME_WAY: Final = 0.98
APART: Final = 0.35
TALLER: Final = 1.6
"""Cosine, heights across, and ratio of heights up to which two pieces belong to one line."""
LOWER: Final = 0.4
"""Ratio of heights below which a line in the place of another one is none of its words: a note may look like one sign."""


def stitched(lines: Sequence[SeenLine], pixels: Pixels) -> tuple[SeenLine, ...]:
    """The lines of all looks at these RGB pixels, each once."""
    if len({id(line.picture) for line in lines}) <= 1:
        return tuple(lines)
    known: list[SeenLine] = []
    for scale in sorted({line.scale for line in lines}):  # looks of one scale are pieces of one view of the picture
        known = _with_closer(known, [line for line in lines if line.scale == scale], pixels)
    return tuple(known)


def _with_closer(far: Sequence[SeenLine], close: Sequence[SeenLine], pixels: Pixels) -> list[SeenLine]:
    """The lines of reduced looks, and those of closer ones in place of what they show better."""
    large = [line for line in far if line.height_as_seen >= FINE_PRINT]
    close = [line for line in close if not any(_same_words(line, known) for known in _meeting(line, large))]
    far = [line for line in far if line in large or _share_in(line, _meeting(line, close)) < SHOWN]
    return [*far, *_joined(close, pixels)]


def _meeting(line: SeenLine, others: Sequence[SeenLine]) -> list[SeenLine]:
    return [other for other in others if line.region.intersection(other.region)]


def _same_words(line: SeenLine, known: SeenLine) -> bool:
    alike = LOWER * known.height <= line.height <= TALLER * known.height
    return alike and _share_in(line, [known]) >= INSIDE


def _share_in(line: SeenLine, others: Sequence[SeenLine]) -> float:
    """The share of a line's middle, as long as the line and half as high, that lies in the union of others.

    Seen from afar a box reaches further over its letters than from close by.
    """
    if not others:
        return 0.0
    region = line.region
    own, covered = (np.zeros((region.height, region.width), np.uint8) for _ in range(2))
    corner = (region.left, region.top)
    cv2.fillConvexPoly(own, np.round(_middle(line.quad) - corner).astype(np.int32), [1])
    for other in others:
        cv2.fillConvexPoly(covered, np.round(other.quad - corner).astype(np.int32), [1])
    return float((own & covered).sum() / max(1, own.sum()))


def _middle(quad: Corners) -> Corners:
    """The middle half of a box, across its shorter side."""
    a, b, c, d = quad
    if np.linalg.norm(b - a) >= np.linalg.norm(d - a):
        return np.array(
            (0.75 * a + 0.25 * d, 0.75 * b + 0.25 * c, 0.75 * c + 0.25 * b, 0.75 * d + 0.25 * a), np.float32
        )
    return np.array((0.75 * a + 0.25 * b, 0.75 * b + 0.25 * a, 0.75 * c + 0.25 * d, 0.75 * d + 0.25 * c), np.float32)


def _joined(lines: Sequence[SeenLine], pixels: Pixels) -> Iterator[SeenLine]:
    """Lines of looks of one scale: doubles once, pieces put together."""
    groups = list(range(len(lines)))
    for first, second in _pairs(lines):
        if lines[first].picture is not lines[second].picture and _belong(lines[first], lines[second]):
            old, new = groups[second], groups[first]
            groups = [new if group == old else group for group in groups]
    for group in dict.fromkeys(groups):
        members = [line for line, own in zip(lines, groups, strict=True) if own == group]
        longest = max(members, key=lambda line: (_length(line.quad), not line.cut))
        whole = all(member is longest or _share_in(member, [longest]) >= _least(member, longest) for member in members)
        yield longest if whole else _put_together(members, longest, pixels)


def _least(member: SeenLine, longest: SeenLine) -> float:
    """The share of a piece in the longest one from which that says all: each of two cut ones may hold an end."""
    return WHOLLY if member.cut and longest.cut else INSIDE


def _pairs(lines: Sequence[SeenLine]) -> Iterator[tuple[int, int]]:
    """Places of lines whose regions meet, the earlier first."""
    pairs = np.argwhere(np.triu(meeting([line.region for line in lines])))
    return ((int(first), int(second)) for first, second in pairs)


def _belong(first: SeenLine, second: SeenLine) -> bool:
    """Whether two lines are the same, or pieces of one line that a border cuts."""
    if _share_in(first, [second]) >= INSIDE or _share_in(second, [first]) >= INSIDE:
        return True
    low, high = sorted((first.height, second.height))
    (x, y), (u, v) = _along(first.quad), _along(second.quad)
    (px, py), (qx, qy) = first.quad.mean(axis=0), second.quad.mean(axis=0)
    in_one_row = abs((qy - py) * x - (qx - px) * y) < APART * low and high <= TALLER * low
    return bool((first.cut or second.cut) and abs(x * u + y * v) > SAME_WAY and in_one_row)


def _along(quad: Corners) -> tuple[float, float]:
    """The direction of the longer side of a box."""
    a, b, _, d = quad
    side = max(b - a, d - a, key=lambda way: float(np.linalg.norm(way)))
    x, y = side / max(1e-6, float(np.linalg.norm(side)))
    return float(x), float(y)


def _length(quad: Corners) -> float:
    a, b, _, d = quad
    return float(max(np.linalg.norm(b - a), np.linalg.norm(d - a)))


def _put_together(members: Sequence[SeenLine], longest: SeenLine, pixels: Pixels) -> SeenLine:
    """One line around its pieces, leaning as the longest does, cut from the picture itself."""
    x, y = _along(longest.quad)
    turn = np.array(((x, y), (-y, x)), np.float32)
    points = np.concatenate([member.quad for member in members]) @ turn.T
    (left, top), (right, bottom) = points.min(axis=0), points.max(axis=0)
    level = np.array(((left, top), (right, top), (right, bottom), (left, bottom)), np.float32)
    height, width = pixels.shape[:2]
    quad = clockwise(level @ turn, width, height)
    around = Region.around(quad).grow(1).clip(width, height) or longest.region
    picture = np.ascontiguousarray(pixels[around.slices][:, :, ::-1])
    box = quad - np.array((around.left, around.top), np.float32)
    return SeenLine(picture, box, quad, max(member.sureness for member in members))
