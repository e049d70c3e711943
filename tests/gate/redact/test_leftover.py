"""A copy that shows nothing any more is none; one with a title, one that a person asked for, and a small cover are copies."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from detectors.gate.redact.leftover import MOST, nothing_is_left
from detectors.gate.redact.shapes import boxes
from detectors.kit.decode.photo import Photo
from detectors.kit.ocr.lines import Writing
from detectors.kit.terms import Form, Redacted, Region, ScreeningOptions, Shape, Style
from tests.given import line

PHOTO = Photo(np.full((400, 600, 3), 200, np.uint8))
MUCH = boxes([Region(0, 80, 600, 400)])
OPTIONS = ScreeningOptions()
TITLE, VALUE = line("DRIVER LICENSE", 40, 20), line("BUDI SANTOSO", 40, 200)


def left(
    shapes: tuple[Shape, ...], *lines: Any, style: Style = Style.AUTO, options: ScreeningOptions = OPTIONS
) -> bool:
    copy = Redacted(b"", "png", (), style, shapes=shapes)
    return not nothing_is_left(copy, options, PHOTO, Writing(tuple(lines)))


def test_most_of_a_picture_under_covers_and_no_line_left_is_nothing() -> None:
    assert not left(MUCH)
    assert not left(MUCH, VALUE)
    assert not left((Shape.level(Form.ROUND, Region(0, 0, 600, 400)),))


def test_a_title_or_a_label_that_can_be_read_is_something() -> None:
    assert left(MUCH, TITLE, VALUE)
    assert left(MUCH, line("Nama", 40, 70))


@pytest.mark.parametrize("share", [0.1, MOST - 0.03])
def test_as_long_as_less_is_covered_there_is_something(share: float) -> None:
    assert left(boxes([Region(0, 0, 600, round(400 * share) // 8 * 8)]))
    assert left(())


def test_what_a_person_asks_for_is_handed_out() -> None:
    assert left(MUCH, style=Style.CROP)
    assert left(MUCH, style=Style.CARD)
    assert left(MUCH, options=replace(OPTIONS, everything=True))
    assert left(MUCH, options=replace(OPTIONS, cover=(Region(0, 0, 600, 400),)))
