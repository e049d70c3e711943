"""Children: faces that may be a child's. Who cannot be told from a child counts as one.

The age is the median of the views of the face less their standard deviation; below 16 years it is a child's, and in a group of
children below 20, because classmates are of an age. The portrait on an adult's paper is an adult's (``bearers``). Faces too
small to recognise anybody, and those that may be painted, carved or moulded, are hints.
Covered is the whole head with hair and chin. Example: a school photo gives ``child-face`` with a region a child.
Misses: children seen from behind, some of 16 and 17 years; adults of about twenty are taken for children at times.
Sources: Convention on the Rights of the Child (article 1: below 18), UU 35/2014 on child protection.
"""

from __future__ import annotations

from collections.abc import Iterator
from statistics import fmean, pstdev
from typing import ClassVar, Final

from detectors.kit.detector import Detector
from detectors.kit.documents.bearers import grown_bearers
from detectors.kit.terms import Finding, Risk, Strength
from detectors.kit.view import View
from detectors.kit.vision.ages import GROWN, youngest
from detectors.kit.vision.face import Face

AMONG_CHILDREN: Final = 20.0
"""Years below which a face counts as a child's where at least half of the others do: two of 28 measured are above 16."""
CERTAIN: Final = 12.0
"""Years: with mean and deviation below, no adult of 69 is called a child."""
SMALL: Final = 20
"""Pixels of a face's shorter side below which nobody is recognised by it."""
SMALL_CHILD: Final = 12.0
"""Mean years below which a small face is a hint: of faces shrunk to 16 pixels that calls .58 of children, .09 of adults."""
BLURRED: Final = 40
"""Pixels below which a face has lost so much that its views scatter, and the mean alone tells more."""
BLURRED_CHILD: Final = 15.0
"""Mean years below which a blurred face is a child's: at 26 pixels .89 of children and .03 of adults, at 34 .86 and .01."""
CROWD: Final = 6
"""So many small faces are a crowd, of which one alone is not told."""


class Children(Detector):
    risk = Risk.CHILDREN
    title = "Child's face"
    advice = "Never send it; cover every child's face, or keep the photo to yourself."
    whys: ClassVar = {"child-face": "child's face"}

    def find(self, view: View) -> Iterator[Finding]:
        for face in children_in(view):
            head = face.head.clip(view.photo.width, view.photo.height) or face.region
            yield self.finding(_strength(face), "child-face", [head])


def children_in(view: View) -> list[Face]:
    """The faces in a photo that count as children's, without the portraits of adults on their papers."""
    young = children(view.faces)
    try:
        grown = grown_bearers(view) if young else []
    except Exception:  # noqa: BLE001 - where words cannot be read, a child's face is told all the same
        grown = []
    return [face for face in young if face.region not in grown]


def children(faces: tuple[Face, ...]) -> list[Face]:
    """The faces that count as children's."""
    large = [face for face in faces if face.size >= SMALL]
    told = [face for face in large if face.ages]
    sure = [face for face in told if face.may_be_a_child and not _blurred_adult(face)]
    limit = AMONG_CHILDREN if len(sure) > 1 and 2 * len(sure) >= len(told) else GROWN
    among = [
        face for face in large if face in sure or (limit > GROWN and (not face.ages or youngest(face.ages) < limit))
    ]
    small = [face for face in faces if face.size < SMALL]
    lone = [face for face in small if len(small) < CROWD and face.ages and fmean(face.ages) < SMALL_CHILD]
    return among + lone


def _blurred_adult(face: Face) -> bool:
    return face.size < BLURRED and fmean(face.ages) >= BLURRED_CHILD


def _strength(face: Face) -> Strength:
    if face.doubtful or face.size < SMALL:
        return Strength.HINT
    certain = bool(face.ages) and fmean(face.ages) + pstdev(face.ages) < CERTAIN
    return Strength.SURE if certain else Strength.LIKELY
