"""Answers ``/privacy``, ``/mydata``, ``/forget`` and ``/language``: shows and deletes what is stored about a person."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from telegram import Message, Update
from telegram.ext import CallbackQueryHandler, CommandHandler

from bot import log
from bot.context import Context
from bot.private.leaving import Leaving
from bot.store.clock import today
from bot.store.record_store import Volatility
from bot.store.records import DAY, HOUR, MINUTE, Governed, LanguageChoice, NotesTold, SentMessages
from bot.transport.message import Answer, Button, in_rows
from bot.transport.routing import PRIVATE, Handler, UpdateContext
from bot.transport.sending import change, delete_messages, place_of, say, send
from texts import LANGUAGES, OWN_NAMES, Texts, without_marks
from texts import texts as texts_in

AS_TELEGRAM = "auto"
LONGER = (SentMessages.KIND, NotesTold.KIND, Governed.KIND)
"""Kinds that stay longer than the buttons for a reason that their names do not tell."""


class Privacy:
    """Handles the commands about stored data, and their buttons."""

    def __init__(self, context: Context, leaving: Leaving) -> None:
        self._context = context
        self._leaving = leaving

    def handlers(self) -> list[Handler]:
        return [
            CommandHandler("privacy", self.explain, PRIVATE),
            CommandHandler("mydata", self.show, PRIVATE),
            CommandHandler(("forget", "delete"), self.forget, PRIVATE),
            CommandHandler("language", self.offer_languages, PRIVATE),
            CallbackQueryHandler(self.tell_all, pattern=r"^privacy:more$"),
            CallbackQueryHandler(self.delete_answers, pattern=r"^forget:answers$"),
            CallbackQueryHandler(self.choose_language, pattern=rf"^language:({'|'.join((*LANGUAGES, AS_TELEGRAM))})$"),
        ]

    async def explain(self, update: Update, _: UpdateContext) -> None:
        """Sends what is stored in three sentences, with a button for all of it."""
        message = update.effective_message
        if message is None or message.from_user is None:
            return
        texts = await self._opened("privacy", message)
        away = await self._context.store.about(message.from_user.id) is None
        answer = in_short(self._context, texts, away=away)
        await send(message.get_bot(), place_of(message), answer)

    async def tell_all(self, update: Update, update_context: UpdateContext) -> None:
        """Shows what is stored, where and how long, in the place of the three sentences."""
        query = update.callback_query
        if query is None or query.message is None:
            return
        texts = await self._context.texts_for(query.from_user)
        log.event("press", verb="privacy")
        await say(query)
        answer = Answer(privacy(self._context, texts))
        await change(update_context.bot, query.message.chat.id, query.message.message_id, answer)

    async def show(self, update: Update, _: UpdateContext) -> None:
        """Sends the list of the records about a person."""
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
        """Deletes every record of a person.

        The numbers of the last answers stay for some minutes, for the button that deletes these answers.
        """
        message = update.effective_message
        if message is None or message.from_user is None:
            return
        texts, store, owner = await self._opened("forget", message), self._context.store, message.from_user.id
        await self._leaving.take_back_all(message.get_bot(), owner)
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

    async def delete_answers(self, update: Update, update_context: UpdateContext) -> None:
        """Deletes the last answers in a private chat."""
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
        elif await delete_messages(update_context.bot, owner, sent.messages):
            await say(query, texts.get("pressed-answers-gone", count=len(sent.messages)))
        else:
            await say(query, texts.get("pressed-answers-stay"))
        await change(update_context.bot, owner, query.message.message_id, Answer(texts.get("forgotten-short")))

    async def offer_languages(self, update: Update, _: UpdateContext) -> None:
        """Sends a button for each language."""
        message = update.effective_message
        if message is not None:
            texts = await self._opened("language", message)
            buttons = [Button(OWN_NAMES[code], data=f"language:{code}") for code in LANGUAGES]
            as_telegram = Button(texts.get("language-auto"), data=f"language:{AS_TELEGRAM}")
            answer = Answer(texts.get("language"), (*in_rows(buttons, 2), (as_telegram,)))
            await send(message.get_bot(), place_of(message), answer)

    async def choose_language(self, update: Update, update_context: UpdateContext) -> None:
        """Stores the language that a person chose, or forgets it where that of Telegram is chosen."""
        query = update.callback_query
        if query is None or query.message is None:
            return
        choice, store, owner = (query.data or "").partition(":")[2], self._context.store, query.from_user.id
        log.event("press", verb="language")
        if choice == AS_TELEGRAM:
            done = await store.drop(LanguageChoice, owner, "")
        else:
            done = await store.keep("", LanguageChoice(owner, choice, today()))
        if not done:
            await say(query, (await self._context.texts_for(query.from_user)).get("pressed-unavailable"))
            return
        texts = await self._context.texts_for(query.from_user) if choice == AS_TELEGRAM else texts_in(choice)
        await say(query, texts.get("pressed-language"), alert=False)
        await change(
            update_context.bot, query.message.chat.id, query.message.message_id, Answer(texts.get("language-chosen"))
        )

    async def _opened(self, name: str, message: Message) -> Texts:
        log.event("command", name=name)
        return await self._context.texts_for(message.from_user)


def in_short(context: Context, texts: Texts, *, away: bool) -> Answer:
    """Returns what is stored in three sentences. ``away`` says that the store does not answer.

    A store that may write to disk is said here, too.
    """
    store, volatility = context.store, context.deployment.volatility
    warned = volatility in (Volatility.WRITES, Volatility.UNTOLD)
    parts = [
        texts.get("privacy-away") if away else "",
        texts.get("privacy-short", minutes=store.minutes),
        texts.get(f"privacy-{volatility.value}") if warned else "",
    ]
    more = Button(texts.get("button-more"), data="privacy:more")
    return Answer("\n\n".join(part for part in parts if part), ((more,),))


def privacy(context: Context, texts: Texts) -> str:
    """Returns what is stored, where, how long and how it is sealed, who runs this bot, and where its code is."""
    deployment = context.deployment
    parts = [
        texts.get(
            "privacy",
            minutes=context.store.minutes,
            longest=context.store.longest_minutes,
            store=store_kind(context),
            key=deployment.key,
        ),
        texts.get("privacy-groups"),
        texts.get(f"privacy-{deployment.volatility.value}"),
        texts.get("privacy-server", files="kept" if deployment.files_on_server else "no")
        if deployment.own_server
        else "",
        texts.get("privacy-operator", operator=deployment.operator)
        if deployment.operator
        else texts.get("privacy-no-operator"),
        texts.get("privacy-source", source=deployment.source) if deployment.source else "",
        texts.get("privacy-end"),
    ]
    return "\n\n".join(part for part in parts if part)


def store_kind(context: Context) -> str:
    """Returns where records are stored, as the texts name it: ``inside`` is the bot's own Redis, ``redis`` another."""
    return "inside" if context.deployment.volatility is Volatility.INSIDE else "redis"


def records_in_words(records: list[tuple[str, int]], texts: Texts, store: str = "inside") -> str:
    """Returns a table of the records about a person: what is kept, how many, how long still. Below it, where and why."""
    rows = []
    for kind, group in groupby(records, key=lambda record: record[0]):
        seconds = [remaining for _, remaining in group]
        rows.append((texts.get(f"record-{kind}"), str(len(seconds)), lifetime(max(seconds), texts)))
    if not rows:
        return texts.get("mydata-nothing")
    kept = {kind for kind, _ in records}
    whys = [texts.get(f"mydata-why-{kind}") for kind in LONGER if kind in kept]
    parts = (texts.get("mydata"), table(rows), "\n".join(whys), texts.get("mydata-where", store=store))
    return "\n\n".join(part for part in (*parts, texts.get("mydata-end")) if part)


def table(rows: Sequence[tuple[str, str, str]]) -> str:
    """Returns rows of three columns in letters of one width, numbers and times to the right."""
    bare = [[without_marks(cell) for cell in row] for row in rows]
    name, count, time = (max(len(row[column]) for row in bare) for column in range(3))
    lines = (f"{row[0]:<{name}} {row[1]:>{count}} {row[2]:>{time}}" for row in bare)
    return f"<pre>{chr(10).join(lines)}</pre>"


def lifetime(seconds: int, texts: Texts) -> str:
    """Returns a lifetime, rounded up: in minutes below two hours, in hours below three days, else in days."""
    if seconds <= 2 * HOUR:
        return texts.get("left-minutes", minutes=max(1, -(-seconds // MINUTE)))
    if seconds <= 3 * DAY:
        return texts.get("left-hours", hours=-(-seconds // HOUR))
    return texts.get("left-days", days=-(-seconds // DAY))
