"""The queue between the bot and its nodes: Dramatiq's broker for Redis, with our choices in place of its defaults.

A message is the random id of a piece (see ``bot.spread.pieces``) and nothing else. The engine repeats nothing: the record
decides. Nothing is fetched ahead: a message is taken when a pixel process is free, pieces that go first before the others.
Source: Dramatiq 2.2, ``brokers/redis.py``, ``brokers/redis/dispatch.lua`` and ``worker.py``.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import dramatiq
import redis
from dramatiq.brokers.redis import RedisBroker
from dramatiq.common import current_millis
from dramatiq.errors import ConnectionClosed
from dramatiq.message import Message
from dramatiq.middleware import AgeLimit, TimeLimit

from bot.timing import Timing

NAMESPACE = "gk-queue"
"""Prefix of the engine's own keys, the only ones without a lifetime: random ids and times, gone when nothing waits."""
FIRST, OTHERS = "first", "others"
QUEUES = (FIRST, OTHERS)
CALLS = "gk-news:work"
"""The channel on which nodes hear that a message has come. It holds nothing, and nobody has to hear it."""
ACTOR = "piece"
ACTORS = {FIRST: f"{ACTOR}-{FIRST}", OTHERS: f"{ACTOR}-{OTHERS}"}
LISTENING = 1.0
"""Seconds of one wait for calls, and before the next try where Redis is away."""
MAINTENANCE = "qsize"
"""The command with which the engine looks after dead nodes. Its default is one command in a thousand, whichever it is."""


class Broker(RedisBroker):
    """The engine's broker on Redis' clock, with maintenance when it is asked for, and without delayed messages."""

    def __init__(self, url: str, timing: Timing) -> None:
        answer = timing.store_answer
        pool = redis.ConnectionPool.from_url(url, socket_timeout=answer, socket_connect_timeout=answer)
        limits = [AgeLimit(max_age=int(timing.piece_age * 1000)), TimeLimit(time_limit=timing.piece_limit * 1000)]
        super().__init__(  # type: ignore[no-untyped-call]  # the engine leaves it so
            client=redis.Redis(connection_pool=pool),
            middleware=limits,
            namespace=NAMESPACE,
            maintenance_chance=0,
            heartbeat_timeout=int(timing.node_silent * 1000),
            dead_message_ttl=int(timing.piece_age * 1000),
        )
        self._ahead = 0
        self._left = threading.Event()

    def declare_queue(self, queue_name: str) -> None:
        """Declares a queue without its second one for delayed messages, which would be asked for all the time."""
        if queue_name not in self.queues:
            self.queues.add(queue_name)
            self.emit_after("declare_queue", queue_name)

    def enqueue(self, message: Message[Any], *, delay: int | None = None) -> Message[Any]:
        """Puts a message under its own id, so that it is known whether it is there."""
        del delay
        self.do_enqueue(message.queue_name, message.options["redis_message_id"], message.encode())
        return message

    def put(self, name: str, *, first: bool) -> bool:
        """Puts the id of a piece unless it is in the engine already, waiting or in work. Tells whether it was put."""
        if any(self.client.hexists(f"{NAMESPACE}:{queue}.msgs", name) for queue in QUEUES):
            return False
        queue = FIRST if first else OTHERS
        options = {"redis_message_id": name}
        self.enqueue(Message(queue, ACTORS[queue], (name,), {}, options, name, current_millis()))
        self.client.publish(CALLS, "")
        return True

    def lengths(self) -> dict[str, int]:
        """Returns how many messages wait in each queue."""
        return {queue: int(self.client.llen(f"{NAMESPACE}:{queue}")) for queue in QUEUES}

    def keep_house(self) -> None:
        """Says that this process lives, and puts back what dead ones had taken. Raises RedisError."""
        seconds, micros = self.client.time()
        self._ahead = current_millis() - (seconds * 1000 + micros // 1000)
        for queue in QUEUES:
            self.do_qsize(queue)

    @property
    def clock_off(self) -> float:
        """Returns by how many seconds this machine's clock is ahead of Redis'."""
        return self._ahead / 1000

    def hand_back(self, queue: str, name: str) -> None:
        """Gives a message back to its queue, for another node."""
        self.do_requeue(queue, name)

    def leave(self) -> None:
        """Takes this process out of the list of those that live."""
        self._left.set()
        self.client.zrem(f"{NAMESPACE}:__heartbeats__", self.broker_id)
        self.client.close()

    def _should_do_maintenance(self, command: str) -> int:
        return int(command == MAINTENANCE)

    def _dispatch(self, command: str) -> Callable[..., Any]:
        """Runs the engine's script as it does itself, but by Redis' clock: one that is ahead would declare all others dead."""
        script = self.scripts["dispatch"]

        def run(queue: str, *arguments: str | int | bytes) -> Any:
            given: list[str | int | bytes] = [command, current_millis() - self._ahead, queue, self.broker_id]
            given += [self.heartbeat_timeout, self.dead_message_ttl, self._should_do_maintenance(command)]
            given += [self._max_unpack_size(), *arguments]  # type: ignore[no-untyped-call]  # the engine leaves it so
            return script(keys=[self.namespace], args=given)

        return run


class WorkBroker(Broker):
    """The broker of a node with so many pixel processes. ``work`` does a piece in a thread of the engine."""

    def __init__(self, url: str, timing: Timing, processes: int, work: Callable[[str, str], None]) -> None:
        super().__init__(url, timing)
        self.emit_after("process_boot")
        self.free = threading.Semaphore(processes)
        self.news = threading.Event()
        """Set when a message may have come, so that nobody sleeps over it."""
        for priority, queue in enumerate(QUEUES):
            self._declare(queue, priority, work)

    def listen(self) -> None:
        """Hears that messages have come, in a thread of its own, until this process leaves."""
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        while not self._left.is_set():
            try:
                with self.client.pubsub() as calls:
                    calls.subscribe(CALLS)
                    while not self._left.is_set():
                        if calls.get_message(timeout=LISTENING):
                            self.news.set()
            except (redis.RedisError, OSError):
                time.sleep(LISTENING)

    def _declare(self, queue: str, priority: int, work: Callable[[str, str], None]) -> None:
        def piece(name: str) -> None:
            try:
                work(queue, name)
            finally:
                self.free.release()

        declare = dramatiq.actor(broker=self, actor_name=ACTORS[queue], queue_name=queue, priority=priority)
        declare(piece)

    def consume(self, queue_name: str, prefetch: int = 1, timeout: int = 5000) -> dramatiq.Consumer:
        del prefetch
        kind = _InTurn if queue_name == OTHERS else _Acknowledging
        return kind(self, queue_name, timeout)


class _Acknowledging(dramatiq.Consumer):
    """Acknowledges what the other consumer has fetched from this queue. There are no dead letters: the record decides."""

    def __init__(self, broker: WorkBroker, queue: str, timeout: int) -> None:
        self.broker = broker
        self._queue = queue
        self._seconds = timeout / 1000

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
        time.sleep(self._seconds)
        return None


class _InTurn(_Acknowledging):
    """Fetches for both queues: one message when a pixel process is free, from the queue that goes first if it has one."""

    def __next__(self) -> dramatiq.MessageProxy | None:
        if not self.broker.free.acquire(timeout=self._seconds):
            return None
        message = None
        try:
            self.broker.news.clear()
            with _as_the_engine_expects():
                message = self._fetched()
        finally:
            if message is None:
                self.broker.free.release()
        if message is None:
            self.broker.news.wait(self._seconds)
        return message

    def _fetched(self) -> dramatiq.MessageProxy | None:
        for queue in QUEUES:
            found = [data for data in self.broker.do_fetch(queue, 1) if data is not None]
            if found:
                return dramatiq.MessageProxy(Message.decode(found[0]))
        return None


@contextlib.contextmanager
def _as_the_engine_expects() -> Iterator[None]:
    """Errors of the connection under the name by which the engine tries again."""
    try:
        yield
    except (redis.ConnectionError, redis.TimeoutError) as error:
        raise ConnectionClosed(error) from None  # type: ignore[no-untyped-call]
