"""The queue between the bot and its nodes: Dramatiq's broker for Redis, with our choices in place of its defaults.

A message is the random id of a piece (see ``bot.spread.pieces``) and nothing else. The engine repeats nothing: the record
decides.
Source: Dramatiq 2.2, ``brokers/redis.py``, ``brokers/redis/dispatch.lua`` and ``worker.py``.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import redis
from dramatiq.brokers.redis import RedisBroker
from dramatiq.common import current_millis
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
        self.left = threading.Event()

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
        self.left.set()
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
