"""How long a photo stands in a group: from its arrival to its deletion, one at a time, through a real pixel process.

How much of that is the looking is told beside it: a machine that others use is slower at that, and the share stays.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import cv2
import numpy as np

from bot.groups.vocabulary import Action
from bot.pixels.pool import ProcessPool, Screener
from detectors.kit.terms import Risk, Screening, ScreeningOptions
from tests.bot.flow import scene
from tests.bot.groups.stage import BUDI, CHAT, Eyes, Play, open_group
from tests.measure.expected import painted, photos
from tests.measure.speed.pictures import as_telegram
from tests.paint import catalogue

DEADLINE = 60.0
PATIENCE = 30.0


@dataclass(frozen=True)
class Stood:
    """Seconds of the photos that were deleted, and of looking at each; how many were looked at and stayed."""

    seconds: Sequence[float]
    looking: Sequence[float]
    stayed: int

    def __str__(self) -> str:
        if not self.seconds:
            return f"{self.stayed} photos, none of them deleted"
        middle, high = np.median(self.seconds), np.percentile(self.seconds, 95)
        share = np.median([look / all_of_it for look, all_of_it in zip(self.looking, self.seconds, strict=True)])
        times = f"{middle:.2f} s (median), {high:.2f} s (95 %), {share:.0%} of it looking"
        return f"{len(self.seconds)} deleted after {times}; {self.stayed} stayed"


class Watch:
    """Hands pictures on to a screener and keeps how long it took for the last one."""

    def __init__(self, screener: Screener) -> None:
        self._screener = screener
        self.seconds = 0.0

    async def screen(self, data: bytes, options: ScreeningOptions) -> Screening:
        start = time.monotonic()
        screening = await self._screener.screen(data, options)
        self.seconds = time.monotonic() - start
        return screening


def deletions(manifest: Path | None, every: int, *, films: bool = False) -> Stood:
    """In a group that deletes whatever is found: of the manifest's pictures, or of painted ones, or of films of these."""
    tasks = photos(manifest) if manifest else painted(catalogue.small(), 0)
    pictures = [data for _, data in as_telegram(tasks[::every])]
    return asyncio.run(_with_process([film_of(data) for data in pictures] if films else pictures, films))


def film_of(picture: bytes) -> bytes:
    """A film of two seconds that shows a picture, as a hand would hold it: each frame a little further to the side."""
    pixels = cv2.imdecode(np.frombuffer(picture, np.uint8), cv2.IMREAD_COLOR)
    if pixels is None:
        raise ValueError("no picture to make a film of")
    height, width = pixels.shape[:2]
    with tempfile.NamedTemporaryFile(suffix=".mp4") as file:
        writer = cv2.VideoWriter(file.name, cv2.VideoWriter.fourcc(*"mp4v"), 25.0, (width, height))
        for number in range(50):
            writer.write(np.roll(pixels, number % 10, axis=1))
        writer.release()
        return Path(file.name).read_bytes()


async def _with_process(pictures: Sequence[bytes], films: bool) -> Stood:
    workers = ProcessPool(os.environ, DEADLINE, 1)
    await workers.start()
    watch = Watch(workers)
    try:
        async with scene(watch) as stage:
            group = await open_group(stage, Eyes(), preset="family", films=films)
            return await one_by_one(group, watch, pictures, films)
    finally:
        await workers.close()


async def one_by_one(group: Play, watch: Watch, pictures: Sequence[bytes], films: bool) -> Stood:
    """The first, for which a process makes what it makes once, is not counted. No copies: each finds the process idle."""
    await group.choose(actions=dict.fromkeys(Risk, Action.DELETE))
    seconds, looking, stayed = [], [], 0
    post = partial(group.world.sends_film, chat=CHAT) if films else group.posts
    for number, data in enumerate([pictures[0], *pictures]):
        message, start = post(BUDI, data), time.monotonic()
        while (
            group.here(message) and (group.world.updates or await _waits(group)) and time.monotonic() < start + PATIENCE
        ):
            await asyncio.sleep(0.01)
        if number and not group.here(message):
            seconds.append(time.monotonic() - start)
            looking.append(watch.seconds)
        elif number:
            stayed += 1
        while await _waits(group):
            await asyncio.sleep(0.01)
    return Stood(seconds, looking, stayed)


async def _waits(group: Play) -> bool:
    """Whether a photo is taken or in work: one that was let pass is told from one that nobody has looked at yet."""
    application = group.scene.application
    taken = application.update_processor.current_concurrent_updates or not application.update_queue.empty()
    return bool(taken) or "watched" in await group.scene.kinds()
