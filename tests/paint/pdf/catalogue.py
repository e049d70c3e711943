"""All PDFs that can be painted."""

from __future__ import annotations

import importlib
from typing import Final

from tests.paint.pdf.kinds import PDFS, PdfKind

ROOMS: Final = ("papers", "oddities")
for _room in ROOMS:
    importlib.import_module(f"tests.paint.pdf.{_room}")


def named(name: str) -> PdfKind:
    """Raises KeyError where none has this name."""
    return PDFS[name]


def every() -> tuple[PdfKind, ...]:
    return tuple(PDFS.values())
