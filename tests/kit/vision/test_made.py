"""Whether a face was made: both networks must say so, and who is asked about what; the networks play by a script."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from detectors.kit import models
from detectors.kit.terms import Region
from detectors.kit.vision import made

FACE = Region(40, 30, 80, 80)
PHOTO = np.full((120, 160, 3), 128, np.uint8)


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> dict[str, float]:
    """What each network is to say of the next face."""
    scores: dict[str, float] = {}
    monkeypatch.setattr(made, "embedding", lambda network, _: np.array([scores[network]], np.float32))
    line = np.ones(1, np.float32), 0.0
    monkeypatch.setattr(made, "_head", lambda: dict.fromkeys(made.SIDES, line))
    return scores


@pytest.mark.parametrize(
    ("first", "second", "score"),
    [(3.0, 2.0, 2.0), (2.0, 3.0, 2.0), (3.0, -1.0, -1.0), (1.0, 0.8, 0.8), (np.inf, 2.0, 2.0)],
)
def test_both_networks_must_say_that_a_face_was_made(
    said: dict[str, float], first: float, second: float, score: float
) -> None:
    said.update(lite0=first, lite2=second)
    assert made.score(PHOTO, FACE, 0) == pytest.approx(score)


def test_the_second_network_is_not_asked_where_the_first_sees_a_photograph(said: dict[str, float]) -> None:
    said["lite0"] = -2.0
    assert made.score(PHOTO, FACE, 0) == -2.0


@pytest.mark.parametrize("numbers", [(np.nan, 9.0), (9.0, np.nan), (np.nan, np.nan), (9.0, -np.inf)])
def test_what_is_no_number_makes_no_face_a_made_one(said: dict[str, float], numbers: tuple[float, float]) -> None:
    said.update(zip(made.SIDES, numbers, strict=True))
    assert not made.score(PHOTO, FACE, 0) >= made.DOUBTFUL


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_the_networks_see_the_face_standing_and_what_is_around_it(turns: int) -> None:
    standing = np.zeros((200, 200, 3), np.uint8)
    standing[70:130, 80:120] = 128
    standing[70:80, 80:120] = 255  # a brow
    lying = np.ascontiguousarray(np.rot90(standing, -turns))
    rows, columns = np.nonzero(lying[..., 0])
    face = Region(int(columns.min()), int(rows.min()), int(columns.max()) + 1, int(rows.max()) + 1)
    seen = made.view(lying, face, turns)
    assert seen.shape == (260, 260, 3)
    brow = np.argwhere(seen[..., 0] > 200)
    assert brow[:, 0].mean() < 80
    assert brow[:, 1].mean() == pytest.approx(130, abs=6)
    assert not seen[:40].any()


def test_another_file_of_lines_stops_the_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = tmp_path / "made_head.json"
    other.write_text(json.dumps({"lite0": {"bias": 0, "weights": []}}), "utf-8")
    monkeypatch.setattr(made, "HEAD", other)
    made._head.cache_clear()
    with pytest.raises(models.ModelBroken, match=r"made_head\.json"):
        made.prepare()


def test_the_networks_answer_as_they_did_when_the_lines_were_drawn() -> None:
    made._head.cache_clear()
    made.prepare()
    for network, side in made.SIDES.items():
        answer = made.embedding(network, np.full((side, side, 3), 128, np.uint8))
        assert answer.shape == made._head()[network][0].shape == (1280,)
        assert 0 <= answer.min() <= answer.max() <= 6


@pytest.mark.parametrize("size", [(1, 1), (300, 2), (20, 20)])
def test_tiny_and_thin_photos_do_not_break_it(size: tuple[int, int]) -> None:
    assert np.isfinite(made.score(np.full((*size, 3), 200, np.uint8), Region(0, 0, size[1], size[0]), 1))
