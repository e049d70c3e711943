"""Labels at the beginning of lines, and the values that belong to them."""

from __future__ import annotations

import pytest

from detectors.kit.text.fields import Labels, fields
from detectors.kit.text.page import Page
from tests.given import lines

MEANINGS = {"name": ("nama",), "expiry": ("exp",), "birth": ("tempat/tgl lahir", "tempat")}


@pytest.mark.parametrize("exact", [False, True])
@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Nama : BUDI", 4),
        ("NAMA:BUDI", 4),
        ("NamaBUDI", 4),
        ("4b EXP 02/01", 6),
        ("1. Nama BUDI", 7),
        ("Namanya siapa", None),
        ("Tempat/Tgl Lahir : SOLO", 16),
        ("BUDI", None),
        ("", None),
    ],
)
def test_labels_at_the_beginning_of_a_line(text: str, end: int | None, exact: bool) -> None:
    label = Labels(MEANINGS, exact).at_start(text)
    assert (label[0] if label else None) == end


@pytest.mark.parametrize(
    ("rows", "value"),
    [
        (("Nama : BUDI",), "BUDI"),
        (("Nama | BUDI",), "BUDI"),
        (("Nama", "BUDI"), "BUDI"),
        (("Nama :", ": BUDI"), "BUDI"),
    ],
)
def test_a_labels_value_stands_behind_beside_or_below(rows: tuple[str, ...], value: str) -> None:
    (field,) = fields(Page(lines(rows)), Labels(MEANINGS))
    ((holder, _),) = field.values
    assert value in field.text
    assert value in holder.text


def test_a_misread_letter_leaves_a_label_that_label_unless_it_is_to_be_exact() -> None:
    meanings = {"secret": ("passwort",)}
    for misread in ("Passwert: x", "Passport: X1234567"):
        assert Labels(meanings).at_start(misread) is not None
        assert Labels(meanings, exact=True).at_start(misread) is None
    assert Labels(meanings, exact=True).at_start("Passwort: x") is not None


def test_labels_may_follow_each_other_unless_they_are_to_be_exact() -> None:
    meanings = {"secret": ("password", "sandi")}
    forgiving, exact = (
        Labels(meanings).at_start("Password / Sandi"),
        Labels(meanings, exact=True).at_start("Password sandi123"),
    )
    assert forgiving is not None
    assert exact is not None
    assert (forgiving[0], exact[0]) == (len("Password / Sandi"), len("Password"))


def test_the_longest_of_two_exact_labels_counts() -> None:
    label = Labels({"everyday": ("key",), "secret": ("key", "key phrase")}, exact=True).at_start("Key phrase: x")
    assert label is not None
    assert label[1:] == (frozenset({"secret"}), frozenset({"keyphrase"}))
