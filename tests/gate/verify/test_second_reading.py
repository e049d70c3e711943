"""Other eyes: faces are looked for in the mirror and at another scale, and come back where they are in the copy."""

from __future__ import annotations

from random import Random

import numpy as np
import pytest

from detectors.gate.verify import second_reading
from detectors.gate.verify.second_reading import FACES_SCALE, SecondReadings
from detectors.kit.decode.photo import Pixels
from detectors.kit.terms import Region
from detectors.kit.vision import faces as faces_module
from detectors.kit.vision.centerface import detect
from detectors.kit.vision.face import Face
from detectors.kit.vision.faces import FIRST_SIDE, find_faces
from detectors.kit.vision.peaks import Peak, Peaks
from tests.paint.portrait import portrait
from tests.paint.sheet import Sheet


def picture() -> Pixels:
    """A head left of the middle."""
    sheet = Sheet(1000, 800, (214, 216, 220))
    portrait(sheet, Random(4), (60, 120, 460, 640), "white")
    return sheet.pixels


def shared(one: Region, other: Region) -> float:
    part = one.intersection(other)
    return part.area / (one.area + other.area - part.area) if part else 0.0


def test_a_face_is_found_again_in_its_place() -> None:
    (first,), (again,) = find_faces(picture()), SecondReadings(()).faces(picture())
    assert shared(first.region, again.region) > 0.6
    assert shared(first.head, again.head) > 0.6


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_the_hair_of_a_head_that_lies_is_on_the_same_side_after_the_mirror(
    monkeypatch: pytest.MonkeyPatch, turns: int
) -> None:
    lying = Face(Region(30, 40, 70, 90), turns=turns)
    in_mirror = Face(Region(930, 40, 970, 90), turns=-turns % 4)
    monkeypatch.setattr(second_reading, "faces_in", lambda pixels, share: (in_mirror,))
    (face,) = SecondReadings(()).faces(picture())
    assert face.region == lying.region
    assert face.head == lying.head


def test_the_look_is_not_the_first_one_once_more(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[Pixels, float]] = []

    def watched(pixels: Pixels, scale: float, threshold: float, turns: int = 0) -> object:
        seen.append((pixels, round(max(pixels.shape[:2]) * scale)))
        return detect(pixels, scale, threshold, turns)

    monkeypatch.setattr(faces_module, "detect", watched)
    pixels = picture()
    SecondReadings(()).faces(pixels)
    assert seen[0][1] == round(FACES_SCALE * FIRST_SIDE)
    assert all(np.array_equal(looked_at, pixels[:, ::-1]) for looked_at, _ in seen)


def test_a_face_that_fills_the_copy_is_looked_for_in_a_black_frame(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(faces_module, "detect_framed", lambda *_: Peaks.of(Peak(-9, -9, 409, 409, 0.9)))
    noise = np.random.default_rng(4).integers(0, 255, (400, 400, 3)).astype(np.uint8)
    (face,) = SecondReadings(()).faces(noise)
    assert face.region == Region(0, 0, 400, 400)
