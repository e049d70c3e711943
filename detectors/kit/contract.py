"""Makes the object of the contract (``.github/DESIGN.md``) from a screening, for all who hand it on. Imports nothing heavy."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from detectors.kit.terms import (
    Cure,
    PageScreening,
    Place,
    Risk,
    Screening,
    ScreeningOptions,
    Shape,
    numbered_pages,
    places,
)

PAGE_KEYS: Final = ("page", "level", "width", "height", "findings", "unchecked", "unread")
"""What is said of a page; its ``places`` come last, under numbers that count over all pages."""
ELSEWHERE: Final = frozenset({"gps", "covered-text"})
"""Hidden data of which another detector than the one of metadata tells."""


def contract(
    file: str | None, screening: Screening, written: str | None, xray: Sequence[dict[str, Any]], off: Sequence[str] = ()
) -> dict[str, Any]:
    """The object about one file; ``written`` is where its copy lies, ``xray`` what it says besides its picture."""
    values = screening.to_json()
    keys = ("level", "width", "height", "findings", "unchecked", "unread", "refused")
    return {
        "file": file,
        **{key: values[key] for key in keys},
        "off": list(off),
        "redacted": written,
        "copy": _copy_json(screening),
        "proof": values["proof"],
        "places": [_place_json(place, _shapes(screening)) for place in places(screening.report)],
        "pages": [_page_json(*page) for page in zip(screening.pages, numbered_pages(screening.pages), strict=True)],
        "page_count": screening.page_count or None,
        "xray": list(xray),
        "milliseconds": values["milliseconds"],
    }


def contract_of(screening: Screening, written: str | None = None, off: Sequence[str] = ()) -> dict[str, Any]:
    """The object about a screening that came through the door: hidden data without details, which never cross it."""
    told = (finding for finding in screening.report.findings if finding.cure is Cure.STRIP)
    kinds = {finding.why for finding in told if finding.risk is Risk.METADATA or finding.why in ELSEWHERE}
    return contract(None, screening, written, [{"kind": kind, "detail": None} for kind in sorted(kinds)], off)


def nowhere(screening: Screening, options: ScreeningOptions) -> list[str]:
    """What was to be left open and is in no place: numbers of places, and fields of papers."""
    pages, count = screening.pages, can_open(screening)
    numbered = [place for own in numbered_pages(pages) for place in own] if pages else places(screening.report)
    fields = {place.field for place in numbered}
    numbers = [str(number) for number in options.keep_numbers if not 1 <= number <= count]
    return numbers + [name.value for name in options.keep_fields if name not in fields]


def can_open(screening: Screening) -> int:
    """How many places have numbers to open them by: of a PDF those that only reading back has shown stay covered."""
    return sum(page.known for page in screening.pages) if screening.pages else len(places(screening.report))


def _page_json(page: PageScreening, numbered: Sequence[Place]) -> dict[str, Any]:
    values = page.to_json()
    return {
        **{key: values[key] for key in PAGE_KEYS},
        "places": [_place_json(place, page.shapes) for place in numbered],
    }


def _copy_json(screening: Screening) -> dict[str, int] | None:
    copy = screening.redacted
    if copy is None:
        return None
    return {"pages": len(screening.pages)} if copy.kind == "pdf" else {"width": copy.width, "height": copy.height}


def _shapes(screening: Screening) -> Sequence[Shape]:
    return screening.redacted.shapes if screening.redacted else ()


def _place_json(place: Place, shapes: Sequence[Shape]) -> dict[str, Any]:
    """A place as the contract has it; ``shape`` is what covers most of it on the copy, null where nothing does."""
    met = [
        (part.area, -shape.region.area, shape) for shape in shapes if (part := shape.region.intersection(place.region))
    ]
    shape = max(met)[2] if met else None
    return {
        "number": place.number,
        "group": place.group.value,
        "risk": place.risk.value,
        "field": place.field and place.field.value,
        "region": place.region.to_json(),
        "shape": shape and shape.to_json(),
    }
