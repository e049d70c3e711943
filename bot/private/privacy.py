"""``/privacy``, ``/mydata``, ``/forget``, ``/language``: what is kept, shown to whom it concerns, and taken back."""

from __future__ import annotations

from itertools import groupby

from telegram import Message, Update
from telegram.ext import CallbackQueryHandler, CommandHandler

from bot import log
from bot.config.settings import LANGUAGES
from bot.context import Context
from bot.store.clock import today
from bot.store.record_store import Volatility
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
        records = await self._context.store.about(message.from_user.id)
        if records is None:
            text = texts.get("mydata-unavailable")
        else:
            text = records_in_words(records, texts, store_kind(self._context))
        await send(message.get_bot(), place_of(message), Answer(text))

    async def forget(self, update: Update, _: UpdateContext) -> None:
        """Deletes every record. The numbers of the last answers live on for minutes, to delete those answers if asked."""
        message = update.effective_message
        if message is None or message.from_user is None:
            return
        texts, store, owner = await self._opened("forget", message), self._context.store, message.from_user.id
        sent = await store.recall(SentMessages, owner, "")
        count = await store.forget(owner)
        if count is None:
            answer = Answer(texts.get("forget-unavailable", minutes=store.minutes))
        elif sent is not None and await store.keep("", sent, store.minutes * MINUTE):
            answers = texts.get("forget-answers", count=len(sent.messages), minutes=store.minutes)
            button = Button(texts.get("button-forget-answers"), data="forget:answers")
            answer = Answer(f"{texts.get('forgotten', records=count)}\n\n{answers}", ((button,),))
        else:
            answer = Answer(texts.get("forgotten", records=count))
        await send(message.get_bot(), place_of(message), answer)

    async def take_answers_away(self, update: Update, update_context: UpdateContext) -> None:
        query = update.callback_query
        if query is None or query.message is None:
            return
        texts, store, owner = await self._context.texts_for(query.from_user), self._context.store, query.from_user.id
        if query.message.chat.id != owner:
            await say(query, texts.get("pressed-not-yours"))
            return
        log.event("press", verb="forget-answers")
        sent = await store.recall(SentMessages, owner, "")
        if sent is None or not await store.drop(SentMessages, owner, ""):
            await say(query, texts.get("pressed-expired"))
        elif await take_away(update_context.bot, owner, sent.messages):
            await say(query, texts.get("pressed-answers-gone", count=len(sent.messages)))
        else:
            await say(query, texts.get("pressed-answers-stay"))
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
        chosen, store, owner = (query.data or "").partition(":")[2], self._context.store, query.from_user.id
        log.event("press", verb="language")
        if chosen == AS_TELEGRAM:
            done = await store.drop(LanguageChoice, owner, "")
        else:
            done = await store.keep("", LanguageChoice(owner, chosen, today()))
        if not done:
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
            store=store_kind(context),
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


def store_kind(context: Context) -> str:
    """Where records lie, as the texts tell it: ``inside`` the bot's own Redis, or in a ``redis`` of the operator's."""
    return "inside" if context.deployment.volatility is Volatility.INSIDE else "redis"


def records_in_words(records: list[tuple[str, int]], texts: Texts, store: str = "inside") -> str:
    """Every kind of record about a person, how many there are, how long the last of them lives, and where they lie."""
    lines = []
    for kind, found in groupby(records, key=lambda record: record[0]):
        lefts = [left for _, left in found]
        lines.append("• " + texts.get(f"record-{kind}", count=len(lefts)) + " — " + lifetime(max(lefts), texts))
    if not lines:
        return texts.get("mydata-nothing")
    head, where = texts.get("mydata", count=len(records)), texts.get("mydata-where", store=store)
    return "\n\n".join((head, "\n".join(lines), where, texts.get("mydata-end")))


def lifetime(seconds: int, texts: Texts) -> str:
    """In seconds as long as a minute tells too little, then in the unit that a person would use."""
    if seconds < 10 * MINUTE:
        return texts.get("left-seconds", seconds=seconds)
    if seconds < 3 * HOUR:
        return texts.get("left-minutes", minutes=seconds // MINUTE, seconds=seconds)
    return texts.get("left-hours", hours=seconds // HOUR, seconds=seconds)
