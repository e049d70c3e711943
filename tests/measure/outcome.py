"""One picture through the whole line, and what came of it: values only, to send from process to process."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import Final

import cv2
import numpy as np

from detectors.gate.pages import screen_file
from detectors.gate.redact.shapes import boxes, draw
from detectors.gate.registry import Registry, prepare, registry
from detectors.gate.screening import screen
from detectors.kit.border import is_pdf
from detectors.kit.terms import Cure, Region, Report, Risk, Screening, ScreeningOptions, Shape, Strength
from tests.measure import pages
from tests.measure.expected import Box, Expected, Task
from tests.measure.loss import Loss, loss_of
from tests.paint.pdf.sheet import GRID

ENOUGH: Final = 0.85
"""Share of a box that must be covered: boxes of manifests have slack around what is written in them."""
MARGIN: Final = 3
"""Pixels by which a copy's covers are larger than the findings; counted for pictures of which no copy was handed out."""


@dataclass(frozen=True)
class Outcome:
    """``found`` holds the strongest finding a risk, ``why`` its codes; ``covered`` the share of each box; ``unread`` why
    something that looks like writing was not understood; ``loss`` is what the copy loses, None where there is no copy."""

    expected: Expected
    level: str
    refused: str
    found: Mapping[Risk, Strength]
    why: Mapping[Risk, tuple[str, ...]]
    covered: tuple[float, ...]
    unchecked: tuple[str, ...] = ()
    withheld: tuple[str, ...] = ()
    milliseconds: Mapping[str, int] = field(default_factory=dict)
    unread: tuple[str, ...] = ()
    mostly_unread: bool = False
    loss: Loss | None = None

    @property
    def missed(self) -> list[Risk]:
        return sorted(self.expected.wanted - set(self.found))

    @property
    def false(self) -> list[Risk]:
        """Risks that were said and are not there. What a file's hidden data says is not labelled."""
        allowed = self.expected.wanted | self.expected.optional | {Risk.METADATA}
        return sorted(set(self.found) - allowed)

    @property
    def open(self) -> list[tuple[Box, float]]:
        pairs = zip(self.expected.boxes, self.covered, strict=True)
        return [(box, share) for box, share in pairs if share < ENOUGH]

    @property
    def passed_over(self) -> bool:
        """Writing that cannot be understood was not said to be there."""
        return self.expected.unread and not self.unread

    @property
    def unread_on_safe(self) -> bool:
        """Something is said to be unread where nothing is: no false alarm, and counted by itself."""
        return self.expected.safe and bool(self.unread)

    @property
    def troubled(self) -> bool:
        wrong = self.missed or self.false or self.open or self.withheld or self.unchecked or self.refused
        return bool(wrong or self.passed_over or self.unread_on_safe)


@lru_cache(maxsize=1)
def _registry() -> Registry:
    prepare()
    return registry()


def measure_one(task: Task, html: Path | None = None) -> Outcome:
    """Screens the picture; with ``html`` its annotated and its redacted copy are written there."""
    data, expected = task.load()
    if is_pdf(data):
        return of_pdf(expected, screen_file(data, ScreeningOptions(seconds=120.0), _registry()).screening)
    screening = screen(data, ScreeningOptions(seconds=120.0), _registry())
    outcome = outcome_of(expected, screening)
    if screening.redacted is not None:
        boxes = [box.region for box in expected.boxes]
        outcome = replace(outcome, loss=loss_of(data, screening.redacted, boxes))
    if html is not None:
        pages.write_pictures(html, data, screening, outcome.expected.name, [box.region for box, _ in outcome.open])
    return outcome


def of_pdf(expected: Expected, screening: Screening) -> Outcome:
    """The outcome of a PDF: a place counts as covered by what was found on its page, as the copy covers at least that."""
    pages = {page.number: page for page in screening.pages}
    shares = []
    for box in expected.boxes:
        page = pages.get(box.page)
        if page is None or not page.width:  # refused, or not drawn
            shares.append(0.0)
            continue
        shares.append(share(box.region.scaled(page.width / GRID, page.height / GRID), _found_on(page.report)))
    whole = outcome_of(replace(expected, boxes=()), screening)
    unread = tuple(unread.reason.value for page in screening.pages for unread in page.report.unread)
    return replace(whole, expected=expected, covered=tuple(shares), unread=tuple(dict.fromkeys(unread)))


def outcome_of(expected: Expected, screening: Screening) -> Outcome:
    found: dict[Risk, Strength] = {}
    why: dict[Risk, list[str]] = {}
    for finding in screening.report.findings:
        stronger = [strength for strength in (found.get(finding.risk), finding.strength) if strength]
        found[finding.risk] = max(stronger, key=lambda strength: strength.rank)
        why.setdefault(finding.risk, []).append(f"{finding.why} ({finding.strength})")
    hidden = _hidden(screening)
    return Outcome(
        expected,
        screening.verdict.level.value,
        screening.refused.value if screening.refused else "",
        found,
        {risk: tuple(dict.fromkeys(codes)) for risk, codes in why.items()},
        tuple(share(box.region, hidden, box.corners) for box in expected.boxes),
        tuple(f"{unchecked.detector}-{unchecked.reason}" for unchecked in screening.report.unchecked),
        screening.proof.failures if screening.proof else (),
        dict(screening.milliseconds),
        tuple(unread.reason.value for unread in screening.report.unread),
        screening.report.mostly_unread,
    )


def _hidden(screening: Screening) -> Sequence[Shape]:
    """What the copy covers; where none was handed out, what the findings would have covered."""
    if screening.redacted is not None:
        return screening.redacted.shapes
    return _found_on(screening.report)


def _found_on(report: Report) -> Sequence[Shape]:
    findings = (finding for finding in report.findings if finding.cure is Cure.COVER)
    return boxes(region.grow(MARGIN) for finding in findings for region in finding.regions)


def share(box: Region, hidden: Sequence[Shape], corners: Sequence[tuple[int, int]] = ()) -> float:
    """The share of a box's pixels that lie under the shapes themselves: blocks that they touch besides do not count.

    Of one that leans, only the pixels between its ``corners`` must be hidden.
    """
    inside = np.zeros((box.height, box.width), bool)
    for shape in hidden:
        draw(shape, inside, box)
    wanted = np.ones(inside.shape, np.uint8)
    if corners:
        wanted[:] = 0
        cv2.fillConvexPoly(wanted, np.array(corners, np.int32) - (box.left, box.top), 1)
    return float(inside[wanted > 0].mean()) if wanted.any() else 0.0


def start_process() -> None:
    """Loads the models once a process; several processes share the cores, so each keeps to itself."""
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    _registry()
