"""A node's side of the queue: the engine's worker with consumers that take a message only when there is room for it.

A node has room for as many pieces as it has pixel processes, and for a few more that are fetched from Telegram meanwhile.
When all its processes are at work, it leaves a message to other nodes for a moment: none waits here while a process is free
there.
Source: Dramatiq 2.2, ``worker.py`` and ``brokers/redis.py``.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Final

import dramatiq
import redis
from dramatiq.errors import ConnectionClosed
from dramatiq.message import Message

from bot.spread.queue import ACTORS, CALLS, FIRST, OTHERS, QUEUES, Broker
from bot.timing import Timing

AHEAD: Final = {FIRST: 0, OTHERS: 2}
"""Pieces of a queue for which there is room besides one a process. They wait for a process with their photo in memory."""
COURTESY = 0.1
"""Seconds for which a node whose processes are all at work leaves a message to the others."""
LISTENING = 1.0
"""Seconds of one wait for calls, and before the next try where Redis is away."""


class Room:
    """Which pieces a node has in work, for the threads of the engine."""

    def __init__(self, processes: int) -> None:
        self._processes = processes
        self._taken: Counter[str] = Counter()
        self._changed = threading.Condition()

    @property
    def threads(self) -> int:
        """Returns how many pieces can be in work at most."""
        return sum(self._most(queue) for queue in QUEUES)

    def wait(self, queue: str, seconds: float) -> bool:
        """Waits for room, and after that for a moment where no process is free. Returns whether there is room."""
        with self._changed:
            if not self._changed.wait_for(lambda: self._taken[queue] < self._most(queue), seconds):
                return False
            self._changed.wait_for(lambda: self._taken.total() < self._processes, COURTESY)
            return True

    def take(self, queue: str) -> None:
        with self._changed:
            self._taken[queue] += 1

    def give(self, queue: str) -> None:
        with self._changed:
            self._taken[queue] -= 1
            self._changed.notify_all()

    def _most(self, queue: str) -> int:
        return self._processes + AHEAD[queue]


class WorkBroker(Broker):
    """The broker of a node with so many pixel processes. ``work`` does a piece in a thread of the engine."""

    def __init__(self, url: str, timing: Timing, processes: int, work: Callable[[str, str], None]) -> None:
        super().__init__(url, timing)
        self.emit_after("process_boot")
        self.room = Room(processes)
        self.calls = {queue: threading.Event() for queue in QUEUES}
        """Set when a message may have come, so that nobody sleeps over it."""
        for priority, queue in enumerate(QUEUES):
            self._declare(queue, priority, work)

    def listen(self) -> None:
        """Hears that messages have come, in a thread of its own, until this process leaves."""
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        while not self.left.is_set():
            try:
                with self.client.pubsub() as calls:
                    calls.subscribe(CALLS)
                    while not self.left.is_set():
                        if calls.get_message(timeout=LISTENING):
                            for event in self.calls.values():
                                event.set()
            except (redis.RedisError, OSError):
                time.sleep(LISTENING)

    def _declare(self, queue: str, priority: int, work: Callable[[str, str], None]) -> None:
        def piece(name: str) -> None:
            try:
                work(queue, name)
            finally:
                self.room.give(queue)

        declare = dramatiq.actor(broker=self, actor_name=ACTORS[queue], queue_name=queue, priority=priority)
        declare(piece)

    def consume(self, queue_name: str, prefetch: int = 1, timeout: int = 5000) -> dramatiq.Consumer:
        del prefetch
        return _WithRoom(self, queue_name, timeout / 1000)


class _WithRoom(dramatiq.Consumer):
    """Fetches one message at a time, when there is room for it. There are no dead letters: the record decides."""

    def __init__(self, broker: WorkBroker, queue: str, seconds: float) -> None:
        self.broker = broker
        self._queue = queue
        self._seconds = seconds

    def ack(self, message: dramatiq.MessageProxy) -> None:
        with _as_the_engine_expects():
            self.broker.do_ack(self._queue, message.options["redis_message_id"])

    def nack(self, message: dramatiq.MessageProxy) -> None:
        self.ack(message)

    def requeue(self, messages: Iterable[dramatiq.MessageProxy]) -> None:
        with _as_the_engine_expects():
            for message in messages:
                self.broker.hand_back(self._queue, message.options["redis_message_id"])

    def __next__(self) -> dramatiq.MessageProxy | None:
        if not self.broker.room.wait(self._queue, self._seconds):
            return None
        call = self.broker.calls[self._queue]
        call.clear()
        with _as_the_engine_expects():
            found = [data for data in self.broker.do_fetch(self._queue, 1) if data is not None]
        if not found:
            call.wait(self._seconds)
            return None
        self.broker.room.take(self._queue)
        return dramatiq.MessageProxy(Message.decode(found[0]))


@contextlib.contextmanager
def _as_the_engine_expects() -> Iterator[None]:
    """Errors of the connection under the name by which the engine tries again."""
    try:
        yield
    except (redis.ConnectionError, redis.TimeoutError) as error:
        raise ConnectionClosed(error) from None  # type: ignore[no-untyped-call]  # the engine leaves it so
