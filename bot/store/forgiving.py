"""Wraps the store for work that goes on without it: a failed read finds nothing, a failed write is logged."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import TypeVar

from bot import log
from bot.store.record_store import RecordStore, StoreUnavailable
from bot.store.records import Question, Record, Ticket

AGAIN = 0.5
"""Seconds before a store that does not answer is asked again, by who must wait for it."""
T = TypeVar("T")
R = TypeVar("R", bound=Record)


class ForgivingStore:
    """Reads and writes records, and never raises StoreUnavailable.

    ``strict`` is the wrapped store, for the few places whose answer to a person differs when Redis does not answer.
    """

    def __init__(self, strict: RecordStore) -> None:
        self.strict = strict

    @property
    def minutes(self) -> int:
        """Returns the lifetime of the records for the buttons, in minutes."""
        return self.strict.minutes

    @property
    def longest_minutes(self) -> int:
        """Returns their longest lifetime when use keeps extending it, in minutes."""
        return self.strict.longest_minutes

    async def recall(self, kind: type[R], owner: int, name: str) -> R | None:
        """Returns the record, None where there is none or the store does not answer."""
        return await _or(None, "memory-unavailable", self.strict.recall(kind, owner, name))

    async def every(self, kind: type[R], owner: int | None = None) -> list[R]:
        """Returns all records of a kind, of one owner or of all. The list is empty where the store does not answer."""
        records = await _or([], "memory-unavailable", self.strict.every(kind, owner))
        return [record for record, _ in records]

    async def waiting(self) -> list[Question]:
        """Returns the questions that have no answer yet, oldest message first."""
        return await _or([], "memory-unavailable", self.strict.waiting())

    async def keep(self, name: str, record: Record, seconds: int | None = None) -> bool:
        """Writes a record. Returns whether the store holds it."""
        return await _or(False, "not-remembered", _done(self.strict.keep(name, record, seconds)))

    async def keep_ticket(self, name: str, ticket: Ticket) -> bool:
        """Writes a ticket and extends its life. Returns whether the store holds it: not when the ticket is too old."""
        return await _or(False, "not-remembered", self.strict.keep_ticket(name, ticket))

    async def drop(self, kind: type[Record], owner: int, name: str) -> bool:
        """Deletes a record. Returns whether the store answered."""
        return await _or(False, "not-forgotten", _done(self.strict.drop(kind, owner, name)))

    async def about(self, owner: int) -> list[tuple[str, int]] | None:
        """Returns kind and remaining seconds of every record of a person, None where the store does not answer."""
        return await _or(None, "memory-unavailable", self.strict.about(owner))

    async def forget(self, owner: int) -> int | None:
        """Deletes every record of a person. Returns their number, None where the store does not answer."""
        return await _or(None, "not-forgotten", self.strict.forget(owner))

    async def taken(self, update: int) -> bool:
        """Tells whether an update was processed before. Returns False where the store does not answer."""
        return await _or(False, "memory-unavailable", self.strict.taken(update))

    async def first_time(self, update: int) -> bool:
        """Marks an update as processed. Returns False when it was marked before, True where the store does not answer."""
        return await _or(True, "memory-unavailable", self.strict.first_time(update))


async def _or(otherwise: T, event: str, request: Awaitable[T]) -> T:
    try:
        return await request
    except StoreUnavailable as error:
        log.error_event(event, error)
        return otherwise


async def _done(work: Awaitable[object]) -> bool:
    await work
    return True


async def until_answered(request: Callable[[], Awaitable[T]], seconds: float = float("inf")) -> T:
    """Asks until the store answers. Raises StoreUnavailable when it has not for so many seconds."""
    began = time.monotonic()
    while True:
        try:
            return await request()
        except StoreUnavailable as error:
            if time.monotonic() - began > seconds:
                raise
            log.error_event("memory-unavailable", error)
            await asyncio.sleep(AGAIN)
