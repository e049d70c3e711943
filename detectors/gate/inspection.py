"""Has every enabled detector look at one View, and lists each that gives no answer."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from detectors.gate.file_words import view_of_words
from detectors.gate.mirror import both_ways, finding_out_of, in_mirror
from detectors.gate.printed import without_printed_labels
from detectors.gate.registry import Registry
from detectors.gate.settling import in_fields
from detectors.kit.decode.photo import Photo
from detectors.kit.models import ModelBroken
from detectors.kit.ocr.lines import Writing
from detectors.kit.ocr.tesseract import ReaderUnavailable
from detectors.kit.terms import (
    MAX_FRAMES,
    RISKS,
    STOPPING,
    Cure,
    Finding,
    Reason,
    Region,
    Report,
    Risk,
    Strength,
    Subject,
    Unchecked,
    Unread,
    UnreadReason,
)
from detectors.kit.view import Readings, View

READING: Final = 0.6
"""Share of the detectors' time in which words are read: what is left is for what is said of them."""
FLAT: Final = frozenset({Subject.TEXT, Subject.PAPER})
"""What words alone can tell: neither faces nor bodies are looked at in the mirror or in the file's own words."""

Answer = tuple[str, "list[Finding] | Reason"]
Look = Callable[[View], Iterator[Finding]]
"""One of the two ways in which a detector looks: ``find`` or ``remains``."""


def inspect(
    photo: Photo, registry: Registry, seconds: float, readings: Readings | None = None, view: View | None = None
) -> Report:
    """What the detectors find in all frames of the photo within so many seconds.

    A copy holds the first frame only, so what is found in a later one is cured by stripping that frame; and so are words that
    stand in the file's own fields, which are looked at like words of a picture.
    ``view`` is the first frame's, for a caller who goes on looking at it.
    """
    looks = [(name, detector.find) for name, detector in registry.enabled]
    view = view or View(photo, readings)
    report = _inspected(photo, looks, seconds, view, readings)
    return replace(report, findings=heard(in_fields(_beside_print(report, view), view), registry))


def _beside_print(report: Report, view: View) -> tuple[Finding, ...]:
    """What was found beside printed labels; where no word was read, none of it was found in words."""
    if view.known_writing is None:
        return report.findings
    return tuple(without_printed_labels(report.findings, view))


def heard(findings: Iterable[Finding], registry: Registry) -> tuple[Finding, ...]:
    """The findings without guesses, where something written is told for more than a hint."""
    findings = _as_bearers(tuple(findings), registry)
    guesses = {why for _, detector in registry.enabled if detector.alone for why in detector.whys}
    written = (finding for finding in findings if RISKS[finding.risk].subject in FLAT)
    known = any(finding.strength is not Strength.HINT for finding in written)
    return tuple(finding for finding in findings if not (known and finding.why in guesses))


def _as_bearers(findings: tuple[Finding, ...], registry: Registry) -> tuple[Finding, ...]:
    """The findings, names on a sure paper told with its risk: they are its bearer's, and no way to reach anybody."""
    papers = {why for _, detector in registry.enabled for why in detector.papers}
    owned = {why for _, detector in registry.enabled for why in detector.of_bearer}
    sure = (each for each in findings if each.why in papers and each.strength is Strength.SURE)
    paper = next((each for each in sure if each.cure is Cure.COVER), None)
    if paper is None:
        return findings
    return tuple(replace(each, risk=paper.risk) if each.why in owned else each for each in findings)


def inspect_copy(view: View, registry: Registry, seconds: float) -> Report:
    """What the detectors say remains on a redacted copy, within so many seconds."""
    looks = [(name, detector.remains) for name, detector in registry.enabled]
    report = _inspected(view.photo, looks, seconds, view, view.readings)
    return replace(report, findings=_beside_print(report, view))


def _weight(finding: Finding) -> tuple[Risk, str, Strength, bool]:
    """What a finding says and how much: a hint on one frame does not stand for what another shows for certain."""
    return finding.risk, finding.why, finding.strength, finding.cure is Cure.WITHHOLD


def _inspected(
    photo: Photo, looks: Sequence[tuple[str, Look]], seconds: float, view: View, readings: Readings | None
) -> Report:
    until = time.monotonic() + seconds
    findings, unchecked, written = _looked(view, looks, until)
    seen = [written]
    for pixels in photo.further:
        frame = replace(photo, pixels=pixels, further=(), hidden=frozenset(), words=())
        later, missed, written = _looked(View(frame, readings, view.until), looks, until)
        seen.append(written)
        findings += _stripped(later, findings)
        unchecked += [name for name in missed if name not in unchecked]
    if photo.words:
        said, missed = _asked(view_of_words(photo.words), looks, until)
        # Who took a photo and how to reach them is told as hidden data; more is said only of what must never go out, and no
        # hint: a year in a copyright is no number of a house.
        grave = (each for each in said if each.risk in STOPPING and each.strength is not Strength.HINT)
        findings += _stripped(grave, findings)
        unchecked += [name for name in missed if name not in unchecked]
    if photo.frames > MAX_FRAMES:
        unchecked.append(Unchecked("photo", Reason.FRAMES))
    if not all(writing.complete for writing in seen):
        unchecked.append(Unchecked("photo", Reason.DETAIL))
    mostly = any(writing.mostly_unread for writing in seen)
    return Report(tuple(findings), tuple(unchecked), tuple(_together(seen)), mostly)


def _stripped(further: Iterable[Finding], known: Sequence[Finding]) -> list[Finding]:
    """What is found where a copy has nothing: in a later frame, in the file's own words. What is known is not repeated."""
    weights = {_weight(finding) for finding in known}
    return [
        replace(finding, regions=(), cure=Cure.WITHHOLD if finding.cure is Cure.WITHHOLD else Cure.STRIP)
        for finding in further
        if _weight(finding) not in weights
    ]


def _together(seen: Iterable[Writing]) -> Iterator[Unread]:
    """What was not understood in all frames, each reason once, in pixels of the first."""
    places: dict[UnreadReason, list[Region]] = {}
    for unread in (unread for writing in seen for unread in writing.unread):
        places.setdefault(unread.reason, []).extend(unread.regions)
    for reason, regions in places.items():
        yield Unread(reason, tuple(dict.fromkeys(regions)))


def _looked(
    view: View, looks: Sequence[tuple[str, Look]], until: float
) -> tuple[list[Finding], list[Unchecked], Writing]:
    """What is found in one frame, and in the mirror where its words stand there; and what became of its writing."""
    findings, unchecked = _asked(view, looks, until)
    written = view.known_writing or Writing()
    if written.mirrored:
        turned = in_mirror(view)
        further, missed = _asked(turned, looks, until)
        flat = (finding for finding in further if RISKS[finding.risk].subject in FLAT)
        findings += [placed for each in flat if (placed := finding_out_of(each, view.photo)) not in findings]
        unchecked += [name for name in missed if name not in unchecked]
        again = turned.known_writing or Writing(complete=False)
        written = both_ways(written, again, view.photo)
    dumb = tuple(code.region for code in view.known_codes if not code.payload)
    codes = (Unread(UnreadReason.CODE, dumb),) if dumb else ()
    return findings, unchecked, replace(written, unread=(*written.unread, *codes))


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
