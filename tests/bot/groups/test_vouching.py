"""With a list of people, a group that a restart has forgotten is served again where one of them vouches for it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from bot.groups.vouching import Vouching
from tests.bot.flow import Scene
from tests.bot.groups.stage import ADI, BUDI, CHAT, IBU, STRANGER, Eyes, Play, open_group, text_of
from tests.bot.groups.test_restart import process
from tests.botapi import BotApi, Fault
from tests.botapi.groups import Group as Chat
from tests.botapi.groups import administrator

Use = Callable[[Play], Awaitable[Any]]
GREETING = "what I may do"


def forgotten(url: str, use: Use, allowed: int = IBU.number) -> None:
    """IBU has brought the bot to her group; then it was restarted and remembers nothing."""

    async def run() -> None:
        async with BotApi().running() as api:
            eyes = Eyes()
            async with process(api, url, eyes) as scene:
                await scene.store.flushall()
                stage = await open_group(scene, eyes, preset="family")
                await scene.store.flushall()
            async with process(api, url, eyes, allowed_users=str(allowed)) as scene:
                stage.scene = scene
                await use(stage)
                await scene.store.flushall()

    asyncio.run(run())


def greetings(scene: Scene, chat: int = CHAT) -> int:
    return sum(GREETING in text_of(one) for one in scene.sent(chat))


async def seen(stage: Play, count: int = 1) -> None:
    await stage.scene.until(lambda: True if len(stage.eyes.seen) == count else None)
    await stage.settled()


def test_a_photo_of_a_member_is_looked_at_where_a_named_person_is_an_admin(redis_url: str) -> None:
    async def use(stage: Play) -> None:
        stage.posts(BUDI, b"nude-1")
        await seen(stage)
        assert greetings(stage.scene) == 2
        assert (await stage.group()).dry
        stage.posts(ADI, b"fine-2")
        await seen(stage, 2)
        assert greetings(stage.scene) == 2

    forgotten(redis_url, use)


def test_words_alone_open_nothing_and_ask_telegram_once(redis_url: str) -> None:
    async def use(stage: Play) -> None:
        for _ in range(3):
            stage.world.says(BUDI, chat=CHAT, text="good morning")
        await stage.scene.rest(0.1)
        assert greetings(stage.scene) == 1
        assert len(stage.scene.api.asked("getChatAdministrators")) == 1

    forgotten(redis_url, use)


@pytest.mark.parametrize("allowed", [STRANGER, BUDI], ids=["not in the group", "a member"])
def test_where_no_named_person_is_an_admin_nobody_is_served_until_one_acts(redis_url: str, allowed: Any) -> None:
    async def use(stage: Play) -> None:
        stage.posts(ADI, b"nude-1")
        await stage.scene.rest(0.2)
        assert stage.eyes.seen == []
        assert greetings(stage.scene) == 1
        assert not stage.scene.api.asked("leaveChat")
        if allowed is BUDI:
            stage.posts(BUDI, b"fine-2")
            await seen(stage)
            stage.posts(ADI, b"fine-3")
            await seen(stage, 2)

    forgotten(redis_url, use, allowed.number)


def test_a_bot_that_is_no_admin_beside_them_is_not_vouched_for(redis_url: str) -> None:
    async def use(stage: Play) -> None:
        stage.world.reads_all = True
        stage.chat.members[123456789] = {**stage.chat.members[123456789], "status": "member"}
        stage.posts(BUDI, b"nude-1")
        await stage.scene.rest(0.2)
        assert stage.eyes.seen == []

    forgotten(redis_url, use)


def test_a_stranger_cannot_bring_the_bot_to_a_group_of_a_named_person(redis_url: str) -> None:
    async def use(stage: Play) -> None:
        other = Chat(stage.world, -100555)
        other.owns(IBU)
        other.members[STRANGER.number] = administrator(STRANGER.to_json(), ("can_delete_messages",))
        other.bot_becomes(STRANGER, "administrator", "can_delete_messages")
        await stage.scene.until(lambda: stage.scene.api.asked("leaveChat") or None)
        await stage.scene.rest(0.1)
        assert "This bot is private" in text_of(stage.scene.sent(other.number)[-1])

    forgotten(redis_url, use)


def test_an_admin_who_is_not_named_changes_its_rights_and_it_stays(redis_url: str) -> None:
    async def use(stage: Play) -> None:
        stage.chat.bot_becomes(STRANGER, "administrator", "can_delete_messages")
        await stage.scene.until(lambda: True if greetings(stage.scene) == 2 else None)
        assert not stage.scene.api.asked("leaveChat")

    forgotten(redis_url, use)


def test_a_number_in_a_forged_press_asks_telegram_nothing(redis_url: str) -> None:
    async def use(stage: Play) -> None:
        message = stage.world.post(STRANGER.number, {"id": 123456789, "is_bot": True, "first_name": "G"}, text="x")
        query = stage.world.presses(STRANGER, message, f"gm:{CHAT}:abcdef")
        assert "private" in await stage.scene.pressed(query)
        assert not stage.scene.api.asked("getChatAdministrators")

    forgotten(redis_url, use)


def test_where_telegram_does_not_tell_nobody_is_served_and_it_is_asked_again_later(redis_url: str) -> None:
    async def use(stage: Play) -> None:
        clock = [0.0]
        way = Vouching(stage.scene.application.bot, frozenset({IBU.number}), lambda: clock[0])
        stage.scene.api.faults.append(Fault("getChatAdministrators", status=400, description="Bad Request: x"))
        assert [await way.stands(CHAT), await way.stands(CHAT)] == [False, False]
        clock[0] = 301.0
        assert await way.stands(CHAT)
        assert not await Vouching(stage.scene.application.bot, frozenset()).stands(CHAT)

    forgotten(redis_url, use)
