"""The files that take longest begin, and each of them is there; what every process of tests would do anew is done once."""

from __future__ import annotations

import gc
import os
import sys
from types import SimpleNamespace
from typing import Any

from tests.turns import LONGEST, TESTS, longest_first, processes


def test_every_file_that_is_named_is_there_and_stands_once() -> None:
    assert [name for name in LONGEST if not (TESTS / name).is_file()] == []
    assert len(set(LONGEST)) == len(LONGEST)


def test_the_longest_files_begin_and_all_others_keep_their_order() -> None:
    came: list[Any] = [
        SimpleNamespace(path=TESTS / name, name=f"{name} {number}")
        for name in ("a/test_b.py", LONGEST[1], "test_a.py", LONGEST[0])
        for number in (1, 2)
    ]
    named = [f"{name} {number}" for name in (*LONGEST[:2], "a/test_b.py", "test_a.py") for number in (1, 2)]
    assert [item.name for item in longest_first(came)] == named


def test_one_process_more_than_cores_runs_them() -> None:
    assert processes() == len(os.sched_getaffinity(0)) + 1


def test_looks_for_garbage_pass_over_what_was_collected() -> None:
    assert gc.get_freeze_count() > len(sys.modules)


def test_what_was_compiled_is_kept_for_the_next_process() -> None:
    assert not sys.dont_write_bytecode
    assert "PYTHONDONTWRITEBYTECODE" not in os.environ
