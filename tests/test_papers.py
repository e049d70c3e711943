"""README and the lists in it are true: every part with its licence, every command that exists, no host of a registry."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from setup import licences

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")


def test_the_table_of_licences_is_what_is_installed() -> None:
    assert licences.table() in README


@pytest.mark.parametrize("name", licences.direct())
def test_every_part_says_what_it_is_for_and_its_licence(name: str) -> None:
    assert licences.PURPOSE[name]
    assert licences.licence(name) != "not stated"


def test_no_part_is_explained_that_is_not_asked_for() -> None:
    assert set(licences.PURPOSE) == set(licences.direct())


@pytest.mark.parametrize("name", ["run", "test", "models", "node"])
def test_locks_carry_hashes_and_no_address(name: str) -> None:
    lock = (ROOT / "setup" / "lock" / f"{name}.txt").read_text("utf-8")
    packages = re.findall(r"^[a-z0-9.-]+==.*(?:\n +--hash=sha256:[0-9a-f]{64}.*)+", lock, re.M)
    assert packages
    assert len(packages) == len(re.findall(r"^[a-z0-9]", lock, re.M))
    assert "://" not in lock
    assert "index" not in lock


@pytest.mark.parametrize("part", licences.direct())
def test_every_part_that_is_asked_for_is_locked(part: str) -> None:
    locked = {name.replace(".", "-") for name in licences.locked()}
    assert part.replace(".", "-") in locked


def test_every_file_that_the_readme_points_to_is_there() -> None:
    targets = re.findall(r"\]\(([^)#:]+)\)", README) + re.findall(r"\./gatekeeper check (examples/\S+)", README)
    assert targets
    assert [target for target in targets if not (ROOT / target).exists()] == []


def test_the_licence_is_stated_the_same_everywhere() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["license"] == "AGPL-3.0-or-later"
    assert (ROOT / "LICENSE").read_text("utf-8").lstrip().startswith("GNU AFFERO GENERAL PUBLIC LICENSE")
