"""Words in a file's own fields are said like words of a picture, without a place in it, and cured by stripping."""

from __future__ import annotations

from dataclasses import replace

import pytest

from detectors.gate.file_words import view_of_words
from detectors.gate.inspection import inspect
from detectors.gate.registry import Registry, registry
from detectors.kit.terms import Cure, Report, Risk, Strength
from tests.given import Written, blank

HOME = ("Our new home", "14 Acacia Avenue", "Leeds LS1 4AP")


@pytest.fixture(scope="module")
def detectors() -> Registry:
    return registry().of({Risk.LOCATION, Risk.CONTACT, Risk.SECRETS, Risk.METADATA, Risk.PEOPLE})


def looked(words: tuple[str, ...], rows: tuple[str, ...], detectors: Registry) -> Report:
    return inspect(replace(blank(), words=words), detectors, 20, Written(rows))


@pytest.mark.parametrize(
    ("words", "risk"),
    [
        (HOME, Risk.LOCATION),
        (("Lat: -6.91474 Long: 107.60981",), Risk.LOCATION),
        (("wifi password: kucing-oranye-77",), Risk.SECRETS),
    ],
)
def test_grave_words_in_the_file_are_said_and_stripped(words: tuple[str, ...], risk: Risk, detectors: Registry) -> None:
    said = [each for each in looked(words, (), detectors).findings if each.strength is not Strength.HINT]
    assert {each.risk for each in said} == {risk}
    assert all(each.cure is Cure.STRIP and each.regions == () for each in said)


def test_who_took_a_photo_is_hidden_data_and_told_as_such_only(detectors: Registry) -> None:
    assert not [
        each for each in looked(("call me: 0812-3456-7890",), (), detectors).findings if each.risk is Risk.CONTACT
    ]


@pytest.mark.parametrize(
    "words", [(), ("sunset", "holidays, beach, Bali"), ("OLYMPUS DIGITAL CAMERA",), ("Budi Santoso",)]
)
def test_harmless_captions_are_not_said(words: tuple[str, ...], detectors: Registry) -> None:
    assert [each for each in looked(words, (), detectors).findings if each.strength is not Strength.HINT] == []


def test_what_the_picture_shows_too_is_said_once_and_covered(detectors: Registry) -> None:
    address = [each for each in looked(HOME, HOME, detectors).findings if each.why == "address"]
    assert [each.cure for each in address] == [Cure.COVER]


def test_the_page_of_words_is_as_long_as_they_are() -> None:
    view = view_of_words(("a" * 200, "b"))
    assert all(line.region.right < view.photo.width and line.region.bottom < view.photo.height for line in view.words)


def test_a_year_in_a_copyright_is_no_number_of_a_house(detectors: Registry) -> None:
    assert looked(("2019",), (), detectors).findings == ()
