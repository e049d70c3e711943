"""Tells whether a picture is whole whose coding qpdf does not unpack: fax, JBIG2 and JPEG 2000.

PDFium draws nothing, or white, where such a picture breaks off, and says nothing. Here segments and tiles must fill the stream
to its end, and the rows of a fax are read. What is not known to be whole is not: a fax of group 3, codings in one another.
Noise within a segment is no damage in this sense: it is the same picture to every reader, and it is looked at.
Sources: ISO 32000-1 (7.4.6, 7.4.7, 7.4.9), ITU-T T.88 (7.2, segment headers), T.800 (annexes A and I).
"""

from __future__ import annotations

from typing import Any, Final

import pikepdf

from detectors.pdf import fax
from detectors.pdf.fax import NotWhole

FAX: Final = "/CCITTFaxDecode"
JBIG2: Final = "/JBIG2Decode"
JPEG_2000: Final = "/JPXDecode"
CODINGS: Final = frozenset({FAX, JBIG2, JPEG_2000})
USUAL_WIDTH: Final = 1728
"""Pixels of a fax whose parameters tell none."""
REGIONS: Final = frozenset({4, 6, 7, 20, 22, 23, 36, 38, 39, 40, 42, 43})
"""Types of segments that show something, or prepare it."""
GENERIC: Final = frozenset({36, 38, 39})
MIGHT_BE_FAX: Final = frozenset({16, 20, 22, 23})
"""Patterns and halftones: coded like a fax where a bit says so."""
REGION_HEAD: Final = 17
"""Bytes before the flags of a region: width, height, x, y, and how it is laid over the page."""
UNKNOWN: Final = 0xFFFFFFFF
SOC, SOT, EOC = b"\xff\x4f", b"\xff\x90", b"\xff\xd9"
"""Where a JPEG 2000 codestream begins, where one of its tiles does, and where it ends."""


def check(picture: Any, data: bytes, until: float) -> None:
    """Read a picture with this dictionary and these packed bytes. Raises NotWhole, also where that is not known by then."""
    codings = _each(picture.get("/Filter"))
    if not CODINGS & {str(coding) for coding in codings}:
        return
    if len(codings) > 1:
        raise NotWhole
    parameters = (_each(picture.get("/DecodeParms")) or [{}])[0]
    width, height = int(picture["/Width"]), int(picture["/Height"])
    match str(codings[0]):
        case "/CCITTFaxDecode":
            _check_fax(data, width, height, parameters, until)
        case "/JBIG2Decode":
            known = parameters.get("/JBIG2Globals")
            if known is not None:
                _check_segments(known.read_bytes(), until)
            if not REGIONS & _check_segments(data, until):
                raise NotWhole
        case _:
            _check_tiles(_codestream(data))


def _each(value: Any) -> list[Any]:
    if value is None:
        return []
    return list(value) if isinstance(value, pikepdf.Array) else [value]


def _check_fax(data: bytes, width: int, height: int, parameters: Any, until: float) -> None:
    if int(parameters.get("/K", 0)) >= 0 or int(parameters.get("/Columns", USUAL_WIDTH)) != width:
        raise NotWhole
    rows = int(parameters.get("/Rows", 0)) or height
    if rows < height:
        raise NotWhole
    fax.check(data, width, height, aligned=bool(parameters.get("/EncodedByteAlign", False)), until=until)


def _check_segments(data: bytes, until: float) -> set[int]:
    """The types of the segments that fill these bytes to the end. Raises NotWhole."""
    at, kinds = 0, set[int]()
    while at < len(data):
        flags, start = _number(data, at + 4, 1), at + 6
        count = _number(data, at + 5, 1) >> 5
        if count == 7:
            count = _number(data, at + 5, 4) & 0x1FFFFFFF
            start = at + 9 + (count + 8) // 8
        number = _number(data, at, 4)
        start += count * (1 if number <= 0x100 else 2 if number <= 0x10000 else 4) + (4 if flags & 0x40 else 1)
        length, start = _number(data, start, 4), start + 4
        if length == UNKNOWN or start + length > len(data):
            raise NotWhole
        kind, body = flags & 0x3F, data[start : start + length]
        _check_segment(kind, body, until)
        kinds.add(kind)
        at = start + length
    return kinds


def _check_segment(kind: int, body: bytes, until: float) -> None:
    if kind in MIGHT_BE_FAX and _number(body, 0 if kind == min(MIGHT_BE_FAX) else REGION_HEAD, 1) & 1:
        raise NotWhole
    if kind in GENERIC and _number(body, REGION_HEAD, 1) & 1:
        fax.check(body[REGION_HEAD + 1 :], _number(body, 0, 4), _number(body, 4, 4), until=until)


def _codestream(data: bytes) -> bytes:
    """The codestream of a JPEG 2000 file, which is the file itself or one of its boxes. Raises NotWhole."""
    at = 0
    while not data.startswith(SOC, at):
        length, head = _number(data, at, 4), 8
        if length == 1:
            length, head = _number(data, at + 8, 8), 16
        if data[at + 4 : at + 8] == b"jp2c":
            return data[at + head : at + length] if length else data[at + head :]
        if length < head:
            raise NotWhole
        at += length
    return data[at:]


def _check_tiles(data: bytes) -> None:
    at, tiles = len(SOC), 0
    while data[at : at + 2] not in (SOT, EOC):
        at += 2 + _marker_length(data, at)
    while data[at : at + 2] == SOT:
        length = _number(data, at + 6, 4)
        if not length:  # the last one goes on to the end
            at = len(data) - len(EOC)
        elif length < 14:
            raise NotWhole
        else:
            at += length
        tiles += 1
    if not tiles or data[at : at + 2] != EOC:
        raise NotWhole


def _marker_length(data: bytes, at: int) -> int:
    length = _number(data, at + 2, 2)
    if data[at] != 0xFF or length < 2:
        raise NotWhole
    return length


def _number(data: bytes, at: int, size: int) -> int:
    if at + size > len(data):
        raise NotWhole
    return int.from_bytes(data[at : at + size])
