"""Describes one face: where it is, how it stands, and the head around it.

Covers hide the whole head: hair, ears and chin are part of what a person is known by.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from detectors.kit.geometry import Quad, rectangle
from detectors.kit.terms import Region
from detectors.kit.vision.ages import GROWN, youngest

BESIDE: Final = 0.25
HAIR: Final = 0.1
"""Shares of a face's width and height that a head has more at each side, and by which it is moved up to its hair."""
LEANS: Final = 0.15
"""Radians from which a head's cover leans with it: eyes are seen to less than this."""
NARROWEST: Final = 0.92
LONGEST: Final = 1.14
"""Sides of a leaning face in those of a square as large as its box, which grows and narrows by 3 % while it turns: the width of
faces 1.2 and the height of faces 1.3 times as high as wide, so either has room."""


@dataclass(frozen=True, slots=True)
class Face:
    """One face: its box in upright pixels, from brow to chin, and how sure the network is of it.

    ``turns`` quarters of ``np.rot90`` bring it up, and then it leans clockwise by ``tilt`` radians. ``ages`` holds the years
    that its views show; none where there are too many faces. ``doubtful`` faces are in a picture that is painted as a whole, or
    may be made; ``made`` ones are: painted, carved.
    """

    region: Region
    score: float = 0.9
    ages: tuple[float, ...] = ()
    turns: int = 0
    doubtful: bool = False
    made: bool = False
    tilt: float = 0.0

    @property
    def size(self) -> int:
        return min(self.region.width, self.region.height)

    @property
    def outline(self) -> Quad | None:
        """The corners around a head that leans, from the top left one of the upright face on; None of one that does not."""
        if abs(self.tilt) < LEANS:
            return None
        angle = self.tilt + self.turns % 4 * math.pi / 2
        side = math.sqrt(self.region.area)
        hair = HAIR * LONGEST * side
        x = (self.region.left + self.region.right) / 2 + hair * math.sin(angle)
        y = (self.region.top + self.region.bottom) / 2 - hair * math.cos(angle)
        room = 1 + 2 * BESIDE
        return rectangle((x, y), room * NARROWEST * side, room * LONGEST * side, angle)

    @property
    def head(self) -> Region:
        """The whole head with hair, ears and chin; it may leave the photo until it is clipped."""
        if (leaning := self.outline) is not None:
            return Region.around(leaning)
        wide, high = self.region.width, self.region.height
        up_x, up_y = ((0, -1), (1, 0), (0, 1), (-1, 0))[self.turns % 4]
        hair_x, hair_y = round(up_x * wide * HAIR), round(up_y * high * HAIR)
        grown = self.region.grow(round(wide * BESIDE), round(high * BESIDE))
        return Region(grown.left + hair_x, grown.top + hair_y, grown.right + hair_x, grown.bottom + hair_y)

    @property
    def may_be_a_child(self) -> bool:
        return bool(self.ages) and youngest(self.ages) < GROWN
