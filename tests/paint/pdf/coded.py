"""Pictures as fax, JBIG2 and JPEG 2000 code them, and pages that are such a picture: real, small, and to be broken."""

from __future__ import annotations

import io
import struct
from typing import Any, Final

import numpy as np
import pikepdf
from pikepdf import Dictionary, Name, Pdf
from PIL import Image, ImageDraw, ImageFont, TiffImagePlugin

SIZE: Final = (400, 200)
LINES: Final = ("Undangan rapat warga", "Balai RW, hari Minggu", "Terima kasih")


def note() -> Image.Image:
    """Three lines of harmless writing, black on white."""
    picture = Image.new("1", SIZE, 1)
    pen = ImageDraw.Draw(picture)
    for row, line in enumerate(LINES):
        pen.text((20, 20 + 60 * row), line, fill=0, font=ImageFont.load_default(28))
    return picture


def fax(picture: Image.Image) -> bytes:
    """In group 4, as libtiff writes it: for it, ones are the black of a fax, for Pillow they are white."""
    file = io.BytesIO()
    Image.fromarray(~np.asarray(picture)).save(
        file, "TIFF", compression="group4", tiffinfo={TiffImagePlugin.ROWSPERSTRIP: picture.height}
    )
    with Image.open(io.BytesIO(file.getvalue())) as tiff:
        assert isinstance(tiff, TiffImagePlugin.TiffImageFile)
        (start,), (length,) = (
            tiff.tag_v2[tag] for tag in (TiffImagePlugin.STRIPOFFSETS, TiffImagePlugin.STRIPBYTECOUNTS)
        )
    return file.getvalue()[start : start + length]


def jpeg_2000(picture: Image.Image, *, bare: bool = False) -> bytes:
    file = io.BytesIO()
    picture.convert("L").save(file, "JPEG2000", no_jp2=bare)
    return file.getvalue()


def segment(number: int, kind: int, body: bytes) -> bytes:
    """One of JBIG2 on page 1."""
    return struct.pack(">IBBBI", number, kind, 0, 1, len(body)) + body


def jbig2(picture: Image.Image, *, like_a_fax: bool = False) -> bytes:
    """A page with one generic region, as it stands in a PDF."""
    width, height = picture.size
    page = segment(0, 48, struct.pack(">IIIIBH", width, height, 0, 0, 0, 0))
    where = struct.pack(">IIIIB", width, height, 0, 0, 0)
    if like_a_fax:
        return page + segment(1, 38, where + b"\x01" + fax(picture))
    nominal = b"\x03\xff\xfd\xff\x02\xfe\xfe\xfe"
    return page + segment(1, 38, where + b"\x00" + nominal + arithmetic(~np.asarray(picture)))


# Source: ITU-T T.88, annex E: probability, next state where the likelier bit came, where the other came, whether they switch.
_STATES: Final = [
    (0x5601, 1, 1, 1), (0x3401, 2, 6, 0), (0x1801, 3, 9, 0), (0x0AC1, 4, 12, 0), (0x0521, 5, 29, 0), (0x0221, 38, 33, 0),
    (0x5601, 7, 6, 1), (0x5401, 8, 14, 0), (0x4801, 9, 14, 0), (0x3801, 10, 14, 0), (0x3001, 11, 17, 0), (0x2401, 12, 18, 0),
    (0x1C01, 13, 20, 0), (0x1601, 29, 21, 0), (0x5601, 15, 14, 1), (0x5401, 16, 14, 0), (0x5101, 17, 15, 0),
    (0x4801, 18, 16, 0), (0x3801, 19, 17, 0), (0x3401, 20, 18, 0), (0x3001, 21, 19, 0), (0x2801, 22, 19, 0),
    (0x2401, 23, 20, 0), (0x2201, 24, 21, 0), (0x1C01, 25, 22, 0), (0x1801, 26, 23, 0), (0x1601, 27, 24, 0),
    (0x1401, 28, 25, 0), (0x1201, 29, 26, 0), (0x1101, 30, 27, 0), (0x0AC1, 31, 28, 0), (0x09C1, 32, 29, 0),
    (0x08A1, 33, 30, 0), (0x0521, 34, 31, 0), (0x0441, 35, 32, 0), (0x02A1, 36, 33, 0), (0x0221, 37, 34, 0),
    (0x0141, 38, 35, 0), (0x0111, 39, 36, 0), (0x0085, 40, 37, 0), (0x0049, 41, 38, 0), (0x0025, 42, 39, 0),
    (0x0015, 43, 40, 0), (0x0009, 44, 41, 0), (0x0005, 45, 42, 0), (0x0001, 45, 43, 0), (0x5601, 46, 46, 0),
]  # fmt: skip
# Pixels before the one that is coded, by which its probability is chosen: template 0 with its nominal adaptive pixels.
_AROUND: Final = [
    (-2, -2), (-1, -2), (0, -2), (1, -2), (2, -2), (-3, -1), (-2, -1), (-1, -1), (0, -1), (1, -1), (2, -1), (3, -1),
    (-4, 0), (-3, 0), (-2, 0), (-1, 0),
]  # fmt: skip


def arithmetic(black: np.ndarray) -> bytes:
    """The bits of a generic region, row by row, by the arithmetic coder of JBIG2."""
    height, width = black.shape
    padded = np.zeros((height + 2, width + 8), int)
    padded[2:, 4:-4] = black
    coder = _Coder()
    for y in range(height):
        for x in range(width):
            context = 0
            for across, up in _AROUND:
                context = context << 1 | int(padded[y + 2 + up, x + 4 + across])
            coder.put(int(black[y, x]), context)
    return coder.end()


class _Coder:
    """Source: ITU-T T.88, annex E.2, and T.800, annex C.2 (the same coder)."""

    def __init__(self) -> None:
        self._low, self._range, self._free = 0, 0x8000, 12
        self._out = bytearray(b"\0")
        self._known: dict[int, tuple[int, int]] = {}

    def put(self, bit: int, context: int) -> None:
        state, likely = self._known.get(context, (0, 0))
        rare, after_likely, after_rare, switches = _STATES[state]
        self._range -= rare
        if bit == likely:
            if self._range & 0x8000:
                self._low += rare
                return
            if self._range < rare:
                self._range = rare
            else:
                self._low += rare
            self._known[context] = after_likely, likely
        else:
            if self._range < rare:
                self._low += rare
            else:
                self._range = rare
            self._known[context] = after_rare, 1 - likely if switches else likely
        self._renormalize()

    def end(self) -> bytes:
        highest = self._low + self._range
        self._low |= 0xFFFF
        if self._low >= highest:
            self._low -= 0x8000
        for _ in range(2):
            self._low <<= self._free
            self._byte()
        return bytes(self._out[1:]) + b"\xff\xac"

    def _renormalize(self) -> None:
        while not self._range & 0x8000:
            self._range <<= 1
            self._low <<= 1
            self._free -= 1
            if not self._free:
                self._byte()

    def _byte(self) -> None:
        if self._out[-1] != 0xFF and self._low >= 0x8000000:
            self._out[-1] += 1
            self._low &= 0x7FFFFFF
        if self._out[-1] == 0xFF:
            self._out.append(self._low >> 20 & 0xFF)
            self._low, self._free = self._low & 0xFFFFF, 7
        else:
            self._out.append(self._low >> 19 & 0xFF)
            self._low, self._free = self._low & 0x7FFFF, 8


def page_of(data: bytes, coding: str, **parameters: Any) -> bytes:
    """A PDF whose page is one picture in this coding, of two tones where it is not JPEG 2000."""
    pdf = Pdf.new()
    page = pdf.add_blank_page(page_size=SIZE)
    stream = pdf.make_stream(data)
    stream.Type, stream.Subtype, stream.Width, stream.Height = Name.XObject, Name.Image, *SIZE
    if coding != "JPXDecode":
        stream.ColorSpace, stream.BitsPerComponent = Name.DeviceGray, 1
    stream.Filter = Name(f"/{coding}")
    if parameters:
        stream.DecodeParms = Dictionary({f"/{name}": value for name, value in parameters.items()})
    page.obj.Resources = Dictionary(XObject=Dictionary({"/P": stream}))
    page.obj.Contents = pdf.make_stream(f"q {SIZE[0]} 0 0 {SIZE[1]} 0 0 cm /P Do Q".encode())
    return _saved(pdf)


def page_with_inline(data: bytes) -> bytes:
    """A PDF in whose drawing itself a fax stands."""
    width, height = SIZE
    pdf = Pdf.new()
    page = pdf.add_blank_page(page_size=SIZE)
    how = f"/BPC 1 /CS /G /F /CCF /DP <</K -1 /Columns {width}>>"
    head = f"q {width} 0 0 {height} 0 0 cm BI /W {width} /H {height} {how} ID "
    page.obj.Contents = pdf.make_stream(head.encode() + data + b"\nEI Q")
    return _saved(pdf)


def _saved(pdf: pikepdf.Pdf) -> bytes:
    out = io.BytesIO()
    pdf.save(out, deterministic_id=True)
    return out.getvalue()
