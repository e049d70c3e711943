"""The pixel processes as the bot runs them: photos a second, memory."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bot.pixels.deadlines import options_within
from bot.pixels.pool import ProcessPool

DEADLINE: Final = 120.0


@dataclass(frozen=True)
class Crowd:
    """``rate`` in photos a second; memory in megabytes of the largest process, halfway through and at the end."""

    processes: int
    rate: float
    half: float
    end: float
    peak: float


def crowd(pictures: Sequence[bytes], processes: int) -> Crowd:
    """All pictures at once, to so many processes."""

    async def run() -> Crowd:
        workers = ProcessPool(os.environ, DEADLINE, processes)
        await workers.start()
        try:
            await asyncio.gather(*(workers.screen(data, options_within(DEADLINE)) for data in pictures[:processes]))
            start, half = time.monotonic(), len(pictures) // 2
            await _all(workers, pictures[:half], processes)
            spent = time.monotonic() - start
            memory = await _resting()
            start = time.monotonic()
            await _all(workers, pictures[half:], processes)
            spent += time.monotonic() - start
            return Crowd(processes, len(pictures) / spent, memory, await _resting(), _memory("VmHWM"))
        finally:
            await workers.close()

    return asyncio.run(run())


async def _all(workers: ProcessPool, pictures: Sequence[bytes], processes: int) -> None:
    gate = asyncio.Semaphore(processes)

    async def one(data: bytes) -> None:
        async with gate:
            await workers.screen(data, options_within(DEADLINE))

    await asyncio.gather(*(one(data) for data in pictures))


async def _resting() -> float:
    """Memory between two photos: what was needed for the last one is given back after its answer is out."""
    await asyncio.sleep(1)
    return _memory("VmRSS")


def _memory(what: str) -> float:
    """Megabytes of the largest child of this process, by what Linux says of it."""
    sizes = [0]
    for status in Path("/proc").glob("[0-9]*/status"):
        try:
            said = dict(line.split(":", 1) for line in status.read_text("utf-8").splitlines() if ":" in line)
        except OSError:  # it has ended meanwhile
            continue
        if int(said["PPid"]) == os.getpid() and what in said:
            sizes.append(int(said[what].split()[0]))
    return max(sizes) / 1024
