"""Checks which segments leaving bytes hold, and that the file ends where the picture ends.

These are allowlists: an unknown segment is a failure. Sources: ISO/IEC 10918-1 (JPEG), W3C PNG third edition.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

_PNG_SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
_PNG_CHUNKS: Final = frozenset({b"IHDR", b"IDAT", b"IEND"})
_MARKER: Final = 0xFF
"""The byte that begins every marker of a JPEG; in the coded picture a zero follows it."""
_END, _SCAN, _JFIF = 0xD9, 0xDA, 0xE0
_RESTARTS: Final = range(0xD0, 0xD8)
"""Markers that stand within the coded picture."""
_JPEG_SEGMENTS: Final = frozenset({0xC0, 0xC1, 0xC2, 0xC4, 0xDB, 0xDD, _JFIF, _SCAN, _END})
"""SOF0-2, DHT, DQT, DRI and a bare JFIF header; metadata is carried by APP1-15 and COM."""
_JFIF_BYTES: Final = 16


def structure_failures(kind: str, data: bytes) -> tuple[str, ...]:
    """Codes of what is wrong with the file around its picture; empty for a file that is nothing but its picture."""
    check = {"png": _png, "jpeg": _jpeg}.get(kind)
    if check is None:
        return ("kind",)
    try:
        return tuple(dict.fromkeys(check(data)))
    except IndexError:
        return ("broken-off",)


def _png(data: bytes) -> Iterator[str]:
    if not data.startswith(_PNG_SIGNATURE):
        yield "kind"
        return
    position, chunk = len(_PNG_SIGNATURE), b""
    while chunk != b"IEND":
        if position + 12 > len(data):
            yield "broken-off"
            return
        chunk = data[position + 4 : position + 8]
        if chunk not in _PNG_CHUNKS:
            yield "metadata"
        position += 12 + int.from_bytes(data[position : position + 4], "big")
    if position != len(data):
        yield "trailing-bytes"


def _jpeg(data: bytes) -> Iterator[str]:
    if not data.startswith(b"\xff\xd8"):
        yield "kind"
        return
    position, marker = 2, 0
    while marker != _END:
        if data[position] != _MARKER:
            yield "broken-off"
            return
        marker = data[position + 1]
        length = 0 if marker == _END else int.from_bytes(data[position + 2 : position + 4], "big")
        if marker not in _JPEG_SEGMENTS or (marker == _JFIF and length != _JFIF_BYTES):
            yield "metadata"
        position += 2 + length
        if marker == _SCAN:
            position = _after_scan(data, position)
    if position != len(data):
        yield "trailing-bytes"


def _after_scan(data: bytes, position: int) -> int:
    """Where the next marker after a coded picture stands. Raises IndexError where there is none."""
    while data[position] != _MARKER or data[position + 1] == 0 or data[position + 1] in _RESTARTS:
        following = data.find(bytes([_MARKER]), position + 1)
        position = following if following >= 0 else len(data)
    return position
