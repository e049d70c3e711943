"""One version for the launcher, its subcommands and the project's description; the launcher's own is in ``test_launcher``."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest

from bot.__main__ import main as bot
from detectors.cli.command import main as check
from detectors.kit.terms import VERSION
from tests.measure.__main__ import main as measure

ROOT = Path(__file__).parents[1]


def test_the_version_is_three_numbers() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", VERSION)


def test_the_project_takes_its_version_from_the_vocabulary() -> None:
    described = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert described["project"]["dynamic"] == ["version"]
    assert "version" not in described["project"]
    module, _, name = described["tool"]["setuptools"]["dynamic"]["version"]["attr"].rpartition(".")
    assert getattr(import_module(module), name) is VERSION


@pytest.mark.parametrize("command", [check, measure, lambda words: bot(words, {})], ids=["check", "measure", "bot"])
def test_every_subcommand_tells_the_version(
    command: Callable[[list[str]], int], capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        status: int | str | None = command(["--version"])
    except SystemExit as end:  # argparse leaves this way
        status = end.code
    assert status == 0
    assert capsys.readouterr().out == f"gatekeeper {VERSION}\n"
