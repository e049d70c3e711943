"""Stand-ins are constants that no check accepts, and what is written beside them is read as before."""

from __future__ import annotations

import re

import pytest
from stdnum import iban, luhn
from stdnum.id import nik, npwp

from detectors.gate.redact.labels import BY_CODE as LABELLED
from detectors.kit.rules.card_numbers import find_card_numbers
from detectors.kit.rules.id_numbers import find_numbers
from detectors.kit.terms import FieldName, Strength
from detectors.kit.text.page import Page
from detectors.kit.text.stand_ins import BY_CODE, BY_FIELD, E_MAIL, FIELD_OF, SHORTER, stand_ins, without_stand_ins
from tests.given import line, view

BY_NAME = [texts for fields in BY_FIELD.values() for texts in fields.values()]
ALL = sorted({text for texts in (*BY_NAME, *BY_CODE.values(), *E_MAIL.values()) for text in texts})
NUMBERS = [text for text in ALL if re.fullmatch(r"(XX)?[01 .-]+", text) and text != "00-00-0000"]
LABELS = (
    "NIK",
    "NPWP",
    "No. Rekening",
    "Card number",
    "Passport No.",
    "Aadhaar",
    "SSN",
    "CPF",
    "Steuer-ID",
    "BSN",
    "PESEL",
)


def left(text: str) -> str | None:
    read = without_stand_ins(line(text))
    return None if read is None else read.text


@pytest.mark.parametrize("number", NUMBERS)
def test_no_check_accepts_a_number(number: str) -> None:
    digits = re.sub(r"\D", "", number)
    assert not luhn.is_valid(digits)
    assert not nik.is_valid(digits)
    assert not npwp.is_valid(digits)
    assert not iban.is_valid(number.replace(" ", ""))
    assert set(digits) <= {"0", "1"}


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("label", LABELS)
def test_no_rule_takes_one_for_a_number_of_a_card_or_for_certain_a_persons(number: str, label: str) -> None:
    page = Page((line(f"{label}: {number}"),))
    assert [found.why for found in find_numbers(page) if found.strength is Strength.SURE] == []
    assert find_card_numbers(page) == []


def test_the_rules_know_a_real_one() -> None:
    assert find_card_numbers(Page((line("Card number: 4111 1111 1111 1111"),)))
    assert [found.strength for found in find_numbers(Page((line("NIK: 3171234503900005"),)))] == [Strength.SURE]


@pytest.mark.parametrize("text", ALL)
def test_a_line_that_is_a_stand_in_is_nobody_s_value(text: str) -> None:
    assert left(text) is None
    assert left(text.replace(" ", "")) is None
    assert (left(f"Nama : {text}") or "").rstrip() == "Nama :"


@pytest.mark.parametrize(
    "text",
    [
        "4000 0000 0001 0000 0001",
        "1234 0000 0001",
        "0000 0001 2345",
        "A0000 0001",
        "NAMA CONTOHAN",
        "CONTOH SURAT KETERANGAN",
        "EXAMPLE OF A LETTER",
        "name@example.com",
        "01-01-2000",
        "JALAN CONTOH 12",
        "Contoh",
    ],
)
def test_what_is_more_than_a_stand_in_stays(text: str) -> None:
    assert left(text) == text


def test_a_label_glued_to_one_stays_at_its_place() -> None:
    read = without_stand_ins(line("KOTAJALAN CONTOH 1"))
    assert read is not None
    assert read.text == "KOTA              "
    assert read.region == line("KOTAJALAN CONTOH 1").region


def test_a_view_reads_labels_and_not_what_stands_in() -> None:
    assert [each.text.strip() for each in view("Nama | NAMA CONTOH", "NIK | 0000 0001 0000 0001").words] == [
        "Nama",
        "NIK",
    ]


def test_every_field_of_writing_has_one_in_both_languages_and_others_get_those_of_the_nearest() -> None:
    drawn = {FieldName.PORTRAIT, FieldName.GHOST, FieldName.SIGNATURE, FieldName.CODE}
    for language in ("en", "id"):
        assert {name for name in FieldName if not stand_ins(name, "ktp", language)} == drawn
    assert stand_ins(FieldName.NAME, "ktp", "de") == stand_ins(FieldName.NAME, "ktp", "en")
    assert stand_ins(FieldName.NAME, "ktp", "ms") == stand_ins(FieldName.NAME, "ktp", "id") == ("NAMA CONTOH", "CONTOH")
    assert stand_ins(None, "e-mail", "ms") == ("nama@contoh",)


def test_a_field_goes_before_the_code_and_a_code_without_one_has_its_own() -> None:
    assert stand_ins(FieldName.NAME, "nik", "id")[0] == "NAMA CONTOH"
    assert stand_ins(None, "nik", "id")[0] == "0000 0001 0000 0001"
    assert stand_ins(None, "e-mail", "id") == ("nama@contoh",)
    assert stand_ins(None, "ktp", "id") == ()
    assert set(BY_CODE).isdisjoint(FIELD_OF)
    assert "street-sign" in FIELD_OF
    assert "street-sign" in LABELLED


def test_shorter_forms_are_shorter() -> None:
    assert all(len(short) < len(text) for text, forms in SHORTER.items() for short in forms)
