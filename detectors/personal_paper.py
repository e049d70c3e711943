"""Papers about somebody that no rule knows: a certificate of a club, a form of a school, a list of who owes what.

Counts what such papers are made of (``kit/documents/personal_papers``) and says a hint, never more, where the counts look like
those of papers about people. It is heard only where no other detector is sure of something written: they know better.
Example: five labels with a name, a birth date and a number below an unknown title are a hint, and those values its places.
Misses: papers in prose, and papers of a line or two.
Sources: ``setup/personal_papers.py`` says what the weights are learned from.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from detectors.kit.detector import Detector
from detectors.kit.documents.personal_papers import is_about_somebody, signs_of
from detectors.kit.rules.phones import is_of_business
from detectors.kit.rules.premises import is_public
from detectors.kit.terms import Finding, Risk, Strength
from detectors.kit.text.joining import joined
from detectors.kit.view import View


class PersonalPaper(Detector):
    risk = Risk.IDENTITY
    title = "Paper about somebody"
    advice = "Cover names, dates and numbers."
    whys: ClassVar = {"paper-about-somebody": "paper about somebody"}
    alone = True

    def find(self, view: View) -> Iterator[Finding]:
        if is_of_business(view.page.text) or is_public(view.page):
            return
        signs = signs_of(view.page)
        if signs is not None and signs.places and is_about_somebody(signs):
            yield self.finding(Strength.HINT, "paper-about-somebody", joined(signs.places, view.page))

    def remains(self, view: View) -> Iterator[Finding]:  # noqa: ARG002 - a copy is asked for what is known, not for what it looks like
        """Nothing: with its values covered, a paper still looks like one."""
        return iter(())
