"""What can happen to a case: which event leads from which state to which, and who is to hear of it then. Pure.

A case has three states side by side: what became of its photo (``done``), whether its sender objected (``appealed``), and
whether the photo was given back (``undone``). An event that stands in no row of a state does not change it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from bot.groups.records import Case
from bot.groups.vocabulary import Action, Appeal, Done, Party


class Event(StrEnum):
    """What happens to a case."""

    WATCHED = "watched"
    """The group only watches."""
    NOTED = "noted"
    WARNED = "warned"
    DELETED = "deleted"
    """Its messages are deleted."""
    DENIED = "denied"
    """Telegram did not let the bot delete at least one of them, which may be a part that came late."""
    MISSING = "missing"
    """They were gone before the bot came."""
    MISSING_AGAIN = "missing-again"
    """They are gone when they are deleted a second time: the first time has deleted them."""
    DECIDED = "decided"
    """All its pictures were checked, so that it can be told."""
    SENDER_TOLD = "sender-told"
    GROUP_TOLD = "group-told"
    ADMINS_TOLD = "admins-told"
    UNDONE = "undone"
    APPEALED = "appealed"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class Next:
    """The state after an event. ``owed`` are those who are to hear of it; without it, those of before but ``heard``."""

    state: Any
    owed: frozenset[Party] | None = None
    heard: Party | None = None


ADMINS = frozenset({Party.ADMINS})
SENDER_TOO = frozenset({Party.SENDER, Party.ADMINS})
TOLD_LATE = frozenset({Party.SENDER, Party.GROUP})
"""Those who have not heard when an admin hides a photo by its card."""
EVERYBODY = frozenset(Party)
"""The group hears by a covered copy, and only where it chose one."""

TABLE: Mapping[tuple[str, Any, Event], Next] = {
    # What became of its photo.
    ("done", Done.PENDING, Event.WATCHED): Next(Done.WOULD, ADMINS),
    ("done", Done.PENDING, Event.NOTED): Next(Done.NOTED, ADMINS),
    ("done", Done.PENDING, Event.WARNED): Next(Done.WARNED, SENDER_TOO),
    ("done", Done.PENDING, Event.DELETED): Next(Done.HIDDEN, EVERYBODY),
    ("done", Done.PENDING, Event.MISSING_AGAIN): Next(Done.HIDDEN, EVERYBODY),
    ("done", Done.PENDING, Event.DENIED): Next(Done.STUCK, SENDER_TOO),
    ("done", Done.PENDING, Event.MISSING): Next(Done.GONE, frozenset()),
    ("done", Done.STUCK, Event.DELETED): Next(Done.HIDDEN, EVERYBODY),
    ("done", Done.STUCK, Event.MISSING_AGAIN): Next(Done.HIDDEN, EVERYBODY),
    ("done", Done.STUCK, Event.DENIED): Next(Done.STUCK),
    ("done", Done.HIDDEN, Event.DENIED): Next(Done.STUCK, ADMINS),
    # An admin had it hidden after all.
    ("done", Done.WOULD, Event.DELETED): Next(Done.HIDDEN, TOLD_LATE),
    ("done", Done.NOTED, Event.DELETED): Next(Done.HIDDEN, TOLD_LATE),
    ("done", Done.WARNED, Event.DELETED): Next(Done.HIDDEN, TOLD_LATE),
    # It is complete: all who are to hear of its state hear of it.
    ("done", Done.WOULD, Event.DECIDED): Next(Done.WOULD, ADMINS),
    ("done", Done.NOTED, Event.DECIDED): Next(Done.NOTED, ADMINS),
    ("done", Done.WARNED, Event.DECIDED): Next(Done.WARNED, SENDER_TOO),
    ("done", Done.HIDDEN, Event.DECIDED): Next(Done.HIDDEN, EVERYBODY),
    ("done", Done.STUCK, Event.DECIDED): Next(Done.STUCK, SENDER_TOO),
    # One of them has heard.
    ("done", Done.WOULD, Event.ADMINS_TOLD): Next(Done.WOULD, heard=Party.ADMINS),
    ("done", Done.NOTED, Event.ADMINS_TOLD): Next(Done.NOTED, heard=Party.ADMINS),
    ("done", Done.WARNED, Event.SENDER_TOLD): Next(Done.WARNED, heard=Party.SENDER),
    ("done", Done.WARNED, Event.ADMINS_TOLD): Next(Done.WARNED, heard=Party.ADMINS),
    ("done", Done.HIDDEN, Event.SENDER_TOLD): Next(Done.HIDDEN, heard=Party.SENDER),
    ("done", Done.HIDDEN, Event.GROUP_TOLD): Next(Done.HIDDEN, heard=Party.GROUP),
    ("done", Done.HIDDEN, Event.ADMINS_TOLD): Next(Done.HIDDEN, heard=Party.ADMINS),
    ("done", Done.STUCK, Event.SENDER_TOLD): Next(Done.STUCK, heard=Party.SENDER),
    ("done", Done.STUCK, Event.ADMINS_TOLD): Next(Done.STUCK, heard=Party.ADMINS),
    # What people do about it later.
    ("undone", False, Event.UNDONE): Next(True),
    ("appealed", Appeal.NONE, Event.APPEALED): Next(Appeal.APPEALED),
    ("appealed", Appeal.APPEALED, Event.DISMISSED): Next(Appeal.DISMISSED),
}
"""State by its name and value, and event, to what follows."""


def after(case: Case, event: Event) -> Case | None:
    """Returns the case after an event; None where the event cannot happen to it."""
    for name in ("done", "undone", "appealed"):
        row = TABLE.get((name, getattr(case, name), event))
        if row is not None:
            changed: dict[str, Any] = {name: row.state, "owes": _owed(case, row)}
            return replace(case, **changed)
    return None


def after_if_possible(case: Case, event: Event) -> Case:
    """Returns the case after an event, or as it is where the event cannot happen to it."""
    return after(case, event) or case


def _owed(case: Case, row: Next) -> frozenset[Party]:
    if row.owed is None:
        return case.owes - {row.heard}
    return row.owed if case.action == Action.REPLACE else row.owed - {Party.GROUP}
