"""Finds what follows the picture in a file: old pictures, archives, and the video behind a motion photo.

Sources: ISO/IEC 10918-1 (JPEG), W3C PNG third edition, RIFF (WebP), GIF89a, ISO/IEC 14496-12 (boxes of HEIC and AVIF), Google's
motion photo format (a video at the end, or the box ``mpvd``).
"""

from __future__ import annotations

import re
from typing import Final

_FILLING: Final = b"\0\r\n "
"""Bytes that cameras put after the end to fill a block."""
_VIDEO_BOX: Final = b"mpvd"
_VIDEO: Final = re.compile(rb"ftyp(?:mp4|isom|iso\d|avc1|qt  |MSNV|M4V|3gp|heic|hevc)")
_PICTURE_BOXES: Final = frozenset(
    {b"ftyp", b"meta", b"mdat", b"idat", b"free", b"skip", b"moov", b"uuid", b"wide", b"styp"}
)
_BOX_HEADER: Final = 8
_GIF_TRAILER: Final = 0x3B
_GIF_EXTENSION: Final = 0x21
_GIF_PICTURE: Final = 0x2C
"""First bytes of a GIF's blocks."""
_MARKER: Final = 0xFF
"""The first byte of every marker of a JPEG; any number of them may stand before one."""
_END_OF_IMAGE: Final = 0xD9
_START_OF_SCAN: Final = 0xDA
_RESTARTS: Final = range(0xD0, 0xD8)


def after_the_end(kind: str, data: bytes) -> tuple[str, int] | None:
    """The name of what follows the picture, and its length in bytes; None where the file ends with it."""
    if kind in ("HEIF", "AVIF"):
        return _behind_boxes(data)
    ends = {"JPEG": _jpeg_end, "MPO": _jpeg_end, "PNG": _png_end, "WEBP": _riff_end, "GIF": _gif_end}
    rest = data[ends.get(kind, len)(data) :].strip(_FILLING)
    video = _VIDEO.search(rest)
    if video:
        return "motion-photo", len(rest) - max(0, video.start() - 4)
    # The further pictures of an MPO lie here by design and are named as frames.
    return None if kind == "MPO" or not rest else ("trailing-bytes", len(rest))


def _behind_boxes(data: bytes) -> tuple[str, int] | None:
    position = 0
    while position + _BOX_HEADER <= len(data):
        length = int.from_bytes(data[position : position + 4], "big")
        name = data[position + 4 : position + 8]
        if length == 1:
            length = int.from_bytes(data[position + 8 : position + 16], "big")
        if name == _VIDEO_BOX:
            return "motion-photo", length
        if name not in _PICTURE_BOXES or (length and length < _BOX_HEADER):
            break
        position = position + length if length else len(data)
    rest = data[position:].strip(_FILLING)
    return ("trailing-bytes", len(rest)) if rest else None


def _riff_end(data: bytes) -> int:
    length = int.from_bytes(data[4:8], "little")
    return min(len(data), _BOX_HEADER + length + length % 2)


def _gif_end(data: bytes) -> int:
    """Position after the trailer: blocks are jumped over, so a ``;`` inside the picture does not count."""
    position = 13 + _table(data[10:11])
    while position < len(data):
        mark = data[position]
        if mark == _GIF_TRAILER:
            return position + 1
        if mark == _GIF_EXTENSION:
            position = _blocks_end(data, position + 2)
        elif mark == _GIF_PICTURE:
            position = _blocks_end(data, position + 10 + _table(data[position + 9 : position + 10]) + 1)
        else:
            return len(data)
    return len(data)


def _table(flags: bytes) -> int:
    return 3 << (flags[0] & 7) + 1 if flags and flags[0] & 0x80 else 0


def _blocks_end(data: bytes, position: int) -> int:
    while position < len(data) and data[position]:
        position += data[position] + 1
    return position + 1


def _png_end(data: bytes) -> int:
    position = 8
    while position + 12 <= len(data):
        length = int.from_bytes(data[position : position + 4], "big")
        chunk = data[position + 4 : position + 8]
        position += 12 + length
        if chunk == b"IEND":
            return min(position, len(data))
    return len(data)


def _jpeg_end(data: bytes) -> int:
    """Position after the first picture's end marker; segments are jumped over, so a thumbnail's end does not count."""
    position = 2
    while position + 4 <= len(data):
        if data[position] != _MARKER:
            return len(data)
        marker = data[position + 1]
        if marker == _END_OF_IMAGE:
            return position + 2
        if marker == _MARKER:
            position += 1
            continue
        position += 2 + int.from_bytes(data[position + 2 : position + 4], "big")
        if marker == _START_OF_SCAN:
            position = _scan_end(data, position)
    return len(data)


def _scan_end(data: bytes, position: int) -> int:
    """The next marker after entropy-coded data: stuffed zeros and restart markers belong to it."""
    while True:
        position = data.find(b"\xff", position)
        if position < 0 or position + 1 >= len(data):
            return len(data)
        follows = data[position + 1]
        if follows == 0 or follows in _RESTARTS or follows == _MARKER:
            position += 1 if follows == _MARKER else 2
            continue
        return position
