"""Shows progress: a chat action at once, and after some seconds the message "looking…", which the answer replaces."""

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
from bot.transport.sending import Destination, delete_messages, send

Note = Callable[[int], Awaitable[None]]


class Progress:
    """The progress of one question, with the "looking…" message if one was sent."""

    def __init__(
        self, bot: Bot, place: Destination, looking: Callable[[], str], note: Note | None, timing: Timing
    ) -> None:
        self._bot = bot
        self._place = place
        self._looking = looking
        self._note = note
        self._timing = timing
        self._sending: asyncio.Task[int] | None = None
        self._over = False

    async def show(self, action: ChatAction | None, turn: asyncio.Future[None] | None) -> None:
        """Sends the action again and again until it is cancelled.

        It waits for ``turn``, because an action is visible in the whole chat: of several photos of one person only the
        one in work shows it. Without an action there is only the message.
        """
        word = asyncio.create_task(self._word()) if self._looking() else None
        try:
            if turn is not None:
                await asyncio.wait([turn])
            while True:
                if action is not None:
                    await self._act(action)
                await asyncio.sleep(self._timing.chat_action)
        finally:
            if word is not None:
                word.cancel()

    async def _act(self, action: ChatAction) -> None:
        try:
            await self._bot.send_chat_action(self._place.chat, action)
        except TelegramError as error:
            log.event("no-sign-of-life", severity=logging.DEBUG, error=type(error).__name__.lower())

    async def _word(self) -> None:
        await asyncio.sleep(self._timing.looking)
        if not self._over:
            self._sending = asyncio.create_task(self._send())

    async def _send(self) -> int:
        try:
            message = (await send(self._bot, self._place, Answer(self._looking()))).message
        except TelegramError as error:
            log.error_event("looking-not-said", error)
            return 0
        if self._note is not None:
            await self._note(message)
        return message

    async def word(self) -> int:
        """Returns the number of the "looking…" message for the answer to replace, 0 if there is none.

        No such message is sent from here on.
        """
        self._over = True
        sending, self._sending = self._sending, None
        return await sending if sending is not None else 0

    async def end(self) -> None:
        """Deletes the "looking…" message unless an answer has replaced it."""
        if message := await self.word():
            with contextlib.suppress(TelegramError):
                await delete_messages(self._bot, self._place.chat, (message,))


@contextlib.asynccontextmanager
async def showing_progress(
    bot: Bot,
    place: Destination,
    timing: Timing,
    looking: Callable[[], str] = lambda: "",
    action: ChatAction | None = ChatAction.UPLOAD_PHOTO,
    turn: asyncio.Future[None] | None = None,
    note: Note | None = None,
) -> AsyncIterator[Progress]:
    """Shows progress for as long as the block lasts. Errors in showing it are only logged.

    ``looking`` returns the text of the message when it is due. ``note`` is called with the number of the message.
    """
    progress = Progress(bot, place, looking, note, timing)
    showing = asyncio.create_task(progress.show(action, turn))
    try:
        yield progress
    finally:
        showing.cancel()
        await asyncio.wait([showing])
        await progress.end()
