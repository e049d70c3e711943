"""Says findings in plain words: their codes are for programs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence


def codes_in_words(codes: Iterable[str], whys: Mapping[str, str], title: str) -> str:
    """Such as ``NIK number, KTP identity card``: each once, and nothing that the title says already."""
    phrases = dict.fromkeys(whys.get(code, code.replace("-", " ")) for code in codes)
    return ", ".join(words for words in phrases if words.lower() != title.lower())


def numbers_in_words(numbers: Sequence[int]) -> str:
    """``place 2`` or ``places 1-3, 7``: the numbers on the annotated picture, as ``--keep`` takes them."""
    runs = [[first, first] for first in numbers[:1]]
    for number in numbers[1:]:
        if number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    said = ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in runs)
    return f"place{'' if len(numbers) == 1 else 's'} {said}"
