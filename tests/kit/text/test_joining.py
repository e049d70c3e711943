"""Regions of one block become one rectangle, unless something else is printed there."""

from __future__ import annotations

from detectors.kit.terms import Region
from detectors.kit.text.joining import joined
from detectors.kit.text.page import Page
from tests.given import line


def page(*placed: tuple[str, int, int]) -> Page:
    return Page([line(text, left, top) for text, left, top in placed])


def test_ragged_lines_become_one_rectangle() -> None:
    seen = page(("Jl. Melati Putih No. 5", 10, 10), ("Depok", 10, 36))
    assert joined([one.region for one in seen.lines], seen) == [Region(10, 10, 230, 56)]


def test_a_stranger_in_the_gap_keeps_them_apart() -> None:
    seen = page(("Jl. Melati Putih No. 5", 10, 10), ("Depok", 10, 36), ("Halaman", 120, 36))
    mine = [one.region for one in seen.lines if one.text != "Halaman"]
    assert joined(mine, seen) == mine


def test_regions_far_apart_stay_apart() -> None:
    seen = page(("Depok", 10, 10), ("Bogor", 10, 300))
    assert len(joined([one.region for one in seen.lines], seen)) == 2


def test_two_values_of_one_line_are_no_strangers_to_each_other() -> None:
    seen = page(("6°20'54.8\"S 110°17'16.2\"E", 10, 10))
    whole = next(iter(seen.lines))
    assert joined([whole.span(0, 11), whole.span(12, 25)], seen) == [whole.region]


def test_nothing_and_one_region_stay_what_they_are() -> None:
    seen = page(("Depok", 10, 10))
    assert joined([], seen) == []
    assert joined([Region(0, 0, 5, 5)], seen) == [Region(0, 0, 5, 5)]
