"""Screens a file of any kind: a photo, or a PDF page by page, each page like a photo of its own.

One page is drawn, looked at, covered and read back before the next one is drawn. The redacted PDF is built anew of the covered
pictures of all its pages, and read back from its own bytes; where one page has no proven picture, there is no file.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

import numpy as np

from detectors.gate.clock import Clock
from detectors.gate.file_words import OnlyWords
from detectors.gate.inspection import READING, inspect
from detectors.gate.layer_words import sorted_out, with_layer, with_small
from detectors.gate.memory import give_back
from detectors.gate.registry import Registry
from detectors.gate.remembered import Remembered
from detectors.gate.screening import Screened, complete, screen_with_photo
from detectors.gate.verdict import judge
from detectors.gate.verify.built_pages import file_failures
from detectors.kit.decode.photo import Photo
from detectors.kit.terms import (
    MAX_PDF_BYTES,
    WORST_FIRST,
    Finding,
    PageScreening,
    Proof,
    Reason,
    Redacted,
    Report,
    Screening,
    ScreeningOptions,
    Tell,
    Unchecked,
    Verdict,
    unheard,
    worst_first,
)
from detectors.kit.view import View
from detectors.pdf.building import PagePicture, build
from detectors.pdf.process import PageNotDrawn, PdfFile, PdfRefused
from detectors.pdf.records import DrawnPage

MARK: Final = b"%PDF-"
MARK_WITHIN: Final = 1024
"""Bytes of a file among which every reader looks for its mark."""
NOTHING: Final = np.full((64, 64, 3), 255, np.uint8)
"""The page on which there is only what the file says besides its pages."""
FILE: Final = "file"
PAGE: Final = "page"
"""What is unchecked where it is no detector's: the file as a whole, one page as a whole."""


def is_pdf(data: bytes) -> bool:
    """Whether a file says that it is a PDF."""
    return MARK in data[:MARK_WITHIN]


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
    if not is_pdf(data):
        return screen_with_photo(data, options, registry, remembered, tell)
    if remembered is not None:
        remembered.forget()
    work = _Work(options, registry, Clock(tell))
    try:
        with PdfFile(data, options.pages, options.most_pages) as file:
            return work.screen(file)
    except PdfRefused as refused:
        return Screened(Screening.refusal(refused.reason))


@dataclass
class _Looked:
    """A page that was looked at: what is said of it, its covered picture or why there is none, and what else it holds."""

    said: PageScreening
    proof: Proof
    redacted: Redacted | None = None
    points: tuple[float, float] = (0.0, 0.0)
    hidden: frozenset[str] = frozenset()

    @property
    def picture(self) -> PagePicture:
        """Raises ValueError for a page without a proven picture."""
        copy = self.redacted
        if copy is None:
            raise ValueError("no passed proof, no page")
        across, down = self.points
        if copy.crop is not None:
            across, down = across * copy.crop.width / self.said.width, down * copy.crop.height / self.said.height
        return PagePicture(copy.data, copy.kind, copy.width, copy.height, (across, down))


@dataclass
class _Work:
    """One file in work."""

    options: ScreeningOptions
    registry: Registry
    clock: Clock = field(default_factory=Clock)

    def screen(self, file: PdfFile) -> Screened:
        opened, options = file.opened, self.options
        until = time.monotonic() + options.file_seconds
        numbers = options.pages or range(1, min(opened.pages, options.most_pages) + 1)
        pages = [self._looked(file, number, (place, len(numbers)), until) for place, number in enumerate(numbers, 1)]
        traces = {**opened.traces, **{name: "" for page in pages for name in page.hidden if name not in opened.traces}}
        own = self._of_file(
            opened.traces,
            opened.words,
            damaged=opened.damaged,
            passed_over=not options.pages and opened.pages > len(pages),
        )
        redacted, proof = self._built(pages)
        report = _together(own, [page.said.report for page in pages])
        verdict = _worst([judge(own), *(page.said.verdict for page in pages)])
        fewer = ("chosen-pages" if options.pages else "first-pages",) if len(pages) < opened.pages else ()
        screening = Screening(
            verdict,
            report,
            redacted=redacted,
            proof=proof,
            milliseconds=self.clock.total(),
            notes=fewer if redacted else (),
            pages=tuple(page.said for page in pages),
            page_count=opened.pages,
        )
        return Screened(screening, None, traces)

    def _looked(self, file: PdfFile, number: int, place: tuple[int, int], until: float) -> _Looked:
        self.clock.page = place
        if time.monotonic() >= until:
            return _not_looked(number, Reason.TIMEOUT)
        try:
            with self.clock.stage("decode"):
                drawn = file.draw(number)
        except PageNotDrawn as error:
            return _not_looked(number, error.reason)
        return self._screened(number, drawn)

    def _screened(self, number: int, drawn: DrawnPage) -> _Looked:
        pixels = np.frombuffer(drawn.pixels, np.uint8).reshape(drawn.height, drawn.width, 3)
        photo = Photo(pixels, lossless=drawn.drawings_only)
        seconds = self.options.seconds
        view = View(photo, until=time.monotonic() + READING * seconds)
        with self.clock.stage("inspect"):
            report = inspect(photo, self.registry, seconds, view=view)
            writing = view.known_writing
            layer = sorted_out(drawn, pixels, writing.lines if writing else ())
            photo = replace(photo, hidden=layer.hidden)
            report = with_small(with_layer(report, layer, photo, self.registry, seconds), drawn)
        give_back()  # what looking at it has taken is as much again as covering it and reading it back will take
        said = complete(view, report, replace(self.options, annotated=False), self.registry, self.clock, alone=False)
        page = PageScreening(number, said.verdict, said.report, said.width, said.height)
        give_back()
        return _Looked(page, said.proof or Proof(("not-verified",)), said.redacted, drawn.points, layer.hidden)

    def _of_file(
        self, traces: Mapping[str, str], words: tuple[str, ...], *, damaged: bool, passed_over: bool
    ) -> Report:
        """What is said of the file besides its pages."""
        photo = Photo(NOTHING, hidden=frozenset(traces), traces=traces, words=words)
        report = inspect(photo, self.registry, self.options.seconds, OnlyWords(()))
        missed = ((damaged, Reason.DAMAGED), (passed_over, Reason.PAGES))
        further = tuple(Unchecked(FILE, reason) for is_so, reason in missed if is_so)
        return replace(report, unchecked=(*report.unchecked, *further))

    def _built(self, pages: Sequence[_Looked]) -> tuple[Redacted | None, Proof]:
        """The redacted PDF with its proof, or none and why."""
        failures = tuple(dict.fromkeys(failure for page in pages for failure in page.proof.failures))
        if failures or not all(page.redacted for page in pages):
            return None, Proof(failures or ("not-verified",))
        pictures = [page.picture for page in pages]
        if sum(len(picture.data) for picture in pictures) > MAX_PDF_BYTES:
            return None, Proof(("too-large",))
        with self.clock.stage("redact"):
            data = build(pictures)
        with self.clock.stage("verify"):
            failures = file_failures(data, pictures)
        if failures:
            return None, Proof(failures)
        return Redacted(data, "pdf", style=self.options.style), Proof()


def _not_looked(number: int, reason: Reason) -> _Looked:
    report = Report(unchecked=(Unchecked(PAGE, reason),))
    return _Looked(PageScreening(number, judge(report), report), Proof((f"unchecked-{PAGE}",)))


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
