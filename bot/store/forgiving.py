"""The store for all work that goes on without it: what cannot be read is not there, what cannot be written is logged."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import TypeVar

from bot import log
from bot.store.record_store import RecordStore, StoreUnavailable
from bot.store.records import Question, Record, Ticket

T = TypeVar("T")
R = TypeVar("R", bound=Record)


class ForgivingStore:
    """Reads and writes records without ever raising StoreUnavailable.

    ``strict`` is the store behind it, for the few places whose answer to a person differs when Redis does not answer.
    """

    def __init__(self, strict: RecordStore) -> None:
        self.strict = strict

    @property
    def minutes(self) -> int:
        """Returns the lifetime of what the buttons need."""
        return self.strict.minutes

    @property
    def longest_minutes(self) -> int:
        """Returns the lifetime of what the buttons need when use keeps extending it."""
        return self.strict.longest_minutes

    async def recall(self, kind: type[R], owner: int, name: str) -> R | None:
        """Returns the record; None where it is not there or the store does not answer."""
        return await _or(None, "memory-unavailable", self.strict.recall(kind, owner, name))

    async def every(self, kind: type[R], owner: int | None = None) -> list[R]:
        """Returns all records of a kind, of one owner or of everybody; none where the store does not answer."""
        found = await _or([], "memory-unavailable", self.strict.every(kind, owner))
        return [record for record, _ in found]

    async def waiting(self) -> list[Question]:
        """Returns the questions that the process before this one has not answered, oldest message first."""
        return await _or([], "memory-unavailable", self.strict.waiting())

    async def keep(self, name: str, record: Record, seconds: int | None = None) -> bool:
        """Writes a record. Returns whether the store has it now."""
        return await _or(False, "not-remembered", _done(self.strict.keep(name, record, seconds)))

    async def keep_ticket(self, name: str, ticket: Ticket) -> bool:
        """Writes a ticket so that use extends its life. Returns whether the store has it now; False when it is too old."""
        return await _or(False, "not-remembered", self.strict.keep_ticket(name, ticket))

    async def drop(self, kind: type[Record], owner: int, name: str) -> bool:
        """Deletes a record. Returns whether the store did."""
        return await _or(False, "not-forgotten", _done(self.strict.drop(kind, owner, name)))

    async def about(self, owner: int) -> list[tuple[str, int]] | None:
        """Returns the kind and the remaining seconds of every record of a person; None where the store does not answer."""
        return await _or(None, "memory-unavailable", self.strict.about(owner))

    async def forget(self, owner: int) -> int | None:
        """Deletes every record of a person and returns how many there were; None where the store does not answer."""
        return await _or(None, "not-forgotten", self.strict.forget(owner))

    async def taken(self, update: int) -> bool:
        """Tells whether this update was taken before; without the store it was not."""
        return await _or(False, "memory-unavailable", self.strict.taken(update))

    async def first_time(self, update: int) -> bool:
        """Takes an update and tells whether it was never taken before; without the store it was not."""
        return await _or(True, "memory-unavailable", self.strict.first_time(update))


async def _or(otherwise: T, event: str, asked: Awaitable[T]) -> T:
    try:
        return await asked
    except StoreUnavailable as error:
        log.error_event(event, error)
        return otherwise


async def _done(work: Awaitable[object]) -> bool:
    await work
    return True
