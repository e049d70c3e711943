"""Writes proven copies into one folder, under names that tell nothing and overwrite nothing."""

from __future__ import annotations

import contextlib
import os
import secrets
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from assistant.folders import OPENED, NotAllowed
from detectors.kit.terms import FILE_KINDS

SIGNS: Final = 8
"""Random bytes of a name: it tells neither the photo nor how many there were."""
FOR_THE_OWNER: Final = 0o600


class NotWritten(Exception):
    """The copy is not there; the message is a sentence."""


class Copies:
    """The folder for copies, held by its descriptor; it is made where it is missing. Raises NotAllowed.

    Whoever may open the copies must not find a photo beside them, so the folder is none of the named ones and holds none.
    """

    def __init__(self, path: Path, photos: Sequence[Path]) -> None:
        try:
            path.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        except (OSError, ValueError) as error:
            raise NotAllowed(
                "The folder for copies cannot be made or opened: name another one with --copies."
            ) from error
        if any(photo.is_relative_to(self.path) for photo in photos):
            raise NotAllowed(
                "The folder for copies must hold no folder of photos and be none: an assistant may open all that is in it. "
                "Name a folder of its own with --copies."
            )

    @property
    def path(self) -> Path:
        """Where the folder is now, without symbolic links."""
        return (OPENED / str(self._descriptor)).readlink()

    def write(self, data: bytes, kind: str) -> Path:
        """Write a copy of this kind as a new file and return its path. Raises NotWritten; then nothing of it stays."""
        name = f"covered-{secrets.token_hex(SIGNS)}{FILE_KINDS[kind].ending}"
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
        try:
            with os.fdopen(os.open(name, flags, FOR_THE_OWNER, dir_fd=self._descriptor), "wb") as file:
                file.write(data)
        except OSError as error:
            if not isinstance(error, FileExistsError):
                with contextlib.suppress(OSError):
                    os.unlink(name, dir_fd=self._descriptor)
            raise NotWritten(
                f"The copy cannot be written into {self.path}: make room there, or let it be written to."
            ) from error
        return self.path / name
