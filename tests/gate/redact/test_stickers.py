"""A sticker holds all of a head's own shape, follows from the plan alone, leans with the head, and stays where it is hidden."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detectors.gate.redact.plan import Plan, in_style
from detectors.gate.redact.redaction import painted
from detectors.gate.redact.shapes import boxes, draw, hidden_by
from detectors.gate.redact.stickers import COLOURS, cores, larger, sticker, with_stickers
from detectors.gate.redact.strokes import Frame
from detectors.kit.decode.photo import Pixels
from detectors.kit.terms import Form, Region, Report, Shape, Style
from detectors.kit.view import View
from tests.given import Written, blank

WIDTH, HEIGHT = 320, 280
WHOLE = Region(0, 0, WIDTH, HEIGHT)
GREY = np.full((HEIGHT, WIDTH, 3), 120, np.uint8)
SIZES = st.tuples(st.integers(20, 120), st.integers(20, 120), st.integers(80, 200), st.integers(80, 200))


def head(wide: int, high: int, x: int = 160, y: int = 140, degrees: float = 0) -> Shape:
    turn = np.deg2rad(degrees)
    across, down = np.array([np.cos(turn), np.sin(turn)]) * wide / 2, np.array([-np.sin(turn), np.cos(turn)]) * high / 2
    corners = [(x, y) + one * across + two * down for one, two in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
    a, b, c, d = ((round(float(left)), round(float(top))) for left, top in corners)
    return Shape(Form.ROUND, ((a[0], a[1]), (b[0], b[1]), (c[0], c[1]), (d[0], d[1])))


def mask_of(shape: Shape) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
    mask = np.zeros((HEIGHT, WIDTH), bool)
    draw(shape, mask, WHOLE)
    return mask


@settings(max_examples=60, deadline=None)
@given(SIZES, st.integers(0, 14))
def test_a_sticker_of_any_kind_holds_the_whole_of_the_round_shape(size: tuple[int, int, int, int], turn: int) -> None:
    one = head(*size)
    frame = larger(one)
    assert (sticker(Frame.of(frame, WHOLE), turn).alpha[mask_of(one)] > 0.999).all()
    assert not (cores([frame], WIDTH, HEIGHT) & (sticker(Frame.of(frame, WHOLE), turn).alpha < 0.999)).any()


@settings(max_examples=40, deadline=None)
@given(SIZES, st.integers(0, 14))
def test_nothing_of_it_is_cut_by_the_border_of_what_is_hidden(size: tuple[int, int, int, int], turn: int) -> None:
    frame = larger(head(*size))
    drawn = sticker(Frame.of(frame, WHOLE), turn).alpha > 0.01
    assert not (drawn & ~hidden_by([frame], WIDTH, HEIGHT)).any()


@pytest.mark.parametrize("turn", range(6))
def test_it_leans_with_the_head(turn: int) -> None:
    """A head on its side has the sticker of an upright one, turned by a right angle."""
    upright = sticker(Frame.of(head(100, 120, 100, 100), Region(0, 0, 200, 200)), turn)
    lying = sticker(Frame.of(head(100, 120, 100, 100, 90), Region(0, 0, 200, 200)), turn)
    assert np.allclose(np.rot90(lying.colour), upright.colour, atol=1.0)
    assert not np.allclose(lying.colour, upright.colour, atol=1.0)


def test_what_is_under_it_changes_nothing_and_neighbours_look_different() -> None:
    heads = [larger(head(50, 60, 60 + 70 * at, 140)) for at in range(3)]
    hidden = hidden_by(heads, WIDTH, HEIGHT)
    changed = GREY.copy()
    changed[cores(heads, WIDTH, HEIGHT)] = 7
    assert np.array_equal(with_stickers(GREY, heads, hidden), with_stickers(changed, heads, hidden))
    alike = [sticker(Frame.of(heads[0], WHOLE), turn).colour for turn in range(3 * len(COLOURS))]
    assert len({one.tobytes() for one in alike}) == len(alike)


def shown(shapes: list[Shape], style: Style, pixels: Pixels = GREY) -> Pixels:
    return painted(pixels, Plan(tuple(shapes), style, size=(WIDTH, HEIGHT)))


def test_what_is_no_head_is_as_in_auto() -> None:
    bars = [Shape.level(Form.BAR, Region(20, 20, 140, 44)), *boxes([Region(20, 80, 100, 120)])]
    assert np.array_equal(shown(bars, Style.STICKER), shown(bars, Style.AUTO))
    both = shown([*bars, head(60, 70, 240, 180)], Style.STICKER)
    assert np.array_equal(both[:130, :150], shown(bars, Style.AUTO)[:130, :150])


def test_the_copy_hides_the_whole_sticker() -> None:
    heads = (head(40, 60, 60, 100), head(70, 80, 200, 150, 25))
    drawn = in_style(Plan(heads, size=(WIDTH, HEIGHT)), Style.STICKER, View(blank(WIDTH, HEIGHT), Written()), Report())
    assert {*drawn.shapes} == {larger(one) for one in heads}
    for one in heads:
        assert not (mask_of(one) & ~mask_of(larger(one))).any()
