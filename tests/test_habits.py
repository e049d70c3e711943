"""What runs by itself: the hooks before a commit and the workflow ask what ``.ci/run`` asks, with versions that are pinned."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
HOOKS = (ROOT / ".pre-commit-config.yaml").read_text("utf-8")
WORKFLOW = (ROOT / ".github" / "workflows" / "ci.yml").read_text("utf-8")
CI = (ROOT / ".ci" / "run").read_text("utf-8")
HOW = re.compile(r" (?:--fix|--force-exclude|--check|\.)(?= |$)")
"""Arguments that only say whether a program mends what it finds, and where it looks."""


def programs(lines: list[str]) -> set[str]:
    return {HOW.sub("", line.strip()) for line in lines}


def test_the_hooks_before_a_commit_run_what_ci_runs_besides_the_tests() -> None:
    # What reads the assistant's own environment runs where ./gatekeeper test mcp has brought it, not before each commit.
    asked = programs(re.findall(r"^\.venv/bin/(?!.*\.mcp/).*$", CI, re.M))
    assert asked == {".venv/bin/ruff check", ".venv/bin/ruff format", ".venv/bin/mypy", ".venv/bin/codespell"}
    assert programs(re.findall(r"entry: (.*)", HOOKS)) == asked


def test_the_hooks_fetch_nothing() -> None:
    assert set(re.findall(r"repo: (\S+)", HOOKS)) == {"local"}
    assert set(re.findall(r"language: (\S+)", HOOKS)) == {"system"}


def test_the_programs_of_ci_are_locked() -> None:
    locked = set(re.findall(r"^([\w-]+)==", (ROOT / "setup" / "lock" / "test.txt").read_text("utf-8"), re.M))
    assert set(re.findall(r"^\.venv/bin/(\w+)", CI, re.M)) <= locked


def test_the_workflow_runs_ci_on_the_oldest_python_and_three_newer_ones() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    versions = re.findall(r'"(3\.\d+)"', WORKFLOW)
    assert versions == ["3.11", "3.12", "3.13", "3.14"]
    assert project["requires-python"] == f">={versions[0]}"
    assert "run: bash .ci/run" in WORKFLOW


def test_the_actions_of_the_workflow_are_pinned_to_a_full_version() -> None:
    used = re.findall(r"uses: (\S+)", WORKFLOW)
    assert used
    assert [action for action in used if not re.fullmatch(r"actions/[\w-]+@v\d+\.\d+\.\d+", action)] == []
