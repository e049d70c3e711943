"""Names of persons beside names of companies, streets and things."""

from __future__ import annotations

import pytest

from detectors.kit.text.names import is_name, looks_like_name, names_in


@pytest.mark.parametrize(
    "text",
    ["BUDI SANTOSO", "Siti Aminah binti Ali", "Jane Doe", "Tn. Hadi", "Mme Karine Plume", "Dhr. J. de Vries", "SMITH, JORDAN",
     "Capitaine Jean Luc Picard", "Ny. Wgkx"],
)  # fmt: skip
def test_a_line_that_is_a_persons_name(text: str) -> None:
    assert is_name(text)


@pytest.mark.parametrize(
    "text",
    ["Bank Mandiri", "PT Budi Jaya", "Toko Siti", "Street John", "Total", "Jakarta Selatan", "Budi", "Jane Doe 12",
     "Nama Pasien",
     "Hospital Maria", "The quick brown fox", "Wgkx Brtn", "Ibu kota negara kita"],
)  # fmt: skip
def test_a_line_that_is_none(text: str) -> None:
    assert not is_name(text)


@pytest.mark.parametrize(
    ("text", "could"), [("TEST RECEIVER", True), ("Wgkx", True), ("Bank Wgkx", False), ("12 eggs", False)]
)
def test_where_a_name_is_called_for_unknown_ones_count(text: str, could: bool) -> None:
    assert looks_like_name(text) is could


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("This project is created by David Johnson and welcomes", ["David Johnson"]),
        ("My name is Aarav Navuluri. My card", ["Aarav Navuluri"]),
        ("Menurut Bapak Wgkx besok", ["Bapak Wgkx"]),
        ("We flew to New York in May", []),
        ("They paid in Cash and Gold Bars", []),
    ],
)
def test_names_in_running_text(text: str, names: list[str]) -> None:
    assert [text[start:end] for start, end in names_in(text)] == names
