"""Announcing phrases are found whatever their accents, capitals and blanks, and values where papers put them."""

from __future__ import annotations

import pytest

from detectors.kit.text.announcing import Announcements, candidates
from detectors.kit.text.page import Page
from detectors.kit.text.phrases import folded
from tests.given import line, view

WORDS = Announcements(
    {
        "code": ["kode verifikasi", "one-time code", "验证码", "인증번호", "doğrulama kodu"],
        "other": ["kode pos"],
        "plain": ["kode"],
    }
)


@pytest.mark.parametrize(
    ("text", "meanings"),
    [
        ("Kode Verifikasi Anda", ["code"]),
        ("kodeverifikasi: 1", ["code"]),
        ("Your ONE TIME CODE", ["code"]),
        ("您的验证码是", ["code"]),
        ("인증번호를 입력", ["code"]),
        ("DOĞRULAMA KODU", ["code"]),
        ("dogrulama kodu", ["code"]),
        ("kodenya", ["plain"]),
        ("kode pos 40115", ["other"]),
        ("kodefikasi", []),
        ("encode", []),
        ("doğrulama", []),
    ],
)
def test_phrases_are_found_and_the_longest_counts(text: str, meanings: list[str]) -> None:
    assert [word.meaning for word in WORDS.find(text)] == meanings


def test_a_phrase_of_two_meanings_is_found_for_each() -> None:
    both = Announcements({"title": ["transfer ke"], "label": ["transfer ke"]})
    assert [word.meaning for word in both.find("Transfer ke")] == ["title", "label"]


def test_folding_keeps_every_character_at_its_place() -> None:
    text = "ÀßŁİı가が：１２ﬁ"
    assert len(folded(text)) == len(text)
    assert folded("Mật khẩu Đ") == "mat khau d"


def test_values_stand_behind_beside_and_below() -> None:
    page = view("Kode: satu | dua", "tiga").page
    word = next(WORDS.find(page.text))
    assert [(place.text, place.behind) for place in candidates(page, word)] == [
        (": satu", True),
        ("dua", False),
        ("tiga", False),
    ]


def test_what_stands_far_below_is_no_value() -> None:
    page = Page([line("Kode", 10, 10), line("tiga", 10, 200)])
    assert [place.text for place in candidates(page, next(WORDS.find(page.text)))] == [""]
