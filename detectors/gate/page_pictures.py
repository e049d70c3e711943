"""Makes pictures of pages that are no copies: the bare page, for somebody who chooses on it, and pages with numbered places."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Final

from PIL import Image

from detectors.gate.one_page import PAGE, pixels_of
from detectors.gate.redact.annotation import annotate
from detectors.gate.screening import Screened
from detectors.gate.verdict import judge
from detectors.kit.decode.photo import Photo, PhotoRefused, Pixels, decode
from detectors.kit.terms import (
    PageScreening,
    Place,
    Reason,
    Refusal,
    Report,
    Screening,
    ScreeningOptions,
    Unchecked,
)
from detectors.pdf.building import PagePicture, build, pages_of
from detectors.pdf.process import PageNotDrawn, PdfFile, PdfRefused
from detectors.pdf.records import DrawnPage

QUALITY: Final = 85
"""Of a picture that is looked at and thrown away."""


def bare_picture(data: bytes, number: int, *, is_pdf: bool) -> Screened:
    """The upright picture of a page, in the pixels in which places on it are told; nothing is looked at, so it is *unknown*.

    A photo is its own page 1. Of a copy that was built here, it is the very picture that was proven.
    """
    try:
        if not is_pdf:
            return Screened(_of_photo(data) if number == 1 else Screening.refusal(Refusal.NO_SUCH_PAGE))
        return Screened(_of_copy(data, number) or _drawn(data, number))
    except (PdfRefused, PhotoRefused) as refused:
        return Screened(Screening.refusal(refused.reason))


def numbered_pdf(
    file: PdfFile, pages: Sequence[PageScreening], numbered: Sequence[Sequence[Place]], options: ScreeningOptions
) -> bytes:
    """A PDF of all pages that were drawn, each place under its number; nothing in it is covered. Empty for none."""
    pictures = []
    for page, here, own in zip(pages, numbered, options.on_each(pages), strict=True):
        if page.width:
            try:
                pictures.append(_with_numbers(file.draw(page.number), page, here, own))
            except PageNotDrawn:
                return b""
    return build(pictures) if pictures else b""


def _with_numbers(
    drawn: DrawnPage, page: PageScreening, here: Sequence[Place], options: ScreeningOptions
) -> PagePicture:
    picture = annotate(Photo(pixels_of(drawn)), here, options, page.report.unread)
    with Image.open(io.BytesIO(picture)) as opened:
        width, height = opened.size
    across, down = drawn.points
    # There may be a margin with numbers in it.
    points = across * width / drawn.width, down * height / drawn.height
    return PagePicture(picture, "png", width, height, points)


def _of_photo(data: bytes) -> Screening:
    photo = decode(data, 1)
    return _shown(_encoded(photo.pixels), photo.width, photo.height)


def _of_copy(data: bytes, number: int) -> Screening | None:
    try:
        pages = pages_of(data)
    except ValueError:
        return None
    if number > len(pages):
        return Screening.refusal(Refusal.NO_SUCH_PAGE)
    page = pages[number - 1]
    return _shown(page.data, page.width, page.height)


def _drawn(data: bytes, number: int) -> Screening:
    with PdfFile(data, (number,)) as file:
        try:
            page = file.draw(number)
        except PageNotDrawn as error:
            return _not_looked_at(error.reason)
    return _shown(_encoded(pixels_of(page)), page.width, page.height)


def _shown(picture: bytes, width: int, height: int) -> Screening:
    said = _not_looked_at(Reason.PAGES)
    return Screening(said.verdict, said.report, width, height, annotated=picture)


def _not_looked_at(reason: Reason) -> Screening:
    report = Report(unchecked=(Unchecked(PAGE, reason),))
    return Screening(judge(report), report)


def _encoded(pixels: Pixels) -> bytes:
    out = io.BytesIO()
    Image.fromarray(pixels).save(out, "JPEG", quality=QUALITY)
    return out.getvalue()
