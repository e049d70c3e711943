"""What the file says besides its picture.

Looks at the names that the decoder gives to hidden data (see ``hidden_data``): who took it, with which device, when, what
else is inside, names of cities too. A position stands with ``location``, and words of the fields are read by all detectors of
words, as if the picture showed them. A copy carries none of it, so the cure is always to strip.
Example: a camera file with a serial number and an embedded thumbnail gives two findings, and a third when the thumbnail
shows what the picture no longer does.
Misses: marks woven into the pixels themselves (watermarks, sensor noise).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final

from detectors.kit.detector import Detector
from detectors.kit.terms import Cure, Finding, Risk, Strength
from detectors.kit.view import View

ELSEWHERE: Final = frozenset({"gps", "covered-text"})
MILD: Final = frozenset(
    {
        *("camera", "software", "time", "edit-history", "maker-note", "embedded-profile", "colour-profile", "burst"),
        *("links", "scripts", "form-program"),
    }
)
"""Stands in nearly every camera file and tells about a device or a moment; the rest tells about people or hides pictures."""


class Metadata(Detector):
    risk = Risk.METADATA
    title = "Hidden data in the file"
    advice = "Send the cleaned copy: it is the picture and nothing else."
    whys: ClassVar = {
        "time": "when it was taken or changed",
        "camera": "camera or phone",
        "serial-number": "serial number of the device",
        "owner": "name of a person",
        "place-name": "names of places",
        "software": "programs that made or changed it",
        "edit-history": "history of changes",
        "thumbnail": "a small preview",
        "thumbnail-differs": "the preview shows something else than the picture",
        "comment": "comments, titles, keywords",
        "face-tags": "marked faces",
        "depth-map": "a map of distances",
        "further-frames": "further pictures",
        "further-pictures": "further pictures",
        "burst": "mark of a series of shots",
        "motion-photo": "a video behind the picture",
        "trailing-bytes": "data after the end of the picture",
        "hidden-alpha": "a picture under transparent parts",
        "colour-profile": "colour profile that names a device",
        "content-credentials": "signed record of its origin",
        "maker-note": "notes of the maker, not readable to others",
        "embedded-profile": "a block of hidden data",
        "broken-metadata": "damaged hidden data",
        "attachment": "files attached to it",
        "form-values": "values in a form",
        "form-program": "a form with a program of its own",
        "signed": "digital signature with a name",
        "notes": "notes and comments on pages",
        "links": "links",
        "scripts": "actions that run by themselves",
        "layers-off": "layers that are switched off",
        "earlier-versions": "earlier versions of the document",
        "unseen-text": "text that cannot be seen",
        "text-outside": "text outside the page",
    }

    def find(self, view: View) -> Iterator[Finding]:
        for name in sorted(view.photo.hidden - ELSEWHERE):
            strength = Strength.HINT if name in MILD else Strength.LIKELY
            yield self.finding(strength, name, cure=Cure.STRIP)
