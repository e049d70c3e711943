"""Tells where temporary files may lie: in memory, never on a disk. Imports nothing heavy: both houses ask here."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

MEMORY_FILESYSTEMS: Final = frozenset({"tmpfs", "ramfs"})


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
