"""Reads and writes typed records in Redis: sealed, every write with its lifetime in the same command."""

from __future__ import annotations

import base64
import contextlib
import time
from collections import OrderedDict
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import Any, Protocol, TypeVar

import redis.asyncio
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError

from bot.store.clock import now
from bot.store.compare_and_set import CompareAndSet, understood
from bot.store.compare_and_set import StoreUnavailable as StoreUnavailable
from bot.store.key_change import adopt
from bot.store.records import HOUR, MINUTE, SEEN_SECONDS, Question, Record, Ticket
from bot.store.sealing import Keys
from bot.timing import STANDARD, Timing

REMEMBERED_HERE = 10_000
REMEMBERED_SECONDS = 366 * 24 * HOUR
"""How long Redis knows since when it remembers what was used; every use begins this time anew."""
"""Updates that this process has seen itself, for as long as Redis does not answer."""

R = TypeVar("R", bound=Record)


class Volatility(StrEnum):
    """Whether what is in the store can reach a disk; INSIDE is the bot's own server, which says that it cannot."""

    INSIDE = "inside"
    VOLATILE = "volatile"
    WRITES = "writes"
    UNTOLD = "untold"


class RedisCommands(Protocol):
    """The few commands of Redis that are used here."""

    def set(self, name: str, value: bytes, *, ex: int, nx: bool = False) -> Awaitable[Any]: ...
    def get(self, name: str | bytes) -> Awaitable[Any]: ...
    def ttl(self, name: str | bytes) -> Awaitable[Any]: ...
    def delete(self, *names: str | bytes) -> Awaitable[Any]: ...
    def scan_iter(self, match: str, count: int) -> AsyncIterator[bytes]: ...
    def config_get(self, pattern: str) -> Awaitable[Any]: ...
    def time(self) -> Awaitable[Any]: ...
    def pipeline(self) -> Any: ...
    def pubsub(self) -> Any: ...
    def dbsize(self) -> Awaitable[Any]: ...
    def register_script(self, script: str) -> Callable[..., Awaitable[Any]]: ...
    def aclose(self) -> Awaitable[None]: ...


def connect(url: str, timing: Timing = STANDARD) -> RedisCommands:
    """The Redis at this address; nothing is sent before the first command."""
    # Once more for a connection that a restart of Redis has broken, not for an answer that does not come.
    again = Retry(NoBackoff(), 1, supported_errors=(redis.exceptions.ConnectionError,))
    store: RedisCommands = redis.asyncio.Redis.from_url(
        url, socket_timeout=timing.store_answer, socket_connect_timeout=timing.store_answer, retry=again
    )
    return store


class RecordStore(CompareAndSet):
    """Remembers notes for as long as their kind says and forgets them by itself, or at once when asked.

    ``guard`` is asked before every command, and raises where this process may not act now. ``failures`` counts the commands
    that were not answered. ``earlier`` is a secret with which nothing is written and everything is read.
    """

    def __init__(
        self,
        store: RedisCommands,
        secret: bytes,
        minutes: int,
        clock: Callable[[], float] = now,
        timing: Timing = STANDARD,
        guard: Callable[[], None] | None = None,
        earlier: bytes | None = None,
    ) -> None:
        self._store = store
        self._timing = timing
        self._guard = guard
        self.failures = 0
        self._keys = Keys(secret, earlier)
        self._seconds = minutes * MINUTE
        self._clock = clock
        self._seen: OrderedDict[int, None] = OrderedDict()
        self._silent_until = 0.0

    @contextlib.contextmanager
    def _reachable(self) -> Iterator[None]:
        """Around every command. One that gets no answer in time is enough: for a while none is tried, so nobody waits again."""
        try:
            if self._guard is not None:
                self._guard()
            with self._answering():
                yield
        except StoreUnavailable:
            self.failures += 1
            raise

    @contextlib.contextmanager
    def _answering(self) -> Iterator[None]:
        if time.monotonic() < self._silent_until:
            raise StoreUnavailable("the memory did not answer just now")
        try:
            yield
        except (RedisError, OSError, TimeoutError) as error:
            if isinstance(error, TimeoutError | redis.exceptions.TimeoutError):
                self._silent_until = time.monotonic() + self._timing.store_rest
            raise StoreUnavailable("the memory does not answer") from None

    def seal_text(self, purpose: str, data: bytes, seconds: int) -> str:
        """Returns data as a sealed text that people may carry about; only this key opens it, and only for so long."""
        return (
            base64.urlsafe_b64encode(self._keys.seal(f"text {purpose}", data, self._clock() + seconds))
            .decode()
            .rstrip("=")
        )

    def open_text(self, purpose: str, text: str) -> bytes | None:
        """Returns what a sealed text holds; None for one of another key or purpose, an altered one, or an old one."""
        try:
            sealed = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
        except ValueError:
            return None
        return self._keys.open(f"text {purpose}", sealed, self._clock())

    @property
    def minutes(self) -> int:
        return self._seconds // MINUTE

    @property
    def longest_minutes(self) -> int:
        """How long the buttons can be kept alive by use: four times as long as without, but for no more than an hour."""
        return max(self._seconds, min(4 * self._seconds, HOUR)) // MINUTE

    async def keep(self, name: str, record: Record, seconds: int | None = None) -> None:
        """Writes a record, in place of the one that had this name."""
        lifetime = seconds or record.SECONDS or self._seconds
        key = self._keys.record(record.owner, record.KIND, name)
        value = self._keys.seal(key, record.to_bytes(), self._clock() + lifetime)
        with self._reachable():
            await self._adopt(record.owner, record.KIND, name)
            await self._store.set(key, value, ex=lifetime)

    async def _adopt(self, owner: int, kind: str, name: str) -> None:
        await adopt(self._store, lambda keys: keys.record(owner, kind, name), self._keys, self._clock())

    async def recall(self, kind: type[R], owner: int, name: str) -> R | None:
        """The record, if it is this person's and still young; everything else looks the same: it is not there."""
        key = self._keys.record(owner, kind.KIND, name)
        with self._reachable():
            await self._adopt(owner, kind.KIND, name)
            sealed = await self._store.get(key)
        opened = self._keys.open(key, sealed, self._clock()) if sealed is not None else None
        found = understood(kind, opened) if opened is not None else None
        return found if found is not None and found.owner == owner else None

    async def keep_ticket(self, name: str, ticket: Ticket) -> bool:
        """Writes a ticket so that use extends it, up to a limit from its making. False when it is past that already."""
        now = self._clock()
        ticket = replace(ticket, made=ticket.made or int(now))
        left = int(ticket.made + self.longest_minutes * MINUTE - now)
        if left <= 0:
            return False
        await self.keep(name, ticket, min(self._seconds, left))
        return True

    async def drop(self, kind: type[Record], owner: int, name: str) -> bool:
        with self._reachable():
            await self._adopt(owner, kind.KIND, name)
            return bool(await self._store.delete(self._keys.record(owner, kind.KIND, name)))

    async def forget(self, owner: int) -> int:
        """Deletes every record of a person and says how many there were."""
        with self._reachable():
            names = await self._names_of(owner)
            return int(await self._store.delete(*names)) if names else 0

    async def about(self, owner: int) -> list[tuple[str, int]]:
        """Every record of a person: its kind, and the seconds that it has left."""
        with self._reachable():
            names = await self._names_of(owner)
            found = [(name.decode().split(":")[2], int(await self._store.ttl(name))) for name in names]
        return sorted((kind, left) for kind, left in found if left > 0)

    async def _names_of(self, owner: int) -> list[bytes]:
        begins = self._keys.owners(owner)
        return [name for start in begins async for name in self._store.scan_iter(match=f"{start}*", count=1000)]

    async def first_time(self, update: int) -> bool:
        """Whether this update was never taken before, by this process or by the one before it."""
        if update in self._seen:
            return False
        self._seen[update] = None
        if len(self._seen) > REMEMBERED_HERE:
            self._seen.popitem(last=False)
        key = self._keys.update(update)
        with self._reachable():
            await adopt(self._store, lambda keys: keys.update(update), self._keys, self._clock())
            mark = self._keys.seal(key, b"", self._clock() + SEEN_SECONDS)
            if await self._store.set(key, mark, ex=SEEN_SECONDS, nx=True):
                return True
            # Sent again over a new connection, the command may have met the mark that it has made itself.
            return bool(await self._store.get(key) == mark)

    async def taken(self, update: int) -> bool:
        """Whether this update was taken before; asking does not take it."""
        if update in self._seen:
            return True
        with self._reachable():
            await adopt(self._store, lambda keys: keys.update(update), self._keys, self._clock())
            return await self._store.get(self._keys.update(update)) is not None

    async def first_use(self, what: str, made: float, seconds: int) -> bool:
        """Whether what was made at that time is used for the first time, on all machines; it is remembered for so long.

        What was made before this Redis remembers anything may have been used, so that is no first use.
        """
        if made < await self.remember_uses():
            return False
        key = self._keys.use(what)
        with self._reachable():
            mark = self._keys.seal(key, b"", self._clock() + seconds)
            if await self._store.set(key, mark, ex=seconds, nx=True):
                return True
            # Sent again over a new connection, the command may have met the mark that it has made itself.
            return bool(await self._store.get(key) == mark)

    async def remember_uses(self) -> float:
        """Returns since when this Redis remembers what was used: from now on, where it has not done so before."""
        key, now = self._keys.use("since"), self._clock()
        with self._reachable():
            known = await self._store.get(key)
            opened = self._keys.open(key, known, now) if known else None
            began = float(opened) if opened else now
            mark = self._keys.seal(key, repr(began).encode(), now + REMEMBERED_SECONDS)
            await self._store.set(key, mark, ex=REMEMBERED_SECONDS)
        return began

    async def waiting(self) -> list[Question]:
        """Questions of the process before this one that got no answer, oldest message first."""
        found = [question for question, _ in await self.every(Question)]
        return sorted(found, key=lambda question: question.message)

    async def every(self, kind: type[R], owner: int | None = None) -> list[tuple[R, int]]:
        """All records of a kind, of one owner or of everybody, with the seconds that each has left."""
        found = []
        begins = self._keys.owners(owner) if owner is not None else ("gk:*:",)
        with self._reachable():
            for start in begins:
                async for raw in self._store.scan_iter(match=f"{start}{kind.KIND}:*", count=1000):
                    name = raw.decode()
                    sealed, left = await self._store.get(name), int(await self._store.ttl(name))
                    opened = self._keys.open(name, sealed, self._clock()) if sealed is not None else None
                    record = understood(kind, opened) if opened is not None else None
                    if record is not None:
                        found.append((record, left))
        return found

    async def volatility(self, *, own: bool = False) -> Volatility:
        """What Redis says about writing to disk; one that does not tell is not believed to be volatile.

        ``own`` is the server that the bot has started: it is asked like any other.
        """
        try:
            with self._reachable():
                save = (await self._store.config_get("save")).get("save")
                appendonly = (await self._store.config_get("appendonly")).get("appendonly")
        except StoreUnavailable:
            return Volatility.UNTOLD
        if save is None or appendonly is None:
            return Volatility.UNTOLD
        if save or appendonly != "no":
            return Volatility.WRITES
        return Volatility.INSIDE if own else Volatility.VOLATILE

    async def run(self, script: str, names: Sequence[str], arguments: Sequence[str | int]) -> Any:
        """What a script answers. Redis runs it as one step that no other command comes between."""
        with self._reachable():
            return await self._store.register_script(script)(names, arguments)

    async def answers(self) -> bool:
        """Whether the store can be reached."""
        with contextlib.suppress(StoreUnavailable), self._reachable():
            await self._store.dbsize()
            return True
        return False

    async def close(self) -> None:
        with contextlib.suppress(StoreUnavailable), self._reachable():
            await self._store.aclose()
