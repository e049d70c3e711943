"""Guest mode: somebody mentions the bot in reply to a photo, in a chat where it is no member.

That chat reads whether to send the photo, and nothing else: never what was found. The reasons and the copy go to the private
chat of who asked; the copy's handle there lets the chat show the same copy.

A query has one answer, also over a restart: how far it has come is written down before each step. What was not begun is
answered by the next process; of what may have arrived, the chat reads that it was interrupted, if Telegram still takes that.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Collection
from dataclasses import replace

from telegram import Bot, Message, Update
from telegram.error import TelegramError
from telegram.ext import BaseHandler

from bot import log
from bot.answers import reply
from bot.answers.lines import CAPTION, MESSAGE, length
from bot.answers.summary import Summary
from bot.context import Context
from bot.private.checking import CheckOutcome, check, note_answers, remember
from bot.queueing import MOST_WAITING
from bot.spread.pieces import Begin, Elsewhere, Fate, Kind, Piece, at_once
from bot.store.clock import now
from bot.store.forgiving import until_answered
from bot.store.records import GuestQuestion, GuestStage, Question, Ticket
from bot.transport.guest import answer_guest
from bot.transport.media import Picture, picture_of, picture_replied_to
from bot.transport.message import Answer, Attachment, Button, Rows
from bot.transport.routing import Handler, UpdateContext
from bot.transport.sending import Destination, Sent, send
from detectors.kit.terms import Level
from texts import Texts

START = "guest"
"""What a start from the button under an answer says."""
MOST_TAKEN = 10_000
"""Queries that this process remembers. One that is delivered again comes within the next thousands."""


class GuestHandler(BaseHandler[Update, UpdateContext, None]):
    """Takes guest messages, which no filter of the library names."""

    def check_update(self, update: object) -> bool:
        return isinstance(update, Update) and update.guest_message is not None


class Guests:
    """Answers guest messages. Each person's are checked in their line, within their quota."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._taken: OrderedDict[str, None] = OrderedDict()
        """Queries that this process has taken: one that waited in the store may be delivered again, too."""
        self._taken_up = asyncio.Event()
        """Set when it is known what other machines have in hand, so that nothing is handed to them a second time."""
        if context.elsewhere is None:
            self._taken_up.set()

    def handlers(self) -> list[Handler]:
        return [GuestHandler(self.take)]

    async def note(self, update: Update) -> None:
        """Stores a query as pending before Telegram forgets its update."""
        question = guest_question(update.guest_message) if update.guest_message is not None else None
        if question is not None and await self._stored(question) is None:
            await self._context.store.keep(question.name, question)

    async def take(self, update: Update, update_context: UpdateContext) -> None:
        question = guest_question(update.guest_message) if update.guest_message is not None else None
        if question is None:
            # A remark below one of its own answers asks for nothing.
            log.event("guest-remark")
            return
        update_context.application.create_task(self._when_taken_up(update_context.bot, question), update=update)

    async def _when_taken_up(self, bot: Bot, question: GuestQuestion) -> None:
        await self._taken_up.wait()
        await self._answer(bot, question)

    async def resume(self, bot: Bot) -> None:
        """Answers what the process before this one has taken and not answered, or waits for who does it."""
        questions = await self._left()
        handed = await self._handed_before({question.query for question in questions})
        if questions:
            log.event("guests-resumed", count=len(questions))
        work = [
            asyncio.ensure_future(self._answer(bot, question, piece=handed.get(question.query)))
            for question in questions
        ]
        self._taken_up.set()
        for result in await asyncio.gather(*work, return_exceptions=True):
            if isinstance(result, Exception):
                log.error_event("guest-not-resumed", result)

    async def _left(self) -> list[GuestQuestion]:
        store = self._context.store
        if self._context.elsewhere is None:
            return await store.every(GuestQuestion)
        return [question for question, _ in await until_answered(lambda: store.strict.every(GuestQuestion))]

    async def _handed_before(self, asked: Collection[str]) -> dict[str, Piece]:
        """Returns the queries that the process before this one has handed over, and forgets those that are answered."""
        elsewhere = self._context.elsewhere
        if elsewhere is None:
            return {}
        handed = {piece.about: piece for piece in await elsewhere.left() if piece.kind == Kind.GUEST}
        for query in set(handed) - set(asked):
            await elsewhere.settle(handed.pop(query))
        return handed

    async def _answer(self, bot: Bot, question: GuestQuestion, *, piece: Piece | None = None) -> None:
        """Answers a query once. It stays pending until Telegram has taken the answer, or refused it.

        Where Telegram refuses, as after a long wait in line, the asker is told in private.
        """
        if question.query in self._taken:
            return
        self._taken[question.query] = None
        while len(self._taken) > MOST_TAKEN:
            self._taken.popitem(last=False)
        question = await self._stored(question) or question
        texts = await self._context.texts_of(question.owner, question.speaks)
        if piece is not None or question.stage == GuestStage.ASKED:
            answer, told = await self._answer_of(bot, question, texts, piece)
            if answer is None:
                await self._context.store.drop(GuestQuestion, question.owner, question.name)
                return
        else:
            answer, told = Answer(texts.get("guest-interrupted")), question.stage == GuestStage.ANSWERING
        await self._note(question, GuestStage.ANSWERING)
        if not await answer_guest(bot, question.query, answer) and not told:
            await self._tell_late(bot, question, answer, texts)
        await self._context.store.drop(GuestQuestion, question.owner, question.name)

    async def _stored(self, question: GuestQuestion) -> GuestQuestion | None:
        """Returns the query as the process before this one has left it, None for one that it did not take."""
        return await self._context.store.recall(GuestQuestion, question.owner, question.name)

    async def _note(self, question: GuestQuestion, stage: GuestStage) -> None:
        await self._context.store.keep(question.name, replace(question, stage=stage))

    async def _tell_late(self, bot: Bot, question: GuestQuestion, answer: Answer, texts: Texts) -> None:
        """Tells in private what the chat can no longer be told."""
        try:
            await send(bot, Destination(question.owner), _introduced(answer, texts))
        except TelegramError as error:
            log.event("asker-not-reached", error=type(error).__name__.lower())

    async def _answer_of(
        self, bot: Bot, question: GuestQuestion, texts: Texts, piece: Piece | None
    ) -> tuple[Answer | None, bool]:
        """Returns what the chat reads, and whether its asker was told in private. Whatever fails, the photo is not waved on.

        There is nothing to read where another machine has answered. ``piece`` is what was handed to it before.
        """
        if not question.file:
            return Answer(texts.get("guest-not-checked" if question.replied else "guest-needs-reply")), False
        if piece is None and self._context.locks.waiting(question.owner) > MOST_WAITING:
            return Answer(texts.get("guest-too-many")), False
        try:
            async with self._context.locks.acquire(question.owner):
                if piece is None and await self._context.quota.seconds_to_wait(question.owner, now()):
                    return Answer(texts.get("guest-too-many")), False
                if self._context.elsewhere is not None:
                    return await self._elsewhere(self._context.elsewhere, question, texts, piece)
                return await self._checked_answer(bot, question, texts)
        except Exception as error:  # noqa: BLE001 - whatever it is, the chat is told that the photo was not checked
            log.error_event("guest-failed", error)
            return Answer(texts.get("guest-not-checked")), False

    async def _checked_answer(
        self, bot: Bot, question: GuestQuestion, texts: Texts, begin: Begin = at_once
    ) -> tuple[Answer, bool]:
        outcome = await check(self._context, _checked(question), texts)
        log.event("guest", state=outcome.state)
        await begin()
        await self._note(question, GuestStage.TELLING)
        return await self._verdict(bot, outcome, texts)

    async def answer_piece(self, bot: Bot, question: GuestQuestion, texts: Texts, begin: Begin) -> None:
        """Checks the picture and answers the chat and who has asked, for the bot that has handed this over."""
        answer, _ = await self._checked_answer(bot, question, texts, begin)
        await self._note(question, GuestStage.ANSWERING)
        await answer_guest(bot, question.query, answer)

    async def _elsewhere(
        self, elsewhere: Elsewhere, question: GuestQuestion, texts: Texts, piece: Piece | None
    ) -> tuple[Answer | None, bool]:
        """Lets another machine answer. A chat whose answer did not come about reads that nothing was checked."""

        async def restore() -> None:
            await self._note(question, GuestStage.ASKED)

        if piece is not None:
            piece = await elsewhere.adopt(piece, restore)
        else:
            await restore()
            new = Piece(Kind.GUEST, question.owner, question.owner, about=question.query, language=texts.language)
            piece = await elsewhere.hand(new, restore)
        await elsewhere.settle(piece)
        if piece.fate == Fate.DONE:
            return None, True
        return Answer(texts.get("guest-interrupted" if piece.fate == Fate.INTERRUPTED else "guest-not-checked")), False

    async def _verdict(self, bot: Bot, outcome: CheckOutcome, texts: Texts) -> tuple[Answer, bool]:
        """Returns what the chat reads, after its asker was told the reasons in private, and whether that has arrived."""
        screening = outcome.screening
        if screening is not None and screening.verdict.level is Level.CLEAR:
            return Answer(texts.get("guest-send")), False
        failed = screening is None or screening.verdict.level is Level.UNKNOWN
        words = texts.get("guest-not-checked" if failed else "guest-better-not")
        sent = await self._tell_asker(bot, outcome, texts)
        if sent is None:
            return Answer(f"{words}\n\n{texts.get('guest-start')}", _start(bot, texts)), False
        if sent.file and not failed:
            return Answer(texts.get("guest-send-copy"), attachment=Attachment(b"", "", sent.as_photo, sent.file)), True
        return Answer(words), True

    async def _tell_asker(self, bot: Bot, outcome: CheckOutcome, texts: Texts) -> Sent | None:
        """Sends the reasons and the copy in private. Returns None to who never started the bot, or has blocked it."""
        context, question, answer = self._context, outcome.question, outcome.answer
        minutes = context.store.minutes if await remember(context, outcome, texts) else 0
        if outcome.screening is not None and outcome.summary is not None:
            answer = reply.photo_answer(outcome.screening, outcome.summary, texts, minutes, context.assistant)
        if answer is None:
            return None
        place = Destination(question.chat, protected=question.protected)
        try:
            sent = await send(bot, place, _introduced(answer, texts), outcome.ticket)
        except TelegramError as error:
            log.event("asker-not-reached", error=type(error).__name__.lower())
            await context.store.drop(Ticket, question.owner, outcome.ticket)
            await context.store.drop(Summary, question.owner, outcome.ticket)
            return None
        await note_answers(context, question.owner, question.chat, (sent.message,))
        return sent


def guest_question(message: Message) -> GuestQuestion | None:
    """Returns what a guest message asks; None for one without a sender or a query, and for a remark below an own answer."""
    about = message.reply_to_message
    own = about is not None and about.from_user is not None and about.from_user.id == message.get_bot().id
    if message.from_user is None or not message.guest_query_id or own:
        return None
    replied = picture_replied_to(message)
    picture = replied if isinstance(replied, Picture) else picture_of(message)
    if not isinstance(picture, Picture):
        picture = Picture("")
    return GuestQuestion(
        *(message.from_user.id, message.guest_query_id, picture.file, picture.unique, picture.declared_bytes),
        picture.source,
        protected=bool(message.has_protected_content),
        speaks=message.from_user.language_code or "",
        replied=replied is not None,
    )


def _checked(question: GuestQuestion) -> Question:
    """Returns the question about the photo itself: its answer belongs to the private chat of who asks."""
    return Question(
        *(question.owner, question.owner, 0, question.file, question.unique, question.declared_bytes),
        question.source,
        protected=question.protected,
        speaks=question.speaks,
    )


def _introduced(answer: Answer, texts: Texts) -> Answer:
    """Says where the photo was, where that fits, and leaves out the button that deletes a photo: it is in another chat."""
    text = f"{texts.get('guest-private')}\n\n{answer.text}"
    limit = CAPTION if answer.attachment is not None else MESSAGE
    return replace(reply.without_delete(answer), text=text if length(text) <= limit else answer.text)


def _start(bot: Bot, texts: Texts) -> Rows:
    return ((Button(texts.get("guest-button-start"), url=f"https://t.me/{bot.username}?start={START}"),),)
