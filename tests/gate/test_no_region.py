"""Something found without a place: nobody knows what to cover, so no copy is handed out, whichever detector found it."""

from __future__ import annotations

import io
from collections.abc import Iterator

import numpy as np
import pytest
from PIL import Image

from detectors.gate.redact.choices import added
from detectors.gate.registry import Registry, registry
from detectors.gate.screening import screen
from detectors.kit.detector import Detector
from detectors.kit.terms import Cure, Finding, Region, Risk, ScreeningOptions, Strength
from detectors.kit.view import View
from detectors.kit.vision.face import Face
from tests.given import Written, blank


class Vague(Detector):
    """Finds what it is told to find, in the photo, in its copy, or in both."""

    risk = Risk.CONTACT
    title = "Vague"
    advice = "None."

    def __init__(self, finding: Finding, *, in_photo: bool = True, in_copy: bool = True) -> None:
        self._finding, self._in_photo, self._in_copy = finding, in_photo, in_copy

    def find(self, view: View) -> Iterator[Finding]:
        return iter([self._finding] if self._in_photo else [])

    def remains(self, view: View) -> Iterator[Finding]:
        return iter([self._finding] if self._in_copy else [])


def failures(*detectors: Detector, risk: Risk) -> tuple[str, ...]:
    out = io.BytesIO()
    Image.fromarray(np.full((60, 90, 3), 200, np.uint8)).save(out, "PNG")
    enabled = tuple((f"{risk.value}-{at}", detector) for at, detector in enumerate(detectors))
    for detector in detectors:
        type(detector).risk = risk
    answer = screen(out.getvalue(), ScreeningOptions(), Registry(enabled))
    assert answer.proof is not None
    assert (answer.redacted is None) is bool(answer.proof.failures)
    return answer.proof.failures


@pytest.mark.parametrize("strength", [Strength.SURE, Strength.LIKELY])
@pytest.mark.parametrize("name", [name for name, detector in registry().enabled if detector.risk is not Risk.MEDICAL])
def test_a_finding_without_a_place_withholds_the_copy(name: str, strength: Strength) -> None:
    risk = next(detector.risk for known, detector in registry().enabled if known == name)
    assert failures(Vague(Finding(risk, strength, "found")), risk=risk) == ("no-place",)


@pytest.mark.parametrize(
    "finding",
    [
        Finding(Risk.MEDICAL, Strength.SURE, "x-ray"),
        Finding(Risk.INTIMATE, Strength.HINT, "skin"),
        Finding(Risk.IDENTITY, Strength.HINT, "name"),
    ],
)
def test_a_picture_of_medicine_without_a_name_and_a_hint_have_copies(finding: Finding) -> None:
    assert failures(Vague(finding), risk=finding.risk) == ()


def test_what_a_copy_still_shows_somewhere_fails_its_proof() -> None:
    seen = Finding(Risk.CONTACT, Strength.SURE, "phone", (Region(8, 8, 40, 20),))
    vague = Finding(Risk.CONTACT, Strength.SURE, "phone")
    failed = failures(Vague(seen, in_copy=False), Vague(vague, in_photo=False), risk=Risk.CONTACT)
    assert failed == ("still-contact",)


def test_what_lies_in_the_file_only_is_stripped_and_needs_no_place() -> None:
    finding = Finding(Risk.METADATA, Strength.SURE, "camera", cure=Cure.STRIP)
    assert failures(Vague(finding, in_copy=False), risk=Risk.METADATA) == ()


def test_everything_covers_whole_heads() -> None:
    face = Face(Region(100, 100, 200, 240))
    view = View(blank(600, 400), Written(faces=(face,)))
    assert face.head in list(added(ScreeningOptions(everything=True), view))
    assert list(added(ScreeningOptions(everything=True, keep=(face.head,)), view)) == []
