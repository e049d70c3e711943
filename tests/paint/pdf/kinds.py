"""The register of PDFs that can be painted, and what should be said about each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Final

from tests.paint.pdf.sheet import Paper

Painter = Callable[[Random], Paper]


@dataclass(frozen=True)
class PdfKind:
    """``labels`` and ``optional`` as in manifests; ``hidden`` are codes that the x-ray must name."""

    name: str
    paint: Painter
    labels: tuple[str, ...]
    optional: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()

    def paper(self, seed: int = 0) -> Paper:
        """The same for the same seed."""
        return self.paint(Random(f"{seed}/{self.name}/pdf"))


PDFS: Final[dict[str, PdfKind]] = {}


def pdf(name: str, labels: str, optional: str = "", hidden: str = "") -> Callable[[Painter], Painter]:
    """Registers a painter. ``labels``, ``optional``, ``hidden``: words with spaces between."""

    def register(paint: Painter) -> Painter:
        if name in PDFS:
            raise ValueError(f"two PDFs are named {name}")
        PDFS[name] = PdfKind(name, paint, *(tuple(words.split()) for words in (labels, optional, hidden)))
        return paint

    return register
