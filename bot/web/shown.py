"""Tells by the first bytes of a file whether every browser shows it as it was looked at: upright, and its first picture.

What is not surely so is drawn by a pixel process and shown as that picture.
"""

from __future__ import annotations

JPEG, PNG, WEBP = b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF"
LARGEST = 8_000_000
"""Bytes of a file that a phone shows smoothly while somebody brushes over it."""
XMP_TURN = b"tiff:Orientation"
"""A turn that no browser knows of, and the decoder obeys. It stands in the open in a JPEG, elsewhere it may be compressed."""
CHANGES_PNG = (b"acTL", b"eXIf", b"XML:com.adobe.xmp", b"Raw profile type")
CHANGES_WEBP = (b"ANIM", b"EXIF", b"XMP ")
"""Chunks with further pictures, or with a turn; they may stand behind the pixels, where browsers do not look."""


def browser_shows(data: bytes) -> bool:
    """Tells whether the page may show the file itself."""
    if len(data) > LARGEST:
        return False
    if data.startswith(JPEG):
        return XMP_TURN not in data
    if data.startswith(PNG):
        return not any(chunk in data for chunk in CHANGES_PNG)
    return data.startswith(WEBP) and data[8:12] == b"WEBP" and not any(chunk in data for chunk in CHANGES_WEBP)
