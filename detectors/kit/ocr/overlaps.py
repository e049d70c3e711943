"""Drops characters that were read twice because two boxes of one row overlap: they stay in the first box only.

Widely spaced digits are found in several boxes, and where two of them share a digit a number would have one too many: it
misses its check digit and is no number any more. Example: ``5194 9364`` and ``4 7756 0064``, whose boxes share the 4, become
``5194 9364`` and ``7756 0064``. Misses: shared characters that were read differently in both.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from detectors.kit.ocr.lines import TextLine
from detectors.kit.terms import Region

SAME_WAY: Final = 0.99
"""Cosine of the angle between two lines up to which they run the same way."""
APART: Final = 0.35
"""Heights by which the middles of two pieces of one row may miss each other across the text."""
MOST: Final = 0.5
"""Share of the second line that may be shared; more is another reading of the same words."""


def once(lines: Sequence[TextLine]) -> tuple[TextLine, ...]:
    """The lines, the second of two that share characters without them."""
    kept = list(lines)
    for before, after in _overlapping(lines):
        first, second = kept[before], kept[after]
        shared = _shared(first, second) if _in_one_row(first, second) else 0
        if shared:
            kept[after] = _without(second, shared)
    return tuple(kept)


def _overlapping(lines: Sequence[TextLine]) -> Iterator[tuple[int, int]]:
    """Pairs whose boxes overlap, either way round."""
    return ((int(first), int(second)) for first, second in np.argwhere(meeting([line.region for line in lines])))


def meeting(regions: Sequence[Region]) -> NDArray[np.bool_]:
    """Which of the regions overlap which others: a square of n x n, never with themselves."""
    boxes = np.array([region.half_open for region in regions]).reshape(-1, 4)
    left, top, right, bottom = (side[:, None] for side in boxes.T)
    meet = (left < right.T) & (right > left.T) & (top < bottom.T) & (bottom > top.T)
    np.fill_diagonal(meet, False)
    return np.asarray(meet, np.bool_)


def _in_one_row(first: TextLine, second: TextLine) -> bool:
    """Whether the second line goes on where the first ends."""
    (x, y), (u, v) = first.along, second.along
    (ax, ay), (bx, by) = (np.mean(line.quad, axis=0) for line in (first, second))
    low = min(first.height, second.height)
    goes_on = (bx - ax) * x + (by - ay) * y > 0
    return bool(x * u + y * v > SAME_WAY and goes_on and abs((by - ay) * x - (bx - ax) * y) < APART * low)


def _shared(first: TextLine, second: TextLine) -> int:
    """How many characters of the second line's beginning stand on the first's end, as it was read there."""
    (x, y), end, text = first.along, first.quad[1], second.text
    for count in range(1, int(MOST * len(text)) + 1):
        place = np.mean(second.outline(count - 1, count), axis=0)
        if (place[0] - end[0]) * x + (place[1] - end[1]) * y > 0:
            return count - 1 if _ends_with(first.text, text[: count - 1]) else 0
    return 0


def _ends_with(text: str, end: str) -> bool:
    return bool(end.strip()) and text.replace(" ", "").endswith(end.replace(" ", ""))


def _without(line: TextLine, count: int) -> TextLine:
    """A line without so many characters of its beginning, and the spaces behind them."""
    count += len(line.text[count:]) - len(line.text[count:].lstrip())
    edges = line.edges or tuple(np.linspace(0, 1, len(line.text) + 1).tolist())
    start = edges[count]
    rest = tuple((edge - start) / max(1e-6, 1 - start) for edge in edges[count:])
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = line.quad
    a, d = (ax + start * (bx - ax), ay + start * (by - ay)), (dx + start * (cx - dx), dy + start * (cy - dy))
    return replace(line, text=line.text[count:], quad=(a, (bx, by), (cx, cy), d), edges=rest)
