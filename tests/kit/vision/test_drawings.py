"""Drawings are asked about only where they are possible, and photographs are none."""

from __future__ import annotations

import numpy as np
import pytest

from detectors.kit.vision import drawings
from detectors.kit.vision.drawings import is_drawn, is_painted, share_drawn
from detectors.kit.vision.face_crop import SIDE

NOISE = np.random.default_rng(7).integers(0, 256, (SIDE, SIDE, 3), np.uint8)
EVEN = np.full((80, 80, 3), 200, np.uint8)


@pytest.mark.parametrize(
    ("face", "whole", "share", "said"),
    [
        (NOISE[:80, :80], 0.0, 1.0, False),
        (NOISE[:80, :80], 0.5, 0.9, True),
        (EVEN, 0.0, 0.9, True),
        (EVEN, 0.9, 0.04, False),
        (EVEN[:1], 0.0, 0.9, True),
    ],
)
def test_a_face_is_drawn_where_it_may_be_and_the_network_says_so(
    monkeypatch: pytest.MonkeyPatch,
    face: np.ndarray[tuple[int, ...], np.dtype[np.uint8]],
    whole: float,
    share: float,
    said: bool,
) -> None:
    monkeypatch.setattr(drawings, "share_drawn", lambda _: share)
    assert is_drawn(NOISE, face, whole) is said


@pytest.mark.parametrize(
    ("small", "medium", "said"), [(0.9, 0.7, True), (0.56, 0.99, True), (0.53, 0.79, False), (0.03, 1.0, False)]
)
def test_a_painting_takes_both_networks(
    monkeypatch: pytest.MonkeyPatch, small: float, medium: float, said: bool
) -> None:
    monkeypatch.setattr(drawings, "share_drawn", lambda *_: medium)
    assert is_painted(NOISE, small) is said


def test_the_network_tells_a_cartoon_of_flat_colours_from_noise() -> None:
    cartoon = np.full((224, 224, 3), (90, 180, 250), np.uint8)
    cartoon[60:180, 60:160] = (255, 220, 180)
    cartoon[90:104, 82:96] = cartoon[90:104, 124:138] = (20, 20, 20)
    cartoon[145:152, 90:130] = (200, 40, 60)
    cartoon[40:70, 55:165] = (80, 40, 20)
    assert share_drawn(cartoon) > share_drawn(NOISE)
