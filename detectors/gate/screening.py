"""The whole line that a photo walks: decode, inspect, judge, redact, verify."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from detectors.gate.annotation import annotate_for_chat
from detectors.gate.choice import left_open, strangers
from detectors.gate.inspection import inspect
from detectors.gate.plan import NothingLeft, draw_up, styles_for, with_more
from detectors.gate.redaction import redact
from detectors.gate.roster import Roster
from detectors.gate.verdict import judge, withheld
from detectors.gate.verification import Readback, verify
from detectors.kit.photo import Photo, PhotoRefused, decode
from detectors.kit.terms import Duty, Proof, Redacted, Report, Screening, places
from detectors.kit.view import View

ROUNDS: Final = 3
"""How often what verification still finds is covered before the copy is withheld."""


class Clock:
    """Milliseconds a stage, added up."""

    def __init__(self) -> None:
        self.spent: dict[str, int] = {}
        self._start = time.monotonic()

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        start = time.monotonic()
        try:
            yield
        finally:
            self.spent[name] = self.spent.get(name, 0) + _milliseconds(start)

    def total(self) -> dict[str, int]:
        return {"total": _milliseconds(self._start), **self.spent}


def screen(data: bytes, duty: Duty, roster: Roster) -> Screening:
    """The answer about the photo in these bytes. It never raises for what is in them."""
    clock = Clock()
    try:
        with clock.stage("decode"):
            photo = decode(data)
    except PhotoRefused as refused:
        return Screening.refusal(refused.reason)
    return screen_photo(photo, duty, roster, clock)


def screen_photo(photo: Photo, duty: Duty, roster: Roster, clock: Clock) -> Screening:
    """As ``screen``, for a photo that is decoded already."""
    view = View(photo)
    with clock.stage("inspect"):
        report = inspect(photo, roster, duty.seconds, view=view)
    return answer(view, report, duty, roster, clock)


def answer(view: View, report: Report, duty: Duty, roster: Roster, clock: Clock) -> Screening:
    """What follows from a report: verdict, copy, proof, and the annotated picture where it is asked for."""
    photo = view.photo
    redacted, proof = _copy(view, report, duty, roster, clock)
    annotated = annotate_for_chat(photo, places(report), duty) if duty.annotated else b""
    return Screening(
        judge(report),
        report,
        photo.width,
        photo.height,
        None,
        redacted,
        proof,
        clock.total(),
        styles_for(view, report, duty) if redacted else (),
        ("first-frame",) if photo.frames > 1 else (),
        annotated,
    )


def _copy(view: View, report: Report, duty: Duty, roster: Roster, clock: Clock) -> tuple[Redacted | None, Proof]:
    """A copy with a passed proof, or no copy and the proof that says why."""
    size = view.photo.width, view.photo.height
    if not duty.copy:
        return None, Proof(("not-asked",))
    if withheld(report):
        return None, Proof(("withheld",))
    if report.unchecked:
        return None, Proof(tuple(f"unchecked-{unchecked.detector}" for unchecked in report.unchecked))
    if strangers(duty, *size):
        return None, Proof(("cover-outside",))
    try:
        return _proven(view, report, duty, roster, clock)
    except NothingLeft:
        return None, Proof(("crop-too-small",))


def _proven(view: View, report: Report, duty: Duty, roster: Roster, clock: Clock) -> tuple[Redacted | None, Proof]:
    """Covered and read back; what reading back still finds is covered too, up to ROUNDS times."""
    photo = view.photo
    size = photo.width, photo.height
    plan = draw_up(view, report, duty)
    back: Readback | None = None
    for _ in range(ROUNDS):
        with clock.stage("redact"):
            redacted = redact(photo, plan)
        with clock.stage("verify"):
            back = verify(redacted, plan, size, report, roster, duty.seconds, left_open(report, duty), back)
        if back.proof.passed:
            return redacted, back.proof
        if not back.left:
            break
        plan = with_more(plan, back.left, *size)
    return None, back.proof if back else Proof(("not-verified",))


def _milliseconds(start: float) -> int:
    return round(1000 * (time.monotonic() - start))
