"""Other redactors, timed on the same pictures in turn, each in a process of its environment of its own (setup/rivals)."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final

from detectors.kit.models import ROOT
from tests.measure.speed.figures import Cost

PYTHON: Final = ROOT / ".rivals" / "bin" / "python"
NAMES: Final = ("presidio", "deface")


class RivalMissing(Exception):
    """It cannot be timed here; the message says how to bring it."""


class Rival:
    """Takes the path of a picture, answers with the seconds that finding and covering took."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._process = subprocess.Popen(
            [PYTHON, Path(__file__).with_name("rival.py"), name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def cost(self, picture: Path) -> Cost:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        try:
            print(picture, file=self._process.stdin, flush=True)
            wall, processor = map(float, self._process.stdout.readline().split())
        except (OSError, ValueError):
            raise RivalMissing(f"{self.name} does not work in .rivals; bring it with: setup/rivals") from None
        return Cost(wall, processor)

    def close(self) -> None:
        self._process.kill()
        self._process.wait()


@contextmanager
def rivals(names: Sequence[str]) -> Iterator[list[Rival]]:
    """Raises RivalMissing for one that is not known or not installed."""
    if strangers := set(names) - set(NAMES):
        known = f"{', '.join(NAMES)}, and paths of other checkouts"
        raise RivalMissing(f"{', '.join(sorted(strangers))}: not known; there are {known}")
    if names and not PYTHON.exists():
        raise RivalMissing("the other redactors are not installed; bring them with: setup/rivals")
    with ExitStack() as stack:
        started = []
        for name in names:
            started.append(Rival(name))
            stack.callback(started[-1].close)
        yield started


@contextmanager
def on_paper(data: bytes) -> Iterator[Path]:
    """The picture as a file in memory: other programs take nothing else."""
    with tempfile.NamedTemporaryFile(dir="/dev/shm", suffix=".jpg") as file:
        file.write(data)
        file.flush()
        yield Path(file.name)
