"""Confuses signs as readers of pictures do, by chance with a seed: alike ones are exchanged, thin ones get lost.

Two signs in five of the project's own texts can be confused. A rate is a share of these: at 4 %, one sign in sixty is misread,
and of a number of sixteen digits, most of which have a look-alike, every third one has an error.
"""

from __future__ import annotations

import re
from random import Random
from typing import Final

from tests.words.layout import Piece, Segment

ALIKE: Final = (
    ("0", "O", "D"), ("1", "l", "I", "|"), ("5", "S"), ("8", "B"), ("2", "Z"), ("6", "G"), ("9", "g"),
    ("rn", "m"), ("vv", "w"),
)  # fmt: skip
"""Signs that look alike in many fonts; each may be read for each other of its row."""
LOST: Final = " _:."
"""Signs that are so small or thin that readers pass over them."""
CONFUSED: Final = {
    sign: [other for other in row if other != sign] for row in ALIKE for sign in row
} | {sign: [""] for sign in LOST}  # fmt: skip
PLACE: Final = re.compile("|".join(re.escape(sign) for sign in sorted(CONFUSED, key=len, reverse=True)))

Rows = tuple[tuple[Piece, ...], ...]


def misread(rows: Rows, rate: float, random: Random) -> Rows:
    """The rows with about this share of the signs that can be confused misread. What a mark holds stays marked."""
    return tuple(tuple(tuple(_misread(segment, rate, random) for segment in piece) for piece in row) for row in rows)


def _misread(segment: Segment, rate: float, random: Random) -> Segment:
    """A segment of which nothing would be left stays as it is, so that there is something to cover."""
    text = PLACE.sub(lambda match: _other(match[0], random) if random.random() < rate else match[0], segment.text)
    return Segment(text, segment.hide) if text.strip() else segment


def _other(sign: str, random: Random) -> str:
    return random.choice(CONFUSED[sign])
