"""People read words, never codes, and the terminal says the same as the chat."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

import pytest
from rich.console import Console

from detectors.cli.command import CLEAR, FAILED, FOUND, _status
from detectors.cli.printing import Voice, _about, print_for_people, screening_json
from detectors.cli.reasons import refused_because
from detectors.cli.speech import details
from detectors.contact import Contact
from detectors.gate.registry import Registry, registry
from detectors.gate.verdict import judge
from detectors.kit.terms import (
    RISKS,
    Cure,
    Finding,
    Level,
    Proof,
    Reason,
    Redacted,
    Refusal,
    Region,
    Report,
    Risk,
    Screening,
    Strength,
    Unchecked,
    Unread,
    UnreadReason,
)
from texts import COMPLETE, texts
from texts.fallback import keep_reported

ENGLISH = texts("en")


def test_what_is_alike_is_said_once_and_what_the_title_says_not_again() -> None:
    assert details(ENGLISH, ["plate-asia", "plate-europe"], "Vehicle") == "number plate"
    assert details(ENGLISH, ["child-face"], "Child's face") == ""
    assert details(ENGLISH, ["address", "address-form"], "Place") == "address"
    assert details(ENGLISH, ["nik", "not-known-here"], "x") == "NIK number, not known here"


def voice(enabled: Registry | None = None, language: str = "en") -> Voice:
    return Voice(Console(width=300, file=None), texts(language), enabled or registry())


def about(risk: Risk, *findings: Finding, language: str = "en") -> str:
    said = voice(language=language)
    with said.console.capture() as capture:
        said.line(_about(risk, list(findings), [1, 2], said))
    return capture.get().strip()


def test_people_read_no_codes_and_no_empty_words() -> None:
    form = Finding(Risk.LOCATION, Strength.SURE, "address-form", (Region(0, 0, 9, 9),))
    child = Finding(Risk.CHILDREN, Strength.LIKELY, "child-face", (Region(0, 0, 9, 9),))
    assert about(Risk.LOCATION, form, form).startswith("Address or exact place (certain), places 1-2: address form. ")
    assert about(Risk.CHILDREN, child).startswith("Child's face (likely), places 1-2. ")
    said = about(Risk.CHILDREN, child, language="id")
    assert said == (
        "Wajah anak (kemungkinan besar), tempat 1-2. "
        "Jangan pernah dikirim; tutup wajah setiap anak, atau simpan fotonya untuk diri sendiri."
    )


def test_advice_speaks_only_of_what_applies() -> None:
    gps = Finding(Risk.LOCATION, Strength.SURE, "gps", cure=Cure.STRIP)
    street = Finding(Risk.LOCATION, Strength.SURE, "street", (Region(0, 0, 9, 9),))
    assert "cover" not in about(Risk.LOCATION, gps).lower()
    assert "the copy leaves it out" in about(Risk.LOCATION, gps)
    assert "file" not in about(Risk.LOCATION, street)
    both = about(Risk.LOCATION, gps, street)
    assert "Cover the address" in both
    assert "strip" in both


class Board(Contact):
    title = "Whiteboard"
    advice = "Wipe it."
    whys: ClassVar = {"board-plan": "plan on a board"}


def test_of_several_detectors_of_a_risk_those_speak_whose_codes_were_found() -> None:
    both = Registry((("board", Board()), ("contact", Contact())))
    plan, phone = (Finding(Risk.CONTACT, Strength.SURE, why, (Region(0, 0, 9, 9),)) for why in ("board-plan", "phone"))
    keep_reported(both.texts)
    try:
        assert _about(Risk.CONTACT, [plan], [], voice(both)).endswith(" (certain): plan on a board. Wipe it.")
        line = _about(Risk.CONTACT, [phone, plan], [1], voice(both))
        assert "(certain), place 1: phone number, plan on a board. " in line
        assert line.endswith(f"Wipe it. {Contact.advice}")
        told = _about(Risk.CONTACT, [plan], [], voice(both, "id"))
        assert told.endswith(": plan on a board. Wipe it."), "its own words, where a language has none"
    finally:
        keep_reported({})


def test_a_code_that_nobody_declared_hides_no_finding() -> None:
    strange = Finding(Risk.CONTACT, Strength.SURE, "not-declared", (Region(0, 0, 9, 9),))
    assert "(certain): not declared" in _about(Risk.CONTACT, [strange], [], voice())
    nobody = _about(Risk.CONTACT, [strange], [], voice(Registry(())))
    assert nobody.startswith(f"[bold]{RISKS[Risk.CONTACT].title}[/bold]")


SCRAWL = Unread(UnreadReason.HANDWRITING, (Region(1, 2, 30, 12),))
TINY = Unread(UnreadReason.SMALL, (Region(1, 20, 30, 24), Region(1, 26, 30, 29)))
COPY = Redacted(b"copy", "png", (Region(0, 0, 32, 32),), width=40, height=30)


def screened(report: Report, **more: object) -> Screening:
    whole = Screening(judge(report), report, 80, 60, redacted=COPY, proof=Proof())
    return replace(whole, **more)  # type: ignore[arg-type]  # names of its fields


def printed(
    screening: Screening, *, kept: tuple[int, ...] = (), written: Path | None = None, language: str = "en"
) -> str:
    said = voice(language=language)
    with said.console.capture() as capture:
        print_for_people(said, Path("a.png"), screening, written, kept=kept)
    return capture.get()


def test_what_was_not_understood_is_told_in_one_line_with_what_to_do() -> None:
    said = printed(screened(Report(unread=(SCRAWL, TINY))))
    assert said.startswith("🟡")
    (line,) = [line.strip() for line in said.splitlines() if "could not read" in line]
    assert line == (
        "✍️ I could not read: handwriting, letters that are too small (2). "
        "The copy covers it; only you can tell what it says."
    )
    assert "Nothing risky" not in said
    for bare in (
        printed(screened(Report(unread=(SCRAWL,)), redacted=None, proof=Proof(("frames",)))),
        printed(screened(Report(unread=(SCRAWL,))), kept=(1,)),
    ):
        assert "I could not read: handwriting. Look at it yourself: it may be private." in bare


@pytest.mark.parametrize("language", COMPLETE)
def test_every_reason_has_words(language: str) -> None:
    for unread in UnreadReason:
        report = Report(unread=(Unread(unread, (Region(1, 2, 30, 12),)),))
        assert texts(language).plain(f"unread-{unread.value}") in printed(screened(report), language=language)
    mark = {"en": "Not checked: ", "id": "Belum diperiksa: "}[language]
    for reason in Reason:
        said = printed(screened(Report(unchecked=(Unchecked("photo", reason),))), language=language)
        assert mark in said or texts(language).plain("pdf-damaged") in said
        assert "photo (" not in said, "a code is for programs"


@pytest.mark.parametrize("language", COMPLETE)
def test_every_refusal_is_a_sentence_that_sends_nobody_to_the_chat(language: str) -> None:
    for refusal in Refusal:
        said = refused_because(refusal, texts(language))
        assert said.endswith(".")
        assert not re.search(r"Telegram|send it again|kirim lagi", said)
        assert said in printed(Screening.refusal(refusal), language=language)


def test_a_photo_whose_writing_was_mostly_not_understood_is_unknown_and_says_why() -> None:
    said = printed(screened(Report(unread=(TINY,), mostly_unread=True)))
    assert said.startswith("⚪ I could not read most of what is written here")
    identity = Finding(Risk.IDENTITY, Strength.SURE, "nik", (Region(0, 0, 9, 9),))
    assert printed(screened(Report((identity,), unread=(TINY,), mostly_unread=True))).startswith("🔴")


def test_a_part_that_was_not_read_closely_says_what_to_do_next() -> None:
    far = Report(unchecked=(Unchecked("photo", Reason.DETAIL),))
    said = printed(screened(far, redacted=None, proof=Proof(("unchecked-photo",))))
    assert "Not checked: a part of this picture that I could not look at closely. Crop it" in said
    assert "--seconds 120" in said
    assert "There is no copy: not every check has run, so I cannot promise that a copy would be safe." in said


def test_a_copy_that_was_made_smaller_says_so() -> None:
    small = screened(Report(unread=(SCRAWL,)), notes=("reduced",))
    assert "smaller than the photo" in printed(small, written=Path("copy.png"))


@pytest.mark.parametrize(
    ("report", "level", "status"),
    [
        (Report(), Level.CLEAR, CLEAR),
        (Report(unread=(SCRAWL,)), Level.CAUTION, FOUND),
        (Report(unread=(SCRAWL,), mostly_unread=True), Level.UNKNOWN, FAILED),
        (Report(unchecked=(Unchecked("photo", Reason.DETAIL),)), Level.UNKNOWN, FAILED),
    ],
)
def test_the_exit_status_follows_the_level(report: Report, level: Level, status: int) -> None:
    screening = screened(report)
    assert screening.verdict.level is level
    assert _status(screening) == status


def test_programs_get_what_was_not_understood_and_the_size_of_the_copy() -> None:
    def line(screening: Screening) -> dict[str, object]:
        return screening_json(Path("a.png"), screening, None, {}, with_place=False)

    plain = line(screened(Report()))
    assert (plain["unread"], plain["copy"]) == ([], {"width": 40, "height": 30})
    unread = line(screened(Report(unread=(SCRAWL, TINY)), redacted=None, proof=Proof(("frames",))))
    assert unread["copy"] is None
    assert unread["unread"] == [
        {"reason": "handwriting", "regions": [[1, 2, 30, 12]]},
        {"reason": "small", "regions": [[1, 20, 30, 24], [1, 26, 30, 29]]},
    ]
