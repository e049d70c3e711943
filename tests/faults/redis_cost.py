"""What many machines cost their Redis: commands, bytes and memory, at rest and for each photo."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any

import redis.asyncio

from tests.botapi import Person
from tests.faults.spread import Farm, farm

REST = 10.0
"""Seconds over which is counted what is asked while nothing happens."""


@dataclass(frozen=True)
class Count:
    """What Redis has counted: commands, those of scripts included, bytes in both directions, and its processor's seconds."""

    commands: float
    bytes: float
    processor: float
    memory: float

    def less(self, other: Count, share: float = 1.0) -> Count:
        """Returns what came after the other, of which a share is taken."""
        return Count(
            self.commands - other.commands * share,
            self.bytes - other.bytes * share,
            self.processor - other.processor * share,
            self.memory - other.memory * share,
        )


@dataclass(frozen=True)
class Cost:
    """At rest for each second, and for each photo what is more than that."""

    nodes: int
    photos: int
    rest: Count
    busy: Count

    def __str__(self) -> str:
        rest, busy, photos = self.rest, self.busy, self.photos
        return (
            f"{self.nodes} nodes: at rest {rest.commands / REST:.0f} commands and {rest.bytes / REST / 1000:.1f} KB a second, "
            f"{rest.processor / REST:.1%} of a core; a photo {busy.commands / photos:.0f} commands, "
            f"{busy.bytes / photos / 1000:.1f} KB, {busy.processor / photos * 1000:.1f} ms of a core, "
            f"{busy.memory / photos / 1000:.1f} KB of memory"
        )


async def redis_cost(nodes: int, photos: int = 200) -> Cost:
    """Counts over so many photos, each of another person, done by so many nodes with stub pixels of 0.2 seconds."""
    async with farm(nodes, seconds=0.2) as stage:
        people = [Person(1000 + number, f"P{number}") for number in range(photos)]
        await _settle(stage)
        at_first = await _count(stage)
        await asyncio.sleep(REST)
        before = await _count(stage)
        loop = asyncio.get_running_loop()
        began = loop.time()
        sent = stage.send(people)
        assert await stage.all_answered(sent, 60 + photos), "not all were answered"
        await asyncio.sleep(1.0)
        took, after = loop.time() - began, await _count(stage)
        rest = before.less(at_first)
        return Cost(nodes, photos, rest, after.less(before).less(rest, took / REST))


async def _settle(stage: Farm) -> None:
    """One photo more than is counted: what is loaded and opened once is no cost of each."""
    assert await stage.all_answered(stage.send([Person(99, "P")]), 60)
    await asyncio.sleep(2.0)


async def _count(stage: Farm) -> Count:
    store: Any = redis.asyncio.Redis.from_url(stage.server.url)
    told = await store.info()
    await store.aclose()
    return Count(
        told["total_commands_processed"],
        told["total_net_input_bytes"] + told["total_net_output_bytes"],
        told["used_cpu_user"] + told["used_cpu_sys"],
        told["used_memory_dataset"],
    )
