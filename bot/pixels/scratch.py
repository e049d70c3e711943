"""The one folder in memory that a pixel process may write to: made here, locked for as long as the bot lives, removed after it.

A bot that was killed cannot remove what its pixel processes have left. The lock dies with it, so the next bot sees by it
which folders belong to nobody; other bots on the same machine keep theirs.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

PREFIX = "gatekeeper-work-"
ATTEMPTS = 5


def memory_folder() -> str:
    """Where a child may write: the operator's TMPDIR, else the folder that Linux keeps in memory."""
    shared = "/dev/shm"  # noqa: S108 - a private folder is made inside it
    if not os.environ.get("TMPDIR") and os.access(shared, os.W_OK):
        return shared
    return tempfile.gettempdir()


class Folder:
    """A new folder with its lock. Raises OSError where none can be made."""

    def __init__(self) -> None:
        self.path, self._lock = _locked()

    def remove(self) -> None:
        shutil.rmtree(self.path, ignore_errors=True)
        with contextlib.suppress(OSError):
            os.close(self._lock)
        self._lock = -1


def _locked() -> tuple[Path, int]:
    for _ in range(ATTEMPTS):
        path = Path(tempfile.mkdtemp(prefix=PREFIX, dir=memory_folder()))
        lock = _lock(path)
        if lock is not None and path.exists():
            return path, lock
        if lock is not None:  # a bot that starts just now took it for abandoned
            os.close(lock)
    raise OSError("no folder of our own")


def _lock(path: Path) -> int | None:
    """The handle that holds the lock, or None where somebody else holds it or the folder is gone."""
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


def sweep() -> int:
    """Removes what killed bots have left, and says how many folders that were."""
    count = 0
    for path in _abandoned():
        lock = _lock(path)
        if lock is not None:
            shutil.rmtree(path, ignore_errors=True)
            os.close(lock)
            count += 1
    return count


def _abandoned() -> Iterator[Path]:
    with contextlib.suppress(OSError):
        yield from sorted(Path(memory_folder()).glob(f"{PREFIX}*"))
