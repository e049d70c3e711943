"""Lists that stand as data: how they are read, and that none holds a word twice."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from detectors.kit import word_lists
from detectors.kit.rules import wallet_seeds
from detectors.kit.text.names import NAMES
from detectors.kit.text.phrases import plain
from detectors.kit.word_lists import lists, one_of, plain_list

ROOT = Path(__file__).parents[2]
FILES = [path for path in sorted((ROOT / "detectors").rglob("*.toml")) if path.parent.name != "cli"]


def lists_of(data: Any, name: str = "") -> Iterator[tuple[str, list[str]]]:
    """Every list of words in a file, with the names that lead to it."""
    if isinstance(data, dict):
        for key, value in data.items():
            yield from lists_of(value, f"{name}.{key}".strip("."))
    elif isinstance(data, list) and all(isinstance(word, str) for word in data):
        yield name, data


def test_a_module_has_its_lists_beside_it(tmp_path: Path) -> None:
    (tmp_path / "shops.toml").write_text('brands = ["Toko A"]\n', "utf-8")
    (tmp_path / "towns.toml").write_text('names = ["Bandung"]\n', "utf-8")
    module = str(tmp_path / "shops.py")
    assert lists(module) == {"brands": ["Toko A"]}
    assert lists(module, "towns") == {"names": ["Bandung"]}


def test_a_long_list_keeps_its_order_and_drops_remarks(tmp_path: Path) -> None:
    (tmp_path / "colours.txt").write_text("# all of them\nred green\n\nblue  # the last\n", "utf-8")
    assert plain_list(str(tmp_path / "paint.py"), "colours") == ("red", "green", "blue")


def test_words_with_signs_match_themselves_only() -> None:
    pattern = re.compile(one_of(["i.saku", "J&T", "(USA)"]))
    assert all(pattern.fullmatch(text) for text in ("i.saku", "J&T", "(USA)"))
    assert not any(pattern.fullmatch(text) for text in ("ixsaku", "JT", "USA"))


def test_there_are_lists_to_look_at() -> None:
    assert {"medicine.toml", "payment.toml", "us_states.toml"} <= {path.name for path in FILES}
    assert word_lists.__file__ is not None


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_list_holds_a_word_twice(path: Path) -> None:
    for name, words in lists_of(tomllib.loads(path.read_text("utf-8"))):
        assert sorted(words) == sorted(set(words)), f"{name} in {path.name}"


def test_the_words_of_seeds_are_told_by_their_first_four_letters() -> None:
    words = plain_list(wallet_seeds.__file__, "bip39")
    assert len(words) == 2048
    assert len({word[:4] for word in words}) == 2048
    assert list(words) == sorted(words)


def test_names_are_listed_as_they_are_compared() -> None:
    assert len(NAMES) > 2000
    assert sorted(name for name in NAMES if plain(name) != name) == []
