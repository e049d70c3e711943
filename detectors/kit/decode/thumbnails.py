"""Reads the small preview inside a file: its size, and whether it shows something else than the picture.

Programs that cut or cover a picture often leave the preview of the original. It is opened with limits of its own: a preview
that claims to be huge is not opened.
"""

from __future__ import annotations

import io
from typing import Final

import cv2
import numpy as np
from PIL import ExifTags, Image

LARGEST: Final = 1_000_000
"""Pixels up to which a preview is opened; usual ones have 20,000."""
SIDE: Final = 24
ALIKE: Final = 0.8
"""Correlation of the two pictures at 24 pixels a side, above which they are one picture."""
SAME_TONE: Final = 30
"""Levels by which two even pictures, which correlate with nothing, may differ and still be one."""
_OFFSET, _LENGTH = 0x0201, 0x0202


def preview(image: Image.Image) -> bytes | None:
    """The bytes of the preview that the Exif block holds."""
    block = image.info.get("exif")
    try:
        directory = image.getexif().get_ifd(ExifTags.IFD.IFD1)
    except Exception:  # noqa: BLE001 - damaged metadata, which is named elsewhere
        return None
    start, length = directory.get(_OFFSET), directory.get(_LENGTH)
    if not isinstance(block, bytes) or not isinstance(start, int) or not isinstance(length, int):
        return None
    tiff = block.removeprefix(b"Exif\0\0")
    found = tiff[start : start + length] if 0 <= start < len(tiff) and length > 0 else b""
    return found or None


def size_of(small: bytes) -> str:
    """Width and height as the preview's own header states them, or nothing."""
    try:
        with Image.open(io.BytesIO(small), formats=("JPEG", "TIFF", "PNG")) as opened:
            return f"{opened.width}x{opened.height}"
    except Exception:  # noqa: BLE001 - hostile bytes; that a preview is there is said by its name
        return ""


def differs(small: bytes, image: Image.Image) -> bool:
    """Whether a preview shows another picture. One that cannot be opened, or claims to be huge, counts as another."""
    try:
        with Image.open(io.BytesIO(small), formats=("JPEG", "TIFF", "PNG")) as opened:
            if opened.width * opened.height > LARGEST:
                return True
            shown = np.asarray(opened.convert("L"), np.float32)
    except Exception:  # noqa: BLE001 - as above
        return True
    whole = np.asarray(image.convert("L").resize((4 * SIDE, 4 * SIDE)), np.float32)
    ways = (_without_bars(np.rot90(shown, turns), image.width / image.height) for turns in range(4))
    return all(_alike(way, whole) < ALIKE for way in ways)


def _without_bars(small: np.ndarray, ratio: float) -> np.ndarray:
    """The middle of a preview in the picture's own proportions: cameras pad previews with black bars."""
    height, width = small.shape
    tall, wide = min(height, round(width / ratio)), min(width, round(height * ratio))
    top, left = (height - tall) // 2, (width - wide) // 2
    return small[top : top + max(1, tall), left : left + max(1, wide)]


def _alike(small: np.ndarray, large: np.ndarray) -> float:
    both = [
        cv2.resize(np.ascontiguousarray(each), (SIDE, SIDE), interpolation=cv2.INTER_AREA) for each in (small, large)
    ]
    flat = [sized.std() < 1 for sized in both]
    if any(flat):
        return 1.0 if all(flat) and abs(float(both[0].mean() - both[1].mean())) < SAME_TONE else 0.0
    return float(np.corrcoef(both[0].ravel(), both[1].ravel())[0, 1])
