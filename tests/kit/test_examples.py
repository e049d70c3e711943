"""Every pattern has examples beside it: texts that it finds, and near misses that it passes over.

They stand in the module's own ``EXAMPLES``, or, where there are many, in ``NAME.examples.toml`` beside it: a table a pattern
with ``finds`` and ``passes``, and ``by`` where the module asks with ``match`` or ``fullmatch``. Patterns in a dictionary have a
table a key, patterns in a row a table each in their order. An example that is a list is put together here, so that no scanner
takes it for a leak. Names that begin with an underscore are parts of other patterns and need none.
"""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import detectors
from detectors.kit import documents, rules, text

Pattern = re.Pattern[str]


def modules() -> Iterator[ModuleType]:
    for package in (detectors, documents, rules, text):
        for found in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
            if not found.ispkg and not found.name.endswith("__main__"):
                yield importlib.import_module(found.name)


def source(module: ModuleType) -> Path:
    return Path(str(module.__file__))


def patterns(module: ModuleType) -> dict[str, Pattern]:
    """The public patterns that a module makes itself, those in tables with their key or place: ``STRONG.house-id``."""
    made = {
        target.id
        for node in ast.parse(source(module).read_text("utf-8")).body
        if isinstance(node, ast.Assign | ast.AnnAssign)
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
        if isinstance(target, ast.Name) and not target.id.startswith("_")
    }
    return {name: pattern for key in sorted(made) for name, pattern in _within(key, getattr(module, key))}


def _within(name: str, value: Any) -> Iterator[tuple[str, Pattern]]:
    if isinstance(value, re.Pattern):
        yield name, value
    elif isinstance(value, Mapping):
        for key, entry in value.items():
            yield from _within(f"{name}.{key}", entry)
    elif isinstance(value, tuple | list):
        inside = [part for entry in value for part in (entry if isinstance(entry, tuple) else (entry,))]
        for place, pattern in enumerate(part for part in inside if isinstance(part, re.Pattern)):
            yield f"{name}.{place}", pattern


def examples(module: ModuleType) -> dict[str, Mapping[str, Any]]:
    """The examples of a module by the names of its patterns."""
    file = source(module).with_suffix(".examples.toml")
    tables = tomllib.loads(file.read_text("utf-8")) if file.exists() else {}
    return {
        name: entry
        for key, value in {**tables, **getattr(module, "EXAMPLES", {})}.items()
        for name, entry in _flat(key, value)
    }


def _flat(name: str, value: Any) -> Iterator[tuple[str, Mapping[str, Any]]]:
    if isinstance(value, list):
        yield from ((f"{name}.{place}", entry) for place, entry in enumerate(value))
    elif "finds" in value or "passes" in value:
        yield name, value
    else:
        yield from ((f"{name}.{key}", entry) for key, entry in value.items())


def texts(entry: Mapping[str, Any], kind: str) -> list[str]:
    return [example if isinstance(example, str) else "".join(example) for example in entry.get(kind, ())]


EVERY = [
    pytest.param(pattern, examples(module).get(name, {}), id=f"{module.__name__.removeprefix('detectors.')}.{name}")
    for module in modules()
    for name, pattern in patterns(module).items()
]


def test_there_are_patterns_to_look_at() -> None:
    assert len(EVERY) > 200


@pytest.mark.parametrize(("pattern", "entry"), EVERY)
def test_a_pattern_finds_its_examples_and_passes_over_near_misses(pattern: Pattern, entry: Mapping[str, Any]) -> None:
    assert texts(entry, "finds"), "no text that it finds"
    assert texts(entry, "passes"), "no text that it passes over"
    ask = getattr(pattern, entry.get("by", "search"))
    assert [example for example in texts(entry, "finds") if not ask(example)] == []
    assert [example for example in texts(entry, "passes") if ask(example)] == []


def test_every_example_belongs_to_a_pattern() -> None:
    strays = [
        f"{module.__name__}: {name}"
        for module in modules()
        for name in examples(module)
        if name not in patterns(module)
    ]
    assert strays == []


def test_examples_may_stand_in_the_module_itself() -> None:
    module = ModuleType("whiteboard")
    module.__file__ = "whiteboard.py"
    vars(module)["EXAMPLES"] = {"BOARD": {"finds": ["whiteboard"], "passes": ["white bread"]}}
    assert examples(module) == {"BOARD": {"finds": ["whiteboard"], "passes": ["white bread"]}}
