"""Deletes notices after a time, also when the bot was restarted in between."""

from __future__ import annotations

from bot.groups.deletion import Deleter
from bot.groups.ledger import ExpiringNotice
from bot.groups.repository import GroupRepository
from bot.groups.tasks import Tasks
from bot.store.records import DAY


class Expiry:
    def __init__(self, repository: GroupRepository, deleter: Deleter, tasks: Tasks) -> None:
        self._repository = repository
        self._deleter = deleter
        self._tasks = tasks

    async def schedule(self, chat: int, message: int, seconds: int) -> None:
        """Deletes this message after so many seconds."""
        notice = ExpiringNotice(chat, message, self._repository.now + seconds)
        await self._repository.keep(notice, min(seconds + DAY, ExpiringNotice.SECONDS or DAY))
        self._tasks.spawn(self._later(notice, seconds))

    async def resume(self) -> None:
        for notice in await self._repository.every(ExpiringNotice):
            self._tasks.spawn(self._later(notice, max(0, notice.end - self._repository.now)))

    async def _later(self, notice: ExpiringNotice, seconds: float) -> None:
        if await self._tasks.pause(seconds):
            return
        await self._deleter.delete(notice.owner, [notice.message])
        await self._repository.drop(notice)
