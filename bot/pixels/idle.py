"""Holds the pixel processes that wait for a photo, and gives each photo the one that suits it best.

A photo whose copy is made anew goes to the process that remembers it. Another one goes to a process that remembers nothing,
else to the one that was asked longest ago: whoever is choosing now is answered quickly the longest.
"""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar


class Remembering(Protocol):
    """Interface of a process that may remember a picture, by the id that its asker gave it."""

    about: str


Process = TypeVar("Process", bound=Remembering)


@dataclass(slots=True, eq=False)
class _Waiting(Generic[Process]):
    """Somebody who waits for a process: for that which remembers ``only`` this picture, or for any."""

    turn: asyncio.Future[Process]
    only: str


class Idle(Generic[Process]):
    """The processes without work. Whoever waits is served in order."""

    def __init__(self) -> None:
        self._processes: list[Process] = []
        self._waiting: deque[_Waiting[Process]] = deque()

    def put(self, process: Process) -> None:
        """Gives a process to the first who waits for it, else keeps it."""
        for waiting in self._waiting:
            if not waiting.turn.done() and waiting.only in ("", process.about):
                waiting.turn.set_result(process)
                return
        self._processes.append(process)

    async def get(self, about: str = "", *, only: bool = False) -> Process:
        """Returns a process, best the one that remembers this picture, or ``only`` that one. Waits until there is one."""
        fitting = [process for process in self._processes if process.about == about or not only]
        if fitting:
            process = min(fitting, key=lambda one: (one.about != about, bool(one.about)))
            self._processes.remove(process)
            return process
        waiting: _Waiting[Process] = _Waiting(asyncio.get_running_loop().create_future(), about if only else "")
        self._waiting.append(waiting)
        try:
            return await waiting.turn
        except BaseException:  # cancelled just when it was given a process, it hands that on: else nobody has it
            if waiting.turn.done() and not waiting.turn.cancelled():
                self.put(waiting.turn.result())
            raise
        finally:
            self._waiting.remove(waiting)
