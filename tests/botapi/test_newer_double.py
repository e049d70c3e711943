"""Ephemeral messages through the library and the double: sent, changed, deleted, refused, ignored, lost."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest
from telegram import Bot
from telegram.error import BadRequest

from bot.transport.ephemeral import (
    Ephemeral,
    Request,
    change_ephemeral,
    delete_ephemeral,
    ephemeral_of,
    send_ephemeral,
)
from bot.transport.message import Answer, Button
from bot.transport.sending import Destination
from tests.botapi import BotApi, Person
from tests.botapi.groups import Group
from tests.botapi.newer import Server
from tests.botapi.server import TOKEN

CHAT, ANI = -1005, Person(5, "Ani")
WORDS = Answer("<b>For you</b>", ((Button("b", data="gm:mine"),),))


def in_group(use: Callable[[Bot, BotApi], Awaitable[None]], status: str = "administrator") -> None:
    async def run() -> None:
        api = BotApi()
        Group(api.world, CHAT).bot_becomes(ANI, status)
        api.world.updates.clear()
        async with (
            api.running(),
            Bot(TOKEN, f"{api.url}/bot", f"{api.url}/file/bot", Request(), Request()) as bot,
        ):
            await use(bot, api)

    asyncio.run(run())


def test_one_member_alone_sees_it_and_it_is_changed_and_deleted() -> None:
    async def use(bot: Bot, api: BotApi) -> None:
        kept = await send_ephemeral(bot, Destination(CHAT), ANI.number, WORDS)
        assert kept is not None
        assert api.world.messages == {}
        assert [message["text"] for message in api.world.alone.values()] == ["For you"]
        assert await change_ephemeral(bot, kept, Answer("Other"))
        (message,) = api.world.alone.values()
        assert (message["text"], message["reply_markup"]["inline_keyboard"]) == ("Other", [])
        assert await delete_ephemeral(bot, kept)
        assert api.world.alone == {}
        assert not await delete_ephemeral(bot, kept)
        assert not await change_ephemeral(bot, kept, WORDS)

    in_group(use)


def test_a_press_under_it_can_be_read_though_it_has_no_number() -> None:
    async def use(bot: Bot, api: BotApi) -> None:
        kept = await send_ephemeral(bot, Destination(CHAT), ANI.number, WORDS)
        (message,) = api.world.alone.values()
        assert "message_id" not in message
        api.world.presses(ANI, message, "gm:mine")
        (update,) = await bot.get_updates()
        assert update.callback_query is not None
        assert ephemeral_of(update.callback_query.message, ANI.number) == kept

    in_group(use)


def test_a_bot_that_is_no_admin_is_refused() -> None:
    async def use(bot: Bot, api: BotApi) -> None:
        with pytest.raises(BadRequest, match=r"(?i)bot_not_admin"):
            await send_ephemeral(bot, Destination(CHAT), ANI.number, WORDS)
        assert not await delete_ephemeral(bot, Ephemeral(CHAT, ANI.number, 1))
        with pytest.raises(BadRequest, match=r"(?i)bot_not_admin"):
            await send_ephemeral(bot, Destination(ANI.number), ANI.number, WORDS)

    in_group(use, "member")


def test_a_server_that_ignores_the_parameter_has_posted_and_that_is_taken_back() -> None:
    async def use(bot: Bot, api: BotApi) -> None:
        api.world.ephemeral = Server.IGNORES
        assert await send_ephemeral(bot, Destination(CHAT), ANI.number, WORDS) is None
        assert [call.method for call in api.calls[-2:]] == ["sendMessage", "deleteMessage"]
        assert api.world.messages == {}

    in_group(use)


def test_who_is_offline_never_gets_it_and_the_bot_is_not_told() -> None:
    async def use(bot: Bot, api: BotApi) -> None:
        api.world.offline.add(ANI.number)
        assert await send_ephemeral(bot, Destination(CHAT), ANI.number, WORDS) is not None
        assert (api.world.alone, api.world.messages) == ({}, {})

    in_group(use)
