"""A clock that somebody sets shortens nothing: all lifetimes are counted by the one clock of the store."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest

import bot
from bot.store.records import DAY

PACKAGE = Path(bot.__file__).parent


@pytest.mark.parametrize("days", [3, -3])
def test_a_clock_that_is_set_while_a_case_is_open_changes_neither_its_life_nor_the_time_for_an_appeal(
    days: int, redis_url: str
) -> None:
    result = subprocess.run(
        [sys.executable, "-P", Path(__file__).with_name("moved_clock.py"), redis_url, str(days)],
        env={"PYTHONPATH": str(PACKAGE.parent)},
        capture_output=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr.decode()
    found = json.loads(result.stdout)
    assert 2 * DAY - 60 < found["case"] <= 2 * DAY
    assert "Passed on" in found["answered"]


def test_only_the_clock_asks_the_system_for_the_time_of_day() -> None:
    asking = {
        str(path.relative_to(PACKAGE))
        for path in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and ast.unparse(node) in ("time.time", "time.time_ns", "datetime.now")
    }
    assert asking == {"store/clock.py"}
