"""Characters that two boxes of a row share are read once."""

from __future__ import annotations

import numpy as np
import pytest

from detectors.kit.ocr.lines import TextLine
from detectors.kit.ocr.overlaps import once


def line(text: str, left: float, right: float, top: float = 100, degrees: float = 0) -> TextLine:
    """A line 40 pixels high on a page that is turned about its corner."""
    turn = np.radians(degrees)
    corners = ((left, top), (right, top), (right, top + 40), (left, top + 40))
    a, b, c, d = (
        (float(x * np.cos(turn) - y * np.sin(turn)), float(x * np.sin(turn) + y * np.cos(turn))) for x, y in corners
    )
    return TextLine(text, (a, b, c, d), 0.9)


@pytest.mark.parametrize("degrees", [0, 12, 90, 180])
def test_a_digit_in_two_boxes_stays_in_the_first(degrees: float) -> None:
    first, second = line("5194 9364", 100, 600, degrees=degrees), line("4 7756 0064", 560, 1160, degrees=degrees)
    one, other = once([first, second])
    assert one == first
    assert other.text == "7756 0064"
    # What is left stands where it stood.
    assert np.allclose(np.mean(other.outline(5, 7), axis=0), np.mean(second.outline(7, 9), axis=0), atol=2)
    assert other.quad[1:3] == second.quad[1:3]


def test_the_order_of_the_lines_does_not_matter() -> None:
    second, first = line("4 7756 0064", 560, 1160), line("5194 9364", 100, 600)
    assert [one.text for one in once([second, first])] == ["7756 0064", "5194 9364"]


@pytest.mark.parametrize(
    "second",
    [
        line("4 7756 0064", 610, 1210),  # beside it
        line("7 7756 0064", 560, 1160),  # another character was read there
        line("4 7756 0064", 560, 1160, top=130),  # a row below
        line("94 9364", 300, 620),  # the same words once more
    ],
)
def test_what_is_not_surely_the_same_character_stays(second: TextLine) -> None:
    lines = (line("5194 9364", 100, 600), second)
    assert once(lines) == lines


def test_few_and_no_lines() -> None:
    assert once([]) == ()
    assert once([line("NIK", 0, 100)]) == (line("NIK", 0, 100),)
