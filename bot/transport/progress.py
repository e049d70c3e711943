"""Shows that somebody is at work: a chat action at once, "looking…" after some seconds, which the answer then replaces."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable

from telegram import Bot
from telegram.constants import ChatAction
from telegram.error import TelegramError

from bot import log
from bot.timing import Timing
from bot.transport.message import Answer
from bot.transport.sending import Destination, send, take_away

Note = Callable[[int], Awaitable[None]]


class Progress:
    """Holds the "looking…" of one question, if it came to that."""

    def __init__(
        self, bot: Bot, place: Destination, looking: Callable[[], str], note: Note | None, timing: Timing
    ) -> None:
        self._bot = bot
        self._place = place
        self._looking = looking
        self._note = note
        self._timing = timing
        self._said: asyncio.Task[int] | None = None
        self._over = False

    async def show(self, action: ChatAction, turn: asyncio.Future[None] | None) -> None:
        """Of several photos of one person only the one whose turn it is shows an action: it is seen in the whole chat."""
        word = asyncio.create_task(self._word()) if self._looking() else None
        try:
            if turn is not None:
                await asyncio.wait([turn])
            while True:
                try:
                    await self._bot.send_chat_action(self._place.chat, action)
                except TelegramError as error:
                    log.event("no-sign-of-life", severity=logging.DEBUG, error=type(error).__name__.lower())
                await asyncio.sleep(self._timing.chat_action)
        finally:
            if word is not None:
                word.cancel()

    async def _word(self) -> None:
        await asyncio.sleep(self._timing.looking)
        if not self._over:
            self._said = asyncio.create_task(self._say())

    async def _say(self) -> int:
        try:
            message = (await send(self._bot, self._place, Answer(self._looking()))).message
        except TelegramError as error:
            log.error_event("looking-not-said", error)
            return 0
        if self._note is not None:
            await self._note(message)
        return message

    async def word(self) -> int:
        """The number of the "looking…" that now belongs to the answer, 0 if none was said; none is said from here on."""
        self._over = True
        said, self._said = self._said, None
        return await said if said is not None else 0

    async def end(self) -> None:
        if message := await self.word():
            with contextlib.suppress(TelegramError):
                await take_away(self._bot, self._place.chat, (message,))


@contextlib.asynccontextmanager
async def showing_progress(
    bot: Bot,
    place: Destination,
    timing: Timing,
    looking: Callable[[], str] = lambda: "",
    action: ChatAction = ChatAction.UPLOAD_PHOTO,
    turn: asyncio.Future[None] | None = None,
    note: Note | None = None,
) -> AsyncIterator[Progress]:
    """Shows it for as long as the block lasts. Failing to show it stops nothing; a word that nobody took goes away again.

    ``looking`` gives the word when it is said, ``note`` is told its number.
    """
    progress = Progress(bot, place, looking, note, timing)
    showing = asyncio.create_task(progress.show(action, turn))
    try:
        yield progress
    finally:
        showing.cancel()
        await asyncio.wait([showing])
        await progress.end()
