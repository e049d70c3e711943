"""Non-interference: what lies inside the covers never reaches the output bytes, whatever the style and the format."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import replace
from itertools import cycle, product

import cv2
import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PIL import Image

from detectors.gate.redact.blocks import MARGIN, with_margins
from detectors.gate.redact.crop import best_part
from detectors.gate.redact.plan import Plan
from detectors.gate.redact.redaction import redact
from detectors.gate.redact.shapes import boxes, draw, hidden_by, opaque
from detectors.gate.verify.cover_check import has_foreign_content
from detectors.kit.decode.photo import Photo, Pixels, decode
from detectors.kit.geometry import rectangle
from detectors.kit.terms import Form, Region, Shape, Style
from tests.attacks.redactors import INNER

WIDTH, HEIGHT = 90, 70
WHOLE = Shape.level(Form.BOX, Region(0, 0, WIDTH, HEIGHT))


def noise(seed: int) -> Pixels:
    return np.random.default_rng(seed).integers(0, 256, (HEIGHT, WIDTH, 3), np.uint8)


def scene(seed: int) -> Pixels:
    """Smooth colours and some edges, as photos have them."""
    rng = np.random.default_rng(seed)
    rough = Image.fromarray(rng.integers(0, 256, (5, 6, 3), np.uint8)).resize((WIDTH, HEIGHT), Image.Resampling.BICUBIC)
    pixels = np.array(rough)
    pixels[20:24] = rng.integers(0, 256, 3)
    return pixels


def opened(data: bytes) -> Pixels:
    return np.asarray(Image.open(io.BytesIO(data)).convert("RGB"))


def plan(shapes: Sequence[Shape], style: Style, crop: Region | None = None, *, labels: bool = False) -> Plan:
    """These shapes, with words on all of them where they are wanted."""
    words = dict.fromkeys(shapes, "KTP number") if labels else {}
    return Plan(tuple(shapes), style, words, crop, size=(WIDTH, HEIGHT))


def hidden(drawn: Plan, grid: tuple[int, int] = (0, 0)) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
    return hidden_by(drawn.shapes, WIDTH, HEIGHT, grid)


def leaning(box: Region, degrees: float, form: Form = Form.BAR) -> Shape:
    """A bar or a round of a box's size that leans around its middle."""
    middle = np.array([box.left + box.right, box.top + box.bottom]) / 2
    turn = np.deg2rad(degrees)
    across = np.array([np.cos(turn), np.sin(turn)]) * box.width / 2
    down = np.array([-np.sin(turn), np.cos(turn)]) * box.height / 2
    corners = (middle - across - down, middle + across - down, middle + across + down, middle - across + down)
    a, b, c, d = ((round(x), round(y)) for x, y in corners)
    return Shape(form, (a, b, c, d))


BOX = st.tuples(st.integers(0, WIDTH - 1), st.integers(0, HEIGHT - 1), st.integers(1, 60), st.integers(1, 60)).map(
    lambda b: Region(b[0], b[1], b[0] + b[2], b[1] + b[3])
)
SHAPE = st.one_of(
    st.builds(Shape.level, st.sampled_from(Form), BOX),
    st.builds(leaning, BOX, st.floats(-180, 180), st.sampled_from([Form.BAR, Form.ROUND, Form.STROKE])),
    st.just(WHOLE),
)
SHAPES = st.lists(SHAPE, max_size=5)
BAR, HEAD = leaning(Region(20, 25, 70, 40), 17), Shape.level(Form.ROUND, Region(21, 11, 67, 61))


@settings(max_examples=150, deadline=None)
@given(SHAPES, st.integers(0, 2**31), st.integers(0, 2**31), st.booleans(), st.sampled_from(Style), st.booleans())
@example([WHOLE], 1, 2, True, Style.SOFT, False)
@example([WHOLE], 1, 2, False, Style.SOLID, True)
@example([BAR, HEAD], 1, 2, False, Style.SOLID, True)
def test_changing_hidden_pixels_changes_no_byte(
    shapes: list[Shape], seed: int, other: int, lossless: bool, style: Style, labels: bool
) -> None:
    """Hidden are the shapes and every block that they touch."""
    drawn = plan(shapes, style, labels=labels)
    photo, changed = scene(seed), scene(seed)
    light, other_light = noise(seed)[..., 0], noise(seed)[..., 0]
    changed[hidden(drawn)] = noise(other)[hidden(drawn)]
    other_light[hidden(drawn)] = noise(other)[..., 0][hidden(drawn)]
    first = Photo(photo, lossless=lossless, halved=not lossless, light=light)
    second = Photo(changed, lossless=lossless, halved=not lossless, light=other_light)
    one, two = redact(first, drawn), redact(second, drawn)
    assert one.data == two.data
    assert redact(first, drawn).data == one.data


FILES: dict[str, dict[str, object]] = {
    "PNG": {},
    "BMP": {},
    "TIFF": {},
    "WEBP": {"lossless": True},
    "GIF": {},
    "JPEG": {"quality": 85, "subsampling": 2},
}


def filed(pixels: Pixels, kind: str, *further: Pixels) -> bytes:
    """A file of this kind; GIF in grey, which it keeps to the level."""
    first, *others = (Image.fromarray(frame).convert("L" if kind == "GIF" else "RGB") for frame in (pixels, *further))
    options = {**FILES[kind], **({"save_all": True, "append_images": others} if others else {})}
    out = io.BytesIO()
    first.save(out, kind, **options)
    return out.getvalue()


@settings(max_examples=60, deadline=None)
@given(SHAPES, st.integers(0, 2**31), st.integers(0, 2**31), st.sampled_from([*FILES]), st.sampled_from(Style))
@example([Shape.level(Form.BAR, Region(0, 0, 14, 14))], 0, 0, "JPEG", Style.SOFT)
@example([BAR, HEAD], 0, 0, "JPEG", Style.SOFT)
@example([BAR, HEAD], 0, 0, "JPEG", Style.SOLID)
def test_files_that_differ_only_where_they_are_hidden_give_the_same_copy(
    shapes: list[Shape], seed: int, other: int, kind: str, style: Style
) -> None:
    """From file to file, with the part that a crop chooses by itself."""
    drawn = plan(shapes, style)
    changed = scene(seed)
    changed[hidden(drawn)] = noise(other)[hidden(drawn)]
    copies = []
    for pixels in (scene(seed), changed):
        photo = decode(filed(pixels, kind))
        crop = best_part(drawn.covered, photo) if style is Style.CROP and drawn.covered else None
        copies.append(redact(photo, replace(drawn, crop=crop)))
    assert copies[0] == copies[1]


@pytest.mark.parametrize("kind", ["GIF", "PNG", "WEBP", "TIFF"])
@pytest.mark.parametrize("style", Style)
def test_no_later_frame_of_an_animation_reaches_the_copy(kind: str, style: Style) -> None:
    drawn = plan((BAR, HEAD), style)
    changed = scene(3)
    changed[hidden(drawn)] = noise(4)[hidden(drawn)]
    first, second = decode(filed(scene(3), kind, scene(5))), decode(filed(changed, kind, scene(6)))
    assert first.frames == second.frames == 2
    assert redact(first, drawn) == redact(second, drawn)


@settings(max_examples=60, deadline=None)
@given(SHAPES, st.integers(0, 2**31), st.sampled_from(Style))
def test_a_lossless_copy_is_the_photo_wherever_nothing_is_hidden(shapes: list[Shape], seed: int, style: Style) -> None:
    drawn = plan(shapes, style)
    copy = opened(redact(Photo(noise(seed), lossless=True), drawn).data)
    assert np.array_equal(copy[~hidden(drawn)], noise(seed)[~hidden(drawn)])


@settings(max_examples=60, deadline=None)
@given(SHAPES, st.integers(0, 2**31), st.booleans(), st.sampled_from(Style), st.booleans())
@example([leaning(Region(0, 67, 1, 105), 78)], 0, False, Style.SOLID, False)
def test_every_style_knows_its_own_making_again(
    shapes: list[Shape], seed: int, lossless: bool, style: Style, labels: bool
) -> None:
    drawn = plan(shapes, style, labels=labels)
    copy = decode(redact(Photo(scene(seed), lossless=lossless), drawn).data)
    assert not has_foreign_content(copy, drawn)


@settings(max_examples=60, deadline=None)
@given(BOX, st.sampled_from([Form.BOX, Form.ROUND]), st.floats(-180, 180))
@example(Region(0, 0, 20, 20), Form.ROUND, 0.0)
def test_every_shape_hides_the_middle_of_its_box_and_a_round_the_box_that_fits_in_it(
    box: Region, form: Form, degrees: float
) -> None:
    shape = Shape.level(form, box) if form is Form.BOX else leaning(box, degrees, form)
    slack = 2 * MARGIN  # corners are whole pixels, which turns slender rectangles
    held = (shape.sides[0] * INNER - slack, shape.sides[1] * INNER - slack)
    drawn = np.zeros((HEIGHT, WIDTH), np.uint8)
    if min(held) > 0:
        middle = np.mean(shape.corners, axis=0)
        angle = np.deg2rad(degrees) if form is Form.ROUND else 0.0
        quad = rectangle((middle[0] - 0.5, middle[1] - 0.5), *held, float(angle))
        cv2.fillConvexPoly(drawn, np.array(quad, np.int32), 1)
    assert drawn_of(shape)[drawn > 0].all()
    assert stays_in(shape, drawn_of(shape))


PLACE = st.tuples(st.integers(10, WIDTH - 10), st.integers(10, HEIGHT - 10))


@settings(max_examples=150, deadline=None)
@given(PLACE, PLACE, st.integers(4, 40))
@example((50, 50), (50, 50), 20)
def test_a_stroke_hides_all_that_its_brush_has_touched(
    start: tuple[int, int], end: tuple[int, int], width: int
) -> None:
    touched = np.zeros((HEIGHT, WIDTH), np.uint8)
    cv2.line(
        touched, start, end, 1, max(1, width - 4)
    )  # corners are whole pixels, and round ends are drawn by few points
    shape = Shape.stroke(start, end, width)
    assert drawn_of(shape)[touched > 0].all()
    assert opaque([shape], WIDTH, HEIGHT)[touched > 0].all(), "nothing shines through"
    assert stays_in(shape, drawn_of(shape))


@settings(max_examples=150, deadline=None)
@given(BOX, st.floats(-180, 180))
def test_a_bar_hides_all_of_the_writing_around_which_it_has_its_margin(writing: Region, degrees: float) -> None:
    shape = leaning(writing.grow(MARGIN), degrees)
    held = leaning(writing, degrees)
    drawn = np.zeros((HEIGHT, WIDTH), np.uint8)
    cv2.fillConvexPoly(drawn, np.array(held.corners, np.int32), 1)
    inside = cv2.erode(drawn, np.ones((3, 3), np.uint8), borderValue=0) > 0
    assert drawn_of(shape)[inside].all(), "rounding whole corners moves them by less than a pixel"
    assert opaque([shape], WIDTH, HEIGHT)[inside].all(), "nothing shines through"
    assert stays_in(shape, drawn_of(shape))


def drawn_of(shape: Shape) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
    mask = np.zeros((HEIGHT, WIDTH), bool)
    draw(shape, mask, WHOLE.region)
    return mask


def stays_in(shape: Shape, mask: np.ndarray[tuple[int, ...], np.dtype[np.bool_]]) -> bool:
    """Whether nothing outside of a shape's region is drawn, and whether its blocks hold all that is."""
    rest, blocks = mask.copy(), hidden_by([shape], WIDTH, HEIGHT)
    if (whole := shape.region.clip(WIDTH, HEIGHT)) is not None:
        rest[whole.slices] = False
    return not rest.any() and bool(blocks[mask].all())


@settings(max_examples=40, deadline=None)
@given(SHAPES, st.integers(0, 2**31))
def test_two_styles_together_show_no_more_than_one_alone(shapes: list[Shape], seed: int) -> None:
    solid, soft = (plan(shapes, style) for style in (Style.SOLID, Style.SOFT))
    both = hidden(solid) & hidden(soft)
    assert np.array_equal(both, hidden(soft)), "a solid copy hides all that a soft one hides"
    photo, changed = noise(seed), noise(seed)
    changed[both] = 255 - changed[both]
    for drawn in (solid, soft):
        assert redact(Photo(photo), drawn).data == redact(Photo(changed), drawn).data


@settings(max_examples=60, deadline=None)
@given(SHAPES, SHAPES, st.integers(0, 2**31), st.integers(0, 2**31), st.sampled_from(Style), st.sampled_from(Style))
def test_two_copies_of_other_choices_show_together_what_one_of_them_shows_alone(
    shapes: list[Shape], others: list[Shape], seed: int, other: int, style: Style, second: Style
) -> None:
    """Pixels that both hide change neither copy, whatever each hides besides and however."""
    one, two = (plan(some, way) for some, way in ((shapes, style), (shapes + others, second)))
    both = hidden(one) & hidden(two)
    photo, changed = scene(seed), scene(seed)
    changed[both] = noise(other)[both]
    seen = []
    for pixels in (photo, changed):
        shown = Photo(pixels, lossless=True)
        seen.append([opened(redact(shown, drawn).data) for drawn in (one, two)])
    for before, after in zip(*seen, strict=True):
        assert np.array_equal(before, after)


def test_what_a_person_left_open_colours_only_what_can_be_seen_anyway() -> None:
    """A fill may grow from a place that was left open, never from one that is covered in the same copy."""
    here, there = Region(8, 8, 32, 32), Region(48, 8, 72, 32)
    for style in (Style.SOLID, Style.SOFT):
        drawn = Plan(boxes([here]), style)
        photo, changed = scene(3), scene(3)
        changed[here.slices] = 0
        assert redact(Photo(photo), drawn).data == redact(Photo(changed), drawn).data
        both = Plan(boxes([here, there]), style)
        changed[there.slices] = 255
        assert redact(Photo(photo), both).data == redact(Photo(changed), both).data


@pytest.mark.parametrize("style", [Style.SOLID, Style.SOFT])
def test_what_shines_through_is_no_ones_own_making(style: Style) -> None:
    for shape, lossless in product((*boxes([Region(16, 16, 72, 48)]), HEAD), (True, False)):
        drawn = plan((shape,), style)
        copy = decode(redact(Photo(scene(5), lossless=lossless), drawn).data)
        assert not has_foreign_content(copy, drawn)
        pixels = copy.pixels.copy()
        veiled = pixels[28:36, 30:58]
        pixels[28:36, 30:58] = np.where(veiled > 128, veiled - 40, veiled + 40)
        assert has_foreign_content(Photo(pixels, lossless=lossless), drawn)


@pytest.mark.parametrize("box", [Region(0, 0, 1, 1), Region(89, 69, 90, 70), WHOLE.region, Region(-20, -20, 200, 200)])
def test_borders_are_covered_to_the_last_row_and_column(box: Region) -> None:
    covered = with_margins([box], WIDTH, HEIGHT)
    copy = opened(redact(Photo(noise(1), lossless=True), Plan(boxes(covered))).data)
    inside = box.clip(WIDTH, HEIGHT)
    assert inside is not None
    assert np.ptp(copy[inside.slices], axis=(0, 1)).max() == 0


@pytest.mark.parametrize("style", Style)
def test_a_thousand_boxes_are_fine(style: Style) -> None:
    many = [Region(x % 80, x % 60, x % 80 + 3, x % 60 + 3) for x in range(1000)]
    shapes = [Shape.level(form, box) for box, form in zip(many, cycle(Form), strict=False)]
    assert redact(Photo(noise(2)), plan(shapes, style)).data


@pytest.mark.parametrize("style", Style)
@pytest.mark.parametrize("form", Form)
@pytest.mark.parametrize("size", [(1, 1), (1, 300), (300, 1), (2, 2), (20_000, 1)])
def test_tiny_and_thin_photos_are_covered_too(size: tuple[int, int], form: Form, style: Style) -> None:
    photo = Photo(np.full((size[1], size[0], 3), 200, np.uint8), lossless=size[0] > 1000)
    drawn = plan([Shape.level(form, Region(0, 0, 1, 1).grow(MARGIN))], style)
    copy = redact(photo, drawn)
    assert opened(copy.data).shape == (size[1], size[0], 3)
    assert not has_foreign_content(decode(copy.data), drawn)


def test_a_jpeg_copy_stays_close_to_the_photo_outside() -> None:
    ramp = np.zeros((64, 64, 3), np.uint8)
    ramp[..., 0] = np.arange(64)[None] * 4
    copy = opened(redact(Photo(ramp), Plan(boxes([Region(0, 0, 16, 16)]))).data)
    assert np.abs(copy[24:, 24:].astype(int) - ramp[24:, 24:]).max() < 12


def test_a_crop_shows_its_part_and_nothing_else() -> None:
    part = Region(32, 16, 88, 64)
    drawn = Plan(boxes([Region(0, 0, 24, 24)]), Style.CROP, crop=part)
    copy = redact(Photo(noise(4), lossless=True), drawn)
    assert np.array_equal(opened(copy.data), noise(4)[part.slices])
    assert copy.crop == part


def test_a_cover_is_seen_but_near_its_surroundings_and_words_are_drawn_on_it() -> None:
    pixels = np.full((200, 400, 3), (200, 190, 160), np.uint8)
    region = Region(40, 40, 240, 80)
    for labels in (False, True):
        drawn = plan(boxes([region]), Style.SOLID, labels=labels)
        copy = opened(redact(Photo(pixels, lossless=True), drawn).data)
        inside = copy[region.slices].reshape(-1, 3)
        shade = np.median(inside, axis=0)
        assert 30 < float(np.mean(pixels[0, 0] - shade)) < 90
        assert bool(np.any(inside != shade)) is labels
