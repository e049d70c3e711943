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
    def __init__(self, context: Context) -> None:
        self._context = context

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
            await send(message.get_bot(), place_of(message), Answer(privacy(self._context, texts)))

    async def show(self, update: Update, _: UpdateContext) -> None:
        message = update.effective_message
        if message is None or message.from_user is None:
            return
        texts = await self._opened("mydata", message)
        try:
            text = records_in_words(await self._context.store.about(message.from_user.id), texts)
        except StoreUnavailable as error:
            log.error_event("memory-unavailable", error)
            text = texts.get("mydata-unavailable")
        await send(message.get_bot(), place_of(message), Answer(text))

    async def forget(self, update: Update, _: UpdateContext) -> None:
        """Deletes every record. The numbers of the last answers live on for minutes, to delete those answers if asked."""
        message = update.effective_message
        if message is None or message.from_user is None:
            return
        texts, memory, owner = await self._opened("forget", message), self._context.store, message.from_user.id
        rows: tuple[tuple[Button, ...], ...] = ()
        try:
            said = await memory.recall(SentMessages, owner, "")
            text = texts.get("forgotten", records=await memory.forget(owner))
            if said is not None and await self._keeps(said):
                text += "\n\n" + texts.get("forget-answers", count=len(said.messages), minutes=memory.minutes)
                rows = ((Button(texts.get("button-forget-answers"), data="forget:answers"),),)
        except StoreUnavailable as error:
            log.error_event("memory-unavailable", error)
            text = texts.get("forget-unavailable", minutes=memory.minutes)
        await send(message.get_bot(), place_of(message), Answer(text, rows))

    async def _keeps(self, said: SentMessages) -> bool:
        """What the button for the answers needs; a memory that only deletes has done what was asked, without the button."""
        try:
            await self._context.store.keep("", said, self._context.store.minutes * MINUTE)
        except StoreUnavailable as error:
            log.error_event("not-remembered", error)
            return False
        return True

    async def take_answers_away(self, update: Update, update_context: UpdateContext) -> None:
        query = update.callback_query
        if query is None or query.message is None:
            return
        texts, memory, owner = await self._context.texts_for(query.from_user), self._context.store, query.from_user.id
        if query.message.chat.id != owner:
            await say(query, texts.get("pressed-not-yours"))
            return
        log.event("press", verb="forget-answers")
        try:
            said = await memory.recall(SentMessages, owner, "")
            await memory.drop(SentMessages, owner, "")
        except StoreUnavailable as error:
            log.error_event("memory-unavailable", error)
            said = None
        gone = said is not None and await take_away(update_context.bot, owner, said.messages)
        if gone and said is not None:
            await say(query, texts.get("pressed-answers-gone", count=len(said.messages)))
        else:
            await say(query, texts.get("pressed-expired" if said is None else "pressed-answers-stay"))
        await change(update_context.bot, owner, query.message.message_id, Answer(texts.get("forgotten-short")))

    async def offer_languages(self, update: Update, _: UpdateContext) -> None:
        message = update.effective_message
        if message is not None:
            texts = await self._opened("language", message)
            buttons = [
                Button(texts.get(f"language-{code}"), data=f"language:{code}") for code in (*LANGUAGES, AS_TELEGRAM)
            ]
            answer = Answer(texts.get("language"), tuple((button,) for button in buttons))
            await send(message.get_bot(), place_of(message), answer)

    async def choose_language(self, update: Update, update_context: UpdateContext) -> None:
        query = update.callback_query
        if query is None or query.message is None:
            return
        chosen, memory, owner = (query.data or "").partition(":")[2], self._context.store, query.from_user.id
        log.event("press", verb="language")
        try:
            if chosen == AS_TELEGRAM:
                await memory.drop(LanguageChoice, owner, "")
            else:
                await memory.keep("", LanguageChoice(owner, chosen))
        except StoreUnavailable as error:
            log.error_event("memory-unavailable", error)
            await say(query, (await self._context.texts_for(query.from_user)).get("pressed-unavailable"))
            return
        texts = await self._context.texts_for(query.from_user) if chosen == AS_TELEGRAM else texts_in(chosen)
        await say(query, texts.get("pressed-language"), alert=False)
        await change(
            update_context.bot, query.message.chat.id, query.message.message_id, Answer(texts.get("language-chosen"))
        )

    async def _opened(self, name: str, message: Message) -> Texts:
        log.event("command", name=name)
        return await self._context.texts_for(message.from_user)


def privacy(context: Context, texts: Texts) -> str:
    """What is kept, where, how long, sealed how; who runs this bot and where its code is."""
    house = context.deployment
    parts = [
        texts.get(
            "privacy",
            minutes=context.store.minutes,
            longest=context.store.longest_minutes,
            store="inside" if house.volatility is Volatility.INSIDE else "redis",
            key=house.key,
        ),
        texts.get("privacy-groups"),
        texts.get(f"privacy-{house.volatility.value}"),
        texts.get("privacy-server", files="kept" if house.files_on_server else "no") if house.own_server else "",
        texts.get("privacy-operator", operator=house.operator) if house.operator else texts.get("privacy-no-operator"),
        texts.get("privacy-source", source=house.source) if house.source else "",
        texts.get("privacy-end"),
    ]
    return "\n\n".join(part for part in parts if part)


def records_in_words(records: list[tuple[str, int]], texts: Texts) -> str:
    """Every kind of record about a person, how many there are, and how long the last of them lives."""
    lines = []
    for kind, found in groupby(records, key=lambda record: record[0]):
        lefts = [left for _, left in found]
        lines.append("• " + texts.get(f"record-{kind}", count=len(lefts)) + " — " + lifetime(max(lefts), texts))
    if not lines:
        return texts.get("mydata-nothing")
    return "\n\n".join((texts.get("mydata", count=len(records)), "\n".join(lines), texts.get("mydata-end")))


def lifetime(seconds: int, texts: Texts) -> str:
    """In seconds as long as a minute tells too little, then in the unit that a person would use."""
    if seconds < 10 * MINUTE:
        return texts.get("left-seconds", seconds=seconds)
    if seconds < 3 * HOUR:
        return texts.get("left-minutes", minutes=seconds // MINUTE, seconds=seconds)
    return texts.get("left-hours", hours=seconds // HOUR, seconds=seconds)
