"""The first two lines read as sentences: names in a row, and what was removed is not told as covered."""

from __future__ import annotations

import pytest

from bot.answers.short import first_lines
from bot.answers.summary import summary_of
from bot.store.records import Source
from detectors.kit.terms import (
    Cure,
    Finding,
    Level,
    Proof,
    Redacted,
    Region,
    Report,
    Risk,
    Screening,
    ScreeningOptions,
    Strength,
    Verdict,
)
from tests.bot.flow import png
from texts import texts


def lines(language: str, *findings: Finding, level: Level = Level.STOP) -> list[str]:
    risks = tuple(dict.fromkeys(finding.risk for finding in findings))
    covered = tuple(region for finding in findings for region in finding.regions)
    screening = Screening(
        Verdict(level, risks), Report(findings), 400, 300, redacted=Redacted(png(), "png", covered), proof=Proof()
    )
    return first_lines(summary_of(screening, 1, Source.FILE, ScreeningOptions()), texts(language))


def seen(risk: Risk, why: str, top: int = 2) -> Finding:
    return Finding(risk, Strength.SURE, why, (Region(1, top, 30, top + 10),))


def in_file(risk: Risk, why: str) -> Finding:
    return Finding(risk, Strength.SURE, why, (), Cure.STRIP)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Stop: A child in the photo, KTP identity card, password or key —"),
        ("id", "Ada anak di foto ini, KTP, sandi"),
    ],
)
def test_names_after_the_first_are_small_but_for_abbreviations(language: str, words: str) -> None:
    children, card = seen(Risk.CHILDREN, "child-face"), seen(Risk.IDENTITY, "ktp", 60)
    head, _ = lines(language, children, card, seen(Risk.SECRETS, "password", 120))
    assert words in head


@pytest.mark.parametrize(
    ("language", "words"), [("en", "Removed: hidden data."), ("id", "Sudah dibuang: data tersembunyi.")]
)
def test_hidden_data_alone_was_removed_and_nothing_covered(language: str, words: str) -> None:
    _, second = lines(language, in_file(Risk.METADATA, "camera"), level=Level.CAUTION)
    assert second == words


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Covered: password. Removed: GPS position."),
        ("id", "Sudah ditutup: kata sandi. Sudah dibuang: posisi GPS."),
    ],
)
def test_what_was_covered_and_what_was_removed_are_two_things(language: str, words: str) -> None:
    _, second = lines(language, in_file(Risk.LOCATION, "gps"), seen(Risk.SECRETS, "password"))
    assert second == words
