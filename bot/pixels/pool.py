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
from dataclasses import replace
from enum import StrEnum
from typing import Protocol

from bot import log, scratch
from bot.pixels.cores import share, usable
from bot.pixels.deadlines import FILE_DEADLINES
from bot.pixels.idle import Idle
from bot.pixels.process import FOLDERS, Broken, NotStarted, PixelProcess
from bot.timing import STANDARD, Timing
from detectors.kit.border import DOOR, ROOT, emptied, is_pdf
from detectors.kit.terms import DetectorTexts, Screening, ScreeningOptions, Tell, unheard

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
        self._idle: Idle[PixelProcess] = Idle()
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

    async def screen(self, data: bytes, options: ScreeningOptions, about: str = "", tell: Tell = unheard) -> Screening:
        """Returns the screening of one photo. Raises CouldNotCheck, at the latest when the deadline is over.

        A photo that is ``about`` something, by a random id, is remembered by the child that has looked at it, so that it is
        answered sooner with other choices; until ``forget``, or until that child gets another one. ``tell`` is told each stage.
        """
        options = replace(options, remember=bool(about), stages=tell is not unheard)
        self._photos += 1
        try:
            async with self._borrowed(about) as child:
                child.about = about
                return await self._asked(child, data, options, tell)
        finally:
            self._photos -= 1
            self._share_cores()

    async def forget(self, about: str) -> None:
        """Has every child that remembers this photo forget it: it is asked about nothing. One that cannot is ended."""
        while any(child.about == about for child in self._lives):
            try:
                async with asyncio.timeout(self._deadline), self._borrowed(about, only=True) as child:
                    child.about = ""
                    await self._asked(child, b"", ScreeningOptions(copy=False), unheard)
            except (TimeoutError, CouldNotCheck):
                return

    async def _asked(self, child: PixelProcess, data: bytes, options: ScreeningOptions, tell: Tell) -> Screening:
        try:
            async with asyncio.timeout(self._deadline * (FILE_DEADLINES if is_pdf(data) else 1)):
                screening = await child.ask(data, options, tell)
        except TimeoutError:
            raise CouldNotCheck(CheckFailure.TIMEOUT) from None
        except Broken as broken:
            raise CouldNotCheck(CheckFailure.CRASHED if broken.silent else CheckFailure.GARBLED) from None
        child.proven = True
        return screening

    @contextlib.asynccontextmanager
    async def _borrowed(self, about: str = "", *, only: bool = False) -> AsyncIterator[PixelProcess]:
        """Yields a child for one photo. Any error ends the child, also a cancelled wait."""
        child = await self._next(about, only=only)
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
            self._idle.put(child)

    def _share_cores(self) -> None:
        share(self._at_work, min(self._photos, self._alive), self._cores)

    async def _next(self, about: str, *, only: bool) -> PixelProcess:
        if not self._keepers:
            raise CouldNotCheck(CheckFailure.UNAVAILABLE)
        try:
            async with asyncio.timeout(self._deadline * QUEUE_DEADLINES):
                while not (child := await self._idle.get(about, only=only)).quiet:
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
            self._idle.put(child)
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
