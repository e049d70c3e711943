"""The rules of the verdict, one by one."""

from __future__ import annotations

import pytest

from detectors.gate.verdict import judge, withheld
from detectors.kit.terms import (
    STOPPING,
    Cure,
    Finding,
    Level,
    Reason,
    Region,
    Report,
    Risk,
    Strength,
    Unchecked,
    Unread,
    UnreadReason,
)

UNREAD = (Unread(UnreadReason.SMALL, (Region(1, 2, 30, 9),)),)
UNCHECKED = (Unchecked("medical", Reason.CRASHED),)


def finding(risk: Risk, strength: Strength = Strength.SURE, cure: Cure = Cure.COVER) -> Finding:
    return Finding(risk, strength, "x", (), cure)


def test_nothing_found_and_nothing_unchecked_is_clear() -> None:
    assert judge(Report()).level is Level.CLEAR


def test_anything_unchecked_is_never_clear() -> None:
    assert judge(Report((), UNCHECKED)).level is Level.UNKNOWN
    assert judge(Report((finding(Risk.PEOPLE),), UNCHECKED)).level is Level.UNKNOWN


def test_what_was_not_understood_is_never_clear_and_no_risk() -> None:
    verdict = judge(Report(unread=UNREAD))
    assert (verdict.level, verdict.risks) == (Level.CAUTION, ())
    assert judge(Report((finding(Risk.PEOPLE),), unread=UNREAD)).risks == (Risk.PEOPLE,)
    assert judge(Report(unread=UNREAD, mostly_unread=True)).level is Level.UNKNOWN
    assert judge(Report((finding(Risk.IDENTITY),), unread=UNREAD, mostly_unread=True)).level is Level.STOP
    assert not withheld(Report(unread=UNREAD, mostly_unread=True))


def test_a_stop_outweighs_what_could_not_be_checked() -> None:
    assert judge(Report((finding(Risk.IDENTITY),), UNCHECKED)).level is Level.STOP


@pytest.mark.parametrize("risk", Risk)
@pytest.mark.parametrize("strength", Strength)
def test_a_hint_never_stops_and_any_finding_is_at_least_caution(risk: Risk, strength: Strength) -> None:
    level = judge(Report((finding(risk, strength),))).level
    stops = risk in STOPPING and strength is not Strength.HINT
    assert level is (Level.STOP if stops else Level.CAUTION)


def test_the_five_that_must_be_avoided_stop() -> None:
    assert {Risk.IDENTITY, Risk.CHILDREN, Risk.LOCATION, Risk.MEDICAL, Risk.INTIMATE} <= STOPPING


def test_risks_are_told_worst_first() -> None:
    report = Report((finding(Risk.METADATA), finding(Risk.CONTACT), finding(Risk.CHILDREN)))
    assert judge(report).risks == (Risk.CHILDREN, Risk.CONTACT, Risk.METADATA)


@pytest.mark.parametrize(
    ("findings", "no_copy"),
    [
        ((finding(Risk.INTIMATE), finding(Risk.CHILDREN, Strength.HINT)), True),
        ((finding(Risk.INTIMATE, Strength.LIKELY), finding(Risk.CHILDREN)), True),
        ((finding(Risk.INTIMATE, Strength.HINT), finding(Risk.CHILDREN)), False),
        ((finding(Risk.INTIMATE), finding(Risk.PEOPLE)), False),
        ((finding(Risk.CHILDREN),), False),
        ((finding(Risk.METADATA, cure=Cure.WITHHOLD),), True),
        ((), False),
    ],
)
def test_intimate_photos_that_may_show_a_child_are_withheld(findings: tuple[Finding, ...], no_copy: bool) -> None:
    assert withheld(Report(findings)) is no_copy
