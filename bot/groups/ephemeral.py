"""Tells a member something alone in the group, on servers that were seen to do so. Nothing private is risked to find out."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, ClassVar

from telegram import Bot
from telegram.error import BadRequest, TelegramError

from bot import log
from bot.groups.records import Group
from bot.groups.rights import Admins
from bot.groups.vocabulary import Telling
from bot.store.clock import now
from bot.store.forgiving import ForgivingStore
from bot.store.named_fields import REQUIRED, Stored
from bot.store.records import DAY, MINUTE, Record
from bot.transport.ephemeral import delete_ephemeral, send_ephemeral
from bot.transport.message import Answer
from bot.transport.sending import Destination
from texts import texts

REFUSED_SECONDS = 5 * MINUTE
"""How long a group in which Telegram refused is not tried again: rights are given within minutes, not seconds."""
Clock = Callable[[], float]


@dataclass(frozen=True, slots=True)
class Probed(Record):
    """What a probe has shown of a server of the Bot API, and until when that is believed. It is about nobody: its owner is 0.

    It has the server's address for a name, so that another server is probed anew.
    """

    KIND: ClassVar[str] = "probed"
    SECONDS: ClassVar[int | None] = DAY

    owner: int
    keeps: Annotated[bool, Stored(safe=REQUIRED)]
    until: Annotated[int, Stored(safe=REQUIRED)]


class Alone:
    """Sends to single members of groups, or says that it cannot.

    A server that does not know ephemeral messages ignores the parameter and posts for everybody. So the first message that
    carries it is a harmless one, to an admin. What that shows holds for a day, also over a restart: see ``Probed``.
    """

    def __init__(self, bot: Bot, admins: Admins, store: ForgivingStore, *, clock: Clock = now) -> None:
        self._bot, self._admins, self._store, self._clock = bot, admins, store, clock
        self._known: tuple[float, bool] | None = None
        self._refused: dict[int, float] = {}
        self._probing = asyncio.Lock()

    async def tell(
        self, group: Group, member: int, answer: Answer, *, reply: int = 0, topic: int = 0, silent: bool = False
    ) -> bool:
        """Tells a member alone. Returns False, and has told nobody, where the group chose otherwise or that is not possible.

        Telegram does not promise delivery to who is offline, and does not say so either.
        """
        if group.telling is not Telling.ALONE or member <= 0 or not await self._can(group):
            return False
        try:
            sent = await send_ephemeral(
                self._bot, Destination(group.owner, reply, topic=topic, silent=silent), member, answer
            )
        except TelegramError as error:
            self._refuse(group, error)
            return False
        if sent is None:
            await self._learn(can=False)
        return sent is not None

    async def _can(self, group: Group) -> bool:
        if self._refused.get(group.owner, 0.0) > self._clock():
            return False
        async with self._probing:
            if self._known is None:
                self._known = await self._remembered()
            if self._known is not None and self._known[0] > self._clock():
                return self._known[1]
            return await self._probe(group)

    async def _probe(self, group: Group) -> bool:
        """Sends an admin words that everybody may read, and looks whether Telegram kept them to that admin."""
        try:
            admin = await self._admins.first(self._bot, group.owner)
            if not admin:
                return False
            words = Answer(texts(group.language).get("group-alone-probe"))
            sent = await send_ephemeral(self._bot, Destination(group.owner, silent=True), admin, words)
        except TelegramError as error:
            self._refuse(group, error)
            return False
        await self._learn(can=sent is not None)
        if sent is not None:
            await delete_ephemeral(self._bot, sent)
        return sent is not None

    async def _remembered(self) -> tuple[float, bool] | None:
        """Returns what the process before this one has learned of the same server, None where nothing is known of it."""
        record = await self._store.recall(Probed, 0, self._server)
        return (min(record.until, self._clock() + DAY), record.keeps) if record is not None else None

    async def _learn(self, *, can: bool) -> None:
        log.event("ephemeral-known" if can else "ephemeral-unknown")
        self._known = self._clock() + DAY, can
        await self._store.keep(self._server, Probed(0, can, int(self._clock()) + DAY))

    @property
    def _server(self) -> str:
        """Returns the address of the server without the token, which the library appends."""
        return self._bot.base_url.removesuffix(self._bot.token)

    def _refuse(self, group: Group, error: TelegramError) -> None:
        """Notes that this group is not tried again for a while; a refusal says nothing about the server's other groups."""
        log.error_event("ephemeral-refused", error)
        if isinstance(error, BadRequest):
            self._refused = {chat: until for chat, until in self._refused.items() if until > self._clock()}
            self._refused[group.owner] = self._clock() + REFUSED_SECONDS
