"""Draws pages with PDFium and reads their text layer. Only the drawing process may import this.

A page is drawn so large that its smallest letters have an x-height of ``GOOD`` pixels, and never so large that it would take
the time of more than a large photo. Where letters are not known, as on a scan, the picture's own size decides.
Sources: ISO 32000-1 (page boxes, text rendering modes), PDFium's public headers (fpdfview.h, fpdf_text.h, fpdf_edit.h).
"""

from __future__ import annotations

import ctypes
import math
from collections.abc import Iterable, Iterator
from typing import Any, Final

import pypdfium2
from pypdfium2 import raw

from detectors.kit.terms import Refusal
from detectors.pdf.layer import Letter, Line, in_lines
from detectors.pdf.records import MOST_LINES, DrawnPage, LayerLine

INCH: Final = 72.0
"""Points."""
LEAST_SCALE, USUAL_SCALE, SCAN_SCALE, MOST_SCALE = 150 / INCH, 200 / INCH, 250 / INCH, 400 / INCH
"""Pixels a point: of a page with large letters, of one whose letters are not known, of a fine scan, of the smallest print."""
READABLE, GOOD = 8.0, 12.0
"""Pixels of an x-height below which letters are too small, and from which nothing is gained (see the table in README.md)."""
USUAL_PIXELS: Final = 8_000_000
MOST_PIXELS: Final = 16_000_000
"""A page is drawn as large as a photo; only where its letters would be too small it may be larger."""
LONGEST_SIDE: Final = 9_600.0
"""Points: 3.4 m, as a long web page that was printed as one. Drawn at the least scale it has 20,000 pixels."""
MOST_OBJECTS: Final = 200_000
"""Objects of one page, and letters of its text: the densest maps have some 50,000."""
DEEPEST: Final = 4
"""Groups within groups of objects that are looked into."""
OWN_CODINGS: Final = frozenset({"CCITTFaxDecode", "JBIG2Decode", "JPXDecode"})
"""Codings of pictures that no other reader has unpacked before."""
INVISIBLE: Final = frozenset({raw.FPDF_TEXTRENDERMODE_INVISIBLE, raw.FPDF_TEXTRENDERMODE_CLIP})


class DrawingRefused(Exception):
    """The file is not drawn; ``reason`` says why."""

    def __init__(self, reason: Refusal) -> None:
        super().__init__(reason.value)
        self.reason = reason


class Drawing:
    """An opened PDF."""

    def __init__(self, data: bytes) -> None:
        """Raises DrawingRefused for what PDFium does not open, and for a page that is too large."""
        try:
            self._document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            encrypted = error.err_code in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY)
            raise DrawingRefused(Refusal.ENCRYPTED if encrypted else Refusal.BROKEN_PDF) from error
        self.pages = len(self._document)
        if self._document.get_formtype() != raw.FORMTYPE_NONE:
            self._document.init_forms()

    def check_sizes(self, numbers: list[int]) -> None:
        """Raises DrawingRefused where one of these pages is larger than what is drawn."""
        for number in numbers:
            try:
                size = self._document.get_page_size(number - 1)
            except pypdfium2.PdfiumError as error:
                raise DrawingRefused(Refusal.BROKEN_PDF) from error
            if not all(0 < side <= LONGEST_SIDE for side in size):
                raise DrawingRefused(Refusal.TOO_LARGE_A_PAGE)

    def draw(self, number: int, size: tuple[int, int] | None = None) -> DrawnPage:
        """The page with this number, counted from 1; ``size`` asks for these pixels, where the file was built of pictures.

        Raises DrawingRefused for a page that holds too much, and PdfiumError for one that cannot be drawn.
        """
        page = self._document[number - 1]
        try:
            width, height = page.get_size()
            if raw.FPDFPage_CountObjects(page) > MOST_OBJECTS:
                raise DrawingRefused(Refusal.TOO_COMPLEX)
            letters = list(_letters(page, _under_pictures(page)))
            pictures = list(_pictures(page))
            _check_drawn(pictures)
            scans = [scale for scale in map(_own_scale, pictures) if scale]
            lines = in_lines(letters)
            scale = _scale(width, height, lines, scans) if size is None else size[0] / width
            pixels = _pixels(page, scale) if size is None else _pixels(page, scale, size)
            across, down = pixels[0] / width, pixels[1] / height
            place = _Place(page, across, down)
            small = [line for line in lines if line.drawn and 0 < line.x_height * scale < READABLE]
            return DrawnPage(
                (width, height),
                pixels[0],
                pixels[1],
                pixels[2],
                tuple(map(place.line, lines[:MOST_LINES])),
                not scans,
                tuple(place.box(line.box) for line in small)[:MOST_LINES],
            )
        finally:
            page.close()


class _Place:
    """From a page's own points, which count from below, to pixels of the drawn page, however it is cut and turned."""

    def __init__(self, page: pypdfium2.PdfPage, across: float, down: float) -> None:
        self._turn = page.get_rotation()
        left, bottom, right, top = page.get_cropbox()
        media = page.get_mediabox()
        self._left, self._bottom = max(left, media[0]), max(bottom, media[1])
        self._right, self._top = min(right, media[2]), min(top, media[3])
        self._across, self._down = across, down

    def box(self, box: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
        """Left, top, right, bottom in pixels of a box (left, bottom, right, top) in points."""
        left, bottom, right, top = box
        (ax, ay), (bx, by) = self._point(left, bottom), self._point(right, top)
        return min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)

    def line(self, line: Line) -> LayerLine:
        """A line of the layer in pixels."""
        words = tuple(map(self.box, line.words))
        return LayerLine(line.text, self.box(line.box), line.drawn, line.colour, line.under, words)

    def _point(self, x: float, y: float) -> tuple[float, float]:
        turned = {
            0: (x - self._left, self._top - y),
            90: (y - self._bottom, x - self._left),
            180: (self._right - x, y - self._bottom),
            270: (self._top - y, self._right - x),
        }[self._turn]
        return turned[0] * self._across, turned[1] * self._down


def _scale(width: float, height: float, lines: list[Line], scans: list[float]) -> float:
    """Pixels a point at which everything on the page can be read, as far as that is known."""
    heights = [line.x_height for line in lines if line.drawn and line.x_height > 0]
    smallest = min(heights, default=0.0)
    wanted = min(max(GOOD / smallest, LEAST_SCALE), MOST_SCALE) if smallest else USUAL_SCALE
    if scans:
        wanted = max(wanted if heights else 1.0, min(max(scans), SCAN_SCALE))
    area = width * height
    least = min(READABLE / smallest, MOST_SCALE) if smallest else 0.0
    usual = min(wanted, math.sqrt(USUAL_PIXELS / area))
    return min(max(usual, least), math.sqrt(MOST_PIXELS / area))


def _pixels(page: pypdfium2.PdfPage, scale: float, size: tuple[int, int] | None = None) -> tuple[int, int, bytes]:
    """Width, height and RGB bytes of the page on white, with its notes and the values of its fields, as viewers show it."""
    width, height = size or tuple(max(1, math.ceil(side * scale)) for side in page.get_size())
    bitmap = pypdfium2.PdfBitmap.new_native(width, height, raw.FPDFBitmap_BGRx)
    try:
        bitmap.fill_rect((255, 255, 255, 255), 0, 0, width, height)
        where = (bitmap, page, 0, 0, width, height, 0, raw.FPDF_ANNOT | raw.FPDF_REVERSE_BYTE_ORDER)
        raw.FPDF_RenderPageBitmap(*where)
        forms = page.formenv
        if forms:
            raw.FPDF_FFLDraw(forms, *where)
        rows = memoryview(bitmap.buffer).cast("B")
        whole = bytes(rows[: bitmap.stride * height])
    finally:
        bitmap.close()
    return width, height, _without_fourth(whole)


def _without_fourth(pixels: bytes) -> bytes:
    """Red, green and blue of pixels of four bytes each."""
    three = bytearray(len(pixels) // 4 * 3)
    for channel in range(3):
        three[channel::3] = pixels[channel::4]
    return bytes(three)


def _objects(page: pypdfium2.PdfPage) -> Iterator[Any]:
    yield from page.get_objects(max_depth=DEEPEST)


def _pictures(page: pypdfium2.PdfPage) -> Iterator[Any]:
    return (each for each in _objects(page) if each.type == raw.FPDF_PAGEOBJ_IMAGE)


def _check_drawn(pictures: Iterable[Any]) -> None:
    """Raises PdfiumError for a picture that PDFium leaves out of the page without a word."""
    for picture in pictures:
        if OWN_CODINGS & {*picture.get_filters()}:
            picture.get_bitmap().close()


def _own_scale(picture: Any) -> float:
    """The pixels a point that a picture brings along; 0 where that is not known."""
    try:
        across, down = picture.get_px_size()
        left, bottom, right, top = picture.get_bounds()
    except pypdfium2.PdfiumError:
        return 0.0
    sides = [pixels / points for pixels, points in ((across, right - left), (down, top - bottom)) if points > 1]
    return max(sides, default=0.0)


def _under_pictures(page: pypdfium2.PdfPage) -> dict[int, bool]:
    """Of each text object, by its address, whether a picture that is drawn later lies over the middle of it."""
    found: dict[int, bool] = {}
    waiting: list[tuple[int, tuple[float, float]]] = []
    for each in _objects(page):
        try:
            left, bottom, right, top = each.get_bounds()
        except pypdfium2.PdfiumError:
            continue
        if each.type == raw.FPDF_PAGEOBJ_TEXT:
            waiting.append((_address(each.raw), ((left + right) / 2, (bottom + top) / 2)))
        elif each.type == raw.FPDF_PAGEOBJ_IMAGE:
            for address, (x, y) in waiting:
                if left <= x <= right and bottom <= y <= top:
                    found[address] = True
    return found


def _address(pointer: Any) -> int:
    return int(ctypes.cast(pointer, ctypes.c_void_p).value or 0)


def _letters(page: pypdfium2.PdfPage, under: dict[int, bool]) -> Iterator[Letter]:
    """The letters of the text layer in the order in which PDFium reads them, those outside the page included."""
    text = page.get_textpage()
    try:
        count = text.count_chars()
        if count > MOST_OBJECTS:
            raise DrawingRefused(Refusal.TOO_COMPLEX)
        sides = [ctypes.c_double() for _ in range(4)]
        known: dict[int, tuple[bool, tuple[int, int, int] | None]] = {}
        for index in range(count):
            sign = chr(raw.FPDFText_GetUnicode(text, index) & 0x1FFFFF) if count else ""
            if raw.FPDFText_IsGenerated(text, index) == 1:
                yield Letter(sign)
                continue
            if not raw.FPDFText_GetCharBox(text, index, sides[0], sides[1], sides[2], sides[3]):
                continue
            left, right, bottom, top = (side.value for side in sides)
            address = _address(raw.FPDFText_GetTextObject(text, index))
            if address not in known:
                known[address] = _ink(text, index)
            drawn, colour = known[address]
            yield Letter(sign, (left, bottom, right, top), drawn, colour, under.get(address, False))
    finally:
        text.close()


def _ink(text: Any, index: int) -> tuple[bool, tuple[int, int, int] | None]:
    """Whether letters of an object are drawn at all, and in which colour."""
    drawn = raw.FPDFTextObj_GetTextRenderMode(raw.FPDFText_GetTextObject(text, index)) not in INVISIBLE
    parts = [ctypes.c_uint() for _ in range(4)]
    if not raw.FPDFText_GetFillColor(text, index, parts[0], parts[1], parts[2], parts[3]):
        return drawn, None
    return drawn and parts[3].value > 0, (parts[0].value, parts[1].value, parts[2].value)
