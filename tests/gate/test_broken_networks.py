"""A network whose file is missing, or that answers with what is no number, leaves a photo unknown and never clear."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from detectors.gate.inspection import inspect
from detectors.gate.registry import registry
from detectors.gate.verdict import judge
from detectors.kit import models
from detectors.kit.decode.photo import Photo
from detectors.kit.models import ModelBroken
from detectors.kit.terms import Level, Reason, Region, Report, Risk
from detectors.kit.vision import centerface, faces, made, nudity
from detectors.kit.vision.face_crop import Stance
from detectors.kit.vision.nudity import BodyPart
from detectors.kit.vision.peaks import Peak, Peaks

pytestmark = pytest.mark.usefixtures("networks_asked_anew")

SHOWN = frozenset({Risk.INTIMATE, Risk.CHILDREN, Risk.PEOPLE})
FACES = {"children", "people"}
ASKED = {
    "centerface": FACES,
    "age": FACES,
    "lite0": FACES,
    "lite2": FACES,
    "nudenet": {"intimate"},
    "nsfwjs": {"intimate"} | FACES,
    "nsfwjs_mid": {"intimate"} | FACES,
    "open_nsfw": {"intimate"},
}
"""The networks, and who needs them of a photo with a face and a part of a body: both nsfwjs tell what is drawn, too."""
Missing = Callable[[str], None]


def flat(colour: tuple[int, int, int]) -> Photo:
    return Photo(np.full((480, 640, 3), colour, np.uint8))


@pytest.fixture
def everything_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every network is asked: a place may be a face, the first says that it was made, and another that it is bare."""
    own = centerface.detect

    def detect(pixels: Any, scale: float, *others: Any) -> Peaks:
        own(pixels, scale, *others)
        return Peaks.of(Peak(200, 100, 320, 260, 0.9))

    monkeypatch.setattr(faces, "detect", detect)
    monkeypatch.setattr(faces, "stance", lambda *_: Stance(0.9, 0, 0.0))
    monkeypatch.setattr(faces, "is_drawn", lambda *_: False)
    monkeypatch.setattr(made, "_head", lambda: dict.fromkeys(made.SIDES, (np.zeros(1280, np.float32), 3.0)))
    own_parts = nudity._parts
    part = BodyPart("BUTTOCKS_EXPOSED", 0.9, Region(10, 10, 90, 90))
    monkeypatch.setattr(nudity, "_parts", lambda pixels: [*own_parts(pixels), part])


@pytest.fixture
def says_nothing_in_numbers(monkeypatch: pytest.MonkeyPatch) -> Missing:
    """Has every number of one network be none."""

    def broken(name: str) -> None:
        own = models.load

        def load(asked: str, *shape: Any, **options: Any) -> Any:
            network = own(asked, *shape, **options)
            return _Silenced(network) if asked == name else network

        monkeypatch.setattr(models, "load", load)

    return broken


class _Silenced:
    def __init__(self, network: Any) -> None:
        self._network = network

    def create_infer_request(self) -> Any:
        request = self._network.create_infer_request()

        def tensors() -> list[SimpleNamespace]:
            return [SimpleNamespace(data=np.full_like(tensor.data, np.nan)) for tensor in request.output_tensors]

        class Request:
            infer = staticmethod(request.infer)
            output_tensors = property(lambda _: tensors())

        return Request()


@pytest.fixture
def is_missing(monkeypatch: pytest.MonkeyPatch) -> Missing:
    def missing(name: str) -> None:
        own = models.path

        def path(asked: str) -> Any:
            if asked == name:
                raise ModelBroken(f"{name}.onnx", "is missing")
            return own(asked)

        monkeypatch.setattr(models, "path", path)

    return missing


def report(photo: Photo) -> Report:
    return inspect(photo, registry().of(SHOWN), 600)


@pytest.mark.parametrize("network", ASKED)
@pytest.mark.usefixtures("everything_seen")
def test_numbers_that_are_none_leave_unchecked_who_needs_them(network: str, says_nothing_in_numbers: Missing) -> None:
    says_nothing_in_numbers(network)
    unchecked = {each.detector: each.reason for each in report(flat((224, 172, 140))).unchecked}
    assert unchecked == dict.fromkeys(ASKED[network], Reason.CRASHED)


@pytest.mark.parametrize("network", ASKED)
@pytest.mark.usefixtures("everything_seen")
def test_a_missing_file_leaves_unchecked_who_needs_it(network: str, is_missing: Missing) -> None:
    is_missing(network)
    unchecked = {each.detector: each.reason for each in report(flat((224, 172, 140))).unchecked}
    assert unchecked == dict.fromkeys(ASKED[network], Reason.UNAVAILABLE)


@pytest.mark.parametrize("network", ["centerface", "nudenet", "nsfwjs", "nsfwjs_mid"])
@pytest.mark.parametrize("broken", ["says_nothing_in_numbers", "is_missing"])
def test_a_plain_photo_is_not_clear_without_a_network(
    network: str, broken: str, request: pytest.FixtureRequest
) -> None:
    request.getfixturevalue(broken)(network)
    assert judge(report(flat((60, 110, 60)))).level is Level.UNKNOWN


@pytest.mark.parametrize("colour", [(255, 220, 196), (224, 172, 140), (141, 85, 60), (84, 48, 32)])
def test_a_photo_that_is_nothing_but_the_colour_of_skin_is_looked_at_like_any_other(
    colour: tuple[int, int, int],
) -> None:
    said = report(flat(colour))
    assert said.unchecked == ()
    assert all(finding.risk is not Risk.INTIMATE for finding in said.findings)


def test_a_face_of_one_level_of_contrast_breaks_nothing() -> None:
    photo = flat((128, 128, 128))
    rows, columns = np.mgrid[:480, :640]
    photo.pixels[((columns - 320) / 120) ** 2 + ((rows - 240) / 160) ** 2 < 1] += 1
    photo.pixels[200:215, 270:300] -= 1
    photo.pixels[200:215, 340:370] -= 1
    said = report(photo)
    assert said.unchecked == ()


def test_five_hundred_faces_are_all_told(monkeypatch: pytest.MonkeyPatch) -> None:
    crowd = [Peak(x * 25, y * 24, x * 25 + 21, y * 24 + 22, 0.9) for x in range(25) for y in range(20)]
    monkeypatch.setattr(faces, "detect", lambda *_: Peaks.of(*crowd))
    monkeypatch.setattr(faces, "stance", lambda *_: Stance(0.9, 0, 0.0))
    monkeypatch.setattr(faces, "is_drawn", lambda *_: False)
    said = report(Photo(np.full((480, 640, 3), 128, np.uint8)))
    assert said.unchecked == ()
    assert sum(len(finding.regions) for finding in said.findings) >= 500
