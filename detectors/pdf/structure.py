"""Reads a PDF's objects with qpdf, strictly: whether the file is whole, and within limits before anything is drawn.

Only the drawing process may import this. PDFium mends what is broken and says nothing; qpdf says each thing that it would
have to mend. Streams that would grow beyond ``MOST_MEMORY`` are not unpacked; of pictures, the stated size is looked at before.
Sources: ISO 32000-1, qpdf's manual (limits, check).
"""

from __future__ import annotations

import io
import re
import time
from collections.abc import Iterator
from typing import Any, Final

import pikepdf

from detectors.kit.terms import MAX_PIXELS, MOST_PAGES, Refusal
from detectors.pdf import coded_pictures
from detectors.pdf.fax import NotWhole

MOST_OBJECTS: Final = 300_000
"""Objects of a file: a thick book has some 20,000."""
MOST_MEMORY: Final = 256 << 20
"""Bytes that one packed stream may become: a 64-megapixel picture in colour has 192 MB."""
MOST_SCANS: Final = 100
DEEPEST: Final = 100
"""Passes of a progressive JPEG, and boxes in boxes: honest files stay at a tenth of it."""
PICTURES_SECONDS: Final = 12.0
"""Time in which coded pictures are read: a dense page of a fax takes one. What is not read then is not known to be whole."""
INLINE: Final = re.compile(rb"/(?:CCF|CCITTFaxDecode)\b")
"""The one such coding that a picture within a drawing may have."""
CHANGING: Final = re.compile(rb"startxref\s+(\d+)\s+%%EOF")

pikepdf.settings.set_qpdf_limits(
    parser_max_nesting=DEEPEST,
    flate_max_memory=MOST_MEMORY,
    png_max_memory=MOST_MEMORY,
    tiff_max_memory=MOST_MEMORY,
    run_length_max_memory=MOST_MEMORY,
    dct_max_progressive_scans=MOST_SCANS,
)


class StructureRefused(Exception):
    """The file is not looked at; ``reason`` says why."""

    def __init__(self, reason: Refusal) -> None:
        super().__init__(reason.value)
        self.reason = reason


class Structure:
    """The objects of a PDF. ``damaged`` tells that they had to be mended, or could not all be read."""

    def __init__(self, data: bytes) -> None:
        """Raises StructureRefused for what is no PDF, wants a password, or is beyond the limits."""
        self.damaged = False
        self.pdf = self._opened(data)
        if len(self.pdf.objects) > MOST_OBJECTS:
            raise StructureRefused(Refusal.TOO_COMPLEX)
        try:
            self.pages = len(self.pdf.pages)
        except (pikepdf.PdfError, *BROKEN) as error:
            raise StructureRefused(Refusal.BROKEN_PDF) from error
        if not self.pages:
            raise StructureRefused(Refusal.NO_PAGES)
        if self.pages > MOST_PAGES:
            raise StructureRefused(Refusal.TOO_MANY_PAGES)
        if _is_filled_by_program(self.pdf):
            raise StructureRefused(Refusal.FILLED_BY_PROGRAM)
        if any(across * down > MAX_PIXELS for across, down in self._pictures()):
            raise StructureRefused(Refusal.TOO_COMPLEX)

    def _opened(self, data: bytes) -> pikepdf.Pdf:
        for mend in (False, True):
            try:
                return pikepdf.open(io.BytesIO(data), attempt_recovery=mend, suppress_warnings=True)
            except pikepdf.PasswordError as error:
                raise StructureRefused(Refusal.ENCRYPTED) from error
            except (pikepdf.PdfError, *BROKEN):
                self.damaged = True
        raise StructureRefused(Refusal.BROKEN_PDF)

    def check(self) -> None:
        """Unpack every stream and read every page's drawing; what goes wrong makes the file a damaged one."""
        try:
            complaints = [*self.pdf.check_pdf_syntax(), *self.pdf.get_warnings()]
        except (pikepdf.PdfError, *BROKEN):
            self.damaged = True
            return
        self.damaged = self.damaged or bool(complaints) or not self._are_whole()

    def _are_whole(self) -> bool:
        """Whether the pictures are whole whose codings qpdf does not unpack."""
        until = time.monotonic() + PICTURES_SECONDS
        try:
            for stream in self.streams():
                if stream.get("/Subtype") == "/Image":
                    coded_pictures.check(stream, stream.read_raw_bytes(), until)
                elif INLINE.search(data := stream.read_bytes()):
                    _check_inline(stream, data, until)
        except (NotWhole, pikepdf.PdfError, *BROKEN):
            return False
        return True

    def streams(self) -> Iterator[Any]:
        """Every stream of the file."""
        for each in self.pdf.objects:
            if isinstance(each, pikepdf.Stream):
                yield each

    def _pictures(self) -> Iterator[tuple[int, int]]:
        for stream in self.streams():
            try:
                if stream.get("/Subtype") == "/Image":
                    yield int(stream.get("/Width", 0)), int(stream.get("/Height", 0))
            except (pikepdf.PdfError, *BROKEN):
                self.damaged = True


BROKEN: Final = (
    ValueError,
    TypeError,
    KeyError,
    AttributeError,
    IndexError,
    OverflowError,
    RecursionError,
    RuntimeError,
)
"""What qpdf's Python side raises for objects that are not what they should be; memory that runs out ends the process."""


def _check_inline(stream: pikepdf.Stream, data: bytes, until: float) -> None:
    """Check the pictures that stand in a drawing itself. Raises NotWhole."""
    if b"BI" not in data:
        return
    for instruction in pikepdf.parse_content_stream(stream):
        if isinstance(instruction, pikepdf.ContentStreamInlineImage):
            picture = instruction.iimage
            coded_pictures.check(picture.obj, picture.read_raw_bytes(), until)


def _is_filled_by_program(pdf: pikepdf.Pdf) -> bool:
    """Whether a program draws the real pages when the file is opened (XFA): what is drawn here would be "please wait"."""
    form = pdf.Root.get("/AcroForm")
    if not isinstance(form, pikepdf.Dictionary) or "/XFA" not in form:
        return False
    fields = form.get("/Fields")
    return bool(pdf.Root.get("/NeedsRendering", False)) or not (isinstance(fields, pikepdf.Array) and len(fields))
