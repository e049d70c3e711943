"""Patches of the colour of skin, light and dark, are found with their boxes; where colours tell nothing, everything is one."""

from __future__ import annotations

import numpy as np
import pytest

from detectors.kit.terms import Region
from detectors.kit.vision.skin import skin_patches

PATCH = Region(200, 100, 320, 300)


def picture(skin: tuple[int, int, int], ground: tuple[int, int, int] = (60, 110, 60)) -> np.ndarray:
    pixels = np.full((480, 640, 3), ground, np.uint8)
    pixels[PATCH.slices] = skin
    return pixels


@pytest.mark.parametrize("skin", [(255, 220, 196), (224, 172, 140), (198, 134, 100), (141, 85, 60), (84, 48, 32)])
def test_light_and_dark_skin_is_a_patch(skin: tuple[int, int, int]) -> None:
    (found,) = skin_patches(picture(skin))
    assert found.intersection(PATCH) == PATCH
    assert found.area <= 1.2 * PATCH.area


@pytest.mark.parametrize("other", [(60, 110, 60), (90, 120, 200), (240, 240, 240), (30, 30, 30), (230, 220, 60)])
def test_leaves_sky_paper_and_night_are_none(other: tuple[int, int, int]) -> None:
    pixels = picture(other)
    pixels[:40, :200] = (200, 30, 30)  # red, so that the picture has colours
    assert skin_patches(pixels) == []


def test_where_colours_tell_nothing_everything_may_be_skin() -> None:
    whole = [Region(0, 0, 640, 480)]
    assert skin_patches(np.full((480, 640, 3), 128, np.uint8)) == whole
    assert skin_patches(np.full((480, 640, 3), (224, 172, 140), np.uint8)) == whole
    many = np.full((480, 640, 3), (60, 110, 60), np.uint8)
    for x in range(20, 640, 80):
        for y in range(20, 480, 80):
            many[y : y + 40, x : x + 40] = (224, 172, 140)
    assert skin_patches(many) == whole


def test_a_speck_is_no_patch_and_a_gap_parts_none() -> None:
    pixels = picture((224, 172, 140))
    pixels[10:16, 10:16] = (224, 172, 140)
    pixels[200:206] = (60, 110, 60)
    (found,) = skin_patches(pixels)
    assert found.intersection(PATCH) == PATCH


@pytest.mark.parametrize("size", [(1, 1), (1, 500), (500, 1), (3, 2)])
def test_tiny_and_thin_pictures_do_not_break_it(size: tuple[int, int]) -> None:
    assert len(skin_patches(np.full((*size, 3), (224, 172, 140), np.uint8))) <= 1
