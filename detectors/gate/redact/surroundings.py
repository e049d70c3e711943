"""Fills the blocks that covers touch from the pixels around them: what lies beside a shape in such a block is not the photo's.

A photo's coding spreads each hidden pixel over its block, so the rest of a block that a shape touches is as telling as what
lies under the shape. It is grown anew from untouched neighbours. All that is painted afterwards starts from here, so nothing
depends on a pixel of those blocks, and edges can be smooth.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from detectors.gate.redact.inpaint import AROUND, inpainted
from detectors.gate.redact.shapes import Mask, around, tiles
from detectors.kit.decode.photo import Pixels

TILE: Final = 256
"""Pixels of a side: large enough that the margin around it costs little, small enough to pass over what is open."""
MIDDLE: Final = 128
"""Level of pixels around which everything is hidden."""


def filled(pixels: Pixels, hidden: Mask, wanted: Mask) -> Pixels:
    """The pixels with those that are hidden and wanted grown anew from those that are not hidden."""
    height, width = hidden.shape
    anew = hidden & wanted
    made = pixels.copy()
    for tile in tiles(width, height, TILE):
        if not anew[tile.slices].any():
            continue
        part = around(anew[tile.slices]).shifted(tile.left, tile.top)
        window = part.grow(AROUND).clip(width, height) or part
        unknown, here = hidden[window.slices], anew[part.slices]
        if unknown.all():
            made[part.slices][here] = MIDDLE
            continue
        known = np.where(unknown[..., None], 0, pixels[window.slices]).astype(np.float32)
        grown = inpainted(known, ~unknown)[part.shifted(-window.left, -window.top).slices]
        made[part.slices][here] = np.clip(np.rint(grown[here]), 0, 255).astype(np.uint8)
    return made
