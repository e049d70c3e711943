"""Tells whether words stand in the mirror: a selfie's, a shop window's from inside, a slide's wrong way round.

Lines that were read without being sure of them are read once more flipped, upright and on their head. A mirrored line says
little as it stands (``nimsl zinit``) and much in the mirror; what reads both ways, as WOW and 808 do, was read surely and is
not asked about. Example: of four lines of a mirrored KTP all say more in the mirror.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Final

import numpy as np

from detectors.kit.ocr.recognition import PLAINLY, TINY, recognized_by
from detectors.kit.ocr.seen import Understood

TRIED: Final = 4
"""Lines that are read flipped, the largest of the unsure ones: 8 milliseconds."""
UNSURE: Final = 0.92
SHARE: Final = 0.3
"""Score below which a line is asked about, and the share of such lines from which the whole picture may stand in the mirror:
nine in ten are unsure there, on papers as they are one in six at most."""
LONG: Final = 2.5
"""Times wider than high: shorter ones hold two or three signs, which say little either way."""
HEAD: Final = 7
"""Times its height of a line that is read: enough to tell, and a quarter of the time of a long one."""
MORE: Final = 0.05
WELL: Final = 0.8
"""By how much more a line must score in the mirror, and how much it must there."""
LETTERS: Final = 3
"""Letters or digits that a line must say in the mirror."""
MUCH_MORE: Final = 0.15
MANY_LETTERS: Final = 8
"""The same for one line alone, beside others that stand as they should."""
LITTLE: Final = 0.5
"""Share of the letters in the mirror below which what a line says as it stands counts for nothing."""
MOST: Final = 0.5
"""Share of the tried lines that must say more in the mirror."""


class Mirrored(Enum):
    """How much of what is written makes more sense in the mirror."""

    NOTHING = 0
    A_LINE = 1
    MOST = 2


def mirrored_part(lines: Sequence[Understood]) -> Mirrored:
    """Whether the unsure ones among these lines make more sense in the mirror: most of them, or at least one for certain."""
    long = [each for each in lines if each.crop.shape[1] >= LONG * each.crop.shape[0]]
    unsure = [each for each in long if each.line.score < UNSURE]
    if not unsure:
        return Mirrored.NOTHING
    tried = sorted(unsure, key=lambda each: -each.crop.shape[0])[:TRIED]
    flipped = [turned for each in tried for turned in (each.crop[:, ::-1], each.crop[::-1])]
    heads = [np.ascontiguousarray(crop[:, : HEAD * crop.shape[0]]) for crop in flipped]
    readings = recognized_by([TINY] * len(heads), heads)
    better, certain = 0, False
    for each, *both in zip(tried, readings[::2], readings[1::2], strict=True):
        best = max(both, key=lambda reading: reading.score)
        says = _says(best.text)
        # A reading of a few dashes in the place of a sentence has not read the line, however sure it is of them.
        before = each.line.score if _says(each.line.text) >= LITTLE * says else 0.0
        better += best.score >= max(WELL, before + MORE) and says >= LETTERS
        certain = certain or (best.score >= max(PLAINLY, before + MUCH_MORE) and says >= MANY_LETTERS)
    if better > MOST * len(tried) and len(unsure) >= SHARE * len(long):
        return Mirrored.MOST
    return Mirrored.A_LINE if certain else Mirrored.NOTHING


def _says(text: str) -> int:
    """How many letters and digits."""
    return sum(sign.isalnum() for sign in text)
