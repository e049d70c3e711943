"""Has every enabled detector look at one View, and lists each that gives no answer."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from detectors.gate.registry import Registry
from detectors.kit.decode.photo import Photo
from detectors.kit.models import ModelBroken
from detectors.kit.ocr.tesseract import ReaderUnavailable
from detectors.kit.terms import (
    MAX_FRAMES,
    Cure,
    Finding,
    Reason,
    Region,
    Report,
    Risk,
    Strength,
    Unchecked,
    Unread,
    UnreadReason,
)
from detectors.kit.view import Readings, View

Answer = tuple[str, "list[Finding] | Reason"]
Look = Callable[[View], Iterator[Finding]]
"""One of the two ways in which a detector looks: ``find`` or ``remains``."""


def inspect(
    photo: Photo, registry: Registry, seconds: float, readings: Readings | None = None, view: View | None = None
) -> Report:
    """What the detectors find in all frames of the photo within so many seconds.

    A copy holds the first frame only, so what is found in a later one is cured by stripping that frame.
    ``view`` is the first frame's, for a caller who goes on looking at it.
    """
    looks = [(name, detector.find) for name, detector in registry.enabled]
    return _inspected(photo, looks, seconds, view or View(photo, readings), readings)


def inspect_copy(copy: Photo, registry: Registry, seconds: float, readings: Readings) -> Report:
    """What the detectors say remains on a redacted copy, within so many seconds."""
    looks = [(name, detector.remains) for name, detector in registry.enabled]
    return _inspected(copy, looks, seconds, View(copy, readings), readings)


def _weight(finding: Finding) -> tuple[Risk, str, Strength, bool]:
    """What a finding says and how much: a hint on one frame does not stand for what another shows for certain."""
    return finding.risk, finding.why, finding.strength, finding.cure is Cure.WITHHOLD


def _inspected(
    photo: Photo, looks: Sequence[tuple[str, Look]], seconds: float, view: View, readings: Readings | None
) -> Report:
    until = time.monotonic() + seconds
    findings, unchecked = _asked(view, looks, until)
    views = [view]
    for pixels in photo.further:
        frame = replace(photo, pixels=pixels, further=(), hidden=frozenset())
        views.append(View(frame, readings, view.until))
        later, missed = _asked(views[-1], looks, until)
        known = {_weight(finding) for finding in findings}
        findings += [
            replace(finding, regions=(), cure=Cure.WITHHOLD if finding.cure is Cure.WITHHOLD else Cure.STRIP)
            for finding in later
            if _weight(finding) not in known
        ]
        unchecked += [name for name in missed if name not in unchecked]
    if photo.frames > MAX_FRAMES:
        unchecked.append(Unchecked("photo", Reason.FRAMES))
    written = [writing for each in views if (writing := each.known_writing)]
    if not all(writing.complete for writing in written):
        unchecked.append(Unchecked("photo", Reason.DETAIL))
    mostly = any(writing.mostly_unread for writing in written)
    return Report(tuple(findings), tuple(unchecked), tuple(_unread(views)), mostly)


def _unread(views: Iterable[View]) -> Iterator[Unread]:
    """What looks like writing and was not understood, each reason once, in pixels of the first frame."""
    places: dict[UnreadReason, list[Region]] = {}
    for view in views:
        for unread in view.known_writing.unread if view.known_writing else ():
            places.setdefault(unread.reason, []).extend(unread.regions)
        for code in view.known_codes:
            if not code.payload:
                places.setdefault(UnreadReason.CODE, []).append(code.region)
    for reason, regions in places.items():
        yield Unread(reason, tuple(dict.fromkeys(regions)))


def _asked(view: View, looks: Sequence[tuple[str, Look]], until: float) -> tuple[list[Finding], list[Unchecked]]:
    """The findings of all detectors, side by side, and those that gave no answer in time."""
    answers: queue.SimpleQueue[Answer] = queue.SimpleQueue()
    for name, look in looks:
        # Daemon threads: a detector that hangs must not keep the process from ending when its time is up.
        threading.Thread(target=_ask, args=(name, look, view, answers), daemon=True).start()
    given = dict(_gather(answers, len(looks), until))
    findings: list[Finding] = []
    unchecked: list[Unchecked] = []
    for name, _ in looks:
        answer = given.get(name, Reason.TIMEOUT)
        if isinstance(answer, Reason):
            unchecked.append(Unchecked(name, answer))
        else:
            findings += answer
    return findings, unchecked


def _ask(name: str, look: Look, view: View, answers: queue.SimpleQueue[Answer]) -> None:
    try:
        answers.put((name, list(look(view))))
    except (ModelBroken, ReaderUnavailable):
        answers.put((name, Reason.UNAVAILABLE))
    except BaseException:  # noqa: BLE001 - a detector that stops for any reason leaves its photo unchecked, never clear
        answers.put((name, Reason.CRASHED))


def _gather(answers: queue.SimpleQueue[Answer], count: int, until: float) -> Iterable[Answer]:
    for _ in range(count):
        try:
            yield answers.get(timeout=max(0.0, until - time.monotonic()))
        except queue.Empty:
            return
