"""The photo with numbered boxes around what was found, for people who want to see why."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Final

from PIL import Image, ImageDraw, ImageFont

from detectors.kit.photo import Photo
from detectors.kit.terms import Finding, Strength

_COLOURS: Final = {Strength.SURE: (214, 40, 40), Strength.LIKELY: (240, 130, 20), Strength.HINT: (30, 110, 200)}


def annotate(photo: Photo, findings: Sequence[Finding]) -> bytes:
    """A PNG of the photo with every region outlined and numbered in the order of the findings, from 1."""
    image = Image.fromarray(photo.pixels)
    draw = ImageDraw.Draw(image)
    line = max(2, round(max(image.size) / 500))
    font = ImageFont.load_default(max(12, round(max(image.size) / 60)))
    for number, finding in enumerate(findings, 1):
        for region in finding.regions:
            draw.rectangle(region.inclusive, outline=_COLOURS[finding.strength], width=line)
            _label(draw, (region.left, region.top), str(number), font, _COLOURS[finding.strength])
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def _label(
    draw: ImageDraw.ImageDraw,
    corner: tuple[int, int],
    text: str,
    font: ImageFont.FreeTypeFont | ImageFont.ImageFont,
    colour: tuple[int, int, int],
) -> None:
    left, top, right, bottom = draw.textbbox(corner, text, font=font)
    draw.rectangle((left - 2, top - 2, right + 2, bottom + 2), fill=colour)
    draw.text(corner, text, font=font, fill=(255, 255, 255))
