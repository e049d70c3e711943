"""Answers questions about files, one after the other, through a pixel process: contracts, copies on disk, explanations."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Final

from assistant.copies import Copies
from assistant.explaining import explanation
from assistant.folders import Folders
from assistant.questions import COPY, EXPLAIN, Question
from detectors import Answer, Checker
from detectors.kit.border import DOOR, ROOT
from detectors.kit.terms import Level, places

HOUSE: Final = (str(ROOT / ".venv" / "bin" / "python"), *DOOR[1:])
"""The command of a pixel process: its Python is that of the pixel house, which has its libraries, and not ours."""
MOST_WAITING: Final = 8
"""Questions in hand at once: assistants ask for some files side by side; more than these would wait for minutes."""
IDLE: Final = 600.0
"""Seconds after the last answer at which the pixel process is let go: programs keep their servers for days."""

SAID: Final = {
    Level.CLEAR: "Every check ran and found nothing.",
    Level.CAUTION: "Careful: something private was found, or something was not understood.",
    Level.STOP: "Stop: this must not go to an AI as it is.",
    Level.UNKNOWN: "This could not be fully checked: treat it as private.",
}
THEN: Final = "Leave the original closed; covered_copy makes the copy to open."
NO_COPY: Final = "No copy could be proven, so there is nothing to open: leave the original closed and tell the person."
WRITTEN: Final = "Open only the file named in `redacted`."


class Refused(Exception):
    """The question is not answered; the message is a sentence."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What an assistant is told: a sentence, and the object that the tool's schema describes."""

    sentence: str
    object: dict[str, Any]


class Gate:
    """Keeps the pixel process, on a thread that lives as long as the gate: with its thread, the kernel ends the process."""

    def __init__(
        self,
        folders: Folders,
        copies: Copies,
        seconds: float,
        *,
        keep_stops: bool = False,
        command: Sequence[str] = HOUSE,
    ) -> None:
        self._folders, self._copies, self._keep_stops = folders, copies, keep_stops
        self._checker, self._entered = Checker(deadline=seconds, command=command), False
        self._thread, self._room = ThreadPoolExecutor(1), threading.BoundedSemaphore(MOST_WAITING)
        self._letting_go: asyncio.TimerHandle | None = None

    async def ask(self, question: Question) -> Reply:
        """The reply to a question, in its turn. Raises Refused, NotAllowed, NotWritten or NotStarted, each with a sentence."""
        if not self._room.acquire(blocking=False):
            raise Refused(f"{MOST_WAITING} questions are waiting already: ask again when some are answered.")
        self._stay()
        asked = self._thread.submit(self._reply, question)
        asked.add_done_callback(self._answered)
        try:
            return await asyncio.wrap_future(asked)
        finally:
            self._stay()
            loop = asyncio.get_running_loop()
            self._letting_go = loop.call_later(IDLE, self._thread.submit, self._let_go)

    def close(self) -> None:
        """Answer nothing more and end the pixel process, also in the middle of a photo."""
        self._stay()
        self._checker.interrupt()
        self._thread.shutdown(cancel_futures=True)
        self._let_go()

    def _stay(self) -> None:
        if self._letting_go:
            self._letting_go.cancel()

    def _answered(self, _: Future[Reply]) -> None:
        """A question is in hand until its photo is done with, also where nobody waits for the answer any more."""
        self._room.release()

    def _let_go(self) -> None:
        if self._entered:
            self._checker.__exit__(None, None, None)
            self._entered = False

    def _reply(self, question: Question) -> Reply:
        data = self._folders.read(question.path)
        if not self._entered:
            self._checker.__enter__()
            self._entered = True
        answer = self._checker.check(data, question.options)
        said = SAID[answer.level]
        if question.tool == EXPLAIN:
            return Reply(said, explanation(answer.screening, self._checker.texts))
        told = {**answer.contract, "file": question.path}
        if question.tool == COPY:
            written = self._written(question, answer)
            return Reply(f"{said} {WRITTEN if written else NO_COPY}", {**told, "redacted": written})
        return Reply(f"{said} {THEN if answer.copy else NO_COPY}", told)

    def _written(self, question: Question, answer: Answer) -> str | None:
        """Where the proven copy lies, or None where there is none. Raises Refused before anything is written."""
        self._may_stay_open(question, answer)
        copy = answer.screening.redacted
        return None if copy is None else str(self._copies.write(copy.data, copy.kind))

    def _may_stay_open(self, question: Question, answer: Answer) -> None:
        """Raises Refused for what stands for nothing here, and for what only the person may open."""
        options = question.options
        if not (options.keep_numbers or options.keep_fields) or answer.screening.refused:
            return
        if answer.screening.pages:
            raise Refused("Nothing can stay open in a PDF: ask without `keep`.")
        numbered = places(answer.screening.report)
        known = {*(str(place.number) for place in numbered), *(place.field for place in numbered)}
        if not {*map(str, options.keep_numbers), *options.keep_fields} <= known:
            raise Refused("`keep` names a place or field that this photo does not have, so nothing was written.")
        boxes = set(options.with_numbers_resolved(numbered).keep)
        opened = [place for place in numbered if place.region in boxes]
        if not self._keep_stops and any(place.stops for place in opened):
            raise Refused(
                "`keep` would open something that must not go to an AI, so nothing was written. Only the person can allow "
                "that, by starting me with --keep-stops."
            )
