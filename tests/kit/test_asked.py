"""What people and programs write about one screening is read in one way."""

from __future__ import annotations

import pytest

from detectors.kit.contract import can_open, nowhere
from detectors.kit.terms import FieldName, PageChoices, Region, ScreeningOptions, box_of, kept_of, pages_of
from tests.bot.web.given import letter, stop


def test_what_is_kept_are_numbers_and_fields() -> None:
    assert kept_of("1, nik,23") == (1, FieldName.NIK, 23)


@pytest.mark.parametrize("text", ["", "1,", "a", "-1", "1.5"])
def test_what_names_no_place_is_an_error(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        kept_of(text)


def test_pages_come_in_their_order_each_once() -> None:
    assert pages_of("7, 1-3,2", 20) == (1, 2, 3, 7)


@pytest.mark.parametrize("text", ["", "0", "3-1", "1,3-1", "1-21", "2001", "1,2001", "x", "1-2-3", "3-", "1_0"])
def test_what_is_no_list_of_pages_is_an_error(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        pages_of(text, 20)


def test_a_box_stands_alone_or_on_a_page() -> None:
    assert box_of("1,2,3,4") == Region(1, 2, 3, 4)
    assert box_of("2:1,2,3,4") == PageChoices(2, cover=(Region(1, 2, 3, 4),))


@pytest.mark.parametrize("text", ["1,2,3", "3,2,1,4", "0:1,2,3,4", ":1,2,3,4", "a,b,c,d"])
def test_what_is_no_box_is_an_error(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        box_of(text)


def test_what_was_to_stay_open_and_is_nowhere_is_told_with_what_is_there() -> None:
    asked = ScreeningOptions(keep_numbers=(1, 99), keep_fields=(FieldName.NIK, FieldName.PORTRAIT))
    assert nowhere(stop(), asked) == ["99", "portrait"]
    assert can_open(stop()) >= 4
    assert nowhere(letter(), ScreeningOptions(keep_numbers=(1,))) == ["1"]
    assert can_open(letter()) == 0, "of a PDF, only places that were known before reading back"
