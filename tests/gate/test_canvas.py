"""A picture with blank parts added at any side, or laid on a far larger sheet, keeps its findings and its covers."""

from __future__ import annotations

import numpy as np
import pytest

from detectors.gate.registry import registry
from detectors.gate.screening import screen
from detectors.kit.decode.photo import Pixels, decode
from detectors.kit.terms import Region, Risk, ScreeningOptions
from tests.gate.test_mirror import png, strong
from tests.measure.outcome import ENOUGH, share
from tests.paint import catalogue

OPTIONS = ScreeningOptions(seconds=120.0)
ADDED = {
    "below": (0, 2400, 0, 0),
    "left": (0, 0, 1500, 0),
    "all around": (900, 900, 1200, 1200),
    "a tower": (4000, 7000, 0, 0),
}
"""Pixels above, below, left and right."""


def on_canvas(pixels: Pixels, above: int, below: int, left: int, right: int) -> Pixels:
    grey = np.median(pixels, axis=(0, 1)).astype(np.uint8)
    size = pixels.shape[0] + above + below, pixels.shape[1] + left + right, 3
    canvas = np.broadcast_to(grey, size).copy()
    canvas[above : above + pixels.shape[0], left : left + pixels.shape[1]] = pixels
    return canvas


@pytest.mark.parametrize(
    ("name", "risk", "added"),
    [
        ("ktp-electronic", Risk.IDENTITY, "all around"), ("chat-contact", Risk.CONTACT, "below"),
        ("parcel-label-indonesian", Risk.LOCATION, "left"), ("parcel-label-indonesian", Risk.LOCATION, "a tower"),
    ],
)  # fmt: skip
def test_blank_parts_take_nothing_away(name: str, risk: Risk, added: str) -> None:
    picture = catalogue.named(name).picture("flat", 3)
    pixels = decode(picture.data).pixels
    sides = ADDED[added]
    canvas = screen(png(on_canvas(pixels, *sides)), OPTIONS, registry())
    assert risk in strong(canvas)
    assert canvas.report.unchecked == ()
    assert canvas.redacted is not None
    written = [secret for secret in picture.secrets if secret.what not in ("photo", "signature")]
    assert written
    for secret in written:
        box = Region(*secret.box).shifted(sides[2], sides[0])
        assert share(box, canvas.redacted.shapes) >= ENOUGH, secret.what
