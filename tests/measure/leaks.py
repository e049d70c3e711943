"""Counts painted secrets that another program reads on proven copies: ``python -m tests.measure.leaks --every 3``.

The copies are those of pictures with secrets and cards. Tesseract reads each whole, at twice its size and in two layouts,
which neither the first readers nor the proof do; a secret is open where its letters and digits stand in what it read.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import Final

import cv2
import pytesseract
from rich.console import Console
from rich.progress import track

from detectors.gate.registry import prepare, registry
from detectors.gate.screening import screen
from detectors.kit.decode.photo import decode
from detectors.kit.terms import ScreeningOptions
from detectors.kit.text.phrases import plain
from tests.paint import catalogue
from tests.paint.kinds import Kind

LABELS: Final = frozenset({"credential", "financial"})
SHORTEST: Final = 5
"""Letters and digits of a secret that is looked for: shorter ones stand in other words."""
LAYOUTS: Final = (3, 11)
"""Tesseract's layouts: a page, and words anywhere."""


def pictures() -> list[tuple[Kind, str]]:
    """The painted pictures with these labels, in every view."""
    return [(kind, view) for kind, view in catalogue.whole() if LABELS & set(kind.labels)]


def open_secrets(copy: bytes, secrets: Iterator[str]) -> list[str]:
    """Those of the secrets that can be read on the copy."""
    pixels = cv2.resize(decode(copy).pixels, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC)
    read = plain(" ".join(pytesseract.image_to_string(pixels, config=f"--psm {layout}") for layout in LAYOUTS))
    return [secret for secret in secrets if len(plain(secret)) >= SHORTEST and plain(secret) in read]


def main() -> None:
    """Paints, screens, reads the copies and prints how many secrets are open, by the kinds of their pictures."""
    parser = argparse.ArgumentParser(prog="leaks", description=__doc__)
    parser.add_argument("--every", type=int, default=1, metavar="N", help="every Nth of the pictures")
    parser.add_argument("--seed", type=int, default=4, help="other people, numbers and places")
    given = parser.parse_args()
    prepare()
    out, known = Console(), registry()
    copies = asked = left = 0
    for kind, view in track(pictures()[:: given.every], "reading copies", console=Console(stderr=True), transient=True):
        picture = kind.picture(view, given.seed)
        screening = screen(picture.data, ScreeningOptions(seconds=120.0), known)
        if screening.redacted is None:
            continue
        found = open_secrets(screening.redacted.data, (secret.text for secret in picture.secrets))
        copies, asked, left = copies + 1, asked + len(picture.secrets), left + len(found)
        if found:
            out.print(f"{kind.name}, {view}: {len(found)} open")
    if not asked:
        parser.error("no copy of these pictures has a secret to look for: nothing was measured")
    out.print(f"{copies} copies, {asked} secrets, {left} that another program reads")


if __name__ == "__main__":
    main()
