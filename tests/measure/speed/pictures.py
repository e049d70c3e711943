"""The pictures that are timed: as Telegram hands photos over, and one of them in growing sizes."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from typing import Final

import cv2
import numpy as np
from PIL import Image

from detectors.kit.decode.photo import PhotoRefused, Pixels, decode
from tests.measure.expected import Task
from tests.paint.table import LONG, SENT_QUALITY

MEGAPIXELS: Final = (2, 12, 48)


def as_telegram(tasks: Iterable[Task]) -> Iterator[tuple[str, bytes]]:
    """Names and bytes; what cannot be decoded is left out, as it costs nothing."""
    for task in tasks:
        data, _ = task.load()
        try:
            pixels = decode(data).pixels
        except PhotoRefused:
            continue
        scale = min(1.0, LONG / max(pixels.shape[:2]))
        yield task.name, _jpeg(_sized(pixels, scale))


def sizes(data: bytes) -> Iterator[tuple[int, bytes]]:
    """The same picture in so many megapixels."""
    pixels = decode(data).pixels
    for megapixels in MEGAPIXELS:
        yield megapixels, _jpeg(_sized(pixels, float(np.sqrt(megapixels * 1e6 / (pixels.shape[0] * pixels.shape[1])))))


def _sized(pixels: Pixels, scale: float) -> Pixels:
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=how), np.uint8)


def _jpeg(pixels: Pixels) -> bytes:
    out = io.BytesIO()
    Image.fromarray(pixels).save(out, "JPEG", quality=SENT_QUALITY)
    return out.getvalue()
