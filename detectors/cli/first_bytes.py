"""Tells by its first bytes whether a file without an ending is a picture, so that a folder's are not passed over."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from detectors.kit.decode.video import looks_like_video

ENOUGH: Final = 16
"""Bytes at the beginning that tell one format from another."""
BEGINNINGS: Final = {
    ".jpg": (b"\xff\xd8\xff",),
    ".png": (b"\x89PNG\r\n\x1a\n",),
    ".gif": (b"GIF87a", b"GIF89a"),
    ".tif": (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"),
    ".pdf": (b"%PDF-",),
}
"""How files of a format begin. Source: the formats' own specifications."""


def ending_by_bytes(file: Path) -> str | None:
    """The ending that a file would have by its first bytes, or None for no picture. Raises OSError where it cannot be read."""
    with file.open("rb") as opened:
        data = opened.read(ENOUGH)
    for ending, beginnings in BEGINNINGS.items():
        if data.startswith(beginnings):
            return ending
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return ".webp"
    if data.startswith(b"BM") and data[6:10] == bytes(
        4
    ):  # two letters begin many a text; four reserved zeros do not follow
        return ".bmp"
    if data[4:8] == b"ftyp" and not looks_like_video(data):
        return ".heic"
    return None
