"""Finds maps that show an exact place: what looks like a map (``scenes``) and holds a pin, one's own position or a route.

What is told to be covered is the map, not the mark: whoever sees the streets around a covered pin knows the place. Bars and
cards of the app above and below the map stay. In a chat or on a page, it is the frame around the map.
Example: a screenshot of streets with a red pin; a chat with a small map in it.
Misses: maps on a small part of a photo of something else, without a frame of one colour around; pins on what looks like no
map (drawn by hand, or nothing but water). A map without a mark is none, be it of a town or a country.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from detectors.kit.decode.photo import Pixels, sized
from detectors.kit.terms import Region
from detectors.kit.vision import scenes
from detectors.kit.vision.map_marks import Mark, find_marks
from detectors.kit.vision.outlines import CardOutline, distinct

LIKE_A_MAP: Final = 0.0
"""Score of the line for maps from which a picture looks like one."""
WITH: Final = {"pin": -1.0, "dot": -1.0, "route": -0.75}
"""The same where something on it looks like a mark. Photos that the line was not drawn from score higher than others: of the
half to develop with the highest of a photo that is no map is -1.3; painted charts with a line like a route have up to -0.3."""
EMPTY: Final = 0.9
PLAIN: Final = 0.6
"""Share of one colour from which a picture is a sheet with a sign on it, as the least drawn of maps is not; and where it
looks like no map without the sign: charts, plans and pages of words."""
SHADES: Final = 16
"""Levels that count as one there."""
AROUND_ONE: Final = -4.5
"""Score from which a picture may hold a frame with a map in it: a page with six small maps has -1.6, one with photos and a
map -4.2."""
FRAMES: Final = 6
"""Frames that are looked at by themselves, larger ones first: each costs 6 ms."""
SURELY: Final = 1.0
BESIDE: Final = 0.0
SAME: Final = 0.8
"""Score from which a frame alone is a map, as a chart with a curve has 0.2; and that which others of its size get, from this
share on: a page shows its maps in one size."""
FRAME: Final = 0.04
WIDE: Final = 0.2
"""Shares of the photo's area and width from which an outline may be the frame of a map."""
FLAT: Final = 9.0
OUTSIDE: Final = (0.006, 0.014)
"""Levels by which what is close outside of a frame may differ, and how far outside it is, as shares of the longer side: a
page or a chat is one colour there, while blocks of houses have streets around them."""
SIDE: Final = 320
ALIKE: Final = 10
ONE_COLOUR: Final = 0.5
EDGE: Final = 3
OTHER: Final = 0.3
BAR: Final = (0.03, 0.55)
"""Bars of apps: pixels of the longer side at which they are looked for; levels by which their colour may differ; the share of
a row that has it, and pixels at both ends that do; the share that has it at most just beyond, as land around roads has not;
and how much of the picture they take, at least and at most."""


@dataclass(frozen=True)
class MarkedMap:
    """The part of a picture that is a map, and the marks on it."""

    region: Region
    marks: tuple[Mark, ...]


def find_marked_maps(pixels: Pixels, score: float, outlines: Sequence[CardOutline]) -> tuple[MarkedMap, ...]:
    """The maps with marks in RGB pixels which the line for maps gives this score; none where that is no number."""
    if not score >= AROUND_ONE:
        return ()
    frames = [frame for outline in distinct(outlines) if (frame := _frame(pixels, outline)) is not None]
    marks = _marks(pixels, score)
    if not marks:
        return tuple(_innermost(list(_framed(pixels, frames[:FRAMES]))))
    within: dict[Region, list[Mark]] = {}
    whole = _between_bars(pixels, marks)
    for mark in marks:
        around = (frame for frame in frames if frame.intersection(mark.region) == mark.region)
        within.setdefault(min(around, key=lambda frame: frame.area, default=whole), []).append(mark)
    found = (MarkedMap(region, tuple(inside)) for region, inside in within.items())
    most = EMPTY if score >= LIKE_A_MAP else PLAIN
    return tuple(part for part in found if _largest_share(pixels[part.region.slices]) < most)


def _marks(pixels: Pixels, score: float) -> tuple[Mark, ...]:
    """The marks that count on a picture of this score."""
    if not score >= min(WITH.values()):
        return ()
    return tuple(mark for mark in find_marks(pixels) if score >= WITH[mark.kind])


def _framed(pixels: Pixels, frames: Sequence[Region]) -> Iterator[MarkedMap]:
    """Frames that are surely maps by themselves, on a page that looks like none, and such of their size beside them."""
    parts = [(frame, np.ascontiguousarray(pixels[frame.slices])) for frame in frames]
    scored = [(frame, part, scenes.scores(part)["map"]) for frame, part in parts if _largest_share(part) < EMPTY]
    sizes = [frame.area for frame, _, score in scored if score >= SURELY]
    for frame, part, score in scored:
        if any(SAME <= frame.area / area <= 1 / SAME for area in sizes) and (marks := _marks(part, max(score, BESIDE))):
            moved = (Mark(mark.kind, mark.region.shifted(frame.left, frame.top)) for mark in marks)
            yield MarkedMap(frame, tuple(moved))


def _innermost(maps: Sequence[MarkedMap]) -> Iterator[MarkedMap]:
    """The maps without the cards that such a map lies on."""
    for one in maps:
        if not any(other is not one and other.region.intersection(one.region) == other.region for other in maps):
            yield one


def _frame(pixels: Pixels, outline: CardOutline) -> Region | None:
    """The box of an outline that stands out of one colour, as pictures in chats and on pages do."""
    height, width = pixels.shape[:2]
    box = outline.region.clip(width, height)
    if box is None or box.area < FRAME * height * width or box.width < WIDE * width:
        return None
    near, far = (box.grow(max(2, round(share * max(height, width)))).clip(width, height) for share in OUTSIDE)
    if near is None or far is None or far == near:
        return None
    ring = np.ones((far.height, far.width), bool)
    inner = near.shifted(-far.left, -far.top)
    ring[inner.slices] = False
    levels = pixels[far.slices][ring]
    return (
        box
        if len(levels) and float(np.median(np.abs(levels - np.median(levels, axis=0)).max(axis=1))) <= FLAT
        else None
    )


def _largest_share(pixels: Pixels) -> float:
    """The share of the colour that most of the pixels have."""
    few = pixels[:: 1 + pixels.shape[0] // SIDE, :: 1 + pixels.shape[1] // SIDE] // SHADES
    _, counts = np.unique(few.reshape(-1, 3) @ np.array((1, 256, 65536)), return_counts=True)
    return float(counts.max() / counts.sum())


def _between_bars(pixels: Pixels, marks: Sequence[Mark]) -> Region:
    """The picture without the app's bars at its borders; marks are never within one."""
    height, width = pixels.shape[:2]
    scale = min(1.0, SIDE / max(height, width))
    small = sized(pixels, max(1, round(width * scale)), max(1, round(height * scale))).astype(np.int16)
    box = marks[0].region
    for mark in marks[1:]:
        box = box.union(mark.region)
    top, bottom = int(_bar(small) / scale), int(_bar(small[::-1]) / scale)
    return Region(0, min(box.top, top), width, max(box.bottom, height - bottom))


def _bar(rows: NDArray[np.int16]) -> int:
    """How many rows from the first one on are a bar in one colour, with what is written on it; 0 for none."""
    if rows.shape[0] < 1 or rows.shape[1] < 2 * EDGE:
        return 0
    colour = np.median(rows[0], axis=0)
    alike = np.abs(rows - colour).max(axis=2) <= ALIKE
    ends = alike[:, :EDGE].all(axis=1) & alike[:, -EDGE:].all(axis=1)
    fits = ends & (alike.mean(axis=1) >= ONE_COLOUR)
    count = len(rows) if fits.all() else int(np.argmin(fits))
    ends_sharply = count < len(rows) - EDGE and float(alike[count + EDGE - 1].mean()) < OTHER
    return count if ends_sharply and BAR[0] * len(rows) <= count <= BAR[1] * len(rows) else 0
