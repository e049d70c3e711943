"""Words what was not looked at: checks that gave no answer, and parts of a picture that nobody saw. Pure."""

from __future__ import annotations

from bot.answers.summary import Summary
from bot.store.records import Source
from detectors.kit.terms import Reason
from texts import Texts

LASTING = (Reason.DETAIL, Reason.FRAMES)
"""Reasons that stay when the same is sent again: many frames, and detail."""


def not_looked_at(summary: Summary, texts: Texts, most: int, *, brief: bool = False) -> str:
    """Returns what was not looked at, with what helps. ``most`` checks are named, ``brief`` ones without their reasons."""
    others = [pair for pair in summary.unchecked if pair[1] not in LASTING]
    names = []
    for detector, reason in others[:most]:
        name = texts.check(detector)
        names.append(name if brief else f"{name} ({texts.get(f'unchecked-{reason}')})")
    names += ["…"] if len(others) > most else []
    film = "-film" if summary.source is Source.MOVING else ""
    key = "unchecked-brief" if brief else f"todo-unchecked{film}"
    lines = [texts.get(key, checks=texts.listed(dict.fromkeys(names)))] if names else []
    reasons = {reason for _, reason in summary.unchecked}
    if summary.source is Source.MOVING:
        lines.append(texts.get("note-moving"))
    elif Reason.FRAMES in reasons:
        lines.append(texts.get("todo-frames"))
    if Reason.DETAIL in reasons:
        lines.append(texts.get("todo-detail", what=texts.get(f"unchecked-{Reason.DETAIL.value}")))
    return "\n".join(lines)
