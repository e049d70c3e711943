"""A bot with the double of Telegram, and the page that its answers' buttons open, served on loopback: all but the apps."""

from __future__ import annotations

import contextlib
import json
import secrets
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx

from bot.config.settings import Settings
from bot.web.desk import Desk
from bot.web.edit import Chats, Edit, Vouching
from bot.web.guard import Access
from bot.web.line import Line
from bot.web.remembering import once_in
from tests.bot.flow import SITI, Scene, Stub, scene
from tests.bot.web.given import Screens
from tests.bot.web.served import LOOPBACK, served
from tests.bot.web.signed import init_data
from tests.botapi import Person
from tests.botapi.server import TOKEN

HOST = "gate.example.org"
PUBLIC: dict[str, Any] = {"public_url": f"https://{HOST}", "allowed_users": f"{SITI.number},888000222"}
HEADERS = {"Host": HOST, "X-Forwarded-Proto": "https", "Origin": f"https://{HOST}", "Sec-Fetch-Site": "same-origin"}
FRESH = 2.0
"""Seconds by which an opening is younger than the memory of what was used: moments are told in whole seconds."""


def apps(message: dict[str, Any]) -> list[str]:
    """Returns the addresses that the buttons of a message open inside Telegram."""
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["web_app"]["url"] for row in rows for button in row if "web_app" in button]


def ticket_in(message: dict[str, Any]) -> str:
    """Returns the name of the ticket that the button of a message opens."""
    (address,) = apps(message)
    assert address.startswith(f"https://{HOST}/edit?")
    (ticket,) = parse_qs(urlsplit(address).query)["ticket"]
    return ticket


@dataclass
class Inside:
    """The bot, the page and a client. ``token`` is what the client carries."""

    bot: Scene
    web: httpx.AsyncClient
    desk: Desk
    edit: Edit
    screens: Screens
    token: str = ""

    async def answered(self, person: Person = SITI, data: bytes = b"the original", **options: Any) -> dict[str, Any]:
        """Sends a photo to the bot and returns its answer."""
        before = len(self.bot.sent(person.number))
        self.bot.world.sends_photo(person, data, **options)
        return await self.bot.message(person.number, before + 1)

    async def asks(self, ticket: str, said: str) -> httpx.Response:
        return await self.web.post("/edit/enter", json={"init_data": said, "ticket": ticket})

    async def enter(self, message: dict[str, Any], person: Person = SITI) -> httpx.Response:
        """Opens the page by the button of a message."""
        answer = await self.asks(ticket_in(message), said(person))
        if answer.status_code == 200:
            self.token = answer.json()["token"]
        return answer

    async def post(self, path: str, **options: Any) -> httpx.Response:
        return await self.web.post(path, headers={"Authorization": f"Bearer {self.token}"}, **options)

    async def look(self) -> dict[str, Any]:
        """Has the photo looked at and returns the answer."""
        lines = (await self.post("/edit/photo")).text.splitlines()
        answer: dict[str, Any] = json.loads(lines[-1])["answer"]
        return answer


def said(person: Person = SITI, age: float = -FRESH, **more: str) -> str:
    """Returns what Telegram says of somebody who opens the page now."""
    return init_data(person.number, time.time() - age, **{"query_id": secrets.token_hex(8), **more})


@contextlib.asynccontextmanager
async def inside(
    screens: Screens | None = None,
    chats: Callable[[Scene], Chats | None] = lambda bot: bot.wiring.edit_page,
    stub: Stub | None = None,
    **settings: Any,
) -> AsyncIterator[Inside]:
    given = {**PUBLIC, **settings}
    screens = screens or Screens()
    async with scene(stub or Stub(), **given) as bot:
        desk, chosen = Desk(screens, 60, Line(2)), Settings(TOKEN, **given)
        edit = Edit(desk, Vouching(TOKEN, await once_in(bot.memory), chosen.allowed), lambda: chats(bot))
        part = edit.part(Access.of(chosen))
        async with (
            served(part.routes) as port,
            httpx.AsyncClient(base_url=f"http://{LOOPBACK}:{port}", headers=HEADERS, timeout=30) as web,
        ):
            yield Inside(bot, web, desk, edit, screens)
        edit.sessions.close()
        await desk.close()
