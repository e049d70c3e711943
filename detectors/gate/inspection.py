"""Every enabled detector looks at one View; whoever gives no answer is listed."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Iterable
from dataclasses import replace

from detectors.gate.registry import Registry
from detectors.kit.decode.photo import Photo
from detectors.kit.detector import Detector
from detectors.kit.models import ModelBroken
from detectors.kit.ocr.tesseract import ReaderUnavailable
from detectors.kit.terms import MAX_FRAMES, Cure, Finding, Reason, Report, Unchecked
from detectors.kit.view import Readings, View

Answer = tuple[str, "list[Finding] | Reason"]


def inspect(
    photo: Photo, registry: Registry, seconds: float, readings: Readings | None = None, view: View | None = None
) -> Report:
    """What the detectors find in all frames of the photo within so many seconds.

    A copy holds the first frame only, so what is found in a later one is cured by stripping that frame.
    ``view`` is the first frame's, for a caller who goes on looking at it.
    """
    until = time.monotonic() + seconds
    findings, unchecked = _look(view or View(photo, readings), registry, until)
    for pixels in photo.further:
        later, missed = _look(
            View(replace(photo, pixels=pixels, further=(), hidden=frozenset()), readings), registry, until
        )
        known = {(finding.risk, finding.why) for finding in findings}
        findings += [
            replace(finding, regions=(), cure=Cure.WITHHOLD if finding.cure is Cure.WITHHOLD else Cure.STRIP)
            for finding in later
            if (finding.risk, finding.why) not in known
        ]
        unchecked += [name for name in missed if name not in unchecked]
    if photo.frames > MAX_FRAMES:
        unchecked.append(Unchecked("photo", Reason.FRAMES))
    return Report(tuple(findings), tuple(unchecked))


def _look(view: View, registry: Registry, until: float) -> tuple[list[Finding], list[Unchecked]]:
    answers: queue.SimpleQueue[Answer] = queue.SimpleQueue()
    for name, detector in registry.enabled:
        # Daemon threads: a detector that hangs must not keep the process from ending when its time is up.
        threading.Thread(target=_ask, args=(name, detector, view, answers), daemon=True).start()
    heard = dict(_gather(answers, len(registry.enabled), until))
    findings: list[Finding] = []
    unchecked: list[Unchecked] = []
    for name, _ in registry.enabled:
        answer = heard.get(name, Reason.TIMEOUT)
        if isinstance(answer, Reason):
            unchecked.append(Unchecked(name, answer))
        else:
            findings += answer
    return findings, unchecked


def _ask(name: str, detector: Detector, view: View, answers: queue.SimpleQueue[Answer]) -> None:
    try:
        answers.put((name, list(detector.find(view))))
    except (ModelBroken, ReaderUnavailable):
        answers.put((name, Reason.UNAVAILABLE))
    except BaseException:  # noqa: BLE001 - whatever stops a detector, its photo is unchecked and never clear
        answers.put((name, Reason.CRASHED))


def _gather(answers: queue.SimpleQueue[Answer], count: int, until: float) -> Iterable[Answer]:
    for _ in range(count):
        try:
            yield answers.get(timeout=max(0.0, until - time.monotonic()))
        except queue.Empty:
            return
