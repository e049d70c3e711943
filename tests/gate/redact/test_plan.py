"""Where a copy covers: margins, steps, whole papers, and what is left of a photo that is cut down."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detectors.gate.redact.blocks import BLOCK, MARGIN, merged, with_margins
from detectors.gate.redact.crop import LEAST, REACH, _free, _large_enough, _scaled, _taken, best_part, cell_size
from detectors.gate.redact.gaps import blind_windows
from detectors.gate.redact.plan import NothingLeft, Plan, draw_up, in_style, styles_for, with_more
from detectors.gate.redact.widths import widened_in_steps
from detectors.gate.settling import in_fields
from detectors.kit.decode.photo import Photo
from detectors.kit.terms import (
    Cure,
    FieldName,
    Finding,
    Form,
    Place,
    Region,
    Report,
    Risk,
    ScreeningOptions,
    Strength,
    Style,
    Unread,
    UnreadReason,
    places,
)
from detectors.kit.view import View
from tests.given import Written, blank

NAME, NUMBER, FACE = Region(200, 100, 420, 130), Region(200, 150, 500, 180), Region(700, 100, 820, 260)
KTP = Finding(Risk.IDENTITY, Strength.SURE, "ktp", (NAME, NUMBER))
CHILD = Finding(Risk.CHILDREN, Strength.LIKELY, "child-face", (FACE,))
REPORT = Report((KTP, CHILD))


def view(*rows: str) -> View:
    """A page with something to see below what is covered."""
    photo = blank(1200, 800)
    photo.pixels[560:600:4, 100:600] = 0
    return View(photo, Written(rows))


def drawn(seen: View, report: Report, options: ScreeningOptions) -> Plan:
    return in_style(draw_up(seen, report, options), options.style, seen, report)


def offered(report: Report) -> tuple[Style, ...]:
    return styles_for(draw_up(view(), report, ScreeningOptions()), report, view().photo)


def holds(covered: tuple[Region, ...], region: Region) -> bool:
    return any(box.intersection(region) == region for box in covered)


def test_everything_found_is_covered_and_faces_are_known() -> None:
    plan = drawn(view(), REPORT, ScreeningOptions(Style.SOFT))
    assert all(holds(plan.covered, region) for region in (NAME, NUMBER, FACE))
    (face,) = (shape for shape in plan.shapes if shape.form is Form.ROUND)
    assert face.region.intersection(FACE) == FACE
    assert not any(region.intersection(FACE) for region in plan.written)
    assert plan.labels == {}


def test_a_box_around_labels_and_values_of_a_paper_that_was_taken_apart_is_left_to_its_fields() -> None:
    seen = view("Alamat : JL MAWAR BERDURI 1", "RT/RW : 001/002")
    first, second = (line.region for line in seen.words)
    values = (
        Region(first.left + 60, first.top, first.right, first.bottom),
        Region(second.left + 60, second.top, second.right, second.bottom),
    )
    named = tuple((value, FieldName.ADDRESS) for value in values)
    paper = Finding(Risk.IDENTITY, Strength.SURE, "ktp", values, named=named, settled=(first, second))
    address = Finding(Risk.LOCATION, Strength.SURE, "address", (first, first.union(second)))
    plan = drawn(seen, Report(in_fields((paper, address), seen)), ScreeningOptions())
    assert all(holds(plan.covered, value) for value in values)
    assert not any(region.left < first.left + 40 for region in plan.covered), "the labels stay"
    ends = {shape.region.right for shape in plan.shapes}
    assert len(ends) == 1, "no row of an address tells its own width"
    alone = drawn(seen, Report((address,)), ScreeningOptions())
    assert holds(alone.covered, first.union(second)), "of a paper that was not taken apart all is covered"


def test_a_place_that_was_left_open_stays_open_and_an_added_box_is_covered() -> None:
    extra = Region(900, 600, 1000, 700)
    plan = drawn(view(), REPORT, ScreeningOptions(keep=(NAME,), cover=(extra,)))
    assert not holds(plan.covered, NAME)
    assert holds(plan.covered, NUMBER)
    assert holds(plan.covered, extra)


def test_a_box_around_everything_leaves_nothing_open() -> None:
    whole = Region(0, 0, 1200, 800)
    assert (
        drawn(view(), REPORT, ScreeningOptions(keep=(whole,))).covered
        == drawn(view(), REPORT, ScreeningOptions()).covered
    )


def test_everything_covers_all_words_but_those_that_were_left_open() -> None:
    seen = view("Hemoglobin 13.2", "Leukosit 7000")
    first, second = (line.region for line in seen.words)
    plan = drawn(seen, REPORT, ScreeningOptions(everything=True))
    assert holds(plan.covered, first)
    assert holds(plan.covered, second)
    assert not holds(drawn(seen, REPORT, ScreeningOptions(everything=True, keep=(first,))).covered, first)


SCRAWL, CODE = Region(200, 300, 520, 330), Region(700, 300, 800, 400)
ILLEGIBLE = (Unread(UnreadReason.HANDWRITING, (SCRAWL,)), Unread(UnreadReason.CODE, (CODE,)))


@pytest.mark.parametrize("style", Style)
@pytest.mark.parametrize("report", [Report(unread=ILLEGIBLE), replace(REPORT, unread=ILLEGIBLE)])
def test_what_was_not_understood_is_covered_in_every_style_also_where_nothing_was_found(
    report: Report, style: Style
) -> None:
    plan = drawn(view(), report, ScreeningOptions(style, labels=True))
    assert holds(plan.covered, SCRAWL)
    assert holds(plan.covered, CODE)
    assert plan.crop is None or not any(plan.crop.intersection(region) for region in (SCRAWL, CODE))
    assert not any(shape.region.intersection(SCRAWL) for shape in plan.labels), "nobody knows what to call it"


def test_writing_that_was_not_understood_does_not_tell_its_length_and_a_code_needs_no_step() -> None:
    widths = set()
    for width in range(24, 271):
        region = Region(200, 300, 200 + width, 330)
        (covered,) = drawn(view(), Report(unread=(Unread(UnreadReason.SCRIPT, (region,)),)), ScreeningOptions()).covered
        widths.add(covered.width)
    assert len(widths) <= 4
    report = Report(unread=(Unread(UnreadReason.CODE, (SCRAWL,)),))
    assert drawn(view(), report, ScreeningOptions()).covered == with_margins([SCRAWL], 1200, 800)


def test_a_copy_without_findings_can_be_had_in_the_styles_that_fit_what_was_not_understood() -> None:
    assert offered(Report(unread=ILLEGIBLE)) == (Style.AUTO, Style.SOLID, Style.SOFT, Style.CROP)


def test_what_stands_in_a_place_that_is_left_open_stays_open_and_the_rest_does_not() -> None:
    inside, apart = Region(210, 105, 400, 128), SCRAWL
    report = replace(REPORT, unread=(Unread(UnreadReason.SMALL, (inside, apart)),))
    plan = drawn(view(), report, ScreeningOptions(keep=(NAME,)))
    assert not any(region.intersection(inside) for region in plan.covered)
    assert holds(plan.covered, apart)
    whole = drawn(view(), report, ScreeningOptions(keep=(Region(0, 0, 1200, 800),)))
    assert holds(whole.covered, inside), "a box around everything leaves nothing open"


def test_an_unreadable_code_that_no_detector_asked_for_is_covered_beside_unread_writing() -> None:
    seen = View(blank(1200, 800), Written(codes=("",)))
    plan = drawn(seen, Report(unread=ILLEGIBLE[:1]), ScreeningOptions())
    assert holds(plan.covered, seen.codes[0].region)


def test_labels_say_the_kind_only_where_they_are_wanted() -> None:
    assert sorted(drawn(view(), REPORT, ScreeningOptions(labels=True)).labels.values()) == ["KTP", "KTP", "child"]


@pytest.mark.parametrize("cure", [Cure.STRIP, Cure.WITHHOLD])
def test_only_findings_that_ask_for_a_cover_are_covered(cure: Cure) -> None:
    assert drawn(view(), Report((replace(KTP, cure=cure),)), ScreeningOptions()).covered == ()


def test_margins_reach_over_the_edge_and_end_on_blocks() -> None:
    (region,) = with_margins([Region(33, 34, 40, 41)], 90, 70)
    assert region.left <= 33 - MARGIN
    assert region.bottom >= 41 + MARGIN
    assert all(side % BLOCK == 0 for side in region.half_open)


def test_regions_outside_the_photo_are_left_out() -> None:
    assert with_margins([Region(500, 500, 510, 510), Region(-90, 0, -50, 20)], 90, 70) == ()


def test_inner_regions_are_left_out() -> None:
    assert merged((Region(0, 0, 16, 16), Region(4, 4, 8, 8)), (Region(0, 0, 16, 16),)) == (Region(0, 0, 16, 16),)
    assert merged() == ()


def text(width: int, height: int = 30) -> Place:
    return Place(1, (Risk.CONTACT,), Strength.SURE, "phone", Region(100, 100, 100 + width, 100 + height))


def test_boxes_of_text_come_in_steps_so_that_lengths_look_alike() -> None:
    widths = {widened_in_steps(text(width), 1280, 960).width for width in range(24, 271)}
    assert widths == {90, 180, 270}
    assert widened_in_steps(text(30, 200), 1280, 960).height == 270


def test_a_longer_box_ends_before_the_next_print_and_never_before_its_own() -> None:
    place = text(200)
    beside, close, below = Region(340, 98, 500, 128), Region(304, 98, 500, 128), Region(310, 140, 500, 170)
    (covered,) = with_margins([widened_in_steps(place, 1280, 960, [beside, below])], 1280, 960)
    assert 328 < covered.right <= beside.left
    assert widened_in_steps(place, 1280, 960, [close]).right <= close.left - MARGIN
    assert widened_in_steps(place, 1280, 960, [below]).right == 370


def test_windows_are_closed_unless_a_line_stands_whole_in_them() -> None:
    around = (Region(0, 0, 400, 40), Region(0, 40, 40, 72), Region(360, 40, 400, 72), Region(0, 72, 400, 120))
    window = Region(40, 40, 360, 72)
    assert list(blind_windows(around, [])) == [window]
    assert list(blind_windows(around, [Region(50, 30, 300, 60)])) == [window]
    assert list(blind_windows(around, [Region(50, 42, 300, 70)])) == []
    assert list(blind_windows(around[:2], [])) == []
    assert list(blind_windows(around[:3], [])) == []


@given(st.integers(1, 600), st.integers(1, 600))
def test_a_step_never_uncovers(width: int, height: int) -> None:
    place = text(width, height)
    assert widened_in_steps(place, 1280, 960).intersection(place.region) == place.region


def test_a_face_keeps_its_width() -> None:
    assert widened_in_steps(places(Report((CHILD,)))[0], 1280, 960) == FACE


def test_a_card_is_covered_from_edge_to_edge() -> None:
    plan = drawn(view(), REPORT, ScreeningOptions(Style.CARD))
    assert holds(plan.covered, NAME.union(NUMBER).grow(20))
    assert holds(plan.covered, FACE)


def test_the_outline_of_a_card_is_taken_where_it_is_seen() -> None:
    photo = blank(1200, 800)
    photo.pixels[:] = 60
    photo.pixels[60:500, 150:850] = 235
    photo.pixels[110:125, 210:400] = 20
    plan = drawn(View(photo, Written()), Report((KTP,)), ScreeningOptions(Style.CARD))
    assert holds(plan.covered, Region(156, 66, 844, 494))
    assert not holds(plan.covered, Region(100, 66, 844, 494))


def test_styles_on_offer_are_those_that_can_be_had() -> None:
    named = replace(KTP, named=((NAME, FieldName.NAME), (NUMBER, FieldName.NIK)))
    assert offered(Report((named, CHILD))) == tuple(Style)
    assert Style.REPLACE not in offered(REPORT), "of a paper whose fields are not known nothing can be replaced"
    assert offered(Report((CHILD,))) == (Style.AUTO, Style.SOLID, Style.SOFT, Style.STICKER, Style.CROP)
    assert offered(Report(())) == ()
    everywhere = Finding(Risk.CONTACT, Strength.SURE, "phone", (Region(0, 0, 1200, 700),))
    assert offered(Report((everywhere,))) == (Style.AUTO, Style.SOLID, Style.SOFT, Style.REPLACE)


def test_a_crop_without_enough_left_is_refused_also_when_more_is_found_later() -> None:
    plan = drawn(view(), REPORT, ScreeningOptions(Style.CROP))
    assert plan.crop is not None
    with pytest.raises(NothingLeft):
        with_more(plan, [Region(0, 0, 1200, 700)], view().photo)
    everywhere = Finding(Risk.CONTACT, Strength.SURE, "phone", (Region(0, 0, 1200, 700),))
    with pytest.raises(NothingLeft):
        drawn(view(), Report((everywhere,)), ScreeningOptions(Style.CROP))


def test_a_crop_with_nothing_to_hide_is_the_whole_photo() -> None:
    assert drawn(view(), Report(()), ScreeningOptions(Style.CROP)).crop is None


BOXES = st.lists(
    st.tuples(st.integers(0, 300), st.integers(0, 200), st.integers(1, 120), st.integers(1, 120)).map(
        lambda b: Region(b[0], b[1], b[0] + b[2], b[1] + b[3])
    ),
    max_size=6,
)


def speckled(width: int, height: int, seed: int = 1) -> Photo:
    """A photo in which every pixel shows something."""
    return Photo(np.random.default_rng(seed).integers(0, 256, (height, width, 3), np.uint8), halved=True)


@settings(max_examples=80, deadline=None)
@given(BOXES, st.integers(1, 320), st.integers(1, 240), st.integers(0, 99))
def test_a_crop_shows_nothing_hidden_is_large_enough_and_owes_nothing_to_what_is_hidden(
    boxes: list[Region], width: int, height: int, seed: int
) -> None:
    covered = with_margins(boxes, width, height)
    photo, changed = speckled(width, height, seed), speckled(width, height, seed)
    taken = np.zeros((height, width), bool)
    for box in covered:
        taken[box.slices] = True
        changed.pixels[box.grow(REACH - 1).clip(width, height).slices] = 7  # type: ignore[union-attr]  # a part of it lies inside
    best = best_part(covered, photo)
    assert best == best_part(covered, changed)
    if best is None:
        return
    assert not taken[best.slices].any()
    assert best.area >= LEAST * width * height


@settings(max_examples=80, deadline=None)
@given(BOXES, st.integers(1, 320), st.integers(1, 240))
def test_the_largest_free_part_is_among_those_that_are_weighed(boxes: list[Region], width: int, height: int) -> None:
    covered = with_margins(boxes, width, height)
    taken = np.zeros((height, width), bool)
    for box in covered:
        taken[box.slices] = True
    largest = max(_free_areas(taken), default=0)
    cell = cell_size(width, height)
    parts = _large_enough(_free(_taken(covered, width, height, cell)), cell, width, height)
    scaled = (_scaled(part, cell).clip(width, height) for part in parts)
    weighed = max((part.area for part in scaled if part is not None), default=0)
    assert weighed == (largest if largest >= LEAST * width * height else 0)


def test_a_crop_is_never_a_blank_picture() -> None:
    """All print is covered, and the larger half of the page is empty."""
    photo = blank(1200, 800)
    photo.pixels[100:130:4, 100:400] = 0
    assert best_part([Region(96, 96, 408, 136)], photo) is None
    photo.pixels[700:730:4, 100:400] = 0
    part = best_part([Region(96, 96, 408, 136)], photo)
    assert part is not None
    assert part.intersection(Region(100, 700, 400, 730)) == Region(100, 700, 400, 730)


def test_a_crop_takes_whole_lines_rather_than_a_larger_part_of_blank_paper_or_half_lines() -> None:
    photo = blank(1200, 800)
    for top in range(480, 760, 40):
        photo.pixels[top : top + 20 : 4, 60:700] = 0
    part = best_part([Region(0, 200, 700, 440)], photo)
    assert part is not None
    assert part.intersection(Region(60, 480, 700, 740)) == Region(60, 480, 700, 740)


def _free_areas(taken: np.ndarray[tuple[int, ...], np.dtype[np.bool_]]) -> list[int]:
    """Areas of all free boxes between the borders that occur, counted the slow way."""
    height, width = taken.shape
    ys, xs = sorted({*range(0, height, BLOCK), height}), sorted({*range(0, width, BLOCK), width})
    sums = np.zeros((height + 1, width + 1), int)
    sums[1:, 1:] = np.cumsum(np.cumsum(taken, axis=0), axis=1)
    grid = sums[np.ix_(ys, xs)]
    down, across = np.array(ys), np.array(xs)
    areas = [0]
    for top in range(len(ys) - 1):
        inside = grid[top + 1 :, :] - grid[top, :]
        filled = inside[:, None, :] - inside[:, :, None]
        free = (filled == 0) & (across[None, :] > across[:, None])[None]
        tall = (down[top + 1 :] - down[top])[:, None, None]
        areas.append(int((free * tall * (across[None, :] - across[:, None])[None]).max(initial=0)))
    return areas


def test_a_code_that_cannot_be_read_is_covered_beside_another_risk_only() -> None:
    shown = View(blank(1200, 800), Written(codes=[""]))
    assert drawn(shown, Report(), ScreeningOptions()).covered == ()
    assert holds(drawn(shown, Report((KTP,)), ScreeningOptions()).covered, Region(10, 10, 60, 60))
