"""Builds the answer to a PDF: one headline, a line for each page, worst first, and what the file holds besides. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from bot.answers.lines import CAPTION, MESSAGE, fitting_tip, length
from bot.answers.pdf_pages import page_line
from bot.answers.reply import attach
from bot.answers.summary import withheld_because
from bot.answers.wording import HIDDEN
from bot.config.settings import Assistant
from bot.transport.message import Answer, Button, Rows
from detectors.kit.terms import WORST_FIRST, Cure, Level, Reason, Screening
from texts import Texts

FORMS = ((20, 4, True), (20, 2, True), (20, 1, True), (12, 1, True), (6, 1, False), (3, 1, False), (1, 1, False))
"""Ever shorter forms: how many pages have a line, how many risks stand in it, and whether a tip stands below."""
COVERED = "covered-text"
"""The code of text that somebody has painted over and that is still in the file."""


def pdf_answer(screening: Screening, texts: Texts, assistant: Assistant | None) -> Answer:
    """Returns one message: verdict and pages in words, and the redacted PDF where anything had to go."""
    attachment = attach(screening) if screening.verdict.level is not Level.CLEAR else None
    most = CAPTION if attachment else MESSAGE
    text = ""
    for pages, risks, tip in FORMS:
        text = "\n\n".join(part for part in _parts(screening, texts, pages, risks, tip=tip) if part)
        if length(text) <= most:
            break
    return Answer(text, _rows(screening, texts, assistant), attachment)


def _parts(screening: Screening, texts: Texts, pages: int, risks: int, *, tip: bool) -> Iterator[str]:
    get, level = texts.get, screening.verdict.level
    yield get(f"pdf-headline-{level.value}")
    yield "\n".join(_lines(screening, texts, pages, risks))
    yield "\n".join(_of_file(screening, texts))
    if level is not Level.CLEAR:
        reason = withheld_because(screening)
        yield get("pdf-withheld", reason=reason) if reason else get("pdf-copy")
    yield get(fitting_tip(screening.verdict.risks)) if tip else ""


def _lines(screening: Screening, texts: Texts, most: int, risks: int) -> Iterator[str]:
    """A line for each page with something to say, worst first, and one about all others."""
    told = [page for page in screening.pages if page.verdict.level is not Level.CLEAR]
    told.sort(key=lambda page: (WORST_FIRST.index(page.verdict.level), page.number))
    for page in told[:most]:
        yield page_line(page, texts, risks)
    if len(told) > most:
        yield texts.get("pdf-more-pages", count=len(told) - most)
    if clear := len(screening.pages) - len(told):
        yield texts.get("pdf-clear-pages", count=clear)


def _of_file(screening: Screening, texts: Texts) -> Iterator[str]:
    """What is said of the file as a whole: text under bars, hidden data, pages that nobody looked at, damage."""
    codes = [finding.why for finding in screening.report.findings if finding.cure is Cure.STRIP]
    if COVERED in codes:
        yield texts.get("pdf-covered-text")
    words = [texts.get(f"why-{why}") for why in codes if why in HIDDEN and why != COVERED]
    if words:
        yield texts.get("pdf-hidden", what=texts.listed(dict.fromkeys(words)))
    if screening.page_count > len(screening.pages):
        yield texts.get("pdf-first-pages", looked=len(screening.pages), count=screening.page_count)
    if any(unchecked.reason is Reason.DAMAGED for unchecked in screening.report.unchecked):
        yield texts.get("pdf-damaged")


def _rows(screening: Screening, texts: Texts, assistant: Assistant | None) -> Rows:
    """Returns the button that opens the assistant, beside a clear verdict or a proven copy."""
    clear = screening.verdict.level is Level.CLEAR
    if assistant is None or not (clear or not withheld_because(screening)):
        return ()
    return ((Button(texts.get("button-open", name=assistant.name), url=assistant.url),),)
