"""Says what was found on the pages of a PDF: a line for each page, worst first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from rich.console import Console

from detectors.cli.numbering import Sheet
from detectors.cli.words import codes_in_words, numbers_in_words
from detectors.gate.registry import Registry
from detectors.kit.terms import RISKS, WORST_FIRST, Level, PageScreening, Screening

MARKS: Final = {
    Level.CLEAR: "[green]clear[/]",
    Level.CAUTION: "[yellow]caution[/]",
    Level.STOP: "[red]stop[/]",
    Level.UNKNOWN: "[magenta]unknown[/]",
}
MOST_LINES: Final = 40
"""Lines for pages; the rest is counted. ``--json`` has all of them."""


def print_pages(console: Console, screening: Screening, sheets: Sequence[Sheet], registry: Registry) -> None:
    """Print a line for each page with something to say, worst first, and one about all that are clear."""
    numbered = {sheet.page: sheet for sheet in sheets}
    told = [page for page in screening.pages if page.verdict.level is not Level.CLEAR]
    told.sort(key=lambda page: (WORST_FIRST.index(page.verdict.level), page.number))
    for page in told[:MOST_LINES]:
        what = _what(page, numbered[page.number], registry)
        console.print(f"        page {page.number}: {MARKS[page.verdict.level]}{what}", soft_wrap=True)
    if len(told) > MOST_LINES:
        console.print(f"        and {len(told) - MOST_LINES} more pages, with --json", soft_wrap=True)
    clear = len(screening.pages) - len(told)
    if clear:
        pages = "1 page is" if clear == 1 else f"{clear} pages are"
        console.print(f"        {pages} {MARKS[Level.CLEAR]}", soft_wrap=True)
    if 0 < len(screening.pages) < screening.page_count:
        looked, count = len(screening.pages), screening.page_count
        console.print(
            f"        [magenta]Looked at {looked} of {count} pages; nobody looked at the others.[/]", soft_wrap=True
        )


def _what(page: PageScreening, sheet: Sheet, registry: Registry) -> str:
    """Such as ``: Identity document (NIK number), places 1-2, Address or exact place, place 3``."""
    parts = []
    for risk in page.verdict.risks:
        whys = [finding.why for finding in page.report.findings if finding.risk is risk]
        kinds = codes_in_words(whys, registry.whys, RISKS[risk].title)
        parts.append(f"{RISKS[risk].title} ({kinds})" if kinds else RISKS[risk].title)
        here = [place.number for place in sheet.numbered if risk in place.risks]
        parts += [numbers_in_words(here)] if here else []
    if page.report.unread:
        parts.append("writing that was not understood")
    if page.report.unchecked:
        parts.append("not all of it was checked")
    return f": {', '.join(parts)}" if parts else ""
