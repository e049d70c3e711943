"""The two opinions on bare bodies are made the way their networks were trained."""

from __future__ import annotations

import numpy as np
import pytest

from detectors.kit import models
from detectors.kit.terms import Region
from detectors.kit.vision import nudity
from detectors.kit.vision.nudity import EXPOSED, LABELS, BodyPart, LabelsDiffer, Whole, measure_nudity


def test_labels_are_those_of_the_model() -> None:
    nudity.prepare.cache_clear()
    nudity.prepare()
    assert len(LABELS) == 18
    assert set(LABELS) >= EXPOSED


def test_a_model_with_other_labels_stops_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nudity, "LABELS", tuple(reversed(LABELS)))
    nudity.prepare.cache_clear()
    with pytest.raises(LabelsDiffer, match=r"320n\.onnx"):
        nudity.prepare()
    nudity.prepare.cache_clear()


def test_the_whole_picture_is_squashed_with_aligned_corners_and_no_smoothing() -> None:
    columns = np.arange(447)
    striped = np.repeat((columns % 2 * 255).astype(np.uint8)[None, :, None], 3, axis=2).repeat(90, axis=0)
    small = nudity._squashed(striped)[0]
    assert small.shape == (224, 224, 3)
    assert np.all(small == 0)  # every second column, its dark one, exactly: an antialiasing resize would give grey
    ramp = np.linspace(0, 255, 100).astype(np.uint8)[:, None, None].repeat(50, axis=1).repeat(3, axis=2)
    rows = nudity._squashed(ramp)[0][:, 0, 0]
    assert (rows[0], rows[-1]) == (0.0, 1.0)


def test_boxes_come_back_in_the_photos_own_pixels(monkeypatch: pytest.MonkeyPatch) -> None:
    answer = np.zeros((1, 22, 2100), np.float32)
    answer[0, :4, 7] = (80, 40, 20, 10)  # centre and size in the square of 320
    answer[0, 4 + LABELS.index("BUTTOCKS_EXPOSED"), 7] = 0.9
    answer[0, :4, 8] = (81, 40, 20, 10)
    answer[0, 4 + LABELS.index("BUTTOCKS_COVERED"), 8] = 0.6
    asked = []

    def run(name: str, pixels: np.ndarray, *_: tuple[int, ...]) -> tuple[np.ndarray, ...]:
        asked.append((name, pixels))
        return (answer,) if name == "nudenet" else (np.array([[0.1, 0.2, 0.3, 0.15, 0.25]], np.float32),)

    monkeypatch.setattr(models, "run", run)
    photo = np.full((320, 640, 3), (250, 10, 20), np.uint8)
    seen = measure_nudity(photo)
    (part,) = seen.parts
    assert part == BodyPart("BUTTOCKS_EXPOSED", part.share, Region(140, 70, 180, 90))
    assert part.share == pytest.approx(0.9)
    assert [round(whole.explicit, 2) for whole in seen.wholes] == [0.35, 0.35]
    square = dict(asked)["nudenet"][0]
    assert square[0, 0, 0] == pytest.approx(250 / 255)  # red first
    assert not square[:, 160:].any()  # padded below


@pytest.mark.parametrize(("porn", "asked"), [(0.6, True), (0.4, False)])
def test_the_veto_is_asked_for_where_another_has_spoken(
    monkeypatch: pytest.MonkeyPatch, porn: float, asked: bool
) -> None:
    seen = []

    def run(name: str, pixels: np.ndarray, *_: tuple[int, ...]) -> tuple[np.ndarray, ...]:
        if name == "open_nsfw":
            seen.append(pixels)
            return (np.array([[0.9, 0.1]], np.float32),)
        return (np.zeros((1, 22, 2100), np.float32) if name == "nudenet" else np.array([[0, 0, 1 - porn, porn, 0]]),)

    monkeypatch.setattr(models, "run", run)
    veto = measure_nudity(np.full((300, 200, 3), (250, 10, 20), np.uint8)).veto
    assert (veto is not None) is asked
    if asked:
        (picture,) = seen
        assert veto == pytest.approx(0.1)
        assert picture.shape == (1, 224, 224, 3)
        assert picture[0, 0, 0].tolist() == [20 - 104, 10 - 117, 250 - 123]  # blue first


def test_shares_are_named_in_the_order_of_the_networks() -> None:
    whole = Whole(0.1, 0.2, 0.3, 0.15, 0.25)
    assert (round(whole.explicit, 2), round(whole.bare, 2)) == (0.35, 0.6)


@pytest.mark.parametrize("size", [(1, 1), (1, 500), (500, 1), (3, 2)])
def test_tiny_and_thin_photos_do_not_break_it(size: tuple[int, int]) -> None:
    assert measure_nudity(np.full((*size, 3), 200, np.uint8)).exposed(0.25) == ()
