"""Numbers of people by their structure, check digits and words; one digit off or without its word they are nothing."""

from __future__ import annotations

import pytest

from detectors.kit.rules.id_number_checks import is_emirates, is_hong_kong, is_singapore, is_taiwanese
from detectors.kit.rules.id_numbers import find_numbers, number_kinds
from detectors.kit.terms import Strength, code
from detectors.kit.text.page import Page
from tests.given import lines


def seen(*rows: str) -> dict[str, Strength]:
    return {number.why: number.strength for number in find_numbers(Page(lines(rows)))}


@pytest.mark.parametrize(
    ("row", "why", "strength"),
    [
        ("NIK : 3171011708450001", "nik", Strength.SURE),
        ("NIK : 3I7l O117 O845 OOO1", "nik", Strength.SURE),
        ("3171011708450001", "nik", Strength.LIKELY),
        ("NIK 3171019908450001", "nik", Strength.LIKELY),  # a misread digit beside its word
        ("NPWP : 09.254.294.3-407.000", "npwp", Strength.SURE),
        ("NPWP 092542943407000", "npwp", Strength.LIKELY),
        ("No. Paspor X1234567", "passport-number", Strength.LIKELY),
        ("BPJS Kesehatan 0001234567890", "bpjs-number", Strength.LIKELY),
        ("Aadhaar No. 2341 2341 2346", "aadhaar", Strength.SURE),
        ("DOWÓD OSOBISTY | CCY 482913", "polish-card", Strength.LIKELY),
        ("P60 | NI JK 44 81 20 B", "nino", Strength.SURE),
        ("medicare | 2123 45670 1", "medicare-number", Strength.LIKELY),
        ("Permanent Account Number ABCPG1234F", "pan", Strength.SURE),
        ("900512-14-5678", "mykad", Strength.LIKELY),
        ("NRIC S1234567D", "nric", Strength.SURE),
        ("Thai National ID 3 1017 02071 80 8", "thai-id", Strength.SURE),
        ("PhilSys 1234-5678-9101-1213", "philippine-id", Strength.LIKELY),
        ("CCCD 001099012345", "vietnamese-id", Strength.LIKELY),
        ("11010519491231002X", "chinese-id", Strength.LIKELY),
        ("HKID A123456(3)", "hong-kong-id", Strength.SURE),
        ("SSN 536-90-4399", "ssn", Strength.SURE),
        ("CPF 390.533.447-05", "cpf", Strength.SURE),
        ("BOXW310820HNERXN09", "curp", Strength.SURE),
        ("RUT 12.531.909-2", "rut", Strength.SURE),
        ("National Insurance QQ 12 34 56 C", "nino", Strength.SURE),
        ("MORGA753116SM9IJ", "licence-number", Strength.LIKELY),
        ("Steuer-IdNr. 36 574 261 809", "german-tax-id", Strength.SURE),
        ("2 69 05 49 588 157 80", "nir", Strength.LIKELY),
        ("DNI 54362315K", "spanish-id", Strength.SURE),
        ("NIE X2482300W", "spanish-id", Strength.SURE),
        ("RCCMNL83S18D969H", "codice-fiscale", Strength.SURE),
        ("BSN 111222333", "bsn", Strength.SURE),
        ("PESEL 44051401458", "pesel", Strength.SURE),
        ("T.C. Kimlik No 17291716060", "turkish-id", Strength.SURE),
        ("784-1980-1234567-8", "emirates-id", Strength.LIKELY),
        ("GHA-123456789-0", "ghana-card", Strength.SURE),
        ("Passnummer C01X00T47", "passport-number", Strength.LIKELY),
        ("IC no: 900512145678", "mykad", Strength.SURE),
        ("SV-Nummer 65 170839 J 003", "german-social-number", Strength.LIKELY),
        ("PPS No. 6433435F", "pps", Strength.SURE),
        ("CUIL 20-05536168-2", "cuil", Strength.SURE),
        # A digit was misread, beside the number's own label.
        ("Aadhaar No. 2341 2341 2347", "aadhaar", Strength.LIKELY),
        ("DNI 54362315L", "spanish-id", Strength.LIKELY),
        ("PESEL 44051401459", "pesel", Strength.LIKELY),
        ("CPF: 390.533.447-06", "cpf", Strength.LIKELY),
        ("TC Kimlik No 17291716061", "turkish-id", Strength.LIKELY),
    ],
)
def test_a_number_is_known_for_what_it_is(row: str, why: str, strength: Strength) -> None:
    assert seen(row) == {why: strength}


@pytest.mark.parametrize(
    "row",
    [
        "3171013199450001",  # no month 99
        "9971011708450001",  # no such province
        "3171011708450000",  # no serial number 0000
        "No. Pesanan 317101170845000",
        "2341 2341 2346",  # an Aadhaar's check digit, but nothing names it
        "ABCPG1234F",
        "900532-14-5678",  # no day 32
        "S1234567E",
        "Order 110105194912310023",
        "A123456(4)",
        "536-00-4399",
        "536-90-439",
        "390.533.447-06",
        "QQ 12 34 56 C",
        "36 574 261 809",
        "2 69 05 49 588 157 81",
        "RCCMNL83S18D969I",
        "111222333",
        "784-1980-1234567-9",
        "0812 3456 7890",
        "3171011708450777",  # seven hundred births in a district in a day
        "9400 3171 0117 0845 0001",  # a part of a longer number
        "PESEL: form 3 of 44051401459",  # another number stands between
        "Rp 1.234.567.890",
        "2024-01-12 10:22:33",
        "ISBN 978-602-03-1234-5",
    ],
)
def test_near_misses_are_nothing(row: str) -> None:
    assert seen(row) == {}


def test_a_word_in_the_row_above_names_a_number_below() -> None:
    assert seen("Numer PESEL", "44051401458") == {"pesel": Strength.SURE}


def test_every_kind_has_a_code_for_a_name_and_a_check_that_never_breaks() -> None:
    for number in number_kinds():
        assert code(number.why) == number.why
        if number.digits:
            assert number.check("1" * number.digits[0]) in (True, False)


@pytest.mark.parametrize(
    ("check", "right", "wrong"),
    [
        (is_singapore, ("S1234567D", "T1234567J", "F1612345P", "M1234567K"), ("S1234567E", "M1234567L")),
        (is_hong_kong, ("A123456(3)", "C668668(9)", "G123456(A)"), ("A123456(4)", "G123456(1)")),
        (is_taiwanese, ("A123456789",), ("A123456788",)),
        (is_emirates, ("784-1980-1234567-8",), ("784-1980-1234567-3",)),
    ],
)
def test_check_letters_of_our_own(check: object, right: tuple[str, ...], wrong: tuple[str, ...]) -> None:
    assert callable(check)
    assert all(check(number) for number in right)
    assert not any(check(number) for number in wrong)
