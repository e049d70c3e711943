"""The two halves have nothing in common, and no rule's example or word list holds a line of the one that stays unseen."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import Final

import pytest

from tests.measure.expected import Split
from tests.words.filling import BLANK
from tests.words.layout import cells
from tests.words.pools import pools
from tests.words.templates import FOLDER, files, templates

DETECTORS: Final = FOLDER.parents[1] / "detectors"
LETTERS, WORDS, WORD = 20, 5, 8
"""Narrow letters beside its blanks, and words with them, from which a line is more than a label or a title, which are
everybody's; scripts without blanks between words have one in so many letters."""
CHOICE: Final = re.compile(r"\{one:([^{}]*)\}")
OWN: Final = ("given", "family", "streets", "towns", "phone", "company", "school", "bank", "doctor", "words", "hosts")
"""Lists of which the halves share no entry."""


def plain(text: str) -> str:
    return re.sub(r"[\s|]+", " ", re.sub("[«»]", "", text)).strip().lower()


@lru_cache(maxsize=1)
def others() -> str:
    """What the rules, the other half and the tests' own texts are made of."""
    read = [
        *files(Split.LOOK),
        *sorted(FOLDER.parent.glob("*.txt")),
        *sorted(DETECTORS.rglob("*.toml")),
        *sorted(DETECTORS.rglob("*.py")),
    ]
    return "\n".join(plain(line) for file in read for line in file.read_text("utf-8").splitlines())


def variants(row: str) -> Iterator[str]:
    """The row with each of its choices, and a mark for every other blank."""
    match = CHOICE.search(row)
    if match is None:
        yield re.sub("\0+", "\0", BLANK.sub("\0", row))
        return
    for choice in match[1].split(";"):
        yield from variants(f"{row[: match.start()]}{choice}{row[match.end() :]}")


def literal(variant: str) -> list[str]:
    """The parts of a row that stand in it as they are."""
    return [part for part in map(plain, variant.split("\0")) if part]


def pattern(variant: str) -> re.Pattern[str]:
    """What the row looks like with any values in its blanks."""
    return re.compile(".{1,60}?".join(re.escape(part) for part in plain(variant).split("\0")))


def telling(rows: Iterable[str]) -> list[str]:
    """All that the rows may say, without what is no more than a label."""
    said = {variant for row in rows for variant in variants(row)}
    return sorted(variant for variant in said if _tells(variant))


def _tells(variant: str) -> bool:
    letters = sum(map(cells, literal(variant)))
    words = len(plain(variant.replace("\0", " x ")).split())
    return letters >= LETTERS and max(words, letters // WORD) >= WORDS


def repeated(rows: Iterable[str], text: str) -> list[str]:
    """What of the rows stands in a text, with whatever values."""
    return [
        variant
        for variant in telling(rows)
        if all(part in text for part in literal(variant)) and pattern(variant).search(text)
    ]


def test_no_line_of_the_unseen_half_stands_in_a_rule_or_in_the_other_half() -> None:
    rows = (row for template in templates(Split.MEASURE) for row in template.rows)
    assert repeated(rows, others()) == []


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ('finds = ["your new PIN is 4711, keep it"]', 1),
        ("# a = secrets\nYour old PIN is «{pin}», keep it\n", 1),
        ("Your next PIN is 4711, keep it", 0),
        ("Full name and address", 0),
    ],
)
def test_a_line_that_was_taken_over_is_seen(text: str, seen: int) -> None:
    rows = ["Your {one:new;old} PIN is «{like:####}», keep it", "Full name and address", "Name"]
    assert len(repeated(rows, plain(text))) == seen


def test_the_templates_of_the_halves_have_lines_that_tell() -> None:
    assert len(telling(row for template in templates(Split.MEASURE) for row in template.rows)) > 300


@pytest.mark.parametrize("name", OWN)
def test_the_halves_share_no_name_place_or_number(name: str) -> None:
    entries = {half: {entry for pool in pools(half).values() for entry in pool.entries(name)} for half in Split}
    assert entries[Split.LOOK] & entries[Split.MEASURE] == set()


def test_both_halves_have_the_same_locales_and_files() -> None:
    assert set(pools(Split.LOOK)) == set(pools(Split.MEASURE))
    names = {half: {Path(file.name).suffixes[0] for file in files(half)} for half in Split}
    assert names[Split.LOOK] == names[Split.MEASURE]
