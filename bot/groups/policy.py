"""What is to happen to a photo in a group, from what was found and what its admins chose. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from bot.groups.records import RISKS, SENSES, Action, Group
from detectors.kit.terms import Cure, Report, Risk, Screening, Strength

PRESETS: Mapping[str, Mapping[Risk, Action]] = {
    # Everybody knows each other and posts children and faces on purpose; what opens accounts is nobody's business.
    "family": {
        Risk.INTIMATE: Action.DELETE,
        Risk.IDENTITY: Action.REPLACE,
        Risk.MEDICAL: Action.NOTE,
        Risk.SECRETS: Action.REPLACE,
        Risk.PAYMENT: Action.REPLACE,
    },
    # Colleagues and customers: papers pass through and must not stay; phone numbers and faces are everyday things.
    "work": {
        Risk.INTIMATE: Action.DELETE,
        Risk.CHILDREN: Action.WARN,
        Risk.IDENTITY: Action.REPLACE,
        Risk.MEDICAL: Action.REPLACE,
        Risk.LOCATION: Action.NOTE,
        Risk.SECRETS: Action.DELETE,
        Risk.PAYMENT: Action.REPLACE,
    },
    # Parents and teachers: other people's children, and their addresses and papers.
    "school": {
        Risk.INTIMATE: Action.DELETE,
        Risk.CHILDREN: Action.DELETE,
        Risk.IDENTITY: Action.REPLACE,
        Risk.MEDICAL: Action.DELETE,
        Risk.LOCATION: Action.REPLACE,
        Risk.SECRETS: Action.REPLACE,
        Risk.PAYMENT: Action.REPLACE,
        Risk.CONTACT: Action.WARN,
    },
}
WATCH = "watch"
"""The preset under which nothing is done: admins see what would have been."""
LESS = {"h": "l", "l": "s"}
"""The next step down in sensitivity."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What is to be done, because of which risks, how certain each is; ``unchecked`` when it is because nobody knows."""

    action: Action
    risks: tuple[Risk, ...] = ()
    strengths: tuple[Strength, ...] = ()
    unchecked: bool = False

    @property
    def of_interest(self) -> bool:
        return self.action is not Action.IGNORE


def decide(screening: Screening | None, group: Group) -> Decision:
    """``None`` is a photo that nobody could look at."""
    report = screening.report if screening is not None and screening.refused is None else None
    found = _found(report, group) if report is not None else {}
    action = max((group.action(risk) for risk in found), key=lambda one: one.rank, default=Action.IGNORE)
    chosen = Action(group.unchecked)
    if (report is None or report.unchecked) and chosen.rank > action.rank:
        return Decision(chosen, tuple(found), tuple(found.values()), unchecked=True)
    return Decision(action, tuple(found), tuple(found.values()))


def _found(report: Report, group: Group) -> dict[Risk, Strength]:
    """The risks that count here, worst first, each with its strongest finding."""
    counted: dict[Risk, Strength] = {}
    for risk in RISKS:
        least = SENSES[group.sense(risk)]
        strengths = [finding.strength for finding in report.findings if finding.risk is risk]
        strongest = max(strengths, key=lambda one: one.rank, default=None)
        if group.action(risk) is not Action.IGNORE and strongest is not None and strongest.rank >= least.rank:
            counted[risk] = strongest
    return counted


def together(decisions: Iterable[Decision]) -> Decision:
    """An album's decision: the severest of its parts', with the risks of all."""
    parts = list(decisions)
    severest = max(parts, key=lambda one: one.action.rank, default=Decision(Action.IGNORE))
    strengths: dict[Risk, Strength] = {}
    for part in parts:
        for risk, strength in zip(part.risks, part.strengths, strict=True):
            if risk not in strengths or strength.rank > strengths[risk].rank:
                strengths[risk] = strength
    ordered = [risk for risk in RISKS if risk in strengths]
    unchecked = severest.unchecked and not any(part.action is severest.action and not part.unchecked for part in parts)
    return replace(
        severest,
        risks=tuple(ordered),
        strengths=tuple(strengths[risk] for risk in ordered),
        unchecked=unchecked,
    )


def may_be_shown(screening: Screening, group: Group) -> bool:
    """Whether a redacted copy may be posted or previewed: proven, nothing intimate, children only where admins chose it.

    Weak findings count here whatever the group's sensitivity: a copy that is not needed is no loss.
    """
    proven = screening.redacted is not None and screening.proof is not None and screening.proof.passed
    findings = screening.report.findings
    if not proven or screening.report.unchecked or any(finding.cure is Cure.WITHHOLD for finding in findings):
        return False
    risks = {finding.risk for finding in findings}
    return Risk.INTIMATE not in risks and (Risk.CHILDREN not in risks or group.child_copies)


def actions_of(preset: str) -> str:
    chosen = PRESETS[preset]
    return "".join(chosen.get(risk, Action.IGNORE).value for risk in RISKS)


def with_preset(group: Group, preset: str) -> Group:
    """Watch only leaves what was chosen and does none of it; the others choose all actions and do them."""
    if preset == WATCH:
        return replace(group, dry=True, preset=WATCH)
    senses = "l" * len(RISKS)
    return replace(group, dry=False, actions=actions_of(preset), senses=senses, preset=preset)


def less_sensitive(group: Group, risks: Iterable[Risk]) -> Group:
    """One step down for each of these risks that has one."""
    for risk in risks:
        sense = group.sense(risk)
        if sense in LESS:
            group = group.with_sense(risk, LESS[sense])
    return group


def as_sensitive_as(group: Group, risks: Iterable[Risk], senses: str) -> Group:
    """Back to these senses, one for each of the risks."""
    for risk, sense in zip(risks, senses, strict=False):
        group = group.with_sense(risk, sense)
    return group
