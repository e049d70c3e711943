"""Tells a member something alone in the group, on servers that were seen to do so. Nothing private is risked to find out."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

from telegram import Bot
from telegram.error import BadRequest, TelegramError

from bot import log
from bot.groups.records import Group
from bot.groups.rights import Admins
from bot.groups.vocabulary import Telling
from bot.store.records import DAY, MINUTE
from bot.texts import texts
from bot.transport.ephemeral import delete_ephemeral, send_ephemeral
from bot.transport.message import Answer
from bot.transport.sending import Destination

REFUSED_SECONDS = 5 * MINUTE
"""How long a group in which Telegram refused is not tried again: rights are given within minutes, not seconds."""
Clock = Callable[[], float]


class Alone:
    """Sends to single members of groups, or says that it cannot.

    A server that does not know ephemeral messages ignores the parameter and posts for everybody. So the first message that
    carries it is a harmless one, to an admin. What that shows holds for a day, in this process: a process asks one server.
    """

    def __init__(self, bot: Bot, admins: Admins, *, clock: Clock = time.monotonic) -> None:
        self._bot, self._admins, self._clock = bot, admins, clock
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
            self._learn(can=False)
        return sent is not None

    async def _can(self, group: Group) -> bool:
        if self._refused.get(group.owner, 0.0) > self._clock():
            return False
        async with self._probing:
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
        self._learn(can=sent is not None)
        if sent is not None:
            await delete_ephemeral(self._bot, sent)
        return sent is not None

    def _learn(self, *, can: bool) -> None:
        log.event("ephemeral-known" if can else "ephemeral-unknown")
        self._known = self._clock() + DAY, can

    def _refuse(self, group: Group, error: TelegramError) -> None:
        """Notes that this group is not tried again for a while; a refusal says nothing about the server's other groups."""
        log.error_event("ephemeral-refused", error)
        if isinstance(error, BadRequest):
            self._refused = {chat: until for chat, until in self._refused.items() if until > self._clock()}
            self._refused[group.owner] = self._clock() + REFUSED_SECONDS
