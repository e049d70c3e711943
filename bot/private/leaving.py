"""Takes back a message in which somebody has left the choosing without *Done*: it may show the photo uncovered.

It shows the copy of before again: when the buttons' time has ended, at the person's next photo, and before anything is
forgotten. Where there was no copy, the message is deleted and the answer said again in words.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace

from telegram import Bot, CallbackQuery, Message
from telegram.error import TelegramError

from bot import log
from bot.answers import reply
from bot.answers.summary import Summary
from bot.context import Context
from bot.private.checking import note_answers, with_edit
from bot.store.clock import now
from bot.store.record_store import StoreUnavailable
from bot.store.records import OpenReview, Ticket
from bot.transport.message import Answer, Attachment, Verb
from bot.transport.sending import Destination, change, delete_messages, send
from texts import texts as texts_in


class Leaving:
    """Keeps which messages are in the middle of choosing, and takes them back."""

    def __init__(self, context: Context, *, waits: bool = True) -> None:
        self._context = context
        self._waits = waits
        """Whether it takes messages back itself. On a node it does not: the bot that takes presses waits."""
        self._timers: dict[str, tuple[OpenReview, asyncio.Task[None]]] = {}
        """By ticket: who is choosing is known here, so that a photo costs no search, also while the store is away."""

    async def entered(self, bot: Bot, query: CallbackQuery, name: str, ticket: Ticket, language: str) -> None:
        """Notes that this message is being chosen in, and when its buttons end. Every press moves that end."""
        message = query.message
        if not isinstance(message, Message):
            return
        review = await self._context.store.recall(OpenReview, ticket.owner, name)
        if review is None:
            place = (message.chat.id, message.message_id, name, 0, ticket.message, ticket.protected, language)
            review = OpenReview(ticket.owner, *place, *_copy_in(message), ticket.steps)
        await self._keep(bot, replace(review, message=message.message_id))

    async def moved(self, bot: Bot, owner: int, name: str, message: int) -> None:
        """Notes that the choosing goes on in another message."""
        review = await self._context.store.recall(OpenReview, owner, name)
        if review is not None:
            await self._keep(bot, replace(review, message=message))

    async def done(self, owner: int, name: str) -> None:
        """Notes that a message shows a copy again."""
        self._stop(name)
        await self._context.store.drop(OpenReview, owner, name)

    async def take_back_all(self, bot: Bot, owner: int) -> None:
        """Takes back every message in which this person is choosing."""
        for name in [name for name, (review, _) in self._timers.items() if review.owner == owner]:
            await self.take_back(bot, owner, name)

    async def take_back(self, bot: Bot, owner: int, name: str) -> None:
        """Takes back one message, if somebody is choosing in it."""
        try:
            review = await self._context.store.strict.recall(OpenReview, owner, name)
        except StoreUnavailable:
            held = self._timers.get(name)
            review = held[0] if held is not None else None
        if review is not None:
            await self._take_back(bot, review)

    async def resume(self, bot: Bot) -> None:
        """Waits on for the messages of the previous process."""
        for review in await self._context.store.every(OpenReview):
            self._start(bot, review)

    async def close(self) -> None:
        """Stops waiting. What is not taken back by then is at the next start."""
        for name in list(self._timers):
            self._stop(name)

    async def _keep(self, bot: Bot, review: OpenReview) -> None:
        seconds = self._context.store.minutes * self._context.timing.minute
        review = replace(review, end=int(now() + seconds))
        await self._context.store.keep(review.ticket, review)
        if self._waits:
            self._start(bot, review, seconds)

    def _start(self, bot: Bot, review: OpenReview, seconds: float | None = None) -> None:
        self._stop(review.ticket)
        left = max(0.0, review.end - now()) if seconds is None else seconds
        self._timers[review.ticket] = review, asyncio.create_task(self._later(bot, review, left))

    def _stop(self, name: str) -> None:
        _, timer = self._timers.pop(name, (None, None))
        if timer is not None and timer is not asyncio.current_task():
            timer.cancel()

    async def _later(self, bot: Bot, review: OpenReview, seconds: float) -> None:
        await asyncio.sleep(seconds)
        await self.take_back(bot, review.owner, review.ticket)

    async def _take_back(self, bot: Bot, review: OpenReview) -> None:
        """Shows the copy of before, or words. What Telegram refuses for now is tried again at the next occasion."""
        async with self._context.locks.acquire(("drawing", review.ticket)):
            answer = await self._answer(review)
            try:
                shown = answer.attachment is not None and await change(
                    bot, review.chat, review.message, answer, review.ticket
                )
                if not shown:
                    await self._say_instead(bot, review, answer)
            except TelegramError as error:
                log.error_event("not-taken-back", error)
                return
            log.event("taken-back")
            await self.done(review.owner, review.ticket)

    async def _say_instead(self, bot: Bot, review: OpenReview, answer: Answer) -> None:
        await delete_messages(bot, review.chat, (review.message,))
        place = Destination(review.chat, review.question, review.protected)
        sent = await send(bot, place, replace(answer, attachment=None), review.ticket)
        await note_answers(self._context, review.owner, review.chat, (sent.message,))

    async def _answer(self, review: OpenReview) -> Answer:
        """The answer of before with its buttons and choices; without buttons where these have ended."""
        store, texts = self._context.store, texts_in(review.language)
        copy = Attachment(b"", "redacted.jpg", review.as_photo, review.copy) if review.copy else None
        ticket = await store.recall(Ticket, review.owner, review.ticket)
        summary = await store.recall(Summary, review.owner, review.ticket)
        if ticket is None or summary is None:
            return Answer(texts.get("review-left" if copy else "review-left-words"), attachment=copy)
        await store.keep_ticket(review.ticket, replace(ticket, steps=review.steps, screen="", asked=""))
        answer = reply.details_answer(
            summary, texts, store.minutes, self._context.assistant, below_picture=copy is not None, unfolded=False
        )
        answer = with_edit(self._context, answer, ticket, texts)
        return replace(answer if ticket.message else reply.without_delete(answer), attachment=copy)


def _copy_in(message: Message) -> tuple[str, bool]:
    """The handle of the copy that a message shows, and whether it is a photo. Only beside a copy there is *As file*."""
    rows = message.reply_markup.inline_keyboard if message.reply_markup else ()
    data = [button.callback_data for row in rows for button in row]
    if not any(isinstance(one, str) and one.startswith(f"{Verb.AS_FILE}:") for one in data):
        return "", True
    if message.photo:
        return message.photo[-1].file_id, True
    return (message.document.file_id, False) if message.document else ("", True)
