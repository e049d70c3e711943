"""Private folders in memory: made for a process that the bot starts, locked for as long as the bot lives, removed after it.

A bot that was killed cannot remove its folders. Its locks end with it, so the next bot sees by them which folders are
abandoned; other bots on the same machine keep theirs.
"""

from __future__ import annotations

import contextlib
import fcntl
import functools
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from bot import log
from detectors.kit.scratch import memory_folder

ATTEMPTS = 5


def parent() -> Path:
    """Where private folders are made: in memory; on a machine without such a place, where temporary files are."""
    found = memory_folder()
    if found is None:
        _warn_once()
        return Path(tempfile.gettempdir())
    return found


@functools.cache
def _warn_once() -> None:
    log.warn("no-folder-in-memory")


class Folder:
    """A new folder with its lock, for its owner only. Raises OSError where none can be made."""

    def __init__(self, prefix: str) -> None:
        self.path, self._lock = _locked(prefix)

    def remove(self) -> None:
        shutil.rmtree(self.path, ignore_errors=True)
        with contextlib.suppress(OSError):
            os.close(self._lock)
        self._lock = -1


def _locked(prefix: str) -> tuple[Path, int]:
    for _ in range(ATTEMPTS):
        path = Path(tempfile.mkdtemp(prefix=prefix, dir=parent()))
        lock = _lock(path)
        if lock is not None and path.exists():
            return path, lock
        if lock is not None:  # a bot that starts just now took it for abandoned
            os.close(lock)
    raise OSError("no folder of our own")


def _lock(path: Path) -> int | None:
    """The handle that holds the lock, or None where another bot holds it or the folder is gone."""
    try:
        handle = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC | os.O_NOFOLLOW)
    except OSError:
        return None
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(handle)
        return None
    return handle


def sweep(prefix: str) -> int:
    """Removes the folders that killed bots have left, and returns how many there were."""
    count = 0
    for path in _folders(prefix):
        lock = _lock(path)
        if lock is not None:
            shutil.rmtree(path, ignore_errors=True)
            os.close(lock)
            count += 1
    return count


def _folders(prefix: str) -> Iterator[Path]:
    with contextlib.suppress(OSError):
        yield from sorted(parent().glob(f"{prefix}*"))
