"""Pictures of any size and shape are seen at the scale of their letters, and what was not seen in time is told."""

from __future__ import annotations

import time
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detectors.kit.decode.photo import Pixels
from detectors.kit.geometry import OVERLAP, SLENDER, bands
from detectors.kit.ocr import close_up, detection, seen
from detectors.kit.ocr.looking import MAX_SIDE, find_lines
from detectors.kit.ocr.recognition import Reading, recognized
from detectors.kit.ocr.writing import read_lines, read_writing
from tests.kit.ocr.test_close_up import small_card
from tests.paint.fonts import SANS, letters

ROW = "Rapat nomor {} hari Senin"


def paper(height: int, width: int) -> Pixels:
    return np.full((height, width, 3), 236, np.uint8)


def write(pixels: Pixels, x: int, y: int, text: str, size: int) -> None:
    ink = letters(text, SANS, size).ink.astype(np.float32)[..., None] / 255
    part = pixels[y : y + ink.shape[0], x : x + ink.shape[1]]
    part[:] = np.round(part * (1 - ink) + 30 * ink).astype(np.uint8)


def joined(pixels: Pixels) -> str:
    return "\n".join(line.text.replace(" ", "") for line in read_lines(pixels))


@settings(max_examples=200, deadline=None)
@given(st.integers(1, 20_000), st.integers(1, 20_000))
def test_bands_cover_a_picture_overlap_and_never_become_a_ribbon(height: int, width: int) -> None:
    parts = bands(height, width)
    along = [(part.top, part.bottom) if height >= width else (part.left, part.right) for part in parts]
    assert along[0][0] == 0
    assert along[-1][1] == max(height, width)
    assert all(before[1] - after[0] >= OVERLAP for before, after in pairwise(along))
    assert all(max(part.width, part.height) <= max(MAX_SIDE, SLENDER * min(height, width)) for part in parts)


def test_every_line_of_a_tall_screenshot_is_read_once() -> None:
    pixels = paper(6000, 1080)
    numbers = range(100, 160)
    for at, number in enumerate(numbers):
        write(pixels, 60, 40 + 98 * at, ROW.format(number), 38)
    read = joined(pixels)
    assert [read.count(f"nomor{number}hari") for number in numbers] == [1] * len(numbers)


def test_a_line_that_crosses_borders_of_looks_is_read_whole_and_once() -> None:
    pixels = paper(700, 6400)
    text = "0123456789 " * 22
    write(pixels, 40, 300, text.strip(), 40)
    (line,) = [line for line in read_lines(pixels) if line.text.strip()]
    assert line.text.replace(" ", "") == text.replace(" ", "")
    assert line.region.width > 5000


def test_small_print_in_a_large_photo_is_read_from_a_tile_and_placed_where_it_is() -> None:
    pixels = paper(3000, 4000)
    write(pixels, 2905, 1810, ROW.format(217), 19)
    (line,) = [line for line in read_lines(pixels) if "217" in line.text]
    assert line.text.replace(" ", "") == ROW.format(217).replace(" ", "")
    assert abs(line.region.left - 2905) < 12
    assert abs(line.region.top - 1810) < 14


def test_large_print_beside_small_print_is_read_once() -> None:
    pixels = paper(3000, 4000)
    write(pixels, 200, 300, "DIJUAL CEPAT", 400)
    write(pixels, 2200, 1500, ROW.format(217), 22)
    read = joined(pixels)
    assert read.count("DIJUALCEPAT") == 1
    assert read.count("217") == 1


def test_where_time_is_out_the_rest_is_told_and_what_was_read_stays() -> None:
    pixels = paper(4800, 1080)
    for at in range(40):
        write(pixels, 60, 40 + 118 * at, ROW.format(100 + at), 38)
    none = read_writing(pixels, time.monotonic())
    assert not none.complete
    assert none.lines == ()
    assert read_writing(pixels, time.monotonic() + 600).complete


def test_more_cores_than_are_looked_at_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    pixels = paper(900, 1200)
    for at in range(12):
        write(pixels, 60, 20 + 70 * at, ROW.format(100 + at), 30)
    assert find_lines(pixels).complete
    monkeypatch.setattr(detection, "MOST", 11)
    found = find_lines(pixels)
    assert not found.complete
    assert len(found.lines) == 11


@pytest.mark.parametrize("levels", [3, 6])
def test_writing_that_hardly_differs_from_its_paper_is_seen_with_raised_contrast(levels: int) -> None:
    pixels = paper(900, 1200)
    ink = letters("Password: MelatiPutih", SANS, 48).ink.astype(np.float32)[..., None] / 255
    part = pixels[300 : 300 + ink.shape[0], 80 : 80 + ink.shape[1]]
    part[:] = np.round(part - levels * ink).astype(np.uint8)
    write(pixels, 80, 600, ROW.format(217), 40)
    assert "MelatiPutih" in joined(pixels)
    assert joined(pixels).count("217") == 1


def test_letters_larger_than_what_looks_share_are_read_whole() -> None:
    pixels = paper(1080, 6000)
    write(pixels, 100, 200, "PIN 482913", 700)
    (line,) = [line for line in read_lines(pixels) if "482913" in line.text]
    assert line.region.width > 3000


def test_a_small_card_that_there_was_no_time_to_read_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """All lines of the picture stand on the card: nothing else would say that something is missing."""
    photo = small_card()
    assert read_writing(photo).complete
    monkeypatch.setattr(close_up, "_on_card", lambda *_: ([], False))
    monkeypatch.setattr(close_up, "understand", lambda *_: ([], False))
    writing = read_writing(photo)
    assert writing.lines == ()
    assert not writing.complete


def test_lines_that_ask_to_be_read_once_more_and_are_not_in_time_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    pixels = paper(400, 1200)
    write(pixels, 60, 120, ROW.format(217), 40)
    lines = find_lines(pixels).lines
    monkeypatch.setattr(seen, "DOUBTFUL", 2.0)
    assert seen.understand(lines)[1]

    def slow(crops: Sequence[Pixels], *, either_way: bool = False) -> list[Reading]:
        time.sleep(0.3)
        return recognized(crops, either_way=either_way)

    monkeypatch.setattr(seen, "recognized", slow)
    understood, complete = seen.understand(lines, time.monotonic() + 0.2)
    assert len(understood) == len(lines)
    assert not complete
