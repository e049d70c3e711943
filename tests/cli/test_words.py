"""People read words, never codes, and the terminal says the same as the chat."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import ClassVar

import pytest
from rich.console import Console

from bot.answers.wording import HIDDEN
from detectors.cli import hidden_data
from detectors.cli.command import CLEAR, FAILED, FOUND, _status
from detectors.cli.printing import UNREAD, _about, print_for_people, screening_json
from detectors.cli.words import codes_in_words
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
    Region,
    Report,
    Risk,
    Screening,
    Strength,
    Unchecked,
    Unread,
    UnreadReason,
)


def test_hidden_data_has_words_for_everything_that_the_chat_tells_of() -> None:
    assert set(hidden_data.WORDS) == HIDDEN


def test_what_is_alike_is_said_once_and_what_the_title_says_not_again() -> None:
    whys = registry().whys
    assert codes_in_words(["plate-asia", "plate-europe"], whys, "Vehicle") == "number plate"
    assert codes_in_words(["child-face"], whys, "Child's face") == ""
    assert codes_in_words(["nik", "not-known-here"], whys, "x") == "NIK number, not known here"


def about(risk: Risk, *findings: Finding) -> str:
    console = Console(width=300, file=None)
    with console.capture() as capture:
        console.print(_about(risk, list(findings), registry(), [1, 2]), soft_wrap=True)
    return capture.get().strip()


def test_people_read_no_codes_and_no_empty_words() -> None:
    form = Finding(Risk.LOCATION, Strength.SURE, "address-form", (Region(0, 0, 9, 9),))
    child = Finding(Risk.CHILDREN, Strength.LIKELY, "child-face", (Region(0, 0, 9, 9),))
    assert about(Risk.LOCATION, form, form).startswith("Address or exact place (address form; certain, places 1-2). ")
    assert about(Risk.CHILDREN, child).startswith("Child's face (likely, places 1-2). ")


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
    assert _about(Risk.CONTACT, [plan], both, []).strip() == "[bold]Whiteboard[/] (plan on a board; certain). Wipe it."
    line = _about(Risk.CONTACT, [phone, plan], both, [1])
    assert (
        "[bold]Whiteboard / Phone number or e-mail address[/] (phone number, plan on a board; certain, place 1)" in line
    )
    assert line.endswith(f"Wipe it. {Contact.advice}")


def test_a_code_that_nobody_declared_hides_no_finding() -> None:
    strange = Finding(Risk.CONTACT, Strength.SURE, "not-declared", (Region(0, 0, 9, 9),))
    assert "(not declared; certain)" in _about(Risk.CONTACT, [strange], registry(), [])
    assert _about(Risk.CONTACT, [strange], Registry(()), []).startswith(f"        [bold]{RISKS[Risk.CONTACT].title}[/]")


SCRAWL = Unread(UnreadReason.HANDWRITING, (Region(1, 2, 30, 12),))
TINY = Unread(UnreadReason.SMALL, (Region(1, 20, 30, 24), Region(1, 26, 30, 29)))
COPY = Redacted(b"copy", "png", (Region(0, 0, 32, 32),), width=40, height=30)


def screened(report: Report, **more: object) -> Screening:
    whole = Screening(judge(report), report, 80, 60, redacted=COPY, proof=Proof())
    return replace(whole, **more)  # type: ignore[arg-type]  # names of its fields


def printed(screening: Screening, *, kept: tuple[int, ...] = (), written: Path | None = None) -> str:
    console = Console(width=300, file=None)
    with console.capture() as capture:
        print_for_people(console, Path("a.png"), screening, written, registry(), kept=kept)
    return capture.get()


def test_what_was_not_understood_is_told_in_one_line_with_what_to_do() -> None:
    said = printed(screened(Report(unread=(SCRAWL, TINY))))
    assert said.startswith("CAUTION")
    (line,) = [line.strip() for line in said.splitlines() if "not understood" in line]
    assert line == (
        "not understood: handwriting (1 place), letters that are too small (2 places); the copy covers these; "
        "look at them yourself."
    )
    assert "nothing risky" not in said
    for bare in (
        printed(screened(Report(unread=(SCRAWL,)), redacted=None, proof=Proof(("frames",)))),
        printed(screened(Report(unread=(SCRAWL,))), kept=(1,)),
    ):
        assert "not understood: handwriting (1 place); look at these yourself." in bare


def test_every_reason_has_words() -> None:
    assert set(UNREAD) == set(UnreadReason)
    for reason in Reason:
        assert "not checked: " in printed(screened(Report(unchecked=(Unchecked("photo", reason),))))


def test_a_photo_whose_writing_was_mostly_not_understood_is_unknown_and_says_why() -> None:
    said = printed(screened(Report(unread=(TINY,), mostly_unread=True)))
    assert said.startswith("UNKNOWN most of the writing could not be read; treat it as risky")
    identity = Finding(Risk.IDENTITY, Strength.SURE, "nik", (Region(0, 0, 9, 9),))
    assert printed(screened(Report((identity,), unread=(TINY,), mostly_unread=True))).startswith("STOP")


def test_a_part_that_was_not_read_closely_says_what_to_do_next() -> None:
    far = Report(unchecked=(Unchecked("photo", Reason.DETAIL),))
    said = printed(screened(far, redacted=None, proof=Proof(("unchecked-photo",))))
    assert "not checked: part of this picture could not be read closely; crop it" in said
    assert "--seconds 120" in said
    assert "No copy is handed out (not all of this picture was looked at)." in said


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
