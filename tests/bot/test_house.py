"""Tests of the whole bot: what its modules may import, and that tests reach no network."""

from __future__ import annotations

import ast
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import NetworkTouched

ROOT = Path(__file__).parents[2]
SHARED = {
    "detectors.kit.terms",
    "detectors.kit.scratch",
    "detectors.kit.border",
    "detectors.kit.contract",
    "detectors.kit.contract_schema",
}


def imported(file: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            names.add(node.module or "")
    return names


def test_a_fresh_interpreter_with_the_bot_has_no_pixel_library() -> None:
    check = "import bot.app, bot.__main__, sys; print(sorted({'numpy', 'cv2', 'PIL', 'openvino'} & set(sys.modules)))"
    shown = subprocess.run([sys.executable, "-c", check], cwd=ROOT, capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[]"


def test_the_bot_knows_only_what_both_houses_share() -> None:
    files = list((ROOT / "bot").rglob("*.py"))
    assert len(files) > 10
    for file in files:
        other = {name for name in imported(file) if name.split(".")[0] == "detectors"}
        assert other <= SHARED, file.name


def test_only_one_room_knows_redis() -> None:
    files = {file.name: imported(file) for file in (ROOT / "bot").rglob("*.py")}
    assert {name for name, names in files.items() if "redis.asyncio" in names} == {"record_store.py"}
    assert {name for name, names in files.items() if "fakeredis" in names} == set()


def test_a_test_that_leaves_the_machine_fails(stay_home: list[str]) -> None:
    with pytest.raises(NetworkTouched), socket.socket() as sock:
        sock.connect(("192.0.2.1", 80))
    with pytest.raises(NetworkTouched):
        socket.getaddrinfo("example.org", 443)
    assert stay_home == ["socket.connect", "socket.getaddrinfo"]
    stay_home.clear()
