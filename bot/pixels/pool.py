"""Runs a pool of pixel processes: gives each one photo at a time, with a deadline, and replaces those that fail.

A child gets a reduced environment and a temporary folder of its own in memory. Every failure of a child is raised as
CouldNotCheck with a reason code. No failure leads to an approval.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from enum import StrEnum
from typing import Protocol

from bot import log, scratch
from bot.pixels.cores import share, usable
from bot.pixels.process import FOLDERS, Broken, NotStarted, PixelProcess
from bot.timing import STANDARD, Timing
from detectors.kit.border import DOOR, ROOT, emptied
from detectors.kit.terms import PAGES_IN_CHAT, DetectorTexts, Screening, ScreeningOptions

DETECTORS_SHARE = 0.25
"""Share of the deadline for one pass of the detectors: there is one over the photo, and up to three over its copy."""
FILE_DEADLINES = 10
"""Deadlines for all pages of a PDF together: 20 pages take half of that where a page takes as long as a usual photo."""
LAST_PAGE = 0.75
"""Share of a PDF's time after which no further page is begun, so that the answer about the others is still in time."""
PDF_MARK, MARK_WITHIN = b"%PDF-", 1024
"""What a PDF has among its first bytes."""
QUEUE_DEADLINES = 4
"""Deadlines that a photo waits for a free child. After that the answer is "could not check"."""


class CheckFailure(StrEnum):
    """Why a photo could not be checked, as a code for logs and texts."""

    TIMEOUT = "timeout"
    CRASHED = "crashed"
    GARBLED = "garbled"
    UNAVAILABLE = "unavailable"
    DOWNLOAD = "download"
    INTERNAL = "internal"


class CouldNotCheck(Exception):
    """Raised when there is no verdict on a photo. The reason is a code."""

    def __init__(self, reason: CheckFailure) -> None:
        super().__init__(reason.value)
        self.reason = reason


class Screener(Protocol):
    """Interface of everything that can screen the bytes of a photo."""

    async def screen(self, data: bytes, options: ScreeningOptions) -> Screening:
        """Returns the screening of one photo. Raises CouldNotCheck."""


class NoPixels:
    """Stands where a bot has no pixel processes, because other machines have them. It checks nothing, and says so."""

    ready = 1
    """The bot is able to do all that is its own."""

    async def screen(self, data: bytes, options: ScreeningOptions) -> Screening:
        """Raises CouldNotCheck."""
        del data, options
        raise CouldNotCheck(CheckFailure.UNAVAILABLE)

    async def close(self) -> None:
        """Does nothing: there is no process."""


def is_pdf(data: bytes) -> bool:
    """Tells whether a file says that it is a PDF, whose pages take longer than a photo."""
    return PDF_MARK in data[:MARK_WITHIN]


def options_within(deadline: float) -> ScreeningOptions:
    """Returns the options of a screening that must end within ``deadline`` seconds."""
    return ScreeningOptions(
        seconds=deadline * DETECTORS_SHARE, most_pages=PAGES_IN_CHAT, file_seconds=deadline * FILE_DEADLINES * LAST_PAGE
    )


class ProcessPool:
    """A fixed number of children, each replaced when it dies, hangs or sends an invalid answer."""

    def __init__(
        self,
        environment: Mapping[str, str],
        deadline: float,
        size: int,
        command: Sequence[str] = DOOR,
        pause: float = 0.5,
        timing: Timing = STANDARD,
    ) -> None:
        self._timing = timing
        self._environment = emptied(environment)
        self._command = tuple(command)
        self._deadline = deadline
        self._size = size
        self._pause = pause
        self._idle: asyncio.Queue[PixelProcess] = asyncio.Queue()
        self._keepers: list[asyncio.Task[None]] = []
        self._alive = 0
        self._started = 0
        self._cores = usable()
        self._at_work: list[PixelProcess] = []
        self._photos = 0
        self._lives: dict[PixelProcess, int] = {}
        self.detectors: Mapping[str, DetectorTexts] = {}
        """What the processes say about their detectors, in English; known once they have started."""
        self.walls_missing: tuple[str, ...] = ()
        """The walls that this machine cannot build around them."""

    @property
    def ready(self) -> int:
        """Returns the number of children that are alive, busy or idle."""
        return self._alive

    async def start(self) -> None:
        """Starts every child. Raises NotStarted with the message of a child that cannot load its models."""
        if left := scratch.sweep(FOLDERS):
            log.event("folders-swept", count=left)
        starts = [asyncio.create_task(self._start_child()) for _ in range(self._size)]
        await asyncio.wait(starts)
        failures = [error for start in starts if (error := start.exception())]
        if failures:
            for start in starts:
                if start.exception() is None:
                    await start.result().kill()
            raise failures[0]
        self.detectors = starts[0].result().ready.detectors
        self.walls_missing = tuple(sorted({wall for start in starts for wall in start.result().ready.missing}))
        if self.walls_missing:
            log.event("walls-missing", severity=logging.WARNING, walls=self.walls_missing)
        self._keepers = [asyncio.create_task(self._keep(start.result())) for start in starts]

    async def close(self) -> None:
        """Ends every child."""
        for keeper in self._keepers:
            keeper.cancel()
        await asyncio.gather(*self._keepers, return_exceptions=True)
        self._keepers.clear()

    async def screen(self, data: bytes, options: ScreeningOptions) -> Screening:
        """Returns the screening of one photo. Raises CouldNotCheck, at the latest when the deadline is over."""
        self._photos += 1
        try:
            async with self._borrowed() as child:
                return await self._asked(child, data, options)
        finally:
            self._photos -= 1
            self._share_cores()

    async def _asked(self, child: PixelProcess, data: bytes, options: ScreeningOptions) -> Screening:
        try:
            async with asyncio.timeout(self._deadline * (FILE_DEADLINES if is_pdf(data) else 1)):
                screening = await child.ask(data, options)
        except TimeoutError:
            raise CouldNotCheck(CheckFailure.TIMEOUT) from None
        except Broken as broken:
            raise CouldNotCheck(CheckFailure.CRASHED if broken.silent else CheckFailure.GARBLED) from None
        child.proven = True
        return screening

    @contextlib.asynccontextmanager
    async def _borrowed(self) -> AsyncIterator[PixelProcess]:
        """Yields a child for one photo. Any error ends the child, also a cancelled wait."""
        child = await self._next()
        self._at_work.append(child)
        self._share_cores()
        try:
            yield child
        except BaseException:
            child.kill_now()
            raise
        finally:
            self._at_work.remove(child)
        if child.answered >= self._lives.get(child, self._timing.photos_a_process):
            child.kill_now()
        else:
            self._idle.put_nowait(child)

    def _share_cores(self) -> None:
        share(self._at_work, min(self._photos, self._alive), self._cores)

    async def _next(self) -> PixelProcess:
        if not self._keepers:
            raise CouldNotCheck(CheckFailure.UNAVAILABLE)
        try:
            async with asyncio.timeout(self._deadline * QUEUE_DEADLINES):
                while not (child := await self._idle.get()).quiet:
                    child.kill_now()
        except TimeoutError:
            raise CouldNotCheck(CheckFailure.UNAVAILABLE) from None
        return child

    async def _start_child(self) -> PixelProcess:
        child = await PixelProcess.start(self._command, self._environment, ROOT, self._timing.process_start)
        photos = self._timing.photos_a_process
        # Lives differ in length, so that the children are not all replaced at the same time.
        self._lives[child] = photos + self._started * photos // (2 * self._size) % photos
        self._started += 1
        return child

    async def _keep(self, child: PixelProcess) -> None:
        """Keeps one place of the pool filled: offers its child, waits for its end, and starts another."""
        failures = 0
        while True:
            self._alive += 1
            self._idle.put_nowait(child)
            try:
                await child.gone()
            finally:
                self._alive -= 1
                self._lives.pop(child, None)
                await child.kill()
            failures = 0 if child.proven else failures + 1
            log.event("child-gone", failures=failures)
            child, failures = await self._replacement(failures)

    async def _replacement(self, failures: int) -> tuple[PixelProcess, int]:
        while True:
            await asyncio.sleep(self._timing.restart_pause(self._pause, failures))
            began = time.monotonic()
            try:
                child = await self._start_child()
            except NotStarted as error:
                failures += 1
                log.error_event("child-not-started", error, failures=failures)
                continue
            log.event("child-started", milliseconds=int((time.monotonic() - began) * 1000))
            return child, failures
