"""Builds the answer to an album: one headline, a line for each picture, captions for the copies. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answers.lines import MESSAGE, fitting_tip, length, memory_line
from bot.answers.refusals import refused_because
from bot.answers.reply import attach
from bot.answers.summary import Summary
from bot.config.settings import Assistant
from bot.store.records import AlbumPart
from bot.transport.download import CLOUD_BYTES, MEGABYTE
from bot.transport.message import Answer, Button, Rows
from detectors.kit.terms import WORST_FIRST, Level, Risk, Screening, worst_first
from texts import Texts

LEVELS = frozenset(level.value for level in Level)
MOST_RISKS = 4
BUTTONS_A_ROW = 5


def album_part(message: int, state: str, summary: Summary | None) -> AlbumPart:
    """Returns the part for a message, with the risks of its summary where it has one."""
    if summary is None:
        return AlbumPart(message, state)
    return AlbumPart(message, state, summary.risks, summary.with_copy, summary.may_leave, bool(summary.unread))


def album_answer(
    parts: Sequence[AlbumPart],
    tickets: Sequence[str],
    album: str,
    texts: Texts,
    minutes: int,
    assistant: Assistant | None,
) -> Answer:
    """Returns one message: the headline is the worst level, and the worst pictures come first.

    ``minutes`` is the lifetime of the buttons; 0 means that nothing could be remembered, so there are none but links.
    """
    worst = min((part.level for part in parts), key=WORST_FIRST.index)
    numbered = sorted(enumerate(parts, 1), key=lambda pair: (WORST_FIRST.index(pair[1].level), pair[0]))
    risks = worst_first(risk for part in parts for risk in part.risks)
    for most in (MOST_RISKS, 1, 0):
        lines = [_line(number, part, texts, most) for number, part in numbered]
        paragraphs = [
            texts.get(f"album-headline-{worst.value}", count=len(parts)),
            "\n".join(lines),
            texts.get("album-todo", copies=sum(part.with_copy for part in parts), count=len(parts)),
            texts.get(fitting_tip(risks)),
            memory_line(minutes, texts),
        ]
        text = "\n\n".join(paragraphs)
        if length(text) <= MESSAGE:
            break
    rows = _rows(parts, tickets, album, texts, assistant)
    return Answer(text, rows if minutes else tuple(row for row in rows if all(button.url for button in row)))


def _line(number: int, part: AlbumPart, texts: Texts, most: int) -> str:
    """Returns a line such as "2. 🔴 Stop: Identity document, Child — covered in its copy"."""
    if part.state not in LEVELS:
        return texts.get("album-line-other", number=number) + " " + _reason(part.state, texts)
    what = _named(part.risks[:most], part.unread, texts)
    copy = "yes" if part.with_copy else "no"
    return texts.get(f"album-line-{part.state}", number=number, what=what, copy=copy)


def _named(risks: Sequence[Risk], unread: bool, texts: Texts) -> str:
    """Returns what was found and whether something was not understood in short words, or "none"."""
    names = [texts.get(f"risk-{risk.value}.short") for risk in risks]
    return texts.listed([*names, texts.get("unread-writing")] if unread else names) or "none"


def _reason(state: str, texts: Texts) -> str:
    """Returns the sentence for a refusal, a failure, or a message that is no picture. An unknown state is told as unknown."""
    if state not in texts:
        return texts.get("headline-unknown")
    if state.startswith("refused-"):
        return refused_because(state, texts, CLOUD_BYTES // MEGABYTE)
    return texts.get(state)


def album_copy(screening: Screening, summary: Summary, texts: Texts, number: int, count: int) -> Answer | None:
    """Returns a copy with a caption: which picture it is and which risks were covered. Returns None without a copy."""
    attachment = attach(screening)
    if attachment is None:
        return None
    covered = [entry.risk for entry in summary.found if entry.is_covered]
    what = _named(covered[:MOST_RISKS], bool(summary.unread), texts)
    caption = texts.get("album-copy", number=number, count=count, what=what)
    name = attachment.name.replace("redacted", f"redacted-{number}")
    return Answer(caption, attachment=replace(attachment, name=name))


def _rows(
    parts: Sequence[AlbumPart], tickets: Sequence[str], album: str, texts: Texts, assistant: Assistant | None
) -> Rows:
    """Returns a button for each picture with a ticket, then the buttons for the whole album."""
    numbered = [
        Button(texts.get("button-picture", number=number), data=f"o:{ticket}")
        for number, (part, ticket) in enumerate(zip(parts, tickets, strict=True), 1)
        if ticket
    ]
    rows = [tuple(numbered[start : start + BUTTONS_A_ROW]) for start in range(0, len(numbered), BUTTONS_A_ROW)]
    if any(part.with_copy for part in parts):
        rows.append((Button(texts.get("button-as-files"), data=f"album:f:{album}"),))
    rows.append(
        (
            Button(texts.get("button-delete-all"), data=f"album:d:{album}"),
            Button(texts.get("button-forget"), data=f"album:x:{album}"),
        )
    )
    if assistant is not None and all(part.may_leave for part in parts):
        rows.append((Button(texts.get("button-open", name=assistant.name), url=assistant.url),))
    return tuple(rows)
