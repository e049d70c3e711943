"""Attempts at one download: a pause before each further one, growing, and an end."""

from __future__ import annotations

import asyncio
import time
from itertools import pairwise
from typing import Any

import httpx

from bot.timing import STANDARD, Timing
from bot.transport.download import Downloader, DownloadFailed

MOST_SECONDS = 2.0
"""Who waits for an answer shall not feel the pauses."""


class _Bot:
    """Answers getFile with an address."""

    async def get_file(self, _: str) -> Any:
        class File:
            file_size = 1
            file_path = "http://127.0.0.1/file"

        return File()


def attempts(answers: list[int], pauses: tuple[float, ...]) -> tuple[bytes, list[float]]:
    """What is fetched from a server that answers with these statuses, and when it was asked."""
    moments: list[float] = []

    def answer(_: httpx.Request) -> httpx.Response:
        moments.append(time.monotonic())
        return httpx.Response(answers[len(moments) - 1], stream=httpx.ByteStream(b"picture"))

    async def run() -> bytes:
        bot: Any = _Bot()
        downloader = Downloader(bot, timing=Timing(download_pauses=pauses))
        await downloader.close()
        downloader._web = httpx.AsyncClient(transport=httpx.MockTransport(answer))
        try:
            return await downloader.fetch("file")
        except DownloadFailed:
            return b""
        finally:
            await downloader.close()

    return asyncio.run(run()), moments


def test_before_each_further_attempt_there_is_a_longer_pause() -> None:
    data, moments = attempts([500, 502, 200], (0.05, 0.15))
    assert data == b"picture"
    gaps = [later - earlier for earlier, later in pairwise(moments)]
    assert gaps[0] >= 0.05
    assert gaps[1] >= 0.15


def test_after_the_last_attempt_it_is_given_up() -> None:
    data, moments = attempts([500] * 5, (0.0, 0.0))
    assert data == b""
    assert len(moments) == 3


def test_the_pauses_are_short_and_grow() -> None:
    pauses = STANDARD.download_pauses
    assert len(pauses) > 1
    assert list(pauses) == sorted(set(pauses))
    assert 0 < sum(pauses) < MOST_SECONDS
