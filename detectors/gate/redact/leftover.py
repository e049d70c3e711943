"""Tells whether a copy still shows anything worth sending: most of it covered and no line left to read is a grey picture.

Whoever gets such a copy sends the original. To be had instead are a crop, the whole paper covered, or another picture.
Example: a close-up of a face is covered over .7 of the photo, and nothing is written beside it.
"""

from __future__ import annotations

from typing import Final

from detectors.gate.redact.shapes import Mask, hidden_by
from detectors.kit.decode.photo import Photo
from detectors.kit.ocr.lines import Writing
from detectors.kit.terms import Redacted, Region, ScreeningOptions, Style

MOST: Final = 0.6
"""Share of a photo under covers from which it is looked at whether anything is left."""
LEGIBLE: Final = 0.5
"""Share of a line under covers up to which it can still be read in part: a label behind which its value is covered."""
OTHERWISE: Final = (Style.CROP, Style.CARD)
"""Styles that a person asks for knowing that most is gone."""


def nothing_is_left(redacted: Redacted, options: ScreeningOptions, photo: Photo, writing: Writing) -> bool:
    """Whether a copy that was not asked to hide more than was found shows nothing to tell."""
    if redacted.style in OTHERWISE or options.everything or options.cover or options.strokes or not redacted.shapes:
        return False
    hidden = hidden_by(redacted.shapes, photo.width, photo.height, photo.grid)
    if hidden.mean() <= MOST:
        return False
    return not any(_is_legible(line.region, hidden) for line in writing.lines)


def _is_legible(line: Region, hidden: Mask) -> bool:
    part = line.clip(hidden.shape[1], hidden.shape[0])
    return part is not None and float(hidden[part.slices].mean()) <= LEGIBLE
