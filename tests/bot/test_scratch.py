"""Private folders: in memory where the machine has such a place, and said in the log, once, where it has none."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest

from bot import scratch
from detectors.kit import scratch as shared


@pytest.fixture
def nothing_said_yet() -> None:
    scratch._warn_once.cache_clear()


def test_a_private_folder_lies_in_memory_and_belongs_to_its_owner_only() -> None:
    folder = scratch.Folder("gatekeeper-try-")
    try:
        assert shared.filesystem(folder.path) in shared.MEMORY_FILESYSTEMS
        assert folder.path.stat().st_mode & 0o777 == 0o700
    finally:
        folder.remove()
    assert not folder.path.exists()


def test_a_tmpdir_on_a_disk_is_passed_over_for_a_folder_in_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    memory = Path("/dev", "shm")
    monkeypatch.setenv("TMPDIR", "/on/a/disk")
    monkeypatch.setattr(os, "access", lambda *_: True)
    monkeypatch.setattr(shared, "filesystem", lambda folder: "tmpfs" if folder == memory else "ext4")
    assert scratch.parent() == memory


@pytest.mark.usefixtures("nothing_said_yet")
def test_without_memory_the_folder_of_temporary_files_is_taken_and_it_is_said_once(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(shared, "MEMORY_FILESYSTEMS", frozenset())
    assert [scratch.parent() for _ in range(3)] == [Path(tempfile.gettempdir())] * 3
    assert [(record.levelname, record.message) for record in caplog.records] == [("WARNING", "no-folder-in-memory")]


def test_a_machine_that_does_not_tell_its_mounts_has_no_known_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*_: object) -> str:
        raise FileNotFoundError

    monkeypatch.setattr(Path, "read_text", missing)
    assert shared.filesystem(Path("/")) == ""
    assert shared.memory_folder() is None
