"""Lets a person choose what to hide: every tap is a step in the ticket, and the message is drawn again.

The press is answered at once. The photo is then downloaded and screened again with all steps, so that every picture that
is shown comes from a pixel process, and every copy has passed its proof. Of several taps in a row only the last is drawn.
"""

from __future__ import annotations

from telegram import Bot, CallbackQuery, Message, Update
from telegram.ext import CallbackQueryHandler

from bot import log
from bot.answers import reply
from bot.answers import review as review_answers
from bot.answers.choices import options_of
from bot.answers.steps import NotAStep, Screen, ScreenKind
from bot.context import Context
from bot.pixels.pool import CouldNotCheck
from bot.private.again import offer
from bot.private.callbacks import Press, expired, press_of
from bot.private.checking import longer_for, summarized, with_edit
from bot.private.elsewhere import pressed_elsewhere
from bot.private.leaving import Leaving
from bot.private.regions import Regions
from bot.private.steps import VERBS, PressResult, Refused, result_of
from bot.spread.pieces import Begin, Kind, Piece, at_once
from bot.store.records import Source, Ticket
from bot.transport.download import DownloadRefused
from bot.transport.message import Answer
from bot.transport.progress import showing_progress
from bot.transport.routing import Handler, UpdateContext
from bot.transport.sending import Destination, change, say, send
from detectors.kit.terms import Screening
from texts import Texts

CAPTION = "caption"
"""What a piece of work says where the answer stands below a picture."""


class Review:
    """Handles presses on the buttons of the review."""

    def __init__(self, context: Context, leaving: Leaving) -> None:
        self._context = context
        self._leaving = leaving
        self._regions = Regions(context)

    def handlers(self) -> list[Handler]:
        return [CallbackQueryHandler(self.press, pattern=rf"^[{VERBS}]:")]

    async def press(self, update: Update, update_context: UpdateContext) -> None:
        """Applies a press to its ticket, answers it, and draws the message again."""
        query = update.callback_query
        if query is None:
            return
        texts = await self._context.texts_for(query.from_user)
        press = await press_of(self._context, query, texts)
        if press is None:
            return
        if not await self._context.downloader.has(press.ticket.file):
            await offer(query, texts, "pressed-gone")
            return
        with self._regions.during_press(press.name):
            await self._take(update_context.bot, press, texts)

    async def _take(self, bot: Bot, press: Press, texts: Texts) -> None:
        result = await self._apply(press, texts)
        if result is None:
            return
        await say(press.query, result.words, alert=result.alert)
        await self._leaving.entered(bot, press.query, press.name, press.ticket, texts.language)
        if result.draw:
            await self._draw_when_last(bot, press.query, press.name, texts)

    async def _apply(self, press: Press, texts: Texts) -> PressResult | None:
        """Changes the ticket. A lock for each ticket keeps quick taps from overwriting each other."""
        context = self._context
        async with context.locks.acquire(("ticket", press.name)):
            try:
                ticket = await context.store.recall(Ticket, press.ticket.owner, press.name)
                if ticket is None:
                    await expired(press.query, texts)
                    return None
                ticket = await self._regions.complete(ticket, press.name, in_turn=False)
                result = result_of(ticket, press.verb, press.argument, texts)
                if not result.ticket.fits:
                    raise Refused("pressed-too-many-choices")
                if not await context.store.keep_ticket(press.name, result.ticket):
                    await expired(press.query, texts)
                    return None
            except (DownloadRefused, CouldNotCheck):
                await say(press.query, texts.get("pressed-not-drawn"))
                return None
            except Refused as refused:
                await say(press.query, texts.get(str(refused)))
                return None
            except NotAStep:
                await expired(press.query, texts)
                return None
        return result

    async def _draw_when_last(self, bot: Bot, query: CallbackQuery, name: str, texts: Texts) -> None:
        """Draws the message from the ticket in the person's turn, unless a later press waits to draw it.

        The line of the person comes before the lock of the message: a photo in its turn takes the message back.
        """
        locks, key = self._context.locks, ("redrawing", name)
        async with locks.acquire(key):
            if locks.waiting(key) > 1:
                return
            async with locks.acquire(query.from_user.id), locks.acquire(("drawing", name)):
                await self._draw(bot, query, name, texts)

    async def _draw(self, bot: Bot, query: CallbackQuery, name: str, texts: Texts) -> None:
        if query.message is None:
            return
        number, owner = query.message.message_id, query.from_user.id
        below = isinstance(query.message, Message) and query.message.text is None
        if self._context.elsewhere is None:
            await self.draw(bot, owner, name, texts, number, below=below)
            return
        chat = query.message.chat.id
        more, language = CAPTION if below else "", texts.language
        piece = Piece(Kind.DRAWING, owner, chat, about=name, more=more, language=language, number=number)
        await pressed_elsewhere(bot, self._context, piece, Destination(chat), texts)

    async def draw(
        self, bot: Bot, owner: int, name: str, texts: Texts, message: int, *, below: bool, begin: Begin = at_once
    ) -> None:
        """Draws a message from its ticket. ``below`` says that it has a picture, and the text stands below it."""
        ticket = await self._context.store.recall(Ticket, owner, name)
        if ticket is not None and ticket.screen:  # else it was taken back meanwhile
            place = Destination(ticket.chat, ticket.message, ticket.protected)
            async with showing_progress(bot, place, self._context.timing):
                answer = await self._drawn(ticket, name, texts)
                await begin()
                if not await change(bot, ticket.chat, message, answer, name, caption=below):
                    sent = await send(bot, place, answer, name)
                    await self._leaving.moved(bot, ticket.owner, name, sent.message)

    async def _drawn(self, ticket: Ticket, name: str, texts: Texts) -> Answer:
        screen = Screen.parse(ticket.screen)
        try:
            ticket = await self._regions.complete(ticket, name, in_turn=True)
            options = options_of(ticket, screen, annotated=screen.kind is not ScreenKind.RESULT)
            longer = longer_for(ticket.source)
            screening = await self._context.screen(ticket.file, log.new_id(), options=options, longer=longer)
        except DownloadRefused as refused:
            return reply.refusal(refused.reason, texts, ticket.source, self._context.downloader.limit)
        except CouldNotCheck as failure:
            return reply.failure(failure.reason, texts, ticket.source)
        if screening.refused is not None:
            return reply.refusal(screening.refused, texts, ticket.source, self._context.downloader.limit)
        return await self._shown(screening, ticket, name, texts)

    async def _shown(self, screening: Screening, ticket: Ticket, name: str, texts: Texts) -> Answer:
        context, screen, options = self._context, Screen.parse(ticket.screen), options_of(ticket)
        screening, summary = summarized(screening, ticket.owner, Source(ticket.source), options)
        if screen.kind is ScreenKind.GRID:
            return review_answers.covering(screening, ticket, texts, screen.cell)
        if screen.kind is ScreenKind.STYLES:
            return review_answers.styling(screening, ticket, summary, texts)
        if screen.kind is ScreenKind.RESULT and summary.with_copy:
            await context.store.keep(name, summary)
            await self._leaving.done(ticket.owner, name)
            minutes, assistant = context.store.minutes, context.assistant
            answer = reply.photo_answer(screening, summary, texts, minutes, assistant, picture=True)
            answer = with_edit(context, answer, ticket, texts)
            return answer if ticket.message else reply.without_delete(answer)
        shown = review_answers.numbers if screen.kind is ScreenKind.NUMBERS else review_answers.items
        return shown(screening, ticket, summary, texts, screen.page)
