"""Says what was found on the pages of a PDF: a line for each page, worst first."""

from __future__ import annotations

from typing import Final

from rich.console import Console

from detectors.cli.words import codes_in_words
from detectors.gate.registry import Registry
from detectors.kit.terms import RISKS, WORST_FIRST, Level, PageScreening, Screening, ScreeningOptions

MARKS: Final = {
    Level.CLEAR: "[green]clear[/]",
    Level.CAUTION: "[yellow]caution[/]",
    Level.STOP: "[red]stop[/]",
    Level.UNKNOWN: "[magenta]unknown[/]",
}
MOST_LINES: Final = 40
"""Lines for pages; the rest is counted. ``--json`` has all of them."""


def print_pages(console: Console, screening: Screening, registry: Registry) -> None:
    """Print a line for each page with something to say, worst first, and one about all that are clear."""
    told = [page for page in screening.pages if page.verdict.level is not Level.CLEAR]
    told.sort(key=lambda page: (WORST_FIRST.index(page.verdict.level), page.number))
    for page in told[:MOST_LINES]:
        console.print(f"        page {page.number}: {MARKS[page.verdict.level]}{_what(page, registry)}", soft_wrap=True)
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


def _what(page: PageScreening, registry: Registry) -> str:
    """Such as ``, Identity document (NIK number), Address or exact place``."""
    parts = []
    for risk in page.verdict.risks:
        whys = [finding.why for finding in page.report.findings if finding.risk is risk]
        kinds = codes_in_words(whys, registry.whys, RISKS[risk].title)
        parts.append(f"{RISKS[risk].title} ({kinds})" if kinds else RISKS[risk].title)
    if page.report.unread:
        parts.append("writing that was not understood")
    if page.report.unchecked:
        parts.append("not all of it was checked")
    return f": {', '.join(parts)}" if parts else ""


def not_for_pages(screening: Screening, options: ScreeningOptions, *, annotated: bool) -> str | None:
    """What was asked for that there is for photos only, in a sentence, or None."""
    asked = ["--keep"] if options.keep_numbers or options.keep_fields else []
    asked += ["--cover"] if options.cover else []
    asked += ["--annotated"] if annotated else []
    if not screening.pages or not asked:
        return None
    return (
        f"{' and '.join(asked)} is for photos: a PDF has places on each of its pages. Nothing was written. "
        "Save the page as a picture and check that."
    )
