"""Letters from fonts that every installation has: those inside Pillow and OpenCV, none of the system's."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

import cv2
import numpy as np
from PIL import ImageFont

Mask = np.ndarray[tuple[int, ...], np.dtype[np.uint8]]
"""How much ink lies on each pixel, 0 to 255."""


@dataclass(frozen=True)
class Font:
    """``face`` is Pillow's own (``aileron``) or one of OpenCV's (``sans``, ``italic``, ``uni``: the widest alphabet)."""

    face: str
    weight: int = 400


PLAIN: Final = Font("uni")
NEAT: Final = Font("aileron")
SANS: Final = Font("sans")
BOLD: Final = Font("sans", 700)
LIGHT: Final = Font("sans", 300)
SLANTED: Final = Font("italic")
HEAVY: Final = Font("sans", 850)


@dataclass(frozen=True)
class Letters:
    """A line of text as ink: where its ink begins beside the pen, and how far the pen has moved."""

    ink: Mask
    left: int
    top: int
    advance: int


@lru_cache(maxsize=4)
def _opencv(face: str) -> Any:
    return cv2.FontFace(face)


@lru_cache(maxsize=64)
def _pillow(size: int) -> Any:
    return ImageFont.load_default(size)


@lru_cache(maxsize=4096)
def letters(text: str, font: Font, size: int) -> Letters:
    """The text in ink; ``left`` and ``top`` count from the pen on the baseline."""
    if font.face == "aileron" and text.isascii():
        return _by_pillow(text, size)
    face = "uni" if font.face == "aileron" or any(ord(letter) > 0x24F for letter in text) else font.face
    pad, base = size, 2 * size
    canvas = np.zeros((3 * size, 2 * pad + size * max(2, len(text)) + size), np.uint8)
    (end, _), _ = cv2.putText(canvas, text, (pad, base), 255, _opencv(face), size, font.weight)
    rows, columns = np.nonzero(canvas > 24)
    if not len(rows):
        return Letters(np.zeros((1, 1), np.uint8), 0, 0, end - pad)
    top, bottom, left, right = rows.min(), rows.max() + 1, columns.min(), columns.max() + 1
    return Letters(canvas[top:bottom, left:right].copy(), int(left) - pad, int(top) - base, end - pad)


def _by_pillow(text: str, size: int) -> Letters:
    font = _pillow(size)
    mask, (left, top) = font.getmask2(text, mode="L", anchor="ls")
    width, height = mask.size
    ink = (
        np.frombuffer(bytes(mask), np.uint8).reshape(height, width) if width and height else np.zeros((1, 1), np.uint8)
    )
    return Letters(ink, int(left), int(top), round(font.getlength(text)))
