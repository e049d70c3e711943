"""Reads barcodes of every kind with their payloads, by zxing-cpp.

The photo is read as it is, then for small and faint squares once enlarged and once sharpened; places with bars are turned
upright and enlarged (``linear_codes``). So codes of one and a half pixels a module, turned, inverted, slanted, faint and
blurred ones are read too. A QR code that is there but cannot be read comes without a payload.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

import cv2
import numpy as np
import zxingcpp
from numpy.typing import NDArray

from detectors.kit.decode.photo import Pixels, at_most
from detectors.kit.geometry import Quad, moved, rectangle, scaled
from detectors.kit.terms import Region
from detectors.kit.vision.linear_codes import bars
from detectors.kit.vision.maxicode import bullseyes

Grey = NDArray[np.uint8]
Back = NDArray[np.float64]
"""2×3: takes points of a picture that was read to points of the photo."""

QUIET_ZONE: Final = 0.12
"""Share of a square's side that is added around it: four of a small QR code's 21 to 41 modules, as ISO/IEC 18004 asks."""
BESIDE: Final = 0.09
ABOVE: Final = 0.14
"""The same for bars: ten of a code's 95 and more modules at its ends; its height is known less exactly."""
FINEST: Final = 4000
LARGE: Final = 2000
"""Pixels of the longest side in the first look, which sees every pixel of smaller photos, and in the second and third."""
ENLARGED: Final = ((1000, 2.0), (1700, 1.5))
"""Photos up to this long are enlarged so many times: of nine painted codes at 1.5 pixels a module 7 are read, else 1."""
LEANS: Final = 2.0
"""Degrees from which a code leans: over 300 pixels a side falls by ten."""
SAME: Final = 0.3
"""Overlap from which two readings are one code."""
SQUARES: Final = zxingcpp.BarcodeFormats(
    [
        zxingcpp.BarcodeFormat.QRCode,
        zxingcpp.BarcodeFormat.MicroQRCode,
        zxingcpp.BarcodeFormat.RMQRCode,
        zxingcpp.BarcodeFormat.Aztec,
    ]
)
DOTS: Final = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.DataMatrix])
STRIPES: Final = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.AllLinear, zxingcpp.BarcodeFormat.PDF417])
PARCELS: Final = "MaxiCode"
"""Found by its rings where the reader does not see it; without a payload, as it is there and was not read."""
_NOWHERE: Final = Region(0, 0, 1, 1)
RELIABLE: Final = "QR Code"
"""Its three eyes are found before its content fails; other kinds fail on any texture."""


@dataclass(frozen=True)
class Code:
    """One barcode: ``kind`` as the reader names it (``QR Code``, ``EAN-13``), payload, region with its quiet zone.

    A code without a payload is there, but cannot be read. ``outline`` is what it fills of its region where it leans.
    """

    kind: str
    payload: str = field(repr=False)
    region: Region
    outline: Quad | None = field(default=None, compare=False)

    def scaled(self, across: float, down: float) -> Code:
        """The same code in a picture so many times larger."""
        outline = scaled(self.outline, across, down) if self.outline else None
        return replace(self, region=self.region.scaled(across, down), outline=outline)

    def shifted(self, right: int, down: int) -> Code:
        """The same code so many pixels further."""
        outline = moved(self.outline, right, down) if self.outline else None
        return replace(self, region=self.region.shifted(right, down), outline=outline)


def read_codes(pixels: Pixels) -> tuple[Code, ...]:
    """The barcodes in RGB pixels, readable ones first."""
    grey: Grey = np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), np.uint8)
    small = at_most(grey, FINEST)
    found = _codes_in(small)
    if small is grey:
        return found
    down, across = grey.shape[0] / small.shape[0], grey.shape[1] / small.shape[1]
    return tuple(code.scaled(across, down) for code in found)


def _codes_in(grey: Grey) -> tuple[Code, ...]:
    height, width = grey.shape
    found = list(_read(grey, _back(1.0)))
    for picture, back, turned in _looks(grey):
        found += _read(picture, back, formats=SQUARES, try_downscale=False)
        found += _read(picture, back, formats=DOTS, try_downscale=False, try_rotate=turned)
    for place in bars(grey):
        if not _known(place.region, found):
            found += _read_bars(place.picture, place.back)
    found += [Code(PARCELS, "", region) for region in bullseyes(grey) if not _known(region, found)]
    inside = (replace(code, region=part) for code in found if (part := code.region.clip(width, height)))
    return tuple(_distinct(inside))


def _looks(grey: Grey) -> Iterator[tuple[Grey, Back, bool]]:
    """The photo sharpened, and with its contrast evened out and enlarged; whether DataMatrix is sought there from all sides.

    DataMatrix has no eyes to go by: the reader follows all edges, which costs more than all other kinds together. From one side
    in the enlarged picture it costs a quarter and takes 109 of 111 small and faint painted codes that all sides take.
    """
    small = at_most(grey, LARGE)
    scale = small.shape[1] / grey.shape[1]
    soft = cv2.GaussianBlur(small, (0, 0), 3)
    yield np.asarray(cv2.addWeighted(small, 3.0, soft, -2.0, 0), np.uint8), _back(scale), True
    factor = next((factor for side, factor in ENLARGED if max(small.shape) <= side), 1.0)
    even = cv2.createCLAHE(4.0, (8, 8)).apply(small)
    large = cv2.resize(even, None, fx=factor, fy=factor, interpolation=cv2.INTER_CUBIC)
    yield np.asarray(large, np.uint8), _back(scale * factor), False


def _back(scale: float) -> Back:
    return np.array([[1 / scale, 0, 0], [0, 1 / scale, 0]])


def _read_bars(picture: Grey, back: Back) -> list[Code]:
    """Bars in a place, dark on light or light on dark."""
    for tones in (picture, np.asarray(255 - picture, np.uint8)):
        found = list(_read(tones, back, formats=STRIPES, try_rotate=False, try_invert=False))
        if found:
            return found
    return []


def _read(picture: Grey, back: Back, **options: Any) -> Iterator[Code]:
    for code in zxingcpp.read_barcodes(picture, text_mode=zxingcpp.TextMode.Plain, return_errors=True, **options):
        kind = str(code.format)
        if code.valid or kind == RELIABLE:
            yield _placed(Code(kind, code.text if code.valid else "", _NOWHERE), code.position, back)


def _placed(code: Code, position: zxingcpp.Position, back: Back) -> Code:
    """The code where it stands, with its quiet zone."""
    corners = (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    points = np.array([back @ (corner.x, corner.y, 1.0) for corner in corners])
    wide = float(np.linalg.norm(points[1] - points[0]) + np.linalg.norm(points[2] - points[3])) / 2
    high = float(np.linalg.norm(points[3] - points[0]) + np.linalg.norm(points[2] - points[1])) / 2
    square = high > 0.5 * wide
    beside = max(4, round((QUIET_ZONE if square else BESIDE) * max(wide, high)))
    above = beside if square else max(6, round(ABOVE * wide))
    level = Region.around(points).grow(beside, above)
    middle, sides, angle = cv2.minAreaRect(points.astype(np.float32))
    slope = abs((angle + 45) % 90 - 45)
    if slope < LEANS:
        return replace(code, region=level)
    lying = square or (sides[0] >= sides[1])
    across, down = (beside, above) if lying else (above, beside)
    outline = rectangle((middle[0], middle[1]), sides[0] + 2 * across, sides[1] + 2 * down, math.radians(angle))
    return replace(code, region=level, outline=outline)


def _known(place: Region, codes: Sequence[Code]) -> bool:
    return any(code.payload and code.region.meets(place, SAME) for code in codes)


def _distinct(codes: Iterable[Code]) -> Iterator[Code]:
    """Each code once: readable ones first, then those that overlap none of them."""
    kept: list[Code] = []
    for code in sorted(codes, key=lambda code: not code.payload):
        twins = (other for other in kept if code.region.meets(other.region, SAME))
        if not any(not code.payload or code.payload == twin.payload for twin in twins):
            kept.append(code)
            yield code
