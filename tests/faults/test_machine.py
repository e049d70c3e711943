"""A machine at its end: no memory for a pixel process, no room for its files, no folder to give it. Not checked, and alive."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.pixels.pool import CheckFailure, ProcessPool
from bot.pixels.process import NotStarted
from detectors.kit.terms import Level
from tests.bot.pixels.test_pool import reason, screen, with_workers


@pytest.mark.parametrize("manner", ["no-memory", "disk-full"])
def test_a_pixel_process_without_memory_or_room_gives_no_verdict_and_the_next_photo_has_one(manner: str) -> None:
    async def use(workers: ProcessPool) -> None:
        assert await reason(workers, manner.encode()) is CheckFailure.CRASHED
        assert (await screen(workers, b"good")).verdict.level is Level.CLEAR

    with_workers("obedient", use)


def test_without_a_folder_that_can_be_written_nothing_starts_and_it_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.scratch.memory_folder", lambda: Path("/proc"))
    with pytest.raises(NotStarted, match="its folder is missing"):
        with_workers("good", screen)


def test_a_folder_that_becomes_full_while_the_bot_runs_costs_verdicts_only_for_as_long(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def use(workers: ProcessPool) -> None:
        with monkeypatch.context() as full:
            full.setattr("bot.scratch.memory_folder", lambda: Path("/proc"))
            assert await reason(workers, b"dies") is CheckFailure.CRASHED
            assert await reason(workers, b"good") is CheckFailure.UNAVAILABLE
        for _ in range(100):
            if workers.ready:
                break
            await asyncio.sleep(0.1)
        assert (await screen(workers, b"good")).verdict.level is Level.CLEAR

    with_workers("obedient", use, deadline=0.3)
