"""Lines of text are found where they stand, whichever way they lean, and are laid level."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from detectors.kit.decode.photo import Pixels
from detectors.kit.ocr import recognition
from detectors.kit.ocr.detection import crop, find_boxes
from detectors.kit.ocr.writing import read_lines

TEXT = "Jalan Melati 17"


def sheet(degrees: float = 0) -> Pixels:
    """A sheet of 800 x 800 pixels with one line in its middle, turned clockwise by so much."""
    upright = np.full((800, 800, 3), 245, np.uint8)
    cv2.putText(upright, TEXT, (240, 415), cv2.FONT_HERSHEY_SIMPLEX, 1.3, (20, 20, 20), 2, cv2.LINE_AA)
    matrix = cv2.getRotationMatrix2D((400, 400), -degrees, 1)
    return np.asarray(cv2.warpAffine(upright, matrix, (800, 800), borderValue=(245, 245, 245)), np.uint8)


@pytest.mark.parametrize("degrees", [0, 7, -20, 40])
def test_a_line_has_a_box_that_leans_with_it(degrees: float) -> None:
    (quad,) = find_boxes(sheet(degrees)).quads
    a, b, *_ = quad
    assert np.degrees(np.arctan2(b[1] - a[1], b[0] - a[0])) == pytest.approx(degrees, abs=2)
    ink = np.argwhere(sheet(degrees)[:, :, 0] < 128)[:, ::-1].astype(np.float32)
    inside = [cv2.pointPolygonTest(quad, (float(x), float(y)), True) > -2 for x, y in ink[::25]]
    assert all(inside)
    assert cv2.contourArea(quad) < 3 * 320 * 40


@pytest.mark.parametrize("degrees", [0, 7, -20, 40])
def test_a_crop_is_level(degrees: float) -> None:
    picture = sheet(degrees)
    level = crop(picture, find_boxes(picture).quads[0])
    assert level.shape[1] > 5 * level.shape[0]
    dark = level[:, :, 0] < 128
    assert dark[:3].mean() < 0.02
    assert dark[-3:].mean() < 0.02


@pytest.mark.parametrize("degrees", [0, 90, 180, -90, 30, 170])
def test_what_a_line_says_is_read_whichever_way_it_lies(degrees: float) -> None:
    (line,) = read_lines(sheet(degrees))
    assert line.text.replace(" ", "") == TEXT.replace(" ", "")
    # The quad begins at the text's own top left corner.
    a, b, *_ = line.quad
    heading = np.degrees(np.arctan2(b[1] - a[1], b[0] - a[0]))
    assert (heading - degrees + 180) % 360 - 180 == pytest.approx(0, abs=3)


def test_a_lone_line_that_is_not_seen_to_stand_on_its_head_is_read_both_ways(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recognition, "_stands_on_its_head", lambda crop: False)
    (line,) = read_lines(sheet(180))
    assert line.text.replace(" ", "") == TEXT.replace(" ", "")
    a, b, *_ = line.quad
    assert a[0] > b[0]


@pytest.mark.parametrize("size", [(1, 1), (5, 900), (900, 5), (32, 32), (480, 640)])
def test_nothing_is_found_in_an_empty_picture(size: tuple[int, int]) -> None:
    assert find_boxes(np.full((*size, 3), 200, np.uint8)).quads.shape == (0, 4, 2)


def test_boxes_end_at_the_border_of_the_picture() -> None:
    cut = sheet()[380:, 300:]
    for quad in find_boxes(cut).quads:
        assert quad.min() >= 0
        assert quad[:, 0].max() <= cut.shape[1] - 1
        assert quad[:, 1].max() <= cut.shape[0] - 1
