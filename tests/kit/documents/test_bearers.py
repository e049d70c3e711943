"""Portraits on certain papers of adults are adults'; faces beside them, and on papers that say less, are not explained."""

from __future__ import annotations

import pytest

from detectors.children import Children
from detectors.kit.decode.photo import Pixels
from detectors.kit.documents.bearers import grown_bearers
from detectors.kit.ocr.lines import Writing
from detectors.kit.rules.mrz import check_digit
from detectors.kit.terms import Region
from detectors.kit.view import View
from detectors.kit.vision.face import Face
from detectors.people import People
from tests.given import Written, blank

KTP = (
    "PROVINSI BALI", "KOTA DENPASAR", "NIK : 5171014507900003", "Nama : NI LUH SARI",
    "Tempat/Tgl Lahir : BULELENG, 05-07-1990", "Alamat : JL GATOT SUBROTO", "Kecamatan : DENPASAR BARAT", "Agama : HINDU",
)  # fmt: skip
BESIDE = Region(420, 80, 500, 180)
"""A portrait at the right of the words."""


def german(born: str, ends: str) -> tuple[str, ...]:
    return (
        "BUNDESREPUBLIK DEUTSCHLAND", "PERSONALAUSWEIS", "IDENTITY CARD / CARTE D'IDENTITE | L01X00T47",
        "(a) Name/Surname/Nom", "MUSTERMANN", "Vornamen/Given names/Prénoms", "ERIKA",
        "Geburtstag/Date of birth/ | Staatsangehörigkeit/", f"{born} | DEUTSCH", f"Gültig bis/Date of expiry : {ends}",
    )  # fmt: skip


def passport(born: str, ends: str) -> tuple[str, ...]:
    data = f"L898902C36UTO{born}{check_digit(born)}F{ends}{check_digit(ends)}ZE184226B<<<<<10"
    return "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", data


def seen(rows: tuple[str, ...], *faces: Region) -> View:
    return View(blank(), Written(rows, faces=tuple(Face(face, ages=(9.0,) * 6) for face in faces)))


@pytest.mark.parametrize(
    "rows",
    [
        KTP,
        german("12.08.1983", "01.08.2031"),
        passport("740812", "120415"),
        passport("060812", "360415"),
        passport("850509", "130509"),
    ],
)
def test_the_portrait_on_an_adults_paper_is_an_adults(rows: tuple[str, ...]) -> None:
    paper = seen(rows, BESIDE)
    assert grown_bearers(paper) == [BESIDE]
    assert list(Children().find(paper)) == []
    assert [finding.why for finding in People().find(paper)] == ["face"]


@pytest.mark.parametrize(
    "rows",
    [
        ("KARTU IDENTITAS ANAK", *KTP),
        KTP[:1],
        german("12.08.2015", "01.08.2031"),
        german("12.08.2005", "01.08.2031"),
        german("12.08.1983", ""),
        passport("140812", "260415"),
        passport("850510", "130509"),
        passport("740812", "120415")[:1],
        ("Rahul and friends", "12/05/1990", "a day at the beach"),
    ],
)
def test_what_says_less_of_its_bearer_explains_no_portrait(rows: tuple[str, ...]) -> None:
    paper = seen(rows, BESIDE)
    assert grown_bearers(paper) == []
    assert [finding.why for finding in Children().find(paper)] == ["child-face"]


@pytest.mark.parametrize("child", [Region(700, 400, 900, 640), Region(430, 20, 730, 380), Region(900, 100, 960, 170)])
def test_a_child_beside_an_adults_paper_is_a_child(child: Region) -> None:
    assert grown_bearers(seen(KTP, child)) == []
    assert len(list(Children().find(seen(KTP, BESIDE, child)))) == 1


def test_a_childs_face_is_told_where_the_words_cannot_be_read() -> None:
    class Silent(Written):
        def writing(self, pixels: Pixels, until: float) -> Writing:
            raise OSError

    face = Face(BESIDE, ages=(9.0,) * 6)
    assert [finding.why for finding in Children().find(View(blank(), Silent(faces=(face,))))] == ["child-face"]
