"""What stands in printed labels alone is found nowhere; a value beside a label, and a label's word in a sentence, are."""

from __future__ import annotations

import pytest

from detectors.gate.printed import without_printed_labels
from detectors.kit.terms import Cure, Finding, Region, Risk, Strength
from detectors.kit.view import View
from tests.given import Written, blank

WHOLE = Region(0, 0, 400, 200)


def said(risk: Risk, *rows: str, cure: Cure = Cure.COVER, regions: tuple[Region, ...] = (WHOLE,)) -> list[Finding]:
    view = View(blank(600, 400), Written(rows))
    return without_printed_labels([Finding(risk, Strength.SURE, "address", regions, cure)], view)


def test_labels_below_each_other_are_no_address() -> None:
    assert said(Risk.LOCATION, "Alamat", "RT/RW", "Kel/Desa", "Kecamatan") == []
    assert said(Risk.CONTACT, "Nama", "Alamat | alamat") == []


@pytest.mark.parametrize(
    "rows",
    [
        ("Alamat", "JL DIPONEGORO 79"),
        ("Alamat | JL DIPONEGORO 79", "RT/RW"),
        ("Alamat JL DIPONEGORO",),
        ("CARMEN",),
        (),
    ],
)
def test_what_holds_a_value_stays(rows: tuple[str, ...]) -> None:
    assert len(said(Risk.LOCATION, *rows)) == 1


def test_only_the_regions_of_labels_go() -> None:
    value, labels = Region(0, 0, 400, 32), Region(0, 38, 400, 200)
    (left,) = said(Risk.LOCATION, "JL DIPONEGORO 79", "Alamat", "RT/RW", regions=(value, labels))
    assert left.regions == (value,)


def test_other_risks_and_what_is_stripped_are_not_looked_at() -> None:
    assert said(Risk.SECRETS, "Nama")
    assert said(Risk.LOCATION, "Alamat", cure=Cure.STRIP)
    assert said(Risk.LOCATION, "Alamat", regions=())


@pytest.mark.parametrize(
    ("rows", "strength"),
    [
        (("KARTU INDONESIA SEHAT", "Nama | name", "NIK | NIK", "Alamat | alamat"), Strength.HINT),
        (("KARTU INDONESIA SEHAT", "Nama | nama", "Nomor Kartu | nomor"), Strength.HINT),
        (("KARTU INDONESIA SEHAT", "Nama | BUDI SANTOSO", "NIK | NIK"), Strength.SURE),
        (("KARTU INDONESIA SEHAT", "Alamat", "RT/RW"), Strength.SURE),
        ((), Strength.SURE),
    ],
)
def test_a_card_that_a_copy_shows_without_a_value_is_a_hint(rows: tuple[str, ...], strength: Strength) -> None:
    view = View(blank(600, 400), Written(rows))
    card = Finding(Risk.MEDICAL, Strength.SURE, "insurance-card", (WHOLE,))
    (left,) = without_printed_labels([card], view)
    assert left.strength is strength
