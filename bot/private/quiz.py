"""Runs ``/quiz``: five painted pictures, "would you send this?", each with an explanation, and a score at the end."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from telegram import Bot, CallbackQuery, Message, Update
from telegram.ext import CallbackQueryHandler, CommandHandler

from bot import log
from bot.context import Context
from bot.private.again import remove_all
from bot.store.record_store import StoreUnavailable
from bot.store.records import QuizScore
from bot.transport.message import Answer, Attachment, Button
from bot.transport.routing import PRIVATE, Handler, UpdateContext
from bot.transport.sending import Destination, change, place_of, say, send
from texts import Texts

FOLDER = Path(__file__).with_name("quiz_pictures")
QUESTIONS = (("card", False), ("plant", True), ("child", False), ("parcel", False), ("menu", True))
"""Pictures, and whether each may be sent."""


class Quiz:
    """Handles the quiz. Its score has the lifetime of the buttons."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def handlers(self) -> list[Handler]:
        return [
            CommandHandler("quiz", self.start, PRIVATE),
            CallbackQueryHandler(self.press, pattern=r"^quiz:\d:(yes|no|next)$"),
        ]

    async def start(self, update: Update, _: UpdateContext) -> None:
        """Starts a new quiz."""
        message = update.effective_message
        if message is None or message.from_user is None:
            return
        log.event("command", name="quiz")
        texts = await self._context.texts_for(message.from_user)
        await self.begin(message.get_bot(), message.from_user.id, place_of(message), texts)

    async def begin(self, bot: Bot, owner: int, place: Destination, texts: Texts) -> None:
        """Starts a new score of a person, and sends the first question there."""
        stored = await self._context.store.keep("", QuizScore(owner))
        await send(bot, place, question(texts, 0) if stored else Answer(texts.get("quiz-not-now")))

    async def press(self, update: Update, update_context: UpdateContext) -> None:
        """Counts an answer to the current question. A press on an older picture changes nothing."""
        query = update.callback_query
        if query is None or not isinstance(query.message, Message):
            return
        texts = await self._context.texts_for(query.from_user)
        try:
            score = await self._context.store.strict.recall(QuizScore, query.from_user.id, "")
            answer = await self._next_card(score, query.data or "", texts) if score is not None else None
        except StoreUnavailable as error:
            log.error_event("memory-unavailable", error)
            await say(query, texts.get("quiz-not-now"))
            return
        if answer is None:
            await self._over(query, texts, ended=score is None)
            return
        log.event("press", verb="quiz")
        await say(query)
        await change(update_context.bot, query.message.chat.id, query.message.message_id, answer, caption=True)

    async def _over(self, query: CallbackQuery, texts: Texts, *, ended: bool) -> None:
        """Answers a press out of its turn. Only a quiz that has ``ended`` loses its buttons: a second tap leaves *Next*."""
        log.event("press-refused")
        await say(query, texts.get("quiz-over"), alert=ended)
        if ended and query.message is not None and query.message.chat.id == query.from_user.id:
            await remove_all(query)

    async def _next_card(self, score: QuizScore, pressed: str, texts: Texts) -> Answer | None:
        _, number, word = pressed.split(":")
        at = int(number)
        if score.at != at or at >= len(QUESTIONS):
            return None
        if word == "next":
            return question(texts, at)
        correct = (word == "yes") is QUESTIONS[at][1]
        score = QuizScore(score.owner, at + 1, score.right + correct)
        await self._context.store.strict.keep("", score)
        return explanation(texts, score, correct=correct)


def question(texts: Texts, at: int) -> Answer:
    """Returns a question: a picture, its description, and the two answers. ``at`` counts from 0."""
    name = QUESTIONS[at][0]
    text = texts.get("quiz-question", number=at + 1, count=len(QUESTIONS), picture=texts.get(f"quiz-{name}"))
    buttons = (
        Button(texts.get("quiz-yes"), data=f"quiz:{at}:yes"),
        Button(texts.get("quiz-no"), data=f"quiz:{at}:no"),
    )
    return Answer(text, (buttons,), Attachment(_picture(name), f"{name}.jpg", as_photo=True))


def explanation(texts: Texts, score: QuizScore, *, correct: bool) -> Answer:
    """Returns whether the answer was right and why, with a button to the next question, or after the last the score."""
    name = QUESTIONS[score.at - 1][0]
    parts = [texts.get("quiz-right" if correct else "quiz-wrong"), texts.get(f"quiz-{name}.why")]
    if score.at < len(QUESTIONS):
        return Answer("\n\n".join(parts), ((Button(texts.get("quiz-next"), data=f"quiz:{score.at}:next"),),))
    parts.append(texts.get("quiz-score", right=score.right, count=len(QUESTIONS)))
    return Answer("\n\n".join(parts))


@cache
def _picture(name: str) -> bytes:
    return (FOLDER / f"{name}.jpg").read_bytes()
