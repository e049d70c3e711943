"""What a pixel process gives back between two photos, with the real networks."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from detectors.gate import memory
from detectors.kit import models
from detectors.kit.decode.photo import Pixels
from detectors.kit.ocr.detection import NETWORK
from detectors.kit.ocr.writing import read_lines

pytestmark = pytest.mark.usefixtures("networks_asked_anew")


def page() -> Pixels:
    image = Image.new("RGB", (1280, 960), "white")
    ImageDraw.Draw(image).text((100, 400), "Jalan Anggrek", font=ImageFont.load_default(60), fill="black")
    return np.asarray(image)


def test_memory_is_given_back_and_the_next_photo_is_read_as_before(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "ROOMY", 0)
    before = read_lines(page())
    held = memory.resident()
    memory.give_back()
    assert memory.resident() < held - 100
    assert read_lines(page()) == before


def test_a_small_process_keeps_what_it_has(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "ROOMY", 1_000_000)
    monkeypatch.setattr(models, "release", lambda: pytest.fail("given back without need"))
    memory.give_back()


def test_large_networks_keep_nothing_while_pages_are_looked_at() -> None:
    picture = np.zeros((1, 3, 1120, 1600), np.float32)
    with models.sparingly():
        models.run(NETWORK, picture)
    memory.give_back()
    spared = memory.resident()
    models.run(NETWORK, picture)
    assert memory.resident() > spared + 50
    models.release()
