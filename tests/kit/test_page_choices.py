"""Places of a PDF have numbers that count over its pages, and no choice on one page changes those of another."""

from __future__ import annotations

import pytest

from detectors.kit.terms import (
    Cure,
    Finding,
    Level,
    PageChoices,
    PageScreening,
    Region,
    Report,
    Risk,
    ScreeningOptions,
    Strength,
    Verdict,
    numbered_pages,
)

BOXES = [Region(10, 40 * row, 90, 40 * row + 20) for row in range(4)]


def page(number: int, count: int, known: int) -> PageScreening:
    """A page with so many places, of which so many were known before it was read back."""
    found = Finding(Risk.SECRETS, Strength.SURE, "password", tuple(BOXES[:count]), Cure.COVER)
    return PageScreening(number, Verdict(Level.STOP, (Risk.SECRETS,)), Report((found,)), 100, 200, known)


def numbers(*pages: PageScreening) -> list[list[int]]:
    return [[place.number for place in here] for here in numbered_pages(pages)]


def test_numbers_count_over_all_pages() -> None:
    assert numbers(page(1, 2, 2), page(3, 1, 1), page(7, 3, 3)) == [[1, 2], [3], [4, 5, 6]]
    assert numbers() == []


def test_what_only_reading_back_has_shown_changes_no_number_of_another_page() -> None:
    assert numbers(page(1, 3, 2), page(2, 2, 2)) == [[1, 2, 5], [3, 4]]


def test_options_of_a_page_have_its_own_boxes_alone() -> None:
    options = ScreeningOptions(
        keep_numbers=(1, 4), on_pages=(PageChoices(1, cover=(BOXES[3],)), PageChoices(2, keep=(BOXES[0],)))
    )
    first, second = options.on_each([page(1, 3, 2), page(2, 2, 2)])
    assert (first.keep, first.cover) == ((BOXES[0],), (BOXES[3],))
    assert (second.keep, second.cover) == ((BOXES[0], BOXES[1]), ())
    assert [own.on_pages or own.keep_numbers for own in (first, second)] == [(), ()]


def test_choices_cross_the_border_and_are_checked_there() -> None:
    options = ScreeningOptions(
        on_pages=(PageChoices(2, tuple(BOXES), (BOXES[0],)),), earlier=(page(1, 2, 2),), earlier_bytes=7, picture=3
    )
    assert ScreeningOptions.from_json(options.to_json()) == options


@pytest.mark.parametrize(
    "wrong",
    [
        {"on_pages": [{"page": 0, "keep": [], "cover": []}]},
        {"on_pages": [{"page": True, "keep": [], "cover": []}]},
        {"on_pages": [{"page": "2", "keep": [], "cover": []}]},
        {"on_pages": [{"page": 2, "keep": [[0, 0, 0, 0]], "cover": []}]},
        {"on_pages": [{"page": 2, "keep": [[0, 0, 9, 9]] * 3000, "cover": []}]},
        {"earlier_bytes": -1},
        {"earlier_bytes": 1 << 40},
        {"picture": -1},
        {"picture": 1.0},
        {"earlier": [{"page": 1, "level": "clear", "risks": [], "width": 1, "height": 1, "unread": [], "findings": [],
                      "unchecked": [{"detector": "page", "reason": "timeout"}]}]},
    ],
)  # fmt: skip
def test_what_is_no_choice_is_not_taken(wrong: dict[str, object]) -> None:
    with pytest.raises((ValueError, TypeError, KeyError)):
        ScreeningOptions.from_json({**ScreeningOptions().to_json(), **wrong})
