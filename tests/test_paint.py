"""The painted papers: their numbers are right, their boxes hold ink, and the same seed gives the same bytes."""

from __future__ import annotations

import io
from pathlib import Path
from random import Random

import numpy as np
import pytest
from PIL import Image
from stdnum import luhn
from stdnum.id import nik

from tests.measure.expected import RISKS
from tests.paint import catalogue, digits, people
from tests.paint.far import LADDERS
from tests.paint.kinds import KINDS
from tests.paint.manifest import entry
from tests.paint.table import VIEWS


def test_every_invented_person_has_a_valid_nik_with_the_birth_date_in_it() -> None:
    rng = Random(1)
    for _ in range(300):
        who = people.person(rng)
        assert nik.is_valid(who.nik)
        assert nik.get_birth_date(who.nik).strftime("%d%m%y") == who.born.strftime("%d%m%y")


def test_zones_carry_the_check_digits_of_the_specimen_in_icao_9303() -> None:
    """Doc 9303 parts 4 and 5 print the zones of Anna Maria Eriksson."""
    assert digits.td3("P", "UTO", "ERIKSSON", "ANNA MARIA", "L898902C3", "740812", "F", "120415", "ZE184226B") == [
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
        "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
    ]
    assert digits.td1("I", "UTO", "ERIKSSON", "ANNA MARIA", "D23145890", "740812", "F", "120415") == [
        "I<UTOD231458907<<<<<<<<<<<<<<<",
        "7408122F1204159UTO<<<<<<<<<<<6",
        "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
    ]
    assert digits.td2("I", "UTO", "ERIKSSON", "ANNA MARIA", "D23145890", "740812", "F", "120415") == [
        "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<",
        "D231458907UTO7408122F1204159<<<<<<<6",
    ]


def test_check_digits_fit_and_one_off_does_not() -> None:
    number = digits.luhn("411111111111111")
    assert number == "4111111111111111"
    assert luhn.is_valid(number)
    assert not luhn.is_valid(digits.one_off(number))
    assert digits.iban("DE", "370400440532013000") == "DE89370400440532013000"
    assert digits.verhoeff("23412341234")[-1] == "6"
    assert digits.dni("12345678") == "12345678Z"
    assert digits.grouped("12345678", 4) == "1234 5678"


@pytest.mark.parametrize(("name", "view"), catalogue.SMALL)
def test_secrets_lie_in_the_picture_and_are_not_blank(name: str, view: str) -> None:
    picture = KINDS[name].picture(view)
    pixels = np.asarray(Image.open(io.BytesIO(picture.data)).convert("L"), float)
    assert pixels.shape == (picture.height, picture.width)
    for secret in picture.secrets:
        left, top, right, bottom = secret.box
        assert 0 <= left < right <= picture.width
        assert 0 <= top < bottom <= picture.height
        assert np.ptp(np.percentile(pixels[top:bottom, left:right], (2, 98))) > 40, secret.what


@pytest.mark.parametrize("name", KINDS)
def test_nothing_that_is_written_leaves_its_paper(name: str) -> None:
    kind = KINDS[name]
    sheet = kind.paint(Random(f"0/{name}/layout"))
    assert not sheet.spilt
    assert bool(sheet.secrets or sheet.exif) is (kind.labels != ("safe",))
    for secret in sheet.secrets:
        left, top, right, bottom = secret.box
        assert 0 <= left < right <= sheet.width
        assert 0 <= top < bottom <= sheet.height


def test_every_label_is_one_that_the_measuring_tool_knows() -> None:
    for kind in (*KINDS.values(), *LADDERS.values()):
        assert {*kind.labels, *kind.optional, *kind.bait} <= {*RISKS, "safe"}, kind.name


def test_the_set_is_as_wide_as_promised() -> None:
    known = [kind for kind in KINDS.values() if kind.album == "papers"]
    papers = [kind for kind in known if kind.labels != ("safe",)]
    assert len(papers) >= 25
    assert len(known) - len(papers) >= 40
    assert {view for kind in papers for view in kind.views} == set(VIEWS)


def test_the_same_seed_gives_the_same_bytes_and_another_seed_other_people() -> None:
    first, again, other = (KINDS["ktp-electronic"].picture("tilted", seed) for seed in (0, 0, 1))
    assert first == again
    assert {secret.text for secret in first.secrets if secret.what == "name"}.isdisjoint(
        secret.text for secret in other.secrets
    )


def test_a_turned_picture_keeps_its_secrets_in_its_own_pixels() -> None:
    flat, turned = (KINDS["menu"].picture(view) for view in ("flat", "tilted"))
    assert not flat.secrets
    assert not turned.secrets
    upright, quarter = (KINDS["sim-smart"].picture(view) for view in ("flat", "rot90"))
    wide = next(secret for secret in upright.secrets if secret.what == "id_number").box
    tall = next(secret for secret in quarter.secrets if secret.what == "id_number").box
    assert wide[2] - wide[0] > wide[3] - wide[1]
    assert tall[2] - tall[0] < tall[3] - tall[1]


def test_an_entry_says_what_a_picture_holds() -> None:
    kind = KINDS["bank-card"]
    said = entry(kind, "flat", kind.picture("flat"))
    assert said["labels"] == ["financial"]
    assert {hidden["what"] for hidden in said["must_hide"]} == {"card_number", "expiry", "name"}
    assert all(hidden["text"] for hidden in said["must_hide"])


def test_examples_on_the_shelf_are_what_the_brushes_paint() -> None:
    from tests.paint.examples import EXAMPLES

    shelf = Path(__file__).parents[1] / "examples"
    assert {path.stem for path in shelf.glob("*.jpg")} == set(EXAMPLES)
