"""The second look: whichever box a face was cut out by, it sees the face in the same place, and of the same age."""

from __future__ import annotations

from random import Random

import numpy as np
import pytest

from detectors.kit.decode.photo import Pixels
from detectors.kit.vision import face_crop
from detectors.kit.vision.ages import ages
from detectors.kit.vision.centerface import LOOK, Maps
from detectors.kit.vision.face_crop import PARTS, SIDE, Stance, portrait, settled, stance
from detectors.kit.vision.faces import find_faces
from detectors.kit.vision.peaks import Peak, Peaks, shared
from tests.paint.portrait import portrait as paint
from tests.paint.sheet import Sheet

HEAD = (60, 120, 260, 380)


def photo() -> Pixels:
    sheet = Sheet(640, 480, (214, 216, 220))
    paint(sheet, Random(4), HEAD, "white")
    return sheet.pixels


def test_a_box_that_strays_by_two_pixels_changes_neither_place_nor_age() -> None:
    pixels = photo()
    (face,) = find_faces(pixels)
    peaks, years = [], []
    for right, down in ((0, 0), (2, 0), (-2, 0), (0, 2), (0, -2)):
        (strayed,) = Peaks.of(Peak(*face.region.half_open, face.score)).moved(right, down)
        picture = portrait(pixels, strayed)
        stands = stance(picture, 0, 0.0)
        peaks.append(settled(strayed, stands))
        years.append(float(np.mean(ages(picture, stands))))
    assert shared(Peaks.of(peaks[0]), Peaks.of(*peaks)).min() > 0.9
    assert np.ptp(years) < 3.0


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_a_place_in_a_turned_portrait_leads_back_to_the_photo(turns: int) -> None:
    white = np.zeros((400, 400, 3), np.uint8)
    white[150:210, 180:230] = 255
    peak = Peak(170, 140, 240, 220, 0.9)
    rows, columns = np.nonzero(np.rot90(portrait(white, peak), turns)[..., 0] > 128)
    box = (float(columns.min()), float(rows.min()), float(columns.max() + 1), float(rows.max() + 1))
    there = settled(peak, Stance(0.9, turns, 0.0, box))
    assert there[:4] == pytest.approx((180, 150, 230, 210), abs=1.5)


def test_a_face_that_the_second_look_does_not_see_stays_where_it_was() -> None:
    peak = Peak(170, 140, 240, 220, 0.3)
    assert stance(np.full((SIDE, SIDE, 3), 128, np.uint8), 1, 0.3) == Stance(0.0, 1, 0.3)
    assert settled(peak, Stance(0.0, 1, 0.3)) == peak


class Answers:
    """A network that sees one face in the middle of a picture, as sure as a test says for each turn."""

    def __init__(self, *sure: float, tilt: float = 0.0) -> None:
        self.sure, self.tilt, self.asked = sure, tilt, 0

    def __call__(self, pair: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]) -> list[Maps]:
        self.asked += 1
        return [self._maps(picture) for picture in pair]

    def _maps(self, picture: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]) -> Maps:
        """The quarter in which a portrait lies shows in its brightest corner."""
        corners = (picture[0, 0, 0], picture[0, -1, 0], picture[0, -1, -1], picture[0, 0, -1])
        cells = LOOK // 4
        heat = np.zeros((cells, cells), np.float32)
        heat[cells // 2, cells // 2] = self.sure[int(np.argmax(corners))] if max(corners) else 0.0
        sizes = np.full((2, cells, cells), np.log(LOOK * PARTS[0] / 4), np.float32)
        marks = np.zeros((10, cells, cells), np.float32)
        marks[2], marks[3] = np.tan(self.tilt), 1.0
        return Maps(heat, sizes, np.zeros((2, cells, cells), np.float32), marks)


@pytest.mark.parametrize(
    ("sure", "tilt", "turns", "asked"),
    [
        ((0.75, 0.1, 0.1, 0.1), 0.0, 0, 1),
        ((0.75, 0.95, 0.1, 0.1), 0.0, 0, 1),
        ((0.75, 0.95, 0.1, 0.1), 0.6, 1, 4),
        ((0.6, 0.95, 0.1, 0.1), 0.0, 1, 4),
        ((0.6, 0.7, 0.1, 0.1), 0.0, 0, 3),
        ((0.0, 0.1, 0.1, 0.7), 0.0, 3, 4),
    ],
)
def test_other_turns_are_looked_at_where_the_own_one_leaves_doubt(
    monkeypatch: pytest.MonkeyPatch, sure: tuple[float, ...], tilt: float, turns: int, asked: int
) -> None:
    network = Answers(*sure, tilt=tilt)
    monkeypatch.setattr(face_crop, "close_ups", network)
    picture = np.full((SIDE, SIDE, 3), 10, np.uint8)
    picture[: SIDE // 2, : SIDE // 2] = 200
    seen = stance(picture, 0, 0.0)
    assert (seen.turns, network.asked) == (turns, asked)
    assert seen.score == pytest.approx(sure[turns])
