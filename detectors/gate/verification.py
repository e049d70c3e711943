"""Reads the leaving bytes back, with no memory of the first pass but what was asked to be hidden.

The words are read by other eyes: Tesseract, and the first reader at another scale on a sharpened copy. Whatever a
detector that fired still finds of its own outside the covered regions is a failure and is handed back to be covered.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

import cv2
import numpy as np

from detectors.gate.inspection import inspect
from detectors.gate.making import foreign
from detectors.gate.plan import Plan
from detectors.gate.roster import Roster
from detectors.gate.structure import structure_failures
from detectors.kit.photo import Photo, PhotoRefused, Pixels, decode
from detectors.kit.terms import Cure, Finding, Place, Proof, Redacted, Region, Report
from detectors.kit.tesseract import read_lines_again
from detectors.kit.view import Readings
from detectors.kit.words import Line, read_lines

COVERED: Final = 0.85
"""A found box this far inside covered regions shows nothing new: reading boxes reach a little past their letters."""
SLACK: Final = 8
"""Pixels by which a second reading may place what was left open differently."""
SCALE: Final = 0.8


RESIDUE: Final = 3
"""Digits in a row beside a cover that are the rest of a number; one or two may count pages or rooms."""


class SecondReadings(Readings):
    """Other settings than the first pass, for words; pictures are looked at as they leave. Keeps the lines it read."""

    copy = True

    def __init__(self) -> None:
        self.lines: tuple[Line, ...] = ()

    def words(self, pixels: Pixels) -> tuple[Line, ...]:
        self.lines = (*read_lines_again(pixels), *_at_other_scale(pixels))
        return self.lines


def verify(
    redacted: Redacted,
    plan: Plan,
    size: tuple[int, int],
    report: Report,
    roster: Roster,
    seconds: float,
    expected: Sequence[Place] = (),
) -> tuple[Proof, tuple[Region, ...]]:
    """The proof on bytes that are about to leave, and the regions of the photo that still have to be covered.

    ``size`` is (width, height) of the photo, ``report`` the first pass: its risks are looked for again.
    ``expected`` are the places that the person left open.
    """
    failures = list(structure_failures(redacted.kind, redacted.data))
    try:
        copy = decode(redacted.data)
    except PhotoRefused:
        return Proof((*failures, "unreadable")), ()
    failures += _picture_failures(copy, plan, size)
    shown = plan.crop or Region(0, 0, *size)
    away = _Away(
        [moved for region in plan.covered if (moved := _seen(region, shown))],
        [(place, moved) for place in expected if (moved := _seen(place.region.grow(SLACK), shown))],
    )
    again, left = _look_again(copy, away, report, roster, seconds)
    proof = Proof(tuple(dict.fromkeys([*failures, *again])))
    return proof, tuple(region.shifted(shown.left, shown.top) for region in left)


@dataclass(frozen=True)
class _Away:
    """What reading back need not worry about, in the copy's own pixels: what is covered, and what was left open."""

    covered: list[Region]
    left_open: list[tuple[Place, Region]]

    def still_open(self, finding: Finding) -> list[Region]:
        known = [region for place, region in self.left_open if finding.risk in place.risks]
        return [region for region in finding.regions if share_covered(region, [*self.covered, *known]) < COVERED]


def _seen(region: Region, shown: Region) -> Region | None:
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
    elif foreign(copy, plan):
        yield "not-own-making"


def _look_again(
    copy: Photo, away: _Away, report: Report, roster: Roster, seconds: float
) -> tuple[list[str], tuple[Region, ...]]:
    fired = roster.of({finding.risk for finding in report.findings})
    readings = SecondReadings()
    again = inspect(copy, fired, seconds, readings)
    failures = [f"unchecked-{unchecked.detector}" for unchecked in again.unchecked]
    left: list[Region] = []
    for finding in again.findings:
        open_regions = away.still_open(finding)
        if open_regions or finding.cure is not Cure.COVER:
            failures.append(f"still-{finding.risk.value}")
            left += open_regions
    rests = [line.region for line in readings.lines if _is_rest(line, away.covered)]
    if rests:
        failures.append("half-covered")
    return failures, (*left, *rests)


def _is_rest(line: Line, covered: Sequence[Region]) -> bool:
    """Whether a line is bare digits that go on where a cover of the same row ends: the other half of a number."""
    text = line.text.strip()
    if any(letter.isalpha() for letter in text) or sum(letter.isdigit() for letter in text) < RESIDUE:
        return False
    x, y = line.along
    reach = line.region.grow(round(abs(x) * line.height * 0.7), round(abs(y) * line.height * 0.7))
    touching = [region for region in covered if region.intersection(reach)]
    return share_covered(line.region, covered) < COVERED and any(
        _same_row(line.region, region, abs(x) >= abs(y)) for region in touching
    )


def _same_row(one: Region, other: Region, level: bool) -> bool:
    """Whether two regions overlap by half of the smaller across the direction of the text."""
    low, high = (
        (max(one.top, other.top), min(one.bottom, other.bottom))
        if level
        else (max(one.left, other.left), min(one.right, other.right))
    )
    smaller = min(one.height, other.height) if level else min(one.width, other.width)
    return high - low >= smaller / 2


def share_covered(region: Region, covered: Sequence[Region]) -> float:
    """The share of a region's pixels that lie in the union of the covered ones."""
    inside = np.zeros((region.height, region.width), bool)
    for other in covered:
        part = other.intersection(region)
        if part:
            inside[
                part.top - region.top : part.bottom - region.top, part.left - region.left : part.right - region.left
            ] = True
    return float(inside.mean())


def _at_other_scale(pixels: Pixels) -> list[Line]:
    """The first reader once more, on a smaller, sharpened copy; boxes in the pixels that were given."""
    smaller = cv2.resize(pixels, None, fx=SCALE, fy=SCALE, interpolation=cv2.INTER_AREA)
    sharp = cv2.addWeighted(smaller, 1.6, cv2.GaussianBlur(smaller, (0, 0), 1.2), -0.6, 0)
    return [_rescaled(line, 1 / SCALE) for line in read_lines(np.asarray(sharp, np.uint8))]


def _rescaled(line: Line, factor: float) -> Line:
    a, b, c, d = ((x * factor, y * factor) for x, y in line.quad)
    return replace(line, quad=(a, b, c, d))
