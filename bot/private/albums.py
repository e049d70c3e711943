"""Albums: separate updates with one mark and no end, answered as one: one verdict, one album of copies, one message of buttons.

A part that comes while the others wait is taken in; one that comes after the answer is checked and added to it.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace

from telegram import Bot, Message

from bot import log
from bot.answers import album as album_answers
from bot.answers import reply
from bot.context import Context
from bot.private.checking import CheckOutcome, check, note_answers, remember
from bot.private.edits import is_the_same_picture
from bot.private.pending import clear_pending, mark_pending
from bot.queueing import MOST_WAITING
from bot.store.clock import now
from bot.store.record_store import StoreUnavailable
from bot.store.records import Album, AlbumPart, AnswerRecord, Question
from bot.texts import Texts
from bot.transport.media import Other
from bot.transport.message import Answer
from bot.transport.progress import showing_progress
from bot.transport.sending import Destination, Sent, change, send, send_album

QUIET_SECONDS = 1.0
"""Telegram delivers the parts of an album within some tenths of a second of each other; there is no mark for the last."""
MOST_PARTS = 10
SIDE_BY_SIDE = 2
"""Parts of one album in work at the same time, so that somebody else's single photo does not wait for all of them."""


@dataclass(slots=True)
class _Gathering:
    """The parts of one album that have come so far and are not answered yet."""

    questions: list[Question] = field(default_factory=list)
    others: list[AlbumPart] = field(default_factory=list)
    news: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def full(self) -> bool:
        return len(self.questions) + len(self.others) >= MOST_PARTS


class Albums:
    def __init__(self, context: Context) -> None:
        self._context = context
        self._open: dict[tuple[int, str], _Gathering] = {}

    async def take(self, bot: Bot, question: Question) -> None:
        """The first part takes the album's place in the line and answers for all; the others only join it."""
        gathering = self._open.get((question.chat, question.album))
        if gathering is not None:
            if any(one.name == question.name and one.unique == question.unique for one in gathering.questions):
                return
            gathering.questions.append(question)
            gathering.news.set()
            await mark_pending(self._context, question)
            return
        if self._context.locks.waiting(question.owner) > MOST_WAITING:
            log.event("line-full")
            await self._refuse(bot, question)
            return
        gathering = _Gathering([question])
        self._open[question.chat, question.album] = gathering
        with self._context.locks.place(question.owner) as turn:
            await mark_pending(self._context, question)
            try:
                await self._in_turn(bot, gathering, turn)
            except asyncio.CancelledError:
                raise
            except BaseException:
                await clear_pending(self._context, gathering.questions)
                raise
            finally:
                self._open.pop((question.chat, question.album), None)
            await clear_pending(self._context, gathering.questions)

    async def take_other(self, bot: Bot, message: Message, kind: Other) -> None:
        """A part that is no picture: told in the album's answer, where one is being made, else by itself."""
        log.event("other", kind=kind.value)
        part = AlbumPart(message.message_id, f"other-{kind.value}")
        gathering = self._open.get((message.chat.id, message.media_group_id or ""))
        if gathering is not None:
            gathering.others.append(part)
            gathering.news.set()
            return
        texts = await self._context.texts_for(message.from_user)
        place = Destination(message.chat.id, message.message_id, bool(message.has_protected_content))
        await send(bot, place, reply.other(kind, texts))

    async def _refuse(self, bot: Bot, question: Question) -> None:
        texts = await self._context.texts_of(question.owner, question.speaks)
        place = Destination(question.chat, question.message, question.protected)
        await send(bot, place, Answer(texts.get("line-full", count=MOST_WAITING)))
        await clear_pending(self._context, [question])

    async def _in_turn(self, bot: Bot, gathering: _Gathering, turn: asyncio.Future[None]) -> None:
        context, first = self._context, gathering.questions[0]
        texts = await context.texts_of(first.owner, first.speaks)
        place = Destination(first.chat, first.message, first.protected)
        async with showing_progress(bot, place, lambda: context.waiting_word(texts), turn=turn) as progress:
            await _until_quiet(gathering)
            await turn
            self._open.pop((first.chat, first.album), None)
            if first.edited and await is_the_same_picture(context, first):
                return
            if wait := await context.quota.seconds_to_wait(first.owner, now(), len(gathering.questions)):
                log.event("quota", seconds=wait)
                await send(bot, place, Answer(texts.get("too-fast", seconds=wait)), instead=await progress.word())
                return
            outcomes = await self._look(gathering.questions, texts)
            for question in gathering.questions:
                await mark_pending(context, replace(question, begun=True))
            await self._answer(bot, _Answering(first, outcomes, gathering.others, texts, place, await progress.word()))

    async def _look(self, questions: list[Question], texts: Texts) -> list[CheckOutcome]:
        gate = asyncio.Semaphore(SIDE_BY_SIDE)

        async def one(question: Question) -> CheckOutcome:
            async with gate:
                return await check(self._context, question, texts)

        questions = sorted(questions, key=lambda question: question.message)
        return list(await asyncio.gather(*(one(question) for question in questions)))

    async def _answer(self, bot: Bot, work: _Answering) -> None:
        """Copies first, then the message with all lines and the buttons, which also takes in what was answered before."""
        context, first, texts = self._context, work.first, work.texts
        for outcome in work.outcomes:
            await remember(context, outcome, texts)
        before = await self._recall(first)
        parts, tickets = work.parts_after(before)
        order = [part.message for part in parts]
        copies = [
            album_answers.album_copy(
                outcome.screening, outcome.summary, texts, order.index(outcome.question.message) + 1, len(parts)
            )
            for outcome in work.outcomes
            if outcome.screening is not None and outcome.summary is not None
        ]
        sent = await send_album(bot, work.place, [one for one in copies if one is not None])
        answer = album_answers.album_answer(
            parts, tickets, first.album, texts, context.store.minutes, context.assistant
        )
        shown = await self._show(bot, work, before, answer)
        album = Album(first.owner, first.chat, first.album, shown.message, tuple(parts), tickets)
        await self._remember(work, album, [one.message for one in sent])

    async def _show(self, bot: Bot, work: _Answering, before: Album | None, answer: Answer) -> Sent:
        """A late part's verdict goes into the message that stands already; a new one is sent when that is gone."""
        if before is not None and await change(bot, before.chat, before.answer, answer):
            if work.instead:
                await send(bot, work.place, Answer(work.texts.get("album-added")), instead=work.instead)
            return Sent(before.answer)
        return await send(bot, work.place, answer, instead=work.instead)

    async def _recall(self, question: Question) -> Album | None:
        try:
            return await self._context.store.recall(Album, question.owner, album_name(question.chat, question.album))
        except StoreUnavailable as error:
            log.error_event("memory-unavailable", error)
            return None

    async def _remember(self, work: _Answering, album: Album, copies: list[int]) -> None:
        memory = self._context.store
        try:
            await memory.keep(album_name(album.chat, album.album), album)
            for outcome in work.outcomes:
                question = outcome.question
                told = AnswerRecord(
                    album.owner, album.chat, question.message, album.answer, False, question.unique, outcome.ticket
                )
                await memory.keep(told.name, told)
        except StoreUnavailable as error:
            log.error_event("not-remembered", error)
        await note_answers(self._context, album.owner, album.chat, (*copies, album.answer))


@dataclass(frozen=True, slots=True)
class _Answering:
    """One album whose parts have been looked at."""

    first: Question
    outcomes: list[CheckOutcome]
    others: list[AlbumPart]
    texts: Texts
    place: Destination
    instead: int

    def parts_after(self, before: Album | None) -> tuple[list[AlbumPart], tuple[str, ...]]:
        """All parts in the order of their messages, and their tickets; a part that was edited takes its own place."""
        known: dict[int, tuple[AlbumPart, str]] = {}
        for part, ticket in zip(before.parts, before.tickets, strict=True) if before else ():
            known[part.message] = (part, ticket)
        for other in self.others:
            known[other.message] = (other, "")
        for outcome in self.outcomes:
            message = outcome.question.message
            known[message] = (album_answers.album_part(message, outcome.state, outcome.summary), outcome.ticket)
        ordered = [known[message] for message in sorted(known)]
        return [part for part, _ in ordered], tuple(ticket for _, ticket in ordered)


def album_name(chat: int, album: str) -> str:
    return f"{chat}/{album}"


async def _until_quiet(gathering: _Gathering) -> None:
    while not gathering.full:
        gathering.news.clear()
        try:
            async with asyncio.timeout(QUIET_SECONDS):
                await gathering.news.wait()
        except TimeoutError:
            return
