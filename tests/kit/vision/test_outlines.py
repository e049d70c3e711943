"""Outlines of cards are found lying, turned and aslant; what to cover of them holds all but the words that name the paper."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from detectors.kit.decode.photo import Pixels
from detectors.kit.documents.label_windows import all_but, columns, filled, slope
from detectors.kit.geometry import Quad
from detectors.kit.terms import Region
from detectors.kit.vision.outlines import CardOutline, back, find_cards, flattened

ID1, ID3 = 85.6 / 53.98, 125 / 88


def table(
    quad: Quad, paper: tuple[int, int, int] = (225, 235, 240), wood: tuple[int, int, int] = (120, 95, 70)
) -> Pixels:
    """A card on a grainy table."""
    rng = np.random.default_rng(1)
    photo = np.full((720, 960, 3), wood, np.float64) + rng.normal(0, 5, (720, 960, 1))
    mask = np.zeros((720, 960), np.uint8)
    cv2.fillConvexPoly(mask, np.round(quad).astype(np.int32), 1, lineType=cv2.LINE_8)
    photo[mask == 1] = np.array(paper) + rng.normal(0, 3, (int(mask.sum()), 1))
    return np.clip(photo, 0, 255).astype(np.uint8)


def lying(width: float, proportion: float, degrees: float, lean: float = 0.0) -> Quad:
    """A card around the middle of the photo; ``lean`` narrows its far side as a camera does."""
    angle, height = np.deg2rad(degrees), width / proportion
    far, near = width / 2 * (1 - lean), width / 2
    corners = ((-far, -height / 2), (far, -height / 2), (near, height / 2), (-near, height / 2))
    turn = np.array(((np.cos(angle), -np.sin(angle)), (np.sin(angle), np.cos(angle))))
    points = (turn @ np.array(corner) + (480, 360) for corner in corners)
    a, b, c, d = ((float(x), float(y)) for x, y in points)
    return a, b, c, d


def covers(
    regions: list[Region], width: int = 960, height: int = 720
) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
    mask = np.zeros((height, width), bool)
    for region in regions:
        part = region.clip(width, height)
        if part:
            mask[part.slices] = True
    return mask


@pytest.mark.parametrize("proportion", [ID1, ID3])
@pytest.mark.parametrize(
    ("degrees", "lean"), [(0, 0), (4, 0), (-17, 0), (45, 0), (90, 0), (183, 0), (3, 0.12), (90, 0.1)]
)
def test_a_card_is_outlined_however_it_lies(proportion: float, degrees: float, lean: float) -> None:
    quad = lying(420, proportion, degrees, lean)
    card = find_cards(table(quad))[0]
    inside = np.zeros((720, 960), np.uint8)
    cv2.fillConvexPoly(inside, np.round(quad).astype(np.int32), 1)
    seen = np.zeros((720, 960), np.uint8)
    cv2.fillConvexPoly(seen, np.round(card.quad).astype(np.int32), 1)
    assert (inside & seen).sum() / (inside | seen).sum() > 0.93


@pytest.mark.parametrize(
    ("paper", "wood"),
    [((238, 240, 242), (212, 212, 210)), ((40, 42, 46), (22, 20, 18)), ((150, 190, 230), (205, 175, 150))],
    ids=["white on white", "in the dark", "blue on skin"],
)
def test_faint_edges_are_edges(paper: tuple[int, int, int], wood: tuple[int, int, int]) -> None:
    assert find_cards(table(lying(400, ID1, 8), paper, wood))


@pytest.mark.parametrize("proportion", [1.0, 1.15, 2.1, 3.0])
def test_other_proportions_are_no_cards(proportion: float) -> None:
    assert not find_cards(table(lying(400, proportion, 5)))


def test_an_empty_table_and_a_tiny_photo_hold_no_card() -> None:
    assert not find_cards(table(((0, 0), (1, 0), (1, 1), (0, 1))))
    assert find_cards(np.zeros((3, 5, 3), np.uint8)) == ()


def test_places_on_a_flattened_card_lead_back_to_the_photo() -> None:
    card = CardOutline(lying(400, ID1, 20, 0.1))
    flat, matrix = flattened(table(card.quad), card, 800)
    height = flat.shape[0]
    corners = back(matrix, ((0, 0), (800, 0), (800, height), (0, height)))
    assert np.abs(np.array(corners) - np.array(card.quad)).max() < 1
    assert flat[20:-20, 20:-20].min() > 150


@pytest.mark.parametrize("degrees", [0, 2, 12, 30, 60, 90])
def test_an_outline_is_filled_to_its_corners_and_not_far_beyond(degrees: float) -> None:
    quad = lying(400, ID1, degrees)
    mask = covers(filled(quad))
    inside = np.zeros((720, 960), np.uint8)
    cv2.fillConvexPoly(inside, np.round(quad).astype(np.int32), 1)
    inside = cv2.erode(inside, np.ones((3, 3), np.uint8))  # OpenCV paints half a pixel beyond the outline
    assert mask[inside == 1].all()
    assert mask.sum() < 1.35 * inside.sum()


def test_slopes() -> None:
    assert slope(lying(400, ID1, 0)) < 0.001
    assert slope(lying(400, ID1, 90)) < 0.001
    assert slope(lying(400, ID1, 10)) == pytest.approx(np.tan(np.deg2rad(10)), abs=0.01)


def test_everything_but_the_windows_is_covered_and_values_in_windows_too() -> None:
    area, title, labels = Region(100, 100, 500, 350), Region(200, 110, 400, 130), Region(110, 160, 220, 300)
    value = Region(200, 200, 300, 220)
    mask = covers(all_but(area, [title, labels], [value]))
    expected = covers([area])
    expected[title.slices] = False
    expected[labels.slices] = False
    expected[Region(200, 200, 220, 220).slices] = True
    assert (mask == expected).all()


def test_a_window_outside_of_the_area_changes_nothing() -> None:
    area = Region(0, 0, 50, 50)
    assert all_but(area, [Region(60, 60, 70, 70)], []) == [area]


def test_labels_of_a_column_make_one_window_and_single_ones_none() -> None:
    column = [Region(10, top, 60 + top % 7, top + 12) for top in (20, 40, 60, 80)]
    assert columns([*column, Region(300, 20, 340, 32)], []) == [Region(10, 20, 66, 92)]


def test_a_value_between_labels_parts_the_column() -> None:
    column = [Region(10, top, 60, top + 12) for top in (20, 40, 60, 80, 100, 120)]
    assert columns(column, [Region(10, 73, 200, 79)]) == [Region(10, 20, 60, 72), Region(10, 80, 60, 132)]
