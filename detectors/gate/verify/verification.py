"""Reads the leaving bytes back, with no memory of the first pass but what was asked to be hidden.

The segments of the file are checked, the covers are painted once more and compared, and the words are read with other
settings. Whatever the detectors of the risks found before say remains outside the covers is a failure and is handed back to
be covered. A copy without covers whose detectors look at no words costs no reading of words.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

import numpy as np

from detectors.gate.inspection import READING, inspect_copy
from detectors.gate.mirror import in_mirror
from detectors.gate.redact.plan import Plan
from detectors.gate.redact.shapes import Mask, hidden_by
from detectors.gate.registry import Registry
from detectors.gate.verdict import has_no_region
from detectors.gate.verify.cover_check import has_foreign_content
from detectors.gate.verify.file_structure import structure_failures
from detectors.gate.verify.second_reading import SecondReadings
from detectors.kit.decode.photo import Photo, PhotoRefused, Pixels, decode
from detectors.kit.ocr.lines import TextLine, Writing
from detectors.kit.terms import (
    Cure,
    Finding,
    Place,
    Proof,
    Redacted,
    Region,
    Report,
    Strength,
    Subject,
    with_subject,
)
from detectors.kit.view import Readings, View
from detectors.kit.vision.barcodes import Code
from detectors.kit.vision.face import Face
from detectors.kit.vision.outlines import CardOutline
from detectors.kit.vision.scans import Scan
from detectors.kit.vision.scenes import NOTHING_SEEN

IN_WORDS: Final = with_subject(Subject.TEXT, Subject.PAPER)
"""Risks that are read from words."""
COVERED: Final = 0.85
"""A found box this far inside covered regions shows nothing new: reading boxes reach a little past their letters."""
WRITTEN: Final = 0.3
"""Share of a region that its lines fill where it is made of them: a column of labels has half, a portrait at most a tenth."""
SLACK: Final = 8
"""Pixels by which a second reading may place what was left open differently."""
RESIDUE: Final = 3
"""Digits in a row beside a cover that are the rest of a number; one or two may count pages or rooms."""


@dataclass(frozen=True)
class VerificationRequest:
    """What there is to prove about bytes that are about to leave.

    ``size`` is (width, height) of the photo, ``report`` the first pass: its risks are looked for again. ``left_open`` are the
    places that the person left open, ``before`` is the round before this one, ``writing`` what the first pass saw written.
    """

    redacted: Redacted
    plan: Plan
    size: tuple[int, int]
    report: Report
    registry: Registry
    seconds: float
    left_open: tuple[Place, ...] = ()
    before: Readback | None = None
    writing: Writing = field(default_factory=Writing)


@dataclass(frozen=True)
class Readback:
    """What reading back has shown.

    ``uncovered`` are the regions of the photo that still have to be covered, ``found`` what the first pass did not tell.
    """

    proof: Proof
    uncovered: tuple[Region, ...] = ()
    readings: SecondReadings | None = None
    found: tuple[Finding, ...] = ()


def verify(request: VerificationRequest) -> Readback:
    """Read the bytes back, and tell what proves them or speaks against them."""
    redacted, plan, size = request.redacted, request.plan, request.size
    failures = list(structure_failures(redacted.kind, redacted.data))
    try:
        copy = decode(redacted.data)
    except PhotoRefused:
        return Readback(Proof((*failures, "unreadable")))
    failures += _picture_failures(copy, plan, size)
    shown = plan.crop or Region(0, 0, *size)
    known = _Known(
        hidden_by(plan.shapes, *size, plan.grid)[shown.slices],
        [part for region in plan.covered if (part := _in_copy(region, shown))],
        [part for region in plan.written if (part := _in_copy(region, shown))],
        [(place, part) for place in request.left_open if (part := _in_copy(place.region.grow(SLACK), shown))],
        [
            part
            for finding in request.report.findings
            for region in finding.spared
            if (part := _in_copy(region.grow(SLACK), shown))
        ],
    )
    readings = SecondReadings(
        known.written,
        request.writing.shifted(-shown.left, -shown.top),
        request.before.readings if request.before else None,
    )
    view = View(copy, readings, time.monotonic() + READING * request.seconds)
    still, uncovered, further = _look_again(view, known, request, readings)
    unsaid, found = _not_told(view, known, request)
    found = [*further, *found]
    uncovered += [region for finding in found for region in finding.regions]
    failures += [*still, *unsaid]
    return Readback(
        Proof(tuple(dict.fromkeys(failures))),
        tuple(region.shifted(shown.left, shown.top) for region in uncovered),
        readings,
        tuple(_shifted(finding, shown) for finding in found),
    )


@dataclass(frozen=True)
class _Known:
    """What may be in the copy, in its own pixels: what is hidden, the boxes around covers, what was left open, and printed
    titles and labels, which are no values."""

    hidden: Mask
    covered: list[Region]
    written: list[Region]
    left_open: list[tuple[Place, Region]]
    spared: list[Region]

    def still_open(self, finding: Finding, lines: Sequence[TextLine]) -> list[Region]:
        """The regions of a finding that are neither covered nor left open as this risk, nor made of printed labels alone.

        A field of a paper is left open as whatever it is taken for.
        ``lines`` are those that are read on the copy: a region around several labels of a column is more than they are.
        """
        expected = [region for place, region in self.left_open if finding.risk in place.risks or place.field]
        still = [region for region in finding.regions if share_covered(region, self.hidden, expected) < COVERED]
        if not self.spared or finding.risk not in IN_WORDS:
            return still
        return [region for region in still if not self._is_printed(region, lines, expected)]

    def _is_printed(self, region: Region, lines: Sequence[TextLine], expected: Sequence[Region]) -> bool:
        inside = [line.region for line in lines if line.region.intersection(region)]
        known = [*expected, *self.spared]
        nothing = np.zeros((1, 1), bool)
        written = share_covered(region, nothing, inside) >= WRITTEN  # a portrait with a label in it is no label
        return written and all(share_covered(line, self.hidden, known) >= COVERED for line in inside)

    def is_open(self, region: Region) -> bool:
        """Whether a region is neither covered nor left open by the person."""
        return share_covered(region, self.hidden, [part for _, part in self.left_open]) < COVERED


def _in_copy(region: Region, shown: Region) -> Region | None:
    """A region of the photo in the pixels of the copy, as far as the copy shows it."""
    part = region.intersection(shown)
    return part and part.shifted(-shown.left, -shown.top)


def _picture_failures(copy: Photo, plan: Plan, size: tuple[int, int]) -> Iterator[str]:
    if copy.frames != 1:
        yield "frames"
    if copy.hidden:
        yield "metadata"
    if (copy.width, copy.height) != ((plan.crop.width, plan.crop.height) if plan.crop else size):
        yield "size"
    elif has_foreign_content(copy, plan):
        yield "not-own-making"


def _look_again(
    view: View, known: _Known, request: VerificationRequest, readings: SecondReadings
) -> tuple[list[str], list[Region], list[Finding]]:
    """Failures and uncovered regions: what the detectors of the risks found before say remains, and halves of numbers.

    And of what remains the kinds that have not been told: a PIN beside a password is one.
    """
    told = {finding.why for finding in request.report.findings}
    further: list[Finding] = []
    fired = request.registry.of({finding.risk for finding in request.report.findings})
    report = inspect_copy(view, fired, request.seconds)
    failures = [f"unchecked-{unchecked.detector}" for unchecked in report.unchecked]
    uncovered: list[Region] = []
    for finding in report.findings:
        open_regions = known.still_open(finding, readings.read.lines)
        if open_regions or finding.cure is not Cure.COVER or has_no_region(finding):
            failures.append(f"still-{finding.risk.value}")
            uncovered += open_regions
            if finding.why not in told and finding.strength is not Strength.HINT and open_regions:
                further.append(replace(finding, regions=tuple(open_regions)))
    halves = [line.region for line in readings.read.lines if _is_half(line, known)]
    if halves:
        failures.append("half-covered")
    return failures, [*uncovered, *halves], further


def _not_told(view: View, known: _Known, request: VerificationRequest) -> tuple[list[str], list[Finding]]:
    """Failures and findings in words by other readers alone: a misread word hides its whole risk from the first pass.

    Only what is more than a hint counts, and nothing is looked for where no writing was seen.
    """
    if not request.writing.seen:
        return [], []
    told = {finding.risk for finding in request.report.findings}
    only_words = View(view.photo, _Words(view), view.until)
    report = inspect_copy(only_words, request.registry.of(IN_WORDS - told), request.seconds)
    failures = [f"unchecked-{unchecked.detector}" for unchecked in report.unchecked]
    found: list[Finding] = []
    for finding in report.findings:
        places = tuple(known.still_open(finding, view.words))
        if finding.strength is not Strength.HINT and finding.cure is Cure.COVER and (places or has_no_region(finding)):
            found.append(replace(finding, regions=places))
            failures.append(f"still-{finding.risk.value}")
    return failures, found


class _Words(Readings):
    """The words of a copy that was read back, each once, and nothing else in it."""

    def __init__(self, view: View) -> None:
        self._view = view

    def writing(self, pixels: Pixels, until: float) -> Writing:  # noqa: ARG002 - read already
        writing = self._view.writing
        readings = self._view.readings
        return replace(writing, lines=readings.read.once) if isinstance(readings, SecondReadings) else writing

    def faces(self, pixels: Pixels) -> tuple[Face, ...]:  # noqa: ARG002 - nothing but words
        return ()

    def codes(self, pixels: Pixels) -> tuple[Code, ...]:  # noqa: ARG002 - nothing but words
        return ()

    def outlines(self, pixels: Pixels) -> tuple[CardOutline, ...]:  # noqa: ARG002 - nothing but words
        return ()

    def scan(self, pixels: Pixels) -> Scan:  # noqa: ARG002 - nothing but words
        return Scan()

    def scenes(self, pixels: Pixels) -> Mapping[str, float]:  # noqa: ARG002 - nothing but words
        return NOTHING_SEEN

    def framed(self, pixels: Pixels, outlines: tuple[CardOutline, ...]) -> None:  # noqa: ARG002 - nothing but words
        return None

    def marked_maps(self, pixels: Pixels, score: float, outlines: tuple[CardOutline, ...]) -> tuple[()]:  # noqa: ARG002 - nothing but words
        return ()

    def in_mirror(self, width: int) -> Readings:  # noqa: ARG002 - the view knows it
        return _Words(in_mirror(self._view))


def _shifted(finding: Finding, shown: Region) -> Finding:
    """A finding on the copy in pixels of the photo."""
    return replace(finding, regions=tuple(region.shifted(shown.left, shown.top) for region in finding.regions))


def _is_half(line: TextLine, known: _Known) -> bool:
    """Whether a line is bare digits that go on where a cover of the same row ends: the other half of a number."""
    text = line.text.strip()
    if any(letter.isalpha() for letter in text) or sum(letter.isdigit() for letter in text) < RESIDUE:
        return False
    x, y = line.along
    reach = line.region.grow(round(abs(x) * line.height * 0.7), round(abs(y) * line.height * 0.7))
    touching = [region for region in known.covered if region.intersection(reach)]
    return known.is_open(line.region) and any(_same_row(line.region, cover, abs(x) >= abs(y)) for cover in touching)


def _same_row(line: Region, cover: Region, level: bool) -> bool:
    """Whether two regions overlap by half of the smaller across the direction of the text."""
    low, high = (
        (max(line.top, cover.top), min(line.bottom, cover.bottom))
        if level
        else (max(line.left, cover.left), min(line.right, cover.right))
    )
    smaller = min(line.height, cover.height) if level else min(line.width, cover.width)
    return high - low >= smaller / 2


def share_covered(region: Region, hidden: Mask, more: Sequence[Region] = ()) -> float:
    """The share of a region's pixels that are hidden, or lie in the union of ``more``; what leaves the copy is not."""
    inside = np.zeros((region.height, region.width), bool)
    part = region.clip(hidden.shape[1], hidden.shape[0])
    if part is not None:
        inside[part.shifted(-region.left, -region.top).slices] = hidden[part.slices]
    for cover in more:
        if (shared := cover.intersection(region)) is not None:
            inside[shared.shifted(-region.left, -region.top).slices] = True
    return float(inside.mean())
