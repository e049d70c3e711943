"""The page for contributors keeps its promise: its two files, and nothing else, make a detector whose tests pass."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.papers import ROOT, text_of

PAGE = ".github/CONTRIBUTING.md"
EXAMPLE = re.compile(r"^`((?:detectors|tests)/\w+\.py)`:\n\n```python\n(.*?)^```", re.M | re.S)
LEFT_BEHIND = shutil.ignore_patterns(
    ".git", ".venv", ".mcp", ".models", ".setup", ".env", "__pycache__", ".*_cache", ".hypothesis", "out"
)
"""What is no part of the project, or large and not asked for by these tests."""
HOUSE = (
    *("tests/test_house.py", "tests/test_layers.py", "tests/kit/test_examples.py"),
    *("tests/test_texts.py", "tests/cli/test_words.py"),
)
"""The tests that look at every detector."""


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project to which a stranger has added the files of the page."""
    copy = tmp_path_factory.mktemp("contributor") / "gatekeeper"
    shutil.copytree(ROOT, copy, ignore=LEFT_BEHIND)
    for name, source in EXAMPLE.findall(text_of(PAGE)):
        (copy / name).write_text(source, "utf-8")
    return copy


def run(clone: Path, module: str, *arguments: str) -> tuple[int, str]:
    environment = {**os.environ, "PYTHONPATH": str(clone)}
    command = [sys.executable, "-P", "-m", module, *arguments]
    done = subprocess.run(command, cwd=clone, env=environment, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def test_the_page_holds_one_detector_and_its_test() -> None:
    assert [name for name, _ in EXAMPLE.findall(text_of(PAGE))] == [
        "detectors/whiteboard.py",
        "tests/test_whiteboard.py",
    ]


def test_the_two_files_are_enough_for_the_tests(clone: Path) -> None:
    options = ("-n0", "-p", "no:cacheprovider", "--verbosity=1")
    status, shown = run(clone, "pytest", *options, *HOUSE, "tests/test_whiteboard.py")
    assert status == 0, shown
    assert "test_whiteboard.py::test_all_that_is_written_on_the_board_is_covered PASSED" in shown
    assert (
        "test_house.py::test_every_detector_has_a_test_a_title_an_advice_and_a_manual_page[whiteboard] PASSED" in shown
    )
    untranslated = re.search(r"told in English in id\.ftl: (.*)", shown)
    assert untranslated, "what is untranslated is listed"
    assert "why-whiteboard-plan" in untranslated[1]


def test_the_two_files_please_the_linter(clone: Path) -> None:
    files = [name for name, _ in EXAMPLE.findall(text_of(PAGE))]
    assert run(clone, "ruff", "check", "--no-cache", *files) == (0, "All checks passed!\n")
    assert run(clone, "ruff", "format", "--no-cache", "--check", *files)[0] == 0


def test_a_code_that_the_stranger_forgot_to_declare_is_told(clone: Path) -> None:
    detector = clone / "detectors" / "whiteboard.py"
    before = detector.read_text("utf-8")
    detector.write_text(before.replace('{"whiteboard-plan":', '{"another-code":'), "utf-8")
    try:
        status, shown = run(clone, "pytest", "-n0", "-p", "no:cacheprovider", "tests/test_whiteboard.py")
    finally:
        detector.write_text(before, "utf-8")
    assert status == 1
    assert "declare these codes with their words: ['Whiteboard: whiteboard-plan']" in shown
