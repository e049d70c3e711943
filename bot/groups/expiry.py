"""Notices that delete themselves after a time, also when the bot was restarted in between."""

from __future__ import annotations

from bot.groups.deletion import Deleter
from bot.groups.records import ExpiringNotice
from bot.groups.repository import GroupRepository
from bot.groups.tasks import Tasks


class Expiry:
    def __init__(self, register: GroupRepository, broom: Deleter, tasks: Tasks) -> None:
        self._register = register
        self._broom = broom
        self._tasks = tasks

    async def fade(self, chat: int, message: int, seconds: int) -> None:
        """Deletes this message after so many seconds."""
        fading = ExpiringNotice(chat, message, self._register.now + seconds)
        await self._register.keep(fading)
        self._tasks.spawn(self._later(fading, seconds))

    async def resume(self) -> None:
        for fading in await self._register.every(ExpiringNotice):
            self._tasks.spawn(self._later(fading, max(0, fading.end - self._register.now)))

    async def _later(self, fading: ExpiringNotice, seconds: float) -> None:
        if await self._tasks.pause(seconds):
            return
        await self._broom.sweep(fading.owner, [fading.message])
        await self._register.drop(fading)
