"""People read words, never codes, and the terminal says the same as the chat."""

from __future__ import annotations

from rich.console import Console

from bot.answers.wording import HIDDEN
from bot.texts import texts
from detectors.cli import hidden_data
from detectors.cli.printing import _about
from detectors.cli.words import WORDS, codes_in_words
from detectors.gate.registry import registry
from detectors.kit.terms import Cure, Finding, Region, Risk, Strength
from tests.bot.test_texts import codes_of_findings


def test_every_code_has_words_and_they_are_those_of_the_chat() -> None:
    codes = codes_of_findings() | HIDDEN
    assert len(codes) > 100
    assert sorted(codes - set(WORDS)) == []
    english = texts("en")
    ours = {code: words for code, words in WORDS.items() if code not in hidden_data.WORDS}
    assert ours == {code: english.get(f"why-{code}") for code in ours}


def test_what_is_alike_is_said_once_and_what_the_title_says_not_again() -> None:
    assert codes_in_words(["plate-asia", "plate-europe"], "Vehicle") == "number plate"
    assert codes_in_words(["child-face"], "Child's face") == ""
    assert codes_in_words(["nik", "not-known-here"], "x") == "NIK number, not known here"


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
