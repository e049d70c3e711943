"""Addresses of many countries, as people write them down, are said; what is printed for everyone, and stories, are not."""

from __future__ import annotations

from pathlib import Path

import pytest

from detectors.kit.terms import Strength
from detectors.location import Location
from tests.given import blocks, strongest, view

TEXTS = tuple(blocks(Path(__file__).with_name("address_texts.txt")))


def of(kind: str) -> list[tuple[str, ...]]:
    return [rows for heading, rows in TEXTS if heading.startswith(kind)]


def test_there_are_texts_of_both_kinds() -> None:
    assert len(of("home")) > 90
    assert len(of("harmless")) > 40
    assert len(of("home")) + len(of("harmless")) == len(TEXTS)


@pytest.mark.parametrize("rows", of("home"), ids="/".join)
def test_where_somebody_lives_or_is_is_said(rows: tuple[str, ...]) -> None:
    assert strongest(Location().find(view(*rows))) in (Strength.LIKELY, Strength.SURE)


@pytest.mark.parametrize("rows", of("harmless"), ids="/".join)
def test_shops_makers_timetables_and_stories_are_at_most_a_hint(rows: tuple[str, ...]) -> None:
    assert strongest(Location().find(view(*rows))) in (None, Strength.HINT)
