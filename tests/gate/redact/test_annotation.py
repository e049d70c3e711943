"""The numbered picture: parts of long photos, cells as the copy shows them, and what was not understood without a number."""

from __future__ import annotations

import io

import numpy as np
from PIL import Image

from detectors.gate.redact.annotation import _UNREAD, CHAT_SIDE, CHAT_WIDTH, annotate, annotate_for_chat
from detectors.kit.decode.photo import Pixels
from detectors.kit.terms import (
    Finding,
    Redacted,
    Region,
    Report,
    Risk,
    ScreeningOptions,
    Strength,
    Unread,
    UnreadReason,
    cells,
    parts,
    places,
)
from tests.given import blank

SCRAWL = Region(100, 60, 220, 90)
UNREAD = (Unread(UnreadReason.HANDWRITING, (SCRAWL,)),)


def test_what_was_not_understood_has_a_dashed_frame_of_its_own_colour() -> None:
    with Image.open(io.BytesIO(annotate(blank(320, 200), (), None, UNREAD))) as picture:
        drawn = np.argwhere(np.all(np.asarray(picture) == _UNREAD, axis=2))
    assert len(drawn)
    (top, left), (bottom, right) = drawn.min(axis=0), drawn.max(axis=0)
    assert abs(top - SCRAWL.top) <= 2 >= abs(bottom - SCRAWL.bottom)
    assert abs(left - SCRAWL.left) <= 2 >= abs(right - SCRAWL.right)
    plain = annotate_for_chat(blank(320, 200), (), ScreeningOptions())
    assert annotate_for_chat(blank(320, 200), (), ScreeningOptions(), UNREAD) != plain


def size_of(data: bytes) -> tuple[int, int]:
    with Image.open(io.BytesIO(data)) as picture:
        return picture.size


def pixels_of(data: bytes) -> Pixels:
    with Image.open(io.BytesIO(data)) as picture:
        return np.asarray(picture.convert("RGB"))


def copy_of(pixels: Pixels, crop: Region | None = None) -> Redacted:
    out = io.BytesIO()
    Image.fromarray(pixels).save(out, "PNG")
    height, width = pixels.shape[:2]
    return Redacted(out.getvalue(), "png", crop=crop, width=width, height=height)


class TestGrid:
    def test_a_cell_is_shown_alone_enlarged_and_as_the_copy_shows_it(self) -> None:
        photo, copy = blank(800, 600), np.zeros((600, 800, 3), np.uint8)
        cell = cells(Region(0, 0, 800, 600))[11]
        options = ScreeningOptions(grid=cell, part=cell)
        drawn = annotate_for_chat(photo, (), options, (), copy_of(copy))
        width, height = size_of(drawn)
        assert width == CHAT_WIDTH
        assert abs(width / height - cell.width / cell.height) < 0.01
        assert np.median(pixels_of(drawn)) < 40, "the photo is white there and the copy black"

    def test_without_a_copy_it_lies_on_the_photo(self) -> None:
        options = ScreeningOptions(grid=Region(0, 0, 800, 600))
        assert np.median(pixels_of(annotate_for_chat(blank(800, 600), (), options))) > 200

    def test_a_copy_that_was_cut_or_made_smaller_is_shown_where_it_belongs(self) -> None:
        options = ScreeningOptions(grid=Region(0, 0, 800, 600))
        dark = np.zeros((150, 200, 3), np.uint8)
        smaller = pixels_of(annotate_for_chat(blank(800, 600), (), options, (), copy_of(dark)))
        assert np.median(smaller) < 40
        right = Region(400, 0, 800, 600)
        cut = pixels_of(annotate_for_chat(blank(800, 600), (), options, (), copy_of(dark, right)))
        assert np.median(cut[:, : CHAT_WIDTH // 2 - 20]) > 150
        assert np.median(cut[:, CHAT_WIDTH // 2 + 20 :]) < 40


def test_a_part_of_a_long_photo_shows_the_places_in_it_and_no_others() -> None:
    photo = blank(300, 1800)
    found = Finding(Risk.CONTACT, Strength.SURE, "phone", (Region(20, 100, 280, 140), Region(20, 900, 280, 940)))
    upper, middle, lower = parts(300, 1800)
    numbered = places(Report((found,)))
    drawn = [annotate_for_chat(photo, numbered, ScreeningOptions(part=part)) for part in (upper, middle, lower)]
    assert {size_of(one) for one in drawn} == {(800, 1600)}
    red = [int((pixels_of(one)[..., 1] < 120).sum()) for one in drawn]
    assert red[0] > 2000 < red[1]
    assert red[2] == 0


def test_places_without_their_number_keep_their_frame() -> None:
    found = Finding(Risk.CONTACT, Strength.SURE, "phone", (Region(100, 100, 300, 140), Region(100, 400, 300, 440)))
    numbered = places(Report((found,)))
    both, one = (
        (pixels_of(annotate_for_chat(blank(960, 720), numbered, ScreeningOptions(numbers=numbers)))[..., 1] < 120)
        for numbers in ((), (1,))
    )
    assert np.array_equal(both[:300], one[:300])
    assert both[340:395].any()
    assert not one[340:395].any(), "no number above the second"
    assert one[398:402].any(), "its frame"


def test_a_small_picture_is_enlarged_and_a_large_one_made_smaller() -> None:
    assert size_of(annotate_for_chat(blank(40, 30), (), ScreeningOptions())) == (CHAT_WIDTH, 720)
    assert size_of(annotate_for_chat(blank(4000, 3000), (), ScreeningOptions())) == (CHAT_SIDE, 1200)
    assert size_of(annotate_for_chat(blank(1, 1), (), ScreeningOptions())) == (CHAT_WIDTH, CHAT_WIDTH)
    assert size_of(annotate_for_chat(blank(20_000, 1), (), ScreeningOptions())) == (CHAT_SIDE, 1)
