"""What a probe has shown of a server is remembered over a restart, for a day, sealed; without memory it is probed anew."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from bot.groups.ephemeral import Alone, Probed
from bot.groups.rights import Admins
from bot.groups.vocabulary import Telling
from bot.store.records import DAY
from bot.transport.message import Answer
from tests.bot.groups.stage import BUDI, Play
from tests.bot.groups.test_ephemeral import PROBE, alone, told
from tests.bot.groups.test_restart import lives
from tests.botapi.newer import EPHEMERAL, Server


def carried(stage: Play) -> list[str]:
    """The texts of all messages that were to be seen by one member alone."""
    return [call.values["text"] for call in stage.scene.api.asked("sendMessage") if EPHEMERAL in call.values]


async def hidden(stage: Play, data: bytes) -> None:
    await stage.gone(stage.posts(BUDI, data))
    await stage.settled()


def test_a_server_that_was_probed_is_not_probed_again_after_a_restart(redis_url: str) -> None:
    async def first(stage: Play) -> None:
        await stage.choose(telling=Telling.ALONE)
        await hidden(stage, b"ktp-1")
        await told(stage, BUDI)

    async def second(stage: Play) -> None:
        await hidden(stage, b"ktp-2")
        await told(stage, BUDI, 2)
        assert carried(stage).count(PROBE) == 1
        assert len(carried(stage)) == 3

    lives(redis_url, first, second)


def test_a_server_that_posted_for_all_gets_no_private_word_after_a_restart(redis_url: str) -> None:
    async def first(stage: Play) -> None:
        stage.world.ephemeral = Server.IGNORES
        await stage.choose(telling=Telling.ALONE)
        await hidden(stage, b"ktp-1")

    async def second(stage: Play) -> None:
        await hidden(stage, b"ktp-2")
        assert carried(stage) == [PROBE]

    lives(redis_url, first, second)


def test_what_is_remembered_ends_with_the_day_of_its_probe(redis_url: str) -> None:
    async def first(stage: Play) -> None:
        await stage.choose(telling=Telling.ALONE)
        await hidden(stage, b"ktp-1")
        await told(stage, BUDI)
        (name,) = await stage.scene.store.keys("*:probed:*")
        assert 0 < await stage.scene.store.ttl(name) <= DAY
        held = name + await stage.scene.store.get(name)
        assert not any(word in held for word in (b"127.0.0.1", b"http", b"keeps", b"true"))

    async def second(stage: Play) -> None:
        context, clock = stage.scene.wiring.groups.context, [stage.scene.wiring.groups.context.repository.now]
        way = Alone(context.bot, Admins(), context.shared.store, clock=lambda: clock[0])
        group = await stage.group()
        assert await way.tell(group, BUDI.number, Answer("first"))
        clock[0] += DAY + 1
        assert await way.tell(group, BUDI.number, Answer("second"))
        assert carried(stage)[-3:] == ["first", PROBE, "second"]

    lives(redis_url, first, second)


async def _forgotten(stage: Play) -> None:
    """What is remembered cannot be read: it was sealed with another key, or is of another server, or is gone."""
    for name in await stage.scene.store.keys("*:probed:*"):
        await stage.scene.store.set(name, b"x" * 60, ex=60)


async def _silent(stage: Play) -> None:
    async def fails(*_: Any, **__: Any) -> None:
        raise OSError("away")

    stage.scene.store.get = fails


async def _elsewhere(stage: Play) -> None:
    for record, _ in await stage.scene.memory.every(Probed):
        await stage.scene.memory.drop(Probed, 0, stage.scene.wiring.groups.context.alone._server)
        await stage.scene.memory.keep("https://elsewhere.example/bot", record)


@pytest.mark.parametrize("spoiled", [_forgotten, _silent, _elsewhere], ids=["other key", "redis away", "other server"])
def test_where_nothing_can_be_read_of_this_server_it_is_probed_anew(
    spoiled: Callable[[Play], Awaitable[None]],
) -> None:
    async def use(stage: Play) -> None:
        await hidden(stage, b"ktp-1")
        await told(stage, BUDI)
        context, group = stage.scene.wiring.groups.context, await stage.group()
        await spoiled(stage)
        stage.world.ephemeral = Server.IGNORES
        before = len(carried(stage))
        assert not await Alone(context.bot, Admins(), context.shared.store).tell(group, BUDI.number, Answer("private"))
        assert carried(stage)[before:] == [PROBE]

    alone(use)


@pytest.mark.parametrize("stored", [b'{"owner": 0}', b'{"owner": 0, "keeps": 1, "until": 5}', b"[0, true, 5]"])
def test_what_is_not_understood_is_not_believed(stored: bytes) -> None:
    assert Probed.from_bytes(stored) is None
    assert Probed.from_bytes(Probed(0, keeps=True, until=5).to_bytes()) == Probed(0, keeps=True, until=5)
