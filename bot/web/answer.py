"""Says what a screening shows, as the JSON that the page is made of. Pure: no network, clock or state.

Names are those of the bot's buttons, sentences those of its answers without tags. Boxes are ``[left, top, right, bottom]`` in
pixels of the upright photo or page.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from bot.answers.items import place_in_words
from bot.answers.pdf_pages import page_line
from bot.answers.short import first_lines
from bot.answers.summary import Summary, summary_of, withheld_because
from bot.answers.wording import HIDDEN
from bot.store.records import Source
from bot.web.choice import Choice, options_for
from bot.web.plain import plain, said
from bot.web.sheets import Item, Sheet, is_pdf, opened_on, sheets_of
from detectors.kit.terms import FILE_KINDS, Finding, Level, Reason, Redacted, Screening, Unchecked
from texts import Texts

MOST_RISKS = 4
"""Risks that are named in the line of one page."""
NOBODY = 0
"""The owner of a summary that is not stored."""


def answer_about(screening: Screening, choice: Choice, texts: Texts) -> dict[str, Any]:
    """Returns the part of an answer that follows from a screening that was not refused, made with this choice."""
    sheets = sheets_of(screening)
    lines = list(_lines(screening, choice, texts))
    why = withheld_because(screening)
    return {
        "level": screening.verdict.level.value,
        "lines": lines,
        "kind": "pdf" if is_pdf(screening) else "photo",
        "pages": [_page(sheet, screening, lines[0], texts) for sheet in sheets],
        "items": list(_items(sheets, choice, texts)),
        "unread": list(_unread(sheets, texts)),
        "unchecked": list(dict.fromkeys(_unchecked(screening, sheets, texts))),
        "hidden": list(_hidden(screening, texts)),
        "copy": None if why else _copy(screening),
        "why_no_copy": _why_no_copy(screening, why, texts) if why else None,
        "notes": list(_notes(screening, texts)),
        "style": choice.style.value,
        "styles": [
            {
                "id": style.value,
                "name": said(texts, f"style-{style.value}"),
                "told": said(texts, f"style-{style.value}.told"),
            }
            for style in screening.offered
        ],
    }


def type_and_name(copy: Redacted) -> tuple[str, str]:
    """Returns the type of a copy, and a name for its file that tells nothing."""
    type_, ending = FILE_KINDS[copy.kind]
    return type_, f"covered{ending}"


def places_in_words(items: Sequence[Item], texts: Texts) -> list[str]:
    """Returns the names of these items."""
    return list(dict.fromkeys(_name(item, len(item.places), texts) for item in items))


def _name(item: Item, count: int, texts: Texts) -> str:
    return plain(place_in_words(f"{item.places[0].risk.value}/{item.code}", texts, count))


def _lines(screening: Screening, choice: Choice, texts: Texts) -> Iterator[str]:
    """Yields the verdict in at most two lines."""
    if is_pdf(screening):
        yield said(texts, f"pdf-headline-{screening.verdict.level.value}")
        yield said(texts, "web-pdf-copy" if not withheld_because(screening) else "web-pdf-no-copy")
        return
    told = plain("\n".join(first_lines(_summary(screening, choice), texts))).split("\n")
    yield told[0]
    if len(told) > 1:
        yield told[-1]
    elif screening.verdict.level is Level.CLEAR:
        yield said(texts, "once-last-look")


def _summary(screening: Screening, choice: Choice) -> Summary:
    return summary_of(screening, NOBODY, Source.FILE, options_for(choice, screening, "en"))


def _page(sheet: Sheet, screening: Screening, first: str, texts: Texts) -> dict[str, Any]:
    page = next((page for page in screening.pages if page.number == sheet.number), None)
    return {
        "page": sheet.number,
        "width": sheet.width,
        "height": sheet.height,
        "level": sheet.verdict.level.value,
        "line": plain(page_line(page, texts, MOST_RISKS)) if page else first,
    }


def _items(sheets: Sequence[Sheet], choice: Choice, texts: Texts) -> Iterator[dict[str, Any]]:
    opened = opened_on(sheets, choice.open)
    for sheet in sheets:
        for item in sheet.items:
            open_ = [at for at, place in enumerate(item.places, 1) if place.number in opened[sheet.number]]
            yield {
                "id": item.id,
                "name": _name(item, len(item.places), texts),
                "page": item.page,
                "count": len(item.places),
                "stop": item.stops,
                "covered": not open_,
                "opened": open_,
                "places": [place.region.to_json() for place in item.places],
            }


def _unread(sheets: Sequence[Sheet], texts: Texts) -> Iterator[dict[str, Any]]:
    for sheet in sheets:
        for unread in sheet.report.unread:
            yield {
                "name": said(texts, f"unread-{unread.reason.value}"),
                "page": sheet.number,
                "places": [region.to_json() for region in unread.regions],
            }


def _unchecked(screening: Screening, sheets: Sequence[Sheet], texts: Texts) -> Iterator[str]:
    """Yields a sentence for each check that gave no answer, of the file and of each page."""
    if screening.page_count > len(screening.pages):
        yield said(texts, "web-pages-not-seen", looked=len(screening.pages), count=screening.page_count)
    of_pages = {(unchecked, sheet.number) for sheet in sheets for unchecked in sheet.report.unchecked}
    for unchecked in screening.report.unchecked:
        pages = sorted(number for one, number in of_pages if one == unchecked) if is_pdf(screening) else []
        if unchecked.reason is Reason.DAMAGED:
            yield said(texts, "pdf-damaged")
        elif unchecked.reason is not Reason.PAGES:
            yield _not_checked(unchecked, pages, texts)


def _not_checked(unchecked: Unchecked, pages: Sequence[int], texts: Texts) -> str:
    reason = said(texts, f"unchecked-{unchecked.reason.value}")
    if not pages:
        return said(texts, "web-not-checked", check=texts.check(unchecked.detector), reason=reason)
    numbers = texts.listed(map(str, pages))
    if unchecked.detector == "page":
        return said(texts, "web-page-not-seen", pages=numbers, count=len(pages), reason=reason)
    check = texts.check(unchecked.detector)
    return said(texts, "web-not-checked-on", check=check, reason=reason, pages=numbers, count=len(pages))


def _hidden(screening: Screening, texts: Texts) -> Iterator[dict[str, Any]]:
    """Yields what the file says besides its picture, each once. Only codes cross the process border: there is no detail."""
    whys = (finding.why for finding in screening.report.findings if _is_hidden(finding))
    for why in dict.fromkeys(whys):
        yield {"kind": why, "name": plain(texts.why(why)), "detail": None}


def _is_hidden(finding: Finding) -> bool:
    return finding.why in HIDDEN and not finding.regions


def _copy(screening: Screening) -> dict[str, Any] | None:
    copy = screening.redacted
    if copy is None:
        return None
    type_, name = type_and_name(copy)
    size = {"width": copy.width, "height": copy.height}
    crop = copy.crop and copy.crop.to_json()
    return {"type": type_, "name": name, "bytes": len(copy.data), **size, "crop": crop}


def _why_no_copy(screening: Screening, why: str, texts: Texts) -> str:
    return said(texts, "web-no-copy", reason=why, kind="pdf" if is_pdf(screening) else "photo")


def _notes(screening: Screening, texts: Texts) -> Iterator[str]:
    """Yields what a copy lacks of the photo besides what is covered."""
    for note in screening.notes if screening.redacted else ():
        if f"note-copy-{note}" in texts:
            yield said(texts, f"note-copy-{note}")
