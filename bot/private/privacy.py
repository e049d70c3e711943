"""``/privacy``, ``/mydata``, ``/forget``, ``/language``: what is kept, shown to whom it concerns, and taken back."""

from __future__ import annotations

from itertools import groupby

from telegram import Message, Update
from telegram.ext import CallbackQueryHandler, CommandHandler

from bot import log
from bot.config.settings import LANGUAGES
from bot.context import Context
from bot.store.record_store import StoreUnavailable, Volatility
from bot.store.records import HOUR, MINUTE, LanguageChoice, SentMessages
from bot.texts import Texts
from bot.texts import texts as texts_in
from bot.transport.message import Answer, Button
from bot.transport.routing import PRIVATE, Handler, UpdateContext
from bot.transport.sending import change, place_of, say, send, take_away

AS_TELEGRAM = "auto"


class Privacy:
    def __init__(self, desk: Context) -> None:
        self._desk = desk

    def handlers(self) -> list[Handler]:
        return [
            CommandHandler("privacy", self.tell, PRIVATE),
            CommandHandler("mydata", self.show, PRIVATE),
            CommandHandler("forget", self.forget, PRIVATE),
            CommandHandler("language", self.offer_languages, PRIVATE),
            CallbackQueryHandler(self.take_answers_away, pattern=r"^forget:answers$"),
            CallbackQueryHandler(self.choose_language, pattern=rf"^language:({'|'.join((*LANGUAGES, AS_TELEGRAM))})$"),
        ]

    async def tell(self, update: Update, _: UpdateContext) -> None:
        message = update.effective_message
        if message is not None:
            texts = await self._opened("privacy", message)
            await send(message.get_bot(), place_of(message), Answer(privacy(self._desk, texts)))

    async def show(self, update: Update, _: UpdateContext) -> None:
        message = update.effective_message
        if message is None or message.from_user is None:
            return
        texts = await self._opened("mydata", message)
        try:
            text = records_in_words(await self._desk.memory.about(message.from_user.id), texts)
        except StoreUnavailable as error:
            log.error_event("memory-unavailable", error)
            text = texts.say("mydata-unavailable")
        await send(message.get_bot(), place_of(message), Answer(text))

    async def forget(self, update: Update, _: UpdateContext) -> None:
        """Deletes every record. The numbers of the last answers live on for minutes, to delete those answers if asked."""
        message = update.effective_message
        if message is None or message.from_user is None:
            return
        texts, memory, owner = await self._opened("forget", message), self._desk.memory, message.from_user.id
        rows: tuple[tuple[Button, ...], ...] = ()
        try:
            said = await memory.recall(SentMessages, owner, "")
            text = texts.say("forgotten", records=await memory.forget(owner))
            if said is not None and await self._keeps(said):
                text += "\n\n" + texts.say("forget-answers", count=len(said.messages), minutes=memory.minutes)
                rows = ((Button(texts.say("button-forget-answers"), data="forget:answers"),),)
        except StoreUnavailable as error:
            log.error_event("memory-unavailable", error)
            text = texts.say("forget-unavailable", minutes=memory.minutes)
        await send(message.get_bot(), place_of(message), Answer(text, rows))

    async def _keeps(self, said: SentMessages) -> bool:
        """What the button for the answers needs; a memory that only deletes has done what was asked, without the button."""
        try:
            await self._desk.memory.keep("", said, self._desk.memory.minutes * MINUTE)
        except StoreUnavailable as error:
            log.error_event("not-remembered", error)
            return False
        return True

    async def take_answers_away(self, update: Update, context: UpdateContext) -> None:
        query = update.callback_query
        if query is None or query.message is None:
            return
        texts, memory, owner = await self._desk.texts_for(query.from_user), self._desk.memory, query.from_user.id
        if query.message.chat.id != owner:
            await say(query, texts.say("pressed-not-yours"))
            return
        log.event("press", verb="forget-answers")
        try:
            said = await memory.recall(SentMessages, owner, "")
            await memory.drop(SentMessages, owner, "")
        except StoreUnavailable as error:
            log.error_event("memory-unavailable", error)
            said = None
        gone = said is not None and await take_away(context.bot, owner, said.messages)
        if gone and said is not None:
            await say(query, texts.say("pressed-answers-gone", count=len(said.messages)))
        else:
            await say(query, texts.say("pressed-expired" if said is None else "pressed-answers-stay"))
        await change(context.bot, owner, query.message.message_id, Answer(texts.say("forgotten-short")))

    async def offer_languages(self, update: Update, _: UpdateContext) -> None:
        message = update.effective_message
        if message is not None:
            texts = await self._opened("language", message)
            buttons = [
                Button(texts.say(f"language-{code}"), data=f"language:{code}") for code in (*LANGUAGES, AS_TELEGRAM)
            ]
            answer = Answer(texts.say("language"), tuple((button,) for button in buttons))
            await send(message.get_bot(), place_of(message), answer)

    async def choose_language(self, update: Update, context: UpdateContext) -> None:
        query = update.callback_query
        if query is None or query.message is None:
            return
        chosen, memory, owner = (query.data or "").partition(":")[2], self._desk.memory, query.from_user.id
        log.event("press", verb="language")
        try:
            if chosen == AS_TELEGRAM:
                await memory.drop(LanguageChoice, owner, "")
            else:
                await memory.keep("", LanguageChoice(owner, chosen))
        except StoreUnavailable as error:
            log.error_event("memory-unavailable", error)
            await say(query, (await self._desk.texts_for(query.from_user)).say("pressed-unavailable"))
            return
        texts = await self._desk.texts_for(query.from_user) if chosen == AS_TELEGRAM else texts_in(chosen)
        await say(query, texts.say("pressed-language"), alert=False)
        await change(context.bot, query.message.chat.id, query.message.message_id, Answer(texts.say("language-chosen")))

    async def _opened(self, name: str, message: Message) -> Texts:
        log.event("command", name=name)
        return await self._desk.texts_for(message.from_user)


def privacy(desk: Context, texts: Texts) -> str:
    """What is kept, where, how long, sealed how; who runs this bot and where its code is."""
    house = desk.house
    parts = [
        texts.say(
            "privacy",
            minutes=desk.memory.minutes,
            longest=desk.memory.longest_minutes,
            store="inside" if house.volatility is Volatility.INSIDE else "redis",
            key=house.key,
        ),
        texts.say("privacy-groups"),
        texts.say(f"privacy-{house.volatility.value}"),
        texts.say("privacy-server", files="kept" if house.files_on_server else "no") if house.own_server else "",
        texts.say("privacy-operator", operator=house.operator) if house.operator else texts.say("privacy-no-operator"),
        texts.say("privacy-source", source=house.source) if house.source else "",
        texts.say("privacy-end"),
    ]
    return "\n\n".join(part for part in parts if part)


def records_in_words(records: list[tuple[str, int]], texts: Texts) -> str:
    """Every kind of record about a person, how many there are, and how long the last of them lives."""
    lines = []
    for kind, found in groupby(records, key=lambda record: record[0]):
        lefts = [left for _, left in found]
        lines.append("• " + texts.say(f"record-{kind}", count=len(lefts)) + " — " + lifetime(max(lefts), texts))
    if not lines:
        return texts.say("mydata-nothing")
    return "\n\n".join((texts.say("mydata", count=len(records)), "\n".join(lines), texts.say("mydata-end")))


def lifetime(seconds: int, texts: Texts) -> str:
    """In seconds as long as a minute tells too little, then in the unit that a person would use."""
    if seconds < 10 * MINUTE:
        return texts.say("left-seconds", seconds=seconds)
    if seconds < 3 * HOUR:
        return texts.say("left-minutes", minutes=seconds // MINUTE, seconds=seconds)
    return texts.say("left-hours", hours=seconds // HOUR, seconds=seconds)
