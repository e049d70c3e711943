"""What a photo's own JPEG coding has carried out of a box before we ever saw it."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from detectors.gate.redact.blocks import begins_with_block, with_margins
from detectors.gate.redact.chroma import without_chroma_bleeding
from detectors.gate.redact.plan import Plan
from detectors.gate.redact.redaction import redact
from detectors.gate.redact.shapes import boxes
from detectors.kit.decode.photo import Photo, Pixels, decode
from detectors.kit.terms import Region, Style

BOX = Region(60, 44, 180, 68)
COVERED = with_margins([BOX], 240, 112)


def card(name: str) -> Image.Image:
    """A blue card with red print, as colour bleeds most."""
    image = Image.new("RGB", (240, 112), (150, 190, 230))
    draw = ImageDraw.Draw(image)
    draw.text((60, 42), name, font=ImageFont.load_default(22), fill=(190, 20, 30))
    draw.text((60, 12), "NAMA", font=ImageFont.load_default(18), fill=(20, 20, 60))
    return image


BACK = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}
"""How an upright picture lies in a file of this EXIF orientation."""


def sent(image: Image.Image, subsampling: int = 2, orientation: int = 1) -> Photo:
    """As a messenger sends it."""
    exif = Image.Exif()
    exif[274] = orientation
    out, back = io.BytesIO(), BACK[orientation]
    lying = image if back is None else image.transpose(back)
    lying.save(out, "JPEG", quality=80, subsampling=subsampling, exif=exif)
    return decode(out.getvalue())


def outside(pixels: Pixels) -> Pixels:
    mask = np.ones(pixels.shape[:2], bool)
    for region in COVERED:
        mask[region.slices] = False
    return pixels[mask]


@pytest.mark.parametrize("orientation", BACK)
@pytest.mark.parametrize("style", [Style.SOLID, Style.SOFT])
def test_two_names_under_one_cover_give_the_same_bytes_also_after_coding(style: Style, orientation: int) -> None:
    one, two = (sent(card(name), orientation=orientation) for name in ("BUDI WATI", "ANI SARI B"))
    assert not np.array_equal(outside(one.pixels), outside(two.pixels)), "the coding carries something out"
    plan = Plan(boxes(COVERED), style)
    assert redact(one, plan).data == redact(two, plan).data


@pytest.mark.parametrize("size", [(233, 107), (229, 103), (238, 110)])
@pytest.mark.parametrize("orientation", BACK)
def test_blocks_are_counted_from_where_the_file_begins(orientation: int, size: tuple[int, int]) -> None:
    one, two = (sent(card(name).crop((0, 0, *size)), orientation=orientation) for name in ("BUDI WATI", "ANI SARI B"))
    assert (one.width, one.height) == size
    for style in (Style.SOLID, Style.SOFT):
        plan = Plan(boxes(with_margins([BOX], *size, one.grid)), style, grid=one.grid)
        assert redact(one, plan).data == redact(two, plan).data


def test_a_face_at_the_border_of_a_turned_photo_is_a_box_where_the_border_cuts_a_block() -> None:
    assert begins_with_block(Region(3, 5, 40, 40), (3, 5))
    assert not begins_with_block(Region(0, 5, 40, 40), (3, 5))
    assert not begins_with_block(Region(3, 0, 40, 40), (3, 5))


@pytest.mark.parametrize("style", [Style.SOLID, Style.SOFT])
def test_a_gap_between_boxes_that_reach_everything_around_tells_nothing(style: Style) -> None:
    one, two = sent(card("BUDI WATI")), sent(card("ANI SARI B"))
    above, below = Region(0, 0, 240, 28), Region(0, 84, 240, 112)
    beside = [Region(0, 28, 44, 84), Region(196, 28, 240, 84)]
    plan = Plan(boxes(with_margins([BOX, above, below, *beside], 240, 112)), style)
    gap = np.ones((112, 240), bool)
    for region in plan.covered:
        gap[region.slices] = False
    assert gap.any()
    assert np.any(one.pixels[gap] != two.pixels[gap]), "the coding carries something out"
    assert redact(one, plan).data == redact(two, plan).data


def test_lightness_around_a_box_stays() -> None:
    photo = sent(card("BUDI WATI"))
    assert photo.light is not None
    cleaned = without_chroma_bleeding(photo, boxes(COVERED))
    grey = np.asarray(Image.fromarray(cleaned).convert("L"), int)
    assert np.abs(outside(np.dstack([grey] * 3)) - outside(np.dstack([photo.light] * 3)).astype(int)).max() <= 8


def test_colour_is_changed_only_next_to_a_box() -> None:
    photo = sent(card("BUDI WATI"))
    changed = np.any(without_chroma_bleeding(photo, boxes(COVERED)) != photo.pixels, axis=2)
    rows, columns = np.nonzero(changed)
    hull = COVERED[0].grow(10)
    assert changed.any()
    assert rows.min() >= hull.top
    assert rows.max() < hull.bottom
    assert columns.min() >= hull.left
    assert columns.max() < hull.right


@pytest.mark.parametrize("subsampling", [0, 1, 2])
def test_only_colour_of_half_size_bleeds(subsampling: int) -> None:
    photo = sent(card("BUDI WATI"), subsampling)
    assert photo.halved is (subsampling > 0)
    cleaned = without_chroma_bleeding(photo, boxes(COVERED))
    assert np.array_equal(cleaned, photo.pixels) is (subsampling == 0)


def test_a_lossless_photo_is_left_alone() -> None:
    out = io.BytesIO()
    card("BUDI WATI").save(out, "PNG")
    photo = decode(out.getvalue())
    assert not photo.halved
    assert without_chroma_bleeding(photo, boxes(COVERED)) is photo.pixels


@pytest.mark.parametrize("covered", [(Region(0, 0, 240, 112),), ()])
def test_nothing_and_everything_covered_are_fine(covered: tuple[Region, ...]) -> None:
    assert without_chroma_bleeding(sent(card("BUDI")), boxes(covered)).shape == (112, 240, 3)
