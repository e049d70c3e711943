"""Medical pictures on tables, in frames and in windows are found as parts; other grey pictures laid there are none."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import pytest

from detectors.kit import models
from detectors.kit.decode.photo import Pixels, decode
from detectors.kit.ocr.lines import TextLine
from detectors.kit.rules.scan_captions import recognise_framed
from detectors.kit.terms import Region, Strength
from detectors.kit.text.page import Page
from detectors.kit.vision import made, scenes
from detectors.kit.vision.framed_scans import LEAST, FramedScan, find_framed
from detectors.kit.vision.outlines import find_outlines
from tests.given import line
from tests.paint import scans
from tests.paint.places import landscape
from tests.paint.sheet import Colour, Sheet
from tests.paint.table import photograph

PAPER: Colour = (238, 236, 230)
BEZEL: Colour = (18, 18, 20)


def laid(picture: Sheet, colour: Colour, view: str, seed: int) -> Pixels:
    """The picture in a frame, on a table."""
    rng = Random(seed)
    return decode(photograph(scans.framed(picture, rng, colour), view, rng).data).pixels


def grey(sheet: Sheet) -> Sheet:
    sheet.pixels[:] = sheet.pixels.mean(axis=2, keepdims=True).astype(np.uint8)
    return sheet


def found(pixels: Pixels) -> FramedScan | None:
    return find_framed(pixels, find_outlines(pixels))


@pytest.mark.parametrize("paint", [scans.x_ray, scans.ultrasound])
@pytest.mark.parametrize(("colour", "view"), [(PAPER, "small"), (PAPER, "tilted"), (BEZEL, "tilted")])
def test_a_medical_picture_that_is_a_part_of_the_photo_is_found(paint: Any, colour: Colour, view: str) -> None:
    picture = paint(Random(f"{colour}{view}"))
    part = found(laid(picture, colour, view, 3))
    assert part is not None
    assert part.score > 0


@pytest.mark.parametrize("colour", [PAPER, BEZEL])
@pytest.mark.parametrize("seed", range(3))
def test_grey_landscapes_in_a_frame_are_none(colour: Colour, seed: int) -> None:
    assert found(laid(grey(landscape(Random(seed), 960, 720)), colour, "tilted", seed)) is None


@pytest.mark.parametrize("size", [(1, 1), (2, 400), (400, 2), (40, 40)])
def test_tiny_and_thin_pictures_do_not_break_it(size: tuple[int, int]) -> None:
    assert found(np.full((*size, 3), 128, np.uint8)) is None


@pytest.mark.parametrize(
    ("score", "dark", "words", "kind", "strength"),
    [
        (3.0, False, (), "scan", Strength.LIKELY),
        (0.5, False, (), "scan", Strength.HINT),
        (0.5, False, ("AP",), "scan", Strength.LIKELY),
        (-0.5, True, (), "scan", Strength.HINT),
        (-0.5, True, ("TIS0.4 MI 1.3", "50Hz"), "ultrasound", Strength.LIKELY),
        (-0.5, False, ("TIS0.4 MI 1.3", "50Hz"), "scan", Strength.LIKELY),
    ],
)
def test_looks_and_words_decide_together(
    score: float, dark: bool, words: tuple[str, ...], kind: str, strength: Strength
) -> None:
    page = Page([line(text, 20, 20 + 30 * index) for index, text in enumerate(words)])
    said = recognise_framed(FramedScan(Region(10, 10, 300, 300), score, dark), page)
    assert said is not None
    assert said[:2] == (kind, strength)


@pytest.mark.parametrize("words", [(), ("AP",), ("Hello", "world")])
def test_a_grey_part_of_a_poor_score_takes_two_words_of_machines(words: tuple[str, ...]) -> None:
    page = Page([line(text, 20, 20 + 30 * index) for index, text in enumerate(words)])
    assert recognise_framed(FramedScan(Region(10, 10, 300, 300), LEAST, False), page) is None


def test_only_words_on_the_part_or_at_its_edge_are_covered() -> None:
    near: TextLine = line("DAVIDSON DOUGLAS", 20, 320)
    page = Page([near, line("Lunch at twelve", 20, 900)])
    said = recognise_framed(FramedScan(Region(10, 10, 300, 300), 4.0), page)
    assert said is not None
    assert said[2] == [near.region]


def test_what_is_no_number_is_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(made, "embedding", lambda *_: np.full(1280, np.nan, np.float32))
    assert set(scenes.scores(np.zeros((20, 20, 3), np.uint8)).values()) == {-np.inf}


def test_another_file_of_lines_stops_the_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = tmp_path / "scenes_head.json"
    other.write_text(json.dumps({"scan": {"bias": 0, "weights": []}}), "utf-8")
    monkeypatch.setattr(scenes, "HEAD", other)
    scenes._head.cache_clear()
    with pytest.raises(models.ModelBroken, match=r"scenes_head\.json"):
        scenes.prepare()
    scenes._head.cache_clear()
