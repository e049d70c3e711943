"""Remembers what was seen in the last photo while a person is choosing what its copy hides.

Only the copy is then made and read back anew: looking at the photo takes two thirds of the time and would show the same. Of
that copy, only what differs from the copy before is read again, as in a further round of one proof.
One photo at most is kept, only where that is asked for, and never beside another: a file that comes next finds nothing.
"""

from __future__ import annotations

import hashlib
import time
from dataclasses import dataclass
from typing import Final

from detectors.gate.inspection import READING
from detectors.gate.verify.verification import Readback
from detectors.kit.terms import Report, ScreeningOptions, Style
from detectors.kit.view import View

MOST_PIXELS: Final = 24_000_000
"""Pixels of a photo, with all its frames, that is kept: it and its last copy have 144 MB. A larger one is looked at anew."""


@dataclass(frozen=True)
class Seen:
    """A photo that was looked at: its readings, what was found, and the last reading of a copy that passed its proof."""

    view: View
    report: Report
    read: Readback | None = None
    style: Style | None = None
    """That of the copy that was read: in another style every cover differs, so all of the copy is read."""

    @property
    def pixels(self) -> int:
        """How many pixels it has, with those of all its frames."""
        photo = self.view.photo
        return photo.width * photo.height * (1 + len(photo.further))


class Remembered:
    """What is known of at most one photo, by the hash of its bytes."""

    def __init__(self) -> None:
        self._of = b""
        self._seen: Seen | None = None

    @property
    def holds(self) -> bool:
        """Whether anything is kept."""
        return self._seen is not None

    def recall(self, data: bytes, options: ScreeningOptions) -> Seen | None:
        """What was seen in these bytes, with new time to read in; None for another photo, of which nothing is kept then."""
        self.forget_others(data, options)
        if self._seen is not None:
            self._seen.view.until = time.monotonic() + READING * options.seconds
        return self._seen

    def keep(self, data: bytes, options: ScreeningOptions, seen: Seen) -> None:
        """Keep what was seen in these bytes, where it is asked for, all of it was looked at, and it is not too large."""
        if options.remember and not seen.report.unchecked and seen.pixels <= MOST_PIXELS:
            self._of, self._seen = _name(data, options), seen

    def forget_others(self, data: bytes, options: ScreeningOptions) -> None:
        """Drop what is kept, unless it is of these bytes and still asked for."""
        if not options.remember or self._of != _name(data, options):
            self.forget()

    def forget(self) -> None:
        """Drop what is kept."""
        self._of, self._seen = b"", None


def _name(data: bytes, options: ScreeningOptions) -> bytes:
    """Tells apart what is looked at differently: other bytes, or more of their frames."""
    return hashlib.sha256(data).digest() + bytes([options.frames])
