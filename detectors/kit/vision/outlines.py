"""Finds cards and pages of booklets lying in the photo: quadrilaterals with the proportions of ISO/IEC 7810.

ID-1 is 85.60 x 53.98 mm (1.59 to one: KTP, SIM, bank cards), ID-2 and the pages of ID-3 are about 1.42 to one. Edges are looked
for at several strengths in lightness and colour, because a pale card on white paper has hardly any.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

import cv2
import numpy as np

from detectors.kit.decode.photo import Pixels, sized
from detectors.kit.geometry import Quad
from detectors.kit.terms import Region

SIDE: Final = 640
"""Pixels of the long side at which edges are looked for: 10 to 25 ms a photo, and paper grain is gone."""
TINIEST: Final = 8
"""Pixels of the shorter side below which nothing is looked for."""
SMALLEST: Final = 0.02
"""Share of the photo below which no text on a card could be read: 180 pixels wide in a photo of 1280 x 960."""
LARGEST: Final = 0.97
PROPORTIONS: Final = (1.28, 1.85)
"""Long side to short side: 1.42 to 1.59, and what a camera held 30 degrees off makes of them."""
WIDEST: Final = PROPORTIONS[1]
"""The same of anything flat that is looked at: prints and screens are squares to cards."""
FILLED: Final = 0.9
"""Share of its hull that a four-sided outline fills; rounded corners take three per cent."""
UNEVEN: Final = 0.3
"""Difference of opposite sides as a share of their mean; a card held 30 degrees off at arm's length shows 0.15."""
OBLIQUE: Final = 0.36
"""Cosine of an angle at a corner: 21 degrees from a right one."""
SAME: Final = 0.75
"""Intersection over union from which two outlines are one card."""
MOST: Final = 12
CORNERS: Final = 4


@dataclass(frozen=True)
class CardOutline:
    """An outline: four corners, clockwise from the one nearest to the photo's top left."""

    quad: Quad

    @cached_property
    def region(self) -> Region:
        return Region.around(self.quad)

    @property
    def area(self) -> float:
        return float(abs(cv2.contourArea(_floats(self.quad))))

    @cached_property
    def sides(self) -> tuple[float, float]:
        """Width and height: means of opposite sides."""
        a, b, c, d = (np.array(point) for point in self.quad)
        width = (np.linalg.norm(b - a) + np.linalg.norm(c - d)) / 2
        height = (np.linalg.norm(d - a) + np.linalg.norm(c - b)) / 2
        return float(width), float(height)

    @property
    def is_card(self) -> bool:
        """Whether the proportions are those of cards and pages of booklets."""
        wide, high = self.sides
        return PROPORTIONS[0] <= max(wide, high) / max(1.0, min(wide, high)) <= PROPORTIONS[1]

    def encloses(self, outline: Quad) -> bool:
        """Whether something lies inside with all its corners."""
        return all(cv2.pointPolygonTest(_floats(self.quad), corner, False) >= 0 for corner in outline)

    def holds(self, region: Region) -> bool:
        """Whether the middle of a region lies inside, or hardly outside."""
        middle = ((region.left + region.right) / 2, (region.top + region.bottom) / 2)
        slack = 0.02 * min(self.sides)
        return float(cv2.pointPolygonTest(_floats(self.quad), middle, True)) >= -slack


def _floats(points: Any) -> Any:
    """Points as OpenCV takes them."""
    return np.asarray(points, np.float32)


def find_cards(pixels: Pixels) -> tuple[CardOutline, ...]:
    """The outlines of cards in RGB pixels, larger ones first."""
    return cards_of(find_outlines(pixels))


def cards_of(outlines: Sequence[CardOutline]) -> tuple[CardOutline, ...]:
    """Those with a card's proportions, each once."""
    return tuple(distinct([outline for outline in outlines if outline.is_card]))[:MOST]


def find_outlines(pixels: Pixels) -> tuple[CardOutline, ...]:
    """All four-sided outlines in RGB pixels, up to a card's length, larger ones first; one thing may have several."""
    height, width = pixels.shape[:2]
    if min(height, width) < TINIEST:
        return ()
    scale = min(1.0, SIDE / max(height, width))
    size = max(8, round(width * scale)), max(8, round(height * scale))
    small = sized(pixels, *size)
    found: list[Any] = []
    for mask in _masks(small):
        contours, _ = cv2.findContours(mask, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
        for contour in _large(contours, SMALLEST * size[0] * size[1]):
            quad = _four_sided(contour, size[0] * size[1])
            if quad is not None:
                found.append(quad)
    outlines = [CardOutline(_corners(quad * [width / size[0], height / size[1]])) for quad in found]
    return tuple(sorted(outlines, key=lambda outline: -outline.area))


def _masks(small: Pixels) -> Iterator[Any]:
    lab = cv2.cvtColor(small, cv2.COLOR_RGB2LAB)
    lightness, saturation = lab[:, :, 0], cv2.cvtColor(small, cv2.COLOR_RGB2HSV)[:, :, 1]
    kernel = np.ones((3, 3), np.uint8)
    for channel, strengths in (
        (lightness, ((8, 24), (25, 75), (60, 180))),
        (saturation, ((25, 75),)),
        (lab[:, :, 2], ((8, 24),)),
    ):
        smooth = cv2.GaussianBlur(channel, (5, 5), 0)
        for low, high in strengths:
            yield cv2.dilate(cv2.Canny(smooth, low, high), kernel)
    smooth = cv2.GaussianBlur(lightness, (7, 7), 0)
    _, mask = cv2.threshold(smooth, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    yield mask
    yield cv2.bitwise_not(mask)


def _large(contours: Sequence[Any], least: float) -> Iterator[Any]:
    """The contours with four points and a bounding box of this area: a hull has no more, and most of thousands are specks."""
    contours = [contour for contour in contours if len(contour) >= CORNERS]
    if not contours:
        return
    starts = np.cumsum([0, *(len(contour) for contour in contours[:-1])])
    points: Any = np.concatenate(contours)[:, 0]
    sides = np.maximum.reduceat(points, starts) - np.minimum.reduceat(points, starts)
    for index in np.flatnonzero(sides[:, 0] * sides[:, 1] >= least):
        yield contours[int(index)]


def _four_sided(contour: Any, whole: int) -> Any | None:
    """The corners of a contour that is the outline of something flat, as an array of four points, or None."""
    hull = cv2.convexHull(contour)
    area = cv2.contourArea(hull)
    if not SMALLEST * whole <= area <= LARGEST * whole:
        return None
    around = cv2.arcLength(hull, True)
    for share in (0.02, 0.035, 0.05):
        quad = cv2.approxPolyDP(hull, share * around, True)
        if len(quad) == CORNERS:
            break
    else:
        return None
    quad = quad.reshape(4, 2).astype(np.float64)
    if abs(cv2.contourArea(_floats(quad))) < FILLED * area:
        return None
    sides = [float(np.linalg.norm(quad[index] - quad[(index + 1) % 4])) for index in range(4)]
    wide, high = (sides[0] + sides[2]) / 2, (sides[1] + sides[3]) / 2
    uneven = max(abs(sides[0] - sides[2]) / wide, abs(sides[1] - sides[3]) / high)
    long, short = max(wide, high), min(wide, high)
    if uneven > UNEVEN or not _square(quad) or long / max(1.0, short) > WIDEST:
        return None
    return quad


def _square(quad: Any) -> bool:
    """Whether all four angles are right ones as a camera may show them."""
    for index in range(4):
        back, ahead = quad[index - 1] - quad[index], quad[(index + 1) % 4] - quad[index]
        cosine = float(back @ ahead / max(1e-6, np.linalg.norm(back) * np.linalg.norm(ahead)))
        if abs(cosine) > OBLIQUE:
            return False
    return True


def _corners(quad: Any) -> Quad:
    """Clockwise, beginning at the corner nearest to the top left."""
    middle = quad.mean(axis=0)
    turned = sorted(quad.tolist(), key=lambda point: np.arctan2(point[1] - middle[1], point[0] - middle[0]))
    first = min(range(4), key=lambda index: turned[index][0] + turned[index][1])
    a, b, c, d = ((float(x), float(y)) for x, y in turned[first:] + turned[:first])
    return a, b, c, d


def distinct(cards: Sequence[CardOutline]) -> Iterator[CardOutline]:
    """The outlines, without those that are nearly one before them."""
    kept: list[CardOutline] = []
    for card in cards:
        if not any(_overlap(card, other) > SAME for other in kept):
            kept.append(card)
            yield card


def _overlap(card: CardOutline, neighbour: CardOutline) -> float:
    if card.region.intersection(neighbour.region) is None:
        return 0.0
    shared, _ = cv2.intersectConvexConvex(_floats(card.quad), _floats(neighbour.quad))
    return float(shared / max(1.0, card.area + neighbour.area - shared))


def flattened(pixels: Pixels, card: CardOutline, width: int) -> tuple[Pixels, Any]:
    """The card seen from straight above, so many pixels wide, and the matrix that leads its points back to the photo."""
    wide, high = card.sides
    height = max(1, round(width * high / max(1.0, wide)))
    target = _floats([(0, 0), (width, 0), (width, height), (0, height)])
    there = cv2.getPerspectiveTransform(_floats(card.quad), target)
    flat = cv2.warpPerspective(pixels, there, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(flat, np.uint8), np.linalg.inv(there)


def back(matrix: Any, quad: Quad) -> Quad:
    """A quadrilateral of the flattened card in the photo's pixels."""
    points = cv2.perspectiveTransform(_floats([quad]), _floats(matrix))[0]
    a, b, c, d = ((float(x), float(y)) for x, y in points)
    return a, b, c, d
