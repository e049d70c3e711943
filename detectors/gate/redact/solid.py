"""Paints the solid cover: one flat colour near that of its surroundings, with a label where one is wanted and fits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from detectors.gate.redact.blocks import BLOCK, to_blocks
from detectors.gate.redact.shapes import WHOLE, Mask, alpha, clusters
from detectors.kit.decode.photo import Pixels
from detectors.kit.terms import Region, Shape

RING: Final = 12
"""Pixels around a box from which its colour is taken."""
CONTRAST: Final = 56
"""Levels of grey by which a cover differs from its surroundings, so that people see that something was covered."""
SMALLEST: Final = 9
"""Pixels: letters that are lower cannot be read and would look like a remainder of what is hidden."""
LARGEST: Final = 28
LIGHTNESS: Final = (0.299, 0.587, 0.114)
"""Shares of red, green and blue in lightness (ITU-R BT.601)."""
MIDDLE: Final = 128
"""The middle of the levels: lighter surroundings get a darker cover, darker ones a lighter cover."""
LIGHT: Final = 140
"""Lightness of a cover from which its words are dark; around it either can be read."""

Colour = tuple[int, int, int]


def solid(pixels: Pixels, shapes: Sequence[Shape], hidden: Mask, covers: Pixels | None = None) -> Pixels:
    """The pixels with every shape flat, with smooth edges. Shapes that touch have one colour.

    ``hidden`` are the blocks that any shape touches; nothing is taken from them. ``covers``: a copy whose covers tell their
    colours, where it is asked whether they are flat: lightness in the middle may fall to either side of it after coding.
    """
    height, width = hidden.shape
    groups = clusters(shapes, 1)
    colours = [(_shown(covers, group) or _colour(pixels, hidden, group), group) for group in groups]
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


def with_labels(painted: Pixels, labels: Mapping[Shape, str]) -> Pixels:
    """The same with words on shapes that are flat already: each is a function of its shape's size and colour."""
    image = Image.fromarray(painted)
    draw = ImageDraw.Draw(image)
    height, width = painted.shape[:2]
    for shape, text in _without_repeats(labels).items():
        region = shape.region.clip(width, height)
        if region is None:
            continue
        font = _font(text, region, max(SMALLEST, min(LARGEST, round(max(image.size) / 75))))
        if font is not None:
            middle = (region.left + region.right) / 2, (region.top + region.bottom) / 2
            colour = painted[(region.top + region.bottom) // 2, (region.left + region.right) // 2]
            draw.text(middle, text, font=font, anchor="mm", fill=_readable_on((colour[0], colour[1], colour[2])))
    return np.asarray(image)


def _without_repeats(labels: Mapping[Shape, str]) -> dict[Shape, str]:
    """Of shapes that touch, each text on the largest only, none on a shape that meets one with a text or on a leaning one."""
    chosen: dict[Shape, str] = {}
    for group in clusters([shape for shape in labels if shape.is_level], 1):
        for shape in sorted(group, key=lambda one: (-one.region.area, one)):
            again = any(other in chosen and chosen[other] == labels[shape] for other in group)
            if not again and not any(labelled.region.intersection(shape.region) for labelled in chosen):
                chosen[shape] = labels[shape]
    return chosen


def _shown(covers: Pixels | None, group: Sequence[Shape]) -> Colour | None:
    """The colour that a group of covers shows; None where there is no copy, or no pixel that they fill entirely."""
    if covers is None:
        return None
    height, width = covers.shape[:2]
    parts = [(shape, part) for shape in group if (part := shape.region.clip(width, height))]
    seen = [covers[part.slices][alpha(shape, part) == WHOLE] for shape, part in parts]
    if not sum(map(len, seen)):
        return None
    red, green, blue = (int(level) for level in np.median(np.concatenate(seen), axis=0))
    return red, green, blue


def _colour(pixels: Pixels, hidden: Mask, group: Sequence[Shape]) -> Colour:
    """The middle colour of the open pixels around the group, made darker or lighter: seen, but not glaring."""
    height, width = hidden.shape
    rings = [ring for shape in group if (ring := shape.region.grow(RING).clip(width, height))]
    outside = np.concatenate([pixels[:0, 0], *(pixels[ring.slices][~hidden[ring.slices]] for ring in rings)])
    middle = np.median(outside, axis=0) if len(outside) else np.full(3, float(MIDDLE))
    light = float(middle @ np.array(LIGHTNESS))
    shade = (
        middle * (light - CONTRAST) / light if light >= MIDDLE else middle + (255 - middle) * CONTRAST / (255 - light)
    )
    red, green, blue = (int(level) for level in np.clip(np.rint(shade), 0, 255))
    return red, green, blue


def _readable_on(colour: Colour) -> Colour:
    """White on dark colours, nearly black on light ones."""
    light = sum(share * level for share, level in zip(LIGHTNESS, colour, strict=True))
    return (255, 255, 255) if light < LIGHT else (20, 20, 20)


def _font(text: str, region: Region, largest: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont | None:
    """The largest letters no larger than this, in which the text fits into the region with some air, or None."""
    for size in range(min(largest, region.height - 6), SMALLEST - 1, -1):
        font = ImageFont.load_default(size)
        left, _, right, _ = font.getbbox(text)
        if right - left <= region.width - 8:
            return font
    return None
