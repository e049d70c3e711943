"""Writes what admins and members read about a measure: answers, cards, what a member is told. Pure."""

from __future__ import annotations

from html import escape

from bot.groups.cards import link_to
from bot.groups.ledger import Measure
from bot.groups.records import Group
from bot.groups.spans import span_in_words, window_in_words
from bot.groups.vocabulary import Act
from bot.transport.message import Answer, Button, Rows
from texts import Texts

MOST_REASON = 200
"""Characters of an admin's own words that are passed on. They are never kept."""
TAKEN_BACK = {Act.MUTE: "unmute", Act.BAN: "unban", Act.UNMUTE: "mute-again", Act.UNBAN: "ban-again"}
"""What a member is told when a measure is undone. Of a warning they are told what still counts."""


def measure_in_words(measure: Measure, name: str, group: Group, texts: Texts) -> str:
    """Writes what was done about a member, and for how long."""
    name = name or texts.get("group-somebody")
    if measure.act is Act.WARN:
        limit = {"number": group.strikes} if group.mute_minutes else {}
        key = "group-act-warn" if group.mute_minutes else "group-act-warn-counted"
        lines = [texts.get(key, name=name, count=measure.struck, what=window_in_words(group, texts), **limit)]
        if measure.muted_until:
            span = span_in_words(measure.muted_until - measure.made, texts)
            lines.append(texts.get("group-card-muted", span=span))
        return " ".join(lines)
    if measure.act is Act.BAN and not measure.until:
        return texts.get("group-act-ban-open", name=name)
    return texts.get(f"group-act-{measure.act.value}", name=name, **_span(measure, texts))


def _span(measure: Measure, texts: Texts) -> dict[str, str]:
    return {"span": span_in_words(measure.until - measure.made, texts)} if measure.until else {}


def answer_to_admin(measure: Measure, name: str, group: Group, texts: Texts, *, told: bool) -> Answer:
    """Writes to who asked what was done, and whether the member was told, with the way to undo it."""
    words = measure_in_words(measure, name, group, texts)
    return Answer(f"{words} {texts.get('group-act-told' if told else 'group-act-untold')}", _rows(measure, texts))


def measure_card(
    measure: Measure, names: tuple[str, str], about: int, title: str, reason: str, group: Group, texts: Texts
) -> Answer:
    """Writes to the other admins who did what about whom (``names`` in this order), and to which message (``about``)."""
    by, of = (name or texts.get("group-somebody") for name in names)
    link = f'<a href="tg://user?id={measure.member}">{escape(of, quote=False)}</a>'
    where = texts.get("group-card-where", group=title) if title else ""
    lines = [measure_in_words(measure, of, group, texts), f"{texts.get('group-act-about')} {link}{where}"]
    lines.append(texts.get("group-act-by", name=by))
    if reason:
        lines.append(texts.get("group-act-reason", what=reason))
    way = link_to(measure.owner, about, measure.topic)
    lines += [f'<a href="{way}">{texts.get("group-card-link")}</a>'] if way else []
    return Answer("\n".join(lines), _rows(measure, texts))


def _rows(measure: Measure, texts: Texts) -> Rows:
    """Makes the button that undoes a measure, unless it is not kept."""
    if not measure.id:
        return ()
    return ((Button(texts.get("group-button-undo"), data=f"ga:u:{measure.owner}:{measure.id}"),),)


def told_to_member(measure: Measure, title: str, reason: str, group: Group, texts: Texts) -> str:
    """Writes to a member what an admin did, and what they wrote to it."""
    key = "ban-open" if measure.act is Act.BAN and not measure.until else measure.act.value
    lines = [texts.get(f"group-told-{key}", group=title, **_span(measure, texts))]
    if measure.muted_until:
        span = span_in_words(measure.muted_until - measure.made, texts)
        lines.append(texts.get("group-private-muted", span=span, count=measure.struck))
    elif measure.act is Act.WARN and group.mute_minutes:
        lines.append(
            texts.get(
                "group-told-strikes", count=measure.struck, number=group.strikes, what=window_in_words(group, texts)
            )
        )
    if reason:
        lines.append(texts.get("group-act-reason", what=reason))
    return "\n\n".join(lines)
