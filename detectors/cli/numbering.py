"""Numbers the places of an answer: those of a photo, and those of a PDF over all of its pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from detectors.kit.terms import Place, Report, Screening, ScreeningOptions, numbered_pages, opened_with, places


@dataclass(frozen=True)
class Sheet:
    """A photo, or a page: its number where it is one of several, its report, and its places.

    ``numbered`` are the places under the numbers that people read, ``open`` the numbers of those that a copy shows, ``shut``
    of those that lie over these and hold much more.
    """

    page: int | None
    report: Report
    numbered: tuple[Place, ...]
    open: tuple[int, ...] = ()
    shut: tuple[int, ...] = ()


def sheets(screening: Screening, options: ScreeningOptions) -> tuple[Sheet, ...]:
    """The photo, or the pages that were looked at, with what these options leave open."""
    if not screening.pages:
        numbered = places(screening.report)
        return (_sheet(None, screening.report, numbered, numbered, options.with_numbers_resolved(numbered)),)
    each = zip(screening.pages, numbered_pages(screening.pages), options.on_each(screening.pages), strict=True)
    return tuple(
        _sheet(page.number, page.report, numbered, places(page.report)[: page.known], own)
        for page, numbered, own in each
    )


def _sheet(
    page: int | None, report: Report, numbered: tuple[Place, ...], own: tuple[Place, ...], options: ScreeningOptions
) -> Sheet:
    """``own`` are the places that can be left open, in the order of ``numbered``, under numbers of the sheet's own."""
    regions = set(options.keep)
    open_ = [place.number for place in own if place.region in regions]
    over = sorted(opened_with(own, open_) - {*open_})
    return Sheet(page, report, numbered, tuple(_of(numbered, open_)), tuple(_of(numbered, over)))


def _of(numbered: tuple[Place, ...], own: list[int]) -> Iterator[int]:
    return (numbered[number - 1].number for number in own)
