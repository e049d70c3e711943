"""Answers ``/start``: a photo before and after, one sentence, and what can be tried at once."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

from telegram import Bot, CallbackQuery, Message, Update, User
from telegram.ext import CallbackQueryHandler, CommandHandler

from bot import log
from bot.context import Context
from bot.private.again import Ask
from bot.private.checking import note_answers
from bot.private.notes import notes_kept
from bot.private.quiz import Quiz
from bot.queueing import MOST_WAITING
from bot.store.clock import today
from bot.store.records import LanguageChoice, Question, Source
from bot.transport.message import Answer, Attachment, Button
from bot.transport.routing import PRIVATE, Handler, UpdateContext
from bot.transport.sending import Destination, change, place_of, say, send
from texts import LANGUAGES, OWN_NAMES, Texts, complete_language_of
from texts import texts as texts_in

FOLDER = Path(__file__).with_name("start_pictures")
EXAMPLE = "ktp.jpg"
"""A painted identity card; nobody real is on it."""
WAYS = ("example", "quiz", "how", "back", *LANGUAGES)
"""What the buttons ask for. ``how`` and ``back`` turn the card over, a language has it said anew."""


class Start:
    """Handles the first message that a person reads, and its buttons.

    ``ask`` takes the example in the way that every photo goes, with its limits and its place in the person's line.
    """

    def __init__(self, context: Context, quiz: Quiz, ask: Ask) -> None:
        self._context = context
        self._quiz = quiz
        self._ask = ask
        self._trying: set[int] = set()

    def handlers(self) -> list[Handler]:
        return [
            CommandHandler("start", self.welcome, PRIVATE),
            CallbackQueryHandler(self.press, pattern=rf"^start:({'|'.join(WAYS)})$"),
        ]

    async def welcome(self, update: Update, _: UpdateContext) -> None:
        """Sends the card."""
        message = update.effective_message
        if message is None:
            return
        log.event("command", name="start")
        texts = await self._context.texts_for(message.from_user)
        await send(message.get_bot(), place_of(message), card(texts))

    async def press(self, update: Update, update_context: UpdateContext) -> None:
        """Does what a button asks for."""
        query = update.callback_query
        if query is None or not isinstance(query.message, Message):
            return
        way, bot = (query.data or "").partition(":")[2], update_context.bot
        texts = await self._context.texts_for(query.from_user)
        if query.message.chat.id != query.from_user.id:
            await say(query, texts.get("pressed-not-yours"))
            return
        log.event("press", verb="start", way=way)
        if way == "example":
            if await self._may_try(query, texts):
                update_context.application.create_task(self._try(bot, query.from_user, texts), update=update)
        elif way == "quiz":
            await say(query)
            await self._quiz.begin(bot, query.from_user.id, Destination(query.from_user.id), texts)
        elif way in LANGUAGES:
            await self._speak(bot, query, query.message, texts, way)
        else:
            await say(query)
            turned = replace(card(texts, turned=way == "how"), attachment=None)
            await change(bot, query.message.chat.id, query.message.message_id, turned, caption=True)

    async def _may_try(self, query: CallbackQuery, texts: Texts) -> bool:
        """Takes a press on the example, unless one is in the making for this person or their line is full."""
        owner = query.from_user.id
        full = self._context.locks.waiting(owner) > MOST_WAITING
        await say(query, texts.get("pressed-line-full" if full else "looking"), alert=full)
        if full or owner in self._trying:
            return False
        self._trying.add(owner)
        return True

    async def _try(self, bot: Bot, person: User, texts: Texts) -> None:
        """Sends the painted card, and answers it as if the person had sent it."""
        try:
            picture = Attachment(_picture(EXAMPLE), EXAMPLE, as_photo=True)
            sent = await send(bot, Destination(person.id), Answer(texts.get("start-example"), attachment=picture))
            await note_answers(self._context, person.id, person.id, (sent.message,))
            source = Source.PHOTO if sent.as_photo else Source.FILE
            speaks = person.language_code or ""
            question = Question(person.id, person.id, sent.message, sent.file, source=source, speaks=speaks)
            async with notes_kept(self._context.store, person.id):
                await self._ask(bot, question)
        finally:
            self._trying.discard(person.id)

    async def _speak(self, bot: Bot, query: CallbackQuery, message: Message, texts: Texts, language: str) -> None:
        if not await self._context.store.keep("", LanguageChoice(query.from_user.id, language, today())):
            await say(query, texts.get("pressed-unavailable"))
            return
        chosen = texts_in(language)
        await say(query, chosen.get("pressed-language"), alert=False)
        await change(bot, message.chat.id, message.message_id, card(chosen))


def card(texts: Texts, *, turned: bool = False) -> Answer:
    """Returns the picture with one sentence and the buttons, or ``turned`` with how it works."""
    example = (Button(texts.get("button-example"), data="start:example"),)
    if turned:
        return Answer(texts.get("start-how"), (example, (Button(texts.get("button-back"), data="start:back"),)))
    other = next(language for language in LANGUAGES if language != texts.language)
    speak = Button(f"🌐 {OWN_NAMES[other]}", data=f"start:{other}")
    ways = (
        (Button(texts.get("button-how"), data="start:how"), Button(texts.get("button-quiz"), data="start:quiz")),
        (speak,),
    )
    shown = f"before-after.{complete_language_of(texts.language)}.jpg"
    picture = Attachment(_picture(shown), "before-after.jpg", as_photo=True)
    return Answer(texts.get("start"), (example, *ways), picture)


@cache
def _picture(name: str) -> bytes:
    return (FOLDER / name).read_bytes()
