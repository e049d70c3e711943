"""The layers of both houses: every import points down, and rooms that must not know each other do not.

``.github/DESIGN.md`` draws the same layers; a test below holds the drawing and this table together.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

HOUSES: dict[str, tuple[tuple[str, ...], ...]] = {
    "detectors": (
        ("detectors.__main__", "detectors.library"),
        ("detectors.cli",),
        ("detectors.gate.door", "detectors.gate.sandbox"),
        ("detectors.gate.pages",),
        ("detectors.gate.page_pictures",),
        ("detectors.gate.one_page",),
        ("detectors.gate.screening", "detectors.gate.memory"),
        ("detectors.gate.clock", "detectors.gate.remembered"),
        ("detectors.gate.verify", "detectors.gate.layer_words"),
        ("detectors.gate.inspection", "detectors.gate.redact"),
        ("detectors.gate.mirror", "detectors.gate.file_words", "detectors.gate.printed", "detectors.gate.settling"),
        ("detectors.gate.registry", "detectors.gate.verdict"),
        ("detectors.pdf",),
        ("detectors.*",),
        ("detectors.kit.documents",),
        ("detectors.kit.rules", "detectors.kit.detector"),
        ("detectors.kit.view",),
        ("detectors.kit.text",),
        ("detectors.kit.ocr",),
        ("detectors.kit.vision",),
        ("detectors.kit.decode",),
        (
            "detectors.kit.models",
            "detectors.kit.compiled",
            "detectors.kit.onnx_notes",
            "detectors.kit.scratch",
            "detectors.kit.frames",
            "detectors.kit.deadline",
            "detectors.kit.border",
            "detectors.kit.contract",
            "detectors.kit.contract_schema",
            "detectors.kit.geometry",
            "detectors.kit.terms",
            "detectors.kit.word_lists",
        ),
    ),
    "bot": (
        ("bot.__main__", "bot.web.__main__"),
        ("bot.spread.node",),
        ("bot.lifecycle", "bot.preflight"),
        ("bot.introduction",),
        ("bot.app",),
        ("bot.admission", "bot.errors"),
        ("bot.private", "bot.groups", "bot.web"),
        ("bot.answers", "bot.context"),
        ("bot.transport", "bot.pixels", "bot.queueing", "bot.monitoring", "bot.spread"),
        ("bot.store", "bot.config", "bot.scratch", "bot.timing", "bot.log"),
    ),
    "assistant": (
        ("assistant.__main__",),
        ("assistant.server",),
        ("assistant.gate",),
        ("assistant.schemas", "assistant.explaining"),
        ("assistant.questions", "assistant.copies"),
        ("assistant.folders",),
    ),
    "texts": (("texts.__main__",), ("texts.entries", "texts.fallback", "texts.help_page", "texts.languages")),
}
"""Rooms from the top floor down. A row may use its own rooms and every row below it.

``detectors.*`` are the files of the detectors.
"""
STRANGERS = (
    *(("bot.private", "bot.groups"), ("bot.private", "bot.web"), ("bot.groups", "bot.web")),
    ("bot.transport", "bot.pixels"),
)
"""Rooms of one row that never import each other, in either direction."""
CONTRACT = {"detectors.kit.contract", "detectors.kit.contract_schema"}
SHARED = {"detectors.kit.terms", "detectors.kit.scratch", "detectors.kit.border", *CONTRACT}
"""Vocabulary, temporary folders, what stands before the door, the contract: all of the pixel house that the bot may import."""

DOOR = {"detectors", "detectors.kit.terms", "detectors.kit.border", "detectors.kit.contract_schema"}
"""The library's door, vocabulary, what stands before the door: all of the pixel house that the room for assistants imports."""

READERS = ("bot.", "detectors.cli", "detectors.__main__")
"""Who may look up what people read: never a detector, and nothing behind the door."""


def modules(house: str) -> Iterator[tuple[str, Path]]:
    for path in sorted((ROOT / house).rglob("*.py")):
        name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        yield name, path


KNOWN = {name for house in HOUSES for name, _ in modules(house)}


def row_of(module: str, house: str) -> int | None:
    """The row in which a module stands, by the longest room that holds it; None for the house itself and bare folders."""
    found = [
        (len(room), number)
        for number, row in enumerate(HOUSES[house])
        for room in row
        if module == room or module.startswith(f"{room}.")
    ]
    if not found and house == "detectors" and module.count(".") == 1:
        return next(number for number, row in enumerate(HOUSES[house]) if "detectors.*" in row)
    return max(found)[1] if found else None


def imports(path: Path) -> Iterator[str]:
    """Every module of ours that a file imports, wherever in the file it does; those for types only are none of its needs."""
    for node in ast.walk(_without_types(ast.parse(path.read_text("utf-8")))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                full = f"{node.module}.{alias.name}"
                yield full if full in KNOWN else node.module


def _without_types(tree: ast.Module) -> ast.Module:
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test) in ("TYPE_CHECKING", "typing.TYPE_CHECKING"):
            node.body = [ast.Pass()]
    return tree


@pytest.mark.parametrize("house", HOUSES)
def test_every_room_has_its_place_in_the_layers(house: str) -> None:
    bare = {name for name, path in modules(house) if path.name == "__init__.py"}
    homeless = [name for name, _ in modules(house) if row_of(name, house) is None and name not in bare]
    assert homeless == []
    named = {room for row in HOUSES[house] for room in row} - {"detectors.*"}
    assert sorted(named - KNOWN) == []


@pytest.mark.parametrize("house", HOUSES)
def test_every_import_points_down(house: str) -> None:
    up = []
    for name, path in modules(house):
        row = row_of(name, house)
        for used in imports(path):
            below = row_of(used, house) if used.split(".")[0] == house else None
            if row is not None and below is not None and below < row:
                up.append(f"{name} imports {used}")
    assert up == []


def test_rooms_that_must_not_know_each_other_do_not() -> None:
    met = [
        f"{name} imports {used}"
        for name, path in modules("bot")
        for used in imports(path)
        for pair in STRANGERS
        for one, other in (pair, pair[::-1])
        if name.startswith(f"{one}.") and used.startswith(other)
    ]
    assert met == []


def test_the_houses_meet_in_the_vocabulary_temporary_folders_and_before_the_door_only() -> None:
    assert [
        f"{name} imports {used}"
        for name, path in modules("bot")
        for used in imports(path)
        if used.split(".")[0] == "detectors" and used not in SHARED
    ] == []
    assert [
        f"{name} imports {used}"
        for name, path in modules("detectors")
        for used in imports(path)
        if used.split(".")[0] in ("assistant", "bot", "tests", "setup")
    ] == []


def test_the_room_for_assistants_goes_through_the_librarys_door_and_one_file_of_it_knows_the_protocol() -> None:
    assert [
        f"{name} imports {used}"
        for name, path in modules("assistant")
        for used in imports(path)
        if used.split(".")[0] in ("bot", "texts", "setup", "tests", "detectors") and used not in DOOR
    ] == []
    assert {
        name
        for house in HOUSES
        for name, path in modules(house)
        for used in imports(path)
        if used.split(".")[0] in ("mcp", "mcp_types", "assistant") and used.split(".")[0] != house
    } == {"assistant.server"}


def test_what_people_read_knows_the_vocabulary_alone_and_is_known_to_those_who_speak_with_people() -> None:
    assert {
        used for _, path in modules("texts") for used in imports(path) if used.split(".")[0] in ("bot", "detectors")
    } <= {"detectors.kit.terms"}
    assert [
        f"{name} imports {used}"
        for house in ("bot", "detectors")
        for name, path in modules(house)
        for used in imports(path)
        if used.split(".")[0] == "texts" and not f"{name}.".startswith(READERS) and not name.startswith(READERS)
    ] == []
