"""Draws figures by formulas in a shape's own frame: at any size and slant, with smooth edges.

In the frame the shape reaches from -1 to 1 to the right and down. A form is told by distances to its edge, negative inside; a
pixel is filled as far as the edge passes through it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from detectors.kit.decode.photo import Pixels
from detectors.kit.terms import Region, Shape

SMALLEST_SCALE: Final = 1e-3
"""Pixels of a half side: a shape without an extent would have no frame."""

Plane = npt.NDArray[np.float32]
Colour = tuple[int, int, int]


@dataclass(frozen=True)
class Frame:
    """The pixels of a window in a shape's frame: how far ``right`` and ``down`` (height x width), and pixels of one unit."""

    right: Plane
    down: Plane
    unit: float

    @classmethod
    def of(cls, shape: Shape, window: Region) -> Frame:
        """The frame of a shape over a window of the photo."""
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = shape.corners
        across, along = np.array([(bx - ax) / 2, (by - ay) / 2]), np.array([(dx - ax) / 2, (dy - ay) / 2])
        middle = (ax + cx) / 2, (ay + cy) / 2
        area = across[0] * along[1] - across[1] * along[0] or SMALLEST_SCALE
        x = (np.arange(window.left, window.right, dtype=np.float32) + 0.5 - middle[0])[None]
        y = (np.arange(window.top, window.bottom, dtype=np.float32) + 0.5 - middle[1])[:, None]
        unit = min(float(np.linalg.norm(across)), float(np.linalg.norm(along)))
        return cls(
            np.asarray((x * along[1] - y * along[0]) / area, np.float32),
            np.asarray((y * across[0] - x * across[1]) / area, np.float32),
            max(SMALLEST_SCALE, unit),
        )

    def filled(self, distance: Plane) -> Plane:
        """How much of each pixel a form fills whose edge is so far away: 0 to 1."""
        return np.asarray(np.clip(0.5 - distance * self.unit, 0, 1), np.float32)

    def ellipse(self, right: float, down: float, wide: float, high: float) -> Plane:
        """Distance to an ellipse with this middle and these half sides."""
        reach = np.hypot((self.right - right) / wide, (self.down - down) / high)
        return np.asarray((reach - 1) * min(wide, high), np.float32)

    def rounded(self, power: float) -> Plane:
        """How far from the middle, as the rounded form |x|^p + |y|^p counts: 1 is its edge."""
        total = np.abs(self.right) ** power + np.abs(self.down) ** power
        return np.asarray(total ** np.float32(1 / power), np.float32)

    def arc(self, down: float, radius: float, half: float, wide: float) -> Plane:
        """Distance to a smile: a stroke with round ends on the lower part of a circle, up to an angle at each side."""
        x, y = np.abs(self.right), self.down - down
        end = radius * np.sin(half), radius * np.cos(half)
        on_arc = np.abs(np.arctan2(x, y)) <= half
        to_arc, to_end = np.abs(np.hypot(x, y) - radius), np.hypot(x - end[0], y - end[1])
        return np.asarray(np.where(on_arc, to_arc, to_end) - wide, np.float32)


class Sheet:
    """Colour upon colour on a window of the photo, and how much of each pixel is painted."""

    def __init__(self, height: int, width: int) -> None:
        self.colour = np.zeros((height, width, 3), np.float32)
        self.alpha = np.zeros((height, width), np.float32)

    def lay(self, colour: Colour, filled: Plane) -> None:
        """Lay a colour over the part of each pixel that a form fills."""
        self.colour += filled[..., None] * (np.array(colour, np.float32) - self.colour)
        self.alpha += filled * (1 - self.alpha)

    def over(self, part: Pixels, where: npt.NDArray[np.bool_]) -> Pixels:
        """The pixels of the window with what is painted over them, nothing outside of ``where``."""
        alpha = np.where(where, self.alpha, 0)[..., None]
        return np.asarray(np.rint(part + alpha * (self.colour - part)), np.uint8)
