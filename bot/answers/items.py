"""Words for what people choose: fields of a paper, groups, and what was found in text. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from bot.store.records import NumberedRegion
from texts import Texts


def item_in_words(item: str, numbers: Sequence[int], regions: Sequence[NumberedRegion], texts: Texts) -> str:
    """Returns an item such as "NIK", "4 faces" or "phone number (2)": what it is, else the risk of its first place."""
    return place_in_words(f"{regions[numbers[0] - 1].risk.value}/{item}", texts, len(numbers))


def numbers_in_words(numbers: Sequence[int]) -> str:
    """Returns numbers such as "1, 3–5": as short as they can be told."""
    runs: list[list[int]] = []
    for number in sorted(numbers):
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return ", ".join(f"{first}" if first == last else f"{first}–{last}" for first, last in runs)


def place_in_words(code: str, texts: Texts, count: int = 1) -> str:
    """Returns places in words: their field on a paper or what was found there, else their risk. ``count`` is how many."""
    risk, _, what = code.partition("/")
    if f"item-{what}" in texts:
        return texts.get(f"item-{what}", count=count)
    words = texts.get(f"why-{what}" if f"why-{what}" in texts else f"risk-{risk}.short")
    return words if count == 1 else f"{words} ({count})"
