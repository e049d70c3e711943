"""The buttons of ``/settings``: those that say what is chosen, and the way back. Pure."""

from __future__ import annotations

from bot.transport.message import Button
from texts import Texts


class NotASetting(ValueError):
    """A press that no button of ours could have made."""


def ticked(texts: Texts, key: str, chosen: bool, data: str) -> Button:
    """Makes a button for a choice, which says whether it is the one that holds."""
    return Button(tick(texts.get(key), chosen), data=f"gs:{data}")


def tick(label: str, chosen: bool) -> str:
    return f"{'✓' if chosen else '○'} {label}"


def back(texts: Texts, page: str) -> tuple[Button, ...]:
    return (Button(texts.get("group-button-back"), data=f"gs:open:{page}"),)
