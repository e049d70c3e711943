"""Builds the screens on which a person chooses what to hide: numbered places in words, and buttons. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.answers.choices import Choices, choices_of, grid_part, of_risk
from bot.answers.reply import attach
from bot.answers.steps import Cell
from bot.answers.summary import Summary, named_place
from bot.answers.wording import CAPTION, length, place_in_words, unread_in_words
from bot.store.records import NumberedRegion, Ticket
from bot.texts import Texts
from bot.transport.message import Answer, Attachment, Button, Rows, Verb
from detectors.kit.terms import GRID, Place, Risk, Screening, Style, Subject, places, with_subject, worst_first

PAGE = 8
"""Numbered places on one page of buttons."""
A_ROW = 4
NOT_ASKED = ("not-asked",)
"""Failures of the proof when no copy was requested."""
PAPERS = with_subject(Subject.PAPER)
"""Risks of papers. On these the person may hide everything, not only whom the paper is about."""


def choosing(screening: Screening, ticket: Ticket, summary: Summary, texts: Texts, page: int) -> Answer:
    """Returns the photo with numbered places, each place in words, and a button for each.

    Where a copy was requested and there is none, the text says why.
    """
    numbered = places(screening.report)
    pages = max(1, -(-len(numbered) // PAGE))
    page = min(max(1, page), pages)
    head = texts.get("choose-head", places=len(numbered))
    was_asked = screening.proof is not None and screening.proof.failures != NOT_ASKED
    state = _state(summary, texts) if was_asked else texts.get("done-makes-copy")
    covered = (summary.with_copy or not was_asked) and not summary.left_open
    unread = unread_in_words(summary.unread, texts, covered=covered)
    after = "\n\n".join(part for part in (unread, state) if part)
    text = _fitting(head, list(_lines(numbered, choices_of(ticket), texts)), after, texts)
    return Answer(text, _choosing_rows(ticket, texts, page, pages), _numbered(screening))


def covering(screening: Screening, ticket: Ticket, texts: Texts, part: Cell | None) -> Answer:
    """Returns the photo under a grid and a button for each cell. ``part`` is the cell that the grid divides, if any."""
    key = "grid-head-fine" if part else "grid-head"
    text = "\n\n".join((texts.get(key), texts.get("done-makes-copy")))
    return Answer(text, _grid_rows(ticket, texts, part), _numbered(screening))


def styling(screening: Screening, ticket: Ticket, summary: Summary, texts: Texts) -> Answer:
    """Returns the copy in the chosen style, and a button for each style that this photo supports."""
    choices = choices_of(ticket)
    offered = screening.offered or (Style.AUTO,)
    descriptions = "\n".join(f"• {texts.get(f'style-{style.value}.told')}" for style in offered)
    text = "\n\n".join((texts.get("styles-head"), descriptions, _state(summary, texts)))
    styles = tuple(
        Button(_ticked(texts.get(f"style-{style.value}"), style is choices.style), Verb.STYLE, style.value)
        for style in offered
    )
    rows: list[tuple[Button, ...]] = [styles[start : start + 2] for start in range(0, len(styles), 2)]
    if PAPERS & set(summary.risks):
        rows.append((Button(texts.get(f"button-{'who' if choices.everything else 'everything'}"), Verb.EVERYTHING),))
    if choices.style is Style.SOLID and summary.found:
        rows.append((Button(_ticked(texts.get("button-labels"), choices.labels), Verb.LABELS),))
    rows.append(_elsewhere(texts, Verb.STYLES))
    rows.append((*_undo(ticket, texts), Button(texts.get("button-done"), Verb.DONE)))
    return Answer(text, tuple(rows), attach(screening) or _numbered(screening))


def warning(ticket: Ticket, numbers: Sequence[int], texts: Texts) -> str:
    """Returns the warning which places a second tap would leave visible. It fits into the answer to a press."""
    risks = dict.fromkeys(texts.get(f"risk-{ticket.regions[number - 1].risk.value}.short") for number in numbers)
    listed = ", ".join(str(number) for number in numbers[:6]) + ("…" if len(numbers) > 6 else "")
    return texts.get("pressed-will-be-visible", what=", ".join(list(risks)[:3]), numbers=listed)


def _numbered(screening: Screening) -> Attachment | None:
    return Attachment(screening.annotated, "numbered.jpg", as_photo=True) if screening.annotated else None


def _lines(numbered: Sequence[Place], choices: Choices, texts: Texts) -> Iterator[str]:
    for place in numbered:
        key = "choose-open" if place.number in choices.open else "choose-covered"
        yield texts.get(key, number=place.number, what=place_in_words(named_place(place), texts))


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


def _choosing_rows(ticket: Ticket, texts: Texts, page: int, pages: int) -> Rows:
    choices = choices_of(ticket)
    numbers = range((page - 1) * PAGE + 1, min(page * PAGE, len(ticket.regions)) + 1)
    regions = [Button(_ticked(str(number), number not in choices.open), Verb.PLACE, str(number)) for number in numbers]
    rows: list[tuple[Button, ...]] = [tuple(regions[start : start + A_ROW]) for start in range(0, len(regions), A_ROW)]
    if pages > 1:
        back, onward = (page - 2) % pages + 1, page % pages + 1
        at = texts.get("button-page", page=page, pages=pages)
        turning = ((f"‹ {back}", back), (at, page), (f"{onward} ›", onward))
        rows.append(tuple(Button(label, Verb.PAGE, str(number)) for label, number in turning))
    risks = _risks(ticket.regions)
    if len(risks) > 1:
        by_risk = [
            Button(
                _ticked(texts.get(f"risk-{risk.value}.short"), not set(of_risk(ticket.regions, risk)) <= choices.open),
                Verb.RISK,
                risk.value,
            )
            for risk in risks
        ]
        rows += [tuple(by_risk[start : start + 2]) for start in range(0, len(by_risk), 2)]
    if ticket.regions:
        rows.append((Button(texts.get("button-all"), Verb.ALL), Button(texts.get("button-none"), Verb.NONE)))
    rows.append(_elsewhere(texts, Verb.CHOOSE))
    if undo := _undo(ticket, texts):
        rows.append(undo)
    rows.append((Button(texts.get("button-done"), Verb.DONE),))
    return tuple(rows)


def _grid_rows(ticket: Ticket, texts: Texts, part: Cell | None) -> Rows:
    """Returns buttons in the shape of the grid. The picture shows the same numbers."""
    region = grid_part(ticket, part)
    across = min(region.width, GRID[region.width > region.height])
    down = min(region.height, GRID[region.width <= region.height])
    choices = choices_of(ticket)
    rows: list[tuple[Button, ...]] = []
    for row in range(down):
        line = []
        for column in range(across):
            number = row * across + column + 1
            cell = part.inner(number) if part else Cell((number,))
            label = f"▪{number}" if cell in choices.cells else f"{number}"
            line.append(Button(label, Verb.CELL, str(cell)))
        rows.append(tuple(line))
    if part:
        rows.append((Button(texts.get("button-whole-grid"), Verb.GRID),))
    rows.append(_elsewhere(texts, Verb.GRID))
    rows.append((*_undo(ticket, texts), Button(texts.get("button-done"), Verb.DONE)))
    return tuple(rows)


def _elsewhere(texts: Texts, here: Verb) -> tuple[Button, ...]:
    """Returns the buttons of the other two screens."""
    names = {Verb.CHOOSE: "button-numbers", Verb.GRID: "button-grid", Verb.STYLES: "button-styles"}
    return tuple(Button(texts.get(name), verb) for verb, name in names.items() if verb is not here)


def _undo(ticket: Ticket, texts: Texts) -> tuple[Button, ...]:
    if not ticket.steps:
        return ()
    return (Button(texts.get("button-undo"), Verb.UNDO), Button(texts.get("button-start-over"), Verb.START_OVER))


def _risks(regions: Sequence[NumberedRegion]) -> list[Risk]:
    return list(worst_first(region.risk for region in regions))


def _ticked(label: str, ticked: bool) -> str:
    """Returns a label such as "✓ 3" for a covered place or chosen style, and "○ 3" for the others."""
    return f"{'✓' if ticked else '○'} {label}"
