"""Says what was found on the pages of a PDF: a line for each page, worst first."""

from __future__ import annotations

from typing import Final

from rich.markup import escape

from detectors.cli.printing import COLOURS, Voice
from detectors.cli.speech import Sentence, details
from detectors.kit.terms import WORST_FIRST, Level, PageScreening, Screening, ScreeningOptions
from texts import Texts

MOST_LINES: Final = 40
"""Lines for pages; the rest is counted. ``--json`` has all of them."""


def print_pages(voice: Voice, screening: Screening) -> None:
    """Print a line for each page with something to say, worst first, and one about all that are clear."""
    told = [page for page in screening.pages if page.verdict.level is not Level.CLEAR]
    told.sort(key=lambda page: (WORST_FIRST.index(page.verdict.level), page.number))
    for page in told[:MOST_LINES]:
        level = page.verdict.level
        what = _what(page, voice.texts) or "none"
        voice.line(escape(voice.texts.plain(f"pdf-line-{level.value}", page=page.number, what=what)), COLOURS[level])
    if len(told) > MOST_LINES:
        voice.say("cli-pages-more", count=len(told) - MOST_LINES)
    if clear := len(screening.pages) - len(told):
        voice.say("pdf-clear-pages", COLOURS[Level.CLEAR], count=clear)
    if 0 < len(screening.pages) < screening.page_count:
        voice.say("cli-pages-looked-at", "magenta", looked=len(screening.pages), count=screening.page_count)


def _what(page: PageScreening, texts: Texts) -> str:
    """Such as ``Identity document (NIK number), Address or exact place``."""
    parts = []
    for risk in page.verdict.risks:
        title = texts.plain(f"risk-{risk.value}")
        kinds = details(texts, [finding.why for finding in page.report.findings if finding.risk is risk], title)
        parts.append(f"{title} ({kinds})" if kinds else title)
    if page.report.unread:
        parts.append(texts.plain("unread-writing"))
    if page.report.unchecked and page.verdict.level is not Level.UNKNOWN:
        parts.append(texts.plain("cli-not-all-checked"))
    return texts.listed(parts)


def not_for_pages(screening: Screening, options: ScreeningOptions, *, annotated: bool) -> Sentence | None:
    """What was asked for that there is for photos only, or None."""
    asked = ["--keep"] if options.keep_numbers or options.keep_fields else []
    asked += ["--cover"] if options.cover else []
    asked += ["--annotated"] if annotated else []
    return Sentence("cli-not-for-pdf", options=", ".join(asked)) if screening.pages and asked else None
