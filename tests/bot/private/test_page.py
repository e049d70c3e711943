"""The command /page: people on the list get a link that opens once, others get none; without a page there is no command."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

from bot import lifecycle
from bot.app import build
from bot.config.settings import Settings
from bot.introduction import introduce
from bot.store.record_store import RecordStore
from bot.web.guard import Access
from tests.bot.flow import QUICK, SITI, Stub, play
from tests.bot.flow import Scene as Stage
from tests.bot.redis_double import memory_store
from tests.botapi import BotApi, Person
from tests.botapi.server import TOKEN
from texts import texts

BUDI = Person(888000222, "Budi")
PUBLIC = Settings(TOKEN, public_url="https://gate.example.org", allowed_users=f"{SITI.number},-1005")


def asked(settings: Settings, person: Person, speaks: str = "/page") -> list[dict[str, Any]]:
    """What the bot sends to somebody, and what it lists in Telegram's menu."""

    async def run() -> list[dict[str, Any]]:
        async with BotApi().running() as api:
            memory = RecordStore(memory_store(), b"k" * 32, 15)
            access = Access.of(settings)
            link = (lambda number: access.link(str(number))) if settings.hands_out_links else None
            given = replace(settings, bot_api_url=api.url)
            wiring = build(given, Stub(), memory, timing=QUICK, page=link)
            async with lifecycle.running(wiring):
                api.world.says(person, text=speaks)
                for _ in range(500):
                    sent = [one for one in api.world.messages.values() if one["from"]["is_bot"]]
                    if sent:
                        break
                    await asyncio.sleep(0.01)
            await wiring.context.downloader.close()
            for message in sent:
                for row in message.get("reply_markup", {}).get("inline_keyboard", []):
                    if "open?key=" in row[0].get("url", ""):
                        key = row[0]["url"].partition("key=")[2]
                        session = await access.passes.admit(key)
                        assert session is not None
                        message["holder"] = session.holder
                        message["again"] = await access.passes.admit(key)
            return sent

    return asyncio.run(asyncio.wait_for(run(), 20))


def test_who_is_on_the_list_gets_a_link_of_their_own_that_works_once() -> None:
    (message,) = asked(PUBLIC, SITI)
    ((button,),) = message["reply_markup"]["inline_keyboard"]
    assert button["url"].startswith("https://gate.example.org/open?key=")
    assert message["holder"] == str(SITI.number)
    assert message["again"] is None
    assert button["url"].partition("key=")[2] not in message["text"]
    assert str(SITI.number) not in button["url"]


def test_who_is_not_gets_none() -> None:
    (message,) = asked(PUBLIC, BUDI)
    assert message["text"] == texts("en").get("not-allowed")
    assert "reply_markup" not in message


def test_without_a_public_page_or_a_list_the_command_is_nothing_special() -> None:
    for settings in (Settings(TOKEN), Settings(TOKEN, public_url="https://gate.example.org", page_invitations=1)):
        (message,) = asked(settings, SITI)
        assert "open?key=" not in str(message)


def test_the_menu_lists_it_where_there_is_one() -> None:
    async def use(stage: Stage) -> None:
        for page in (True, False):
            stage.api.calls.clear()
            await introduce(stage.application.bot, stage.context.store, page=page)
            menus = [call.parsed("commands") for call in stage.api.asked("setMyCommands")]
            names = [{command["command"] for command in menu} for menu in menus]
            assert ["page" in menu for menu in names if "start" in menu] == [page] * len(
                [m for m in names if "start" in m]
            )

    play(use)
