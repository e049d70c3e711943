"""Numbers of people are known by what they are called in many languages; other words, forms and masks are not."""

from __future__ import annotations

import pytest

from detectors.kit.rules.id_numbers_named import named_numbers
from detectors.kit.text.page import Page
from tests.given import lines


def numbers(*rows: str) -> list[str]:
    return [match.text for match in named_numbers(Page(lines(rows)))]


@pytest.mark.parametrize(
    ("row", "number"),
    [
        ("TAJ szám: 123 456 789", "123 456 789"),
        ("my IC is 900512145678", "900512145678"),
        ("no KTP saya 3273011203900004 ya", "3273011203900004"),
        ("Reisepassnummer C01X00T47", "C01X00T47"),
        ("Driver's license: D123-4567-8901", "D123-4567-8901"),
        ("N° carte d'identité 880692310285", "880692310285"),
        ("Título de eleitor 1234 5678 9012", "1234 5678 9012"),
        ("numer dowodu osobistego: ABC 123456", "ABC 123456"),
        ("Số hộ chiếu: C1234567", "C1234567"),
        ("身份证号是 11010519491231002X", "11010519491231002X"),
        ("運転免許証番号 012345678900", "012345678900"),
        ("운전면허 11-12-345678-90", "11-12-345678-90"),
        ("تعذر رقم الجواز A12345678", "A12345678"),
        ("СНИЛС 112-233-445 95", "112-233-445 95"),
        ("NIM\t2106712345", "2106712345"),
        ("DPI: 20141001 11470", "20141001 11470"),
    ],
)
def test_a_number_behind_its_name_is_found(row: str, number: str) -> None:
    assert numbers(row) == [number]


def test_a_number_in_the_row_below_its_name_is_found() -> None:
    assert numbers("Passport No.", "E12345678") == ["E12345678"]


@pytest.mark.parametrize(
    "row",
    [
        "Passport number ____________",
        "Passport number XXXXX1234",
        "Passport numbers have 9 signs: 123456789",
        "Your passport number is on page 2",
        "NIK 16 digit",
        "Order number 123456789",
        "ID: 12345678",
        "Employee No: 12345",
        "DNI 11111111",
        "Customer service number 0800 123456",
        "SSN and more",
        "set 300.0 DPI 20141001 11:47:25",
        "DPI 20141001T11:47",
    ],
)
def test_what_is_not_behind_its_name_is_nothing(row: str) -> None:
    assert numbers(row) == []


def test_the_numbers_in_a_column_below_their_name_are_found() -> None:
    register = (
        "No | Nama | NISN | Kelas",
        "1 | Rani | 0148217730 | 4B",
        "2 | Dimas | 0148225447 | 4B",
        "Guru: 5512345678",
    )
    assert numbers(*register) == ["0148217730", "0148225447"]


@pytest.mark.parametrize(
    "register",
    [
        ("No | Barang | Kode | Harga", "1 | Sapu | 0148217730 | 12.000"),  # other goods have numbers, too
        ("NISN | Nama", "Rani | 0148217730"),  # two labels beside each other are no table
        ("No | Nama | NISN", "1 | Rani | -"),
    ],
)
def test_other_columns_hold_no_number_of_a_person(register: tuple[str, ...]) -> None:
    assert numbers(*register) == []
