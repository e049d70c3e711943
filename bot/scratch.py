"""Private folders of the bot: in memory, for a process that it starts; where there is no such place, that is said once."""

from __future__ import annotations

import functools
import tempfile
from pathlib import Path

from bot import log
from detectors.kit.scratch import Folder as PrivateFolder
from detectors.kit.scratch import memory_folder
from detectors.kit.scratch import sweep as swept


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


class Folder(PrivateFolder):
    """A new folder with its lock, for its owner only. Raises OSError where none can be made."""

    def __init__(self, prefix: str) -> None:
        super().__init__(prefix, parent())


def sweep(prefix: str) -> int:
    """Removes the folders that killed bots have left, and returns how many there were."""
    return swept(prefix, parent())
