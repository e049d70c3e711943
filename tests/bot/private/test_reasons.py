"""Tests that the reason behind *Details* fits what was found, and not only its risk."""

from __future__ import annotations

from dataclasses import replace

import pytest

from detectors.kit.terms import FieldName, Finding, Region, Report, Risk, Strength, Verdict
from tests.bot.flow import KTP, STOP, Scene, Stub, play
from tests.botapi import Person
from tests.botapi.rules import plain
from texts import COMPLETE, texts


def told(risk: Risk, why: str, language: str, named: tuple[tuple[Region, FieldName], ...] = ()) -> str:
    found = Report((Finding(risk, Strength.SURE, why, KTP.regions, named=named),))
    person = Person(language=language)

    async def use(scene: Scene) -> str:
        scene.world.sends_photo(person, b"x")
        return await scene.details(await scene.message(), person)

    return play(use, Stub(replace(STOP, verdict=Verdict(STOP.verdict.level, (risk,)), report=found)))


@pytest.mark.parametrize("language", COMPLETE)
@pytest.mark.parametrize(
    ("risk", "why"),
    [(Risk.SECRETS, "boarding-pass"), (Risk.PAYMENT, "pay-slip"), (Risk.PAYMENT, "bank-statement")],
)
def test_a_paper_has_a_reason_of_its_own(risk: Risk, why: str, language: str) -> None:
    said, text = texts(language), told(risk, why, language)
    assert plain(said.get(f"reason-{why}"), "HTML") in text
    assert plain(said.get(f"risk-{risk.value}.why"), "HTML") not in text


@pytest.mark.parametrize("language", COMPLETE)
def test_a_laboratory_report_says_what_was_covered_and_that_the_rest_can_be_read(language: str) -> None:
    said, named = texts(language), tuple(zip(KTP.regions, (FieldName.BIRTH, FieldName.NAME), strict=True))
    text = told(Risk.MEDICAL, "laboratory-report", language, named)
    names = f"{said.get('item-name', count=1)}, {said.get('item-birth-date')}"
    assert said.get("where-fields", what=names) + said.get("where-rest") in text
    assert said.get("where-covered", places=2) not in text


def test_one_face_is_not_told_as_several_people() -> None:
    assert "These people" not in told(Risk.PEOPLE, "face", "en")
