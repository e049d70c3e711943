"""Lets a person choose what to hide: every tap is a step in the ticket, and the message is drawn again.

The press is answered at once. The photo is then downloaded and screened again with all steps, so that every picture that
is shown comes from a pixel process, and every copy has passed its proof. Of several taps in a row only the last is drawn.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from telegram import Bot, CallbackQuery, Message, Update
from telegram.ext import CallbackQueryHandler

from bot import log
from bot.answers import reply
from bot.answers import review as review_answers
from bot.answers.choices import choices_of, newly_open, options_of
from bot.answers.pages import grid_cell, page_with
from bot.answers.purposes import Purpose
from bot.answers.steps import PAGED, WHOLE_CELL, Cell, NotAStep, Screen, ScreenKind, Step, StepKind
from bot.context import Context
from bot.pixels.pool import CouldNotCheck
from bot.private.again import offer
from bot.private.callbacks import Press, expired, press_of
from bot.private.checking import longer_for, summarized
from bot.private.leaving import Leaving
from bot.private.regions import Regions
from bot.store.records import Source, Ticket
from bot.texts import Texts
from bot.transport.download import DownloadRefused
from bot.transport.message import Answer, Verb
from bot.transport.progress import showing_progress
from bot.transport.routing import Handler, UpdateContext
from bot.transport.sending import Destination, change, say, send
from detectors.kit.terms import Screening, Style, by_item

SCREENS = {
    Verb.CHOOSE: Screen(),
    Verb.NUMBERS: Screen(ScreenKind.NUMBERS),
    Verb.STYLES: Screen(ScreenKind.STYLES),
    Verb.GRID: Screen(ScreenKind.GRID),
    Verb.DONE: Screen(ScreenKind.RESULT),
}
SIMPLE = {
    Verb.ALL: StepKind.COVER_ALL,
    Verb.NONE: StepKind.OPEN_ALL,
    Verb.EVERYTHING: StepKind.EVERYTHING,
    Verb.LABELS: StepKind.LABELS,
}
"""Buttons whose step has no argument."""
CELL_DEPTH = 2
"""Deepest nesting of cells: a cell of the whole photo, and a cell within that."""
STEPS = frozenset(
    {
        *(Verb.PLACE, Verb.ITEM, Verb.ALL, Verb.NONE, Verb.STYLE, Verb.EVERYTHING, Verb.LABELS, Verb.CELL),
        *(Verb.UNDO, Verb.START_OVER, Verb.PURPOSE),
    }
)
VERBS = "".join(sorted({*SCREENS, *STEPS, Verb.PAGE}))


class Refused(Exception):
    """Raised for a press that changes nothing. The message is the key of the sentence that says why."""


@dataclass(frozen=True, slots=True)
class PressResult:
    """The ticket after a press, the text that answers the press, and whether the message is drawn again."""

    ticket: Ticket
    words: str = ""
    alert: bool = False
    draw: bool = True


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
                result = self._result(ticket, press, texts)
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

    def _result(self, ticket: Ticket, press: Press, texts: Texts) -> PressResult:
        verb, argument = press.verb, press.argument
        if verb in SCREENS:
            return _showing(ticket, SCREENS[verb])
        if verb is Verb.PAGE:
            kind = Screen.parse(ticket.screen).kind
            return _showing(ticket, Screen.parse(f"{(kind if kind in PAGED else ScreenKind.ITEMS).value}{argument}"))
        if verb is Verb.UNDO:
            return PressResult(replace(ticket, steps=ticket.steps[:-1], asked=""))
        if verb is Verb.START_OVER:
            return _showing(replace(ticket, steps=()), Screen())
        if verb is Verb.CELL:
            return _cell(ticket, Cell.parse(argument))
        return _stepped(ticket, _step(ticket, verb, argument), texts)

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
        ticket = await self._context.store.recall(Ticket, query.from_user.id, name)
        if ticket is not None and ticket.screen and query.message is not None:  # else it was taken back meanwhile
            place = Destination(ticket.chat, ticket.message, ticket.protected)
            async with showing_progress(bot, place, self._context.timing):
                answer = await self._drawn(ticket, name, texts)
                below = isinstance(query.message, Message) and query.message.text is None
                if not await change(bot, ticket.chat, query.message.message_id, answer, name, caption=below):
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
            return reply.photo_answer(screening, summary, texts, minutes, assistant, picture=True)
        shown = review_answers.numbers if screen.kind is ScreenKind.NUMBERS else review_answers.items
        return shown(screening, ticket, summary, texts, screen.page)


def _showing(ticket: Ticket, screen: Screen) -> PressResult:
    return PressResult(replace(ticket, screen=str(screen), asked=""))


def _step(ticket: Ticket, verb: Verb, argument: str) -> Step:
    """Returns the step of a press. Raises Refused when it names a place, item, style or purpose that does not exist."""
    if verb is Verb.PLACE and argument.isdecimal() and 1 <= int(argument) <= len(ticket.regions):
        return Step(StepKind.TOGGLE, (int(argument),))
    if verb is Verb.STYLE and argument in list(Style):
        return Step(StepKind.STYLE, style=Style(argument))
    if verb is Verb.ITEM and argument in by_item(ticket.regions):
        return Step(StepKind.ITEM, item=argument)
    if verb is Verb.PURPOSE and argument in list(Purpose):
        return Step(StepKind.PURPOSE, purpose=Purpose(argument))
    if verb in SIMPLE:
        return Step(SIMPLE[verb])
    raise Refused("pressed-expired")


def _stepped(ticket: Ticket, step: Step, texts: Texts) -> PressResult:
    """Returns the ticket with one more step, or a warning first when the step opens a place of a stop."""
    numbers = newly_open(ticket, step)
    if numbers and ticket.asked != str(step):
        words = review_answers.warning(ticket, numbers, texts)
        return PressResult(replace(ticket, asked=str(step)), words, alert=True, draw=False)
    screen = Screen.parse(ticket.screen)
    if step.kind is StepKind.TOGGLE:
        screen = Screen(ScreenKind.NUMBERS, page_with(ticket, step.places[0]))
    if step.purpose is not None:
        screen = Screen(ScreenKind.RESULT)
    updated = replace(ticket, steps=(*ticket.steps, str(step)), asked="", screen=str(screen))
    return PressResult(updated, texts.get("pressed-drawing"))


def _cell(ticket: Ticket, cell: Cell) -> PressResult:
    """Returns the ticket after a tap on a cell.

    The first tap covers a cell of the photo, the second shows it closer and opens nothing. There taps open and cover pieces.
    """
    if len(cell.numbers) > CELL_DEPTH:
        raise Refused("pressed-expired")
    whole = cell.outer is not None and cell.numbers[-1] == WHOLE_CELL
    stays = cell.outer
    target = cell.outer if whole and cell.outer is not None else cell
    grid_cell(ticket, target)
    if stays is None and cell in choices_of(ticket).cells:
        return _showing(ticket, Screen(ScreenKind.GRID, cell=cell))
    step = str(Step(StepKind.CELL, cell=target))
    return _showing(replace(ticket, steps=(*ticket.steps, step)), Screen(ScreenKind.GRID, cell=stays))
