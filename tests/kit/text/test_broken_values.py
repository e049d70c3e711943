"""Values that a line end broke are followed to their ends, and no further."""

from __future__ import annotations

import re

import pytest

from detectors.kit.text.broken_values import GROUPS, KEY_SIGNS, LINK_SIGNS, followed
from tests.given import view


@pytest.mark.parametrize(
    ("rows", "begins", "signs", "whole"),
    [
        (("token a1B2c3D4e5F6", "g7H8i9J0"), r"a1B2\w+", KEY_SIGNS, "a1B2c3D4e5F6g7H8i9J0"),
        (("a1B2c3D4e5F6\\", 'g7H8i9J0"', "done"), r"a1B2\w+", KEY_SIGNS, "a1B2c3D4e5F6g7H8i9J0"),
        (("a1B2c3D4e5F6g7", "H8i9J0k1L2m3N4", "o5"), r"a1B2\w+", KEY_SIGNS, "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5"),
        (("https://contoh.id/?t=a1B2", "c3D4&x=1"), r"https\S+", LINK_SIGNS, "https://contoh.id/?t=a1B2c3D4&x=1"),
        (("DE89 3704 0044", "0532 0130 00"), r"DE89[\d ]+\d", GROUPS, "DE89 3704 00440532 0130 00"),
        (("a1B2c3D4e5F6", "and then"), r"a1B2\w+", KEY_SIGNS, "a1B2c3D4e5F6"),
        (("a1B2c3D4e5F6 ok", "g7H8i9J0"), r"a1B2\w+", KEY_SIGNS, "a1B2c3D4e5F6"),
        (("a1B2c3D4e5F6", "done"), r"a1B2\w+", KEY_SIGNS, "a1B2c3D4e5F6"),
        (("a1B2c3D4e5F6", "", "", "", "g7H8i9J0"), r"a1B2\w+", KEY_SIGNS, "a1B2c3D4e5F6"),
    ],
)
def test_a_broken_value_is_put_together(rows: tuple[str, ...], begins: str, signs: re.Pattern[str], whole: str) -> None:
    page = view(*rows).page
    match = next(page.find(re.compile(begins)))
    assert followed(page, match, signs).text == whole


def test_all_parts_are_covered() -> None:
    page = view("token: a1B2c3D4e5F6", "g7H8i9J0k1L2").page
    found = followed(page, next(page.find(re.compile(r"a1B2\w+"))))
    lines = list(page.lines)
    assert found.regions[-1] == lines[1].region
    assert len(found.regions) == len(lines)
