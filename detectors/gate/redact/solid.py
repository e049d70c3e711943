"""Paints the solid cover: one flat colour near that of its surroundings, with a label where one is wanted and fits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from detectors.gate.redact.shapes import Mask, Shape, clusters, hidden_by
from detectors.kit.decode.photo import Pixels
from detectors.kit.terms import Region

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


def solid(pixels: Pixels, shapes: Sequence[Shape]) -> Pixels:
    """The pixels with every box flat. Boxes that touch have one colour."""
    hidden = hidden_by(shapes, pixels.shape[1], pixels.shape[0])
    painted = pixels.copy()
    for group in clusters(shapes, 1):
        colour = _colour(pixels, hidden, group)
        for shape in group:
            painted[shape.box.slices] = colour
    return painted


def with_labels(painted: Pixels, labels: Mapping[Region, str]) -> Pixels:
    """The same with words on boxes that are flat already: each is a function of its box's size and colour."""
    image = Image.fromarray(painted)
    draw = ImageDraw.Draw(image)
    for region, text in _without_repeats(labels).items():
        font = _font(text, region, max(SMALLEST, min(LARGEST, round(max(image.size) / 75))))
        if font is not None:
            middle = (region.left + region.right) / 2, (region.top + region.bottom) / 2
            colour = painted[region.top, region.left]
            draw.text(middle, text, font=font, anchor="mm", fill=_readable_on((colour[0], colour[1], colour[2])))
    return np.asarray(image)


def _without_repeats(labels: Mapping[Region, str]) -> dict[Region, str]:
    """Of boxes that touch, each text on the largest only, and none on a box that meets one with a text."""
    chosen: dict[Region, str] = {}
    for group in clusters([Shape.of(region) for region in labels], 1):
        for region in sorted((shape.box for shape in group), key=lambda box: (-box.area, box)):
            again = any(shape.box in chosen and chosen[shape.box] == labels[region] for shape in group)
            if not again and not any(labelled.intersection(region) for labelled in chosen):
                chosen[region] = labels[region]
    return chosen


def _colour(pixels: Pixels, hidden: Mask, group: Sequence[Shape]) -> Colour:
    """The middle colour of the open pixels around the group, made darker or lighter: seen, but not glaring."""
    height, width = hidden.shape
    rings = [ring for shape in group if (ring := shape.box.grow(RING).clip(width, height))]
    outside = np.concatenate([pixels[ring.slices][~hidden[ring.slices]] for ring in rings])
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
