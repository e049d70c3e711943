"""Text that somebody has painted over and that is still in the file.

A bar that is drawn over text in a PDF hides it from people, not from programs: whoever marks it or copies it reads it, and so
does an AI. Somebody meant to hide it, so whatever it says, it must not go out. The decoder of pages tells where a line of
the text layer stands on nothing but one colour that its letters would show on; a copy is built of pictures and holds no text.
Example: a black rectangle over ``Password: …`` in a letter that a word processor saved as PDF.
Misses: text under a picture or a pattern, which counts as text that cannot be seen (``metadata``); bars of photos, which hide
what they cover.
Sources: ISO 32000-1 (9.3.6 text rendering mode); how such bars fail: NSA, Redaction of PDF files (2014).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from detectors.kit.detector import Detector
from detectors.kit.terms import Cure, Finding, Risk, Strength
from detectors.kit.view import View


class CoveredText(Detector):
    risk = Risk.SECRETS
    title = "Text under bars, still readable"
    advice = "Send the redacted copy: under these bars the text can still be copied out of the file."
    whys: ClassVar = {"covered-text": "text under bars that can still be read"}

    def find(self, view: View) -> Iterator[Finding]:
        if "covered-text" in view.photo.hidden:
            yield self.finding(Strength.SURE, "covered-text", cure=Cure.STRIP)
