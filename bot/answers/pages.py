"""Divides a photo for the review: parts of a long one, pages of numbers, and cells of the grid. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.answers.steps import Cell, NotAStep, Screen, ScreenKind
from bot.store.records import Ticket
from detectors.kit.terms import Region, by_item, cells, parts

MOST_NUMBERS = 20
"""Numbered places on one page of buttons: four rows of five."""
MOST_SEEN = 40
"""Numbers that can be told apart on one picture. Of more, each item has its first one there, and each page its own."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the review: the part of the photo that is shown, and the numbers of the places whose middle lies in it."""

    part: Region
    numbers: tuple[int, ...]


def pages_of_numbers(ticket: Ticket) -> tuple[Page, ...]:
    """Returns the pages of numbered places: those of each part of the photo, at most so many on one."""
    pages: list[Page] = []
    for page in _parts_with_numbers(ticket):
        starts = range(0, max(1, len(page.numbers)), MOST_NUMBERS)
        pages += [Page(page.part, page.numbers[start : start + MOST_NUMBERS]) for start in starts]
    return tuple(pages)


def page_at(pages: Sequence[Page], number: int) -> tuple[int, Page]:
    """Returns the page with this number, which counts from 1, or the nearest that there is."""
    number = min(max(1, number), len(pages))
    return number, pages[number - 1]


def page_with(ticket: Ticket, place: int) -> int:
    """Returns the number of the page on which the button of a place stands."""
    return next(number for number, page in enumerate(pages_of_numbers(ticket), 1) if place in page.numbers)


def pages_of_items(ticket: Ticket) -> tuple[Page, ...]:
    """Returns the parts of the photo. The buttons of all items stand on each."""
    return _parts_with_numbers(ticket)


def part_shown(ticket: Ticket, screen: Screen | None) -> Region | None:
    """Returns the part of a long photo that a screen of places shows, None for all of it."""
    if screen is None or len(parts(*_size(ticket))) == 1:
        return None
    pages = {ScreenKind.ITEMS: pages_of_items, ScreenKind.NUMBERS: pages_of_numbers}.get(screen.kind)
    return page_at(pages(ticket), screen.page)[1].part if pages else None


def numbers_shown(ticket: Ticket, screen: Screen | None) -> tuple[int, ...]:
    """Returns the numbers that the picture of a screen shows, none for all of them."""
    if screen is not None and screen.kind is ScreenKind.NUMBERS:
        return page_at(pages_of_numbers(ticket), screen.page)[1].numbers
    if screen is None or screen.kind is not ScreenKind.ITEMS:
        return ()
    inside = page_at(pages_of_items(ticket), screen.page)[1].numbers
    if len(inside) <= MOST_SEEN:
        return ()
    found = (next((number for number in item if number in inside), 0) for item in by_item(ticket.regions).values())
    return tuple(number for number in found if number)


def _parts_with_numbers(ticket: Ticket) -> tuple[Page, ...]:
    divided = parts(*_size(ticket))
    numbers: list[list[int]] = [[] for _ in divided]
    for number, place in enumerate(ticket.regions, 1):
        middle = (place.region.top + place.region.bottom) // 2
        at = next((index for index, part in enumerate(divided) if middle < part.bottom), len(divided) - 1)
        numbers[at].append(number)
    return tuple(Page(part, tuple(inside)) for part, inside in zip(divided, numbers, strict=True))


def whole(ticket: Ticket) -> Region:
    """Returns the region of the whole photo."""
    return Region(0, 0, *_size(ticket))


def _size(ticket: Ticket) -> tuple[int, int]:
    return max(1, ticket.width), max(1, ticket.height)


def grid_part(ticket: Ticket, cell: Cell | None) -> Region:
    """Returns the region that a grid divides: a cell, or the whole photo."""
    return whole(ticket) if cell is None else grid_cell(ticket, cell)


def grid_cell(ticket: Ticket, cell: Cell) -> Region:
    """Returns the region of a cell. Raises NotAStep when the photo has no such cell."""
    region = whole(ticket)
    for number in cell.numbers:
        inner = cells(region)
        if not 1 <= number <= len(inner):
            raise NotAStep("there is no such cell")
        region = inner[number - 1]
    return region


def tapped(chosen: tuple[Cell, ...], cell: Cell) -> tuple[Cell, ...]:
    """Returns the tapped cells after one more tap. A tap on a cell of the photo forgets the taps within it."""
    remaining = tuple(one for one in chosen if one != cell and one.outer != cell)
    return remaining if cell in chosen else (*remaining, cell)


def is_covered(chosen: Iterable[Cell], cell: Cell) -> bool:
    """Tells whether a cell is covered: one within a covered cell is, until it is tapped itself."""
    chosen = tuple(chosen)
    return (cell in chosen) is not (cell.outer in chosen)


def covered_cells(chosen: tuple[Cell, ...], ticket: Ticket) -> tuple[Cell, ...]:
    """Returns the cells to cover. A covered cell within which some were opened is told as all the others in it."""
    covered: list[Cell] = []
    for cell in chosen:
        if cell.outer is not None:
            covered += [cell] if cell.outer not in chosen else []
        elif not any(one.outer == cell for one in chosen):
            covered.append(cell)
        else:
            inner = (cell.inner(number) for number in range(1, len(cells(grid_cell(ticket, cell))) + 1))
            covered += [one for one in inner if one not in chosen]
    return tuple(covered)
