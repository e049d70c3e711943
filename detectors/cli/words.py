"""Says findings in plain words: their codes are for programs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping


def codes_in_words(codes: Iterable[str], whys: Mapping[str, str], title: str) -> str:
    """Such as ``NIK number, KTP identity card``: each once, and nothing that the title says already."""
    phrases = dict.fromkeys(whys.get(code, code.replace("-", " ")) for code in codes)
    return ", ".join(words for words in phrases if words.lower() != title.lower())
