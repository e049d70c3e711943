"""Builds a PDF of pictures, one a page, and reads one of its own making back: the bytes are a function of the pictures.

Nothing else is in it: no text, no metadata, no identifier, no date, no link. A JPEG stands in it as it is, and so do the
packed rows of a PNG. ``pages_of`` takes what ``build`` writes and nothing else: a file is of our making if building it anew
from what was read in it gives the same bytes.
Source: ISO 32000-1 (7.4.4 Flate with PNG's predictors, 7.4.8 DCT, 7.5 file structure).
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

HEAD: Final = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"
PNG_HEAD: Final = b"\x89PNG\r\n\x1a\n"
OBJECTS_A_PAGE: Final = 3
INSET: Final = 0.001
"""Points by which a picture ends within its page: readers that round its border outwards would stretch it by a pixel."""
_PAGE: Final = re.compile(
    rb"\d+ 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox\[0 0 ([\d.]+) ([\d.]+)\]"
    rb"/Resources<</XObject<</P \d+ 0 R>>>>/Contents \d+ 0 R>>\nendobj\n"
    rb"\d+ 0 obj\n<</Length \d+>>\nstream\nq [\d.]+ 0 0 [\d.]+ [\d.]+ [\d.]+ cm /P Do Q\nendstream\nendobj\n"
    rb"\d+ 0 obj\n<</Type/XObject/Subtype/Image/Width (\d+)/Height (\d+)/ColorSpace/DeviceRGB/BitsPerComponent 8"
    rb"/Filter/(DCTDecode|FlateDecode)(?:/DecodeParms<<[^<>]{0,80}>>)?/Length (\d+)>>\nstream\n"
)


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A picture that fills a page: its bytes, their kind (``jpeg`` or ``png``), its pixels, and the page's size in points."""

    data: bytes = field(repr=False)
    kind: str
    width: int
    height: int
    points: tuple[float, float]


def build(pages: Sequence[PagePicture]) -> bytes:
    """The file. Raises ValueError for no page, and for a picture that is neither a JPEG nor a plain PNG."""
    if not pages:
        raise ValueError("a PDF has a page")
    kids = " ".join(f"{3 + OBJECTS_A_PAGE * index} 0 R" for index in range(len(pages)))
    bodies = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Count {len(pages)}/Kids[{kids}]>>".encode(),
        *(body for index, page in enumerate(pages) for body in _bodies(page, 3 + OBJECTS_A_PAGE * index)),
    ]
    out = bytearray(HEAD)
    places = []
    for number, body in enumerate(bodies, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(bodies) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(bodies) + 1, start)
    return bytes(out)


def _bodies(page: PagePicture, number: int) -> Iterator[bytes]:
    across, down = (_number(side) for side in page.points)
    yield (
        f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {across} {down}]"
        f"/Resources<</XObject<</P {number + 2} 0 R>>>>/Contents {number + 1} 0 R>>"
    ).encode()
    inner, edge = [_number(side - 2 * INSET) for side in page.points], _number(INSET)
    drawing = f"q {inner[0]} 0 0 {inner[1]} {edge} {edge} cm /P Do Q".encode()
    yield b"<</Length %d>>\nstream\n%b\nendstream" % (len(drawing), drawing)
    how, packed = stream_of(page)
    head = (
        f"<</Type/XObject/Subtype/Image/Width {page.width}/Height {page.height}/ColorSpace/DeviceRGB/BitsPerComponent 8"
        f"/Filter{how}/Length {len(packed)}>>"
    )
    yield b"%b\nstream\n%b\nendstream" % (head.encode(), packed)


def stream_of(page: PagePicture) -> tuple[str, bytes]:
    """How a picture stands in the file, and its bytes there. Raises ValueError for one that is neither JPEG nor plain PNG."""
    if page.kind == "jpeg":
        return "/DCTDecode", page.data
    return _flate(page.width), _rows(page.data)


def _flate(width: int) -> str:
    return f"/FlateDecode/DecodeParms<</Predictor 15/Colors 3/BitsPerComponent 8/Columns {width}>>"


def _number(value: float) -> str:
    return f"{value:.4f}".rstrip("0").rstrip(".")


def _rows(data: bytes) -> bytes:
    """The packed rows of a PNG of 8-bit RGB. Raises ValueError for another one."""
    header = data[len(PNG_HEAD) + 8 :][:13]
    if not data.startswith(PNG_HEAD) or header[8:] != bytes((8, 2, 0, 0, 0)):
        raise ValueError("not a plain PNG")
    packed, position = bytearray(), len(PNG_HEAD)
    while position + 12 <= len(data):
        length = int.from_bytes(data[position : position + 4], "big")
        if data[position + 4 : position + 8] == b"IDAT":
            packed += data[position + 8 : position + 8 + length]
        position += 12 + length
    return bytes(packed)


def pages_of(data: bytes) -> list[PagePicture]:
    """The pages of a file that ``build`` has made. Raises ValueError for any other file."""
    first = data.find(b"\n3 0 obj\n")
    position, pages = first + 1, []
    while first >= 0 and (match := _PAGE.match(data, position)):
        points = float(match[1]), float(match[2])
        width, height, length = int(match[3]), int(match[4]), int(match[6])
        packed = data[match.end() : match.end() + length]
        jpeg = match[5] == b"DCTDecode"
        picture = packed if jpeg else _png(packed, width, height)
        pages.append(PagePicture(picture, "jpeg" if jpeg else "png", width, height, points))
        position = match.end() + length + len(b"\nendstream\nendobj\n")
    if not pages or build(pages) != data:
        raise ValueError("not a file of our making")
    return pages


def _png(packed: bytes, width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return PNG_HEAD + chunk(b"IHDR", header) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")
