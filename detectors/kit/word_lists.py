"""Reads the lists that stand as data beside the module that asks for them: labels, names, brands, places.

A TOML file bears its module's name and holds lists by their names; where languages differ, each has a line of its own.
A text file holds one long list: its words are parted by spaces and line ends, and ``#`` begins a remark.
What has a structure (optional letters, digits, what may stand around a word) is a pattern and stands in the module.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any


@cache
def lists(module: str, name: str = "") -> dict[str, Any]:
    """The lists of the TOML file beside a module (its ``__file__``): the one of its own name, or another of this name."""
    path = Path(module)
    return tomllib.loads(path.with_name(f"{name or path.stem}.toml").read_text("utf-8"))


def plain_list(module: str, name: str) -> tuple[str, ...]:
    """The words of the text file of this name beside a module, in its order."""
    lines = Path(module).with_name(f"{name}.txt").read_text("utf-8").splitlines()
    return tuple(word for line in lines for word in line.partition("#")[0].split())


def one_of(words: Iterable[str]) -> str:
    """A pattern that matches any of the words, as they are written."""
    return f"(?:{'|'.join(map(re.escape, words))})"


def longest_of(words: Iterable[str]) -> str:
    """A pattern that matches any of the words, the longest that stands at a place."""
    return one_of(sorted(set(words), key=len, reverse=True))
