"""Guest mode: somebody mentions the bot in reply to a photo, in a chat where it is no member.

That chat reads whether to send the photo, and nothing else: never what was found. The reasons and the copy go to the private
chat of who asked; the copy's handle there lets the chat show the same copy.
"""

from __future__ import annotations

from dataclasses import replace

from telegram import Bot, Message, Update, User
from telegram.error import TelegramError
from telegram.ext import BaseHandler

from bot import log
from bot.answers import reply
from bot.answers.lines import CAPTION, MESSAGE
from bot.answers.summary import Summary
from bot.context import Context
from bot.private.checking import CheckOutcome, check, note_answers, remember
from bot.queueing import MOST_WAITING
from bot.store.clock import now
from bot.store.records import Ticket
from bot.texts import Texts
from bot.transport.guest import answer_guest
from bot.transport.media import Picture, picture_of, picture_replied_to, question_of
from bot.transport.message import Answer, Attachment, Button, Rows, Verb
from bot.transport.routing import Handler, UpdateContext
from bot.transport.sending import Destination, Sent, send
from detectors.kit.terms import Level

START = "guest"
"""What a start from the button under an answer says."""


class GuestHandler(BaseHandler[Update, UpdateContext, None]):
    """Takes guest messages, which no filter of the library names."""

    def check_update(self, update: object) -> bool:
        return isinstance(update, Update) and update.guest_message is not None


class Guests:
    """Answers guest messages. Each person's are checked in their line, within their quota."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def handlers(self) -> list[Handler]:
        return [GuestHandler(self.take)]

    async def take(self, update: Update, update_context: UpdateContext) -> None:
        message = update.guest_message
        if message is None or message.from_user is None or not message.guest_query_id:
            return
        target = message.reply_to_message
        if target is not None and target.from_user is not None and target.from_user.id == update_context.bot.id:
            # A remark below one of its own answers asks for nothing.
            log.event("guest-remark")
            return
        work = self._answer(update_context.bot, message, message.from_user, message.guest_query_id)
        update_context.application.create_task(work, update=update)

    async def _answer(self, bot: Bot, message: Message, asker: User, query: str) -> None:
        texts = await self._context.texts_for(asker)
        replied = picture_replied_to(message)
        picture = replied if isinstance(replied, Picture) else picture_of(message)
        if not isinstance(picture, Picture):
            needs = "guest-needs-reply" if replied is None else "guest-not-checked"
            await answer_guest(bot, query, Answer(texts.get(needs)))
            return
        if self._context.locks.waiting(asker.id) > MOST_WAITING:
            await answer_guest(bot, query, Answer(texts.get("guest-too-many")))
            return
        async with self._context.locks.acquire(asker.id):
            if await self._context.quota.seconds_to_wait(asker.id, now()):
                await answer_guest(bot, query, Answer(texts.get("guest-too-many")))
                return
            question = replace(question_of(message, picture), owner=asker.id, chat=asker.id, message=0, album="")
            outcome = await check(self._context, question, texts)
            log.event("guest", state=outcome.state)
            await answer_guest(bot, query, await self._verdict(bot, outcome, texts))

    async def _verdict(self, bot: Bot, outcome: CheckOutcome, texts: Texts) -> Answer:
        """Returns what the chat reads, after its asker was told the reasons in private."""
        screening = outcome.screening
        if screening is not None and screening.verdict.level is Level.CLEAR:
            return Answer(texts.get("guest-send"))
        failed = screening is None or screening.verdict.level is Level.UNKNOWN
        words = texts.get("guest-not-checked" if failed else "guest-better-not")
        sent = await self._tell_asker(bot, outcome, texts)
        if sent is None:
            return Answer(f"{words}\n\n{texts.get('guest-start')}", _start(bot, texts))
        if sent.file and not failed:
            return Answer(texts.get("guest-send-copy"), attachment=Attachment(b"", "", sent.as_photo, sent.file))
        return Answer(words)

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


def _introduced(answer: Answer, texts: Texts) -> Answer:
    """Says where the photo was, where that fits, and leaves out the button that deletes a photo: it is in another chat."""
    text = f"{texts.get('guest-private')}\n\n{answer.text}"
    limit = CAPTION if answer.attachment is not None else MESSAGE
    kept = (tuple(button for button in row if button.verb is not Verb.DELETE) for row in answer.rows)
    rows = tuple(row for row in kept if row)
    return replace(answer, text=text if len(text) <= limit else answer.text, rows=rows)


def _start(bot: Bot, texts: Texts) -> Rows:
    return ((Button(texts.get("guest-button-start"), url=f"https://t.me/{bot.username}?start={START}"),),)
