"""Views of a face, levelled; whoever is plainly grown needs two, and who is in doubt twelve."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from detectors.kit import models
from detectors.kit.vision.ages import GROWN, MEANS, ages, youngest
from detectors.kit.vision.face_crop import SIDE, Stance


def seen(monkeypatch: pytest.MonkeyPatch, picture: np.ndarray[Any, Any], stance: Stance, years: float) -> list[Any]:
    """The views that the network is shown, as pictures, when it always answers so many years."""
    shown: list[Any] = []

    def run(name: str, batch: Any, shape: Any) -> tuple[Any, ...]:
        assert (name, batch.shape) == ("age", shape)
        shown.extend(view * 255 + MEANS for view in batch)
        return (np.full((len(batch), 1), years, np.float32),)

    monkeypatch.setattr(models, "run", run)
    assert set(ages(picture, stance)) == {years}
    return shown


def cross(degrees: float) -> np.ndarray[Any, Any]:
    """A portrait with a white line through its middle, falling to the right by so many degrees."""
    rows, columns = np.mgrid[:SIDE, :SIDE] - SIDE // 2
    angle = np.deg2rad(degrees)
    distance = np.abs(rows * np.cos(angle) - columns * np.sin(angle))
    return np.repeat((distance < 4).astype(np.uint8)[..., None] * 255, 3, axis=2)


@pytest.mark.parametrize(
    ("degrees", "turns", "tilt"), [(0, 0, 0), (25, 0, 25), (-30, 0, -30), (90, 1, 0), (110, 1, 20)]
)
def test_eyes_are_brought_level(monkeypatch: pytest.MonkeyPatch, degrees: float, turns: int, tilt: float) -> None:
    views = seen(monkeypatch, cross(degrees), Stance(0.9, turns, np.deg2rad(tilt)), 5.0)
    assert len(views) == 6
    for view in views:
        bright = np.argwhere(view[..., 0] > 100)
        assert np.ptp(bright[:, 0]) <= 16
        assert np.ptp(bright[:, 1]) >= 108


def test_who_is_plainly_grown_is_asked_about_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    assert len(seen(monkeypatch, cross(0), Stance(0.9, 0, 0.0), 40.0)) == 2


@pytest.mark.parametrize(("years", "count"), [(9.0, 6), (10.0, 12), (16.0, 12), (23.0, 12), (24.0, 6), (29.0, 6)])
def test_who_may_be_a_child_or_not_is_asked_about_more_often(
    monkeypatch: pytest.MonkeyPatch, years: float, count: int
) -> None:
    assert len(seen(monkeypatch, cross(0), Stance(0.9, 0, 0.0), years)) == count


def test_the_views_are_of_the_place_where_the_second_look_sees_the_face(monkeypatch: pytest.MonkeyPatch) -> None:
    square = np.zeros((SIDE, SIDE, 3), np.uint8)
    square[150:190, 60:100] = 255
    for view in seen(monkeypatch, square, Stance(0.9, 0, 0.0, (60.0, 150.0, 100.0, 190.0)), 5.0)[:2]:
        assert view[8:-8, 8:-8].min() > 200


def test_views_come_in_mirrored_pairs(monkeypatch: pytest.MonkeyPatch) -> None:
    views = seen(monkeypatch, cross(15), Stance(0.9, 0, 0.0), 10.0)
    for view, mirrored in zip(views[::2], views[1::2], strict=True):
        assert np.allclose(view[:, ::-1], mirrored)


@pytest.mark.parametrize(
    ("views", "child"),
    [
        ((15.0,) * 6, True),
        ((17.0,) * 6, False),
        ((16, 20, 15, 19, 16, 20), True),
        ((24, 26, 23, 25, 24, 26), False),
        ((15, 16, 15, 17, 16, 40), True),
        ((26, 25, 27, 26, 25, 12), False),
    ],
)
def test_the_spread_of_the_views_is_taken_off_the_median(views: tuple[float, ...], child: bool) -> None:
    assert (youngest(views) < GROWN) is child


def test_the_real_network_answers_in_years() -> None:
    years = ages(np.full((SIDE, SIDE, 3), 128, np.uint8), Stance(0.9, 0, 0.0))
    assert all(0 < year < 120 for year in years)
