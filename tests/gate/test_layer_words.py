"""What becomes of each line of a text layer, by what its page shows; and that it adds to the pixels and replaces nothing."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from detectors.gate.layer_words import Layer, sorted_out, with_layer
from detectors.gate.registry import registry
from detectors.kit.decode.photo import Photo, Pixels
from detectors.kit.ocr.lines import TextLine
from detectors.kit.terms import Cure, Finding, Region, Report, Risk, Strength
from detectors.pdf.records import DrawnPage, LayerLine

PLACE = (100.0, 100.0, 500.0, 130.0)
REGION = Region(100, 100, 500, 130)
REGISTRY = registry()
NIK = "NIK : 3174095207850003"


def page(colour: int | None = None, *, ink: bool = False) -> Pixels:
    pixels = np.full((400, 600, 3), 255, np.uint8)
    if colour is not None:
        pixels[90:140, 90:510] = colour
    if ink:
        pixels[105:125, 110:490:6] = 0
    return pixels


def half() -> Pixels:
    """Letters, and a bar over the rest of them that is a little lower than they are high."""
    pixels = page(ink=True)
    pixels[104:126, 290:510] = 0
    return pixels


def letter() -> Pixels:
    """A single stroke that fills its box."""
    pixels = page()
    pixels[100:131, 110:117] = 0
    return pixels


def fate(line: LayerLine, pixels: Pixels, read: str = "") -> str:
    drawn = DrawnPage((600.0, 400.0), 600, 400, b"", (line,))
    quad = ((100, 100), (500, 100), (500, 130), (100, 130))
    layer = sorted_out(drawn, pixels, [TextLine(read, quad, 1.0)] if read else [])
    return next(name for name in ("seen", "covered", "unseen", "outside") if getattr(layer, name))


def line(**given: Any) -> LayerLine:
    return LayerLine(**{"text": "Password: hujan", "box": PLACE, "colour": (0, 0, 0), **given})


@pytest.mark.parametrize(
    ("one", "pixels", "read", "expected"),
    [
        (line(), page(ink=True), "", "seen"),
        (line(), page(0), "", "covered"),
        (line(words=(PLACE,)), page(0), "Password: hujan", "covered"),
        (line(words=((100.0, 100.0, 250.0, 130.0), (300.0, 100.0, 500.0, 130.0))), half(), "Password:", "covered"),
        (line(box=(100.0, 100.0, 108.0, 130.0)), page(255), "", "covered"),
        (line(text="I", box=(110.0, 100.0, 116.0, 130.0)), letter(), "", "seen"),
        (line(), page(255), "", "covered"),
        (line(), page(90), "", "covered"),
        (line(colour=(255, 255, 255)), page(), "", "unseen"),
        (line(colour=(255, 255, 255)), page(0), "", "covered"),
        (line(colour=(250, 250, 250)), page(0, ink=True), "", "covered"),
        (line(drawn=False), page(), "", "unseen"),
        (line(drawn=False), page(ink=True), "", "unseen"),
        (line(drawn=False), page(ink=True), "Password: hujan", "seen"),
        (line(drawn=False), page(ink=True), "Passw0rd hujam", "seen"),
        (line(drawn=False), page(ink=True), "Undangan", "unseen"),
        (line(under=True), page(ink=True), "", "unseen"),
        (line(under=True), page(ink=True), "Password: hujan", "seen"),
        (line(box=(700.0, 100.0, 900.0, 130.0)), page(), "", "outside"),
        (line(box=(100.0, -80.0, 500.0, -50.0)), page(), "", "outside"),
    ],
)
def test_a_line_is_seen_covered_unseen_or_outside(one: LayerLine, pixels: Pixels, read: str, expected: str) -> None:
    assert fate(one, pixels, read) == expected


def found(report: Report, why: str) -> list[Finding]:
    return [finding for finding in report.findings if finding.why == why]


def with_lines(known: Report, layer: Layer) -> Report:
    return with_layer(known, layer, Photo(page(), hidden=layer.hidden), REGISTRY, 30.0)


def test_what_the_readers_missed_is_found_in_the_layer_and_covered_where_it_stands() -> None:
    (nik,) = found(with_lines(Report(), Layer(seen=(line(text=NIK),))), "nik")
    assert (nik.risk, nik.cure) == (Risk.IDENTITY, Cure.COVER)
    (region,) = nik.regions
    assert region.intersection(REGION)
    assert region.left > 150, "the label stays"


def test_what_the_pixels_showed_stays_and_is_not_told_twice() -> None:
    known = Finding(Risk.IDENTITY, Strength.SURE, "nik", (REGION.grow(5),))
    other = Finding(Risk.CONTACT, Strength.SURE, "phone", (Region(1, 1, 9, 9),))
    report = with_lines(Report((known, other)), Layer(seen=(line(text=NIK),)))
    assert report.findings[:2] == (known, other)
    assert found(report, "nik") == [known]


def test_what_nobody_sees_is_stripped_and_covers_nothing() -> None:
    report = with_lines(Report(), Layer(unseen=(line(text=NIK),)))
    (nik,) = found(report, "nik")
    assert (nik.cure, nik.regions) == (Cure.STRIP, ())
    assert found(report, "unseen-text")


def test_without_a_layer_the_report_is_that_on_the_pixels() -> None:
    known = Report((Finding(Risk.CONTACT, Strength.SURE, "phone", (REGION,)),))
    assert with_lines(known, Layer()) == known
