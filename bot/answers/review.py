"""Builds the screens on which a person chooses what to hide: in words, on a picture, and with buttons. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.answers.choices import Choices, choices_of
from bot.answers.items import item_in_words, numbers_in_words, place_in_words
from bot.answers.lines import CAPTION, length, unread_in_words
from bot.answers.pages import Page, page_at, pages_of_items, pages_of_numbers
from bot.answers.reply import attach
from bot.answers.review_buttons import grid_rows, items_rows, numbers_rows, styles_rows
from bot.answers.steps import Cell
from bot.answers.summary import Summary, named_place
from bot.store.records import Ticket
from bot.transport.message import Answer, Attachment
from detectors.kit.terms import Screening, Style, by_item, places
from texts import Texts

NOT_ASKED = ("not-asked",)
"""Failures of the proof when no copy was requested."""
MOST_NAMED = 3
MOST_NUMBERED = 6
"""Items and numbers that the answer to a press names at most."""
ROOM = 200
"""Characters of an answer to a press (Bot API, answerCallbackQuery)."""


def items(screening: Screening, ticket: Ticket, summary: Summary, texts: Texts, page: int) -> Answer:
    """Returns the photo with its places numbered, and what people choose as one in words and as a button each.

    ``page`` is the part of a long photo. Where a copy was requested and there is none, the text says why.
    """
    pages = pages_of_items(ticket)
    page, _ = page_at(pages, page)
    key = "items-head" if ticket.regions else "items-none"
    text = _fitting(texts.get(key), list(_item_lines(ticket, texts)), _after(screening, summary, texts), texts)
    return Answer(text, items_rows(ticket, texts, page, len(pages)), _numbered(screening))


def numbers(screening: Screening, ticket: Ticket, summary: Summary, texts: Texts, page: int) -> Answer:
    """Returns the photo with its places numbered, and a page of these one by one, in words and as a button each."""
    pages = pages_of_numbers(ticket)
    page, shown = page_at(pages, page)
    head = texts.get("choose-head", places=len(ticket.regions))
    text = _fitting(
        head, list(_lines(screening, shown, choices_of(ticket), texts)), _after(screening, summary, texts), texts
    )
    return Answer(text, numbers_rows(ticket, texts, shown.numbers, page, len(pages)), _numbered(screening))


def covering(screening: Screening, ticket: Ticket, texts: Texts, part: Cell | None) -> Answer:
    """Returns the copy under a grid and a button for each cell. ``part`` is the cell that the grid divides, if any."""
    key = "grid-head-fine" if part else "grid-head"
    text = "\n\n".join((texts.get(key), texts.get("done-makes-copy")))
    return Answer(text, grid_rows(ticket, texts, part), _numbered(screening))


def styling(screening: Screening, ticket: Ticket, summary: Summary, texts: Texts) -> Answer:
    """Returns the copy in the chosen style, and a button for each style that this photo supports."""
    offered = screening.offered or (Style.AUTO,)
    descriptions = "\n".join(f"• {texts.get(f'style-{style.value}.told')}" for style in offered)
    text = "\n\n".join((texts.get("styles-head"), descriptions, _state(summary, texts)))
    return Answer(text, styles_rows(ticket, texts, offered, summary), attach(screening) or _numbered(screening))


def warning(ticket: Ticket, opened: Sequence[int], texts: Texts) -> str:
    """Returns the warning what a second tap would leave visible. It fits into the answer to a press."""
    named = {
        item: [number for number in numbers if number in opened] for item, numbers in by_item(ticket.regions).items()
    }
    words = [item_in_words(item, found, ticket.regions, texts) for item, found in named.items() if found]
    listed = numbers_in_words(opened[:MOST_NUMBERED]) + ("…" if len(opened) > MOST_NUMBERED else "")
    for count in range(MOST_NAMED, 0, -1):
        what = texts.listed(words[:count]) + ("…" if len(words) > count else "")
        said = texts.get("pressed-will-be-visible", what=what, numbers=listed)
        if len(said) <= ROOM:
            return said
    risk = ticket.regions[opened[0] - 1].risk
    return texts.get("pressed-will-be-visible", what=f"{texts.get(f'risk-{risk.value}.short')}…", numbers=listed)


def _numbered(screening: Screening) -> Attachment | None:
    return Attachment(screening.annotated, "numbered.jpg", as_photo=True) if screening.annotated else None


def _item_lines(ticket: Ticket, texts: Texts) -> Iterator[str]:
    """Yields a line an item: whether it is covered, what it is, and the numbers that it has on the picture."""
    opened = choices_of(ticket).open
    for item, found in by_item(ticket.regions).items():
        open_ = [number for number in found if number in opened]
        key = "item-line-covered" if not open_ else "item-line-open" if len(open_) == len(found) else "item-line-partly"
        what = item_in_words(item, found, ticket.regions, texts)
        yield texts.get(key, what=what, numbers=numbers_in_words(found), opened=numbers_in_words(open_))


def _lines(screening: Screening, page: Page, choices: Choices, texts: Texts) -> Iterator[str]:
    for place in places(screening.report):
        if place.number in page.numbers:
            key = "choose-open" if place.number in choices.open else "choose-covered"
            yield texts.get(key, number=place.number, what=place_in_words(named_place(place), texts))


def _after(screening: Screening, summary: Summary, texts: Texts) -> str:
    """Returns what follows the places: what was not understood, and whether there is a copy."""
    was_asked = screening.proof is not None and screening.proof.failures != NOT_ASKED
    state = _state(summary, texts) if was_asked else texts.get("done-makes-copy")
    covered = (summary.with_copy or not was_asked) and not summary.left_open
    unread = unread_in_words(summary.unread, texts, covered=covered)
    return "\n\n".join(part for part in (unread, state) if part)


def _fitting(head: str, lines: list[str], state: str, texts: Texts) -> str:
    """Returns the text with as many places as fit into a caption. The picture and the buttons show all of them."""
    for count in range(len(lines), -1, -1):
        more = [texts.get("choose-more", places=len(lines) - count)] if count < len(lines) else []
        text = "\n\n".join(part for part in (head, "\n".join(lines[:count] + more), state) if part)
        if length(text) <= CAPTION:
            return text
    return head


def _state(summary: Summary, texts: Texts) -> str:
    """Returns the sentence whether there is a copy with these choices."""
    if summary.with_copy:
        key = "copy-is-ready-open" if summary.left_open else "copy-is-ready"
        return texts.get(key, style=texts.get(f"style-{summary.style.value}"))
    return texts.get("todo-withheld", reason=summary.withheld)
