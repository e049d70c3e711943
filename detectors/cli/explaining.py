"""Explains one numbered place: what was found there, how sure that is, and what the rule says of itself."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Iterator, Sequence
from typing import Final

from rich.console import Console

from detectors.cli.numbering import Sheet
from detectors.cli.words import codes_in_words
from detectors.gate.registry import Registry
from detectors.kit.detector import Detector
from detectors.kit.terms import Finding, Place, Strength

SURENESS: Final = {
    Strength.SURE: "This is certain.",
    Strength.LIKELY: "This is likely: it counts as found.",
    Strength.HINT: "This is a hint: one weak sign, which alone never stops a photo.",
}


class NoSuchPlace(Exception):
    """There is no place of this number; the message is a sentence for people."""


def print_explanation(console: Console, number: int, sheets: Sequence[Sheet], registry: Registry) -> None:
    """Print some lines about the place of this number. Raises NoSuchPlace."""
    for line in explanation(number, sheets, registry):
        console.print(f"        {line}", markup=False, soft_wrap=True)


def explanation(number: int, sheets: Sequence[Sheet], registry: Registry) -> Iterator[str]:
    """Lines about the place of this number in a photo or on the pages of a PDF. Raises NoSuchPlace."""
    known = ((sheet, place) for sheet in sheets for place in sheet.numbered)
    found = next(((sheet, place) for sheet, place in known if place.number == number), None)
    if found is None:
        count = sum(len(sheet.numbered) for sheet in sheets)
        has = {0: "no places", 1: "place 1 only"}.get(count, f"places 1-{count}")
        raise NoSuchPlace(
            f"--explain {number}: this {'photo' if sheets[0].page is None else 'PDF'} has {has}. "
            "What was found in the whole photo or in its file has no number."
        )
    sheet, place = found
    return _lines(sheet, place, [finding for finding in sheet.report.findings if _is_there(finding, place)], registry)


def _lines(sheet: Sheet, place: Place, findings: Sequence[Finding], registry: Registry) -> Iterator[str]:
    box = place.region
    field = f", the field {place.field.value} of a paper" if place.field else ""
    whole = "the upright photo" if sheet.page is None else f"page {sheet.page}"
    yield f"Place {place.number}{field}: {box.left},{box.top},{box.right},{box.bottom} in pixels of {whole}."
    told: set[str] = set()
    for finding in sorted(findings, key=lambda finding: place.risks.index(finding.risk)):
        for detector in registry.declaring(finding.risk, [finding.why]):
            words = codes_in_words([finding.why], registry.whys, detector.title)
            yield f"{detector.title}{f': {words}' if words else ''}. {SURENESS[finding.strength]} {detector.advice}"
            manual = _manual(detector)
            if manual not in told:
                told.add(manual)
                yield from (f"    {line}".rstrip() for line in manual.splitlines())


def _is_there(finding: Finding, place: Place) -> bool:
    parts = place.parts or (place.region,)
    return finding.risk in place.risks and any(
        region.intersection(part) for region in finding.regions for part in parts
    )


def _manual(detector: Detector) -> str:
    """The manual page of a detector, which stands at the top of its file: what it looks for, what it misses, its sources."""
    return inspect.cleandoc(sys.modules[type(detector).__module__].__doc__ or "")
