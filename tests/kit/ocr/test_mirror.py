"""Words in the mirror are known by what they say there; what reads both ways, and what says nothing, is left as it is."""

from __future__ import annotations

import numpy as np
import pytest

from detectors.kit.decode.photo import Pixels
from detectors.kit.ocr.writing import read_writing
from tests.kit.ocr.test_looking import paper, write

ROWS = ("Kantor Pusat Sukamaju", "Password: kopi-susu-77", "Rapat Senin pukul 10", "jangan lupa dikunci")


def board(rows: tuple[str, ...] = ROWS) -> Pixels:
    pixels = paper(800, 1200)
    for at, row in enumerate(rows):
        write(pixels, 120, 90 + 150 * at, row, 56)
    return pixels


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_a_mirrored_board_is_known_whichever_way_it_lies(turns: int) -> None:
    turned = np.rot90(board(), turns)
    assert read_writing(np.ascontiguousarray(turned[:, ::-1])).mirrored
    assert not read_writing(np.ascontiguousarray(turned)).mirrored


@pytest.mark.parametrize(
    "rows", [("WOW 808", "OTTO", "MAAM"), ("8008", "1001"), ("AVA", "HOHO"), ("iiii 1111", "oooo 0000")]
)
def test_what_reads_both_ways_is_not_mirrored(rows: tuple[str, ...]) -> None:
    assert not read_writing(board(rows)).mirrored
    assert not read_writing(np.ascontiguousarray(board(rows)[:, ::-1])).mirrored


def test_empty_and_rough_pictures_are_not_mirrored() -> None:
    noise = np.random.default_rng(5).integers(0, 255, (700, 900, 3), np.uint8)
    assert not read_writing(noise).mirrored
    assert not read_writing(paper(400, 400)).mirrored


def test_one_line_in_the_mirror_beside_others_is_known() -> None:
    pixels = board()
    pixels[90 + 150 : 90 + 150 + 90] = pixels[90 + 150 : 90 + 150 + 90, ::-1]
    writing = read_writing(pixels)
    assert writing.mirrored
    assert any("Rapat" in line.text for line in writing.lines)
