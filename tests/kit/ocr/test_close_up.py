"""Small cards are read from close by; the real reader works."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from detectors.kit.decode.photo import Pixels
from detectors.kit.ocr.lines import TextLine
from detectors.kit.ocr.writing import read_writing

ROWS = (
    "NIK : 3273014507900003",
    "Nama : SRI RAHAYU",
    "Alamat : JL ANGGREK NO 12",
    "Kecamatan : CICENDO",
    "Agama : ISLAM",
)


def small_card(degrees: float = 0.0, light: float = 1.0) -> Pixels:
    """A card 270 pixels wide on a dark table: letters of seven pixels."""
    card = Image.new("RGB", (1080, 680), (225, 235, 245))
    draw = ImageDraw.Draw(card)
    for row, text in enumerate(ROWS):
        draw.text((60, 120 + 90 * row), text, font=ImageFont.load_default(40), fill=(30, 30, 40))
    turn = cv2.getRotationMatrix2D((540, 340), degrees, 0.25)
    turn[:, 2] += (100, 140)
    small = cv2.GaussianBlur(np.asarray(card), (0, 0), 1.5)
    photo = np.full((960, 1280, 3), (80, 70, 60), np.uint8)
    cv2.warpAffine(small, turn, (1280, 960), photo, cv2.INTER_AREA, cv2.BORDER_TRANSPARENT)
    lit: Pixels = np.clip(photo * light, 0, 255).astype(np.uint8)
    return lit


def seen(lines: tuple[TextLine, ...]) -> int:
    """How many rows were read to the letter."""
    read = "\n".join(line.text.replace(" ", "") for line in lines)
    return sum(all(part.strip().replace(" ", "") in read for part in row.split(" : ")) for row in ROWS)


@pytest.mark.parametrize(("degrees", "light"), [(7, 1.0), (187, 0.2)], ids=["aslant", "upside down in the dark"])
def test_a_small_card_is_read_better_from_close_by_and_its_lines_stand_where_it_is(
    degrees: float, light: float
) -> None:
    photo = small_card(degrees, light)
    close = read_writing(photo).lines
    assert seen(close) >= 4
    (number,) = [line for line in close if "3273014507900003" in line.text]
    angle = np.deg2rad(degrees)
    corner = 640 - 120 * np.cos(angle) - 55 * np.sin(angle), 480 + 120 * np.sin(angle) - 55 * np.cos(angle)
    assert np.hypot(number.quad[0][0] - corner[0], number.quad[0][1] - corner[1]) < 8
