"""Screens a file of any kind: a photo, or a PDF page by page, each page like a photo of its own.

One page is drawn, looked at, covered and read back before the next one is drawn. The redacted PDF is built anew of the covered
pictures of all its pages, and read back from its own bytes; where one page has no proven picture, there is no file. Pages that
stay as an answer before has left them are not looked at once more: the copy of that answer lies behind the file.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

import numpy as np

from detectors.gate.clock import Clock
from detectors.gate.file_words import OnlyWords
from detectors.gate.inspection import inspect
from detectors.gate.one_page import Looked, look_at, looked_before, not_looked
from detectors.gate.page_pictures import bare_picture, numbered_pdf
from detectors.gate.registry import Registry
from detectors.gate.remembered import Remembered
from detectors.gate.screening import Screened, screen_with_photo
from detectors.gate.verdict import judge
from detectors.gate.verify.built_pages import file_failures
from detectors.kit import models
from detectors.kit.border import is_pdf
from detectors.kit.decode.photo import Photo
from detectors.kit.terms import (
    MAX_PDF_BYTES,
    WORST_FIRST,
    Finding,
    Proof,
    Reason,
    Redacted,
    Refusal,
    Report,
    Screening,
    ScreeningOptions,
    Tell,
    Unchecked,
    Verdict,
    numbered_pages,
    unheard,
    worst_first,
)
from detectors.pdf.building import build
from detectors.pdf.process import PageNotDrawn, PdfFile, PdfRefused

NOTHING: Final = np.full((64, 64, 3), 255, np.uint8)
"""The page on which there is only what the file says besides its pages."""
FILE: Final = "file"
"""What is unchecked where it is no detector's: the file as a whole."""


def screen_file(
    data: bytes,
    options: ScreeningOptions,
    registry: Registry,
    remembered: Remembered | None = None,
    tell: Tell = unheard,
) -> Screened:
    """The answer about a photo or a PDF. It never raises for what is in it.

    What is ``remembered`` of the same photo is not looked at again; ``tell`` is told each stage.
    """
    end = len(data) - options.earlier_bytes
    data, copy = data[:end], data[end:] if options.earlier_bytes else b""
    if remembered is not None and (is_pdf(data) or options.picture):
        remembered.forget_others(data, options)
    if options.picture:
        return bare_picture(data, options.picture, is_pdf=is_pdf(data))
    if not is_pdf(data):
        refused = _not_about([1], options)
        own = options.on_page(1)
        return (
            Screened(Screening.refusal(refused))
            if refused
            else screen_with_photo(data, own, registry, remembered, tell)
        )
    try:
        with PdfFile(data, options.pages, options.most_pages) as file:
            return _Work(file, copy, options, registry, Clock(tell)).screened()
    except PdfRefused as refused_file:
        return Screened(Screening.refusal(refused_file.reason))


def _not_about(numbers: Sequence[int], options: ScreeningOptions) -> Refusal | None:
    """Why choices on pages cannot be meant for the pages with these numbers."""
    if len(numbers) > 1 and (options.keep or options.cover or options.strokes):
        return Refusal.NO_PAGE_NAMED
    if any(choices.page not in numbers for choices in options.on_pages):
        return Refusal.NO_SUCH_PAGE
    return None


@dataclass
class _Work:
    """One file in work; ``copy`` is that of an answer before."""

    file: PdfFile
    copy: bytes
    options: ScreeningOptions
    registry: Registry
    clock: Clock = field(default_factory=Clock)

    def screened(self) -> Screened:
        opened, options = self.file.opened, self.options
        numbers = options.pages or range(1, min(opened.pages, options.most_pages) + 1)
        if refused := _not_about(numbers, options):
            return Screened(Screening.refusal(refused))
        pages = self._looked(numbers)
        own = self._of_file(passed_over=not options.pages and opened.pages > len(pages))
        redacted, proof = self._built(pages)
        said = tuple(page.said for page in pages)
        fewer = ("chosen-pages" if options.pages else "first-pages",) if len(pages) < opened.pages else ()
        screening = Screening(
            _worst([judge(own), *(page.verdict for page in said)]),
            _together(own, [page.report for page in said]),
            redacted=redacted,
            proof=proof,
            milliseconds=self.clock.total(),
            notes=fewer if redacted else (),
            annotated=numbered_pdf(self.file, said, numbered_pages(said), options) if options.annotated else b"",
            pages=said,
            page_count=opened.pages,
        )
        traces = {**dict.fromkeys((name for page in pages for name in page.hidden), ""), **opened.traces}
        return Screened(screening, None, traces)

    def _looked(self, numbers: Sequence[int]) -> list[Looked]:
        """The pages in their order; places of a page are numbered after those of all pages before it."""
        until = time.monotonic() + self.options.file_seconds
        before = looked_before(self.options, numbers, self.copy)
        pages: list[Looked] = []
        for place, number in enumerate(numbers, 1):
            self.clock.page = place, len(numbers)
            options = self.options.on_page(number, sum(page.said.known for page in pages))
            pages.append(before.get(number) or self._page(number, options, until))
        return pages

    def _page(self, number: int, options: ScreeningOptions, until: float) -> Looked:
        if time.monotonic() >= until:
            return not_looked(number, Reason.TIMEOUT)
        try:
            with self.clock.stage("decode"):
                drawn = self.file.draw(number)
        except PageNotDrawn as error:
            return not_looked(number, error.reason)
        with models.sparingly():
            return look_at(number, drawn, options, self.registry, self.clock)

    def _of_file(self, *, passed_over: bool) -> Report:
        """What is said of the file besides its pages."""
        opened = self.file.opened
        photo = Photo(NOTHING, hidden=frozenset(opened.traces), traces=opened.traces, words=opened.words)
        report = inspect(photo, self.registry, self.options.seconds, OnlyWords(()))
        missed = ((opened.damaged, Reason.DAMAGED), (passed_over, Reason.PAGES))
        further = tuple(Unchecked(FILE, reason) for is_so, reason in missed if is_so)
        return replace(report, unchecked=(*report.unchecked, *further))

    def _built(self, pages: Sequence[Looked]) -> tuple[Redacted | None, Proof]:
        """The redacted PDF with its proof, or none and why."""
        failures = tuple(dict.fromkeys(failure for page in pages for failure in page.proof.failures))
        pictures = [page.picture for page in pages if page.picture]
        if failures or len(pictures) < len(pages):
            return None, Proof(failures or ("not-verified",))
        if sum(len(picture.data) for picture in pictures) > MAX_PDF_BYTES:
            return None, Proof(("too-large",))
        with self.clock.stage("redact"):
            data = build(pictures)
        with self.clock.stage("verify"):
            failures = file_failures(data, pictures, [page.before for page in pages])
        if failures:
            return None, Proof(failures)
        return Redacted(data, "pdf", style=self.options.style), Proof()


def _together(own: Report, pages: Sequence[Report]) -> Report:
    """What the file and all its pages hold, each once and as strong as it is anywhere, without places."""
    findings: dict[tuple[str, str, str], Finding] = {}
    for finding in _bare([*own.findings, *(each for page in pages for each in page.findings)]):
        key = finding.risk.value, finding.why, finding.cure.value
        before = findings.get(key)
        if before is None or before.strength.rank < finding.strength.rank:
            findings[key] = finding
    unchecked = dict.fromkeys([*own.unchecked, *(each for page in pages for each in page.unchecked)])
    return Report(tuple(findings.values()), tuple(unchecked), (), any(page.mostly_unread for page in pages))


def _bare(findings: Iterable[Finding]) -> Iterator[Finding]:
    return (replace(finding, regions=(), named=(), settled=(), spared=()) for finding in findings)


def _worst(verdicts: Sequence[Verdict]) -> Verdict:
    level = min((verdict.level for verdict in verdicts), key=WORST_FIRST.index)
    return Verdict(level, worst_first(risk for verdict in verdicts for risk in verdict.risks))
