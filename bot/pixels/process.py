"""Runs one pixel process and exchanges frames with it. Its answers are untrusted until they are checked."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import struct
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Self, TypeVar

from bot.pixels.cores import Cores, keep_to, usable
from bot.scratch import Folder
from detectors.kit.border import Garbled, checked_ready, checked_screening, checked_stage
from detectors.kit.terms import (
    FRAME_HEADER,
    MAX_JSON_FRAME,
    MAX_PICTURE_FRAME,
    MAX_STAGES,
    Ready,
    Screening,
    ScreeningOptions,
    Tell,
    unheard,
)

LONGEST_COMPLAINT = 300
FOLDERS = "gatekeeper-work-"
"""How the names of their folders begin, so that those of a killed bot are found."""

Stream = TypeVar("Stream")

_HEADER = struct.Struct(FRAME_HEADER)


class NotStarted(Exception):
    """Raised when the process did not become ready. The message is its last line, for the operator."""


class Broken(Exception):
    """Raised when the process cannot be used any more: ``silent`` when it died, else it sent an invalid answer."""

    def __init__(self, silent: bool) -> None:
        super().__init__("silent" if silent else "garbled")
        self.silent = silent


def _piped(stream: Stream | None) -> Stream:
    """Returns the stream, which is never None here: every pixel process has three pipes."""
    if stream is None:
        raise NotStarted("The pixel process was started without its pipes.")
    return stream


def _ready(untrusted: Any) -> Ready:
    """Returns the first frame of a process, checked. Raises Broken for anything else."""
    try:
        return checked_ready(untrusted)
    except Garbled:
        raise Broken(silent=False) from None


class PixelProcess:
    """A started process that is ready for photos, one at a time."""

    def __init__(self, process: asyncio.subprocess.Process, folder: Folder) -> None:
        self._process = process
        self._input = _piped(process.stdin)
        self._output = _piped(process.stdout)
        self._folder = folder
        self._complaint = ""
        self._stderr = asyncio.create_task(self._drain())
        self._watch: asyncio.Task[bytes] | None = None
        self.proven = False
        self.answered = 0
        self.ready = Ready()
        self.cores = usable()
        self.about = ""
        """The id of the picture that it remembers, empty for none."""

    @classmethod
    async def start(
        cls, command: Sequence[str], environment: Mapping[str, str], directory: Path, seconds: float
    ) -> Self:
        """Starts a process and waits until it is ready, ``seconds`` at most. Raises NotStarted."""
        pipe = asyncio.subprocess.PIPE
        folder = None
        try:
            folder = Folder(FOLDERS)
            process = await asyncio.create_subprocess_exec(
                *command,
                stdin=pipe,
                stdout=pipe,
                stderr=pipe,
                cwd=directory,
                env={**environment, "TMPDIR": str(folder.path)},
                start_new_session=True,
            )
        except OSError:
            if folder is not None:
                folder.remove()
            raise NotStarted("The pixel process cannot be started: its program or its folder is missing.") from None
        child = cls(process, folder)
        try:
            await child._become_ready(seconds)
        except BaseException:  # also where it is cancelled: nobody else knows the process and could end it
            await child.kill()
            raise
        return child

    async def _become_ready(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                self.ready = _ready(await self._json())
        except TimeoutError:
            raise NotStarted(f"The pixel process was not ready after {seconds:.0f} seconds.") from None
        except Broken:
            await self._end_of_stderr()
            raise NotStarted(self._complaint or "The pixel process ended before it was ready.") from None
        self._listen()

    @property
    def quiet(self) -> bool:
        """Tells whether the process is alive and has sent nothing unasked.

        A late byte of one photo must never become part of the answer to the next.
        """
        return self._process.returncode is None and self._watch is not None and not self._watch.done()

    def move(self, cores: Cores) -> None:
        """Keeps the process to these cores from now on, where the system allows it."""
        self.cores = cores
        if self._process.returncode is None:
            keep_to(self._process.pid, cores)

    async def ask(self, data: bytes, options: ScreeningOptions, tell: Tell = unheard) -> Screening:
        """Sends one photo and returns its screening. Raises Broken. After any exception the process must be killed.

        ``tell`` is told each stage, where the options ask for them.
        """
        await self._stop_listening()
        request = json.dumps(options.to_json()).encode()
        try:
            for frame in (request, data):
                self._input.write(_HEADER.pack(len(frame)))
                self._input.write(frame)
            await self._input.drain()
        except ConnectionError:
            raise Broken(silent=True) from None
        screening = await self._answer(options, tell)
        self.answered += 1
        self._listen()
        return screening

    async def _answer(self, options: ScreeningOptions, tell: Tell) -> Screening:
        try:
            untrusted = await self._after_stages(tell) if options.stages else await self._json()
            picture = await self._frame(MAX_PICTURE_FRAME)
            numbered = await self._frame(MAX_PICTURE_FRAME) if options.shows_picture else b""
            return checked_screening(untrusted, picture, numbered)
        except Garbled:
            raise Broken(silent=False) from None

    async def _after_stages(self, tell: Tell) -> Any:
        """Returns the first frame that is no stage. Raises Garbled for a false one, Broken for more than there can be."""
        for _ in range(MAX_STAGES):
            untrusted = await self._json()
            stage = checked_stage(untrusted)
            if stage is None:
                return untrusted
            tell(stage)
        raise Broken(silent=False)

    async def _json(self) -> Any:
        frame = await self._frame(MAX_JSON_FRAME)
        try:
            return json.loads(frame)
        except (ValueError, RecursionError):
            raise Broken(silent=False) from None

    async def _frame(self, limit: int) -> bytes:
        """Returns one frame. Its length is checked against the limit before memory is allocated."""
        try:
            (length,) = _HEADER.unpack(await self._output.readexactly(_HEADER.size))
            if length > limit:
                raise Broken(silent=False)
            return await self._output.readexactly(length)
        except (asyncio.IncompleteReadError, ConnectionError):
            raise Broken(silent=True) from None

    def _listen(self) -> None:
        """Watches the output between photos. Any byte, and the end of the stream, make the process unusable."""
        self._watch = asyncio.create_task(self._output.read(1))

    async def _stop_listening(self) -> None:
        """Ends the watch before a photo is sent. Raises Broken when it has seen anything."""
        watch, self._watch = self._watch, None
        if watch is None or watch.done():
            raise Broken(silent=watch is None or not watch.result())
        watch.cancel()
        await asyncio.wait([watch])
        if not watch.cancelled():
            raise Broken(silent=not watch.result())

    async def _drain(self) -> None:
        """Reads stderr so that the pipe never fills. Keeps only the last line before the process is ready, and logs none."""
        errors = _piped(self._process.stderr)
        tail = b""
        while chunk := await errors.read(4096):
            tail = (tail + chunk)[-4 * LONGEST_COMPLAINT :] if self._watch is None else b""
            lines = tail.decode("utf-8", "replace").split("\n")
            last = next((line.strip() for line in reversed(lines) if line.strip()), "")
            self._complaint = "".join(sign for sign in last if sign.isprintable())[:LONGEST_COMPLAINT]

    async def _end_of_stderr(self) -> None:
        self.kill_now()
        await asyncio.wait([self._stderr], timeout=2)

    async def gone(self) -> None:
        """Returns when the process has ended."""
        await self._process.wait()

    def kill_now(self) -> None:
        """Kills the process and everything that it started. Its process group has the number of the process."""
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self._process.pid, signal.SIGKILL)

    async def kill(self) -> None:
        """Kills the process, waits for its end, and removes its folder."""
        self.kill_now()
        await self._process.wait()
        for task in (self._stderr, self._watch):
            if task is not None:
                task.cancel()
                await asyncio.wait([task])
        self._input.close()
        self._folder.remove()
