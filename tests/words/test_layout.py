"""Letters stand where they are laid: marks in their boxes, columns under each other, wide letters twice as wide."""

from __future__ import annotations

import pytest

from detectors.kit.terms import Region
from detectors.kit.text.page import Page
from tests.given import HEIGHT, LETTER, STEP
from tests.words.filling import pieces
from tests.words.layout import EDGE, cells, lay


def test_a_mark_has_its_box_where_its_letters_stand() -> None:
    laid = lay([pieces("pin «1234» ok"), pieces("no"), pieces("«x» y «zz»")])
    below = EDGE + 2 * STEP
    assert laid.boxes == (
        Region(EDGE + 4 * LETTER, EDGE, EDGE + 8 * LETTER, EDGE + HEIGHT),
        Region(EDGE, below, EDGE + LETTER, below + HEIGHT),
        Region(EDGE + 4 * LETTER, below, EDGE + 6 * LETTER, below + HEIGHT),
    )
    found = laid.lines[0].span(4, 8)
    assert found.intersection(laid.boxes[0]) == laid.boxes[0]
    assert found.width < laid.boxes[0].width + 2 * LETTER


def test_columns_of_a_table_begin_under_each_other() -> None:
    laid = lay([pieces("No | Name"), pieces("1 | «Ana»"), pieces("heading"), pieces("a long piece | b")])
    by_text = {line.text: line.region.left for line in laid.lines}
    assert by_text["Name"] == by_text["Ana"] == laid.boxes[0].left
    assert by_text["b"] > by_text["Name"]
    assert [len(row) for row in Page(laid.lines).rows] == [2, 2, 1, 2]


def test_blanks_before_a_line_move_it_and_are_not_read() -> None:
    laid = lay([pieces("    key: «v»")])
    (line,) = laid.lines
    assert (line.text, line.region.left) == ("key: v", EDGE + 4 * LETTER)
    assert laid.boxes[0].left == EDGE + 9 * LETTER


def test_an_empty_row_and_an_empty_piece_are_no_lines() -> None:
    laid = lay([pieces("a"), pieces(""), pieces("b | ")])
    assert [(line.text, line.region.top) for line in laid.lines] == [("a", EDGE), ("b", EDGE + 2 * STEP)]


def test_wide_letters_are_twice_as_wide_and_keep_their_places() -> None:
    laid = lay([pieces("密码：«ab»")])
    (line,) = laid.lines
    assert line.region.width == 8 * LETTER
    assert laid.boxes[0].left == EDGE + 6 * LETTER
    assert line.span(3, 5).right == laid.boxes[0].right


@pytest.mark.parametrize(("text", "width"), [("abc", 3), ("密码", 4), ("กำ", 2), ("e\u0301", 1)])
def test_the_width_of_a_text(text: str, width: int) -> None:
    assert cells(text) == width
