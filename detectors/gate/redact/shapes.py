"""Shapes what a cover hides: a box, or for a head the rounded shape that fills its box.

A head's box reaches from hair to chin and from ear to ear, so the rounded shape in it holds all of the face; its corners show
hair or what is behind.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from detectors.gate.redact.blocks import BLOCK
from detectors.kit.terms import Region

POWER: Final = 3
"""The rounded shape is |x/a|^3 + |y/b|^3 <= 1: it fills 0.88 of its box, an ellipse 0.79 and less than the face in it."""
SMALLEST: Final = 16
"""Pixels of a side up to which a shape stays a box: too few to be round."""
INNER: Final = 2 ** (-1 / POWER)
"""Side of the largest box of the same proportions in such a shape, as a share of the shape's."""

Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Shape:
    """``region`` is the box around all that is hidden, ``box`` is hidden entirely. They are the same for a box."""

    box: Region
    region: Region
    rounded: bool = False

    @classmethod
    def of(cls, region: Region, *, rounded: bool = False) -> Shape:
        across, down = (1 + int(side * (1 - INNER) / 2) for side in (region.width, region.height))
        if not rounded or min(region.width, region.height) <= SMALLEST:
            return cls(region, region)
        return cls(region.grow(-across, -down), region, True)

    def shifted(self, right: int, down: int) -> Shape:
        return Shape(self.box.shifted(right, down), self.region.shifted(right, down), self.rounded)

    def draw(self, mask: Mask, window: Region) -> None:
        """Set the pixels that it hides in a mask that stands for a window of the photo."""
        part = self.region.intersection(window)
        if part is None:
            return
        here = part.shifted(-window.left, -window.top).slices
        if not self.rounded:
            mask[here] = True
            return
        across = _distances(self.region.left, self.region.right)
        down = _distances(self.region.top, self.region.bottom)
        whole = _in_blocks(across[None] + down[:, None] <= 1)
        mask[here] |= whole[part.shifted(-self.region.left, -self.region.top).slices]


def _in_blocks(mask: Mask) -> Mask:
    """Every block that a mask touches, whole: a photo's own coding has spread what is hidden over it."""
    height, width = mask.shape
    padded = np.pad(mask, ((0, -height % BLOCK), (0, -width % BLOCK)))
    touched = padded.reshape(padded.shape[0] // BLOCK, BLOCK, padded.shape[1] // BLOCK, BLOCK).any(axis=(1, 3))
    return np.asarray(touched.repeat(BLOCK, axis=0).repeat(BLOCK, axis=1)[:height, :width], np.bool_)


def _distances(start: int, end: int) -> npt.NDArray[np.float64]:
    centres = np.arange(start, end) + 0.5 - (start + end) / 2
    distances: npt.NDArray[np.float64] = np.abs(centres / ((end - start) / 2)) ** POWER
    return distances


def hidden_by(shapes: Sequence[Shape], width: int, height: int) -> Mask:
    """The pixels of a photo that are hidden."""
    mask = np.zeros((height, width), bool)
    for shape in shapes:
        shape.draw(mask, Region(0, 0, width, height))
    return mask


def clusters(shapes: Sequence[Shape], reach: int = 0) -> list[list[Shape]]:
    """Shapes gathered into groups: within one they come closer than ``reach`` pixels to each other, or overlap."""
    groups: list[tuple[Region, list[Shape]]] = []
    for shape in shapes:
        members, bounds = [shape], shape.region
        while near := [group for group in groups if group[0].grow(reach).intersection(bounds)]:
            groups = [group for group in groups if group not in near]
            for neighbour, neighbours in near:
                bounds = bounds.union(neighbour)
                members += neighbours
        groups.append((bounds, members))
    return [sorted(members, key=lambda member: member.region) for _, members in groups]


def hull(shapes: Sequence[Shape]) -> Region:
    """The smallest box around all of them."""
    whole = shapes[0].region
    for shape in shapes[1:]:
        whole = whole.union(shape.region)
    return whole
