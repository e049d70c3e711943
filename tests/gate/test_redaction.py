"""Non-interference: what lies inside the regions never reaches the output bytes."""

from __future__ import annotations

import io

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from detectors.gate.redaction import BLOCK, MARGIN, merged, redact, to_cover, with_margins
from detectors.kit.photo import Photo, Pixels
from detectors.kit.terms import Cure, Finding, Region, Risk, Strength

WIDTH, HEIGHT = 90, 70


def noise(seed: int) -> Pixels:
    return np.random.default_rng(seed).integers(0, 256, (HEIGHT, WIDTH, 3), np.uint8)


def opened(data: bytes) -> Pixels:
    return np.asarray(Image.open(io.BytesIO(data)).convert("RGB"))


BOXES = st.lists(
    st.tuples(st.integers(0, WIDTH - 1), st.integers(0, HEIGHT - 1), st.integers(1, 60), st.integers(1, 60)).map(
        lambda b: Region(b[0], b[1], b[0] + b[2], b[1] + b[3])
    ),
    max_size=5,
)


@settings(max_examples=60, deadline=None)
@given(BOXES, st.integers(0, 2**31), st.integers(0, 2**31), st.booleans())
def test_changing_hidden_pixels_changes_no_byte(boxes: list[Region], seed: int, other: int, lossless: bool) -> None:
    covered = with_margins(boxes, WIDTH, HEIGHT)
    photo, changed = noise(seed), noise(seed)
    for region in covered:
        changed[region.slices] = noise(other)[region.slices]
    one = redact(Photo(photo, lossless=lossless), covered)
    two = redact(Photo(changed, lossless=lossless), covered)
    assert one.data == two.data


@settings(max_examples=40, deadline=None)
@given(BOXES, st.integers(0, 2**31))
def test_a_lossless_copy_is_the_photo_outside_and_flat_inside(boxes: list[Region], seed: int) -> None:
    covered = with_margins(boxes, WIDTH, HEIGHT)
    copy = opened(redact(Photo(noise(seed), lossless=True), covered).data)
    outside = np.ones((HEIGHT, WIDTH), bool)
    for region in covered:
        outside[region.slices] = False
        assert np.ptp(copy[region.slices], axis=(0, 1)).max() == 0
    assert np.array_equal(copy[outside], noise(seed)[outside])


@pytest.mark.parametrize(
    "box", [Region(0, 0, 1, 1), Region(89, 69, 90, 70), Region(0, 0, 90, 70), Region(-20, -20, 200, 200)]
)
def test_borders_are_covered_to_the_last_row_and_column(box: Region) -> None:
    covered = with_margins([box], WIDTH, HEIGHT)
    copy = opened(redact(Photo(noise(1), lossless=True), covered).data)
    inside = box.clip(WIDTH, HEIGHT)
    assert inside is not None
    assert np.ptp(copy[inside.slices], axis=(0, 1)).max() == 0


def test_regions_outside_the_photo_are_left_out_and_a_thousand_are_fine() -> None:
    assert with_margins([Region(500, 500, 510, 510), Region(-90, 0, -50, 20)], WIDTH, HEIGHT) == ()
    many = [Region(x % 80, x % 60, x % 80 + 3, x % 60 + 3) for x in range(1000)]
    assert redact(Photo(noise(2)), with_margins(many, WIDTH, HEIGHT)).data


def test_margins_reach_over_the_edge_and_end_on_blocks() -> None:
    (region,) = with_margins([Region(33, 34, 40, 41)], WIDTH, HEIGHT)
    assert region.left <= 33 - MARGIN
    assert region.bottom >= 41 + MARGIN
    assert all(side % BLOCK == 0 for side in region.half_open)


def test_only_findings_that_ask_for_a_cover_are_covered() -> None:
    box = (Region(8, 8, 16, 16),)
    strip = Finding(Risk.METADATA, Strength.SURE, "x", box, Cure.STRIP)
    cover = Finding(Risk.CONTACT, Strength.SURE, "x", box)
    assert to_cover([strip], WIDTH, HEIGHT) == ()
    assert len(to_cover([strip, cover], WIDTH, HEIGHT)) == 1


def test_inner_regions_are_left_out() -> None:
    assert merged((Region(0, 0, 16, 16), Region(4, 4, 8, 8)), (Region(0, 0, 16, 16),)) == (Region(0, 0, 16, 16),)


@pytest.mark.parametrize("size", [(1, 1), (1, 300), (300, 1)])
def test_tiny_photos_are_covered_too(size: tuple[int, int]) -> None:
    photo = Photo(np.full((size[1], size[0], 3), 200, np.uint8))
    covered = with_margins([Region(0, 0, 1, 1)], *size)
    assert opened(redact(photo, covered).data).shape == (size[1], size[0], 3)


def test_a_jpeg_copy_stays_close_to_the_photo_outside() -> None:
    ramp = np.zeros((64, 64, 3), np.uint8)
    ramp[..., 0] = np.arange(64)[None] * 4
    copy = opened(redact(Photo(ramp), (Region(0, 0, 16, 16),)).data)
    assert np.abs(copy[24:, 24:].astype(int) - ramp[24:, 24:]).max() < 12
