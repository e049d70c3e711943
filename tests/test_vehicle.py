"""Plates are lines of their own with a country's grammar; products and codes need more."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from detectors.kit.decode.photo import Pixels
from detectors.kit.ocr.lines import TextLine, Writing
from detectors.kit.terms import Strength
from detectors.kit.view import View
from detectors.kit.vision.scenes import NOTHING_SEEN
from detectors.vehicle import Vehicle
from tests.given import Written, blank, found, hides, strongest, view


@pytest.mark.parametrize(
    "plate",
    ["B 1234 XYZ", "AB 1234 CD", "D1234ABC", "DK 567 AZ", "L 9012 B", "B 12O4 XYZ", "B | 1234 | XYZ", "CD 12 345"],
)
def test_indonesian_plates(plate: str) -> None:
    assert found(Vehicle(), view(plate))["plate-indonesia"].strength is Strength.LIKELY


@pytest.mark.parametrize(("plate", "period"), [("B 1234 XYZ", "09.27"), ("AG 12 B", "01 29"), ("R 5 AA", "0928")])
def test_with_the_period_of_its_tax_it_is_sure_and_both_are_covered(plate: str, period: str) -> None:
    seen = view(plate, period)
    findings = list(Vehicle().find(seen))
    assert strongest(findings) is Strength.SURE
    assert hides(findings, seen, plate)
    assert hides(findings, seen, period)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("AA-123-BB", "plate-europe"),
        ("CD 567 EF", "plate-europe"),
        ("BY-323-YB", "plate-europe"),
        ("AB12 CDE", "plate-europe"),
        ("B-MW 1234", "plate-europe"),
        ("12-AB-34", "plate-europe"),
        ("16-XXX-9", "plate-europe"),
        ("1-ABC-123", "plate-europe"),
        ("A123BC 77", "plate-europe"),
        ("12-D-3456", "plate-europe"),
        ("SBA 1234 G", "plate-asia"),
        ("51F-123.45", "plate-asia"),
        ("12가 3456", "plate-asia"),
        ("京A·12345", "plate-asia"),
        ("MH 12 AB 1234", "plate-india"),
        ("ABC1D23", "plate-america"),
    ],
)
def test_grammars_of_their_own(text: str, why: str) -> None:
    assert found(Vehicle(), view(text))[why].strength is Strength.LIKELY


def _line(text: str, left: int, top: int, height: int) -> TextLine:
    right, bottom = left + round(height * 0.6 * len(text)), top + height
    return TextLine(text, ((left, top), (right, top), (right, bottom), (left, bottom)), 0.99)


def test_beside_a_states_name_a_common_grammar_is_a_plate() -> None:
    readings = Written()
    readings._lines = (_line("CALIFORNIA", 150, 95, 40), _line("7ABC123", 100, 140, 110))
    assert found(Vehicle(), View(blank(), readings))["plate-america"].strength is Strength.LIKELY


@pytest.mark.parametrize(
    ("state", "plate"),
    [
        ("ILLINOIS", "418 7263"),
        ("NSW", "BQ-48·TK"),
        ("VICTORIA", "1AB·2CD"),
        ("QUEENSLAND", "123·ABC"),
        ("Texas", "ABC-1234"),
    ],
)
def test_plates_of_states_are_known_beside_their_name(state: str, plate: str) -> None:
    readings = Written()
    readings._lines = (_line(state, 150, 95, 40), _line(plate, 100, 140, 110))
    assert strongest(Vehicle().find(View(blank(), readings))) is Strength.LIKELY


@pytest.mark.parametrize(
    "rows",
    [
        ("AVANZA 1.5 G", "A 320 NEO", "BUS 7F"),
        ("Serial No. | AB12 CDE",),
        ("Model | B 1234 XYZ", "Made in Vietnam"),
        ("Kode barang | AA-123-BB",),
        ("Name | Part", "Bolt | AB-123-CD", "Nut | AB-124-CD", "Ring | AB-125-CD"),
        ("SHA256", "abc"),
        ("B 737 MAX", "A 321 XLR"),
    ],
)
def test_badges_serial_numbers_and_lists_of_parts_are_no_plates(rows: tuple[str, ...]) -> None:
    assert strongest(Vehicle().find(view(*rows))) in (None, Strength.HINT)


def test_large_letters_alone_are_a_hint() -> None:
    readings = Written()
    readings._lines = (_line("WXY 1234", 100, 140, 110),)
    assert strongest(Vehicle().find(View(blank(), readings))) is Strength.HINT


@pytest.mark.parametrize(
    "row",
    [
        "No. Polisi : B 1234 XYZ",
        "Nopol B1234XYZ",
        "License plate: 7ABC123",
        "Plat nomor D 12 AB",
        "NOMOR REGISTRASI : B 4299 ELK",
        "plat mobilnya B 1234 XYZ",
    ],
)
def test_a_plate_written_behind_its_word_is_found_in_any_text(row: str) -> None:
    seen = view("Karcis parkir", row, *["Syarat dan ketentuan berlaku"] * 30)
    findings = found(Vehicle(), seen)
    assert findings["plate-written"].strength is Strength.LIKELY
    assert hides(findings.values(), seen, row[-4:])


def test_in_a_long_list_a_plates_grammar_is_only_a_hint() -> None:
    assert strongest(Vehicle().find(view(*["Kode barang"] * 30, "B 1234 XYZ"))) is Strength.HINT


@pytest.mark.parametrize(
    "text",
    [
        "Q 1234 AB", "A 4 XL", "B 0123 CD", "Bab 1234", "B 1234 XYZ adalah", "12:30", "A-12-B", "I 2024 A",
        "B 500 ML", "A 1000 MAH", "SBA 1234 H", "H 264", "RTX 3090", "COVID-19", "12-05-2024", "2024-05", "B2B 2024",
        "Jl. B 12", "T-SHIRT XL", "16-XX-9", "MH-12", "L 2000 GB", "No. Polisi :", "Plat merah", "AB 12", "ABCDE",
    ],
)  # fmt: skip
def test_look_alikes_are_nothing(text: str) -> None:
    assert strongest(Vehicle().find(view(text))) is None


@pytest.mark.parametrize(("score", "strength"), [(0.95, Strength.HINT), (0.69, None)])
def test_a_few_letters_hardly_read_are_no_plate_by_their_grammar_alone(score: float, strength: Strength | None) -> None:
    quad = ((100.0, 100.0), (500.0, 100.0), (500.0, 220.0), (100.0, 220.0))

    class Read(Written):
        def writing(self, pixels: object, until: float) -> Writing:
            return Writing((TextLine("66A6", quad, score),))

    assert strongest(Vehicle().find(View(blank(), Read()))) is strength


class OnTheRoad(Written):
    """Lines on a photo that shows a vehicle, or none."""

    def __init__(self, lines: tuple[TextLine, ...], *, vehicle: bool = True) -> None:
        super().__init__()
        self._lines = lines
        self._vehicle = vehicle

    def scenes(self, pixels: Pixels) -> Mapping[str, float]:
        return {**NOTHING_SEEN, "vehicle": 1.0 if self._vehicle else -1.0}


def on_the_road(*rows: str, vehicle: bool = True, height: int = 40) -> Strength | None:
    """What is said of lines below each other in letters so high."""
    lines = tuple(_line(row, 300, 200 + round(1.3 * height) * index, height) for index, row in enumerate(rows))
    return strongest(Vehicle().find(View(blank(1280, 960), OnTheRoad(lines, vehicle=vehicle))))


@pytest.mark.parametrize(
    "rows",
    [
        ("KL 53E 964",), ("KA 29 Z 999", "Team-BHP.com"), ("MH15-TC-554",), ("34LD", "003.99"), ("50-CA", "5874"),
        ("VIRGINIA", "U8NTBAD"), ("JUN'California", "MCLRNF1"), ("WXY 1234",), ("1097", "04.23"), ("3 1439 UZP", "06·23"),
    ],
)  # fmt: skip
def test_on_a_vehicle_a_plates_look_suffices(rows: tuple[str, ...]) -> None:
    assert on_the_road(*rows) in (Strength.LIKELY, Strength.SURE)
    assert on_the_road(*rows, vehicle=False) in (None, Strength.HINT)


@pytest.mark.parametrize(
    "rows",
    [
        ("XC90",), ("GT 350",), ("A 320 NEO",), ("CX-5",), ("320 D",), ("COROLLA",), ("TAXI 24H",), ("112",), ("1097",),
        ("BOEING 737",), ("0800 123456",), ("www.bmwnyc.com", "NYSJ"), ("SCHOOL BUS",), ("MAX 3500 KG",), ("NOT 4 U",),
    ],
)  # fmt: skip
def test_badges_start_numbers_and_advertisements_on_vehicles_are_no_plates(rows: tuple[str, ...]) -> None:
    assert on_the_road(*rows) in (None, Strength.HINT)


def test_a_van_full_of_words_shows_no_plate_by_its_look() -> None:
    assert on_the_road(*["Rohrreinigung"] * 13, "KL 53E 964") is None


@pytest.mark.parametrize(("size", "strength"), [((602, 189), Strength.LIKELY), ((602, 600), None)])
def test_a_plate_may_fill_the_photo(size: tuple[int, int], strength: Strength | None) -> None:
    lines = (_line("B", 20, 40, 80), _line("31730 JL0", 110, 40, 80))
    assert strongest(Vehicle().find(View(blank(*size), OnTheRoad(lines, vehicle=False)))) is strength


def test_a_vehicle_is_looked_for_only_where_something_may_be_a_plate() -> None:
    class Asked(Written):
        def scenes(self, pixels: Pixels) -> Mapping[str, float]:
            raise AssertionError

    assert list(Vehicle().find(View(blank(), Asked(("Lunch at 12", "Room 5"))))) == []
