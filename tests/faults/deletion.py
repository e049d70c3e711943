"""How long a photo stands in a group: from its arrival to its deletion, one at a time, through a real pixel process."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from bot.groups.vocabulary import Action
from bot.pixels.pool import ProcessPool
from detectors.kit.terms import Risk
from tests.bot.flow import scene
from tests.bot.groups.stage import BUDI, Eyes, Play, open_group
from tests.measure.expected import painted, photos
from tests.measure.speed.pictures import as_telegram
from tests.paint import catalogue

DEADLINE = 60.0
PATIENCE = 30.0


@dataclass(frozen=True)
class Stood:
    """Seconds of the photos that were deleted; how many were looked at and stayed."""

    seconds: Sequence[float]
    stayed: int

    def __str__(self) -> str:
        if not self.seconds:
            return f"{self.stayed} photos, none of them deleted"
        middle, high = np.median(self.seconds), np.percentile(self.seconds, 95)
        return f"{len(self.seconds)} photos deleted after {middle:.2f} s (median), {high:.2f} s (95 %); {self.stayed} stayed"


def deletions(manifest: Path | None, every: int) -> Stood:
    """In a group that deletes whatever is found: of the manifest's pictures, or of painted ones."""
    tasks = photos(manifest) if manifest else painted(catalogue.small(), 0)
    pictures = [data for _, data in as_telegram(tasks[::every])]
    return asyncio.run(_with_process(pictures))


async def _with_process(pictures: Sequence[bytes]) -> Stood:
    workers = ProcessPool(os.environ, DEADLINE, 1)
    await workers.start()
    try:
        async with scene(workers) as stage:
            return await _one_by_one(await open_group(stage, Eyes(), preset="family"), pictures)
    finally:
        await workers.close()


async def _one_by_one(group: Play, pictures: Sequence[bytes]) -> Stood:
    """The first, for which a process makes what it makes once, is not counted. No copies: each finds the process idle."""
    await group.choose(actions=dict.fromkeys(Risk, Action.DELETE))
    seconds, stayed = [], 0
    for number, data in enumerate([pictures[0], *pictures]):
        message, start = group.posts(BUDI, data), time.monotonic()
        while (
            group.here(message) and (group.world.updates or await _waits(group)) and time.monotonic() < start + PATIENCE
        ):
            await asyncio.sleep(0.01)
        if number and not group.here(message):
            seconds.append(time.monotonic() - start)
        elif number:
            stayed += 1
        while await _waits(group):
            await asyncio.sleep(0.01)
    return Stood(seconds, stayed)


async def _waits(group: Play) -> bool:
    """Whether a photo is taken or in work: one that was let pass is told from one that nobody has looked at yet."""
    application = group.scene.application
    taken = application.update_processor.current_concurrent_updates or not application.update_queue.empty()
    return bool(taken) or "watched" in await group.scene.kinds()
