"""Places: what a person sees numbered, leaves open or adds, and how it is known again."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detectors.kit.terms import (
    GRID,
    MAX_BOXES,
    MAX_SECONDS,
    MAX_STROKES,
    Cure,
    FieldName,
    Finding,
    Form,
    Place,
    Region,
    Report,
    Risk,
    ScreeningOptions,
    Shape,
    Strength,
    Style,
    cells,
    parts,
    places,
)
from detectors.kit.terms.region import LONG, MOST_PARTS

LINE, NUMBER, FACE = Region(100, 100, 300, 130), Region(110, 102, 250, 128), Region(400, 90, 470, 180)
IDENTITY = Finding(Risk.IDENTITY, Strength.SURE, "ktp", (LINE, FACE))
NIK = Finding(Risk.IDENTITY, Strength.LIKELY, "nik", (NUMBER,))
ADULT = Finding(Risk.PEOPLE, Strength.LIKELY, "adult", (FACE,))
PHONE = Finding(Risk.CONTACT, Strength.SURE, "phone", (Region(100, 300, 260, 330),))


def test_places_are_numbered_in_the_order_of_findings_and_their_regions() -> None:
    numbered = places(Report((IDENTITY, PHONE)))
    assert [(place.number, place.why, place.region) for place in numbered] == [
        (1, "ktp", LINE),
        (2, "ktp", FACE),
        (3, "phone", PHONE.regions[0]),
    ]


def test_what_people_see_as_one_box_has_one_number_and_all_its_risks() -> None:
    line, face = places(Report((NIK, ADULT, IDENTITY)))
    assert line.region == LINE
    assert (face.risks, face.why) == ((Risk.IDENTITY, Risk.PEOPLE), "ktp")
    assert line.stops
    assert face.stops


@pytest.mark.parametrize("other", [Region(0, 0, 600, 400), Region(290, 100, 500, 130), Region(100, 131, 300, 160)])
def test_a_page_around_a_line_and_a_neighbour_of_it_are_places_of_their_own(other: Region) -> None:
    page = Finding(Risk.MEDICAL, Strength.SURE, "x-ray", (other,))
    assert len(places(Report((Finding(Risk.IDENTITY, Strength.SURE, "nik", (LINE,)), page)))) == 2


def test_what_is_stripped_or_withheld_has_no_place() -> None:
    report = Report(tuple(Finding(Risk.METADATA, Strength.SURE, "gps", (LINE,), cure) for cure in Cure))
    assert len(places(report)) == 1


@pytest.mark.parametrize(
    ("box", "meant"),
    [
        (LINE, True),
        (Region(97, 99, 305, 133), True),
        (Region(0, 0, 600, 400), False),
        (Region(100, 100, 180, 130), False),
        (Region(310, 100, 500, 130), False),
    ],
)
def test_only_a_box_that_is_nearly_the_place_leaves_it_open(box: Region, meant: bool) -> None:
    assert Place(1, (Risk.IDENTITY,), Strength.SURE, "nik", LINE).is_left_open([box]) is meant


def test_a_hint_and_an_adult_face_do_not_stop() -> None:
    assert not Place(1, (Risk.IDENTITY,), Strength.HINT, "card", LINE).stops
    assert not Place(1, (Risk.PEOPLE,), Strength.SURE, "adult", FACE).stops


@given(st.integers(1, 900), st.integers(1, 900), st.integers(0, 50))
def test_cells_share_a_part_out_without_gap_or_overlap(width: int, height: int, corner: int) -> None:
    part = Region(corner, corner, corner + width, corner + height)
    shared = cells(part)
    assert sum(cell.area for cell in shared) == part.area
    assert all(cell.intersection(part) == cell for cell in shared)
    assert len(shared) == min(width, GRID[width > height]) * min(height, GRID[width <= height])


@given(st.integers(1, 900), st.integers(1, 20_000))
def test_parts_lie_one_under_the_other_and_only_long_photos_have_several(width: int, height: int) -> None:
    shared = parts(width, height)
    assert sum(part.area for part in shared) == width * height
    assert all(part.width == width for part in shared)
    assert [part.top for part in shared[1:]] == [part.bottom for part in shared[:-1]]
    assert (len(shared) > 1) is (height > LONG * width)
    assert len(shared) <= MOST_PARTS


def test_full_options_survive_the_door() -> None:
    grid = Region(0, 0, 600, 400)
    options = ScreeningOptions(
        Style.SOFT, 7, (LINE,), (FACE, NUMBER), True, True, grid, True, False, (1, 7), part=FACE, numbers=(3, 4)
    )
    options = replace(options, stages=True, remember=True, strokes=(Shape.stroke((4, 4), (60, 9), 12),))
    assert ScreeningOptions.from_json(json.loads(json.dumps(options.to_json()))) == options


@pytest.mark.parametrize(
    "change",
    [
        {"style": "blur"},
        {"keep": [[3, 3, 3, 9]]},
        {"cover": [[0, 0, 5]]},
        {"cover": [[0, 0, "5", 9]]},
        {"cover": [[0, 0, 5, 9]] * (MAX_BOXES + 1)},
        {"grid": [1, 2, 0, 4]},
        {"keep_numbers": ["1"]},
        {"keep_numbers": [True]},
        {"keep_numbers": 3},
        {"keep_numbers": [1] * (MAX_BOXES + 1)},
        {"seconds": MAX_SECONDS + 1},
        {"seconds": 0},
        {"strokes": [Shape.level(Form.BOX, LINE).to_json()]},
        {"strokes": [{"form": "stroke", "corners": [[0, 0], [1, 1]]}]},
        {"strokes": [Shape.stroke((4, 4), (60, 9), 12).to_json()] * (MAX_STROKES + 1)},
    ],
)
def test_options_that_make_no_sense_are_refused(change: dict[str, object]) -> None:
    with pytest.raises((TypeError, ValueError)):
        ScreeningOptions.from_json({**ScreeningOptions().to_json(), **change})


def test_numbers_of_places_become_their_boxes_and_unknown_ones_nothing() -> None:
    numbered = places(Report((Finding(Risk.CONTACT, Strength.SURE, "phone", (LINE, FACE)),)))
    options = ScreeningOptions(keep=(NUMBER,), keep_numbers=(2, 9)).with_numbers_resolved(numbered)
    assert (options.keep, options.keep_numbers) == ((NUMBER, FACE), ())
    assert options.with_numbers_resolved(numbered) == options


def test_a_field_is_left_open_with_what_lies_over_it_and_nothing_else() -> None:
    street, town, name = Region(300, 200, 600, 230), Region(300, 320, 540, 350), Region(300, 100, 560, 130)
    paper = Finding(
        Risk.IDENTITY,
        Strength.SURE,
        "ktp",
        (name, street, town),
        named=((name, FieldName.NAME), (street, FieldName.ADDRESS), (town, FieldName.ADDRESS)),
    )
    block, page = Region(298, 198, 602, 352), Region(0, 0, 900, 700)
    others = Finding(Risk.LOCATION, Strength.SURE, "address", (block, page))
    numbered = places(Report((paper, others)))
    assert [place.field for place in numbered[:3]] == [FieldName.NAME, FieldName.ADDRESS, FieldName.ADDRESS]
    opened = ScreeningOptions(keep_fields=(FieldName.ADDRESS,)).with_numbers_resolved(numbered)
    assert {*opened.keep} == {street, town, block}
    assert opened.keep_fields == ()
    assert ScreeningOptions(keep_fields=(FieldName.NIK,)).with_numbers_resolved(numbered).keep == ()
    again = ScreeningOptions.from_json(ScreeningOptions(keep_fields=(FieldName.ADDRESS,)).to_json())
    assert again.keep_fields == (FieldName.ADDRESS,)
