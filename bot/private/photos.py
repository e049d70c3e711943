"""Answers every message in a private chat exactly once: photos, images sent as files, and everything else."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from telegram import Bot, Chat, Message, Update
from telegram.constants import ChatAction
from telegram.error import TelegramError
from telegram.ext import CommandHandler, MessageHandler, filters

from bot import log
from bot.answers import reply
from bot.context import Context
from bot.private.adopting import Adopting, Key, key_of
from bot.private.albums import Albums
from bot.private.checking import check, send_answer
from bot.private.edits import is_the_same_picture, mark_outdated
from bot.private.elsewhere import answered_elsewhere, piece_of
from bot.private.leaving import Leaving
from bot.private.pending import PendingQuestions
from bot.queueing import MOST_WAITING
from bot.spread.pieces import Piece
from bot.store.clock import now
from bot.store.records import Question
from bot.transport.media import Other, Picture, picture_of, picture_replied_to, question_of
from bot.transport.message import Answer
from bot.transport.progress import showing_progress
from bot.transport.routing import Handler, UpdateContext
from bot.transport.sending import Destination, place_of, send


class Photos:
    """Queues the pictures of private chats, has them checked, and sends the answers."""

    def __init__(self, context: Context, leaving: Leaving) -> None:
        self._context = context
        self._leaving = leaving
        self._pending = PendingQuestions(context.store)
        self.albums = Albums(context, self._pending, leaving)
        if context.elsewhere is not None:
            context.elsewhere.tended_by(self._pending.tend)
        self._in_work: set[Key] = set()
        self._taken_up = asyncio.Event()
        """Set when it is known what other machines have in hand, so that nothing is handed to them a second time."""
        if context.elsewhere is None:
            self._taken_up.set()

    def handlers(self) -> list[Handler]:
        """Returns the handlers for all messages of a person, new or edited, but not for notices of Telegram itself."""
        private = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGES
        return [
            CommandHandler("check", self.check_command, private & filters.UpdateType.MESSAGE),
            MessageHandler(private & ~filters.StatusUpdate.ALL, self.take),
        ]

    async def take(self, update: Update, update_context: UpdateContext) -> None:
        """Starts the work on a picture, or explains what to send instead."""
        message = update.effective_message
        if message is None or message.from_user is None:
            return
        picture = picture_of(message, pdfs=True)
        if isinstance(picture, Picture):
            self._start(
                self.ask(update_context.bot, question_of(message, picture), delivered=True), update, update_context
            )
        elif update.edited_message is not None:
            return
        elif message.media_group_id:
            await self.albums.take_other(update_context.bot, message, picture)
        else:
            await self._explain(message, picture)

    async def check_command(self, update: Update, update_context: UpdateContext) -> None:
        """Checks the picture of the message that ``/check`` replies to. The answer is sent below that message."""
        message = update.effective_message
        if message is None or message.from_user is None:
            return
        log.event("command", name="check")
        picture = picture_replied_to(message, pdfs=True)
        if isinstance(picture, Picture):
            self._start(self.ask(update_context.bot, _replied_to(message, picture)), update, update_context)
        elif picture in (None, Other.TEXT):
            texts = await self._context.texts_for(message.from_user)
            await send(update_context.bot, place_of(message), Answer(texts.get("check-needs-reply")))
        elif picture is not None:
            await self._explain(message, picture)

    async def _explain(self, message: Message, kind: Other) -> None:
        log.event("other", kind=kind.value)
        answer = reply.other(kind, await self._context.texts_for(message.from_user))
        await send(message.get_bot(), place_of(message), answer)

    def _start(self, work: Coroutine[Any, Any, None], update: Update, update_context: UpdateContext) -> None:
        """Runs the work in a task of its own, so that later updates are handled at once. The error handler gets its errors."""
        update_context.application.create_task(work, update=update)

    async def note(self, update: Update) -> None:
        """Stores the picture of an update as pending before Telegram forgets the update."""
        message = update.message or update.edited_message
        if message is None or message.from_user is None or message.chat.type != Chat.PRIVATE:
            return
        picture = picture_of(message, pdfs=True)
        if isinstance(picture, Picture):
            await self._pending.record(question_of(message, picture))
        elif update.message is not None and (message.text or "").split("@")[0].strip() == "/check":
            target = picture_replied_to(message, pdfs=True)
            if isinstance(target, Picture):
                await self._pending.record(_replied_to(message, target))

    async def ask(self, bot: Bot, question: Question, *, delivered: bool = False) -> None:
        """Answers one picture in its turn. Its place in the queue is taken before anything is awaited.

        After a restart the same picture may come from the store and from Telegram, which sets ``delivered``. It is
        answered once.
        """
        await self._taken_up.wait()
        await self._once(bot, question, delivered=delivered)

    async def _once(self, bot: Bot, question: Question, *, delivered: bool = False) -> None:
        key = key_of(question)
        if key in self._in_work:
            return
        self._in_work.add(key)
        try:
            await self._ask(bot, question, delivered=delivered)
        finally:
            self._in_work.discard(key)

    async def _ask(self, bot: Bot, question: Question, *, delivered: bool) -> None:
        if question.album:
            await self.albums.take(bot, question)
            return
        if self._context.locks.waiting(question.owner) > MOST_WAITING:
            await self._too_many(bot, question)
            return
        with self._context.locks.place(question.owner) as turn:
            piece = piece_of(question)
            async with self._pending.answering(lambda: (question,)):
                await self._in_turn(bot, question, piece, turn, delivered=delivered)
            if self._context.elsewhere is not None:
                await self._context.elsewhere.settle(piece)

    async def _in_turn(
        self, bot: Bot, question: Question, piece: Piece, turn: asyncio.Future[None], *, delivered: bool
    ) -> None:
        context = self._context
        texts = await context.texts_of(question.owner, question.speaks)
        place = Destination(question.chat, question.message, question.protected)
        word = question.word

        async def note(message: int) -> None:
            nonlocal word
            word = message
            await self._pending.record(replace(question, word=message))
            if context.elsewhere is not None:
                await context.elsewhere.note_word(piece.name, message)

        action = ChatAction.UPLOAD_PHOTO if context.elsewhere is None else None
        async with showing_progress(
            bot, place, context.timing, lambda: context.waiting_word(texts), action, turn=turn, note=note
        ) as progress:
            await turn
            await self._leaving.take_back_all(bot, question.owner)
            if (question.edited or delivered) and await is_the_same_picture(context, question):
                return
            if wait := await context.quota.seconds_to_wait(question.owner, now()):
                log.event("quota", seconds=wait)
                answer = Answer(texts.get("too-fast", seconds=wait))
                await send(bot, place, answer, instead=await progress.word() or word)
                return
            if question.edited:
                await mark_outdated(bot, context, question, texts)
            if context.elsewhere is not None:
                again = partial(self._pending.record_again, [question])
                await answered_elsewhere(bot, context, replace(piece, word=word), place, texts, progress, restore=again)
                return
            outcome = await check(context, question, texts)
            word = await progress.word() or word
            await self._pending.record(replace(question, word=word, begun=True))
            await send_answer(bot, context, outcome, texts, place, word)

    async def _too_many(self, bot: Bot, question: Question) -> None:
        """Refuses a picture at once because too many are waiting: it must not seem to be checked."""
        log.event("line-full")
        texts = await self._context.texts_of(question.owner, question.speaks)
        place = Destination(question.chat, question.message, question.protected)
        await send(bot, place, Answer(texts.get("line-full", count=MOST_WAITING)), instead=question.word)
        await self._pending.clear([question])

    async def resume(self, bot: Bot) -> None:
        """Answers the questions that the previous process did not answer."""
        questions = await self._pending.unanswered(insisting=self._context.elsewhere is not None)
        if questions:
            log.event("resumed", count=len(questions))
        adopted, questions = await Adopting(self._context, self._pending, self._in_work).take_up(bot, questions)
        interrupted = [question for question in questions if question.begun]
        work = [
            *adopted,
            *(self._once(bot, question) for question in questions if not question.begun),
            self._interrupted(bot, interrupted),
        ]
        tasks = [asyncio.ensure_future(one) for one in work]
        self._taken_up.set()
        results = await asyncio.gather(*tasks, return_exceptions=True)
        for result in results:
            if isinstance(result, Exception):
                log.error_event("not-resumed", result)

    async def _interrupted(self, bot: Bot, questions: Sequence[Question]) -> None:
        """Informs the senders of questions whose answers may have been sent, once for each album."""
        informed: set[tuple[int, str]] = set()
        for question in questions:
            album = question.chat, question.album or question.name
            if album not in informed:
                informed.add(album)
                texts = await self._context.texts_of(question.owner, question.speaks)
                place = Destination(question.chat, question.message, question.protected)
                try:
                    await send(bot, place, Answer(texts.get("interrupted")))
                except TelegramError as error:
                    # One who has blocked the bot keeps no other from hearing.
                    log.error_event("not-told", error)
            await self._pending.clear([question])


def _replied_to(message: Message, picture: Picture) -> Question:
    """Returns the question for the picture of the message that this one replies to, to be answered below that message."""
    target = message.reply_to_message or message
    protected = bool(target.has_protected_content)
    return replace(question_of(message, picture), message=target.message_id, protected=protected, album="")
