"""Checks photos for other programs: the same answer as on the command line, from a pixel process behind all its walls."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Self

from detectors.gate.verdict import judge
from detectors.kit.border import DOOR
from detectors.kit.contract import contract_of
from detectors.kit.terms import (
    MAX_BYTES,
    DetectorTexts,
    Level,
    Reason,
    Refusal,
    Report,
    Screening,
    ScreeningOptions,
    Unchecked,
)
from detectors.library.process import NoAnswer, NotStarted, PixelProcess

if TYPE_CHECKING:
    from PIL.Image import Image

__all__ = ["Answer", "Checker", "NotStarted", "check"]

DEADLINE: Final = 120.0
"""Seconds for one photo, its copy and the proof: the detectors may take 30 of them for each look, and look up to four times.
A PDF of many pages wants more; pages that are not begun in time are unchecked."""
LAST_PAGE: Final = 0.75
"""Share of the deadline after which no further page of a PDF is begun, so that the answer about the others is in time."""
HIDDEN_DATA: Final = Unchecked("metadata", Reason.NOT_GIVEN)
"""A Pillow picture has no file any more, so nobody knows what its file said besides."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer about one photo. Without a proven copy, ``copy`` is None, and ``contract`` says why in its ``proof``."""

    contract: dict[str, Any]
    """The object of the command line's contract: levels, codes, numbers and places, never a word that was read."""
    screening: Screening = field(repr=False)
    """The same answer in the project's own types."""

    @property
    def copy(self) -> bytes | None:
        """The covered copy, a JPEG, PNG or PDF, built anew and proven."""
        return self.screening.redacted.data if self.screening.redacted else None

    @property
    def level(self) -> Level:
        """The verdict in one word. Only ``clear`` means that every check ran and found nothing."""
        return Level(self.contract["level"])


class Checker:
    """Keeps a pixel process for several photos: ``with Checker() as checker: checker.check(photo)``.

    The process has no network, an emptied environment and a folder in memory; it ends with the ``with``, and with the thread
    that started it. Threads may share a checker: photos wait for each other. Raises NotStarted on entering.
    """

    def __init__(self, *, deadline: float = DEADLINE, command: Sequence[str] = DOOR) -> None:
        self._deadline, self._command = deadline, command
        self._process: PixelProcess | None = None
        self._lock, self._open = threading.Lock(), False

    def __enter__(self) -> Self:
        with self._lock:
            self._start()
            self._open = True
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._lock:
            self._open = False
            self._end()

    @property
    def texts(self) -> Mapping[str, DetectorTexts]:
        """The English texts of the detectors that look, by name: none before the ``with`` and after it."""
        return self._process.ready.detectors if self._process else {}

    def interrupt(self) -> None:
        """End the process now, from any thread, also in the middle of its start.

        The photo in hand is unchecked, the next one finds a new process.
        """
        if (process := self._process) is not None:
            process.interrupt()

    def check(self, photo: bytes | Image, options: ScreeningOptions = ScreeningOptions()) -> Answer:  # noqa: B008 - frozen
        """The answer about a photo: the bytes of a file, or a Pillow picture, of which the frame that it stands at counts.

        A photo that cannot be read, takes too long or breaks the process is *unknown*, with the reason; the process is started
        anew for the next one. Raises NotStarted where that fails, TypeError for anything but a photo, and RuntimeError
        outside of ``with``.
        """
        with self._lock:
            if not self._open:
                raise RuntimeError("The checker is closed: use it inside of its with.")
            if isinstance(photo, bytes):
                return _answer(self._screen(photo, options))
            from detectors.library.pictures import PictureRefused, as_file

            try:
                data = as_file(photo)
            except PictureRefused as refused:
                return _answer(Screening.refusal(refused.reason))
            return _answer(_without_file(self._screen(data, options)))

    def _screen(self, data: bytes, options: ScreeningOptions) -> Screening:
        if len(data) > MAX_BYTES:
            return Screening.refusal(Refusal.TOO_MANY_BYTES)
        if (process := self._process) is None or not process.usable:
            self._end()
            process = self._start()
        options = replace(options, file_seconds=min(options.file_seconds, self._deadline * LAST_PAGE))
        try:
            return process.ask(data, options, self._deadline)
        except NoAnswer as missing:
            self._process = None
            report = Report((), (Unchecked("photo", missing.reason),))
            return Screening(judge(report), report)
        except BaseException:  # somebody has interrupted it, and the process has been ended
            self._process = None
            raise

    def _start(self) -> PixelProcess:
        self._process = process = PixelProcess(self._command)
        try:
            process.become_ready()
        except BaseException:  # whatever it was, the process has been ended: the next photo starts another one
            self._process = None
            raise
        return process

    def _end(self) -> None:
        if self._process is not None:
            self._process.end()
        self._process = None


def check(photo: bytes | Image, options: ScreeningOptions = ScreeningOptions()) -> Answer:  # noqa: B008 - frozen
    """The answer about one photo, from a process that is started for it; for several photos, a ``Checker`` saves the starts.

    Raises NotStarted where the process does not become ready, and TypeError for anything but bytes or a Pillow picture.
    """
    with Checker() as checker:
        return checker.check(photo, options)


def _without_file(screening: Screening) -> Screening:
    """The screening of bare pixels: what the file said besides is unchecked, so nothing is clear."""
    if screening.refused:
        return screening
    report = replace(screening.report, unchecked=(*screening.report.unchecked, HIDDEN_DATA))
    return replace(screening, report=report, verdict=judge(report))


def _answer(screening: Screening) -> Answer:
    return Answer(contract_of(screening), screening)
