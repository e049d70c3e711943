"""Heat maps are decoded into boxes, doubles merged, turned boxes turned back."""

from __future__ import annotations

import numpy as np
import pytest

from detectors.kit.centerface import Maps, decoded, surest, turned_back
from detectors.kit.faces import find_faces


def maps(*peaks: tuple[int, int, float], side: float = 40.0, tilt: float = 0.0) -> Maps:
    """A heat map of 64 x 80 cells with peaks (row, column, score), each a face of this side in pixels, its second eye lower."""
    heat = np.zeros((64, 80), np.float32)
    for row, column, score in peaks:
        heat[row, column] = score
    marks = np.zeros((10, 64, 80), np.float32)
    marks[:4] = np.array((0.4, 0.3, 0.4 + tilt, 0.7), np.float32)[:, None, None]
    sizes = np.full((2, 64, 80), np.log(side / 4), np.float32)
    return Maps(heat, sizes, np.zeros((2, 64, 80), np.float32), marks)


def test_a_peak_becomes_a_box_around_its_middle() -> None:
    (box,) = decoded(maps((10, 20, 0.9)), 0.5)
    assert box.tolist() == pytest.approx([62, 22, 102, 62, 0.9, 0], abs=1e-3)


def test_the_eyes_tell_how_a_head_is_tilted() -> None:
    (box,) = decoded(maps((10, 20, 0.9), tilt=0.4), 0.5)
    assert box[5] == pytest.approx(np.pi / 4)


def test_neighbours_of_a_peak_are_the_same_face_and_distant_peaks_are_not() -> None:
    boxes = decoded(maps((10, 20, 0.9), (10, 21, 0.8), (11, 20, 0.7), (10, 60, 0.6), (40, 20, 0.2)), 0.5)
    assert boxes[:, 4].tolist() == pytest.approx([0.9, 0.6])


def test_five_hundred_faces_are_kept_apart() -> None:
    rows = [[x * 20.0, y * 20.0, x * 20.0 + 16, y * 20.0 + 18, 0.6, 0] for x in range(25) for y in range(20)]
    assert len(surest(np.array(rows, np.float32))) == 500


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_a_box_found_on_a_turned_photo_is_turned_back(turns: int) -> None:
    photo = np.zeros((60, 100), np.uint8)
    photo[10:20, 70:95] = 1
    rows, columns = np.nonzero(np.rot90(photo, turns))
    box = [columns.min(), rows.min(), columns.max() + 1, rows.max() + 1, 0.9, 0.2]
    (back,) = turned_back(np.array([box], np.float32), turns, 100, 60)
    assert back.tolist() == pytest.approx([70, 10, 95, 20, 0.9, 0.2])


@pytest.mark.parametrize("size", [(1, 1), (3, 900), (900, 3), (40, 40)])
def test_a_plain_picture_of_any_size_has_no_faces(size: tuple[int, int]) -> None:
    assert find_faces(np.full((*size, 3), 128, np.uint8)) == ()
