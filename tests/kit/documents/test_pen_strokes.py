"""What a pen wrote is found between what a printer printed."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import replace

import cv2
import numpy as np
import pytest

from detectors.kit.decode.photo import Photo, Pixels
from detectors.kit.detector import Detector
from detectors.kit.documents.pen_strokes import is_scrawl, pen_strokes, scribbles
from detectors.kit.ocr.lines import TextLine
from detectors.kit.terms import Finding, Region
from detectors.kit.view import View
from detectors.location import Location
from detectors.medical import Medical
from detectors.payment import Payment
from tests.given import Written, line, view

PRINT = [line("Dokter Pemeriksa", 60, 100), line("dr. Yusuf Hidayat", 60, 240), line("Bandung, 12-05-2026", 60, 60)]


def paper() -> Pixels:
    """A pale sheet with the ink of the printed lines on it."""
    pixels = np.full((600, 800, 3), 245, np.uint8)
    for one in PRINT:
        for left in range(one.region.left + 1, one.region.right, 10):
            cv2.line(pixels, (left, one.region.top + 3), (left + 4, one.region.bottom - 3), (30, 30, 30), 2)
    return pixels


def signed(pixels: Pixels, box: Region) -> Pixels:
    """The same sheet with a scribble in a box."""
    xs = np.linspace(box.left, box.right - 1, 60)
    ys = (box.top + box.bottom) / 2 + (box.height / 2 - 2) * np.sin(np.linspace(0, 19, 60))
    curve = np.stack([xs, ys], axis=1).round().astype(np.int32)
    cv2.polylines(pixels, [curve], False, (30, 40, 120), 2, cv2.LINE_AA)
    return pixels


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_a_signature_is_found_whichever_way_the_paper_lies(turns: int) -> None:
    box = Region(70, 130, 230, 220)
    pixels = np.ascontiguousarray(np.rot90(signed(paper(), box), turns))
    mark = np.zeros((600, 800), np.uint8)
    mark[box.slices] = 1
    rows, columns = np.nonzero(np.rot90(mark, turns))
    turned = Region(int(columns.min()), int(rows.min()), int(columns.max()) + 1, int(rows.max()) + 1)
    # The printed lines lie elsewhere on the turned sheet; one far away gives the size of the print.
    readable = PRINT if turns == 0 else [line("xxxx", 0, 0)]
    found = scribbles(pixels, readable)
    assert any((part := region.intersection(turned)) and part.area > 0.85 * turned.area for region in found)


def test_print_rules_and_filled_shapes_are_no_signature() -> None:
    pixels = paper()
    cv2.line(pixels, (60, 300), (700, 300), (20, 20, 20), 2)
    cv2.rectangle(pixels, (500, 350), (620, 420), (20, 20, 20), -1)
    assert scribbles(pixels, PRINT) == []


def test_without_print_nothing_is_a_signature() -> None:
    assert scribbles(signed(paper(), Region(70, 130, 230, 220)), []) == []


class _Paper(Written):
    def __init__(self) -> None:
        super().__init__()
        self._lines = tuple(PRINT)


def test_strokes_are_looked_for_outside_the_words_that_were_read() -> None:
    assert pen_strokes(View(Photo(signed(paper(), Region(70, 130, 230, 220))), _Paper()))
    assert pen_strokes(View(Photo(paper()), _Paper())) == []


@pytest.mark.parametrize(
    ("detector", "rows"),
    [
        (Medical(), ("RS HARAPAN SEHAT", "RESUME MEDIS", "Nama Pasien : DEWI LESTARI", "Diagnosa : Demam berdarah")),
        (Payment(), ("SLIP GAJI", "Nama : Hendra Wijaya", "Gaji Pokok | 5.000.000", "Take Home Pay | 5.700.000")),
        (Payment(), ("PAY TO THE ORDER OF Jane Doe", "One hundred Dollars", '"0003401 1:063608668:7789778136"')),
        (Payment(), ("4111 1111 1111 1111", "AUTHORIZED SIGNATURE")),
        (Location(), ("Budi Santoso", "Jl. Anggrek 5", "Surabaya 60111", "Hormat saya,")),
    ],
)
def test_pens_are_looked_for_on_a_paper_and_not_on_its_copy(
    detector: Detector, rows: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The readers of a copy leave some print unread, which would pass for strokes."""
    stroke = Region(900, 1400, 960, 1430)
    monkeypatch.setattr(sys.modules[type(detector).__module__], "pen_strokes", lambda _: [stroke])

    def is_covered(findings: Iterable[Finding]) -> bool:
        return any(region.intersection(stroke) for finding in findings for region in finding.regions)

    assert is_covered(detector.find(view(*rows)))
    assert not is_covered(detector.remains(view(*rows)))


def _read(text: str, width: int, height: int, score: float) -> TextLine:
    return replace(line(text), quad=((0, 0), (width, 0), (width, height), (0, height)), score=score)


@pytest.mark.parametrize(
    ("text", "width", "height", "score", "scrawl"),
    [
        ("w", 216, 64, 0.87, True),
        ("wmm", 285, 70, 0.85, True),
        ("MWM", 269, 117, 0.81, True),
        ("Rx", 90, 60, 0.97, False),
        ("MENU", 200, 60, 0.99, False),
        ("12", 200, 60, 0.8, False),
        ("Signature", 900, 60, 0.7, False),
    ],
)
def test_a_signature_that_was_read_as_letters(text: str, width: int, height: int, score: float, scrawl: bool) -> None:
    usual = [_read("Dokter Pemeriksa", 160, 30, 0.99)] * 5
    assert is_scrawl(_read(text, width, height, score), usual) is scrawl
