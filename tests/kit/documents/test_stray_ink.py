"""Ink beside the known lines of a paper is found; faint security prints, rules, specks and the edge of the paper are none."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from detectors.kit.decode.photo import Pixels
from detectors.kit.documents.stray_ink import stray_ink
from detectors.kit.geometry import Quad
from detectors.kit.ocr.lines import TextLine
from detectors.kit.terms import Region

WIDTH, HEIGHT = 800, 500
AREA: Quad = ((0, 0), (WIDTH, 0), (WIDTH, HEIGHT), (0, HEIGHT))
SPOT = Region(500, 300, 640, 360)


def paper() -> tuple[Pixels, list[TextLine]]:
    """A pale card with five lines of print and waves behind them."""
    image = Image.new("RGB", (WIDTH, HEIGHT), (200, 222, 236))
    draw, font = ImageDraw.Draw(image), ImageFont.load_default(24)
    for wave in range(10):
        points = [(x, 50 * wave + 18 * np.sin(x / 60 + wave)) for x in range(0, WIDTH, 4)]
        draw.line(points, fill=(176, 204, 222), width=2)
    lines = []
    for row in range(5):
        left, top, text = 60, 60 + 50 * row, "Nama : BUDI WATI"
        draw.text((left, top), text, font=font, fill=(30, 30, 30))
        right = left + draw.textlength(text, font=font)
        lines.append(TextLine(text, ((left, top), (right, top), (right, top + 30), (left, top + 30)), 0.99))
    return np.array(image), lines


def found(pixels: Pixels, lines: list[TextLine]) -> list[Region]:
    return stray_ink(pixels, AREA, lines, [line.quad for line in lines])


def test_a_paper_of_which_all_is_known_has_none() -> None:
    assert found(*paper()) == []


@pytest.mark.parametrize("what", ["signature", "pale signature", "letter", "stamp", "finger", "picture", "faceless"])
def test_what_nobody_read_is_found(what: str) -> None:
    pixels, lines = paper()
    ink = (120, 130, 150) if what == "pale signature" else (30, 30, 110)
    spot = SPOT
    if "signature" in what:
        cv2.polylines(
            pixels, [np.array([(500, 350), (540, 305), (560, 350), (600, 310), (638, 345)], np.int32)], False, ink, 3
        )
        spot = Region(505, 310, 630, 345)
    elif what == "letter":
        cv2.putText(pixels, "B", (500, 350), cv2.FONT_HERSHEY_SIMPLEX, 0.9, ink, 2)
        spot = Region(504, 332, 514, 348)
    elif what == "stamp":
        cv2.circle(pixels, (570, 330), 40, (160, 40, 60), 3)
        spot = Region(532, 292, 608, 368)
    elif what == "finger":
        for ring in range(4, 34, 5):
            cv2.ellipse(pixels, (570, 330), (ring, round(1.3 * ring)), 0, 0, 360, (120, 136, 148), 2)
        spot = Region(544, 296, 596, 364)
    else:
        colour = (180, 40, 40) if what == "picture" else (240, 120, 90)
        cv2.rectangle(pixels, (500, 200), (640, 380), colour, -1)
        spot = Region(504, 204, 636, 376)
    regions = found(pixels, lines)
    assert any(region.intersection(spot) == spot for region in regions)


@pytest.mark.parametrize("what", ["rule", "speck", "edge", "faint"])
def test_what_is_no_ink_is_passed_over(what: str) -> None:
    pixels, lines = paper()
    if what == "rule":
        cv2.line(pixels, (60, 400), (700, 400), (30, 30, 30), 2)
    elif what == "speck":
        cv2.circle(pixels, (570, 330), 2, (30, 30, 30), -1)
    elif what == "edge":
        cv2.rectangle(pixels, (0, 0), (WIDTH - 1, HEIGHT - 1), (30, 30, 30), 6)
    else:
        cv2.circle(pixels, (570, 330), 40, (176, 204, 222), 3)
    assert found(pixels, lines) == []


def test_nothing_is_said_of_a_paper_without_print() -> None:
    pixels, _ = paper()
    assert stray_ink(pixels, AREA, [], []) == []
    assert stray_ink(pixels, ((900, 900), (950, 900), (950, 950), (900, 950)), paper()[1], []) == []
