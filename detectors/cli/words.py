"""Findings in plain words: their codes are for programs."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from detectors.cli import hidden_data

WORDS: Final[Mapping[str, str]] = {
    **tomllib.loads(Path(__file__).with_name("words.toml").read_text("utf-8")),
    **hidden_data.WORDS,
}


def codes_in_words(codes: Iterable[str], title: str) -> str:
    """Such as ``NIK number, KTP identity card``: each once, and nothing that the title says already."""
    said = dict.fromkeys(WORDS.get(code, code.replace("-", " ")) for code in codes)
    return ", ".join(words for words in said if words.lower() != title.lower())
