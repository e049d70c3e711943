"""A paper about somebody is hinted at though no rule knows it, with its values as places; who knows better is heard alone."""

from __future__ import annotations

import pytest

from detectors.gate.inspection import heard
from detectors.gate.registry import registry
from detectors.kit.terms import Finding, Risk, Strength
from detectors.personal_paper import PersonalPaper
from tests.given import found, hides, strongest, view

CLUB = (
    "Buku Anggota Perkumpulan Pemancing",
    "Nama : Budi Santoso",
    "Tanggal lahir : 12-03-1985",
    "No. anggota : 20140391",
    "Alamat : Melati 5",
)
EMPTY = ("Buku Anggota", "Nama :", "Tanggal lahir :", "No. anggota :", "Alamat :")
POSTER = ("Pasar Malam", "Sabtu 12 Agustus", "Mulai jam 7", "Masuk gratis", "www.contoh.id")
RECEIPT = ("TOKO RAYA", "SABUN 12.500", "GULA 14.000", "TOTAL 26.500", "TUNAI 50.000")
PROSE = ("Pada suatu hari ada seekor kancil di hutan.", "Ia bertemu buaya di tepi sungai.", "Kancil itu cerdik sekali.")


@pytest.mark.parametrize(
    ("rows", "strength"),
    [
        (CLUB, Strength.HINT),
        (EMPTY, None),
        (POSTER, None),
        (RECEIPT, None),
        (PROSE, None),
        (CLUB[:2], None),
        ((), None),
    ],
)
def test_a_paper_about_somebody_is_a_hint_and_never_more(rows: tuple[str, ...], strength: Strength | None) -> None:
    assert strongest(PersonalPaper().find(view(*rows))) is strength


def test_its_values_are_its_places() -> None:
    seen = view(*CLUB)
    findings = found(PersonalPaper(), seen)
    assert hides(findings.values(), seen, "Budi Santoso")
    assert hides(findings.values(), seen, "12-03-1985")
    assert not hides(findings.values(), seen, "Buku Anggota Perkumpulan Pemancing")


def test_a_copy_without_the_values_is_asked_for_nothing() -> None:
    assert list(PersonalPaper().remains(view(*CLUB))) == []


@pytest.mark.parametrize(
    ("other", "kept"),
    [
        (Finding(Risk.MEDICAL, Strength.LIKELY, "laboratory-report"), False),
        (Finding(Risk.CONTACT, Strength.HINT, "handle"), True),
        (Finding(Risk.PEOPLE, Strength.SURE, "face"), True),
    ],
)
def test_a_guess_is_not_heard_where_something_written_is_known(other: Finding, kept: bool) -> None:
    guess = Finding(Risk.IDENTITY, Strength.HINT, "paper-about-somebody")
    assert (guess in heard([guess, other], registry())) is kept
    assert other in heard([guess, other], registry())
