"""Notices that delete themselves after a time, also when the bot was restarted in between."""

from __future__ import annotations

from bot.groups.broom import Broom
from bot.groups.records import Fading
from bot.groups.register import Register
from bot.groups.tasks import Tasks


class Fader:
    def __init__(self, register: Register, broom: Broom, tasks: Tasks) -> None:
        self._register = register
        self._broom = broom
        self._tasks = tasks

    async def fade(self, chat: int, message: int, seconds: int) -> None:
        """Deletes this message after so many seconds."""
        fading = Fading(chat, message, self._register.now + seconds)
        await self._register.keep(fading)
        self._tasks.spawn(self._later(fading, seconds))

    async def resume(self) -> None:
        for fading in await self._register.every(Fading):
            self._tasks.spawn(self._later(fading, max(0, fading.end - self._register.now)))

    async def _later(self, fading: Fading, seconds: float) -> None:
        if await self._tasks.pause(seconds):
            return
        await self._broom.sweep(fading.owner, [fading.message])
        await self._register.drop(fading)
