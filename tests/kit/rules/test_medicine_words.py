"""Words of health are found in one walk: whole words, the longest phrase, lost blanks, endings, scripts without blanks."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from detectors.kit.rules import medicine_words
from detectors.kit.rules.medicine_words import Words, hits

WORDS = Words(
    {"disease": ["kanker", "lung cancer"], "test": ["lung", "血圧", "hasil lab"], "person": ["saya"]}, ["ku", "nya"]
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("LUNG CANCER", [("lung cancer", {"disease"})]),
        ("lung\tcancer", [("lung", {"test"})]),
        ("lung, and cancer", [("lung", {"test"})]),
        ("lungs", []),
        ("kankerku", [("kanker", {"disease", "person"})]),
        ("kankerkan", []),
        ("HasilLab", [("hasillab", {"test"})]),
        ("hasil labnya", [("hasil lab", {"test", "person"})]),
        ("今日の血圧は", [("血圧", {"test"})]),
        ("", []),
    ],
)
def test_words_are_found_as_people_read_them(text: str, found: list[tuple[str, set[str]]]) -> None:
    assert [(hit.word, set(hit.kinds)) for hit in WORDS.find(text)] == found


def test_places_are_those_of_the_text_though_accents_are_dropped() -> None:
    text = "Họ tên · đường huyết 6.1"
    (hit,) = (hit for hit in hits(text) if "analyte" in hit.kinds)
    assert text[hit.start : hit.end] == "đường huyết"


def test_phrases_of_wide_scripts_begin_with_a_sign_of_theirs() -> None:
    folder = Path(medicine_words.__file__).parent
    for name in medicine_words.FILES:
        for phrases in tomllib.loads((folder / f"{name}.toml").read_text("utf-8")).values():
            wide = [phrase for phrase in phrases if medicine_words._IN_WIDE.search(phrase)]
            assert [phrase for phrase in wide if not medicine_words._IN_WIDE.match(phrase)] == []
