"""Says what was found on the pages of a PDF: a line for each page, worst first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from rich.markup import escape

from detectors.cli.numbering import Sheet
from detectors.cli.printing import COLOURS, Voice, where
from detectors.cli.speech import details
from detectors.kit.terms import WORST_FIRST, Level, PageScreening, Screening
from texts import Texts

MOST_LINES: Final = 40
"""Lines for pages; the rest is counted. ``--json`` has all of them."""


def print_pages(voice: Voice, screening: Screening, sheets: Sequence[Sheet]) -> None:
    """Print a line for each page with something to say, worst first, and one about all that are clear."""
    numbered = {sheet.page: sheet for sheet in sheets}
    told = [page for page in screening.pages if page.verdict.level is not Level.CLEAR]
    told.sort(key=lambda page: (WORST_FIRST.index(page.verdict.level), page.number))
    for page in told[:MOST_LINES]:
        level = page.verdict.level
        what = _what(page, numbered[page.number], voice.texts) or "none"
        voice.line(escape(voice.texts.plain(f"pdf-line-{level.value}", page=page.number, what=what)), COLOURS[level])
    if len(told) > MOST_LINES:
        voice.say("cli-pages-more", count=len(told) - MOST_LINES)
    if clear := len(screening.pages) - len(told):
        voice.say("pdf-clear-pages", COLOURS[Level.CLEAR], count=clear)
    if 0 < len(screening.pages) < screening.page_count:
        voice.say("cli-pages-looked-at", "magenta", looked=len(screening.pages), count=screening.page_count)


def _what(page: PageScreening, sheet: Sheet, texts: Texts) -> str:
    """Such as ``Identity document (NIK number, places 1-2), Address or exact place (place 3)``."""
    parts = []
    for risk in page.verdict.risks:
        title = texts.plain(f"risk-{risk.value}")
        kinds = details(texts, [finding.why for finding in page.report.findings if finding.risk is risk], title)
        about = f"{kinds}{where(texts, [place.number for place in sheet.numbered if risk in place.risks])}"
        parts.append(f"{title} ({about.removeprefix(', ')})" if about else title)
    if page.report.unread:
        parts.append(texts.plain("unread-writing"))
    if page.report.unchecked and page.verdict.level is not Level.UNKNOWN:
        parts.append(texts.plain("cli-not-all-checked"))
    return texts.listed(parts)
