"""Lines in reading order, matches with regions."""

from __future__ import annotations

import math
import re

import pytest

from detectors.kit.geometry import Point
from detectors.kit.ocr.lines import TextLine
from detectors.kit.terms import Region
from detectors.kit.text.page import Page
from detectors.kit.text.phrases import plain
from tests.given import line, lines, view

ROWS = ("NIK | : 317101", "Nama | : BUDI | Gol : A", "Alamat : JL MAWAR 3")


def turned(original: TextLine, degrees: float) -> TextLine:
    """The line on a page turned around its origin."""
    angle = math.radians(degrees)

    def turn(point: Point) -> Point:
        x, y = point
        return 2000 + x * math.cos(angle) - y * math.sin(angle), 2000 + x * math.sin(angle) + y * math.cos(angle)

    a, b, c, d = original.quad
    return TextLine(original.text, (turn(a), turn(b), turn(c), turn(d)), original.score)


@pytest.mark.parametrize("degrees", [0, 7, -12, 90, 180, 270])
def test_rows_are_found_on_turned_pages(degrees: float) -> None:
    page = Page([turned(each, degrees) for each in reversed(lines(ROWS))])
    assert page.text == "NIK\t: 317101\nNama\t: BUDI\tGol : A\nAlamat : JL MAWAR 3\n"


def test_a_match_over_two_lines_has_a_region_for_each() -> None:
    page = Page(lines(("Kota Depok", "16413 Indonesia")))
    (match,) = page.find(re.compile(r"Depok\n16413"))
    assert match.regions == (Region(54, 10, 110, 30), Region(10, 40, 66, 60))


def test_a_headline_is_no_row_with_small_print_beside_it() -> None:
    big = TextLine("BIG", ((0, 0), (300, 0), (300, 100), (0, 100)), 0.9)
    assert Page([big, line("small", 320, 40)]).text in ("BIG\nsmall\n", "small\nBIG\n")


def test_an_empty_page_finds_nothing() -> None:
    assert list(Page([]).find(re.compile("x"))) == []


def test_words_are_compared_plainly() -> None:
    assert plain("Né(e) le: 5°") == "neele5"


def test_a_place_in_the_text_is_told_by_its_line_row_and_column() -> None:
    page = view("satu | dua", "tiga").page
    spot = page.spot(page.text.index("dua") + 1)
    assert (spot.line.text, spot.row, spot.column) == ("dua", 0, 1)
    assert [other.line.text for other in page.row(1)] == ["tiga"]
    assert page.row(2) == []
