"""Paints the solid cover: one flat colour near that of its surroundings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from detectors.gate.redact.blocks import BLOCK, to_blocks
from detectors.gate.redact.shapes import WHOLE, Mask, alpha, clusters
from detectors.kit.decode.photo import Pixels
from detectors.kit.terms import Region, Shape

RING: Final = 12
"""Pixels around a box from which its colour is taken."""
CONTRAST: Final = 56
"""Levels of grey by which a cover differs from its surroundings, so that people see that something was covered."""
GENTLY: Final = 30
"""The same in the style ``auto``, whose covers have words on them: a shade darker than the paper."""
BARELY: Final = 14
"""The same in the style ``replace``, whose covers are to look like the paper, and whose words are in another ink."""
LIGHTNESS: Final = (0.299, 0.587, 0.114)
"""Shares of red, green and blue in lightness (ITU-R BT.601)."""
MIDDLE: Final = 128
"""The middle of the levels: lighter surroundings get a darker cover, darker ones a lighter cover."""

Colour = tuple[int, int, int]


def solid(
    pixels: Pixels,
    shapes: Sequence[Shape],
    hidden: Mask,
    covers: Pixels | None = None,
    contrast: float = CONTRAST,
    over: Mask | None = None,
) -> Pixels:
    """The pixels with every shape flat, with smooth edges. Shapes that touch have one colour.

    ``hidden`` are the blocks that any shape touches; nothing is taken from them. ``covers``: a copy whose covers tell their
    colours, where it is asked whether they are flat: lightness in the middle may fall to either side of it after coding.
    """
    height, width = hidden.shape
    groups = clusters(shapes, 1)
    colours = [(_shown(covers, group, over) or _colour(pixels, hidden, group, contrast), group) for group in groups]
    painted = pixels.copy()
    for colour, group in colours:
        for shape in group:
            window = to_blocks(shape.region, BLOCK, (0, 0)).clip(width, height)
            if window is not None:
                _lay(painted, colour, shape, hidden, window)
    return painted


def _lay(painted: Pixels, colour: Colour, shape: Shape, hidden: Mask, window: Region) -> None:
    """Lay one colour over a shape, as far as it is hidden."""
    filled = (alpha(shape, window) * hidden[window.slices])[..., None] / np.float32(WHOLE)
    part = painted[window.slices]
    painted[window.slices] = np.rint(part + filled * (np.array(colour, np.float32) - part)).astype(np.uint8)


def _shown(covers: Pixels | None, group: Sequence[Shape], over: Mask | None) -> Colour | None:
    """The colour that a group of covers shows; None where there is no copy, or no pixel that they alone fill entirely.

    ``over`` are pixels that other covers are painted over afterwards.
    """
    if covers is None:
        return None
    height, width = covers.shape[:2]
    parts = [(shape, part) for shape in group if (part := shape.region.clip(width, height))]
    own = np.ones((height, width), bool) if over is None else ~over
    seen = [covers[part.slices][(alpha(shape, part) == WHOLE) & own[part.slices]] for shape, part in parts]
    if not sum(map(len, seen)):
        return None
    red, green, blue = (int(level) for level in np.median(np.concatenate(seen), axis=0))
    return red, green, blue


def _colour(pixels: Pixels, hidden: Mask, group: Sequence[Shape], contrast: float) -> Colour:
    """The middle colour of the open pixels around the group, made darker or lighter: seen, but not glaring."""
    height, width = hidden.shape
    rings = [ring for shape in group if (ring := shape.region.grow(RING).clip(width, height))]
    outside = np.concatenate([pixels[:0, 0], *(pixels[ring.slices][~hidden[ring.slices]] for ring in rings)])
    middle = np.median(outside, axis=0) if len(outside) else np.full(3, float(MIDDLE))
    light = float(middle @ np.array(LIGHTNESS))
    shade = (
        middle * (light - contrast) / light if light >= MIDDLE else middle + (255 - middle) * contrast / (255 - light)
    )
    red, green, blue = (int(level) for level in np.clip(np.rint(shade), 0, 255))
    return red, green, blue
