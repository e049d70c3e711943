"""Margins of covers, and the blocks at which they end."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

import numpy as np

from detectors.kit.terms import Region

MARGIN: Final = 3
"""Pixels around a region: the anti-aliased edge of letters and the slack of boxes."""
BLOCK: Final = 8
"""JPEG codes blocks of 8 x 8 pixels: a block that touches a hidden pixel rings with it, so regions end where blocks end."""


def with_margins(regions: Iterable[Region], width: int, height: int) -> tuple[Region, ...]:
    """The parts of the photo that are covered so that these regions are: grown, ending on block borders, inside it."""
    covered = (_to_blocks(region.grow(MARGIN)).clip(width, height) for region in regions)
    return merged([region for region in covered if region])


def merged(*lists: Sequence[Region]) -> tuple[Region, ...]:
    """The regions of all lists in order, those that lie inside another left out."""
    regions = sorted({region for regions in lists for region in regions})
    sides = np.array([region.half_open for region in regions]).reshape(-1, 4)
    left, top, right, bottom = (side[:, None] for side in sides.T)
    holds = (left <= left.T) & (top <= top.T) & (right >= right.T) & (bottom >= bottom.T)
    np.fill_diagonal(holds, False)
    return tuple(region for index, region in enumerate(regions) if not holds[:, index].any())


def _to_blocks(region: Region) -> Region:
    return Region(
        region.left // BLOCK * BLOCK,
        region.top // BLOCK * BLOCK,
        -(-region.right // BLOCK) * BLOCK,
        -(-region.bottom // BLOCK) * BLOCK,
    )
