"""A photo that is only looked at: the same verdict, no copy, and nothing that could be taken for a proof."""

from __future__ import annotations

import io
from collections.abc import Iterator

import numpy as np
import pytest
from PIL import Image

from detectors.gate.registry import Registry
from detectors.gate.screening import screen
from detectors.kit.detector import Detector
from detectors.kit.terms import Finding, Level, Region, Risk, Screening, ScreeningOptions, Strength
from detectors.kit.view import View


class Finds(Detector):
    risk = Risk.IDENTITY
    title = "Stand-in"
    advice = "None."

    def find(self, view: View) -> Iterator[Finding]:
        assert view.photo.width == 60
        yield Finding(Risk.IDENTITY, Strength.SURE, "nik", (Region(2, 2, 20, 20),))


def picture() -> bytes:
    out = io.BytesIO()
    Image.fromarray(np.full((40, 60, 3), 200, np.uint8)).save(out, "PNG")
    return out.getvalue()


@pytest.mark.parametrize("registry", [Registry(()), Registry((("identity", Finds()),))])
def test_looking_gives_the_verdict_without_a_copy(registry: Registry) -> None:
    whole, look = (screen(picture(), ScreeningOptions(copy=copy), registry) for copy in (True, False))
    assert (look.verdict, look.report) == (whole.verdict, whole.report)
    assert look.redacted is None
    assert look.proof is not None
    assert look.proof.failures == ("not-asked",)
    assert set(look.milliseconds) == {"total", "decode", "inspect"}
    assert Screening.from_json(look.to_json(), b"") == look


def test_nothing_that_could_not_be_read_becomes_clear_by_only_looking() -> None:
    assert screen(b"no picture", ScreeningOptions(copy=False), Registry(())).verdict.level is Level.UNKNOWN


def test_a_screening_makes_a_copy_unless_its_options_say_otherwise() -> None:
    assert ScreeningOptions().copy
    assert ScreeningOptions.from_json(ScreeningOptions(copy=False).to_json()) == ScreeningOptions(copy=False)
    assert ScreeningOptions.from_json({"style": "solid", "seconds": 5}).copy


def test_a_number_leaves_open_what_its_box_does() -> None:
    registry = Registry((("identity", Finds()),))
    by_number = screen(picture(), ScreeningOptions(keep_numbers=(1, 4)), registry)
    by_box = screen(picture(), ScreeningOptions(keep=(Region(2, 2, 20, 20),)), registry)
    assert by_number.redacted == by_box.redacted
    assert by_number.redacted is not None
    assert by_number.redacted.covered == ()
    assert screen(picture(), ScreeningOptions(keep_numbers=(4,)), registry).redacted != by_number.redacted
