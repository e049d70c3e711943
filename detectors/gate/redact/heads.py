"""Lays rounds over heads: each leans with its head, and a child's is a little larger.

Detectors tell the box around a head. Of a head that leans that box is much larger, so the face is looked for whose box it is.
Example: the box around a head of 100 x 130 pixels that leans by 40 degrees is 160 x 164, the round with its margin 106 x 136.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from detectors.gate.redact.blocks import MARGIN
from detectors.kit.decode.photo import Photo
from detectors.kit.geometry import grown, whole
from detectors.kit.terms import Form, Region, Shape
from detectors.kit.vision.face import Face

LARGER: Final = 0.05
"""Share of the shorter side by which a child's round is larger at each side."""


def round_over(head: Region, faces: Iterable[Face], photo: Photo, *, child: bool) -> Shape:
    """The round over a head's box in the photo, with its margin."""
    margin = MARGIN + (round(LARGER * min(head.width, head.height)) if child else 0)
    for face in faces:
        leaning = face.outline
        if leaning is not None and face.head.clip(photo.width, photo.height) == head:
            return Shape(Form.ROUND, whole(grown(leaning, margin)))
    return Shape.level(Form.ROUND, head.grow(margin))
