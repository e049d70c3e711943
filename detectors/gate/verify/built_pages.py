"""Reads a built PDF back from its bytes: it is its pictures and nothing else, and other eyes see just these.

The pictures were proven one by one as bytes. Here the file is taken apart by the strict reader of ``building``, which knows
only what it writes, and each page is drawn by PDFium in a process of its own: that must show the proven picture, to the
rounding of a JPEG's decoder. qpdf must find nothing to mend, and no reader a word, a note or a field.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from detectors.kit.decode.photo import PhotoRefused, Pixels, decode
from detectors.pdf.building import PagePicture, pages_of
from detectors.pdf.process import PageNotDrawn, PdfFile, PdfRefused

ROUNDING: Final = 3
"""Levels by which two decoders of one JPEG may differ: each rounds once for its cosines and once for its colours."""
SIZES: Final = 0.01
"""Points by which a page's size may be rounded."""


def file_failures(data: bytes, pictures: Sequence[PagePicture]) -> tuple[str, ...]:
    """Codes of what is wrong with the built file; none for one that shows these pictures and nothing else."""
    try:
        pages = pages_of(data)
    except ValueError:
        return ("not-own-making",)
    if len(pages) != len(pictures):
        return ("pages",)
    try:
        with PdfFile(data, (), len(pages)) as file:
            opened = file.opened
            if opened.damaged or opened.traces or opened.words or opened.pages != len(pictures):
                return ("metadata",)
            for number, (page, picture) in enumerate(zip(pages, pictures, strict=True), 1):
                if failure := _page_failure(file, number, page, picture):
                    return (failure,)
    except (PdfRefused, PageNotDrawn, PhotoRefused):
        return ("unreadable",)
    return ()


def _page_failure(file: PdfFile, number: int, page: PagePicture, picture: PagePicture) -> str:
    proven = decode(picture.data).pixels
    if not np.array_equal(decode(page.data).pixels, proven):
        return "not-own-making"
    drawn = file.draw(number, (picture.width, picture.height))
    if drawn.lines:
        return "metadata"
    if any(abs(one - other) > SIZES for one, other in zip(drawn.points, picture.points, strict=True)):
        return "size"
    seen = np.frombuffer(drawn.pixels, np.uint8).reshape(drawn.height, drawn.width, 3)
    return "" if _is_same(seen, proven) else "other-picture"


def _is_same(seen: Pixels, proven: Pixels) -> bool:
    return seen.shape == proven.shape and int(np.abs(seen.astype(np.int16) - proven).max()) <= ROUNDING
