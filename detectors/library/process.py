"""Starts a pixel process and asks it, one photo after the other, each within a deadline.

Its answers are untrusted until they are checked.
"""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import subprocess
import tempfile
import threading
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO, Final, cast

from detectors.kit.border import DOOR, ROOT, Garbled, checked_ready, checked_screening, emptied
from detectors.kit.deadline import Deadline
from detectors.kit.frames import DoorBroken, piped, read_frame, write_frame, write_json
from detectors.kit.scratch import Folder, memory_folder, sweep
from detectors.kit.terms import MAX_JSON_FRAME, MAX_PICTURE_FRAME, Ready, Reason, Screening, ScreeningOptions

START_SECONDS: Final = 120.0
"""Time for a start: loading every model takes 5 to 20 seconds on two cores, and several times that from a slow disk."""
LONGEST_COMPLAINT: Final = 300
"""Letters of the last line of a process that did not start."""
FOLDERS: Final = "gatekeeper-library-"
"""How the names of temporary folders begin, so that those of a killed program are found."""


class NotStarted(Exception):
    """The pixel process did not become ready. The message is a sentence for people, mostly its own."""


class NoAnswer(Exception):
    """There is no answer about a photo; ``reason`` says why. The process has been ended."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason


class PixelProcess:
    """A process for photos, one at a time, once it has become ready. Raises NotStarted where it cannot be started."""

    def __init__(self, command: Sequence[str] = DOOR) -> None:
        parent = memory_folder() or Path(tempfile.gettempdir())
        sweep(FOLDERS, parent)
        try:
            self._folder = Folder(FOLDERS, parent)
        except OSError as error:
            raise NotStarted(
                f"There is no folder for temporary files in {parent}: make room there, or name one in TMPDIR."
            ) from error
        environment = {**emptied(os.environ), "TMPDIR": str(self._folder.path)}
        pipe = subprocess.PIPE
        try:
            self._process = subprocess.Popen(  # noqa: S603 - our own interpreter and our own words
                command,
                bufsize=0,
                stdin=pipe,
                stdout=pipe,
                stderr=pipe,
                cwd=ROOT,
                env=environment,
                start_new_session=True,
            )
        except OSError as error:
            self._folder.remove()
            raise NotStarted(f"The pixel process cannot be started: {error.strerror}.") from error
        self._complaint = _Complaint(piped(self._process.stderr))
        self.ready = Ready()

    def become_ready(self) -> None:
        """Wait until it takes photos. Raises NotStarted where it does not, and has ended it then."""
        try:
            self.ready = self._first_frame()
        except BaseException:  # also an interrupt: nobody asks a process of which no first frame has come
            self.end()
            raise

    @property
    def usable(self) -> bool:
        """Whether the process is alive and has sent nothing unasked: that must never become part of the next answer."""
        return self._process.poll() is None and not select.select([piped(self._process.stdout)], [], [], 0)[0]

    def ask(self, data: bytes, options: ScreeningOptions, deadline: float) -> Screening:
        """The screening of one photo, within ``deadline`` seconds. Raises NoAnswer."""
        with Deadline(partial(_kill, self._process), deadline) as clock:
            try:
                write_json(self._input, options.to_json())
                write_frame(self._input, data)
                untrusted, picture = self._json(), self._frame(MAX_PICTURE_FRAME)
                numbered = self._frame(MAX_PICTURE_FRAME) if options.shows_picture else b""
                return checked_screening(untrusted, picture, numbered)
            except (DoorBroken, OSError, Garbled, ValueError, RecursionError):
                self.end()
                raise NoAnswer(Reason.TIMEOUT if clock.passed else Reason.CRASHED) from None
            except BaseException:  # somebody has interrupted it: half an answer may still come
                self.end()
                raise

    def end(self) -> None:
        """End the process and everything that it started, and remove its folder."""
        _kill(self._process)
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            piped(pipe).close()
        self._complaint.close()
        self._folder.remove()

    def interrupt(self) -> None:
        """Kill the process from another thread than the asking one, which then finds it gone."""
        if self._process.poll() is None:
            _kill(self._process)

    def _first_frame(self) -> Ready:
        with Deadline(partial(_kill, self._process), START_SECONDS) as clock:
            try:
                return checked_ready(self._json())
            except (DoorBroken, OSError, Garbled, ValueError, RecursionError):
                _kill(self._process)
                late = f"The pixel process was not ready after {START_SECONDS:.0f} seconds."
                said = late if clock.passed else self._complaint.last_line()
                raise NotStarted(said or "The pixel process ended before it was ready.") from None

    def _json(self) -> Any:
        return json.loads(self._frame(MAX_JSON_FRAME))

    def _frame(self, most: int) -> bytes:
        frame = read_frame(cast(BinaryIO, _Whole(piped(self._process.stdout))), most)
        if frame is None:
            raise DoorBroken("the process has gone")
        return frame

    @property
    def _input(self) -> BinaryIO:
        return cast(BinaryIO, _Whole(piped(self._process.stdin)))


class _Whole:
    """A pipe without a buffer that reads and writes all that it is asked for: what has come unasked stays to be seen."""

    def __init__(self, pipe: BinaryIO) -> None:
        self._pipe = pipe

    def read(self, size: int) -> bytes:
        data = bytearray()
        while len(data) < size and (more := self._pipe.read(size - len(data))):
            data += more
        return bytes(data)

    def write(self, data: bytes) -> None:
        left = memoryview(data)
        while left:
            left = left[self._pipe.write(left) :]

    def flush(self) -> None:
        self._pipe.flush()


class _Complaint:
    """Empties the error stream of a process, so that it never fills, and keeps the end of it for a start that fails."""

    def __init__(self, errors: BinaryIO) -> None:
        self._errors, self._tail = errors, b""
        self._thread = threading.Thread(target=self._drain, daemon=True)
        self._thread.start()

    def _drain(self) -> None:
        while chunk := self._errors.read(4096):
            self._tail = (self._tail + chunk)[-4 * LONGEST_COMPLAINT :]

    def last_line(self) -> str:
        self._thread.join(2)
        lines = self._tail.decode("utf-8", "replace").split("\n")
        last = next((line.strip() for line in reversed(lines) if line.strip()), "")
        return "".join(sign for sign in last if sign.isprintable())[:LONGEST_COMPLAINT]

    def close(self) -> None:
        self._thread.join(2)
        self._errors.close()


def _kill(process: subprocess.Popen[bytes]) -> None:
    """Kill a process and everything that it started: its process group has its number."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
