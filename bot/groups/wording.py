"""Writes what a group and its members read about photos: notices, lines, answers. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.answers.lines import unread_in_words
from bot.answers.summary import headline
from bot.groups.records import Case, Group
from bot.groups.stats import EVENTS
from bot.groups.strikes import Lifted
from bot.groups.vocabulary import FILM_PICTURES, Done
from bot.transport.message import Answer, Button, Rows
from detectors.kit.terms import RISKS, Level, Reason, Risk, Screening
from texts import Texts

DISCREET = frozenset(risk for risk, traits in RISKS.items() if traits.discreet)
"""Risks that are not named in front of the group: naming them would expose their sender."""
BROAD_KINDS: Mapping[str, tuple[Risk, ...]] = {
    "papers": (Risk.IDENTITY, Risk.PAYMENT, Risk.SECRETS),
    "people": (Risk.INTIMATE, Risk.MEDICAL, Risk.CHILDREN, Risk.PEOPLE),
    "places": (Risk.LOCATION, Risk.CONTACT, Risk.VEHICLE, Risk.METADATA),
}
"""The kinds that counts before the group tell apart: what is delicate is one with what is not."""
MOST_LISTED = 20
MOST_NAMED = 5


@dataclass(frozen=True, slots=True)
class NamedCase:
    """A case, and what only this process knows about it: the names of its sender and of its group."""

    case: Case
    name: str = ""
    group: str = ""


def why(case: Case, texts: Texts) -> str:
    """Writes the reasons, such as "Identity document (certain), Child's face (likely)"."""
    named = [
        f"{texts.get(f'risk-{risk.value}.short')} ({texts.get(f'sure-{strength.value}')})"
        for risk, strength in case.risks.items()
    ]
    if case.unchecked or not named:
        named.append(texts.get("group-why-unchecked"))
    return texts.listed(named)


def new_risks_in_words(group: Group, texts: Texts) -> str:
    """Writes new risks and what is done about them, such as "Vehicle: ignore; Contact: note to admins"."""
    lines = []
    for risk in group.new_risks:
        name = texts.get(f"risk-{risk.value}.short")
        lines.append(f"{name}: {texts.get(f'group-action-{group.action(risk).name.lower()}')}")
    return "; ".join(lines)


def why_in_public(case: Case, texts: Texts) -> str:
    """Writes the reasons for the group: kinds only, and for the delicate ones a word that says no more than that."""
    named = [
        texts.get("group-why-personal") if risk in DISCREET else texts.get(f"risk-{risk.value}.short")
        for risk in case.named
    ]
    return texts.listed(dict.fromkeys(named)) or texts.get("group-why-unchecked")


def notice_in_private(cases: Sequence[Case], title: str, texts: Texts) -> Answer:
    """Writes to a sender why, with the tip that fits and the way to object; several cases together."""
    head = texts.get("group-private-head", count=len(cases), group=title, film=film_of(cases))
    parts = (_listed(head, cases, texts),)
    return Answer(_reasons(parts, cases, texts, "group-private-muted"), _objections(cases, texts))


def film_of(cases: Iterable[Case]) -> str:
    """Returns how a text is told that a film is among these, so that it does not call it a photo."""
    return "yes" if any(case.film for case in cases) else "no"


def notice_alone(cases: Sequence[Case], texts: Texts) -> Answer:
    """Writes the same for a message in the group that its sender alone sees; also about photos that are still there."""
    hidden = [case for case in cases if case.done == Done.HIDDEN]
    asked = [case for case in cases if case.done != Done.HIDDEN]
    parts = [texts.get("group-alone")]
    if hidden:
        head = texts.get("group-alone-hidden", count=len(hidden), film=film_of(hidden))
        parts.append(_listed(head, hidden, texts))
    if asked:
        head = texts.get("group-alone-warned", count=len(asked), film=film_of(asked))
        parts.append(_listed(head, asked, texts))
    return Answer(_reasons(parts, cases, texts, "group-alone-muted"), _objections(cases, texts))


def _listed(head: str, cases: Sequence[Case], texts: Texts) -> str:
    lines = [f"• {why(case, texts)} (#{case.id})" for case in cases]
    return f"{head}\n\n" + "\n".join(lines)


def _reasons(parts: Sequence[str], cases: Sequence[Case], texts: Texts, mute: str) -> str:
    muted = [
        texts.get(mute, span=texts.get(f"group-mute-{case.mute_span}"), count=case.struck)
        for case in cases
        if case.muted_until
    ]
    end = texts.get("group-private-end-admin" if all(case.by_admin for case in cases) else "group-private-end")
    return "\n\n".join((*parts, *muted, texts.get("group-tip"), end))


def _objections(cases: Sequence[Case], texts: Texts) -> Rows:
    labels = [texts.get("group-button-mistake-one", id=case.id) for case in cases]
    if len(cases) == 1:
        labels = [texts.get("group-button-mistake")]
    return tuple((Button(label, data=f"gm:{case.owner}:{case.id}"),) for label, case in zip(labels, cases, strict=True))


def notice_in_group(entries: Sequence[NamedCase], texts: Texts) -> Answer:
    """Writes one short message for several cases: what was hidden, what is asked for, what admins should know."""
    parts: list[str] = []
    rows: Rows = ()
    hidden = [entry for entry in entries if entry.case.done == Done.HIDDEN]
    if hidden:
        names = _names(hidden, texts)
        parts.append(_line("hidden", hidden, texts, names=names))
        if any(entry.case.is_person for entry in hidden):
            rows = ((Button(texts.get("group-button-mistake"), data="gm:mine"),),)
        if not all(entry.case.is_person or entry.case.post for entry in hidden):
            parts.append(texts.get("group-line-channel"))
    parts += [
        texts.get(
            "group-line-muted", names=_names([entry], texts), span=texts.get(f"group-mute-{entry.case.mute_span}")
        )
        for entry in hidden
        if entry.case.muted_until
    ]
    asked = [entry for entry in entries if entry.case.done in (Done.WARNED, Done.STUCK)]
    if asked:
        names = _names(asked, texts)
        parts.append(_line("warned", asked, texts, names=names))
    for done in (Done.NOTED, Done.WOULD):
        quiet = [entry for entry in entries if entry.case.done == done]
        if quiet:
            parts.append(_line(done.value, quiet, texts))
    if hidden or asked:
        parts.append(texts.get("group-tip"))
    return Answer("\n\n".join(parts), rows)


def _line(kind: str, entries: Sequence[NamedCase], texts: Texts, **more: str) -> str:
    film = film_of(entry.case for entry in entries)
    return texts.get(f"group-line-{kind}", count=len(entries), what=_counted(entries, texts), film=film, **more)


def _names(entries: Iterable[NamedCase], texts: Texts) -> str:
    names = list(dict.fromkeys(entry.name or texts.get("group-somebody") for entry in entries))
    more = [texts.get("group-names-more", count=len(names) - MOST_NAMED)] if len(names) > MOST_NAMED else []
    return texts.listed([*names[:MOST_NAMED], *more])


def _counted(entries: Iterable[NamedCase], texts: Texts) -> str:
    """Writes reasons with their counts, such as "Payment, Identity document (3)"."""
    sums = Counter(why_in_public(entry.case, texts) for entry in entries)
    return "; ".join(f"{what} ({count})" if count > 1 else what for what, count in sums.most_common())


def copy_caption(case: Case, name: str, texts: Texts) -> str:
    return texts.get("group-copy", name=name or texts.get("group-somebody"), what=why_in_public(case, texts))


def answer_to_asking(
    screening: Screening | None, case: Case | None, texts: Texts, *, report: bool, film: bool = False
) -> str:
    """Writes a verdict in two lines, and what was done if anything was. Kinds only, since all members read it."""
    parts = [texts.get("group-report-thanks")] if report else []
    parts.append(verdict_in_words(screening, texts, public=True, film=film))
    if case is not None:
        old = "-old" if case.done is Done.STUCK and case.too_old else ""
        parts.append(texts.get(f"group-asked-{case.done}{old}"))
    return "\n".join(parts)


def verdict_in_words(screening: Screening | None, texts: Texts, *, public: bool, film: bool = False) -> str:
    """Writes what a check has found. Before the group (``public``), delicate kinds are not told apart."""
    if screening is None or screening.refused is not None:
        return texts.get("group-verdict-refused" if screening is not None else "group-verdict-unknown")
    level, unread = screening.verdict.level, screening.report.unread
    head = headline(level, mostly_unread=screening.report.mostly_unread)
    if film and level is Level.UNKNOWN and nothing_seen(screening):
        head = "film"
    parts = [texts.get(f"group-verdict-{head}")]
    found = [
        texts.get("group-why-personal") if public and risk in DISCREET else texts.get(f"risk-{risk.value}.short")
        for risk in screening.verdict.risks
    ]
    if found:
        parts.append(texts.get("group-asked-found", what=texts.listed(dict.fromkeys(found))))
    if unread:
        parts.append(unread_in_words((one.reason for one in unread), texts, covered=False))
    if film:
        parts.append(texts.get("group-note-film", count=FILM_PICTURES))
    return "\n".join(parts)


def nothing_seen(screening: Screening) -> bool:
    """Tells whether all that keeps a film from being clear is that not all of it was looked at."""
    report = screening.report
    missed = {one.reason for one in report.unchecked}
    return not (report.findings or report.unread or report.mostly_unread) and missed <= {Reason.FRAMES}


def stats_in_words(sums: Mapping[str, int], waiting: int, texts: Texts) -> str:
    """Writes out the counts of the last thirty days: no names, and kinds only so broadly that none is told apart."""
    lines = [f"• {texts.get(f'group-stat-{event}')}: {sums.get(event, 0)}" for event in EVENTS]
    broad = {name: sum(sums.get(risk.value, 0) for risk in risks) for name, risks in BROAD_KINDS.items()}
    found = [f"{texts.get(f'group-broad-{name}')}: {count}" for name, count in broad.items() if count]
    parts = [texts.get("group-stats-head"), "\n".join(lines)]
    if found:
        parts.append(texts.get("group-stats-risks", what=texts.listed(found)))
    parts.append(texts.get("group-card-waiting", count=waiting) if waiting else "")
    return "\n\n".join(part for part in parts if part)


def pardoned_in_words(name: str, count: int, mute: Lifted, texts: Texts) -> str:
    """Writes how many strikes were taken back, and what became of the mute that they had led to."""
    parts = [texts.get("group-pardoned", name=name, count=count)]
    if mute not in (Lifted.NOT_MUTED, Lifted.AWAY):
        parts.append(texts.get(f"group-pardoned-mute-{mute.value}"))
    return "\n".join(parts)


def night_in_words(counts: Mapping[str, int], texts: Texts, *, log_chat: bool) -> str:
    """Writes out what happened in quiet hours: counts without names or kinds."""
    lines = [f"• {texts.get(f'group-stat-{event}')}: {counts[event]}" for event in EVENTS if counts.get(event)]
    end = texts.get("group-night-cards" if log_chat else "group-night-no-log")
    return "\n".join((texts.get("group-night"), *lines, end))
