"""Explains one numbered place: what was found there, how sure that is, and what the rule says of itself."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Iterator, Sequence

from detectors.cli.numbering import Sheet
from detectors.cli.printing import INDENT, Voice, advice_of
from detectors.cli.speech import Sentence, details
from detectors.kit.detector import Detector
from detectors.kit.terms import Place


class NoSuchPlace(Exception):
    """There is no place of this number; ``sentence`` says which there are."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence.key)
        self.sentence = sentence


def print_explanation(voice: Voice, number: int, sheets: Sequence[Sheet]) -> None:
    """Print some lines about the place of this number. Raises NoSuchPlace."""
    for line in explanation(voice, number, sheets):
        voice.console.print(f"{INDENT}{line}", markup=False, soft_wrap=True)


def explanation(voice: Voice, number: int, sheets: Sequence[Sheet]) -> Iterator[str]:
    """Lines about the place of this number in a photo or on the pages of a PDF. Raises NoSuchPlace."""
    known = ((sheet, place) for sheet in sheets for place in sheet.numbered)
    found = next(((sheet, place) for sheet, place in known if place.number == number), None)
    if found is None:
        count = sum(len(sheet.numbered) for sheet in sheets)
        key = "cli-explain-nowhere" if sheets[0].page is None else "cli-explain-nowhere-pdf"
        raise NoSuchPlace(Sentence(key, number=number, count=count))
    sheet, place = found
    return _lines(voice, sheet, place)


def _lines(voice: Voice, sheet: Sheet, place: Place) -> Iterator[str]:
    texts, told = voice.texts, set[str]()
    findings = [finding for finding in sheet.report.findings if place.shows(finding)]
    if sheet.page is not None:
        yield texts.plain("cli-explain-page", page=sheet.page)
    yield _where(voice, place)
    for finding in sorted(findings, key=lambda finding: place.risks.index(finding.risk)):
        title = texts.plain(f"risk-{finding.risk.value}")
        kinds = details(texts, [finding.why], title)
        found = title + (texts.plain("found-detail", details=kinds) if kinds else "")
        sure = texts.plain(f"cli-explain-{finding.strength.value}")
        for detector in voice.registry.declaring(finding.risk, [finding.why]):
            yield f"{found}. {sure} {advice_of(detector, [finding], texts)}"
            manual = _manual(detector)
            if manual not in told:
                told.add(manual)
                yield texts.plain("cli-explain-rule")
                yield from (f"    {line}".rstrip() for line in manual.splitlines())


def _where(voice: Voice, place: Place) -> str:
    texts, region = voice.texts, place.region
    box = f"{region.left},{region.top},{region.right},{region.bottom}"
    if place.field is None:
        return texts.plain("cli-explain-place", number=place.number, box=box)
    field = texts.plain(f"item-{place.field.value}", count=1)
    return texts.plain("cli-explain-field", number=place.number, field=field, box=box)


def _manual(detector: Detector) -> str:
    """The manual page of a detector, which stands at the top of its file: what it looks for, what it misses, its sources."""
    return inspect.cleandoc(sys.modules[type(detector).__module__].__doc__ or "")
