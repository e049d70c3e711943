"""Fine print asks for a window, also where all of it looks like one large sign from afar."""

from __future__ import annotations

import numpy as np

from detectors.kit.ocr.closer import windows
from detectors.kit.ocr.seen import SeenLine
from detectors.kit.terms import Region
from tests.kit.ocr.test_looking import paper, write

WHOLE = Region(0, 0, 4000, 3000)
SCALE = 0.4


def seen_at(left: float, top: float, right: float, bottom: float) -> SeenLine:
    quad = np.array(((left, top), (right, top), (right, bottom), (left, bottom)), np.float32)
    return SeenLine(np.zeros((8, 8, 3), np.uint8), quad * np.float32(SCALE), quad, scale=SCALE)


def test_a_note_that_looks_like_one_sign_from_afar_is_seen_closer_and_a_line_that_was_seen_is_not() -> None:
    pixels = paper(3000, 4000)
    write(pixels, 2000, 1500, "Password: MelatiPutih", 24)
    note, line = seen_at(1900, 1400, 2500, 1700), seen_at(1950, 1470, 2450, 1562)
    for seen, asked in (([], True), ([note], True), ([line], False)):
        found = [window.part for window in windows(pixels, WHOLE, SCALE, seen)]
        assert any(part.left <= 2000 and part.right >= 2200 for part in found) is asked


def test_a_picture_seen_at_its_own_scale_asks_for_nothing() -> None:
    pixels = paper(900, 1200)
    write(pixels, 100, 100, "Password: MelatiPutih", 24)
    assert not list(windows(pixels, Region(0, 0, 1200, 900), 1.0, []))
