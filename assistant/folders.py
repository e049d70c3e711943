"""Opens files in the named folders and nowhere else: a name is only believed once what it opened has been looked at."""

from __future__ import annotations

import os
import stat
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from detectors.kit.terms import MAX_BYTES

LONGEST_PATH: Final = 4096
"""Bytes of a path, and what Linux takes (PATH_MAX)."""
OPENED: Final = Path("/proc/self/fd")
NOTES: Final = Path("/proc/self/fdinfo")
AGAIN: Final = os.O_RDONLY | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC
"""How what was judged is opened for reading."""


class NotAllowed(Exception):
    """The file is not read; the message is a sentence without its name."""


class Folder:
    """A folder below which files may be read, held by its descriptor. Raises NotAllowed where there is none."""

    def __init__(self, path: Path) -> None:
        try:
            self._descriptor = os.open(path, os.O_PATH | os.O_DIRECTORY | os.O_CLOEXEC)
            self._mount = mount_of(self._descriptor)
        except (OSError, ValueError) as error:
            raise NotAllowed("One of the named folders is no folder, or cannot be opened.") from error

    @property
    def path(self) -> Path:
        """Where the folder is now, without symbolic links."""
        return (OPENED / str(self._descriptor)).readlink()

    def holds(self, path: Path) -> bool:
        """Whether a path without symbolic links leads into this folder."""
        return path.is_relative_to(self.path)

    def is_of_mount(self, mount: int) -> bool:
        return mount == self._mount


class Folders:
    """The folders that were named at the start: the only ones that are read from."""

    def __init__(self, paths: Sequence[Path]) -> None:
        self._folders = tuple(map(Folder, paths))

    @property
    def paths(self) -> tuple[Path, ...]:
        return tuple(folder.path for folder in self._folders)

    def read(self, name: str) -> bytes:
        """The bytes of a file, at most one more than MAX_BYTES. Raises NotAllowed.

        First the name is opened as a mere handle, which touches neither devices nor pipes. What the kernel says of this
        handle is judged, and the same handle is read: links, ``..`` and renaming in between lead nowhere else.
        """
        if not name.startswith("/"):
            raise NotAllowed("Give the whole path of the file, beginning with a slash.")
        try:
            handle = os.open(name, os.O_PATH | os.O_CLOEXEC)
        except (OSError, ValueError) as error:
            raise self._not_here() from error
        try:
            self._judge(handle)
            with os.fdopen(os.open(OPENED / str(handle), AGAIN), "rb") as file:
                return file.read(MAX_BYTES + 1)
        except (OSError, ValueError) as error:
            raise NotAllowed("The file cannot be read: look at its rights.") from error
        finally:
            os.close(handle)

    def _judge(self, handle: int) -> None:
        """Raises NotAllowed for what is no file below a named folder, on the folder's own mount."""
        path, status = (OPENED / str(handle)).readlink(), os.fstat(handle)
        holding = [folder for folder in self._folders if folder.holds(path)]
        if not holding or not status.st_nlink:
            raise self._not_here()
        if not stat.S_ISREG(status.st_mode):
            raise NotAllowed("This is no file: name a photo or a PDF.")
        if not any(folder.is_of_mount(mount_of(handle)) for folder in holding):
            raise NotAllowed(
                "The file lies on another disk that is mounted inside of a named folder. "
                "Whoever starts me can name that folder by itself."
            )

    def _not_here(self) -> NotAllowed:
        """One sentence for what is missing and what lies elsewhere: nobody learns here which files there are elsewhere."""
        told = ", ".join(map(str, self.paths))
        return NotAllowed(f"There is no such file in the folders that may be looked into, which are: {told}.")


def mount_of(descriptor: int) -> int:
    """The kernel's number for the mount that an open file lies on. Raises OSError or ValueError where it is not told."""
    lines = (NOTES / str(descriptor)).read_text().splitlines()
    told = dict(line.split(":\t", 1) for line in lines if ":\t" in line)
    return int(told.get("mnt_id", ""))
