"""The rules by themselves: what follows from what was found, and what may ever be shown again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.groups.policy import (
    Decision,
    actions_of,
    as_sensitive_as,
    decide,
    less_sensitive,
    may_be_shown,
    together,
)
from bot.groups.records import Group
from bot.groups.vocabulary import PRESETS, Action
from detectors.kit.terms import (
    RISKS,
    Cure,
    Level,
    Proof,
    Reason,
    Refusal,
    Report,
    Risk,
    Screening,
    Strength,
    Unchecked,
    Verdict,
)
from tests.bot.flow import CLEAR, ILLEGIBLE, STOP
from tests.bot.groups.stage import CHILD, HALF, KTP, NUDE, UNPROVEN, risky

IGNORE, NOTE, WARN, REPLACE, DELETE = Action
SURE, LIKELY, HINT = Strength.SURE, Strength.LIKELY, Strength.HINT


def group(sense: str = "l", **actions: Action) -> Group:
    chosen = {Risk(name): action for name, action in actions.items() if name != "unchecked"}
    every = {risk: chosen.get(risk, IGNORE) for risk in Risk}
    unchecked = actions.get("unchecked", NOTE).value
    return Group(-1, "en", every, dict.fromkeys(Risk, sense), dry=False, unchecked=unchecked)


@pytest.mark.parametrize(
    ("screening", "chosen", "action", "risks"),
    [
        (CLEAR, group(identity=DELETE), IGNORE, ()),
        (KTP, group(), IGNORE, ()),
        (KTP, group(payment=DELETE), IGNORE, ()),
        (KTP, group(identity=NOTE), NOTE, (Risk.IDENTITY,)),
        (KTP, group(identity=REPLACE), REPLACE, (Risk.IDENTITY,)),
        (
            risky(Risk.IDENTITY, Risk.PAYMENT),
            group(identity=WARN, payment=DELETE),
            DELETE,
            (Risk.IDENTITY, Risk.PAYMENT),
        ),
        (risky(Risk.IDENTITY, Risk.PEOPLE), group(identity=WARN), WARN, (Risk.IDENTITY,)),
        (risky(Risk.IDENTITY, strength=LIKELY), group("s", identity=DELETE), IGNORE, ()),
        (risky(Risk.IDENTITY, strength=LIKELY), group("l", identity=DELETE), DELETE, (Risk.IDENTITY,)),
        (risky(Risk.IDENTITY, strength=HINT), group("l", identity=DELETE), IGNORE, ()),
        (risky(Risk.IDENTITY, strength=HINT), group("h", identity=DELETE), DELETE, (Risk.IDENTITY,)),
    ],
)
def test_the_severest_choice_among_what_counts_is_done(
    screening: Screening, chosen: Group, action: Action, risks: tuple[Risk, ...]
) -> None:
    decision = decide(screening, chosen)
    assert (decision.action, decision.risks, decision.unchecked) == (action, risks, False)


@pytest.mark.parametrize("screening", [None, HALF, Screening.refusal(Refusal.TRUNCATED)])
@pytest.mark.parametrize("choice", [IGNORE, NOTE, WARN, DELETE])
def test_what_nobody_could_look_at_follows_its_own_choice(screening: Screening | None, choice: Action) -> None:
    decision = decide(screening, group(identity=DELETE, unchecked=choice))
    assert decision.action is choice
    assert decision.unchecked is (choice is not IGNORE)


def test_a_find_outweighs_what_was_not_checked_besides() -> None:
    both = replace(STOP, report=replace(STOP.report, unchecked=HALF.report.unchecked))
    assert decide(both, group(identity=DELETE)) == Decision(DELETE, (Risk.IDENTITY,), (SURE,))
    assert decide(both, group(identity=NOTE, unchecked=DELETE)).action is DELETE


def test_what_was_not_understood_is_no_reason_to_do_anything() -> None:
    chosen = group(identity=DELETE, unchecked=DELETE)
    assert decide(ILLEGIBLE, chosen) == decide(CLEAR, chosen) == Decision(IGNORE)
    most = replace(ILLEGIBLE, verdict=Verdict(Level.UNKNOWN), report=replace(ILLEGIBLE.report, mostly_unread=True))
    assert decide(most, chosen) == Decision(IGNORE)
    both = replace(KTP, report=replace(KTP.report, unread=ILLEGIBLE.report.unread, mostly_unread=True))
    assert decide(both, chosen) == decide(KTP, chosen)
    assert may_be_shown(both, chosen), "a proven copy covers it"


def test_a_part_that_was_not_looked_at_closely_counts_as_not_checked() -> None:
    far = replace(HALF, report=Report(unchecked=(Unchecked("photo", Reason.DETAIL),), unread=ILLEGIBLE.report.unread))
    assert decide(far, group(unchecked=DELETE)) == Decision(DELETE, unchecked=True)
    assert not may_be_shown(far, group())


def test_an_album_gets_what_its_worst_part_deserves_with_the_risks_of_all() -> None:
    parts = [
        Decision(IGNORE),
        Decision(WARN, (Risk.CONTACT, Risk.PEOPLE), (LIKELY, HINT)),
        Decision(DELETE, (Risk.INTIMATE, Risk.CONTACT), (LIKELY, SURE)),
        Decision(NOTE, unchecked=True),
    ]
    whole = together(parts)
    assert whole == Decision(DELETE, (Risk.INTIMATE, Risk.CONTACT, Risk.PEOPLE), (LIKELY, SURE, HINT))
    assert together([]) == Decision(IGNORE)
    assert together([Decision(NOTE, unchecked=True), Decision(IGNORE)]).unchecked


@pytest.mark.parametrize(
    ("screening", "shown", "where_chosen"),
    [
        (KTP, True, True),
        (CLEAR, True, True),
        (UNPROVEN, False, False),
        (NUDE, False, False),
        (CHILD, False, True),
        (risky(Risk.IDENTITY, Risk.CHILDREN, strength=HINT), False, True),
        (HALF, False, False),
        (replace(KTP, redacted=None, proof=Proof(("not-asked",))), False, False),
        (Screening.refusal(Refusal.TRUNCATED), False, False),
    ],
)
def test_only_proven_copies_are_shown_intimate_never_children_where_chosen(
    screening: Screening, shown: bool, where_chosen: bool
) -> None:
    assert may_be_shown(screening, group()) is shown
    assert may_be_shown(screening, replace(group(), child_copies=True)) is where_chosen


def test_an_intimate_finding_shows_nothing_even_if_somebody_made_a_copy_of_it() -> None:
    finding = replace(NUDE.report.findings[0], cure=Cure.COVER, strength=HINT)
    leaked = Screening(
        Verdict(Level.CAUTION, (Risk.INTIMATE,)), Report((finding,)), 40, 30, redacted=KTP.redacted, proof=Proof()
    )
    assert not may_be_shown(leaked, replace(group(), child_copies=True))


def test_less_sensitive_steps_down_and_comes_back_exactly() -> None:
    risks = tuple(Risk)[:3]
    before = dict(zip(risks, "hls", strict=True))
    chosen = replace(group("h"), senses=dict.fromkeys(Risk, "l") | before)
    less = less_sensitive(chosen, risks)
    assert [less.sense(risk) for risk in risks] == ["l", "s", "s"]
    assert as_sensitive_as(less, before).senses == chosen.senses


@pytest.mark.parametrize("preset", PRESETS)
def test_every_preset_hides_what_must_never_be_posted_and_replaces_nothing_that_cannot_be(preset: str) -> None:
    actions = actions_of(preset)
    assert set(actions) == set(Risk)
    assert actions[Risk.INTIMATE] is DELETE
    assert all(actions[risk].hides for risk in (Risk.IDENTITY, Risk.SECRETS, Risk.PAYMENT))
    assert not any(actions[risk] is Action.REPLACE for risk, traits in RISKS.items() if traits.discreet)
    assert actions[Risk.PEOPLE] is actions[Risk.METADATA] is IGNORE
