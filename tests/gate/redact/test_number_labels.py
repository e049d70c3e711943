"""Numbers of places are legible, in the picture, and never on each other or on a place."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detectors.gate.redact.letters import font
from detectors.gate.redact.number_labels import DIGIT, PHONE, Layout, font_size, laid_out
from detectors.kit.terms import Region


def boxes(width: int, height: int, most: int = 200) -> st.SearchStrategy[list[Region]]:
    def box(left: int, top: int, wide: int, tall: int) -> Region:
        return Region(left, top, min(width, left + wide), min(height, top + tall))

    sides = (st.integers(0, width - 1), st.integers(0, height - 1), st.integers(1, width), st.integers(1, height))
    return st.lists(st.builds(box, *sides), min_size=1, max_size=most)


@st.composite
def pictures(draw: st.DrawFn) -> tuple[int, int, list[Region]]:
    width, height = draw(st.integers(1, 2000)), draw(st.integers(1, 2000))
    return width, height, draw(boxes(width, height))


def check(layout: Layout, width: int, height: int, marked: list[Region]) -> None:
    canvas = Region(0, 0, layout.width, layout.height)
    assert len(layout.labels) == len(marked)
    assert canvas.intersection(Region(layout.left, 0, layout.left + width, height)) is not None
    assert layout.left + width <= layout.width
    assert layout.height >= height
    places = {region.shifted(layout.left, 0) for region in marked}
    for label in layout.labels:
        assert label.box.intersection(canvas) == label.box
        assert label.box.height * PHONE / layout.width >= DIGIT
        assert not any(label.box.intersection(place) for place in places)
    for one, other in combinations(layout.labels, 2):
        assert one.box.intersection(other.box) is None


@settings(max_examples=60, deadline=None)
@given(pictures())
def test_no_number_lies_on_another_or_on_a_place_and_all_are_inside_and_high_enough(
    picture: tuple[int, int, list[Region]],
) -> None:
    width, height, marked = picture
    texts = [str(number) for number in range(1, len(marked) + 1)]
    check(laid_out(width, height, texts, marked), width, height, marked)


@pytest.mark.parametrize(("width", "height"), [(1, 1), (1600, 1), (1, 1600), (40, 30), (800, 1600)])
@pytest.mark.parametrize("count", [1, 9, 200])
def test_pictures_of_every_shape_have_room(width: int, height: int, count: int) -> None:
    marked = [Region(0, 0, width, height)] * count
    layout = laid_out(width, height, [str(number) for number in range(1, count + 1)], marked)
    check(layout, width, height, marked)


@pytest.mark.parametrize("width", [*range(380, 560), 1000, 1999])
def test_a_margin_holds_its_numbers_whatever_is_rounded(width: int) -> None:
    for count in (1, 9, 40, 120):
        marked = [Region(0, 0, width, 400)] * count
        check(laid_out(width, 400, [str(number) for number in range(1, count + 1)], marked), width, 400, marked)


def test_a_number_stands_beside_its_place_where_there_is_room_and_the_picture_stays_as_it_is() -> None:
    layout = laid_out(960, 720, ["1", "2"], [Region(100, 100, 300, 200), Region(600, 400, 700, 500)])
    assert (layout.width, layout.height, layout.left) == (960, 720, 0)
    first, second = layout.labels
    assert (first.anchor, second.anchor) == (None, None)
    assert (first.box.left, first.box.bottom) == (100, 100)


def test_a_number_without_room_stands_in_the_nearer_margin_with_a_line_to_its_place() -> None:
    left, right = Region(0, 0, 480, 720), Region(480, 0, 960, 720)
    layout = laid_out(960, 720, ["1", "2"], [left, right])
    first, second = layout.labels
    assert first.box.right <= layout.left
    assert second.box.left >= layout.left + 960
    assert first.anchor is not None
    assert first.anchor[0] == layout.left


def test_lines_of_one_margin_do_not_cross() -> None:
    """Labels of a margin stand in the order of the middles of their places."""
    marked = [Region(10, 20 * n, 900, 20 * n + 19) for n in range(36)]
    layout = laid_out(960, 720, [str(n + 1) for n in range(36)], marked)
    side = sorted((label for label in layout.labels if label.box.right <= layout.left), key=lambda label: label.box.top)
    assert len(side) > 5
    assert all(one.anchor and other.anchor and one.anchor[1] <= other.anchor[1] for one, other in pairwise(side))


@pytest.mark.parametrize("digit", [14, 28, 47, 233])
def test_digits_are_as_high_as_is_said(digit: int) -> None:
    for number in "0123456789":
        _, top, _, bottom = font(font_size(digit)).getbbox(number, anchor="ls")
        assert bottom - top >= digit - 1


@given(st.integers(1, 2000), st.integers(1, 2000))
def test_without_numbers_the_picture_stays_as_it_is(width: int, height: int) -> None:
    layout = laid_out(width, height, (), ())
    assert (layout.width, layout.height, layout.left, layout.labels) == (width, height, 0, ())
