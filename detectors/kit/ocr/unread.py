"""Tells what looks like writing and was not understood: handwriting, scripts without a reader, letters too small or blurred.

Two networks read each line that is not plain. Where they say different things with little confidence, neither has understood
it: on print they agree to a letter or two, on handwriting and foreign scripts each makes up its own. Example: of a Thai road
sign one reads ``BieRM9`` and the other ``gieBMI``. Misses: a word of handwriting alone, below what counts as a trace.
"""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import reduce
from typing import Final

import cv2
import numpy as np

from detectors.kit.decode.photo import Pixels
from detectors.kit.ocr.seen import SeenLine, Understood
from detectors.kit.terms import Region, Unread, UnreadReason

AGREED: Final = 0.6
"""Likeness of both readings from which a line was understood: print at the limit of legibility has .7 and more."""
CONFIDENT: Final = 0.93
"""Score from which a line counts as understood whatever the other network says."""
LIKE_WRITING: Final = 0.75
"""Mean share of a line's core from which it looks like writing: in photos without words, fabrics, statues and faces have .5 to
.73 where lines are seen in them."""
LONG: Final = 1.5
"""Times wider than high: what is shorter is one sign, or a mark."""
SIGNS: Final = 2
"""Letters or digits that both must see: a row of stars or dashes says nothing to either."""
ONE_SEES: Final = 6
"""Letters or digits that one network must see where the other sees nothing: it has no signs for the script and skips them."""
SKIPPED: Final = 1.5
FEWEST_SKIPPED: Final = 4
"""Times and letters by which one reading is longer, from which the other left out what it has no signs for. On the photos that
are looked at neither changes what is told."""
TRACE: Final = 7.0
"""Heights of a line in all, some twelve letters, up to which what was not understood is a trace and not told: of 65 harmless
photos that are looked at, one has more, a sign in Marathi; a menu and a comic book have 6.7 and 6.8."""
TRACE_SHARE: Final = 0.12
"""Share of all writing, by its length, up to which it is a trace on a page full of words."""
MOST: Final = 0.5
"""Share from which it is most of what is written."""
FINE: Final = 15
"""Pixels of a line's box in the photo below which its letters are too small: an x-height of six."""
SOFT: Final = 0.1
"""Steepest tenth of the edges, as a share of the contrast, in a line of 48 pixels, below which letters are blurred."""
PRINTED: Final = 0.78
"""Mean share of the core from which a line is even enough to be print: signs in Thai, Korean and Marathi have .79 to .90, lines
of handwriting .65 to .77."""
HEIGHT: Final = 48
MOST_PLACES: Final = 200
"""Places that are told one by one; more are a texture, and one box around them."""


def not_understood(seen: Sequence[SeenLine], understood: Sequence[Understood]) -> tuple[tuple[Unread, ...], bool]:
    """What was not understood of these lines, empty where it is but a trace, and whether it is most of the writing."""
    pairs = list(zip(seen, understood, strict=False))
    like_writing = [(line, each) for line, each in pairs if line.sureness >= LIKE_WRITING]
    whole = sum(_length(line) for line, _ in like_writing)
    missing = sum(
        _length(line) for line, each in like_writing if _length(line) >= LONG and _says(each) and not _agree(each)
    )
    if missing <= max(TRACE, TRACE_SHARE * whole):
        return (), False
    places: dict[UnreadReason, list[Region]] = {}
    for line, each in pairs:  # where some of it is writing, what looks less like it is its neighbour
        if not _agree(each):
            places.setdefault(_reason(line), []).append(line.region)
    return tuple(Unread(reason, _bounded(regions)) for reason, regions in places.items()), missing > MOST * whole


def _length(line: SeenLine) -> float:
    """The longer side in shorter ones."""
    height, width = line.crop.shape[:2]
    return float(width / max(1, height))


def _says(each: Understood) -> bool:
    """Whether both networks see letters or digits, or one of them many."""
    lengths = sorted(map(len, _signs(each)))
    return lengths[0] >= SIGNS or lengths[1] >= ONE_SEES


def _agree(each: Understood) -> bool:
    """Whether a line was understood: one network was sure of it, or both read much the same."""
    if not each.other:
        return True
    one, other = _signs(each)
    if len(one) < SIGNS and len(other) >= ONE_SEES:
        return False
    if each.line.score >= CONFIDENT:
        return True
    short, long = sorted((len(one), len(other)))
    if short < SIGNS or (long >= SKIPPED * short and long - short >= FEWEST_SKIPPED):
        return False
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= AGREED


def _signs(each: Understood) -> tuple[str, str]:
    """The letters and digits of both readings."""
    one, other = ("".join(filter(str.isalnum, text.lower())) for text in (each.line.text, each.other))
    return one, other


def _reason(line: SeenLine) -> UnreadReason:
    if line.height < FINE:
        return UnreadReason.SMALL
    if _sharpness(line.crop) < SOFT:
        return UnreadReason.BLURRED
    return UnreadReason.SCRIPT if line.sureness >= PRINTED else UnreadReason.HANDWRITING


def _sharpness(crop: Pixels) -> float:
    """How steep the steepest edges across a line are, as a share of its contrast."""
    grey = cv2.cvtColor(np.ascontiguousarray(crop), cv2.COLOR_BGR2GRAY)
    level = cv2.resize(grey, (max(4, round(HEIGHT * grey.shape[1] / grey.shape[0])), HEIGHT)).astype(np.float32)
    low, high = np.percentile(level, (5, 95))
    steps = np.abs(np.diff(level, axis=1))
    return float(np.percentile(steps, 90) / max(1.0, high - low))


def _bounded(regions: Sequence[Region]) -> tuple[Region, ...]:
    return tuple(regions) if len(regions) <= MOST_PLACES else (reduce(Region.union, regions),)
