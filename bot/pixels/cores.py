"""Shares the processor's cores among the pixel processes: a core each while photos queue, all cores for a lone photo.

Two processes that each compute on both of two cores wait for one another's threads: kept to a core each they spend 3 to 11 %
less processor time on a photo (five rounds of 14 photos, in turn). Where cores cannot be chosen (another system, a container
that forbids it), the kernel shares them out, as it does where cores are more than photos.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Collection
from pathlib import Path
from typing import Protocol

Cores = frozenset[int]


class Movable(Protocol):
    """Interface of a process that can be kept to some cores."""

    cores: Cores

    def move(self, cores: Cores) -> None:
        """Keeps the process to these cores from now on."""


def usable() -> Cores:
    """Returns the cores that this process may use; none where the system does not tell."""
    try:
        return frozenset(os.sched_getaffinity(0))
    except (AttributeError, OSError):
        return frozenset()


def share(at_work: Collection[Movable], photos: int, cores: Cores) -> None:
    """Keeps each process at work to one core where ``photos`` are enough for all cores, else to none.

    ``photos`` counts also those that wait, as far as there are processes for them: the next one takes over a core at once.
    """
    crowded = photos >= len(cores) > 1
    most = -(-len(at_work) // max(1, len(cores)))
    taken: list[int] = []
    moving: list[Movable] = []
    for process in at_work:
        if crowded and len(process.cores) == 1 and taken.count(core := min(process.cores)) < most:
            taken.append(core)
        else:
            moving.append(process)
    for process in moving:
        chosen = cores
        if crowded:
            taken.append(min(sorted(cores), key=taken.count))
            chosen = frozenset(taken[-1:])
        if process.cores != chosen:
            process.move(chosen)


def keep_to(pid: int, cores: Cores) -> None:
    """Keeps all threads of a process to these cores, where the system allows it. New threads follow those that start them."""
    with contextlib.suppress(OSError):  # the process has ended, or this system lists no threads
        for thread in Path(f"/proc/{pid}/task").iterdir():
            # It has ended meanwhile, or the cores are not ours to choose: then the kernel shares them out.
            with contextlib.suppress(OSError, ValueError):
                os.sched_setaffinity(int(thread.name), cores)
