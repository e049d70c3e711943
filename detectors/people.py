"""People: faces of adults, from which a person can be recognised.

Every face that does not count as a child's is here: a reason to ask, not to stop. A face too small to recognise anybody is
a hint, and so is one that may be painted; one that certainly is painted, carved or moulded is nobody's, save on a paper.
Covered is the whole head with hair and chin. Example: a portrait gives ``face``.
Misses: people seen from behind, known by clothes, tattoos or company. Dolls true to life are taken for people.
Sources: UU 27/2022 on personal data (article 4: faces as biometric data), GDPR recital 51.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final

from detectors.children import children_in
from detectors.kit.detector import Detector
from detectors.kit.documents.bearers import on_papers
from detectors.kit.terms import Finding, Risk, Strength
from detectors.kit.view import View
from detectors.kit.vision.face import Face

SMALL: Final = 32
"""Pixels of a face's shorter side below which a stranger does not recognise anybody by it."""


class People(Detector):
    risk = Risk.PEOPLE
    title = "Recognisable faces"
    advice = "Ask the people shown, or cover their faces."
    whys: ClassVar = {
        "face": "face",
        "small-face": "small face",
    }

    def find(self, view: View) -> Iterator[Finding]:
        for face in _grown(view):
            head = face.head.clip(view.photo.width, view.photo.height) or face.region
            small = face.size < SMALL
            strength = Strength.HINT if small or face.doubtful else Strength.LIKELY
            yield self.finding(strength, "small-face" if small else "face", [head])


def _grown(view: View) -> list[Face]:
    """The faces that are no child's and not made; what is made may be somebody's all the same where it lies on a paper."""
    young = children_in(view)
    faces = [face for face in view.faces if face not in young]
    kept = on_papers(view) if any(face.made for face in faces) else []
    return [face for face in faces if not face.made or face.region in kept]
