"""People: faces of adults, from which a person can be recognised.

Every face that is not a child's is here: a finding to think about, not to stop for. Faces too small to recognise anybody are
a hint. Covered is the whole head with hair and chin. Example: a portrait gives ``face``.
Misses: people seen from behind, known by clothes, tattoos or company.
Sources: UU 27/2022 on personal data (article 4: faces as biometric data), GDPR recital 51.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from detectors.kit.detector import Detector
from detectors.kit.terms import Finding, Risk, Strength
from detectors.kit.view import View

SMALL: Final = 24
"""Pixels of a face's shorter side below which nobody is recognised by it."""


class People(Detector):
    risk = Risk.PEOPLE
    title = "Recognisable faces"
    advice = "Ask the people shown, or cover their faces."

    def find(self, view: View) -> Iterator[Finding]:
        width, height = view.photo.width, view.photo.height
        adults = [face for face in view.faces if not face.may_be_a_child]
        for face in adults:
            small = min(face.region.width, face.region.height) < SMALL
            head = face.head.clip(width, height) or face.region
            strength = Strength.HINT if small else Strength.LIKELY
            yield self.finding(strength, "small-face" if small else "face", [head])
