"""Finds where a value stands once more: a customer number on the part to be returned, a name in the letter's text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from detectors.kit.terms import Region
from detectors.kit.text.page import Page

SHORTEST: Final = 5
"""Letters of a value that is looked for again; shorter ones are parts of other words."""
MOST: Final = 40


def repeats(page: Page, values: Iterable[str]) -> Iterator[Region]:
    """Every place of these values on the page, the first one too, as whole words."""
    for value in sorted({value.strip(" :.,;-") for value in values})[:MOST]:
        start = page.text.find(value) if len(value) >= SHORTEST else -1
        while start >= 0:
            end = start + len(value)
            if not page.text[start - 1 : start].isalnum() and not page.text[end : end + 1].isalnum():
                yield from page.regions(start, end)
            start = page.text.find(value, end)
