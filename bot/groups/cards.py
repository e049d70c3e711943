"""Writes what admins read about cases: cards, lists of them, appeals. Pure.

What stands in a log chat says who and why. What stands in the group itself, where everybody reads it, says neither; an
admin who presses is told that in an alert of their own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from html import escape, unescape

from bot.groups.records import Case, Group, Watched
from bot.groups.spans import window_in_words
from bot.groups.strikes import SUPERGROUPS_BELOW, is_supergroup
from bot.groups.vocabulary import FILM_PICTURES, LESS, Action, Appeal, Done, Party
from bot.groups.wording import NamedCase, why
from bot.transport.message import Answer, Button, Rows
from texts import Texts

MOST_IN_ALERT = 200
"""Characters that the alert after a press can have (Bot API, answerCallbackQuery)."""


def case_card(named: NamedCase, group: Group, texts: Texts, waiting: int = 0, *, preview: bool = False) -> Answer:
    """Writes for admins who, what, what was done, and what they can do about it."""
    case, get = named.case, texts.get
    lines = [
        f"{_done(case, texts)} · {get('group-card-id', id=case.id)}",
        _who(named, texts),
        get("group-card-why", what=why(case, texts)),
    ]
    if case.film:
        lines.append(get("group-note-film", count=FILM_PICTURES))
    if case.post:
        lines.append(get("group-card-channel"))
    lines += _where_it_stays(case, texts)
    if len(case.messages) > 1:
        lines.append(get("group-card-pictures", count=len(case.messages)))
    if case.copies:
        lines.append(get("group-card-copy"))
    elif (
        not case.undone and case.done == Done.HIDDEN and case.action == Action.REPLACE and Party.GROUP not in case.owes
    ):
        lines.append(get("group-card-no-copy"))
    if case.struck:
        lines.append(
            get("group-card-strike", number=case.struck, what=window_in_words(group, texts), limit=group.strikes)
        )
    if case.muted_until:
        lines.append(get("group-card-muted", span=get(f"group-mute-{case.mute_span}")))
    if not preview:
        lines.append(get("group-card-no-preview"))
    lines += _later(case, texts)
    if waiting:
        lines.append(get("group-card-waiting", count=waiting))
    return Answer("\n".join(lines), card_rows(case, group, texts))


def _where_it_stays(case: Case, texts: Texts) -> list[str]:
    """Writes of a photo that stays when it was posted, whether words stand beside it, and the way to it."""
    if not case.stays:
        return []
    lines = [texts.get("group-card-posted", time=moment(case.posted))] if case.posted else []
    lines.append(texts.get("group-card-captioned" if case.captioned else "group-card-no-caption"))
    return [*lines, *_way_to(case.owner, case.messages[0], case.topic, texts)]


def _later(case: Case, texts: Texts) -> list[str]:
    """Writes what has happened since."""
    lines = []
    if case.appealed:
        lines.append(texts.get("group-card-appealed"))
    if case.appealed is Appeal.DISMISSED:
        lines.append(texts.get("group-card-dismissed"))
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
    old = "-old" if case.done is Done.STUCK and case.too_old else ""
    return texts.get(f"group-card-{case.done}{old}")


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
    if case.stays:
        hide = button("hide", "h")
        rows.append((hide,) if case.post else (hide, button("hide-strike", "s")))
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


def appeal(named: NamedCase, group: Group, texts: Texts, *, public: bool = False) -> Answer:
    """Writes to the admins that the sender objects. ``public`` is for the group itself: no name and no kind."""
    case = named.case
    if public:
        asked = [line for line in _later(replace(case, appealed=Appeal.NONE), texts) if line]
        who = (Button(texts.get("group-button-about"), data=f"gc:w:{case.owner}:{case.id}"),)
        text = "\n".join([texts.get("group-appeal-public", id=case.id), *asked])
        return Answer(text, (who, *card_rows(case, group, texts)))
    head = texts.get("group-appeal", id=case.id)
    return Answer(f"{head}\n{_who(named, texts)}", card_rows(case, group, texts))


def report(watched: Watched, names: tuple[str, str], verdict: str, case: Case | None, texts: Texts) -> Answer:
    """Writes to the admins what a member has reported: by whom, whose photo, what the check says, and the way to it."""
    by, of = (escape(name or texts.get("group-somebody"), quote=False) for name in names)
    lines = [texts.get("group-report-head", by=by, of=of), verdict]
    if watched.posted:
        lines.append(texts.get("group-card-posted", time=moment(watched.posted)))
    if case is not None and case.hidden:
        lines.append(f"{texts.get('group-card-hidden')} · {texts.get('group-card-id', id=case.id)}")
    else:
        lines += _way_to(watched.owner, watched.message, watched.topic, texts)
    return Answer("\n".join(lines))


def moment(seconds: int) -> str:
    """Writes a time such as "2026-11-29 14:32 UTC": the bot does not know where a group lives."""
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M UTC")


def link_to(chat: int, message: int, topic: int = 0) -> str:
    """Returns a link to a message that members of the group can open; empty in basic groups, where there is none."""
    if not is_supergroup(chat):
        return ""
    place = f"{topic}/{message}" if topic else f"{message}"
    return f"https://t.me/c/{SUPERGROUPS_BELOW - chat}/{place}"


def _way_to(chat: int, message: int, topic: int, texts: Texts) -> list[str]:
    link = link_to(chat, message, topic)
    return [f'<a href="{link}">{texts.get("group-card-link")}</a>'] if link else []


def for_one_admin(named: NamedCase, texts: Texts) -> str:
    """Writes who and why for the alert after a press, which only the presser sees; plain text, cut to what fits."""
    name = named.name or texts.get("group-somebody")
    lines = (f"{texts.get('group-card-who')} {name}", texts.get("group-card-why", what=why(named.case, texts)))
    text = unescape("\n".join(lines))
    return text if len(text) <= MOST_IN_ALERT else f"{text[: MOST_IN_ALERT - 1]}…"
