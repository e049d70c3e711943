"""Blanks are filled alike within a text, otherwise in another, and numbers pass their checks."""

from __future__ import annotations

import re
from random import Random

import pytest
from stdnum import iban, luhn
from stdnum.pl import pesel

from detectors.kit.terms import Risk
from tests.measure.expected import Split
from tests.words import numbers
from tests.words.filling import Case, fill
from tests.words.layout import Segment
from tests.words.pools import Pool, pools, shaped
from tests.words.templates import Template, Wish

POOL = Pool("xx", {"given": ["Ana", "Bo", "Cy", "Di"], "family": ["Lund", "Moe", "Nye"]}, {"full": "{given} {family}"})
"""Short, so that every person differs soon."""
COMMON = {
    "months": ["May"] * 12,
    "words": ["owl"],
    "hosts": ["a.example"],
    "streets": ["Elm %"],
    "towns": ["Ry|8680 Ry"],
    "address": "{street}, {town}",
}


def filled(*rows: str, wanted: tuple[Wish, ...] = (), seed: int = 1) -> Case:
    template = Template("t", "people", "xx", wanted, frozenset(), rows)
    return fill(template, Pool("xx", POOL.own, {**POOL.common, **COMMON}), Random(seed))


def text(case: Case) -> list[str]:
    return ["\t".join("".join(s.text for s in piece) for piece in row) for row in case.rows]


def test_a_blank_is_the_same_throughout_a_text_and_belongs_together() -> None:
    name, again, given, mail = text(filled("{name}", "{NAME}", "{given}", "{email}"))
    assert again == name.upper()
    assert name.startswith(given)
    assert any(part.lower() in mail for part in name.split())
    assert mail.endswith("@a.example")


def test_another_number_is_another_value_and_another_seed_another_text() -> None:
    rows = ("{like:######}", "{like2:######}", "{like:######}")
    first, second, third = text(filled(*rows))
    assert first == third != second
    assert text(filled(*rows, seed=2)) != [first, second, third]


def test_an_address_is_its_street_and_its_town() -> None:
    street, town, city, address = text(filled("{street}", "{town}", "{city}", "{address}"))
    assert (town, city, address) == ("8680 Ry", "Ry", f"{street}, 8680 Ry")


def test_blanks_within_a_choice_and_braces_that_stand_for_themselves() -> None:
    assert text(filled(r"\{ {one:{one:a;a};a} \}")) == ["{ a }"]


@pytest.mark.parametrize("row", ["{nothing}", "{one:a;b", "left } over"])
def test_a_blank_that_nobody_knows_is_no_text(row: str) -> None:
    with pytest.raises(KeyError):
        filled(row)


def test_marks_and_pieces_are_kept() -> None:
    case = filled("a «b c» d | «e»")
    assert case.rows == (
        ((Segment("a ", False), Segment("b c", True), Segment(" d", False)), (Segment("e", True),)),
    )  # fmt: skip


def test_what_values_say_may_be_said_only_where_something_is_wanted() -> None:
    wanted = (Wish(frozenset({Risk.LOCATION})),)
    assert filled("{email}", wanted=wanted).may == {Risk.CONTACT}
    assert filled("{email}").may == frozenset()


def test_numbers_pass_their_checks() -> None:
    random = Random(5)
    for shape in ("", "bare", "dash", "amex"):
        assert luhn.is_valid(numbers.card_number(random, shape).replace(" ", "").replace("-", ""))
    for country in numbers.IBAN_SHAPES:
        assert iban.is_valid(numbers.iban(country, random), check_country=False)
    assert numbers.nik(random).isdigit()


def test_signs_of_a_shape_are_filled_and_others_stay() -> None:
    assert shaped("12-ab", Random(1)) == "12-ab"
    assert shaped("%", Random(1)) != "%"
    assert shaped(r"\#1 \%", Random(1)) == "#1 %"


@pytest.mark.parametrize("half", Split)
def test_every_locale_has_people_places_and_telephones(half: Split) -> None:
    for pool in pools(half).values():
        assert all(len(pool.own[name]) >= 2 for name in ("given", "family", "streets", "towns", "phone"))
        assert all("|" in town for town in pool.entries("towns"))


def test_states_numbers_are_valid_and_what_cannot_be_is_told() -> None:
    random = Random(5)
    assert pesel.is_valid(numbers.valid("pl.pesel", "8%0%1%%####", random))
    assert numbers.nric("S", Random(1)) != numbers.nric("G", Random(1))
    with pytest.raises(ValueError, match="no number like"):
        numbers.valid("pl.pesel", "1", random)


def test_a_number_is_another_each_time_and_other_values_once_only() -> None:
    assert len(set(text(filled(*["{number:1-9999}"] * 5)))) > 1
    people = text(filled("{given}", "{given2}", "{given3}"))
    assert len(set(people)) == 3


def test_a_day_may_have_a_form() -> None:
    (day,) = text(filled("{birth:%d/%m/%Y}"))
    assert re.fullmatch(r"\d\d/\d\d/(?:19|20)\d\d", day)
