"""What people choose under one name, and what is opened with it so that it can be seen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detectors.kit.terms import (
    CHILDREN,
    FieldName,
    Finding,
    Group,
    Place,
    Region,
    Report,
    Risk,
    ScreeningOptions,
    Strength,
    by_item,
    opened_with,
    places,
)

BOX = Region(0, 0, 90, 40)


@pytest.mark.parametrize(
    ("risk", "why", "field", "group", "item"),
    [
        (Risk.IDENTITY, "ktp", FieldName.NIK, Group.PAPER, "nik"),
        (Risk.IDENTITY, "ktp", FieldName.OTHER, Group.PAPER, "other"),
        (Risk.IDENTITY, "passport-number", None, Group.TEXT, "passport-number"),
        (Risk.PEOPLE, "face", None, Group.FACES, "faces"),
        (Risk.CHILDREN, "child-face", None, Group.FACES, CHILDREN),
        (Risk.INTIMATE, "nude", None, Group.BODIES, "bodies"),
        (Risk.VEHICLE, "plate-asia", None, Group.PLATES, "plates"),
        (Risk.SECRETS, "wifi-code", None, Group.CODES, "codes"),
        (Risk.SECRETS, "one-time-code", None, Group.TEXT, "one-time-code"),
    ],
)
def test_a_place_is_chosen_as_its_field_its_group_or_what_was_found(
    risk: Risk, why: str, field: FieldName | None, group: Group, item: str
) -> None:
    place = Place(1, (risk,), Strength.SURE, why, BOX, field)
    assert (place.group, place.item) == (group, item)


@dataclass(frozen=True)
class Piece:
    """A place in numbers."""

    region: Region
    item: str


NIK = Piece(Region(100, 100, 300, 130), "nik")
NAME = Piece(Region(100, 140, 260, 170), "name")
STRIP = Piece(Region(180, 90, 330, 135), "other")
PAGE = Piece(Region(0, 0, 600, 400), "passport")
PORTRAIT = Piece(Region(400, 50, 500, 200), "portrait")
HOLOGRAM = Piece(Region(420, 100, 470, 120), "other")
BLOCK = Piece(Region(90, 200, 390, 300), "address")
STREET, TOWN = Piece(Region(100, 205, 380, 235), "address"), Piece(Region(100, 250, 300, 280), "address")
AGE = Piece(Region(310, 250, 340, 280), "other")
PIECES = (NIK, NAME, STRIP, PORTRAIT, HOLOGRAM, BLOCK, STREET, TOWN, AGE)


def numbers(*wanted: Piece) -> list[int]:
    return [PIECES.index(one) + 1 for one in wanted]


@pytest.mark.parametrize(
    ("wanted", "more"),
    [
        ((NAME,), ()),
        ((NIK,), (STRIP,)),
        ((STRIP,), (NIK,)),
        ((PORTRAIT,), (HOLOGRAM,)),
        ((STREET,), (BLOCK,)),
        ((BLOCK,), (STREET, TOWN)),
        ((AGE,), (BLOCK,)),
    ],
)
def test_what_lies_over_an_opened_place_and_the_pieces_of_it_are_opened_too(
    wanted: tuple[Piece, ...], more: tuple[Piece, ...]
) -> None:
    assert opened_with(PIECES, numbers(*wanted)) == {*numbers(*wanted, *more)}


def test_a_page_over_a_word_is_opened_only_where_the_person_is_asked() -> None:
    assert opened_with((NIK, PAGE), [1]) == {1, 2}
    assert opened_with((NIK, PAGE), [1], asked=False) == {1}
    assert opened_with((NIK, PAGE), [2], asked=False) == {2}


def test_numbers_that_stand_for_nothing_open_nothing() -> None:
    assert opened_with(PIECES, [0, 99, -1]) == frozenset()


PLACES = st.lists(
    st.builds(
        lambda left, top, width, height, item: Piece(Region(left, top, left + width, top + height), item),
        *(st.integers(0, 300), st.integers(0, 300), st.integers(1, 200), st.integers(1, 200)),
        st.sampled_from(["nik", "other", "faces", "address"]),
    ),
    min_size=1,
    max_size=30,
)


@given(PLACES, st.data())
def test_no_place_that_stays_covered_hides_most_of_an_opened_one(found: list[Piece], data: st.DataObject) -> None:
    wanted = data.draw(st.sets(st.integers(1, len(found))))
    opened = opened_with(found, wanted)
    assert wanted <= opened
    for number in set(range(1, len(found) + 1)) - opened:
        for one in wanted:
            shared = found[number - 1].region.intersection(found[one - 1].region)
            assert shared is None or 2 * shared.area < found[one - 1].region.area


def test_items_stand_in_the_order_of_their_numbers_and_what_nobody_can_name_comes_last() -> None:
    assert by_item(PIECES) == {
        "nik": (1,),
        "name": (2,),
        "portrait": (4,),
        "address": (6, 7, 8),
        "other": (3, 5, 9),
    }


@pytest.mark.parametrize(
    ("asked", "kept"), [({"keep_numbers": (1,)}, (1, 2)), ({"keep_fields": (FieldName.NIK,)}, (1, 2))]
)
def test_a_number_and_a_field_open_the_same_on_the_command_line(
    asked: Mapping[str, Any], kept: tuple[int, ...]
) -> None:
    paper = Finding(
        Risk.IDENTITY,
        Strength.SURE,
        "ktp",
        (NIK.region, STRIP.region, NAME.region),
        named=((NIK.region, FieldName.NIK), (STRIP.region, FieldName.OTHER), (NAME.region, FieldName.NAME)),
    )
    numbered = places(Report((paper,)))
    options = ScreeningOptions(**asked).with_numbers_resolved(numbered)
    assert options.keep == tuple(numbered[number - 1].region for number in kept)
