"""Decides what happens to a photo in a group, from what was found and what its admins chose. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from bot.groups.records import Group, Watched, usual_senses
from bot.groups.vocabulary import LESS, MOST_SENSITIVE, OWN, PRESETS, SENSES, STRICT, WATCH, Action, preset_action
from detectors.kit.terms import RISKS, Cure, Reason, Report, Risk, Screening, Strength, worst_first


@dataclass(frozen=True, slots=True)
class Decision:
    """What is to be done, because of which risks, how certain each is; ``unchecked`` when the photo could not be checked."""

    action: Action
    risks: tuple[Risk, ...] = ()
    strengths: tuple[Strength, ...] = ()
    unchecked: bool = False

    @property
    def of_interest(self) -> bool:
        return self.action is not Action.IGNORE


NOTHING = Decision(Action.IGNORE)


def is_wanted(group: Group, watched: Watched) -> bool:
    """Tells whether a group wants this looked at: films, and posts of its channel, only where its admins chose so."""
    return (group.films or not watched.moves) and (group.channel or not watched.post)


def unchecked(group: Group, watched: Watched | None = None) -> Decision:
    """Returns what a group chose for a photo that could not be checked."""
    return _spared(Decision(Action(group.unchecked), unchecked=True), watched)


def _spared(decision: Decision, watched: Watched | None) -> Decision:
    """Leaves it to the admins what happens to a post of the linked channel: the bot hides none by itself."""
    post = watched is not None and bool(watched.post)
    return replace(decision, action=Action.NOTE) if post and decision.action.rank > Action.NOTE.rank else decision


def careful_group(chat: int, language: str) -> Group:
    """Stands for a group whose choices cannot be read: nothing is deleted, and the admins hear of everything."""
    return Group(chat, language, dict.fromkeys(Risk, Action.NOTE), dry=False, preset=OWN)


def decide(screening: Screening | None, group: Group, watched: Watched | None = None) -> Decision:
    """Decides about a photo; without a screening, about one that could not be checked.

    A film of which some pictures were seen counts as checked: nobody ever sees more of it, and a note about each would
    be noise.
    """
    return _spared(_decided(screening, group, film=watched is not None and watched.moves), watched)


def _decided(screening: Screening | None, group: Group, *, film: bool) -> Decision:
    report = screening.report if screening is not None and screening.refused is None else None
    risks = _counted(report, group) if report is not None else {}
    action = max((group.action(risk) for risk in risks), key=lambda action: action.rank, default=Action.IGNORE)
    chosen = unchecked(group)
    missed = report is None or any(not (film and one.reason is Reason.FRAMES) for one in report.unchecked)
    if missed and chosen.action.rank > action.rank:
        return replace(chosen, risks=tuple(risks), strengths=tuple(risks.values()))
    return Decision(action, tuple(risks), tuple(risks.values()))


def _counted(report: Report, group: Group) -> dict[Risk, Strength]:
    """Picks the risks that count here, worst first, each with its strongest finding."""
    counted: dict[Risk, Strength] = {}
    for risk in RISKS:
        least = SENSES[group.sense(risk)]
        strengths = [finding.strength for finding in report.findings if finding.risk is risk]
        strongest = max(strengths, key=lambda strength: strength.rank, default=None)
        if group.action(risk) is not Action.IGNORE and strongest is not None and strongest.rank >= least.rank:
            counted[risk] = strongest
    return counted


def together(decisions: Iterable[Decision]) -> Decision:
    """Joins the decisions about an album's parts: the severest action, with the risks of all."""
    parts = list(decisions)
    severest = max(parts, key=lambda part: part.action.rank, default=NOTHING)
    strengths: dict[Risk, Strength] = {}
    for part in parts:
        for risk, strength in zip(part.risks, part.strengths, strict=True):
            if risk not in strengths or strength.rank > strengths[risk].rank:
                strengths[risk] = strength
    ordered = worst_first(strengths)
    alike = [part for part in parts if part.action is severest.action]
    return replace(
        severest,
        risks=ordered,
        strengths=tuple(strengths[risk] for risk in ordered),
        unchecked=severest.unchecked and all(part.unchecked for part in alike),
    )


def may_be_shown(screening: Screening, group: Group) -> bool:
    """Tells whether a redacted copy may be shown: proven, nothing intimate, children only where admins chose it.

    Weak findings count here whatever the group's sensitivity: a copy that is not needed is no loss.
    """
    proven = screening.redacted is not None and screening.proof is not None and screening.proof.passed
    findings = screening.report.findings
    if not proven or screening.report.unchecked or any(finding.cure is Cure.WITHHOLD for finding in findings):
        return False
    risks = {finding.risk for finding in findings}
    return Risk.INTIMATE not in risks and (Risk.CHILDREN not in risks or group.child_copies)


def may_be_posted(screening: Screening, group: Group) -> bool:
    """Tells whether a copy may stand in the group in place of its photo, where its sender's name stands above it.

    Never one of what is not named before the group: the results that a copy of a report leaves readable would name it.
    """
    delicate = any(RISKS[finding.risk].discreet for finding in screening.report.findings)
    return not delicate and may_be_shown(screening, group)


def actions_of(preset: str) -> dict[Risk, Action]:
    return {risk: preset_action(preset, risk) for risk in Risk}


def with_preset(group: Group, preset: str) -> Group:
    """Applies a preset. ``watch`` keeps what was chosen and does none of it; the others choose all actions and do them."""
    if preset == WATCH:
        return replace(group, dry=True, preset=WATCH)
    return replace(group, dry=False, actions=actions_of(preset), senses=usual_senses(), preset=preset)


def with_rule(group: Group, rule: str) -> Group:
    """Returns a group as it is treated in a topic that has a rule of its own. It is never written down like this."""
    if rule == STRICT:
        kept = {risk: group.action(risk) for risk in Risk}
        actions = {risk: action if action is Action.IGNORE else Action.DELETE for risk, action in kept.items()}
        return replace(group, actions=actions, senses=dict.fromkeys(Risk, MOST_SENSITIVE))
    if rule == WATCH:
        return replace(group, dry=True)
    return with_preset(group, rule) if rule in PRESETS else group


def less_sensitive(group: Group, risks: Iterable[Risk]) -> Group:
    """Takes the sensitivity for these risks one step down, where there is one."""
    for risk in risks:
        sense = group.sense(risk)
        if sense in LESS:
            group = group.with_sense(risk, LESS[sense])
    return group


def as_sensitive_as(group: Group, senses: Mapping[Risk, str]) -> Group:
    """Takes the sensitivity back to what it was for these risks."""
    for risk, sense in senses.items():
        group = group.with_sense(risk, sense)
    return group
