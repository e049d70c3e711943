"""A pixel process of any checkout, asked through its door as the bot asks it, and what each photo costs it.

The frames of the door have stayed the same while names behind it changed, so an older build needs to know nothing of this tool.
"""

from __future__ import annotations

import json
import os
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final

from detectors.kit.border import emptied
from detectors.kit.models import ROOT, folder
from detectors.kit.scratch import memory_folder
from detectors.kit.terms import FRAME_HEADER
from tests.measure.speed.figures import Cost

REQUEST: Final = json.dumps({"style": "solid", "seconds": 120.0}).encode()
"""What every build understands. The time is so long that no photo is cut short on a busy machine."""
RESTING: Final = 1.5
"""Seconds after which a process without a photo has given its memory back: it waits 0.4 for a further one."""
TICKS: Final = os.sysconf("SC_CLK_TCK")
CHILDREN: Final = slice(13, 15)
"""Processor time of ended children, user and system, among the fields of ``/proc/PID/stat`` behind the name."""


class DoorShut(Exception):
    """The process did not start or ended; the message is a sentence for people."""


@dataclass(frozen=True)
class Answer:
    """What a photo cost, and the milliseconds a stage that the process says itself."""

    cost: Cost
    stages: Mapping[str, float]


class Door:
    """One process of a checkout, started anew after each time that it was shut."""

    def __init__(self, checkout: Path) -> None:
        self.checkout = checkout
        self._folder = tempfile.TemporaryDirectory(dir=memory_folder())
        self._process: subprocess.Popen[bytes] | None = None
        self._announced = False

    def open(self) -> None:
        """Starts the process, in place of one that runs. Raises DoorShut."""
        self.shut()
        self._process = subprocess.Popen(
            [python_of(self.checkout), "-P", "-m", "detectors", "--door"],
            cwd=self.checkout,
            env={**environment_of(self.checkout), "TMPDIR": self._folder.name},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._receive()
        self._announced = False

    def ask(self, data: bytes, last: bool = False) -> Answer:
        """Screens one photo. Raises DoorShut.

        The options of a next photo go out right after the answer, unless this is the ``last`` one: a process that sees
        nothing coming gives its memory back while others have their turn, and the next photo would pay for it.
        """
        self._announce()
        spent, start = self.processor(), time.perf_counter()
        self._send(data)
        self._announced = False
        said, _ = json.loads(self._receive()), self._receive()
        cost = Cost(time.perf_counter() - start, self.processor() - spent)
        if not last:
            self._announce()
        return Answer(cost, {stage: float(spent) for stage, spent in said["milliseconds"].items()})

    def first_answer(self, data: bytes) -> Cost:
        """From the start of a fresh process to its first answer. Raises DoorShut."""
        start = time.perf_counter()
        self.open()
        self.ask(data)
        return Cost(time.perf_counter() - start, self.processor())

    def at_rest(self, data: bytes) -> float:
        """Megabytes that the process holds some time after one more photo. Raises DoorShut."""
        self.ask(data, last=True)
        time.sleep(RESTING)
        return resident(self._running.pid)

    def processor(self) -> float:
        """Processor seconds of the process and of all its children that have ended."""
        pid = self._running.pid
        try:
            # The clock of another process counts nanoseconds where /proc counts hundredths; Linux numbers it so.
            own = time.clock_gettime(~pid << 3 | 2)
            fields = Path(f"/proc/{pid}/stat").read_text("ascii").rsplit(")", 1)[1].split()
        except OSError:
            raise DoorShut(self._words) from None
        return own + sum(map(int, fields[CHILDREN])) / TICKS

    @property
    def pid(self) -> int:
        """The number of the process. Raises DoorShut."""
        return self._running.pid

    def shut(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None

    def close(self) -> None:
        """Ends the process and removes its folder."""
        self.shut()
        self._folder.cleanup()

    @property
    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None:
            raise DoorShut(self._words)
        return self._process

    @property
    def _words(self) -> str:
        return f"the pixel process of {self.checkout.name} does not start, or has ended"

    def _announce(self) -> None:
        if not self._announced:
            self._send(REQUEST)
            self._announced = True

    def _send(self, frame: bytes) -> None:
        pipe = _piped(self._running.stdin)
        try:
            pipe.write(struct.pack(FRAME_HEADER, len(frame)) + frame)
            pipe.flush()
        except OSError:
            raise DoorShut(self._words) from None

    def _receive(self) -> bytes:
        pipe = _piped(self._running.stdout)
        try:
            (length,) = struct.unpack(FRAME_HEADER, pipe.read(struct.calcsize(FRAME_HEADER)))
        except struct.error:
            raise DoorShut(self._words) from None
        return pipe.read(length)


def _piped(stream: IO[bytes] | None) -> IO[bytes]:
    assert stream is not None
    return stream


def resident(pid: int) -> float:
    """Megabytes that a process holds."""
    status = Path(f"/proc/{pid}/status").read_text("utf-8")
    return int(status.split("VmRSS:", 1)[1].split()[0]) / 1024


def python_of(checkout: Path) -> str:
    """The interpreter of a checkout's own environment, and this one where it has none."""
    own = checkout / ".venv" / "bin" / "python"
    return str(own) if own.exists() else sys.executable


def environment_of(checkout: Path) -> dict[str, str]:
    """As the bot sets it, with the checkout's own code and models; where it has no models, with ours."""
    borrows = checkout == ROOT or not any((checkout / ".models").glob("*.onnx"))
    models = {"GATEKEEPER_MODELS": str(folder()) if borrows else ""}
    return {**emptied({**os.environ, **models}), "PYTHONPATH": str(checkout)}
