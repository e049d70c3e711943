"""What the page is told of a screening: in plain words, by the names of the bot's buttons, and nothing that looks like less."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from bot.web.answer import answer_about
from bot.web.choice import Choice
from bot.web.plain import plain
from detectors.kit.terms import Level, Reason, Report, Unchecked, Verdict
from tests.bot.web.given import FACES, NAME, NIK, SCRAWL, clear, letter, not_checked, stop, without_copy
from texts import texts

ENGLISH, INDONESIAN = texts("en"), texts("id")
NOTHING = Choice()


def test_a_card_is_told_in_two_lines_and_by_its_fields() -> None:
    answer = answer_about(stop(), NOTHING, ENGLISH)
    assert answer["level"] == "stop"
    assert answer["lines"] == [
        "Stop: KTP identity card — don't send the original.",
        "Covered: NIK, name, 2 faces. Removed: hidden data.",
    ]
    assert [(item["id"], item["name"], item["stop"], item["count"]) for item in answer["items"]] == [
        ("nik", "NIK", True, 1),
        ("name", "name", True, 1),
        ("faces", "2 faces", False, 2),
    ]
    assert answer["items"][2]["places"] == [list(face.half_open) for face in FACES]
    assert all(item["covered"] and item["opened"] == [] for item in answer["items"])
    assert answer["unread"] == [{"name": "handwriting", "page": 1, "places": [list(SCRAWL.regions[0].half_open)]}]
    assert answer["hidden"] == [{"kind": "camera", "name": ENGLISH.get("why-camera"), "detail": None}]
    assert answer["pages"] == [{"page": 1, "width": 640, "height": 600, "level": "stop", "line": answer["lines"][0]}]
    size = {"width": 640, "height": 600, "crop": None}
    assert answer["copy"] == {"type": "image/jpeg", "name": "covered.jpg", "bytes": 7, **size}
    assert answer["why_no_copy"] is None
    assert answer["style"] == "auto"
    assert [style["id"] for style in answer["styles"]] == ["auto", "solid"]
    json.dumps(answer)


def test_what_is_open_is_told_of_items_and_of_single_places() -> None:
    answer = answer_about(stop(), Choice(open=("faces.2", "name")), ENGLISH)
    assert {item["id"]: (item["covered"], item["opened"]) for item in answer["items"]} == {
        "nik": (True, []),
        "name": (False, [1]),
        "faces": (False, [2]),
    }


def test_in_indonesian_everything_is() -> None:
    answer = answer_about(stop(), NOTHING, INDONESIAN)
    assert [item["name"] for item in answer["items"]] == ["NIK", "nama", "2 wajah"]
    assert answer["lines"] != answer_about(stop(), NOTHING, ENGLISH)["lines"]


def test_clear_is_told_with_a_last_look_and_has_a_copy_without_hidden_data() -> None:
    answer = answer_about(clear(), NOTHING, ENGLISH)
    assert answer["level"] == "clear"
    assert answer["lines"][0] == "Nothing risky found."
    assert len(answer["lines"]) == 2
    assert answer["copy"]
    assert answer["items"] == answer["unread"] == answer["unchecked"] == answer["hidden"] == []


@pytest.mark.parametrize(
    ("failure", "words"),
    [("still-identity", "reading it back"), ("withheld", "photo like this"), ("nothing-left", "nearly all of it")],
)
def test_without_a_copy_it_is_told_why(failure: str, words: str) -> None:
    answer = answer_about(without_copy(failure), NOTHING, ENGLISH)
    assert answer["copy"] is None
    assert words in answer["why_no_copy"]


def test_what_was_not_checked_is_never_clear_and_named() -> None:
    answer = answer_about(not_checked(), NOTHING, ENGLISH)
    assert answer["level"] == "unknown"
    assert answer["unchecked"] == ["Not checked: Medical (took too long)."]
    assert answer["copy"] is None
    assert "not every check has run" in answer["why_no_copy"]


def test_a_pdf_is_told_page_by_page() -> None:
    answer = answer_about(letter(), NOTHING, ENGLISH)
    assert answer["kind"] == "pdf"
    assert [(page["page"], page["level"], page["line"]) for page in answer["pages"]] == [
        (1, "clear", "Page 1: nothing found."),
        (2, "stop", "Page 2: Identity document"),
    ]
    assert [(item["id"], item["page"]) for item in answer["items"]] == [("2-nik", 2), ("2-name", 2)]
    assert answer["items"][0]["places"] == [list(NIK.half_open)]
    assert answer["unchecked"] == [ENGLISH.get("web-pages-not-seen", looked=2, count=3)]
    assert answer["copy"]["name"] == "covered.pdf"


def test_a_page_that_nobody_saw_is_named() -> None:
    lost = Unchecked("page", Reason.TIMEOUT)
    screening = letter(2, 2)
    first = replace(screening.pages[0], verdict=Verdict(Level.UNKNOWN), report=Report(unchecked=(lost,)), width=0)
    screening = replace(screening, report=Report(unchecked=(lost,)), pages=(first, screening.pages[1]), redacted=None)
    assert answer_about(screening, NOTHING, ENGLISH)["unchecked"] == ["Page 1 was not looked at (took too long)."]


@pytest.mark.parametrize("language", ["en", "id"])
def test_nothing_that_is_told_holds_a_tag_or_an_escape(language: str) -> None:
    for screening in (stop(), clear(), without_copy(), not_checked(), letter()):
        said = json.dumps(answer_about(screening, NOTHING, texts(language)), ensure_ascii=False)
        assert not any(sign in said for sign in ("<", "&amp;", "&lt;", "🔴", "🟢", "⚪", "🟡"))


def test_plain_text_keeps_words_and_loses_tags_and_signs() -> None:
    assert plain("🔴 <b>Stop — it is &lt;3 &amp; more.</b>") == "Stop — it is <3 & more."
    assert plain("❗ <i>One</i>\n\n• two") == "One\ntwo"
    assert plain("%1 % of it") == "%1 % of it"
    assert plain("") == ""
    assert NAME
