"""Reads leaving bytes as a stranger would: which segments are there, and does the file end where the picture ends.

Allowlists, not blocklists: an unknown segment is a failure. Sources: ISO/IEC 10918-1 (JPEG), W3C PNG third edition.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

_PNG_SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
_PNG_CHUNKS: Final = frozenset({b"IHDR", b"IDAT", b"IEND"})
# SOF0-2, DHT, DQT, DRI and a bare JFIF header; APP1-15 and COM are where secrets travel.
_JPEG_SEGMENTS: Final = frozenset({0xC0, 0xC1, 0xC2, 0xC4, 0xDB, 0xDD, 0xE0, 0xDA, 0xD9})
_JFIF_BYTES: Final = 16


def structure_failures(kind: str, data: bytes) -> tuple[str, ...]:
    """Codes of what is wrong with the file around its picture; empty for a file that is nothing but its picture."""
    walk = {"png": _png, "jpeg": _jpeg}.get(kind)
    if walk is None:
        return ("kind",)
    try:
        return tuple(dict.fromkeys(walk(data)))
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
    while marker != 0xD9:
        if data[position] != 0xFF:
            yield "broken-off"
            return
        marker = data[position + 1]
        length = 0 if marker == 0xD9 else int.from_bytes(data[position + 2 : position + 4], "big")
        if marker not in _JPEG_SEGMENTS or (marker == 0xE0 and length != _JFIF_BYTES):
            yield "metadata"
        position += 2 + length
        if marker == 0xDA:
            position = _after_scan(data, position)
    if position != len(data):
        yield "trailing-bytes"


def _after_scan(data: bytes, position: int) -> int:
    while data[position] != 0xFF or data[position + 1] == 0 or 0xD0 <= data[position + 1] <= 0xD7:
        found = data.find(b"\xff", position + 1)
        position = found if found >= 0 else len(data)
    return position
