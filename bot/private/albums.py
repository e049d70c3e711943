"""Answers albums as one: one verdict, one album of copies, one message with buttons.

Telegram sends the parts as separate updates without an end. A part that arrives while the others wait joins them. A part
that arrives after the answer is checked and added to it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from telegram import Bot, Message
from telegram.constants import ChatAction

from bot import log
from bot.answers import album as album_answers
from bot.answers import reply
from bot.context import Context
from bot.private.checking import CheckOutcome, check, note_answers, remember
from bot.private.edits import is_the_same_picture
from bot.private.elsewhere import answered_elsewhere
from bot.private.leaving import Leaving
from bot.private.pending import PendingQuestions
from bot.queueing import MOST_WAITING
from bot.spread.pieces import Answering, Kind, Piece
from bot.store.clock import now
from bot.store.records import Album, AlbumPart, AnswerRecord, Question
from bot.transport.album_parts import AlbumParts
from bot.transport.media import Other
from bot.transport.message import Answer
from bot.transport.progress import showing_progress
from bot.transport.sending import Destination, Sent, change, delete_messages, send, send_album
from texts import Texts

MOST_PARTS = 10
SIDE_BY_SIDE = 2
"""Parts of one album in work at the same time, so that a single photo of another person does not wait for all of them."""


class _OpenAlbum(AlbumParts[Question | AlbumPart]):
    """Parts of one album that have arrived and have no answer yet: pictures, and messages without one."""

    piece: Piece | None = None
    """As what it was handed to another machine."""

    @property
    def questions(self) -> list[Question]:
        """Returns the parts that are pictures."""
        return [part for part in self.in_order if isinstance(part, Question)]

    @property
    def others(self) -> list[AlbumPart]:
        """Returns the parts that are no pictures."""
        return [part for part in self.in_order if isinstance(part, AlbumPart)]

    async def complete(self, quiet_seconds: float) -> None:
        """Waits until no part arrives for so many seconds, or the album is full."""
        while len(self) < MOST_PARTS and not await self.quiet(quiet_seconds):
            pass


class Albums:
    """Collects albums in private chats, has their parts checked, and sends the answers."""

    def __init__(self, context: Context, pending: PendingQuestions, leaving: Leaving) -> None:
        self._context = context
        self._leaving = leaving
        self._pending = pending
        self._open: dict[tuple[int, str], _OpenAlbum] = {}

    async def take(self, bot: Bot, question: Question) -> None:
        """Adds a part to its album. The first part takes the place in the queue and answers for all."""
        album = self._open.get((question.chat, question.album))
        if album is not None:
            if not any(part.name == question.name and part.unique == question.unique for part in album.questions):
                album.add(question.message, question)
                await self._pending.record(question)
            return
        if self._context.locks.waiting(question.owner) > MOST_WAITING:
            log.event("line-full")
            await self._refuse(bot, question)
            return
        album = self._open[question.chat, question.album] = _OpenAlbum()
        album.add(question.message, question)
        with self._context.locks.place(question.owner) as turn:
            async with self._pending.answering(lambda: album.questions):
                try:
                    await self._in_turn(bot, question, album, turn)
                finally:
                    self._open.pop((question.chat, question.album), None)
            if album.piece is not None and self._context.elsewhere is not None:
                await self._context.elsewhere.settle(album.piece)

    async def take_other(self, bot: Bot, message: Message, kind: Other) -> None:
        """Adds a part that is no picture to an album that waits for its answer, else answers it alone."""
        log.event("other", kind=kind.value)
        part = AlbumPart(message.message_id, f"other-{kind.value}")
        album = self._open.get((message.chat.id, message.media_group_id or ""))
        if album is not None:
            album.add(message.message_id, part)
            return
        texts = await self._context.texts_for(message.from_user)
        place = Destination(message.chat.id, message.message_id, bool(message.has_protected_content))
        await send(bot, place, reply.other(kind, texts))

    async def _refuse(self, bot: Bot, question: Question) -> None:
        texts = await self._context.texts_of(question.owner, question.speaks)
        place = Destination(question.chat, question.message, question.protected)
        await send(bot, place, Answer(texts.get("line-full", count=MOST_WAITING)))
        await self._pending.clear([question])

    async def _in_turn(self, bot: Bot, first: Question, album: _OpenAlbum, turn: asyncio.Future[None]) -> None:
        context = self._context
        texts = await context.texts_of(first.owner, first.speaks)
        place = Destination(first.chat, first.message, first.protected)
        action = ChatAction.UPLOAD_PHOTO if context.elsewhere is None else None
        async with showing_progress(
            bot, place, context.timing, lambda: context.waiting_word(texts), action, turn=turn
        ) as progress:
            await album.complete(context.timing.album_quiet)
            await turn
            await self._leaving.take_back_all(bot, first.owner)
            self._open.pop((first.chat, first.album), None)
            if first.edited and await is_the_same_picture(context, first):
                return
            if wait := await context.quota.seconds_to_wait(first.owner, now(), len(album.questions)):
                log.event("quota", seconds=wait)
                await send(bot, place, Answer(texts.get("too-fast", seconds=wait)), instead=await progress.word())
                return
            if context.elsewhere is not None:
                album.piece = album_piece(first, album.questions, album.others)
                again = partial(self._pending.record_again, album.questions)
                await answered_elsewhere(bot, context, album.piece, place, texts, progress, restore=again)
                return
            outcomes = await self._check_all(album.questions, texts)
            for question in album.questions:
                await self._pending.record(replace(question, begun=True))
            await self._answer(bot, _Answering(first, outcomes, album.others, texts, place, await progress.word()))

    async def answer_piece(self, bot: Bot, job: Answering, questions: list[Question]) -> None:
        """Answers an album for the bot that has handed it over."""
        first = questions[0]
        texts = await self._context.texts_of(first.owner, first.speaks)
        place = Destination(first.chat, first.message, first.protected)
        async with showing_progress(bot, place, self._context.timing):
            outcomes = await self._check_all(questions, texts)
            instead = await job.begin()
            await self._answer(bot, _Answering(first, outcomes, list(job.piece.others), texts, place, instead))

    async def _check_all(self, questions: list[Question], texts: Texts) -> list[CheckOutcome]:
        slots = asyncio.Semaphore(SIDE_BY_SIDE)

        async def check_one(question: Question) -> CheckOutcome:
            async with slots:
                return await check(self._context, question, texts)

        return list(await asyncio.gather(*(check_one(question) for question in questions)))

    async def _answer(self, bot: Bot, work: _Answering) -> None:
        """Sends the copies, then the message with all lines and buttons, earlier parts of the album included."""
        context, first, texts = self._context, work.first, work.texts
        held = [await remember(context, outcome, texts) for outcome in work.outcomes if outcome.summary is not None]
        minutes = context.store.minutes if all(held) else 0
        earlier = await self._recall(first)
        parts, tickets = work.parts_after(earlier)
        order = [part.message for part in parts]
        copies = [
            album_answers.album_copy(
                outcome.screening, outcome.summary, texts, order.index(outcome.question.message) + 1, len(parts)
            )
            for outcome in work.outcomes
            if outcome.screening is not None and outcome.summary is not None
        ]
        sent = await send_album(bot, work.place, [copy for copy in copies if copy is not None])
        answer = album_answers.album_answer(parts, tickets, first.album, texts, minutes, context.assistant)
        message = await self._show(bot, work, earlier, answer, below=bool(sent))
        album = Album(first.owner, first.chat, first.album, message.message, tuple(parts), tickets)
        await self._remember(work, album, [copy.message for copy in sent])

    async def _show(self, bot: Bot, work: _Answering, earlier: Album | None, answer: Answer, *, below: bool) -> Sent:
        """Sends the message of the album, or changes the one that stands.

        ``below`` says that pictures were sent just now. The buttons end below all of them, so what was said above them
        ("looking…", the answer without the late part) is deleted and said again.
        """
        above = [message for message in (work.instead, earlier.answer if earlier else 0) if message]
        if below:
            for message in above:
                await delete_messages(bot, work.place.chat, (message,))
            return await send(bot, work.place, answer)
        if earlier is not None and await change(bot, earlier.chat, earlier.answer, answer):
            if work.instead:
                await send(bot, work.place, Answer(work.texts.get("album-added")), instead=work.instead)
            return Sent(earlier.answer)
        return await send(bot, work.place, answer, instead=work.instead)

    async def _recall(self, question: Question) -> Album | None:
        return await self._context.store.recall(Album, question.owner, album_name(question.chat, question.album))

    async def _remember(self, work: _Answering, album: Album, copies: list[int]) -> None:
        store = self._context.store
        await store.keep(album_name(album.chat, album.album), album)
        for outcome in work.outcomes:
            question = outcome.question
            record = AnswerRecord(
                album.owner, album.chat, question.message, album.answer, False, question.unique, outcome.ticket
            )
            await store.keep(record.name, record)
        await note_answers(self._context, album.owner, album.chat, (*copies, album.answer))


@dataclass(frozen=True, slots=True)
class _Answering:
    """An album whose parts are checked and whose answer is not sent yet."""

    first: Question
    outcomes: list[CheckOutcome]
    others: list[AlbumPart]
    texts: Texts
    place: Destination
    instead: int

    def parts_after(self, earlier: Album | None) -> tuple[list[AlbumPart], tuple[str, ...]]:
        """Returns all parts and their tickets in the order of their messages. An edited part replaces its old version."""
        by_message: dict[int, tuple[AlbumPart, str]] = {}
        for part, ticket in zip(earlier.parts, earlier.tickets, strict=True) if earlier else ():
            by_message[part.message] = (part, ticket)
        for other in self.others:
            by_message[other.message] = (other, "")
        for outcome in self.outcomes:
            message = outcome.question.message
            by_message[message] = (album_answers.album_part(message, outcome.state, outcome.summary), outcome.ticket)
        ordered = [by_message[message] for message in sorted(by_message)]
        return [part for part, _ in ordered], tuple(ticket for _, ticket in ordered)


def album_piece(first: Question, questions: Sequence[Question], others: Sequence[AlbumPart]) -> Piece:
    """Returns the piece that answers an album, its first question in front."""
    numbers = (first.message, *(question.message for question in questions if question is not first))
    return Piece(Kind.ALBUM, first.owner, first.chat, numbers, about=first.album, others=tuple(others))


def album_name(chat: int, album: str) -> str:
    """Returns the name of an album's record."""
    return f"{chat}/{album}"
