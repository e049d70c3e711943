"""The numbered picture also shows where something was not understood, without a number."""

from __future__ import annotations

import io

import numpy as np
from PIL import Image

from detectors.gate.redact.annotation import _UNREAD, annotate, annotate_for_chat
from detectors.kit.terms import Region, ScreeningOptions, Unread, UnreadReason
from tests.given import blank

SCRAWL = Region(100, 60, 220, 90)
UNREAD = (Unread(UnreadReason.HANDWRITING, (SCRAWL,)),)


def test_what_was_not_understood_has_a_dashed_frame_of_its_own_colour() -> None:
    with Image.open(io.BytesIO(annotate(blank(320, 200), (), None, UNREAD))) as picture:
        drawn = np.argwhere(np.all(np.asarray(picture) == _UNREAD, axis=2))
    assert len(drawn)
    (top, left), (bottom, right) = drawn.min(axis=0), drawn.max(axis=0)
    assert abs(top - SCRAWL.top) <= 2 >= abs(bottom - SCRAWL.bottom)
    assert abs(left - SCRAWL.left) <= 2 >= abs(right - SCRAWL.right)
    plain = annotate_for_chat(blank(320, 200), (), ScreeningOptions())
    assert annotate_for_chat(blank(320, 200), (), ScreeningOptions(), UNREAD) != plain
