"""Choosing what to hide, in the chat: every tap is a step in the ticket, and the same message is drawn again.

The press is answered at once; the photo is then fetched and screened anew with all steps, so that what is shown is what the
pixel house has seen and, where a copy is shown, proven. Of several taps in a row only the last is drawn.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from telegram import Bot, CallbackQuery, Message, Update
from telegram.ext import CallbackQueryHandler

from bot import log
from bot.answers import reply
from bot.answers import review as review_answers
from bot.answers.choices import choices_of, grid_cell, newly_open, of_risk, options_of
from bot.answers.summary import summary_of
from bot.context import Context
from bot.pixels.live_photo import with_its_video
from bot.pixels.pool import CouldNotCheck
from bot.private.callbacks import Press, expired, press_of
from bot.private.checking import numbered_regions
from bot.store.records import Source, Ticket
from bot.texts import Texts
from bot.transport.download import DownloadRefused
from bot.transport.message import Answer, Verb
from bot.transport.progress import showing_progress
from bot.transport.routing import Handler, UpdateContext
from bot.transport.sending import Destination, change, say, send
from detectors.kit.terms import Risk, Screening, ScreeningOptions, Style

SCREENS = {Verb.CHOOSE: "c1", Verb.STYLES: "s", Verb.GRID: "g", Verb.DONE: "r"}
STEPS = frozenset(
    {
        *(Verb.PLACE, Verb.RISK, Verb.ALL, Verb.NONE, Verb.STYLE, Verb.EVERYTHING, Verb.LABELS, Verb.CELL),
        *(Verb.UNDO, Verb.START_OVER),
    }
)
VERBS = "".join(sorted({*SCREENS, *STEPS, Verb.PAGE}))


class Refused(Exception):
    """This press changes nothing, and the message is the key of the sentence that says why."""


@dataclass(frozen=True, slots=True)
class Turned:
    """A ticket after a press, and the words that answer the press at once."""

    ticket: Ticket
    words: str = ""
    alert: bool = False
    draw: bool = True


class Review:
    def __init__(self, context: Context) -> None:
        self._context = context

    def handlers(self) -> list[Handler]:
        return [CallbackQueryHandler(self.press, pattern=rf"^[{VERBS}]:")]

    async def press(self, update: Update, update_context: UpdateContext) -> None:
        query = update.callback_query
        if query is None:
            return
        texts = await self._context.texts_for(query.from_user)
        press = await press_of(self._context, query, texts)
        if press is None:
            return
        turned = await self._turn(press, texts)
        if turned is None:
            return
        await say(query, turned.words, alert=turned.alert)
        if turned.draw:
            await self._draw_when_last(update_context.bot, query, press.name, texts)

    async def _turn(self, press: Press, texts: Texts) -> Turned | None:
        """Changes the ticket, one press after another, so that quick taps do not overwrite each other."""
        context = self._context
        async with context.locks.acquire(("ticket", press.name)):
            try:
                ticket = await context.store.recall(Ticket, press.ticket.owner, press.name)
                if ticket is None:
                    await expired(press.query, texts)
                    return None
                ticket = await self._with_spots(ticket)
                turned = self._turned(ticket, press, texts)
                if not turned.ticket.fits:
                    raise Refused("pressed-too-many-choices")
                if not await context.store.keep_ticket(press.name, turned.ticket):
                    await expired(press.query, texts)
                    return None
            except (DownloadRefused, CouldNotCheck):
                await say(press.query, texts.get("pressed-not-drawn"))
                return None
            except Refused as refused:
                await say(press.query, texts.get(str(refused)))
                return None
        return turned

    async def _with_spots(self, ticket: Ticket) -> Ticket:
        """Places that did not fit into the ticket are found again: the same photo numbers them the same."""
        if not ticket.regions_omitted:
            return ticket
        screening = await self._context.screen(ticket.file, log.new_id(), options=ScreeningOptions(copy=False))
        return replace(ticket, regions=numbered_regions(screening))

    def _turned(self, ticket: Ticket, press: Press, texts: Texts) -> Turned:
        verb, argument = press.verb, press.argument
        if verb in SCREENS:
            return Turned(replace(ticket, screen=SCREENS[verb], asked=""))
        if verb is Verb.PAGE:
            return Turned(replace(ticket, screen=f"c{int(argument)}" if argument.isdecimal() else "c1", asked=""))
        if verb is Verb.UNDO:
            return Turned(replace(ticket, steps=ticket.steps[:-1], asked=""))
        if verb is Verb.START_OVER:
            return Turned(replace(ticket, steps=(), asked="", screen="c1"))
        if verb is Verb.CELL:
            return _cell(ticket, argument)
        return _stepped(ticket, _step(ticket, verb, argument), texts)

    async def _draw_when_last(self, bot: Bot, query: CallbackQuery, name: str, texts: Texts) -> None:
        """Draws what the ticket says when it is this press's turn, unless a later press will draw it anyway."""
        turns, line = self._context.locks, ("drawing", name)
        with turns.place(line) as turn:
            await turn
            if turns.waiting(line) > 1:
                return
            ticket = await self._context.store.recall(Ticket, query.from_user.id, name)
            if ticket is not None and query.message is not None:
                place = Destination(ticket.chat, ticket.message, ticket.protected)
                async with showing_progress(bot, place, self._context.timing):
                    answer = await self._drawn(ticket, name, texts)
                    below = isinstance(query.message, Message) and query.message.text is None
                    if not await change(bot, ticket.chat, query.message.message_id, answer, name, caption=below):
                        await send(bot, place, answer, name)

    async def _drawn(self, ticket: Ticket, name: str, texts: Texts) -> Answer:
        screen = ticket.screen
        try:
            ticket = await self._with_spots(ticket)
            grid = screen[1:] if screen[:1] == "g" else None
            # Numbers and cells are drawn without a copy; covering and reading back happen when the copy is asked for.
            options = options_of(ticket, annotated=screen[:1] != "r", grid=grid, copy=screen[:1] in ("s", "r"))
            screening = await self._context.screen(ticket.file, log.new_id(), options=options)
        except DownloadRefused as refused:
            return reply.refusal(refused.reason, texts, ticket.source, self._context.downloader.limit)
        except CouldNotCheck as trouble:
            return reply.failure(trouble.reason, texts)
        if screening.refused is not None:
            return reply.refusal(screening.refused, texts, ticket.source, self._context.downloader.limit)
        return await self._shown(screening, ticket, name, texts, duty_keep=len(options.cover))

    async def _shown(self, screening: Screening, ticket: Ticket, name: str, texts: Texts, duty_keep: int) -> Answer:
        context, screen = self._context, ticket.screen
        if ticket.source == Source.LIVE:
            screening = with_its_video(screening)
        keep = options_of(ticket).keep
        summary = summary_of(screening, ticket.owner, Source(ticket.source), keep, duty_keep)
        if screen[:1] == "g":
            return review_answers.covering(screening, ticket, texts, screen[1:])
        if screen[:1] == "s":
            return review_answers.styling(screening, ticket, summary, texts)
        if screen[:1] == "r" and summary.with_copy:
            await context.store.keep(name, summary)
            return reply.photo_answer(screening, summary, texts, context.store.minutes, context.assistant)
        return review_answers.choosing(screening, ticket, summary, texts, int(screen[1:] or "1"))


def _step(ticket: Ticket, verb: Verb, argument: str) -> str:
    """The step that a press stands for. Raises Refused for one that names what is not there."""
    if verb is Verb.PLACE and argument.isdecimal() and 1 <= int(argument) <= len(ticket.regions):
        return f"t{int(argument)}"
    if verb is Verb.STYLE and argument in list(Style):
        return f"y{argument}"
    if verb is Verb.RISK and argument in list(Risk):
        numbers = of_risk(ticket.regions, Risk(argument))
        if numbers:
            every_open = set(numbers) <= choices_of(ticket).open
            return ("c" if every_open else "o") + ".".join(map(str, numbers))
    simple = {Verb.ALL: "a", Verb.NONE: "n", Verb.EVERYTHING: "e", Verb.LABELS: "l"}
    if verb in simple:
        return simple[verb]
    raise Refused("pressed-expired")


def _stepped(ticket: Ticket, step: str, texts: Texts) -> Turned:
    """The step taken, or asked about once more when it leaves open something of a stop."""
    opened = newly_open(ticket, step)
    if opened and ticket.asked != step:
        words = review_answers.warning(ticket, opened, texts)
        return Turned(replace(ticket, asked=step), words, alert=True, draw=False)
    screen = ticket.screen
    if step[0] == "t":
        screen = f"c{(int(step[1:]) - 1) // review_answers.PAGE + 1}"
    return Turned(
        replace(ticket, steps=(*ticket.steps, step), asked="", screen=screen or "c1"), texts.get("pressed-drawing")
    )


def _cell(ticket: Ticket, cell: str) -> Turned:
    """The first tap covers a cell, the second opens it as a finer grid; within that one, taps cover and uncover."""
    try:
        grid_cell(ticket, cell)
    except ValueError:
        raise Refused("pressed-expired") from None
    if cell.count(".") > 1:
        raise Refused("pressed-expired")
    steps = (*ticket.steps, f"m{cell}")
    opens = "." not in cell and cell in choices_of(ticket).cells
    screen = f"g{cell}" if opens else f"g{cell.rpartition('.')[0]}"
    return Turned(replace(ticket, steps=steps, asked="", screen=screen))
