"""Words one page of a PDF in a line. Pure."""

from __future__ import annotations

from detectors.kit.terms import Level, PageScreening
from texts import Texts


def page_line(page: PageScreening, texts: Texts, most: int) -> str:
    """Returns what stands on a page, at most so many risks of it; on a clear one that is nothing."""
    if page.verdict.level is Level.CLEAR:
        return texts.get("pdf-line-clear", page=page.number)
    names = [texts.get(f"risk-{risk.value}.short") for risk in page.verdict.risks[:most]]
    names += [texts.get("unread-writing")] if page.report.unread else []
    what = texts.listed(names) or "none"
    return texts.get(f"pdf-line-{page.verdict.level.value}", page=page.number, what=what)
