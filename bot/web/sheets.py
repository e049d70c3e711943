"""Takes a screening apart as the page shows it: into sheets, a photo or the pages of a PDF, and what people choose on each.

An item is what people call by one name on one sheet, as on the buttons of the bot. Its id is the item's code, on a PDF with the
number of the page before it; ``ID.2`` is the second of its places alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from detectors.kit.terms import Place, Report, Screening, Verdict, by_item, opened_with, places

Opened = Mapping[int, frozenset[int]]
"""The numbers of the open places on each sheet."""


@dataclass(frozen=True, slots=True)
class Item:
    """What people choose as one on a sheet."""

    id: str
    code: str
    page: int
    places: tuple[Place, ...]

    @property
    def stops(self) -> bool:
        """Whether leaving it open leaves something that must never go out."""
        return any(place.stops for place in self.places)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A photo, whose number is 1, or a page of a PDF, with its places in the order of their numbers."""

    number: int
    width: int
    height: int
    verdict: Verdict
    report: Report
    places: tuple[Place, ...]
    items: tuple[Item, ...]

    def wanted(self, ids: Iterable[str]) -> frozenset[int]:
        """Returns the numbers of the places that are named by these ids; those of other sheets name nothing here."""
        known = {item.id: tuple(place.number for place in item.places) for item in self.items}
        known |= {f"{id_}.{at}": (number,) for id_, numbers in known.items() for at, number in enumerate(numbers, 1)}
        return frozenset(number for id_ in ids for number in known.get(id_, ()))

    def opened(self, ids: Iterable[str]) -> frozenset[int]:
        """Returns the numbers of the places that are open with these ids: those named, and what lies over them."""
        return opened_with(self.places, self.wanted(ids))


def is_pdf(screening: Screening) -> bool:
    """Tells whether a screening is one of a PDF."""
    return screening.page_count > 0


def sheets_of(screening: Screening) -> tuple[Sheet, ...]:
    """Returns the photo as one sheet, or the pages that were looked at."""
    if not is_pdf(screening):
        return (_sheet(1, "", screening.width, screening.height, screening.verdict, screening.report),)
    return tuple(
        _sheet(page.number, f"{page.number}-", page.width, page.height, page.verdict, page.report)
        for page in screening.pages
    )


def opened_on(sheets: Iterable[Sheet], ids: Iterable[str]) -> Opened:
    """Returns the numbers of the open places on each sheet."""
    ids = tuple(ids)
    return {sheet.number: sheet.opened(ids) for sheet in sheets}


def _sheet(number: int, prefix: str, width: int, height: int, verdict: Verdict, report: Report) -> Sheet:
    found = places(report)
    items = (
        Item(f"{prefix}{code}", code, number, tuple(found[at - 1] for at in numbers))
        for code, numbers in by_item(found).items()
    )
    return Sheet(number, width, height, verdict, report, found, tuple(items))
