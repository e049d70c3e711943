"""Handles the buttons below an answer: get the copy, unfold the details, delete and forget."""

from __future__ import annotations

from telegram import Bot, CallbackQuery, InlineKeyboardMarkup, Message, Update
from telegram.constants import ChatAction
from telegram.error import BadRequest
from telegram.ext import CallbackQueryHandler

from bot import log
from bot.answers import reply
from bot.answers.choices import options_of
from bot.answers.notes import notes_in
from bot.answers.summary import Summary, summary_of
from bot.context import Context
from bot.pixels.pool import CouldNotCheck
from bot.private.again import offer
from bot.private.callbacks import Press, Wish, expired, press_of
from bot.private.checking import longer_for, note_answers, note_place, summarized, with_edit, with_regions
from bot.private.elsewhere import pressed_elsewhere
from bot.private.leaving import Leaving
from bot.private.notes import remember_told, told_to
from bot.private.presses import Presses
from bot.spread.pieces import Begin, Kind, Piece, at_once
from bot.store.forgiving import ForgivingStore
from bot.store.records import AnswerRecord, Source, Ticket
from bot.transport.download import DownloadRefused
from bot.transport.message import Answer, Verb
from bot.transport.progress import showing_progress
from bot.transport.routing import Handler, UpdateContext
from bot.transport.sending import Destination, change, delete_messages, say, send
from detectors.kit.terms import Screening, ScreeningOptions
from texts import Texts

VERBS = "".join((Verb.AS_FILE, Verb.AS_PHOTO, Verb.DELETE, Verb.FORGET, Verb.DETAILS, Verb.SHORT, Verb.OPEN))


class Buttons:
    """Handles presses on the buttons of one photo's answer. The review handles the choice of what is hidden."""

    def __init__(self, context: Context, leaving: Leaving) -> None:
        self._context = context
        self._leaving = leaving
        self._presses = Presses(context.locks)

    def handlers(self) -> list[Handler]:
        return [CallbackQueryHandler(self.press, pattern=rf"^[{VERBS}]:")]

    async def press(self, update: Update, update_context: UpdateContext) -> None:
        """Does what a button asks for. The press extends the life of the ticket."""
        query = update.callback_query
        if query is None:
            return
        texts = await self._context.texts_for(query.from_user)
        press = await press_of(self._context, query, texts)
        if press is None:
            return
        await self._context.store.keep_ticket(press.name, press.ticket)
        if press.verb in (Verb.AS_FILE, Verb.AS_PHOTO, Verb.OPEN):
            await self._ask_for_copy(update_context.bot, press, texts)
        elif press.verb in (Verb.DETAILS, Verb.SHORT):
            await self._unfold(update_context.bot, press, texts)
        elif press.verb is Verb.DELETE:
            await self._delete(update_context.bot, press, texts)
        else:
            await self._leaving.take_back(update_context.bot, press.ticket.owner, press.name)
            await self._forget(press, texts)

    async def _ask_for_copy(self, bot: Bot, press: Press, texts: Texts) -> None:
        """Answers the press, and sends the copy in the person's turn."""
        ticket = press.ticket
        if self._presses.is_full(ticket.owner):
            await say(press.query, texts.get("pressed-line-full"))
            return
        async with self._context.locks.acquire(("press", press.name)):  # so that the last tap is the last wish
            if not (self._presses.is_making(press.name) or await self._context.downloader.has(ticket.file)):
                await offer(press.query, texts, "pressed-gone")
                return
            await say(
                press.query, texts.get("pressed-file" if press.verb is Verb.AS_FILE else "pressed-photo"), alert=False
            )
        wish = press.verb, ticket.steps
        await self._presses.make(ticket.owner, press.name, wish, lambda: self._send_copy(bot, press, texts))

    async def _send_copy(self, bot: Bot, press: Press, texts: Texts) -> None:
        if self._context.elsewhere is None:
            await self.send_copy(bot, press, texts)
            return
        ticket = press.ticket
        asked = press.name, press.verb.value, texts.language
        piece = Piece(Kind.COPY, ticket.owner, ticket.chat, (ticket.message,), *asked)
        place = Destination(ticket.chat, ticket.message, ticket.protected)
        await pressed_elsewhere(bot, self._context, piece, place, texts)

    async def send_copy(self, bot: Bot, wish: Wish, texts: Texts, begin: Begin = at_once) -> None:
        """Sends the copy. The original is downloaded and screened again with the choices, because no picture is kept."""
        ticket, as_photo = wish.ticket, wish.verb is Verb.AS_PHOTO
        place = Destination(ticket.chat, ticket.message, ticket.protected)
        action = ChatAction.UPLOAD_PHOTO if as_photo else ChatAction.UPLOAD_DOCUMENT
        async with showing_progress(bot, place, self._context.timing, action=action):
            try:
                screening, options = await self._screen(ticket)
            except DownloadRefused as refused:
                answer = reply.refusal(refused.reason, texts, ticket.source, self._context.downloader.limit)
            except CouldNotCheck as failure:
                answer = reply.failure(failure.reason, texts, ticket.source)
            else:
                answer = self._copy(screening, options, wish, texts)
            await begin()
            sent = await send(bot, place, answer, wish.name)
            if wish.verb is Verb.OPEN:
                await note_place(self._context, ticket.owner, wish.name, sent)
        await note_answers(self._context, ticket.owner, ticket.chat, (sent.message,))

    async def _screen(self, ticket: Ticket) -> tuple[Screening, ScreeningOptions]:
        if ticket.steps:
            ticket = await with_regions(self._context, ticket)
        options = options_of(ticket)
        longer = longer_for(ticket.source)
        return await self._context.screen(ticket.file, log.new_id(), options=options, longer=longer), options

    def _copy(self, screening: Screening, options: ScreeningOptions, wish: Wish, texts: Texts) -> Answer:
        context, ticket = self._context, wish.ticket
        if wish.verb is Verb.OPEN and screening.refused is None:
            screening, summary = summarized(screening, ticket.owner, Source(ticket.source), options)
            answer = reply.photo_answer(screening, summary, texts, context.store.minutes, context.assistant)
            return with_edit(context, answer, ticket, texts)
        summary = summary_of(screening, ticket.owner, Source(ticket.source), options)
        copy = reply.bare(screening, summary, texts, as_photo=wish.verb is Verb.AS_PHOTO)
        return copy or Answer(texts.get("pressed-no-copy"))

    async def _unfold(self, bot: Bot, press: Press, texts: Texts) -> None:
        context, message = self._context, press.query.message
        summary = await context.store.recall(Summary, press.ticket.owner, press.name)
        if summary is None or not isinstance(message, Message):
            await expired(press.query, texts)
            return
        below = message.text is None
        unfolded = press.verb is Verb.DETAILS
        await say(press.query)
        told = await told_to(context.store, summary.owner)
        answer = reply.details_answer(
            *(summary, texts, context.store.minutes, context.assistant),
            below_picture=below,
            unfolded=unfolded,
            told=told,
        )
        answer = with_edit(context, answer, press.ticket, texts)
        answer = answer if press.ticket.message else reply.without_delete(answer)
        await change(bot, press.ticket.chat, message.message_id, answer, press.name, caption=below)
        await remember_told(context.store, summary.owner, told, notes_in(answer.text, summary, texts))

    async def _delete(self, bot: Bot, press: Press, texts: Texts) -> None:
        if not await delete_messages(bot, press.ticket.chat, (press.ticket.message,)):
            await say(press.query, texts.get("pressed-not-deleted"))
            return
        await say(press.query, texts.get("pressed-deleted"))
        await remove_buttons(press.query, only=press.query.data)

    async def _forget(self, press: Press, texts: Texts) -> None:
        if not await forget_ticket(self._context.store, press.name, press.ticket):
            await say(press.query, texts.get("forget-unavailable", minutes=self._context.store.minutes))
            return
        await say(press.query, texts.get("pressed-forgotten"))
        await remove_buttons(press.query)


async def forget_ticket(store: ForgivingStore, name: str, ticket: Ticket) -> bool:
    """Deletes the records for the buttons of one answer. Returns whether the store deleted all of them."""
    dropped = [
        await store.drop(Ticket, ticket.owner, name),
        await store.drop(Summary, ticket.owner, name),
        await store.drop(AnswerRecord, ticket.owner, f"{ticket.chat}/{ticket.message}"),
    ]
    return all(dropped)


class Stale:
    """Answers presses that no other handler takes: their buttons have expired or never existed."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def handlers(self) -> list[Handler]:
        return [CallbackQueryHandler(self.press)]

    async def press(self, update: Update, _: UpdateContext) -> None:
        """Answers that the button has expired."""
        if update.callback_query is not None:
            log.event("press-refused")
            await expired(update.callback_query, await self._context.texts_for(update.callback_query.from_user))


async def remove_buttons(query: CallbackQuery, only: str | None = None) -> None:
    """Removes the button with the data ``only``, or without it every button that is no link."""
    if not isinstance(query.message, Message) or query.message.reply_markup is None:
        return
    rows = [
        [button for button in row if button.url or (only is not None and button.callback_data != only)]
        for row in query.message.reply_markup.inline_keyboard
    ]
    remaining = [row for row in rows if row]
    try:
        await query.edit_message_reply_markup(InlineKeyboardMarkup(remaining) if remaining else None)
    except BadRequest as error:
        log.error_event("buttons-not-removed", error)
