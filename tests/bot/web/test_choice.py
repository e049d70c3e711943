"""What a person may choose, and what of it a pixel process is asked: nothing that was not read here, nothing without end."""

from __future__ import annotations

import time
from typing import Any

import pytest

from bot.web.choice import (
    MOST_POINTS,
    MOST_REGIONS,
    Choice,
    NotAChoice,
    TooMuchBrushed,
    changed_pages,
    newly_open,
    options_for,
)
from bot.web.strokes import SHORT, pieces
from detectors.kit.terms import Form, PageChoices, Region, Style
from tests.bot.web.given import FACES, NAME, NIK, letter, stop

BOX = {"page": 1, "box": [10, 20, 110, 60]}
STROKE = {"page": 1, "stroke": [[10, 10], [200, 10]], "width": 24}


def chosen(*, open: list[Any] | None = None, regions: list[Any] | None = None, **more: Any) -> dict[str, Any]:  # noqa: A002
    return {"revision": 1, "open": open or [], "regions": regions or [], **more}


def test_a_choice_becomes_boxes_and_strokes() -> None:
    choice = Choice.from_json(chosen(open=["nik", "faces.2"], regions=[BOX, STROKE], style="solid"), stop())
    options = options_for(choice, stop(), "id")
    assert options.style is Style.SOLID
    assert options.language == "id"
    assert set(options.keep) == {NIK, FACES[1]}
    assert options.cover == (Region(10, 20, 110, 60),)
    assert [stroke.form for stroke in options.strokes] == [Form.STROKE]


def test_on_a_pdf_each_page_has_its_own() -> None:
    regions = [{**BOX, "page": 1}, {**STROKE, "page": 2}]
    choice = Choice.from_json(chosen(open=["2-name"], regions=regions), letter())
    first, second = options_for(choice, letter(), "en").on_pages
    assert first == PageChoices(1, (), (Region(10, 20, 110, 60),))
    assert (second.page, second.keep, len(second.strokes)) == (2, (NAME,), 1)
    assert options_for(choice, letter(), "en").keep == ()
    assert changed_pages(Choice(), choice, letter()) == (1, 2)
    assert changed_pages(choice, Choice(choice.open, choice.marks[:1]), letter()) == (2,)
    assert changed_pages(choice, choice, letter()) == ()


def test_an_id_of_another_picture_opens_nothing() -> None:
    choice = Choice.from_json(chosen(open=["signature", "nik.9", "2-nik", "nik.0"]), stop())
    assert options_for(choice, stop(), "en").keep == ()


def test_what_leaves_the_picture_is_cut_and_what_lies_outside_is_nothing() -> None:
    outside = [{"page": 1, "box": [700, 20, 800, 60]}, {**STROKE, "stroke": [[-500, -500], [-400, -400]]}]
    choice = Choice.from_json(chosen(regions=[{"page": 1, "box": [-5, -5, 20, 9000]}, *outside]), stop())
    assert options_for(choice, stop(), "en").cover == (Region(0, 0, 20, 600),)
    assert options_for(choice, stop(), "en").strokes == ()


@pytest.mark.parametrize(
    "untrusted",
    [
        None,
        [],
        "nik",
        {},
        {"open": "nik", "regions": []},
        {"open": [3], "regions": []},
        {"open": ["x" * 81], "regions": []},
        {"open": ["nik"] * 501, "regions": []},
        {"open": [], "regions": [3]},
        {"open": [], "regions": [{}]},
        {"open": [], "regions": [{"page": 2, "box": [0, 0, 9, 9]}]},
        {"open": [], "regions": [{"page": True, "box": [0, 0, 9, 9]}]},
        {"open": [], "regions": [{"box": [0, 0, 9]}]},
        {"open": [], "regions": [{"box": [9, 9, 0, 0]}]},
        {"open": [], "regions": [{"box": [0, 0, float("nan"), 9]}]},
        {"open": [], "regions": [{"box": [0, 0, float("inf"), 9]}]},
        {"open": [], "regions": [{"box": [0, 0, 10**30, 9]}]},
        {"open": [], "regions": [{"box": ["0", 0, 9, 9]}]},
        {"open": [], "regions": [{"stroke": [], "width": 9}]},
        {"open": [], "regions": [{"stroke": [[0]], "width": 9}]},
        {"open": [], "regions": [{"stroke": [[0, 0]]}]},
        {"open": [], "regions": [{"stroke": [[0, 0]], "width": 0}]},
        {"open": [], "regions": [{"stroke": [[0, 0]], "width": 10**9}]},
        {"open": [], "regions": [{"stroke": "ab", "width": 9}]},
        {"open": [], "regions": [], "style": "blur"},
        {"open": [], "regions": [], "style": 3},
    ],
)
def test_nonsense_is_no_choice(untrusted: Any) -> None:
    with pytest.raises(NotAChoice):
        Choice.from_json(untrusted, stop())


@pytest.mark.parametrize(
    "regions",
    [
        [BOX] * (MOST_REGIONS + 1),
        [{**STROKE, "stroke": [[0, 0]] * (MOST_POINTS + 1)}],
        [{**STROKE, "stroke": [[0, 0]] * MOST_POINTS}] * 26,
        [{**STROKE, "width": 2, "stroke": [[60 * x, 300 * (x % 2)] for x in range(40)]}],
        [{**STROKE, "width": 2, "stroke": [[-99_000, -99_000], [99_000, 90_000]]}],
    ],
)
def test_too_much_of_a_brush_is_refused(regions: list[Any]) -> None:
    with pytest.raises(TooMuchBrushed):
        Choice.from_json(chosen(regions=regions), stop())


def test_the_longest_choice_is_read_at_once() -> None:
    zigzag = [[x, 9 * (x % 2)] for x in range(MOST_POINTS)]
    began = time.process_time()
    Choice.from_json(chosen(regions=[{**STROKE, "width": 600, "stroke": zigzag}] * 25), stop())
    assert time.process_time() - began < 3


def test_only_a_yes_confirms() -> None:
    assert Choice.from_json(chosen(confirmed=True), stop()).confirmed
    for untrusted in (1, "true", None, [1]):
        assert not Choice.from_json(chosen(confirmed=untrusted), stop()).confirmed


def test_what_a_choice_opens_of_a_stop_is_told_once() -> None:
    opened = newly_open(Choice(), Choice(("nik", "faces")), stop())
    assert [item.id for item in opened] == ["nik"]
    assert newly_open(Choice(("nik",)), Choice(("nik", "faces")), stop()) == ()
    assert [item.id for item in newly_open(Choice(("nik",)), Choice(("nik", "name")), stop())] == ["name"]


class TestStrokes:
    def test_points_on_the_way_are_left_out(self) -> None:
        assert len(list(pieces([(x, 10) for x in range(0, 301, 3)], 24))) <= 4
        assert len(list(pieces([(5, 5)], 24))) == 1

    def test_what_leans_comes_in_short_pieces(self) -> None:
        shapes = list(pieces([(0, 0), (400, 300)], 20))
        assert len(shapes) == 500 / (SHORT * 20) + 0.5
        assert max(max(shape.region.width, shape.region.height) for shape in shapes) < 80

    def test_all_of_the_way_is_covered(self) -> None:
        way = [(round(100 + 80 * x / 10), round(100 + 40 * (x % 7))) for x in range(60)]
        shapes = list(pieces(way, 30))
        for x, y in way:
            assert any(
                shape.region.left <= x < shape.region.right
                for shape in shapes
                if shape.region.top <= y < shape.region.bottom
            )
