"""Each detector either answers or is listed, whatever it does: rehearsed with detectors that misbehave."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import pytest

from detectors.gate.inspection import inspect, inspect_copy
from detectors.gate.registry import Registry
from detectors.kit.detector import Detector
from detectors.kit.models import ModelBroken
from detectors.kit.ocr.lines import Writing
from detectors.kit.ocr.tesseract import ReaderUnavailable
from detectors.kit.terms import Cure, Finding, Reason, Region, Risk, Strength, Unchecked
from detectors.kit.view import Readings, View
from tests.given import blank


class Acting(Detector):
    risk = Risk.CONTACT
    title = "Acting"
    advice = "None."

    def __init__(self, act: Callable[[View], Iterator[Finding]]) -> None:
        self._act = act

    def find(self, view: View) -> Iterator[Finding]:
        return self._act(view)


GOOD = Finding(Risk.CONTACT, Strength.SURE, "good", (Region(0, 0, 5, 5),))


def good(view: View) -> Iterator[Finding]:
    yield GOOD


def breaks(view: View) -> Iterator[Finding]:
    yield GOOD
    raise RuntimeError("3171011708450001 was read here")


def hangs(view: View) -> Iterator[Finding]:
    time.sleep(5)
    yield GOOD


def exits(view: View) -> Iterator[Finding]:
    raise SystemExit(0)
    yield GOOD


def without_model(view: View) -> Iterator[Finding]:
    raise ModelBroken("age.onnx", "is missing")
    yield GOOD


def without_reader(view: View) -> Iterator[Finding]:
    raise ReaderUnavailable("no tesseract")
    yield GOOD


def registry_of(**acts: Callable[[View], Iterator[Finding]]) -> Registry:
    return Registry(tuple((name, Acting(act)) for name, act in acts.items()))


@pytest.mark.parametrize(
    ("act", "reason"),
    [
        (breaks, Reason.CRASHED),
        (exits, Reason.CRASHED),
        (hangs, Reason.TIMEOUT),
        (without_model, Reason.UNAVAILABLE),
        (without_reader, Reason.UNAVAILABLE),
    ],
)
def test_a_detector_that_fails_is_listed_and_the_others_still_answer(
    act: Callable[[View], Iterator[Finding]], reason: Reason
) -> None:
    report = inspect(blank(), registry_of(good=good, bad=act), 0.4)
    assert report.findings == (GOOD,)
    assert report.unchecked == (Unchecked("bad", reason),)


def test_a_detector_that_hangs_costs_no_more_than_its_time() -> None:
    let_go, ended = threading.Event(), threading.Event()

    def waits(view: View) -> Iterator[Finding]:
        let_go.wait(60)
        ended.set()
        yield GOOD

    report = inspect(blank(), registry_of(bad=waits), 0.2)
    assert report.unchecked == (Unchecked("bad", Reason.TIMEOUT),)
    assert not ended.is_set()
    let_go.set()


def test_a_reading_that_fails_is_unchecked_for_everyone_who_needs_it_and_tried_once() -> None:
    tries = []

    class Broken(Readings):
        def writing(self, pixels: object, until: float) -> Writing:
            tries.append(1)
            raise ValueError("unreadable")

    def reads(view: View) -> Iterator[Finding]:
        yield from (GOOD for _ in view.words)

    report = inspect(blank(), registry_of(one=reads, two=reads, three=good), 5, Broken())
    assert {unchecked.detector for unchecked in report.unchecked} == {"one", "two"}
    assert len(tries) == 1


def test_later_frames_are_looked_at_and_cured_by_stripping() -> None:
    def dark(view: View) -> Iterator[Finding]:
        if view.photo.pixels.max() == 0:
            yield GOOD

    photo = replace(blank(8, 8), further=(np.zeros((8, 8, 3), np.uint8),), frames=2)
    (finding,) = inspect(photo, registry_of(dark=dark), 5).findings
    assert (finding.why, finding.cure, finding.regions) == ("good", Cure.STRIP, ())


@pytest.mark.parametrize("first", [Strength.HINT, Strength.SURE])
def test_a_hint_on_one_frame_does_not_hide_what_another_shows_for_certain(first: Strength) -> None:
    second = Strength.SURE if first is Strength.HINT else Strength.HINT

    def sees(view: View) -> Iterator[Finding]:
        yield replace(GOOD, strength=second if view.photo.pixels.max() == 0 else first)

    photo = replace(blank(8, 8), further=(np.zeros((8, 8, 3), np.uint8),), frames=2)
    findings = inspect(photo, registry_of(sees=sees), 5).findings
    assert {finding.strength for finding in findings} == {Strength.HINT, Strength.SURE}


def test_of_a_copy_a_detector_is_asked_what_remains() -> None:
    class Twofold(Acting):
        def remains(self, view: View) -> Iterator[Finding]:
            yield replace(GOOD, why="remains")

    both = Registry((("same", Acting(good)), ("twofold", Twofold(good)), ("bad", Acting(breaks))))
    report = inspect_copy(View(blank()), both, 5)
    assert [finding.why for finding in report.findings] == ["good", "remains"]
    assert report.unchecked == (Unchecked("bad", Reason.CRASHED),)
    assert [finding.why for finding in inspect(blank(), both, 5).findings] == ["good", "good"]


def test_frames_over_the_limit_are_unchecked() -> None:
    report = inspect(replace(blank(8, 8), frames=17), registry_of(good=good), 5)
    assert report.unchecked == (Unchecked("photo", Reason.FRAMES),)
