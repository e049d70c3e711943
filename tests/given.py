"""Views made of words that a test writes down, also as blocks of a file: what detectors see when reading has gone well."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np

from detectors.kit.decode.photo import Photo, Pixels
from detectors.kit.detector import Detector
from detectors.kit.ocr.lines import TextLine, Writing
from detectors.kit.terms import Finding, Region, Strength
from detectors.kit.view import Readings, View
from detectors.kit.vision.barcodes import Code
from detectors.kit.vision.framed_scans import FramedScan
from detectors.kit.vision.maps import MarkedMap
from detectors.kit.vision.outlines import CardOutline
from detectors.kit.vision.scans import Scan
from detectors.kit.vision.scenes import NOTHING_SEEN

LETTER, HEIGHT, STEP = 10, 20, 30
"""Pixels: the width of a letter, the height of a line, and the way from one row to the next."""


def line(text: str, left: int = 0, top: int = 0) -> TextLine:
    right, bottom = left + LETTER * len(text), top + HEIGHT
    return TextLine(text, ((left, top), (right, top), (right, bottom), (left, bottom)), 0.99)


def lines(rows: Sequence[str]) -> tuple[TextLine, ...]:
    """One line a piece of a row; pieces are parted by `` | `` and stand apart in the row."""
    found = []
    for index, row in enumerate(rows):
        left = 10
        for piece in row.split(" | "):
            found.append(line(piece, left, 10 + index * STEP))
            left += LETTER * (len(piece) + 3)
    return tuple(found)


def blocks(file: Path) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The headings of a file of texts with the rows below them."""
    for block in file.read_text("utf-8").split("\n\n")[1:]:
        heading, *rows = block.strip().splitlines()
        yield heading.removeprefix("# "), tuple(rows)


class Written(Readings):
    """Readings that return what they were given."""

    def __init__(self, rows: Sequence[str] = (), codes: Iterable[str] = (), faces: tuple[object, ...] = ()) -> None:
        self._lines = lines(rows)
        self._codes = tuple(Code("QR Code", payload, Region(10, 10, 60, 60)) for payload in codes)
        self._faces = faces

    def writing(self, pixels: Pixels, until: float) -> Writing:
        return Writing(self._lines)

    def codes(self, pixels: Pixels) -> tuple[Code, ...]:
        return self._codes

    def scan(self, pixels: Pixels) -> Scan:
        return Scan()

    def scenes(self, pixels: Pixels) -> Mapping[str, float]:
        return NOTHING_SEEN

    def outlines(self, pixels: Pixels) -> tuple[CardOutline, ...]:
        return ()

    def framed(self, pixels: Pixels, outlines: tuple[CardOutline, ...]) -> FramedScan | None:
        return None

    def marked_maps(self, pixels: Pixels, score: float, outlines: tuple[CardOutline, ...]) -> tuple[MarkedMap, ...]:
        return ()

    def faces(self, pixels: Pixels) -> tuple[object, ...]:  # type: ignore[override]  # whatever stands for a face
        return self._faces


def blank(width: int = 1200, height: int = 1600, hidden: Iterable[str] = ()) -> Photo:
    return Photo(np.full((height, width, 3), 255, np.uint8), hidden=frozenset(hidden))


def view(*rows: str, codes: Iterable[str] = (), hidden: Iterable[str] = ()) -> View:
    return View(blank(hidden=hidden), Written(rows, codes))


def found(detector: Detector, seen: View) -> dict[str, Finding]:
    """The strongest finding for each why."""
    best: dict[str, Finding] = {}
    for finding in detector.find(seen):
        if finding.why not in best or finding.strength.rank > best[finding.why].strength.rank:
            best[finding.why] = finding
    return best


def hides(findings: Iterable[Finding], seen: View, secret: str) -> bool:
    """Whether every letter of a written secret lies inside the findings' regions."""
    regions = [region for finding in findings for region in finding.regions]
    for place in seen.page.lines:
        at = place.text.find(secret)
        if at >= 0:
            middles = [
                (place.quad[0][0] + LETTER * (i + 0.5), place.quad[0][1] + HEIGHT / 2)
                for i in range(at, at + len(secret))
            ]
            return all(any(r.left <= x < r.right and r.top <= y < r.bottom for r in regions) for x, y in middles)
    raise AssertionError("the secret is not on the page")


def strongest(findings: Iterable[Finding]) -> Strength | None:
    return max((finding.strength for finding in findings), key=lambda strength: strength.rank, default=None)
