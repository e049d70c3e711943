"""Starts the drawing process and asks it: one process for one file, with walls of its own, and a time for each answer.

The walls of ``gate/sandbox.py`` are put around it anew, narrower: no folder to write to, less memory, and processor time for
its answers. A file that breaks PDFium or makes it hang ends this process and nothing else.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Final, Self

from detectors.kit.deadline import Deadline
from detectors.kit.frames import DoorBroken, piped, read_frame, write_frame, write_json
from detectors.kit.terms import MAX_JSON_FRAME, MAX_PDF_BYTES, MAX_PICTURE_FRAME, Reason, Refusal
from detectors.pdf.records import CRASHED, DrawnPage, Opened

ROOT: Final = Path(__file__).resolve().parents[2]
OPENING_SECONDS: Final = 30.0
"""Time for a file to be opened and looked through: 50 MB of pictures take some four seconds."""
PAGE_SECONDS: Final = 20.0
"""Time for a page to be drawn: the densest maps take some three seconds."""
LONGEST_PAGE: Final = 16 * MAX_JSON_FRAME
"""Bytes of what is said of one page: its text layer may hold a telephone book."""
START: Final = """
import importlib.util, sys
from pathlib import Path
house = Path(sys.argv[1]) / "detectors"
spec = importlib.util.spec_from_file_location("detectors", house / "__init__.py", submodule_search_locations=[str(house)])
sys.modules["detectors"] = importlib.util.module_from_spec(spec)
spec.loader.exec_module(sys.modules["detectors"])
from detectors.__main__ import draw_pages
raise SystemExit(draw_pages())
"""
"""What the isolated interpreter begins with: the walls around a pixel process forbid to list the project's folder."""


class PdfRefused(Exception):
    """The file is not looked at; ``reason`` says why."""

    def __init__(self, reason: Refusal) -> None:
        super().__init__(reason.value)
        self.reason = reason


class PageNotDrawn(Exception):
    """One page was not drawn; ``reason`` says why."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason


class PdfFile:
    """A PDF in a drawing process of its own: ``opened`` is what the file says, ``draw`` draws a page.

    Raises PdfRefused on entering, for a file that is not looked at.
    """

    opened: Opened

    def __init__(self, data: bytes, pages: Sequence[int] = (), most: int = 1) -> None:
        self._data, self._asked = data, {"pages": list(pages), "most": most}

    def __enter__(self) -> Self:
        if len(self._data) > MAX_PDF_BYTES:
            raise PdfRefused(Refusal.TOO_LARGE_A_PDF)
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(  # noqa: S603 - our own interpreter and our own words
            [sys.executable, "-I", "-c", START, str(ROOT)],
            stdin=pipe,
            stdout=pipe,
            stderr=subprocess.DEVNULL,
            env=_environment(),
        )
        try:
            self.opened = self._open()
        except BaseException:  # also an interrupt: where entering fails, nothing is left at the end
            self._end()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    def draw(self, number: int, size: tuple[int, int] | None = None) -> DrawnPage:
        """The page with this number. Raises PageNotDrawn; the pages after one that broke the process are not drawn either."""
        try:
            answer = self._ask({"page": number, "size": size}, PAGE_SECONDS)
            if refused := answer.get("refused"):
                raise PageNotDrawn(Reason.CRASHED if refused == CRASHED else Reason.DETAIL)
            pixels = self._frame(MAX_PICTURE_FRAME, PAGE_SECONDS)
            return DrawnPage.from_json(answer, pixels)
        except _Late as late:
            raise PageNotDrawn(Reason.TIMEOUT) from late
        except (*_GARBLED, DoorBroken, OSError) as error:
            self._process.kill()
            raise PageNotDrawn(Reason.CRASHED) from error

    def _open(self) -> Opened:
        try:
            write_json(self._input, self._asked)
            with Deadline(self._process.kill, OPENING_SECONDS):
                write_frame(self._input, self._data)
            answer = self._json(OPENING_SECONDS)
            if refused := answer.get("refused"):
                raise PdfRefused(Refusal(refused))
            return Opened.from_json(answer)
        except (*_GARBLED, _Late, DoorBroken, OSError) as error:
            # It grew beyond its memory or its time, or broke the program that opens it: nobody has looked into it.
            raise PdfRefused(Refusal.TOO_COMPLEX) from error

    def _ask(self, question: Mapping[str, Any], seconds: float) -> Mapping[str, Any]:
        write_json(self._input, question)
        return self._json(seconds)

    def _json(self, seconds: float) -> Mapping[str, Any]:
        answer = json.loads(self._frame(LONGEST_PAGE, seconds))
        if not isinstance(answer, dict):
            raise TypeError("not an answer")
        return answer

    def _frame(self, most: int, seconds: float) -> bytes:
        with Deadline(self._process.kill, seconds) as deadline:
            frame = read_frame(self._output, most)
        if deadline.passed:
            raise _Late
        if frame is None:
            raise DoorBroken("the process has gone")
        return frame

    @property
    def _input(self) -> BinaryIO:
        return piped(self._process.stdin)

    @property
    def _output(self) -> BinaryIO:
        return piped(self._process.stdout)

    def _end(self) -> None:
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            try:
                piped(pipe).close()
            except OSError:  # what was still to be written to a process that has gone
                continue


class _Late(Exception):
    """The answer did not come in time, and the process has been ended."""


_GARBLED: Final = (KeyError, TypeError, ValueError, AttributeError, IndexError, OverflowError, RecursionError)
"""What an answer that is none raises when it is looked at."""


def _environment() -> dict[str, str]:
    """No token, no address, no name, as for a pixel process."""
    return {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
