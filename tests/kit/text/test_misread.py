"""Misread words of rules are put right in their place, other words and values stay; letters in numbers are tried as digits."""

from __future__ import annotations

import re

import pytest

from detectors.kit.text.digit_runs import numerals
from detectors.kit.text.misread import Vocabulary, lookalike, repaired, vocabulary
from detectors.kit.text.page import Page
from setup.vocabulary import pattern_texts, words_of_lists
from tests.given import line


@pytest.mark.parametrize(
    ("seen", "printed"),
    [
        ("DB_PASSW0RD=hujan", "DB_PASSWORD=hujan"),
        ("Kata sandl: x", "Kata sandi: x"),
        ("Jenls Kelarnin : LAKI", "Jenis Kelamin : LAKI"),
        ("PROVINSl JAWA BARAT", "PROVINSI JAWA BARAT"),
        ("Kelurahann", "Kelurahan"),
        ("Kodeverifikasi Anda", "Kode verifikasi Anda"),
        ("PasswordHotspot", "Password Hotspot"),
        ("Verificatlon c0de", "Verification code"),
        ("LukasWinkler", "Lukas Winkler"),
    ],
)
def test_a_misread_word_is_put_right(seen: str, printed: str) -> None:
    assert repaired(line(seen)).text == printed


@pytest.mark.parametrize(
    "text",
    [
        "Password: passw0rd",
        "PIN1 1494",
        "password is passw0rd",
        "bank accounts",
        "hello world mailing",
        "lbu Sandia",
        "P<IDNSANT0S0<<BUDI<<<<<<<<<",
        "ghp_a1B2a1B2a1B2a1B2a1B2a1B2a1B2a1B2a1B2",
        "",
    ],
)
def test_what_is_right_or_a_value_stays(text: str) -> None:
    assert repaired(line(text)).text == text


def test_a_repaired_line_keeps_its_places() -> None:
    seen = line("Kodeverifikasi: 483920")
    mended = repaired(seen)
    assert mended.text == "Kode verifikasi: 483920"
    start = mended.text.index("483920")
    assert mended.span(start, len(mended.text)) == seen.span(start - 1, len(seen.text))
    assert mended.region == seen.region


def test_words_of_a_language_are_no_misread_words() -> None:
    words = Vocabulary(["sandi", "rekening"], ["sandl"])
    assert words.meant("sandl") is None
    assert words.meant("rekenlng") == "rekening"
    assert words.meant("rekenling") == "rekening"
    assert words.meant("rekanlang") is None
    assert words.meant("sands") is None


def test_signs_that_look_alike_are_one() -> None:
    assert len({lookalike(word) for word in ("PASSWORD", "PASSW0RD", "PA55WORD", "PASSVVORD", "passvvor0")}) == 1
    assert lookalike("contraseña") == lookalike("contrasena")


def test_the_vocabulary_holds_the_words_of_the_lists_beside_the_rules() -> None:
    """``python -m setup.vocabulary`` writes it anew after a change to them."""
    listed = {word for word in words_of_lists() if word[0] < "\u0250"}
    assert listed - vocabulary().words == set()
    assert len(vocabulary().common) > len(vocabulary().words)


def test_a_pattern_is_written_out_to_its_words() -> None:
    texts = set(pattern_texts(re.compile(r"(?i)\bkode (?:otp|verifikasi)\s?\d{4}|pass(?:word)?")))
    assert {"kode verifikasi  ", "kode otp  ", "password", "pass"} <= texts


@pytest.mark.parametrize(
    ("seen", "read"),
    [
        ("O812-345G-7890", "0812-3456-7890"),
        ("O3-0S-2024", "03-05-2024"),
        ("21g-09-9999", "219-09-9999"),
        ("(555) |23-4567", "(555) 123-4567"),
        ("Rp l50.000", "Rp 150.000"),
    ],
)
def test_letters_in_numbers_are_read_as_digits(seen: str, read: str) -> None:
    assert numerals(seen) == read


@pytest.mark.parametrize("text", ["S1234567D", "B 1234 SO", "100g", "Blok B 12", "SOLO", "5B", "IO9B7SZZ", "A4 80gsm"])
def test_codes_weights_and_words_are_no_numbers(text: str) -> None:
    assert numerals(text) == text


def test_a_page_tells_what_it_only_found_by_trying() -> None:
    page = Page([line("PIN 4829 and 48Z9")])
    matches = list(page.find(re.compile(r"\b\d{4}\b")))
    assert [(match.text, match.tried) for match in matches] == [("4829", False), ("4829", True)]
    assert matches[1].regions == page.regions(13, 17)
