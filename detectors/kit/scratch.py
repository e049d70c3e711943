"""Temporary files: where they may lie, in memory and never on a disk, and private folders.

Imports nothing heavy: both houses ask here.

Private folders are made for a process and locked for as long as its parent lives. A parent that was killed cannot remove its
folders. Its locks end with it, so the next one sees by them which folders are abandoned; those of others stay.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

MEMORY_FILESYSTEMS: Final = frozenset({"tmpfs", "ramfs"})
ATTEMPTS: Final = 5


def memory_folder() -> Path | None:
    """A writable folder that lives in memory, the one that TMPDIR names before others; None where there is none."""
    for name in (os.environ.get("TMPDIR", ""), "/dev/shm", "/tmp", "/run"):  # noqa: S108 - looked at, not trusted
        if name and os.access(name, os.W_OK) and filesystem(Path(name)) in MEMORY_FILESYSTEMS:
            return Path(name)
    return None


def filesystem(folder: Path) -> str:
    """The kind of file system that holds a folder, by the longest mount point above it; empty where none is told."""
    real = str(folder.resolve())
    best, kind = "", ""
    try:
        mounts = Path("/proc/self/mounts").read_text()
    except OSError:
        return kind
    for entry in mounts.splitlines():
        _, mount, name, *_ = entry.split()
        inside = real == mount or real.startswith(mount.rstrip("/") + "/")
        if inside and len(mount) >= len(best):
            best, kind = mount, name
    return kind


class Folder:
    """A new folder with its lock, for its owner only, removed at the end. Raises OSError where none can be made."""

    def __init__(self, prefix: str, parent: Path) -> None:
        self.path, self._lock = _locked(prefix, parent)

    def remove(self) -> None:
        shutil.rmtree(self.path, ignore_errors=True)
        with contextlib.suppress(OSError):
            os.close(self._lock)
        self._lock = -1


def _locked(prefix: str, parent: Path) -> tuple[Path, int]:
    for _ in range(ATTEMPTS):
        path = Path(tempfile.mkdtemp(prefix=prefix, dir=parent))
        lock = _lock(path)
        if lock is not None and path.exists():
            return path, lock
        if lock is not None:  # a program that starts just now took it for abandoned
            os.close(lock)
    raise OSError("no folder of our own")


def _lock(path: Path) -> int | None:
    """The handle that holds the lock, or None where another program holds it or the folder is gone."""
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


def sweep(prefix: str, parent: Path) -> int:
    """Removes the folders that killed programs have left, and returns how many there were."""
    count = 0
    for path in _folders(prefix, parent):
        lock = _lock(path)
        if lock is not None:
            shutil.rmtree(path, ignore_errors=True)
            os.close(lock)
            count += 1
    return count


def _folders(prefix: str, parent: Path) -> Iterator[Path]:
    with contextlib.suppress(OSError):
        yield from sorted(parent.glob(f"{prefix}*"))
