"""Pages as they are drawn: large enough for their smallest letters, with the text layer where it stands."""

from __future__ import annotations

import numpy as np
import pytest

from detectors.kit.terms import Reason, Refusal
from detectors.pdf.process import PageNotDrawn, PdfFile, PdfRefused
from detectors.pdf.records import DrawnPage
from tests.paint.pdf import catalogue
from tests.paint.pdf.sheet import A4, GRID, Paper


def drawn(paper: Paper, number: int = 1) -> DrawnPage:
    with PdfFile(paper.data(), (), len(paper.pages)) as file:
        return file.draw(number)


def ink(page: DrawnPage) -> np.ndarray:
    return np.asarray(np.frombuffer(page.pixels, np.uint8).reshape(page.height, page.width, 3).min(axis=2) < 128)


def sized(size: float) -> Paper:
    paper = Paper()
    paper.page().write(56, 80, "xxxxxxxxxxxxxxxx", size)
    return paper


@pytest.mark.parametrize("size", [4, 5, 6, 8, 10, 12, 20])
def test_the_smallest_letters_have_an_x_height_of_8_pixels(size: float) -> None:
    page = drawn(sized(size))
    rows = np.flatnonzero(ink(page).any(axis=1))
    assert rows.max() - rows.min() + 1 >= 8
    assert page.small == ()
    assert page.width * page.height <= 16_100_000


def test_letters_that_would_take_a_page_larger_than_any_are_told_as_too_small() -> None:
    page = drawn(sized(2))
    (box,) = page.small
    assert box[0] < page.width
    assert page.width * page.height <= 16_100_000


def test_a_page_of_large_letters_is_not_drawn_larger_than_it_takes() -> None:
    page = drawn(sized(30))
    assert (page.width, page.height) == (1240, 1755)


@pytest.mark.parametrize("name", ["two-columns-private", "turned-page", "mixed-sizes"])
def test_lines_stand_where_their_letters_are_drawn(name: str) -> None:
    paper = catalogue.named(name).paper()
    for secret in paper.secrets:
        page = drawn(paper, secret.page)
        sides = (page.width, page.height, page.width, page.height)
        left, top, right, bottom = (part / GRID * side for part, side in zip(secret.box, sides, strict=True))
        near = [
            line for line in page.lines
            if line.box[0] < right and left < line.box[2] and line.box[1] < bottom and top < line.box[3]
        ]  # fmt: skip
        assert near, secret.what
        for line in near:
            x, y, z, w = (round(side) for side in line.box)
            assert ink(page)[y:w, x:z].any()


def test_values_of_forms_are_drawn_as_viewers_show_them() -> None:
    paper = catalogue.named("form-with-fields").paper()
    page = drawn(paper)
    sides = (page.width, page.height, page.width, page.height)
    left, top, right, bottom = (part * side // GRID for part, side in zip(paper.secrets[0].box, sides, strict=True))
    area = ink(page)[top:bottom, left:right]
    assert area.any()


def test_a_scan_is_drawn_in_its_own_size() -> None:
    page = drawn(catalogue.named("scan-laboratory").paper())
    assert 1300 < page.width < 1400
    assert not page.drawings_only


def test_a_page_can_be_drawn_in_a_wanted_size_and_one_that_is_not_there_is_not_drawn() -> None:
    with PdfFile(sized(12).data(), (), 1) as file:
        assert file.draw(1, (300, 425)).width == 300
        with pytest.raises(PageNotDrawn) as error:
            file.draw(7)
        assert error.value.reason is Reason.CRASHED
        assert file.draw(1).height > 1000, "the next page is drawn all the same"


def test_a_page_of_5_metres_is_refused_before_it_is_drawn() -> None:
    paper = Paper()
    paper.page((A4[0], 14_173.0))
    with pytest.raises(PdfRefused) as error, PdfFile(paper.data(), (), 1):
        pass
    assert error.value.reason is Refusal.TOO_LARGE_A_PAGE
