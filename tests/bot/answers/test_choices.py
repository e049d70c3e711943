"""Tests the choices of a person: steps are added up, undone, and turned into the options of a screening."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answers.choices import Choices, choices_after, choices_of, newly_open, options_of
from bot.answers.pages import covered_cells, grid_cell, is_covered
from bot.answers.purposes import PRESETS, Purpose
from bot.answers.steps import Cell, NotAStep, Screen, Step
from bot.store.records import NumberedRegion, Ticket
from detectors.kit.terms import Region, Risk, Strength, Style, cells

REGIONS = (
    NumberedRegion(Region(0, 0, 10, 10), Risk.IDENTITY, Strength.SURE),
    NumberedRegion(Region(20, 0, 30, 10), Risk.PEOPLE, Strength.SURE),
    NumberedRegion(Region(40, 0, 50, 10), Risk.IDENTITY, Strength.HINT),
    NumberedRegion(Region(60, 0, 70, 10), Risk.IDENTITY, Strength.LIKELY),
)
FIELDS = (
    NumberedRegion(Region(0, 0, 100, 10), Risk.IDENTITY, Strength.SURE, "nik"),
    NumberedRegion(Region(0, 20, 100, 30), Risk.CONTACT, Strength.SURE, "name"),
    NumberedRegion(Region(0, 0, 120, 40), Risk.LOCATION, Strength.SURE, "address"),
    NumberedRegion(Region(200, 0, 260, 90), Risk.PEOPLE, Strength.SURE, "faces"),
    NumberedRegion(Region(300, 0, 360, 90), Risk.PEOPLE, Strength.SURE, "faces"),
    NumberedRegion(Region(400, 0, 460, 90), Risk.CHILDREN, Strength.SURE, "children"),
)
"""A block of an address lies over a number and a name; two adults and a child are beside it."""
TICKET = Ticket(1, 1, 2, "file", "en", width=800, height=600, regions=REGIONS)


def after(*steps: str) -> Ticket:
    return Ticket(1, 1, 2, "file", "en", width=800, height=600, regions=REGIONS, steps=steps)


def opened(*numbers: int) -> Choices:
    return Choices(frozenset(numbers), frozenset(numbers))


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        ([], Choices()),
        (["t1"], opened(1)),
        (["t1", "t1"], Choices()),
        (["t1", "t3", "a"], Choices()),
        (["n"], opened(1, 2, 3, 4)),
        (["o1.3", "c3"], opened(1)),
        (["t9", "o7.8"], Choices()),
        (["m3", "m4", "m3"], Choices(cells=(Cell((4,)),))),
        (["m3", "m3.4"], Choices(cells=(Cell((3,)), Cell((3, 4))))),
        (["m3.4", "m3"], Choices(cells=(Cell((3,)),))),
        (["pnicer"], Choices(style=Style.SOFT, everything=True)),
        (["pnicer", "pread"], Choices()),
        (["ysoft", "ycard"], Choices(style=Style.CARD)),
        (["e", "e", "e"], Choices(everything=True)),
        (["l"], Choices(labels=True)),
    ],
)
def test_steps_fold_into_choices(steps: list[str], expected: Choices) -> None:
    assert choices_after(map(Step.parse, steps), REGIONS) == expected


STEPS = st.lists(
    st.sampled_from(
        ["t1", "t2", "t4", "a", "n", "o1.2", "c2.3", "m7", "m7.9", "ysoft", "ysolid", "e", "l", "pnicer", "ifaces"]
    )
)


@given(STEPS, st.sampled_from(["t1", "n", "m7", "e", "ysoft"]))
def test_taking_back_the_last_step_is_as_if_it_had_not_been(steps: list[str], last: str) -> None:
    taken_back = [*map(Step.parse, steps), Step.parse(last)][:-1]
    assert choices_after(taken_back, REGIONS) == choices_after(map(Step.parse, steps), REGIONS)


def test_the_options_name_boxes_and_not_numbers() -> None:
    options = options_of(after("t2", "t4", "m1", "m48.48", "ycrop", "e"), Screen.parse("g48"), annotated=True)
    assert options.keep == (REGIONS[1].region, REGIONS[3].region)
    whole = cells(Region(0, 0, 800, 600))
    assert options.cover == (whole[0], cells(whole[47])[47])
    assert (options.style, options.everything, options.annotated, options.grid) == (Style.CROP, True, True, whole[47])
    assert options_of(TICKET).grid is None
    assert options_of(TICKET, Screen.parse("g")).grid == Region(0, 0, 800, 600)


@pytest.mark.parametrize("cell", ["0", "49", "1.49", "1.0", "x", "", "-1", "1..2", "²"])
def test_a_cell_that_is_not_there_is_refused(cell: str) -> None:
    with pytest.raises(NotAStep):
        grid_cell(TICKET, Cell.parse(cell))


@pytest.mark.parametrize(
    ("steps", "step", "warned"),
    [
        ([], "t1", [1]),
        ([], "t2", []),
        ([], "t3", []),
        ([], "t4", [4]),
        (["t1"], "t1", []),
        ([], "n", [1, 4]),
        (["t1"], "n", [4]),
        (["n"], "a", []),
        ([], "o1.3.4", [1, 4]),
        ([], "m3", []),
        ([], "ysoft", []),
    ],
)
def test_only_what_leaves_open_something_of_a_stop_needs_a_second_tap(
    steps: list[str], step: str, warned: list[int]
) -> None:
    assert newly_open(after(*steps), Step.parse(step)) == warned


def folded(*steps: str) -> Choices:
    return choices_after(map(Step.parse, steps), FIELDS)


@pytest.mark.parametrize(
    ("steps", "wanted", "seen"),
    [
        (["inik"], {1}, {1, 3}),
        (["inik", "iname"], {1, 2}, {1, 2, 3}),
        (["ifaces"], {4, 5}, {4, 5}),
        (["t4", "ifaces"], {4, 5}, {4, 5}),
        (["ifaces", "ifaces"], set(), set()),
        (["inik", "inik"], set(), set()),
        (["inik", "iname", "inik"], {2}, {2, 3}),
        (["inik", "ifaces", "iaddress"], {4, 5}, {4, 5}),
        (["iaddress"], {3}, {3}),
        (["ichildren"], {6}, {6}),
        (["iunknown"], set(), set()),
    ],
)
def test_an_item_is_opened_with_what_lies_over_it_and_covered_with_what_lies_below(
    steps: list[str], wanted: set[int], seen: set[int]
) -> None:
    assert ({*folded(*steps).wanted}, {*folded(*steps).open}) == (wanted, seen)


@pytest.mark.parametrize("purpose", list(Purpose))
@given(STEPS)
def test_a_purpose_opens_and_covers_no_place_and_sets_what_its_row_says(purpose: Purpose, steps: list[str]) -> None:
    before, after_ = folded(*steps), folded(*steps, f"p{purpose.value}")
    assert (after_.wanted, after_.open, after_.cells) == (before.wanted, before.open, before.cells)
    assert (after_.style, after_.everything) == (PRESETS[purpose].style, PRESETS[purpose].everything)


def test_pieces_of_a_covered_cell_are_opened_one_by_one_and_the_others_stay_covered() -> None:
    chosen = choices_of(after("m3", "m3.4")).cells
    assert not is_covered(chosen, Cell((3, 4)))
    assert is_covered(chosen, Cell((3, 5)))
    covered = covered_cells(chosen, TICKET)
    assert covered == tuple(Cell((3, number)) for number in range(1, 49) if number != 4)
    assert covered_cells(choices_of(after("m3.4")).cells, TICKET) == (Cell((3, 4)),)
    assert covered_cells(choices_of(after("m3.4", "m3")).cells, TICKET) == (Cell((3,)),)
