"""An album's answer names what was not understood in a picture, where nothing was found as well."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.answers.album import album_answer, album_copy, album_part
from bot.answers.lines import MESSAGE, length
from bot.answers.summary import summary_of
from bot.pixels.live_photo import with_its_video
from bot.store.records import AlbumPart, Source
from detectors.kit.terms import Cure, Finding, Level, Reason, Report, Risk, Screening, Strength, Verdict
from tests.bot.flow import CLEAR, ILLEGIBLE, STOP
from tests.botapi import rules
from texts import LANGUAGES, texts

MOST = replace(
    ILLEGIBLE, verdict=Verdict(Level.UNKNOWN), report=Report(unread=ILLEGIBLE.report.unread, mostly_unread=True)
)


def part(number: int, screening: Screening) -> AlbumPart:
    return album_part(number, screening.verdict.level.value, summary_of(screening, 1, Source.PHOTO))


def told(language: str, *screenings: Screening) -> list[str]:
    parts = [part(number, screening) for number, screening in enumerate(screenings)]
    return album_answer(parts, ["t"] * len(parts), "album", texts(language), 15, None).text.splitlines()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_picture_with_writing_that_was_not_understood_says_so_in_its_line(language: str) -> None:
    said = texts(language)
    both = replace(STOP, report=replace(STOP.report, unread=ILLEGIBLE.report.unread))
    lines = told(language, CLEAR, ILLEGIBLE, MOST, both)
    assert lines[0].startswith(said.get("album-headline-stop", count=4).split("</b>")[0])
    names = said.get("risk-identity.short"), said.get("unread-writing")
    assert said.get("album-line-caution", number=2, what=names[1], copy="yes") in lines
    assert said.get("album-line-unknown", number=3, what=names[1], copy="yes") in lines
    assert said.get("album-line-stop", number=4, what=said.listed(names), copy="yes") in lines


@pytest.mark.parametrize("language", LANGUAGES)
def test_its_copy_is_not_called_one_where_nothing_had_to_be_covered(language: str) -> None:
    said = texts(language)
    copy = album_copy(ILLEGIBLE, summary_of(ILLEGIBLE, 1, Source.PHOTO), said, 1, 2)
    assert copy is not None
    assert copy.text == said.get("album-copy", number=1, count=2, what=said.get("unread-writing"))
    hidden = Finding(Risk.METADATA, Strength.SURE, "camera", (), Cure.STRIP)
    stripped = replace(CLEAR, verdict=Verdict(Level.CAUTION), report=Report((hidden,)))
    copy = album_copy(stripped, summary_of(stripped, 1, Source.PHOTO), said, 1, 2)
    assert copy is not None
    assert copy.text == said.get("album-copy", number=1, count=2, what="none")


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_album_in_which_everything_is_found_and_nothing_understood_fits_and_says_nothing_empty(
    language: str,
) -> None:
    parts = [AlbumPart(number, "stop", tuple(Risk), True, True, True) for number in range(10)]
    text = album_answer(parts, ["t"] * 10, "album", texts(language), 1440, None).text
    assert length(text) <= MESSAGE
    assert rules.plain(text, "HTML")
    unnamed = AlbumPart(1, "caution", (), True)
    line = texts(language).get("album-line-caution", number=1, what="none", copy="yes")
    assert line in album_answer([unnamed], ["t"], "album", texts(language), 15, None).text
    assert "none" not in line
    assert ": " not in line


def test_a_live_photo_keeps_what_was_not_understood_in_its_still() -> None:
    live = with_its_video(ILLEGIBLE)
    assert live.report.unread == ILLEGIBLE.report.unread
    assert live.verdict.level is Level.UNKNOWN
    assert [unchecked.reason for unchecked in live.report.unchecked] == [Reason.UNAVAILABLE]
