"""Grows covers by a margin and ends them where blocks of the JPEG coding end."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

import numpy as np

from detectors.kit.terms import Region

MARGIN: Final = 3
"""Pixels around a region: the anti-aliased edge of letters and the slack of boxes."""
BLOCK: Final = 8
"""JPEG codes blocks of 8 x 8 pixels: a block that touches a hidden pixel rings with it, so regions end where blocks end."""


Grid = tuple[int, int]
"""Where in the photo the first whole block begins: x, y."""


def with_margins(regions: Iterable[Region], width: int, height: int, grid: Grid = (0, 0)) -> tuple[Region, ...]:
    """The parts of the photo that are covered so that these regions are: grown, ending on block borders, inside it."""
    covered = (to_blocks(region.grow(MARGIN), BLOCK, grid).clip(width, height) for region in regions)
    return merged([region for region in covered if region])


def merged(*lists: Sequence[Region]) -> tuple[Region, ...]:
    """The regions of all lists in order, those that lie inside another left out."""
    regions = sorted({region for regions in lists for region in regions})
    sides = np.array([region.half_open for region in regions]).reshape(-1, 4)
    left, top, right, bottom = (side[:, None] for side in sides.T)
    holds = (left <= left.T) & (top <= top.T) & (right >= right.T) & (bottom >= bottom.T)
    np.fill_diagonal(holds, False)
    return tuple(region for index, region in enumerate(regions) if not holds[:, index].any())


def to_blocks(region: Region, side: int, grid: Grid) -> Region:
    """The region of all blocks that a region touches."""
    left, top, right, bottom = region.shifted(-grid[0], -grid[1]).half_open
    whole = Region(left // side * side, top // side * side, -(-right // side) * side, -(-bottom // side) * side)
    return whole.shifted(*grid)


def begins_with_block(region: Region, grid: Grid) -> bool:
    """Whether its top left corner is one of a block's: not where the photo's border cuts a block."""
    return (region.left - grid[0]) % BLOCK == 0 == (region.top - grid[1]) % BLOCK


def ends_with_blocks(region: Region, width: int, height: int) -> bool:
    """Whether it is made of whole blocks of an upright picture of this size."""
    return to_blocks(region, BLOCK, (0, 0)).clip(width, height) == region
