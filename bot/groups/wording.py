"""Writes what a group, its members and its admins read about photos: notices, cards, lists. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from bot.answers.summary import headline
from bot.answers.wording import fitting_tip, unread_in_words
from bot.groups.records import Case, Group
from bot.groups.vocabulary import LESS, Action, Appeal, Done, Party
from bot.texts import Texts
from bot.transport.message import Answer, Button, Rows
from detectors.kit.terms import RISKS, Screening

DISCREET = frozenset(risk for risk, traits in RISKS.items() if traits.discreet)
"""Risks that are not named in front of the group: naming them would expose their sender."""
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
    return ", ".join(named)


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
    return ", ".join(dict.fromkeys(named)) or texts.get("group-why-unchecked")


def tip(case: Case, texts: Texts) -> str:
    return texts.get(fitting_tip(case.named))


def notice_in_private(cases: Sequence[Case], title: str, texts: Texts) -> Answer:
    """Writes to a sender why, with the tip that fits and the way to object; several cases together."""
    head = texts.get("group-private-head", count=len(cases), group=title)
    return Answer(_reasons((_listed(head, cases, texts),), cases[0], texts), _objections(cases, texts))


def notice_alone(cases: Sequence[Case], title: str, texts: Texts) -> Answer:
    """Writes the same for a message in the group that its sender alone sees; also about photos that are still there."""
    hidden = [case for case in cases if case.done == Done.HIDDEN]
    asked = [case for case in cases if case.done != Done.HIDDEN]
    parts = [texts.get("group-alone")]
    if hidden:
        parts.append(_listed(texts.get("group-private-head", count=len(hidden), group=title), hidden, texts))
    if asked:
        parts.append(_listed(texts.get("group-alone-warned", count=len(asked)), asked, texts))
    return Answer(_reasons(parts, cases[0], texts), _objections(cases, texts))


def _listed(head: str, cases: Sequence[Case], texts: Texts) -> str:
    lines = [f"• {why(case, texts)} (#{case.id})" for case in cases]
    return f"{head}\n\n" + "\n".join(lines)


def _reasons(parts: Sequence[str], case: Case, texts: Texts) -> str:
    return "\n\n".join((*parts, tip(case, texts), texts.get("group-private-end")))


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
        parts.append(texts.get("group-line-hidden", count=len(hidden), names=names, what=_counted(hidden, texts)))
        rows = ((Button(texts.get("group-button-mistake"), data="gm:mine"),),)
    asked = [entry for entry in entries if entry.case.done in (Done.WARNED, Done.STUCK)]
    if asked:
        names = _names(asked, texts)
        parts.append(texts.get("group-line-warned", count=len(asked), names=names, what=_counted(asked, texts)))
    for done in (Done.NOTED, Done.WOULD):
        quiet = [entry for entry in entries if entry.case.done == done]
        if quiet:
            parts.append(texts.get(f"group-line-{done.value}", count=len(quiet), what=_counted(quiet, texts)))
    if hidden or asked:
        parts.append(tip((hidden or asked)[0].case, texts))
    return Answer("\n\n".join(parts), rows)


def _names(entries: Iterable[NamedCase], texts: Texts) -> str:
    names = list(dict.fromkeys(entry.name or texts.get("group-somebody") for entry in entries))
    more = [texts.get("group-names-more", count=len(names) - MOST_NAMED)] if len(names) > MOST_NAMED else []
    return ", ".join([*names[:MOST_NAMED], *more])


def _counted(entries: Iterable[NamedCase], texts: Texts) -> str:
    """Writes reasons with their counts, such as "Payment, Identity document (3)"."""
    sums = Counter(why_in_public(entry.case, texts) for entry in entries)
    return "; ".join(f"{what} ({count})" if count > 1 else what for what, count in sums.most_common())


def copy_caption(case: Case, name: str, texts: Texts) -> str:
    return texts.get("group-copy", name=name or texts.get("group-somebody"), what=why_in_public(case, texts))


def case_card(named: NamedCase, group: Group, texts: Texts, waiting: int = 0, *, preview: bool = False) -> Answer:
    """Writes for admins who, what, what was done, and what they can do about it."""
    case, get = named.case, texts.get
    lines = [
        f"{_done(case, texts)} · {get('group-card-id', id=case.id)}",
        _who(named, texts),
        get("group-card-why", what=why(case, texts)),
    ]
    if len(case.messages) > 1:
        lines.append(get("group-card-pictures", count=len(case.messages)))
    if case.copies:
        lines.append(get("group-card-copy"))
    elif (
        not case.undone and case.done == Done.HIDDEN and case.action == Action.REPLACE and Party.GROUP not in case.owes
    ):
        lines.append(get("group-card-no-copy"))
    if case.struck:
        lines.append(get("group-card-strike", number=case.struck, count=group.strikes))
    if case.muted_until:
        lines.append(get("group-card-muted", span=get(f"group-mute-{group.mute_minutes}")))
    if not preview:
        lines.append(get("group-card-no-preview"))
    lines += _later(case, texts)
    if waiting:
        lines.append(get("group-card-waiting", count=waiting))
    return Answer("\n".join(lines), card_rows(case, group, texts))


def _later(case: Case, texts: Texts) -> list[str]:
    """Writes what has happened since."""
    lines = []
    if case.appealed:
        lines.append(texts.get("group-card-appealed"))
    if case.undone:
        lines.append(texts.get("group-card-undone"))
    if case.asked[:1] == "u":
        lines.append(texts.get("group-card-undo-asked"))
    if case.asked[:1] == "l":
        lines.append(texts.get("group-card-less-asked"))
    return lines


def _done(case: Case, texts: Texts) -> str:
    if case.done == Done.WOULD:
        return texts.get("group-card-would", action=texts.get(f"group-action-{Action(case.action).name.lower()}"))
    return texts.get(f"group-card-{case.done}")


def _who(named: NamedCase, texts: Texts) -> str:
    where = texts.get("group-card-where", group=named.group) if named.group else ""
    return f"{texts.get('group-card-who')} {_link(named, texts)}{where}"


def _link(named: NamedCase, texts: Texts) -> str:
    name = escape(named.name or texts.get("group-somebody"), quote=False)
    return f'<a href="tg://user?id={named.case.member}">{name}</a>' if named.case.is_person else name


def card_rows(case: Case, group: Group, texts: Texts) -> Rows:
    """Makes the buttons of a card. Undo and *less sensitive* ask a second time; a second tap turns the others back."""

    def button(key: str, verb: str) -> Button:
        return Button(texts.get(f"group-button-{key}"), data=f"gc:{verb}:{case.owner}:{case.id}")

    if case.asked[:1] in ("u", "l"):
        return (
            (button("undo-sure" if case.asked[0] == "u" else "less-sure", case.asked[0].upper()), button("no", "k")),
        )
    rows: list[tuple[Button, ...]] = []
    if not case.undone and case.done in (Done.HIDDEN, Done.WARNED, Done.STUCK):
        first = (button("undo", "u"),)
        rows.append((*first, button("dismiss", "d")) if case.appealed is Appeal.APPEALED else first)
    if case.muted_until:
        rows.append((button("unmute", "m"),))
    rows.append((button("unexempt" if case.member in group.exempt else "exempt", "e"),))
    if case.eased:
        rows.append((button("more", "b"),))
    elif any(group.sense(risk) in LESS for risk in case.named):
        rows.append((button("less", "l"),))
    return tuple(rows)


def list_of_cards(entries: Sequence[NamedCase], texts: Texts, waiting: int) -> Answer:
    """Writes a line for each of many cases, with a button that opens its card."""
    lines = [
        f"• #{entry.case.id} {_link(entry, texts)}: {why(entry.case, texts)} — {_done(entry.case, texts)}"
        for entry in entries
    ]
    parts = [texts.get("group-list-head", count=len(entries)), "\n".join(lines)]
    if waiting:
        parts.append(texts.get("group-card-waiting", count=waiting))
    buttons = [Button(f"#{entry.case.id}", data=f"gc:o:{entry.case.owner}:{entry.case.id}") for entry in entries]
    rows = tuple(tuple(buttons[start : start + 4]) for start in range(0, len(buttons), 4))
    return Answer("\n\n".join(parts), rows)


def appeal(named: NamedCase, group: Group, texts: Texts) -> Answer:
    """Writes to the admins that the sender objects."""
    head = texts.get("group-appeal", id=named.case.id)
    return Answer(f"{head}\n{_who(named, texts)}", card_rows(named.case, group, texts))


def answer_to_asking(screening: Screening | None, case: Case | None, texts: Texts, *, report: bool) -> str:
    """Writes a verdict in two lines, and what was done if anything was. Kinds only, since all members read it."""
    parts = [texts.get("group-report-thanks")] if report else []
    if screening is None or screening.refused is not None:
        parts.append(texts.get("headline-refused" if screening is not None else "headline-unknown"))
    else:
        level, unread = screening.verdict.level, screening.report.unread
        parts.append(texts.get(f"headline-{headline(level, mostly_unread=screening.report.mostly_unread)}"))
        found = [
            texts.get("group-why-personal") if risk in DISCREET else texts.get(f"risk-{risk.value}.short")
            for risk in screening.verdict.risks
        ]
        if found:
            parts.append(texts.get("group-asked-found", what=", ".join(dict.fromkeys(found))))
        if unread:
            parts.append(unread_in_words((one.reason for one in unread), texts, covered=False))
    if case is not None:
        parts.append(texts.get(f"group-asked-{case.done}"))
    return "\n".join(parts)
