"""Tells by the first bytes of a file whether every browser shows it as it was looked at: upright, and its first picture.

What is not surely so is drawn by a pixel process and shown as that picture.
"""

from __future__ import annotations

JPEG, PNG, WEBP = b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF"
LARGEST = 8_000_000
"""Bytes of a file that a phone shows smoothly while somebody brushes over it."""
HEAD = 65_536
"""Bytes at the beginning of a file in which chunks that change how it is shown stand."""


def browser_shows(data: bytes) -> bool:
    """Tells whether the page may show the file itself."""
    if len(data) > LARGEST:
        return False
    head = data[:HEAD]
    if head.startswith(JPEG):
        return True
    if head.startswith(PNG):
        return b"acTL" not in head and b"eXIf" not in head
    return head.startswith(WEBP) and head[8:12] == b"WEBP" and b"ANIM" not in head and b"EXIF" not in data
