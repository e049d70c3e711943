"""A bar lies along the line whose piece a region is the box of, and holds all of its writing."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from detectors.gate.redact.bars import bar, over_code, over_plate, piece_of
from detectors.gate.redact.blocks import MARGIN
from detectors.gate.redact.shapes import draw
from detectors.kit.geometry import Quad
from detectors.kit.ocr.lines import TextLine
from detectors.kit.terms import Form, Region, Shape

LONG, HIGH = 400, 30


def line(degrees: float, text: str = "NAMA BUDI SANTOSO WATI") -> TextLine:
    x, y = np.cos(np.deg2rad(degrees)), np.sin(np.deg2rad(degrees))
    corners = ((-LONG / 2, -HIGH / 2), (LONG / 2, -HIGH / 2), (LONG / 2, HIGH / 2), (-LONG / 2, HIGH / 2))
    a, b, c, d = ((500 + across * x - down * y, 500 + across * y + down * x) for across, down in corners)
    quad: Quad = (a, b, c, d)
    return TextLine(text, quad, 0.99)


def inside(shape: Shape, quad: Quad) -> bool:
    """Whether points along the sides of an outline, and its corners, are hidden."""
    mask = np.zeros((1000, 1000), bool)
    draw(shape, mask, Region(0, 0, 1000, 1000))
    for (ax, ay), (bx, by) in pairwise((*quad, quad[0])):
        for share in np.linspace(0, 1, 40):
            if not mask[int(ay + share * (by - ay)), int(ax + share * (bx - ax))]:
                return False
    return True


@pytest.mark.parametrize("degrees", [-40, -10, -3, 3, 7, 20, 41, 80, 100, 170, 190])
@pytest.mark.parametrize(("start", "end"), [(0, 22), (5, 17), (5, 9)])
def test_the_bar_leans_with_its_line_and_holds_the_piece(degrees: float, start: int, end: int) -> None:
    written = line(degrees)
    region = written.span(start, end)
    elsewhere = line(degrees + 5).shifted(0, 300)
    shape = bar(region, [elsewhere, written])
    assert inside(shape, written.outline(start, end))
    if piece_of(written, region) is not None:
        sides = [np.hypot(bx - ax, by - ay) for (ax, ay), (bx, by) in pairwise(shape.corners)]
        assert min(sides) <= HIGH + 2 * MARGIN + 2, "as high as the writing with its margin"
    else:
        assert shape == Shape.level(Form.BAR, region.grow(MARGIN)), "a piece shorter than high has no direction"


@pytest.mark.parametrize("degrees", [-10, 10, 20])
def test_a_name_and_a_longer_one_have_bars_of_few_lengths(degrees: float) -> None:
    shapes = {bar(line(degrees).span(5, end), [line(degrees)]) for end in range(9, 20)}
    assert len(shapes) <= 4


def test_what_is_the_box_of_no_piece_gets_a_level_bar() -> None:
    around = line(10).region.grow(40)
    assert bar(around, [line(10)]) == Shape.level(Form.BAR, around.grow(MARGIN))
    level = line(0)
    assert bar(level.region, [level]).is_level


@pytest.mark.parametrize("degrees", [-40, -10, 7, 20, 80, 100])
def test_the_bar_over_a_leaning_plate_holds_its_letters_and_its_rim_and_little_more(degrees: float) -> None:
    upper = line(degrees, "B 1234 XYZ")
    lower = upper.shifted(-1.2 * HIGH * np.sin(np.deg2rad(degrees)), 1.2 * HIGH * np.cos(np.deg2rad(degrees)))
    region = upper.region.union(lower.region).grow(9)
    shape = over_plate(region, [upper, lower, line(0).shifted(0, 300)])
    assert shape is not None
    assert inside(shape, upper.quad)
    assert inside(shape, lower.quad)
    wide, high = shape.sides
    rim = 2 * (0.3 * HIGH + MARGIN) + 2
    assert LONG < wide <= LONG + rim
    assert 2.2 * HIGH < high <= 2.2 * HIGH + rim


def test_a_level_plate_and_one_without_lines_get_a_bar_as_other_words_do() -> None:
    assert over_plate(line(0).region.grow(9), [line(0)]) is None
    assert over_plate(line(0).region.grow(9), [line(20).shifted(0, 300)]) is None


def test_the_bar_over_a_leaning_code_holds_its_outline() -> None:
    quad = line(30).quad
    assert inside(over_code(quad), quad)
