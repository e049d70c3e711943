"""The chat's side of the page inside Telegram: the photo of a ticket, and the new copy in the place of its answer."""

from __future__ import annotations

from dataclasses import replace

from telegram import Bot

from bot.answers import reply
from bot.context import Context
from bot.private.checking import note_answers, note_place, summarized, with_edit
from bot.private.leaving import Leaving
from bot.store.records import AnswerRecord, OpenReview, Source, Ticket
from bot.transport.message import Answer
from bot.transport.sending import Destination, send
from detectors.kit.terms import Screening, ScreeningOptions


class EditPage:
    """Serves the page with what a chat has. A ticket is found by its name and by the person whose it is."""

    def __init__(self, context: Context, bot: Bot, leaving: Leaving) -> None:
        self._context = context
        self._bot = bot
        self._leaving = leaving

    async def language(self, owner: int, ticket: str) -> str | None:
        """Returns the language that a person reads, and extends the life of the ticket. Returns None without that ticket.

        Raises StoreUnavailable.
        """
        found = await self._context.store.strict.recall(Ticket, owner, ticket)
        if found is None or not await self._context.store.strict.keep_ticket(ticket, found):
            return None
        return (await self._context.texts_of(owner, found.language)).language

    async def photo(self, owner: int, ticket: str) -> bytes | None:
        """Fetches the photo of a ticket into memory. Returns None without that ticket.

        Raises StoreUnavailable, DownloadRefused or DownloadFailed.
        """
        found = await self._context.store.strict.recall(Ticket, owner, ticket)
        return await self._context.downloader.fetch(found.file) if found is not None else None

    async def take(self, owner: int, ticket: str, screening: Screening, options: ScreeningOptions) -> bool:
        """Puts a proven copy and what is said of it in the place of the answer. Returns False without that ticket.

        Raises StoreUnavailable, and TelegramError where the chat does not take it.
        """
        async with self._context.locks.acquire(("drawing", ticket)):
            found = await self._context.store.strict.recall(Ticket, owner, ticket)
            if found is None:
                return False
            found = replace(found, steps=(), asked="", screen="", drawn=True)
            answer = await self._answer(found, ticket, screening, options)
            await self._replace(found, ticket, answer)
            return True

    async def _answer(self, ticket: Ticket, name: str, screening: Screening, options: ScreeningOptions) -> Answer:
        context, store = self._context, self._context.store
        screening, summary = summarized(screening, ticket.owner, Source(ticket.source), options)
        held = await store.keep_ticket(name, ticket) and await store.keep(name, summary)
        texts = await context.texts_of(ticket.owner, ticket.language)
        minutes = store.minutes if held else 0
        answer = reply.photo_answer(screening, summary, texts, minutes, context.assistant, picture=True)
        return with_edit(context, answer, ticket, texts) if held else answer

    async def _replace(self, ticket: Ticket, name: str, answer: Answer) -> None:
        store, question = self._context.store, f"{ticket.chat}/{ticket.message}"
        review = await store.recall(OpenReview, ticket.owner, name)
        instead = review.message if review is not None else ticket.answer
        sent = await send(self._bot, Destination(ticket.chat, ticket.message, ticket.protected), answer, name, instead)
        await self._leaving.done(ticket.owner, name)
        await note_place(self._context, ticket.owner, name, sent)
        record = await store.recall(AnswerRecord, ticket.owner, question)
        if record is not None and record.answer == ticket.answer:
            await store.keep(question, replace(record, answer=sent.message, with_picture=sent.with_picture))
        await note_answers(self._context, ticket.owner, ticket.chat, (sent.message,))
