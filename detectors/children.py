"""Children: faces that may be a child's. Who cannot be told from a child counts as one.

The age is the mean of six views of the face less their standard deviation; below 15 years it is a child's. Covered is the whole
head with hair and chin. Example: a school photo gives ``child-face`` with a region a child.
Misses: children seen from behind, faces too small to tell an age, some of 16 and 17 years.
Sources: Convention on the Rights of the Child (article 1: below 18), UU 35/2014 on child protection.
"""

from __future__ import annotations

from collections.abc import Iterator

from detectors.kit.detector import Detector
from detectors.kit.terms import Finding, Risk, Strength
from detectors.kit.view import View


class Children(Detector):
    risk = Risk.CHILDREN
    title = "Child's face"
    advice = "Never send it; cover every child's face, or keep the photo to yourself."

    def find(self, view: View) -> Iterator[Finding]:
        for face in view.faces:
            if face.may_be_a_child:
                head = face.head.clip(view.photo.width, view.photo.height) or face.region
                yield self.finding(Strength.LIKELY, "child-face", [head])
