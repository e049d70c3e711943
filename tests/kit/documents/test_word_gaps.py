"""A value behind its label begins in the gap between them, wherever the reader puts its first letter."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from detectors.kit.decode.photo import Pixels
from detectors.kit.documents.word_gaps import value_begins
from detectors.kit.ocr.lines import TextLine

LABEL, VALUE = "Nama", "BUDI WATI"


def drawn(gap: int, size: int = 26, degrees: float = 0.0) -> tuple[Pixels, TextLine, float, float]:
    """A line with a label and a value so many pixels apart; where the label ends and the value begins, as shares."""
    font = ImageFont.load_default(size)
    image = Image.new("RGB", (500, 200), (190, 210, 230))
    draw = ImageDraw.Draw(image)
    end = 60 + draw.textlength(LABEL, font=font)
    begin = end + gap
    draw.text((60, 80), LABEL, font=font, fill=(20, 20, 20))
    draw.text((begin, 80), VALUE, font=font, fill=(20, 20, 20))
    last, top, bottom = begin + draw.textlength(VALUE, font=font), 80, 80 + 1.2 * size
    turned = image.rotate(-degrees, center=(60, 80), resample=Image.Resampling.BICUBIC, fillcolor=(190, 210, 230))
    x, y = np.cos(np.deg2rad(degrees)), np.sin(np.deg2rad(degrees))

    def at(across: float, down: float) -> tuple[float, float]:
        return float(60 + across * x - down * y), float(80 + across * y + down * x)

    long, high = last - 60, bottom - top
    quad = (at(0, 0), at(long, 0), at(long, high), at(0, high))
    inked = draw.textbbox((begin, 80), VALUE, font=font)[0]
    return np.asarray(turned), TextLine(f"{LABEL}{VALUE}", quad, 0.99), (end - 60) / long, (inked - 60) / long


@pytest.mark.parametrize("degrees", [0, 12, -8])
@pytest.mark.parametrize("gap", [8, 16])
@pytest.mark.parametrize("wrong", [-0.3, 0.0, 0.3])
def test_the_gap_is_found_although_the_reader_places_letters_to_a_third_of_their_height(
    wrong: float, gap: int, degrees: float
) -> None:
    pixels, line, end, begin = drawn(gap, degrees=degrees)
    long = float(np.hypot(line.quad[1][0] - line.quad[0][0], line.quad[1][1] - line.quad[0][1]))
    seems = begin + wrong * line.height / long
    edges = tuple(np.interp(range(len(line.text) + 1), (0, len(LABEL), len(line.text)), (0, seems, 1)))
    placed = TextLine(line.text, line.quad, 0.99, edges)
    assert end - 0.01 <= value_begins(placed, len(LABEL), pixels) <= begin + 0.005


def test_without_a_gap_the_value_is_taken_to_begin_earlier() -> None:
    pixels, line, _, begin = drawn(-4)
    edges = tuple(np.interp(range(len(line.text) + 1), (0, len(LABEL), len(line.text)), (0, begin, 1)))
    assert value_begins(TextLine(line.text, line.quad, 0.99, edges), len(LABEL), pixels) < begin - 0.02
