"""The buttons of ``/settings``: those that say what is chosen, rows of them, and the way back. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from bot.transport.message import Button, Rows
from texts import Texts


class NotASetting(ValueError):
    """A press that no button of ours could have made."""


def ticked(texts: Texts, key: str, chosen: bool, data: str) -> Button:
    """Makes a button for a choice, which says whether it is the one that holds."""
    return Button(tick(texts.get(key), chosen), data=f"gs:{data}")


def tick(label: str, chosen: bool) -> str:
    return f"{'✓' if chosen else '○'} {label}"


def in_rows(buttons: Sequence[Button], length: int) -> Rows:
    return tuple(tuple(buttons[start : start + length]) for start in range(0, len(buttons), length))


def back(texts: Texts, page: str) -> tuple[Button, ...]:
    return (Button(texts.get("group-button-back"), data=f"gs:open:{page}"),)
