"""Papers and talk about health in many languages are found with whom they are about, and look-alikes are not."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import pytest

from detectors.kit.terms import Strength
from detectors.medical import Medical
from tests.given import blocks, hides, strongest, view

TEXTS: Final = dict(blocks(Path(__file__).with_name("medical_texts.txt")))
SAID: Final = {name.removesuffix(" ="): rows for name, rows in TEXTS.items() if name.endswith(" =")}
HARMLESS: Final = {name: rows for name, rows in TEXTS.items() if not name.endswith(" =")}


@pytest.mark.parametrize("rows", SAID.values(), ids=list(SAID))
def test_what_tells_about_somebodys_health_is_found_and_the_person_covered(rows: tuple[str, ...]) -> None:
    seen = view(*(re.sub("[«»]", "", row) for row in rows))
    findings = list(Medical().find(seen))
    assert strongest(findings) in (Strength.LIKELY, Strength.SURE)
    secrets = re.findall("«(.+?)»", "\n".join(rows))
    assert [secret for secret in secrets if not hides(findings, seen, secret)] == []


@pytest.mark.parametrize("rows", HARMLESS.values(), ids=list(HARMLESS))
def test_what_is_for_everybody_is_a_hint_at_most(rows: tuple[str, ...]) -> None:
    assert strongest(Medical().find(view(*rows))) in (None, Strength.HINT)


def test_harmless_texts_are_as_many_as_the_others() -> None:
    assert len(HARMLESS) >= 0.7 * len(SAID) >= 30
