"""Deletes messages, one at once, many in bulk, and tells for each whether it is gone or why not."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from enum import StrEnum

from telegram import Bot
from telegram.error import BadRequest, TelegramError

from bot import log
from bot.groups.tasks import Tasks

AT_ONCE = 100
"""What deleteMessages takes (Bot API)."""


class Deletion(StrEnum):
    DELETED = "deleted"
    MISSING = "missing"
    DENIED = "denied"


class Deleter:
    """Collects what comes for a chat during a call, and shortly after, for the next call."""

    def __init__(self, bot: Bot, tasks: Tasks, pause: float) -> None:
        self._pause = pause
        self._bot = bot
        self._tasks = tasks
        self._waiting: dict[int, dict[int, asyncio.Future[Deletion]]] = {}

    async def delete(self, chat: int, messages: Sequence[int]) -> list[Deletion]:
        """Deletes messages and returns what became of each, in their order. One that is asked for twice is deleted once."""
        loop, idle = asyncio.get_running_loop(), chat not in self._waiting
        line = self._waiting.setdefault(chat, {})
        results = [line.setdefault(message, loop.create_future()) for message in messages]
        if idle:
            self._tasks.spawn(self._work(chat, line)).add_done_callback(lambda _: self._left(chat, line))
        return list(await asyncio.gather(*results))

    async def _work(self, chat: int, line: dict[int, asyncio.Future[Deletion]]) -> None:
        while line:
            taken = dict(list(line.items())[:AT_ONCE])
            for message in taken:
                del line[message]
            try:
                results = await self._delete_all(chat, list(taken))
            except BaseException:  # cut off, or unforeseen: nobody may wait for what nobody will tell
                for future in taken.values():
                    future.cancel()
                raise
            for future, result in zip(taken.values(), results, strict=True):
                if not future.done():
                    future.set_result(result)
            if len(line) < AT_ONCE:
                await self._tasks.pause(self._pause)
        del self._waiting[chat]

    def _left(self, chat: int, line: dict[int, asyncio.Future[Deletion]]) -> None:
        """Lets go whoever waits in the line of work that was cut off, also before it began. Later lines are others' work."""
        if self._waiting.get(chat) is line:
            del self._waiting[chat]
        for future in line.values():
            future.cancel()

    async def _delete_all(self, chat: int, messages: list[int]) -> list[Deletion]:
        if len(messages) > 1:
            try:
                await self._bot.delete_messages(chat, messages)
            except BadRequest as error:
                log.error_event("not-deleted-together", error, count=len(messages))
            except TelegramError as error:
                log.error_event("not-deleted", error, count=len(messages))
                return [Deletion.DENIED] * len(messages)
            else:
                return [Deletion.DELETED] * len(messages)
        return [await self._delete_one(chat, message) for message in messages]

    async def _delete_one(self, chat: int, message: int) -> Deletion:
        try:
            await self._bot.delete_message(chat, message)
        except TelegramError as error:
            if isinstance(error, BadRequest) and "not found" in error.message.lower():
                return Deletion.MISSING
            log.error_event("not-deleted", error)
            return Deletion.DENIED
        return Deletion.DELETED
