"""Many machines: a bot, nodes and Redis as processes of their own, and the double of Telegram; pixels are stubs.

How the rate grows with nodes, what the queue adds to a photo, how long a photo stands in a group while private ones wait, and
whether every photo is answered once or its sender told, while nodes, Redis and bot are killed at random.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import statistics
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.spread.pieces import Node
from bot.store.record_store import RecordStore, connect
from tests.bot.flow import png
from tests.bot.groups.stage import CHAT
from tests.botapi import BotApi, Person
from tests.faults.kill import AGAIN, MEMBER, open_group, until
from tests.faults.load import Figures, final, judge_order, painted, replies, small
from tests.faults.machine import KEY, Machine, Server, cpu_seconds, folder

NODE = "tests.faults.node_process"
RECOVERED = 8.0
"""Seconds after which the bot has written again what a Redis that was killed has lost, or found what a bot before it left."""
START = 300.0
"""Seconds within which all nodes must have shown themselves."""
LOOK = 0.2
"""Seconds between two looks at what was answered."""
TELEGRAM = 30.0
"""Messages a second that Telegram allows a bot."""
FASTER = 1.03
MIDDLE = 0.15
"""Share of the answers at either end that are left out of a rate: the nodes fill and run empty."""


@dataclass
class Farm:
    """All machines, on a folder and a Redis of their own."""

    api: BotApi
    made: Path
    server: Server
    seconds: float | None
    """What a stub takes for a photo; None for real pixel processes."""
    processes: int
    bot: Machine
    nodes: list[Machine] = field(default_factory=list)
    answered: dict[int, float] = field(default_factory=dict)

    def node(self) -> Machine:
        place = self.made / f"node{len(self.nodes)}"
        place.mkdir()
        machine = Machine(self.api, place, self.server.url, "", self._settings(WORKERS=self.processes), NODE)
        self.nodes.append(machine)
        return machine

    def _settings(self, **more: Any) -> dict[str, str]:
        common = {"SPREAD": "1", "LOG_LEVEL": "WARNING"}
        common |= {} if self.seconds is None else {"STUB_SECONDS": f"{self.seconds}"}
        return common | {name: str(value) for name, value in more.items()}

    async def alive(self, count: int) -> None:
        """Waits until so many nodes have given a sign of life."""
        memory = RecordStore(connect(self.server.url), KEY, 15)
        try:
            patience = time.monotonic() + START
            while len(await memory.every(Node)) < count:
                assert time.monotonic() < patience, "the nodes do not come up"
                await asyncio.sleep(0.3)
        finally:
            await memory.close()

    def send(self, people: list[Person], number: int = 0) -> list[dict[str, Any]]:
        paint = small if self.seconds is not None else painted
        return [self.api.world.sends_photo(person, paint(number + place)) for place, person in enumerate(people)]

    async def all_answered(self, sent: list[dict[str, Any]], seconds: float, count: int = 0) -> bool:
        """Waits until each has an answer, and until so many have, and notes when it was seen."""
        patience = time.monotonic() + seconds
        while time.monotonic() < patience:
            still = [one for one in sent if one["message_id"] not in self.answered]
            if not still and len(self.answered) >= count:
                return True
            for number, found in replies(self.api, still).items():
                if final(found):
                    self.answered[number] = time.monotonic()
            await asyncio.sleep(LOOK)
        return False

    @property
    def rate(self) -> float:
        """Returns the photos a second, without the first and last ones."""
        moments = sorted(self.answered.values())
        cut = int(len(moments) * MIDDLE)
        middle = moments[cut : len(moments) - cut]
        return (len(middle) - 1) / (middle[-1] - middle[0])


@contextlib.asynccontextmanager
async def farm(nodes: int, processes: int = 2, seconds: float | None = 1.0) -> AsyncIterator[Farm]:
    async with folder() as made, BotApi().running() as api:
        server = Server(made)
        await server.start()
        place = made / "bot"
        place.mkdir()
        bot = Machine(api, place, server.url, "", {"SPREAD": "1", "LOG_LEVEL": "WARNING"})
        stage = Farm(api, made, server, seconds, processes, bot)
        try:
            await bot.start()
            for _ in range(nodes):
                await stage.node().start()
            await stage.alive(nodes)
            yield stage
        finally:
            for machine in (*stage.nodes, bot):
                await machine.kill()
            await server.kill()


@dataclass
class Rate:
    nodes: int
    photos_a_second: float
    ideal: float
    bot_core: float

    def __str__(self) -> str:
        return (
            f"{self.nodes:2} nodes of 2: {self.photos_a_second:.2f} photos a second, "
            f"{self.photos_a_second / self.ideal:.2f} of {self.ideal:.0f}; the bot took {self.bot_core:.0%} of a core"
        )


async def rate(nodes: int, lasting: float = 25.0, seconds: float = 1.0) -> Rate:
    """Photos a second of so many nodes of two processes. They come a little faster than they can be done, one a person.

    Only a little: to people who wait for seconds the bot says so, and such words count against Telegram's limit as well.
    """
    ideal = min(TELEGRAM, 2 * nodes / seconds)
    async with farm(nodes, seconds=seconds) as stage:
        assert stage.bot.process is not None
        people = [Person(1000 + number, f"P{number}") for number in range(int(ideal * lasting))]
        before, began = cpu_seconds(stage.bot.process.pid), time.monotonic()
        sent = stage.send(people[: 2 * nodes])
        coming = asyncio.create_task(_come_steadily(stage, people[2 * nodes :], sent, ideal * FASTER))
        seen = asyncio.create_task(stage.all_answered(sent, lasting * 10, len(people)))
        await coming
        assert await seen, "not all were answered"
        spent, took = cpu_seconds(stage.bot.process.pid) - before, time.monotonic() - began
        return Rate(nodes, stage.rate, ideal, spent / took)


async def _come_steadily(stage: Farm, people: list[Person], sent: list[dict[str, Any]], a_second: float) -> None:
    began, come = time.monotonic(), 0
    while come < len(people):
        due = min(len(people), int((time.monotonic() - began) * a_second))
        sent += stage.send(people[come:due], come)
        come = due
        await asyncio.sleep(0.05)


async def real(photos: int = 60) -> str:
    """Real pixels: two nodes of one process against one node of two."""
    rates = []
    for nodes, processes in ((1, 2), (2, 1), (1, 2), (2, 1)):
        async with farm(nodes, processes, None) as stage:
            sent = stage.send([Person(1000 + number, f"P{number}") for number in range(photos)])
            assert await stage.all_answered(sent, 60 * photos), "not all were answered"
            rates.append(stage.rate)
    one, two = statistics.mean(rates[::2]), statistics.mean(rates[1::2])
    return f"{photos} photos, real pixels: one node of 2 {one:.2f} a second, two nodes of 1 {two:.2f}: {two / one:.2f} of it"


async def added(photos: int = 40) -> str:
    """What the queue adds to a photo: one after the other, with stubs that take no time, once spread and once not."""
    async with farm(1, 1, 0.0) as stage:
        spread = await _durations(stage.api, photos)
    async with folder() as made, BotApi().running() as api:
        alone = Machine(api, made / "tmp", "", "", {"STUB_SECONDS": "0", "BOT": "1", "LOG_LEVEL": "WARNING"}, NODE)
        try:
            await alone.start()
            await until(lambda: True if api.asked("getUpdates") else None, START)
            here = await _durations(api, photos)
        finally:
            await alone.kill()
    one, many = statistics.median(here) * 1000, statistics.median(spread) * 1000
    return f"median of {photos} photos: {one:.0f} ms on one machine, {many:.0f} ms over the queue, {many - one:.0f} ms more"


async def _durations(api: BotApi, photos: int) -> list[float]:
    durations = []
    for number in range(photos + 3):
        began = time.monotonic()
        photo = api.world.sends_photo(Person(5000 + number, "P"), png())
        await until(lambda photo=photo: True if final(replies(api, [photo])[photo["message_id"]]) else None)
        durations.append(time.monotonic() - began)
        await asyncio.sleep(0.05)
    return durations[3:]


async def group_first(private: int = 200, posts: int = 15, nodes: int = 4, seconds: float = 0.5) -> str:
    """From a photo in a group to its deletion, while so many private photos wait."""
    async with farm(nodes, seconds=seconds) as stage:
        await open_group(stage.api)
        people = [Person(1000 + number, f"P{number}") for number in range(private)]
        sent = stage.send(people)
        await asyncio.sleep(1.5)
        stood, waited = [], []
        for number in range(posts):
            waited.append(sum(not final(found) for found in replies(stage.api, sent).values()))
            began = time.monotonic()
            photo = stage.api.world.sends_photo(MEMBER, b"found" * (number + 1), chat=CHAT)
            key = (CHAT, photo["message_id"])
            await until(lambda key=key: True if key not in stage.api.world.messages else None)
            stood.append(time.monotonic() - began)
            sent += stage.send([Person(3000 + private * number + one, "P") for one in range(private - waited[-1])])
    median, line = statistics.median(stood), f"{min(waited)} to {max(waited)} private ones waiting"
    return f"{posts} photos in a group, {line}: median {median:.2f} s, at most {max(stood):.2f} s"


async def kills(photos: int = 500, people: int = 50, nodes: int = 4, times: int = 40, seed: int = 1) -> Figures:
    """Nodes, Redis and bot killed at random, and started again, while people send their photos.

    Nodes die at any moment. What only the bot and Redis know is lost where both are gone at once, so that neither dies before
    the other has recovered.
    """
    dice = random.Random(seed)
    began = time.monotonic()
    async with farm(nodes, seconds=0.4) as stage:
        crowd = [Person(1000 + number, f"P{number}") for number in range(people)]
        sent: list[dict[str, Any]] = []
        coming = asyncio.create_task(_come(stage, crowd, photos, sent, times * 4.0))
        struck = []
        for _ in range(times):
            await asyncio.sleep(dice.uniform(0.2, 4.0))
            struck.append(await _strike(stage, dice))
        await coming
        await stage.all_answered(sent, 90)
        await asyncio.sleep(15)
        figures = Figures(photos, people, time.monotonic() - began)
        judge(figures, stage.api, sent)
        await _judge_the_rest(figures, stage)
    print({name: struck.count(name) for name in sorted(set(struck))})
    return figures


async def _come(stage: Farm, crowd: list[Person], photos: int, sent: list[dict[str, Any]], seconds: float) -> None:
    for number in range(photos):
        sent += stage.send([crowd[number % len(crowd)]], number)
        await asyncio.sleep(seconds / photos)


async def _strike(stage: Farm, dice: random.Random) -> str:
    target = dice.choice(("node", "node", "node", "redis", "bot"))
    if target == "redis":
        await stage.server.kill()
        await asyncio.sleep(dice.random())
        await stage.server.start()
        await asyncio.sleep(RECOVERED)
        return target
    machine = stage.bot if target == "bot" else dice.choice(stage.nodes)
    await machine.kill()
    await asyncio.sleep(dice.random())
    before = len(stage.api.asked("getUpdates"))
    await machine.start()
    if target == "bot":
        await until(lambda: True if len(stage.api.asked("getUpdates")) > before else None, START)
        await asyncio.sleep(RECOVERED)
    return target


def judge(figures: Figures, api: BotApi, sent: list[dict[str, Any]]) -> None:
    """Complains of every photo that was not answered once, and of answers out of order."""
    for number, found in replies(api, sent).items():
        said = final(found)
        again = [text for text in said if any(word in text for word in AGAIN)]
        figures.answered += len(said) - len(again)
        figures.refused += len(again)
        if len(said) != 1:
            figures.complaints.append(f"photo {number}: {[text[:60] for text in said]}")
    judge_order(figures, api, sent)


async def _judge_the_rest(figures: Figures, stage: Farm) -> None:
    """Ends all in order. Then no key is left for ever, none of the engine, and no file."""
    store: Any = connect(stage.server.url)
    pieces = [name async for name in store.scan_iter(match="gk:*:piece:*", count=1000)]
    figures.complaints += ["a piece is left in Redis"] * len(pieces)
    for machine in (*stage.nodes, stage.bot):
        if await machine.end() != 0:
            figures.complaints.append(f"{machine.folder.name} did not end in order")
        figures.complaints += [f"file left: {path.name}" for path in machine.folder.iterdir()]
    left = [name async for name in store.scan_iter(match="gk-queue*", count=1000)]
    figures.complaints += [f"left of the engine: {name.decode()}" for name in left]
    figures.complaints += [f"for ever in Redis: {name}" for name in await stage.server.lasting_keys()]
    await store.aclose()
