"""Barcodes of every kind with their payloads, read by zxing-cpp."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

import zxingcpp

from detectors.kit.photo import Pixels
from detectors.kit.terms import Region

QUIET_ZONE: Final = 0.12
"""Share of a code's side that is added around it: four of a small QR code's 21 to 41 modules, as ISO/IEC 18004 asks."""


@dataclass(frozen=True)
class Code:
    """One barcode: ``kind`` as the reader names it (``QR Code``, ``EAN-13``), payload, region with its quiet zone."""

    kind: str
    payload: str = field(repr=False)
    region: Region


def read_codes(pixels: Pixels) -> tuple[Code, ...]:
    """The barcodes in RGB pixels that could be read."""
    height, width = pixels.shape[:2]
    found = zxingcpp.read_barcodes(pixels, text_mode=zxingcpp.TextMode.Plain)
    codes = (Code(str(code.format), code.text, _region(code.position)) for code in found)
    return tuple(Code(code.kind, code.payload, part) for code in codes if (part := code.region.clip(width, height)))


def _region(position: zxingcpp.Position) -> Region:
    corners = (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    inside = Region.around([(corner.x, corner.y) for corner in corners])
    margin = max(4, round(QUIET_ZONE * max(inside.width, inside.height)))
    return inside.grow(margin)
