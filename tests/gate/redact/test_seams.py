"""Neighbouring bars are told apart by hairlines that follow from the shapes alone."""

from __future__ import annotations

import numpy as np

from detectors.gate.redact.lettering import with_words
from detectors.gate.redact.seams import MANY, are_neighbours, seams, with_seams
from detectors.gate.redact.shapes import boxes
from detectors.kit.terms import Form, Region, Shape

UPPER, LOWER = (Shape.level(Form.BAR, Region(40, top, 240, top + 36)) for top in (20, 50))
WITHIN = Shape.level(Form.BAR, Region(40, 22, 200, 50))


def test_a_hairline_lies_where_bars_overlap_by_their_margins_and_nowhere_else() -> None:
    mask = seams((UPPER, LOWER), 300, 120)
    assert mask.any()
    rows = np.flatnonzero(mask.any(axis=1))
    assert rows.min() >= LOWER.region.top
    assert rows.max() < UPPER.region.bottom
    assert mask[:, 60:220].sum(axis=0).max() == 1, "one pixel high"


def test_two_boxes_around_one_thing_have_none() -> None:
    assert not are_neighbours(UPPER, WITHIN)
    assert not seams((UPPER, WITHIN), 300, 120).any()
    assert not seams(boxes([UPPER.region, LOWER.region]), 300, 120).any()
    assert not seams((UPPER,), 300, 120).any()


def test_a_hairline_is_paler_than_its_cover_on_light_and_on_dark_ground() -> None:
    for level in (30, 200):
        flat = np.full((120, 300, 3), level, np.uint8)
        drawn = with_seams(flat, (UPPER, LOWER))
        assert drawn.max() > level
        assert drawn.min() == level


def test_a_page_of_bars_is_left_as_it_is_in_time() -> None:
    bars = [Shape.level(Form.BAR, Region(0, 3 * row, 300, 3 * row + 20)) for row in range(MANY + 1)]
    assert not seams(bars, 300, 3 * MANY).any()


def test_neighbours_have_each_their_own_words_and_boxes_around_one_thing_once() -> None:
    flat = np.full((120, 300, 3), 180, np.uint8)
    drawn = with_words(flat, {UPPER: "name", LOWER: "address"})
    assert (drawn[20:50] != 180).any()
    assert (drawn[56:86] != 180).any()
    once = with_words(flat, {UPPER: "name", WITHIN: "identity"})
    assert np.array_equal(once, with_words(flat, {UPPER: "name"}))
