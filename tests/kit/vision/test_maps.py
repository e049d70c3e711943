"""Painted maps with a mark are found and the map is covered; maps without one, and plans, are nothing."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from random import Random

import numpy as np
import pytest

from detectors.kit.decode.photo import Photo, Pixels, decode
from detectors.kit.terms import Region, Strength
from detectors.kit.view import View
from detectors.kit.vision import made, scenes
from detectors.kit.vision.map_marks import find_marks
from detectors.kit.vision.map_shapes import disc_likeness, drop_likeness
from detectors.kit.vision.maps import MarkedMap, find_marked_maps
from detectors.kit.vision.outlines import find_outlines
from detectors.location import Location
from tests.given import Written, blank, found
from tests.paint.catalogue import named
from tests.paint.map_ground import town
from tests.paint.map_signs import dot, pin
from tests.paint.map_styles import KNOWN
from tests.paint.sheet import Sheet
from tests.paint.table import Picture

SEED = 900
"""Pictures that neither the line for maps nor its measurement has."""
RED = (234, 67, 53)


def seen(picture: Picture) -> tuple[MarkedMap, ...]:
    pixels = decode(picture.data).pixels
    return find_marked_maps(pixels, scenes.scores(pixels)["map"], find_outlines(pixels))


def streets(seed: int = 1, width: int = 720, height: int = 1280) -> Sheet:
    return town(Random(seed), width, height, KNOWN["grey"]).sheet


@pytest.mark.parametrize("view", ["flat", "tilted"])
@pytest.mark.parametrize("name", ["map-pin", "map-dot", "map-route", "map-places"])
def test_a_map_with_a_mark_is_found_and_the_mark_lies_within(name: str, view: str) -> None:
    picture = named(name).picture(view, SEED)
    maps = seen(picture)
    assert maps
    left, top, right, bottom = picture.secrets[0].box
    x, y = (left + right) / 2, (top + bottom) / 2
    assert any(part.region.left <= x < part.region.right and part.region.top <= y < part.region.bottom for part in maps)


@pytest.mark.parametrize("view", ["flat", "tilted"])
@pytest.mark.parametrize(
    "name",
    [
        "map-town",
        "map-country",
        "map-poster",
        "train-lines",
        "game-map",
        "floor-plan",
        "scatter-chart",
        "chat-small-talk",
    ],
)
def test_maps_without_a_mark_and_what_looks_like_one_are_nothing(name: str, view: str) -> None:
    assert seen(named(name).picture(view, SEED)) == ()


def test_pins_on_what_looks_like_no_map_are_nothing() -> None:
    sheet = Sheet(900, 700)
    pin(sheet, Random(3), (400, 400), 60, RED)
    assert [mark.kind for mark in find_marks(sheet.pixels)] == ["pin"]
    assert seen(Picture(_png(sheet.pixels), "png", 900, 700, ())) == ()


@pytest.mark.parametrize("tall", [30, 60, 120, 180])
def test_pins_are_found_at_every_size(tall: int) -> None:
    sheet = streets()
    box = pin(sheet, Random(5), (360, 700), tall, RED)
    (mark,) = find_marks(sheet.pixels)
    assert mark.kind == "pin"
    assert mark.region.likeness(Region(*box)) > 0.6


def test_a_position_is_a_blue_disc_in_a_white_ring() -> None:
    sheet = streets()
    dot(sheet, Random(2), (300, 600), 14)
    assert [mark.kind for mark in find_marks(sheet.pixels)] == ["dot"]
    button = streets()
    button.disc(300, 600, 50, 50, (255, 255, 255))
    button.disc(300, 600, 14, 14, (26, 115, 232))
    assert find_marks(button.pixels) == ()


def test_a_thick_line_in_one_strong_colour_is_a_route_but_highways_and_a_net_of_lines_are_none() -> None:
    places = [(100, 300), (250, 420), (240, 600), (420, 760), (600, 900)]
    for colour, kinds in (((26, 115, 232), {"route"}), ((254, 224, 130), set())):
        sheet = streets()
        for (x0, y0), (x1, y1) in itertools.pairwise(places):
            sheet.line(x0, y0, x1, y1, colour, 10)
        assert {mark.kind for mark in find_marks(sheet.pixels)} == kinds
    net = streets()
    for step in range(0, 1280, 120):
        net.line(0, step, 720, step + 60, (220, 40, 40), 8)
        net.line(step, 0, step - 60, 1280, (220, 40, 40), 8)
    assert find_marks(net.pixels) == ()


def test_bars_of_the_app_stay_and_the_map_between_them_is_covered() -> None:
    sheet = streets()
    sheet.box((0, 1080, 720, 1280), (255, 255, 255))
    sheet.write(40, 1110, "Kopi Senja", 40)
    pin(sheet, Random(5), (360, 700), 70, RED)
    (part,) = find_marked_maps(sheet.pixels, 1.0, ())
    assert part.region.left == 0
    assert part.region.top == 0
    assert part.region.right == 720
    assert abs(part.region.bottom - 1080) <= 8


def test_in_a_chat_the_frame_around_the_small_map_is_covered() -> None:
    picture = named("map-pin-in-chat").picture("flat", SEED)
    left, top, right, bottom = picture.secrets[0].box
    (part,) = seen(picture)
    assert part.region.intersection(Region(left, top, right, bottom))
    assert part.region.area < 0.6 * picture.width * picture.height


def test_drops_are_no_discs() -> None:
    ball, drop = np.zeros((60, 60), np.uint8), np.zeros((60, 40), np.uint8)
    rows, columns = np.mgrid[0:60, 0:60]
    ball[np.hypot(rows - 30, columns - 30) < 25] = 1
    rows, columns = np.mgrid[0:60, 0:40]
    drop[(np.hypot(rows - 20, columns - 20) < 19) | ((rows >= 28) & (abs(columns - 20) < (58 - rows) * 0.55))] = 1
    assert disc_likeness(ball) > 0.95
    assert drop_likeness(ball) < 0.85
    assert drop_likeness(drop) > 0.9
    assert drop_likeness(np.zeros((40, 30), np.uint8)) == 0.0


@pytest.mark.parametrize("size", [(1, 1), (1, 300), (300, 1), (12, 12), (40, 700)])
@pytest.mark.parametrize("level", [0, 128, 255])
def test_tiny_and_flat_pictures_do_not_break_it(size: tuple[int, int], level: int) -> None:
    assert find_marked_maps(np.full((*size, 3), level, np.uint8), 3.0, ()) == ()


def test_a_network_that_answers_no_number_finds_no_map(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(made, "embedding", lambda *_: np.full(1280, np.nan, np.float32))
    picture = named("map-pin").picture("flat", SEED)
    assert seen(picture) == ()
    assert find_marked_maps(decode(picture.data).pixels, float("nan"), ()) == ()


class OnAMap(Written):
    """Words on a picture that looks like a map, with a pin or without."""

    def __init__(self, *rows: str, marked: bool) -> None:
        super().__init__(rows)
        self._marked = marked

    def scenes(self, pixels: Pixels) -> Mapping[str, float]:
        return {**scenes.NOTHING_SEEN, "map": 1.0}

    def marked_maps(self, pixels: Pixels, score: float, outlines: object) -> tuple[MarkedMap, ...]:
        return (MarkedMap(Region(0, 0, 1200, 900), ()),) if self._marked and score > 0 else ()


def on_a_map(*rows: str, marked: bool) -> View:
    return View(blank(), OnAMap(*rows, marked=marked))


def test_marks_and_words_of_maps_raise_one_another() -> None:
    assert found(Location(), on_a_map(marked=True))["marked-map"].strength is Strength.LIKELY
    both = found(Location(), on_a_map("Directions", "12 min", marked=True))
    assert both["marked-map"].strength is Strength.SURE
    assert "map-screenshot" in found(Location(), on_a_map("Directions", "12 min", marked=False))
    assert "map-screenshot" not in found(Location(), View(blank(), Written(("Directions", "12 min"))))


def test_names_of_streets_on_a_map_without_a_mark_are_nothing() -> None:
    assert "street" in found(Location(), View(blank(), Written(("Jl. Kenanga",))))
    assert found(Location(), on_a_map("Jl. Kenanga", marked=False)) == {}
    assert "street" in found(Location(), on_a_map("Jl. Kenanga", marked=True))


def test_a_whole_screening_tells_of_a_marked_map() -> None:
    pixels = decode(named("map-pin").picture("flat", SEED).data).pixels
    assert "marked-map" in found(Location(), View(Photo(pixels)))


def _png(pixels: Pixels) -> bytes:
    import cv2

    return bytes(cv2.imencode(".png", pixels[..., ::-1])[1])
