"""A node as a process of its own, as ``python -m bot --work`` is, with a stub that takes STUB_SECONDS for each photo.

Without STUB_SECONDS its pixel processes are real. The same stub stands in a bot that works on one machine, with BOT=1.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from unittest import mock

from bot import lifecycle
from bot.__main__ import main
from bot.spread import node
from detectors.kit.terms import DetectorTexts
from tests.bot.flow import CLEAR, STOP, Stub


class StubPool:
    """So many photos side by side, each for a fixed time. Those that begin with "found" hold a card."""

    walls_missing: tuple[str, ...] = ()
    detectors: Mapping[str, DetectorTexts] = {}

    def __init__(self, _environment: Any, _deadline: float, size: int) -> None:
        self.ready = size
        self._places = asyncio.Semaphore(size)

    async def start(self) -> None:
        """It is ready at once."""

    async def close(self) -> None:
        """There is nothing to close."""

    async def screen(self, data: bytes, options: Any) -> Any:
        async with self._places:
            result = STOP if data.startswith(b"found") else CLEAR
            return await Stub(result, float(os.environ["STUB_SECONDS"])).screen(data, options)


if __name__ == "__main__":
    if "STUB_SECONDS" in os.environ:
        mock.patch.object(lifecycle, "ProcessPool", StubPool).start()
        mock.patch.object(node, "ProcessPool", StubPool).start()
    sys.exit(main([] if os.environ.pop("BOT", "") else ["--work"], os.environ, Path("/nowhere")))
