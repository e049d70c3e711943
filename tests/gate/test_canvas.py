"""A picture with blank parts added at any side, or laid on a far larger sheet, keeps its findings and its covers."""

from __future__ import annotations

import numpy as np
import pytest

from detectors.gate.registry import registry
from detectors.gate.screening import screen
from detectors.kit.decode.photo import Pixels, decode
from detectors.kit.terms import Region, ScreeningOptions
from tests.gate.test_mirror import png, strong
from tests.measure.outcome import ENOUGH, share
from tests.paint import catalogue

OPTIONS = ScreeningOptions(seconds=120.0)
ADDED = {
    "above": (1400, 0, 0, 0), "below": (0, 2400, 0, 0), "left": (0, 0, 1500, 0), "right": (0, 0, 0, 3000),
    "all around": (900, 900, 1200, 1200), "a tower": (4000, 7000, 0, 0),
}  # fmt: skip
"""Pixels above, below, left and right."""


def on_canvas(pixels: Pixels, above: int, below: int, left: int, right: int) -> Pixels:
    grey = np.median(pixels, axis=(0, 1)).astype(np.uint8)
    size = pixels.shape[0] + above + below, pixels.shape[1] + left + right, 3
    canvas = np.broadcast_to(grey, size).copy()
    canvas[above : above + pixels.shape[0], left : left + pixels.shape[1]] = pixels
    return canvas


@pytest.mark.parametrize(
    ("name", "added"),
    [
        ("ktp-electronic", "above"), ("ktp-electronic", "all around"), ("chat-contact", "below"), ("chat-contact", "a tower"),
        ("parcel-label-indonesian", "left"), ("parcel-label-indonesian", "right"), ("parcel-label-indonesian", "a tower"),
    ],
)  # fmt: skip
def test_blank_parts_take_nothing_away(name: str, added: str) -> None:
    picture = catalogue.named(name).picture("flat", 3)
    pixels = decode(picture.data).pixels
    bare = screen(png(pixels), OPTIONS, registry())
    sides = ADDED[added]
    canvas = screen(png(on_canvas(pixels, *sides)), OPTIONS, registry())
    assert strong(bare) <= strong(canvas)
    assert canvas.report.unchecked == ()
    assert canvas.redacted is not None
    written = [secret for secret in picture.secrets if secret.what not in ("photo", "signature")]
    assert written
    for secret in written:
        box = Region(*secret.box).shifted(sides[2], sides[0])
        assert share(box, canvas.redacted.covered) >= ENOUGH, secret.what
