"""Applies one press of the review to its ticket: a screen to show, or one more step of what is hidden. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.answers import review as review_answers
from bot.answers.choices import choices_of, newly_open
from bot.answers.pages import grid_cell, page_with
from bot.answers.purposes import Purpose
from bot.answers.steps import PAGED, WHOLE_CELL, Cell, Screen, ScreenKind, Step, StepKind
from bot.store.records import Ticket
from bot.transport.message import Verb
from detectors.kit.terms import Style, by_item
from texts import Texts

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


def result_of(ticket: Ticket, verb: Verb, argument: str, texts: Texts) -> PressResult:
    """Returns the ticket after a press. Raises Refused, or NotAStep for an argument that no button has."""
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
