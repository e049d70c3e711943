"""Remembers which notes a person has read. Without the store each is said again."""

from __future__ import annotations

from collections.abc import Collection

from bot.store.forgiving import ForgivingStore
from bot.store.records import NotesTold


async def told_to(store: ForgivingStore, owner: int) -> frozenset[str]:
    """Returns the codes of the notes that a person has read."""
    record = await store.recall(NotesTold, owner, "")
    return frozenset(record.codes) if record is not None else frozenset()


async def remember_told(store: ForgivingStore, owner: int, before: Collection[str], now: Collection[str]) -> None:
    """Stores further notes as read. Where there are none, nothing is written."""
    if further := set(now) - set(before):
        await store.keep("", NotesTold(owner, tuple(sorted({*before, *further}))))
