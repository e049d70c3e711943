"""Papers and numbers of people in many languages are found, by their fields alone too; numbers of things are not."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from detectors.identity import Identity
from detectors.kit.terms import Strength
from tests.given import blocks, found, hides, strongest, view

TEXTS: Final = dict(blocks(Path(__file__).with_name("identity_texts.txt")))
SAID: Final = {name.removesuffix(" ="): rows for name, rows in TEXTS.items() if name.endswith(" =")}
HARMLESS: Final = {name: rows for name, rows in TEXTS.items() if not name.endswith(" =")}


@pytest.mark.parametrize("rows", SAID.values(), ids=list(SAID))
def test_a_paper_or_a_number_of_a_person_is_found(rows: tuple[str, ...]) -> None:
    assert strongest(Identity().find(view(*rows))) in (Strength.LIKELY, Strength.SURE)


@pytest.mark.parametrize("rows", HARMLESS.values(), ids=list(HARMLESS))
def test_what_looks_like_one_is_a_hint_at_most(rows: tuple[str, ...]) -> None:
    assert strongest(Identity().find(view(*rows))) in (None, Strength.HINT)


def test_a_name_in_the_row_below_a_number_is_covered_and_other_text_is_not() -> None:
    seen = view("Social Security Number: 536-90-4399", "Wilhelmina Quoos", "please keep this safe for me")
    findings = found(Identity(), seen).values()
    assert hides(findings, seen, "Wilhelmina Quoos")
    assert not hides(findings, seen, "please keep this safe for me")


def test_fields_without_a_title_in_a_mail_are_covered_and_the_mail_is_not() -> None:
    mail = (
        "I attach what you asked for.",
        "It took a while.",
        "Let me know whether it is enough.",
        "See you on Monday.",
    )
    seen = view("Passport number: E12345678", "Date of birth: 12.08.1964", "Nationality: German", *mail)
    findings = found(Identity(), seen).values()
    assert hides(findings, seen, "12.08.1964")
    assert not any(hides(findings, seen, row) for row in mail)
