"""How many processes run the tests, and which files begin: those that take longest, so that none of them is the last alone."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import pytest

TESTS: Final = Path(__file__).parent
LONGEST: Final = (
    "faults/test_spread.py",
    "test_screening.py",
    "attacks/test_attacks.py",
    "bot/spread/test_standby.py",
    "cli/test_command.py",
    "faults/test_restart.py",
    "bot/groups/test_storm.py",
    "test_hostile_words.py",
    "library/test_checking.py",
    "faults/test_own_redis.py",
    "cli/test_choices.py",
    "faults/test_load.py",
    "bot/spread/test_lease.py",
    "test_contributing.py",
    "test_measure.py",
    "gate/verify/test_verification.py",
    "gate/verify/test_misreadings.py",
    "gate/test_bad_input.py",
    "kit/ocr/test_looking.py",
    "kit/vision/test_maps.py",
    "kit/test_compiled.py",
)
"""More than some ten seconds each: ``./gatekeeper test --durations=0`` tells."""


def processes() -> int:
    """One more than there are cores: some tests compute nothing and wait, for processes that they kill or for a clock."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return cores + 1


def longest_first(items: Sequence[pytest.Item]) -> list[pytest.Item]:
    """The tests in the order of their files; within a file, and among files that are not named, as they came."""
    place = {TESTS / name: at for at, name in enumerate(LONGEST)}
    return sorted(items, key=lambda item: place.get(item.path, len(place)))
