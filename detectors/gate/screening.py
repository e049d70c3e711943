"""Screens a photo: decode, inspect, judge, redact, verify."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from detectors.gate.clock import Clock
from detectors.gate.inspection import READING, inspect
from detectors.gate.redact.annotation import annotate_for_chat
from detectors.gate.redact.choices import boxes_outside, left_open
from detectors.gate.redact.leftover import OTHERWISE, nothing_is_left
from detectors.gate.redact.plan import NothingLeft, Plan, draw_up, in_style, styles_for, with_more
from detectors.gate.redact.redaction import redact
from detectors.gate.redact.reduction import reduced
from detectors.gate.registry import Registry
from detectors.gate.remembered import Remembered, Seen
from detectors.gate.verdict import has_no_region, judge, withheld
from detectors.gate.verify.verification import Readback, VerificationRequest, verify
from detectors.kit.decode.photo import Photo, PhotoRefused, decode
from detectors.kit.ocr.lines import Writing
from detectors.kit.terms import (
    Finding,
    Place,
    Proof,
    Redacted,
    Report,
    Screening,
    ScreeningOptions,
    Style,
    Tell,
    places,
    unheard,
)
from detectors.kit.view import View

NOT_CLOSELY: Final = ("unchecked-photo",)
"""The one failure that a smaller copy mends: all that was read back is covered, and a part was not read in time."""
NOTHING_LEFT: Final = "nothing-left"
"""Why there is no copy where it would show nothing any more."""
ROUNDS: Final = 3
"""How often what verification still finds is covered before the copy is withheld."""


@dataclass(frozen=True)
class Screened:
    """A screening with the photo that it is about, None for a PDF and for what was refused; and what the file holds besides."""

    screening: Screening
    photo: Photo | None = None
    traces: Mapping[str, str] = field(default_factory=dict)


def screen(data: bytes, options: ScreeningOptions, registry: Registry) -> Screening:
    """The answer about the photo in these bytes. It never raises for what is in them."""
    return screen_with_photo(data, options, registry).screening


def screen_with_photo(
    data: bytes,
    options: ScreeningOptions,
    registry: Registry,
    remembered: Remembered | None = None,
    tell: Tell = unheard,
) -> Screened:
    """As ``screen``, for a caller in this process who goes on with the decoded photo.

    What is ``remembered`` of the same photo is not looked at again; ``tell`` is told each stage.
    """
    clock = Clock(tell)
    remembered = Remembered() if remembered is None else remembered
    try:
        seen = remembered.recall(data, options) or _seen(data, options, registry, clock)
    except PhotoRefused as refused:
        return Screened(Screening.refusal(refused.reason))
    screening, seen = _completed(seen, options, registry, clock, alone=True)
    remembered.keep(data, options, seen)
    photo = seen.view.photo
    traces = {name: photo.traces.get(name, "") for name in photo.hidden}
    return Screened(screening, photo, traces)


def _seen(data: bytes, options: ScreeningOptions, registry: Registry, clock: Clock) -> Seen:
    """The photo in these bytes, looked at. Raises PhotoRefused."""
    with clock.stage("decode"):
        photo = decode(data, options.frames)
    view = View(photo, until=time.monotonic() + READING * options.seconds)
    with clock.stage("inspect"):
        return Seen(view, inspect(photo, registry, options.seconds, view=view))


def complete(
    view: View, report: Report, options: ScreeningOptions, registry: Registry, clock: Clock, *, alone: bool = True
) -> Screening:
    """What follows from a report: verdict, copy, proof, and the annotated picture where it is asked for.

    What is not ``alone``, a page among others, has a copy also where nothing would be left to read.
    """
    return _completed(Seen(view, report), options, registry, clock, alone=alone)[0]


def _completed(
    seen: Seen, options: ScreeningOptions, registry: Registry, clock: Clock, *, alone: bool
) -> tuple[Screening, Seen]:
    """The same, and what is known by then: with what reading back has found besides, and the reading itself."""
    photo, report = seen.view.photo, seen.report
    options = options.with_numbers_resolved(places(report))
    copy = _copy(seen, options, registry, clock, alone=alone)
    report = replace(report, findings=(*report.findings, *copy.found))
    numbered = places(report)
    annotated = annotate_for_chat(photo, numbered, options, report.unread, copy.redacted) if options.annotated else b""
    screening = Screening(
        judge(report),
        report,
        photo.width,
        photo.height,
        None,
        copy.redacted,
        copy.proof,
        clock.total(),
        copy.offered,
        (*(("first-frame",) if photo.frames > 1 else ()), *copy.notes),
        annotated,
    )
    read, style = (copy.read, options.style) if copy.read else (seen.read, seen.style)
    return screening, replace(seen, report=report, read=read, style=style)


@dataclass(frozen=True)
class _Copy:
    """A copy with a passed proof and how it was read, or none and the proof that says why; and the styles that could be had."""

    proof: Proof
    redacted: Redacted | None = None
    offered: tuple[Style, ...] = ()
    found: tuple[Finding, ...] = ()
    notes: tuple[str, ...] = ()
    read: Readback | None = None


def _copy(seen: Seen, options: ScreeningOptions, registry: Registry, clock: Clock, *, alone: bool) -> _Copy:
    view, report = seen.view, seen.report
    size = view.photo.width, view.photo.height
    if not options.copy:
        return _Copy(Proof(("not-asked",)))
    if withheld(report):
        return _Copy(Proof(("withheld",)))
    if report.unchecked:
        return _Copy(Proof(tuple(f"unchecked-{unchecked.detector}" for unchecked in report.unchecked)))
    if any(map(has_no_region, report.findings)):
        return _Copy(Proof(("no-place",)))
    if boxes_outside(options, *size):
        return _Copy(Proof(("cover-outside",)))
    offered: tuple[Style, ...] = ()
    found: list[Finding] = []
    try:
        plain = draw_up(view, report, options)
        offered = styles_for(plain, report, view.photo)
        plan = in_style(plain, options.style, view, report)
        before = seen.read if seen.style is options.style else None
        asked = _Asked(report, registry, options.seconds, view.known_writing or Writing(), clock, before)
        copy = _proven(plan, view.photo, left_open(report, options), asked, found)
    except NothingLeft:
        return _Copy(Proof(("crop-too-small",)), None, offered, tuple(dict.fromkeys(found)))
    except Exception:  # noqa: BLE001 - where covering or reading back fails, there is no copy and the verdict stands
        return _Copy(Proof(("not-covered",)), None, offered, tuple(dict.fromkeys(found)))
    if alone and copy.redacted is not None and nothing_is_left(copy.redacted, options, view.photo, asked.writing):
        # It was read back all the same: what only other eyes find belongs to the verdict.
        copy = _Copy(Proof((NOTHING_LEFT,)))
        offered = tuple(style for style in offered if style in OTHERWISE and style is not options.style)
    return replace(copy, offered=offered, found=tuple(dict.fromkeys(found)))


def _proven(plan: Plan, photo: Photo, open_: tuple[Place, ...], asked: _Asked, found: list[Finding]) -> _Copy:
    """A copy that is covered and read back; what reading back still finds is covered too, up to ROUNDS times.

    Where it cannot be read back closely in time, it is made smaller, to the size that can. What was not told before is added
    to ``found`` at once: it is to be told also where there is no copy in the end.
    """
    copy, plan = asked.proven(photo, plan, open_, found.extend)
    if copy.proof.failures != NOT_CLOSELY or (smaller := reduced(photo, plan)) is None:
        return copy
    open_ = tuple(replace(place, region=smaller.into(place.region)) for place in open_)
    asked = replace(asked, writing=asked.writing.scaled(1 / smaller.scale[0], 1 / smaller.scale[1]))
    again, _ = asked.proven(smaller.photo, smaller.plan, open_, lambda more: found.extend(map(smaller.out_of, more)))
    if again.redacted is None:
        return copy
    redacted = replace(again.redacted, covered=plan.covered, shapes=plan.shapes)
    return replace(again, redacted=redacted, notes=("reduced",))


@dataclass(frozen=True)
class _Asked:
    """What there is to prove, whatever the size of the copy. ``before`` is how an earlier copy of the photo was read."""

    report: Report
    registry: Registry
    seconds: float
    writing: Writing
    clock: Clock
    before: Readback | None = None

    def proven(
        self, photo: Photo, plan: Plan, open_: tuple[Place, ...], tell: Callable[[Iterable[Finding]], None]
    ) -> tuple[_Copy, Plan]:
        """A copy of this photo with its proof, or none, and the plan that it came to."""
        back = self.before
        for _ in range(ROUNDS):
            with self.clock.stage("redact"):
                redacted = redact(photo, plan)
            size = photo.width, photo.height
            request = VerificationRequest(
                redacted, plan, size, self.report, self.registry, self.seconds, open_, back, self.writing
            )
            with self.clock.stage("verify"):
                back = verify(request)
            tell(back.found)
            if back.proof.passed:
                return _Copy(back.proof, redacted, read=back), plan
            if not back.uncovered:
                break
            plan = with_more(plan, back.uncovered, photo)
        return _Copy(back.proof if back else Proof(("not-verified",))), plan
