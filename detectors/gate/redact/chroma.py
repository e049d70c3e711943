"""Removes the colour that a photo's own JPEG coding has carried out of hidden boxes, across their borders.

Most JPEGs keep colour at half size: a block of it is 16 pixels wide, so a box that ends on blocks of 8 may leave half of
one in sight. From its waves the other half can be worked out, and readers smooth colour over a pixel or two besides. Around
each box, up to where such blocks end, lightness stays and colour grows in anew from further out. Lightness is coded in
blocks of 8, at which boxes end; nothing of it is carried out.
Source: ISO/IEC 10918-1, A.1 and A.2; libjpeg's triangle filter for colour reaches one sample of half size.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import cv2
import numpy as np

from detectors.gate.redact.blocks import Grid
from detectors.gate.redact.inpaint import AROUND, inpainted
from detectors.gate.redact.shapes import Mask, around, hidden_by, tiles
from detectors.kit.decode.photo import CODED, Photo, Pixels, Plane
from detectors.kit.terms import Region, Shape

SMOOTHED: Final = 2
"""Pixels over which readers smooth colour of half size."""
TILE: Final = 256
"""Pixels of a side: large enough that the margin around it costs little, small enough to pass over what is open."""
NO_COLOUR: Final = 0.5
"""The middle of both colour channels as OpenCV counts them in floating point."""


def without_chroma_bleeding(photo: Photo, shapes: Sequence[Shape]) -> Pixels:
    """The photo's pixels with the colour around each box grown in anew; those inside are left as they are."""
    if not photo.halved:
        return photo.pixels
    cleaned = photo.pixels.copy()
    light = photo.light if photo.light is not None else _light(cleaned)
    hidden = hidden_by(shapes, photo.width, photo.height, photo.grid)
    reached = _reached(hidden, photo.grid) | hidden
    ring = reached & ~hidden
    for tile in tiles(photo.width, photo.height, TILE):
        if not ring[tile.slices].any():
            continue
        part = around(ring[tile.slices]).shifted(tile.left, tile.top)
        window = part.grow(AROUND).clip(photo.width, photo.height) or part
        _clean(cleaned, light, reached[window.slices], ring[part.slices], part, window)
    return cleaned


def _clean(cleaned: Pixels, light: Plane, reached: Mask, ring: Mask, tile: Region, window: Region) -> None:
    """Repaint a tile's share of the ring; what any box has reached is nothing to grow from.

    Where boxes have reached everything around, nothing is left to grow from, and the ring loses its colour.
    """
    inner = tile.shifted(-window.left, -window.top).slices
    if reached.all():
        colour = np.full((tile.height, tile.width, 2), NO_COLOUR, np.float32)
    else:
        known = np.where(reached[..., None], 0, cleaned[window.slices]).astype(np.float32)
        colour = inpainted(cv2.cvtColor(known, cv2.COLOR_RGB2YCrCb)[..., 1:], ~reached)[inner]
    repainted = cv2.cvtColor(np.dstack([light[tile.slices].astype(np.float32), colour]), cv2.COLOR_YCrCb2RGB)
    cleaned[tile.slices][ring] = np.clip(np.rint(repainted[ring]), 0, 255).astype(np.uint8)


def _light(pixels: Pixels) -> Plane:
    """Lightness where none was coded apart: good to a level or two."""
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2YCrCb)[..., 0], np.uint8)


def _reached(hidden: Mask, grid: Grid) -> Mask:
    """The pixels whose colour may depend on hidden ones: blocks of colour with a hidden pixel, and what readers smooth over."""
    height, width = hidden.shape
    left, top = (-start % CODED for start in grid)
    padded = np.pad(hidden, ((top, -(top + height) % CODED), (left, -(left + width) % CODED)))
    # Eight pixels at a time: a mask of a large photo has as many bytes as that has pixels.
    words = np.ascontiguousarray(padded).view(np.uint64)
    rows = words.reshape(len(padded), -1, CODED // words.itemsize).any(axis=2)
    blocks = rows.reshape(len(padded) // CODED, CODED, -1).any(axis=1)
    whole = blocks.repeat(CODED, axis=0).repeat(CODED, axis=1)[top : top + height, left : left + width]
    spread = np.ones((2 * SMOOTHED + 1,) * 2, np.uint8)
    return np.asarray(cv2.dilate(np.ascontiguousarray(whole).view(np.uint8), spread) > 0)
