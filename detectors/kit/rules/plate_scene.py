"""What stands around letters that may be a number plate: a vehicle, a state's name, a month and year of a tax, few other words.

Whether a photo shows a vehicle is asked of a network (``scenes``), and only where something like a plate was read.
Near misses: advertisements on vans, which hold many words; signs and badges, whose photos show no vehicle or another size.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from detectors.kit.ocr.lines import TextLine
from detectors.kit.rules import plates
from detectors.kit.terms import Region

SMALLER: Final = 0.8
"""Share of a plate's height of letters below which others are smaller: a state's name; a plate itself is not smaller than
anything else in its scene."""
STREET: Final = 12
"""Lines up to which a photo shows a street with its signs; where more is written, letters on a vehicle are advertisements."""
TWO: Final = 2
ALIKE: Final = 0.6
NEAR: Final = (-0.3, 0.8)
"""A plate of two lines: share of the higher letters' height that the others have, and how far apart they are, in heights."""
WIDE: Final = 0.55
PLATE_LONG: Final = 1.6
FEW_MORE: Final = 3
"""A photo that a plate fills: share of its width that letters take, its width in heights, and what else is written."""
FEW: Final = 5
"""Lines of text up to which a photo shows a vehicle and not a document."""
LARGE: Final = 0.025
"""Height of a plate's letters as a share of the photo's height, where grammar alone does not tell."""
SOMEHOW: Final = 0.6
"""Score of a line from which it counts on a photo that a plate fills: there is nothing else that it could be."""
READ: Final = 0.8
"""Score of a line from which it is print (as in ``pen_strokes``): folds of clothes are read as a few letters at 0.7."""
LONG: Final = (1.6, 9.0)
"""Length of a plate's line in heights: from two lines on a motorcycle to a long European plate."""


@dataclass(frozen=True)
class Scene:
    """All lines, those that are a period or name a state, the size of the photo, and whether it shows a vehicle."""

    lines: tuple[TextLine, ...]
    periods: tuple[TextLine, ...]
    states: tuple[TextLine, ...]
    width: int
    height: int
    has_vehicle: Callable[[], bool]

    @classmethod
    def of(cls, lines: Sequence[TextLine], width: int, height: int, has_vehicle: Callable[[], bool]) -> Scene:
        periods = (line for line in lines if plates.PERIOD.fullmatch(line.text.strip()))
        states = (line for line in lines if plates.STATES.fullmatch(line.text))
        return cls(tuple(lines), tuple(periods), tuple(states), width, height, has_vehicle)

    def is_a_plates(self, pieces: Sequence[TextLine]) -> bool:
        """Whether the scene makes a plate of what looks like one: well read, among few words, on a vehicle or alone."""
        score = min(piece.score for piece in pieces)
        if len(self.lines) > STREET or score < SOMEHOW or _is_upright(pieces):
            return False
        return self.is_filled_by(pieces) or (score >= READ and self.has_vehicle())

    def largest(self) -> tuple[TextLine, ...]:
        """The lines in large letters, from left to right: all pieces of a plate that fills the photo."""
        tall = max((line.height for line in self.lines), default=0.0)
        large = (line for line in self.lines if line.height >= ALIKE * tall and line not in self.periods)
        return tuple(sorted(large, key=lambda line: line.region.left))

    def is_filled_by(self, pieces: Sequence[TextLine]) -> bool:
        """Whether the photo has a plate's proportions, and hardly more than these letters."""
        filled = _box(pieces).width >= WIDE * self.width and self.width >= PLATE_LONG * self.height
        return filled and len(self.lines) <= len(pieces) + FEW_MORE

    def names_a_state(self, pieces: Sequence[TextLine]) -> bool:
        """Whether a line above or below holds a state's name, also among what was misread beside it."""
        zone = _around(pieces)
        around = (line for line in self.lines if not _among(line, pieces) and zone.intersection(line.region))
        return any(plates.STATE_WITHIN.search(line.text) for line in around)

    def has_state_near(self, pieces: Sequence[TextLine]) -> bool:
        """Whether a state's name stands in smaller letters just above or below."""
        zone = _around(pieces)
        small = (line for line in self.states if line.height < SMALLER * pieces[0].height and not _among(line, pieces))
        return any(zone.intersection(line.region) for line in small)

    def period_below(self, pieces: Sequence[TextLine]) -> TextLine | None:
        """The month and year of a tax below the letters."""
        box = _box(pieces)
        zone = Region(box.left, box.top + box.height // 2, box.right, box.bottom + 2 * box.height)
        below = (line for line in self.periods if not _among(line, pieces) and zone.intersection(line.region))
        return next(below, None)

    def is_seen(self, pieces: Sequence[TextLine]) -> bool:
        """Whether the photo may show a vehicle and no document: few lines, large letters in a plate's proportions."""
        if len(self.lines) > FEW:
            return False
        box, tall = _box(pieces), max(line.height for line in self.lines)
        proportion = max(box.width, box.height) / max(1, min(box.width, box.height))
        big = pieces[0].height >= max(LARGE * self.height, SMALLER * tall)
        surely = min(piece.score for piece in pieces) >= READ
        return big and surely and LONG[0] <= proportion <= LONG[1]


def is_stacked(pieces: Sequence[TextLine]) -> bool:
    """Whether these are two lines of one plate, the second below the middle of the first."""
    if len(pieces) != TWO:
        return False
    upper, lower = (piece.region for piece in pieces)
    apart = (lower.top - upper.bottom) / upper.height
    middle = (lower.left + lower.right) / 2
    alike = ALIKE <= upper.height / lower.height <= 1 / ALIKE
    return NEAR[0] <= apart <= NEAR[1] and upper.left <= middle <= upper.right and alike


def _is_upright(pieces: Sequence[TextLine]) -> bool:
    """Whether the letters stand below each other, or are no line of a plate's length."""
    box = _box(pieces)
    least = LONG[0] / TWO if is_stacked(pieces) else LONG[0]
    return not least <= box.width / max(1, box.height) <= LONG[1]


def _around(pieces: Sequence[TextLine]) -> Region:
    """Where a state's name stands: above and below."""
    box = _box(pieces)
    return box.grow(box.height // 4, round(1.2 * box.height))


def _among(line: TextLine, pieces: Sequence[TextLine]) -> bool:
    return any(line is piece for piece in pieces)


def _box(pieces: Sequence[TextLine]) -> Region:
    box = pieces[0].region
    for piece in pieces[1:]:
        box = box.union(piece.region)
    return box
