"""Builds the buttons of the review: items, purposes, numbers, cells, styles, and the ways between them. Pure."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot.answers.choices import choices_of
from bot.answers.items import item_in_words
from bot.answers.pages import grid_part, is_covered
from bot.answers.purposes import Purpose
from bot.answers.steps import WHOLE_CELL, Cell
from bot.answers.summary import Summary
from bot.store.records import Ticket
from bot.transport.message import Button, Rows, Verb
from detectors.kit.terms import GRID, Style, Subject, by_item, with_subject
from texts import Texts

A_ROW = 5
"""Numbers in one row."""
PAPERS = with_subject(Subject.PAPER)
"""Risks of papers. On these the person may hide everything, not only whom the paper is about."""
Row = tuple[Button, ...]


def items_rows(ticket: Ticket, texts: Texts, page: int, pages: int) -> Rows:
    """Returns a button an item, what covers all or the rest, the purposes, and the ways to the other screens."""
    choices = choices_of(ticket)
    buttons = [
        Button(_marked(item_in_words(item, numbers, ticket.regions, texts), numbers, choices.open), Verb.ITEM, item)
        for item, numbers in by_item(ticket.regions).items()
    ]
    rows = [*_in_rows(buttons, 2), *_turning(texts, page, pages)]
    rest = Button(texts.get("button-only-found" if choices.everything else "button-all-but"), Verb.EVERYTHING)
    rows.append((Button(texts.get("button-all"), Verb.ALL), rest) if ticket.regions else (rest,))
    rows += _in_rows([Button(texts.get(f"button-for-{one.value}"), Verb.PURPOSE, one.value) for one in Purpose], 2)
    return (*rows, *_ways(ticket, texts, Verb.CHOOSE))


def numbers_rows(ticket: Ticket, texts: Texts, numbers: Sequence[int], page: int, pages: int) -> Rows:
    """Returns a button for each of these numbers."""
    opened = choices_of(ticket).open
    buttons = [Button(_ticked(str(number), number not in opened), Verb.PLACE, str(number)) for number in numbers]
    rows = [*_in_rows(buttons, A_ROW), *_turning(texts, page, pages)]
    if ticket.regions:
        rows.append((Button(texts.get("button-all"), Verb.ALL), Button(texts.get("button-none"), Verb.NONE)))
    return (*rows, *_ways(ticket, texts, Verb.NUMBERS))


def grid_rows(ticket: Ticket, texts: Texts, part: Cell | None) -> Rows:
    """Returns buttons in the shape of the grid. The picture shows the same numbers."""
    region = grid_part(ticket, part)
    across = min(region.width, GRID[region.width > region.height])
    down = min(region.height, GRID[region.width <= region.height])
    chosen = choices_of(ticket).cells
    rows: list[Row] = []
    for row in range(down):
        line = []
        for column in range(across):
            number = row * across + column + 1
            cell = part.inner(number) if part else Cell((number,))
            line.append(Button(_cell_label(cell, chosen), Verb.CELL, str(cell)))
        rows.append(tuple(line))
    if part:
        key = "button-open-cell" if part in chosen else "button-cover-cell"
        whole = Button(texts.get(key), Verb.CELL, str(part.inner(WHOLE_CELL)))
        rows.append((whole, Button(texts.get("button-whole-grid"), Verb.GRID)))
    return (*rows, *_ways(ticket, texts, Verb.GRID))


def styles_rows(ticket: Ticket, texts: Texts, offered: Sequence[Style], summary: Summary) -> Rows:
    """Returns a button a style, and what can be chosen with it."""
    choices = choices_of(ticket)
    styles = [
        Button(_ticked(texts.get(f"style-{style.value}"), style is choices.style), Verb.STYLE, style.value)
        for style in offered
    ]
    rows = _in_rows(styles, 2)
    if PAPERS & set(summary.risks):
        rows.append((Button(texts.get(f"button-{'who' if choices.everything else 'everything'}"), Verb.EVERYTHING),))
    if choices.style is Style.SOLID and summary.found:
        rows.append((Button(_ticked(texts.get("button-labels"), choices.labels), Verb.LABELS),))
    return (*rows, *_ways(ticket, texts, Verb.STYLES))


def _in_rows(buttons: Sequence[Button], length: int) -> list[Row]:
    return [tuple(buttons[start : start + length]) for start in range(0, len(buttons), length)]


def _turning(texts: Texts, page: int, pages: int) -> list[Row]:
    """Returns the row that turns pages, none where there is one page."""
    if pages == 1:
        return []
    back, onward = (page - 2) % pages + 1, page % pages + 1
    at = texts.get("button-page", page=page, pages=pages)
    turning = ((f"‹ {back}", back), (at, page), (f"{onward} ›", onward))
    return [tuple(Button(label, Verb.PAGE, str(number)) for label, number in turning)]


def _ways(ticket: Ticket, texts: Texts, here: Verb) -> Rows:
    """Returns the buttons of the other screens, what takes steps back, and *Done*."""
    names = {
        Verb.CHOOSE: "button-items",
        Verb.NUMBERS: "button-numbers",
        Verb.GRID: "button-grid",
        Verb.STYLES: "button-styles",
    }
    elsewhere = tuple(Button(texts.get(name), verb) for verb, name in names.items() if verb is not here)
    back = (Button(texts.get("button-undo"), Verb.UNDO), Button(texts.get("button-start-over"), Verb.START_OVER))
    return (elsewhere, *((back,) if ticket.steps else ()), (Button(texts.get("button-done"), Verb.DONE),))


def _cell_label(cell: Cell, chosen: tuple[Cell, ...]) -> str:
    """Returns a label such as "▪12" for a covered cell, "▫12" for one that is covered in part, else "12"."""
    partly = any(one.outer == cell for one in chosen)
    mark = "▫" if partly else "▪" if is_covered(chosen, cell) else ""
    return f"{mark}{cell.numbers[-1]}"


def _marked(label: str, numbers: Sequence[int], opened: Collection[int]) -> str:
    """Returns a label such as "✓ NIK" for what is covered, "○ NIK" for what is open, "◐ 4 faces" for what is so in part."""
    partly = any(number in opened for number in numbers) and not all(number in opened for number in numbers)
    return f"◐ {label}" if partly else _ticked(label, not all(number in opened for number in numbers))


def _ticked(label: str, ticked: bool) -> str:
    """Returns a label such as "✓ 3" for a covered place or chosen style, and "○ 3" for the others."""
    return f"{'✓' if ticked else '○'} {label}"
