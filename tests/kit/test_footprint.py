"""What a pixel process gives back between two photos, with the real networks."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from detectors.kit import footprint
from detectors.kit.photo import Pixels
from detectors.kit.words import read_lines


def page() -> Pixels:
    image = Image.new("RGB", (1280, 960), "white")
    ImageDraw.Draw(image).text((100, 400), "Jalan Anggrek", font=ImageFont.load_default(60), fill="black")
    return np.asarray(image)


def test_memory_is_given_back_and_the_next_photo_is_read_as_before(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(footprint, "ROOMY", 0)
    before = read_lines(page())
    held = footprint.resident()
    footprint.give_back()
    assert footprint.resident() < held - 100
    assert read_lines(page()) == before


def test_a_small_process_keeps_what_it_has(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(footprint, "ROOMY", 1_000_000)
    monkeypatch.setattr(footprint.models, "release", lambda: pytest.fail("given back without need"))
    footprint.give_back()
