"""Reads a built PDF back from its bytes: it is its pictures and nothing else, and other eyes see just these.

The pictures were proven one by one as bytes. Here the file is taken apart by the strict reader of ``building``, which knows
only what it writes: what stands in it must be those very bytes, so the proof of each is the proof of its page. Then each page
is drawn by PDFium in a process of its own, which must show the proven picture, level by level. qpdf must find nothing to mend,
and no reader a word, a note or a field. A page that an answer before has proven was drawn then: the same bytes on a page of the
same size are not drawn once more.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from detectors.kit.decode.photo import PhotoRefused, decode
from detectors.pdf.building import PagePicture, pages_of, stream_of
from detectors.pdf.process import PageNotDrawn, PdfFile, PdfRefused

SIZES: Final = 0.01
"""Points by which a page's size may be rounded."""


def file_failures(data: bytes, pictures: Sequence[PagePicture], before: Sequence[bool] = ()) -> tuple[str, ...]:
    """Codes of what is wrong with the built file; none for one that shows these pictures and nothing else.

    ``before`` tells of each picture whether an answer before has read it back in a file.
    """
    try:
        pages = pages_of(data)
    except ValueError:
        return ("not-own-making",)
    if len(pages) != len(pictures):
        return ("pages",)
    for page, picture in zip(pages, pictures, strict=True):
        if failure := _bytes_failure(page, picture):
            return (failure,)
    anew = [not known for known in before] or [True] * len(pictures)
    try:
        with PdfFile(data, (), len(pages)) as file:
            opened = file.opened
            if opened.damaged or opened.traces or opened.words or opened.pages != len(pictures):
                return ("metadata",)
            for number, (picture, is_new) in enumerate(zip(pictures, anew, strict=True), 1):
                if is_new and (failure := _drawing_failure(file, number, picture)):
                    return (failure,)
    except (PdfRefused, PageNotDrawn, PhotoRefused):
        return ("unreadable",)
    return ()


def _bytes_failure(page: PagePicture, picture: PagePicture) -> str:
    if any(abs(one - other) > SIZES for one, other in zip(page.points, picture.points, strict=True)):
        return "size"
    return "" if stream_of(page) == stream_of(picture) else "not-own-making"


def _drawing_failure(file: PdfFile, number: int, picture: PagePicture) -> str:
    drawn = file.draw(number, (picture.width, picture.height))
    if drawn.lines:
        return "metadata"
    if any(abs(one - other) > SIZES for one, other in zip(drawn.points, picture.points, strict=True)):
        return "size"
    seen = np.frombuffer(drawn.pixels, np.uint8).reshape(drawn.height, drawn.width, 3)
    return "" if np.array_equal(seen, decode(picture.data).pixels) else "other-picture"
