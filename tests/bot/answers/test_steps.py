"""Tests that steps, cells and screens are written as short texts and parsed strictly."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answers.purposes import Purpose
from bot.answers.steps import Cell, NotAStep, Screen, ScreenKind, Step, StepKind
from detectors.kit.terms import Style


@pytest.mark.parametrize(
    "text",
    ["t3", "o1.4", "c1.4.12", "a", "n", "m12", "m12.5", "ysoft", "ycard", "e", "l", "inik", "ibirth-date", "pnicer"],
)
def test_a_step_is_read_back_as_it_was_written(text: str) -> None:
    assert str(Step.parse(text)) == text


def test_what_a_step_holds() -> None:
    assert Step.parse("o1.4") == Step(StepKind.OPEN, (1, 4))
    assert Step.parse("m12.5") == Step(StepKind.CELL, cell=Cell((12, 5)))
    assert Step.parse("inik") == Step(StepKind.ITEM, item="nik")
    assert Step.parse("pread") == Step(StepKind.PURPOSE, purpose=Purpose.READ)
    assert Step.parse("ysoft") == Step(StepKind.STYLE, style=Style.SOFT)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "t",
        "tx",
        "t1.",
        "t-1",
        "t²",
        "x",
        "a1",
        "e.",
        "ystripes",
        "m",
        "m1..2",
        "i",
        "iNik",
        "p",
        "psell",
        f"i{'x' * 41}",
        f"t{'1' * 99}",
    ],
)
def test_what_is_no_step_is_refused(text: str) -> None:
    with pytest.raises(NotAStep):
        Step.parse(text)


@pytest.mark.parametrize("text", ["c1", "c12", "h1", "h7", "s", "g", "g12", "g12.5", "r"])
def test_a_screen_is_read_back_as_it_was_written(text: str) -> None:
    assert str(Screen.parse(text)) == text


def test_a_ticket_without_a_screen_shows_the_first_page_of_items() -> None:
    assert Screen.parse("") == Screen(ScreenKind.ITEMS, 1)
    assert Screen.parse("c") == Screen(ScreenKind.ITEMS, 1)


@pytest.mark.parametrize("text", ["x", "cx", "hx", "s1", "r2", "gx", "g1.", "c-1"])
def test_what_is_no_screen_is_refused(text: str) -> None:
    with pytest.raises(NotAStep):
        Screen.parse(text)


def test_a_copy_is_made_for_all_screens_but_those_with_numbers() -> None:
    without = [kind for kind in ScreenKind if not Screen(kind).shows_copy]
    assert without == [ScreenKind.ITEMS, ScreenKind.NUMBERS]


def test_cells_lie_within_each_other() -> None:
    assert Cell((12,)).outer is None
    assert Cell((12,)).inner(5) == Cell((12, 5))
    assert Cell((12, 5)).outer == Cell((12,))


@given(st.text(max_size=20))
def test_any_text_is_a_step_or_refused(text: str) -> None:
    with contextlib.suppress(NotAStep):
        assert str(Step.parse(text))
