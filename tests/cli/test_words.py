"""People read words, never codes, and the terminal says the same as the chat."""

from __future__ import annotations

from typing import ClassVar

from rich.console import Console

from bot.answers.wording import HIDDEN
from detectors.cli import hidden_data
from detectors.cli.printing import _about
from detectors.cli.words import codes_in_words
from detectors.contact import Contact
from detectors.gate.registry import Registry, registry
from detectors.kit.terms import RISKS, Cure, Finding, Region, Risk, Strength


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
