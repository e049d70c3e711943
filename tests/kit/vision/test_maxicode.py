"""The codes of parcels are found by their rings; other circles are none."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from detectors.kit.decode.photo import Pixels
from detectors.kit.vision.barcodes import read_codes
from detectors.kit.vision.maxicode import bullseyes


def label(radii: tuple[int, ...] = (28, 23, 18, 13, 8, 4), degrees: float = 0, aside: int = 0) -> Pixels:
    """A label of 600 x 500 pixels with rings in the middle of a field of dots, and a frame around it."""
    rng = np.random.default_rng(5)
    picture = np.full((500, 600, 3), 255, np.uint8)
    for x, y in rng.integers((200, 150), (400, 350), (700, 2)).tolist():
        if np.hypot(x - 300, y - 250) > 38:
            cv2.circle(picture, (x, y), 3, (0, 0, 0), -1)
    for place, radius in enumerate(radii):
        shade = 0 if place % 2 == 0 else 255
        cv2.circle(picture, (300 + aside * place, 250), radius, (shade, shade, shade), -1, cv2.LINE_AA)
    cv2.rectangle(picture, (180, 130), (420, 370), (0, 0, 0), 2)
    matrix = cv2.getRotationMatrix2D((300, 250), degrees, 1)
    return np.asarray(cv2.warpAffine(picture, matrix, (600, 500), borderValue=(255, 255, 255)), np.uint8)


def grey(picture: Pixels) -> Pixels:
    return np.asarray(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), np.uint8)


@pytest.mark.parametrize("degrees", [0, 17, 90, 200])
def test_three_rings_are_the_middle_of_a_code(degrees: float) -> None:
    (region,) = bullseyes(grey(label(degrees=degrees)))
    assert abs((region.left + region.right) / 2 - 300) < 4
    assert abs((region.top + region.bottom) / 2 - 250) < 4
    assert 190 < region.width < 225


@pytest.mark.parametrize(
    "picture",
    [
        label(()),
        label((28, 23)),
        label((28, 23, 18, 13)),
        label(aside=3),
        np.full((1, 1, 3), 255, np.uint8),
    ],
)
def test_fewer_rings_and_rings_beside_each_other_are_none(picture: Pixels) -> None:
    assert list(bullseyes(grey(picture))) == []


def test_a_code_that_cannot_be_read_is_there_all_the_same() -> None:
    (code,) = [code for code in read_codes(label()) if code.kind == "MaxiCode"]
    assert code.payload == ""


def test_noise_takes_no_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its outlines alone would take half a minute, so they are not followed."""
    noise = np.random.default_rng(1).integers(0, 256, (3000, 4000), np.uint8)
    monkeypatch.setattr(cv2, "findContours", lambda *_: pytest.fail("the outlines of noise are followed"))
    assert list(bullseyes(noise)) == []
