"""Keeps copies until their programs fetch them: once, within a minute, in the memory of this process."""

from __future__ import annotations

import asyncio
import secrets
from dataclasses import dataclass, field

from bot.web.failures import Failed
from bot.web.limits import Budget

SECONDS = 60.0
ID_BYTES = 24


@dataclass(frozen=True, slots=True)
class File:
    """What a program may fetch: its bytes, their type, and a name that tells nothing."""

    data: bytes = field(repr=False)
    type: str
    name: str


@dataclass(frozen=True, slots=True, eq=False)
class _Kept:
    holder: str
    file: File
    end: asyncio.TimerHandle


class Copies:
    """The files that wait. Their bytes are part of ``budget``."""

    def __init__(self, budget: Budget, seconds: float = SECONDS) -> None:
        self._budget = budget
        self._seconds = seconds
        self._kept: dict[str, _Kept] = {}

    def put(self, holder: str, file: File) -> str:
        """Keeps a file for a program and returns its id. Raises Failed with 503 where there is no room."""
        self._budget.take(len(file.data))
        id_ = secrets.token_urlsafe(ID_BYTES)
        end = asyncio.get_running_loop().call_later(self._seconds, self._drop, id_)
        self._kept[id_] = _Kept(holder, file, end)
        return id_

    def look(self, holder: str, id_: str) -> File:
        """Returns a file that stays. Raises Failed with 404 for one that is gone, never was, or is another program's."""
        kept = self._kept.get(id_)
        if kept is None or kept.holder != holder:
            raise Failed(404, "no-file-there")
        return kept.file

    def take(self, holder: str, id_: str) -> File:
        """Returns a file and keeps it no longer. Raises Failed like ``look``."""
        file = self.look(holder, id_)
        self._drop(id_)
        return file

    def close(self) -> None:
        """Drops everything."""
        for id_ in tuple(self._kept):
            self._drop(id_)

    def _drop(self, id_: str) -> None:
        if (kept := self._kept.pop(id_, None)) is not None:
            kept.end.cancel()
            self._budget.give(len(kept.file.data))
