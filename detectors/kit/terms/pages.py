"""Pages of a PDF: what is said of each, what a person chooses on it, and the numbers of places over all of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Self

from detectors.kit.terms.codes import Level
from detectors.kit.terms.findings import Report, Verdict
from detectors.kit.terms.limits import MOST_PAGES
from detectors.kit.terms.numbered import Place, places
from detectors.kit.terms.region import Region, boxes_of
from detectors.kit.terms.risks import Risk
from detectors.kit.terms.shapes import Shape, strokes_of


@dataclass(frozen=True, slots=True)
class PageChoices:
    """What a person chooses on one page, counted from 1, in pixels of the page as it is drawn.

    ``keep`` are the boxes of places that are left open there, ``cover`` boxes to cover besides, ``strokes`` shapes.
    """

    page: int
    keep: tuple[Region, ...] = ()
    cover: tuple[Region, ...] = ()
    strokes: tuple[Shape, ...] = ()

    def __post_init__(self) -> None:
        if not (type(self.page) is int and 0 < self.page <= MOST_PAGES):
            raise ValueError(f"pages are counted from 1 to {MOST_PAGES}")

    def to_json(self) -> dict[str, Any]:
        return {
            "page": self.page,
            "keep": [region.to_json() for region in self.keep],
            "cover": [region.to_json() for region in self.cover],
            "strokes": [stroke.to_json() for stroke in self.strokes],
        }

    @classmethod
    def from_json(cls, untrusted: Mapping[str, Any]) -> Self:
        keep, cover, strokes = untrusted["keep"], untrusted["cover"], untrusted["strokes"]
        return cls(untrusted["page"], boxes_of(keep), boxes_of(cover), strokes_of(strokes))


@dataclass(frozen=True, slots=True)
class PageScreening:
    """What is said of one page of a PDF: its number in the file, counted from 1, and its size as it was drawn, in pixels.

    A page that could not be drawn has no size. ``known`` counts the places that were known before its copy was read back:
    they have the first numbers. ``shapes`` are what is hidden on its copy, ``crop`` is the part that this shows, None for all.
    """

    number: int
    verdict: Verdict
    report: Report = field(default_factory=Report)
    width: int = 0
    height: int = 0
    known: int = 0
    shapes: tuple[Shape, ...] = ()
    crop: Region | None = None

    def __post_init__(self) -> None:
        self.verdict.check_clear(clean=self.report.is_clean)

    def to_json(self) -> dict[str, Any]:
        return {
            "page": self.number,
            "level": self.verdict.level.value,
            "risks": [risk.value for risk in self.verdict.risks],
            "width": self.width,
            "height": self.height,
            **self.report.to_json(),
            "known": self.known,
            "shapes": [shape.to_json() for shape in self.shapes],
            "crop": self.crop and self.crop.to_json(),
        }

    @classmethod
    def from_json(cls, untrusted: Mapping[str, Any]) -> Self:
        crop = untrusted.get("crop")
        return cls(
            int(untrusted["page"]),
            Verdict(Level(untrusted["level"]), tuple(Risk(risk) for risk in untrusted["risks"])),
            Report.from_json(untrusted),
            int(untrusted["width"]),
            int(untrusted["height"]),
            int(untrusted.get("known", 0)),
            tuple(Shape.from_json(shape) for shape in untrusted.get("shapes", ())),
            None if crop is None else Region.from_json(crop),
        )


def numbered_pages(pages: Sequence[PageScreening]) -> tuple[tuple[Place, ...], ...]:
    """The places of each page under numbers that count over all of them.

    What only reading back has shown comes after what was known before on all pages: it depends on what is left open, and no
    other place may change its number with it.
    """
    own = [places(page.report) for page in pages]
    known = _counted(own, [slice(page.known) for page in pages], 1)
    later = _counted(own, [slice(page.known, None) for page in pages], 1 + sum(map(len, known)))
    return tuple((*first, *rest) for first, rest in zip(known, later, strict=True))


def _counted(own: Sequence[tuple[Place, ...]], which: Sequence[slice], number: int) -> list[tuple[Place, ...]]:
    counted: list[tuple[Place, ...]] = []
    for here, part in zip(own, which, strict=True):
        counted.append(tuple(_under(here[part], number)))
        number += len(counted[-1])
    return counted


def _under(here: Sequence[Place], number: int) -> Iterator[Place]:
    return (replace(place, number=number + at) for at, place in enumerate(here))
