"""What is attacked: the project's styles, and the real blur and the real mosaic that it does not offer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

import cv2
import numpy as np

from detectors.gate.redact.crop import best_part
from detectors.gate.redact.plan import Plan
from detectors.gate.redact.redaction import redact
from detectors.gate.redact.shapes import POWER, boxes
from detectors.gate.redact.stickers import larger
from detectors.kit.decode.photo import Photo, Pixels, decode
from detectors.kit.terms import Form, Region, Shape, Style
from tests.attacks.victims import coded

Redactor = Callable[[Photo, Sequence[Region]], bytes]
"""A photo and the boxes to hide; the bytes that are published."""
INNER: Final = 2 ** (-1 / POWER)
"""Side of the largest box of the same proportions in a head's round, as a share of the round's."""
TILE: Final = 8
"""Pixels of one square of the mosaic."""
SLIM: Final = 2
"""Pixels by which a bar is smaller than the blocks that it touches, at each side."""
TONE: Final = 120
BLUR: Final = 4.0
"""Deviation of the blur in pixels: letters of 20 pixels run together."""


def solid(photo: Photo, covered: Sequence[Region]) -> bytes:
    return redact(photo, Plan(boxes(covered))).data


def labelled(photo: Photo, covered: Sequence[Region]) -> bytes:
    shapes = boxes(covered)
    return redact(photo, Plan(shapes, labels=dict.fromkeys(shapes, "identity"))).data


def soft(photo: Photo, covered: Sequence[Region]) -> bytes:
    return redact(photo, Plan(boxes(covered), Style.SOFT)).data


def round_soft(photo: Photo, covered: Sequence[Region]) -> bytes:
    """As heads are covered: the box is a third larger than the face that is hidden."""
    heads = tuple(Shape.level(Form.ROUND, _head(region)) for region in covered)
    return redact(photo, Plan(heads, Style.SOFT)).data


def _head(face: Region) -> Region:
    return face.grow(4 + round(face.width * (1 / INNER - 1) / 2), 4 + round(face.height * (1 / INNER - 1) / 2))


def stickers(photo: Photo, covered: Sequence[Region]) -> bytes:
    """Stickers over heads."""
    heads = tuple(larger(Shape.level(Form.ROUND, _head(region))) for region in covered)
    return redact(photo, Plan(heads, Style.STICKER)).data


def automatic(photo: Photo, covered: Sequence[Region]) -> bytes:
    """As papers are covered: bars with words, whose rounded ends leave a ring in the blocks that they touch."""
    bars = tuple(Shape.level(Form.BAR, _within_block(region)) for region in covered)
    return redact(photo, Plan(bars, Style.AUTO, dict.fromkeys(bars, "name"))).data


def replaced(photo: Photo, covered: Sequence[Region]) -> bytes:
    """Stand-ins on bars: the same one whatever is hidden."""
    bars = tuple(Shape.level(Form.BAR, _within_block(region)) for region in covered)
    return redact(photo, Plan(bars, Style.REPLACE, dict.fromkeys(bars, "NAMA CONTOH"))).data


def _within_block(region: Region) -> Region:
    """The bar around what was hidden before its box was rounded up to blocks, so that most of its edges lie inside blocks."""
    return region.grow(-SLIM) if min(region.width, region.height) > 4 * SLIM else region


def bare_ring(photo: Photo, covered: Sequence[Region]) -> bytes:
    """Bars of which the ring between their edge and the block's is left as it was: what the project does not do."""
    pixels = photo.pixels.copy()
    for region in covered:
        pixels[_within_block(region).slices] = TONE
    return coded(pixels, 92, 0)


def crop(photo: Photo, covered: Sequence[Region]) -> bytes:
    """Where nothing is left to crop, the whole is covered."""
    part = best_part(covered, photo)
    if part is None:
        return redact(photo, Plan(boxes([Region(0, 0, photo.width, photo.height)]))).data
    return redact(photo, Plan(boxes(covered), Style.CROP, crop=part)).data


def blur(photo: Photo, covered: Sequence[Region]) -> bytes:
    return _veiled(photo, covered, lambda part: cv2.GaussianBlur(part, (0, 0), BLUR))


def mosaic(photo: Photo, covered: Sequence[Region]) -> bytes:
    def tiled(part: Pixels) -> Pixels:
        height, width = part.shape[:2]
        small = cv2.resize(part, (-(-width // TILE), -(-height // TILE)), interpolation=cv2.INTER_AREA)
        return np.asarray(cv2.resize(small, (width, height), interpolation=cv2.INTER_NEAREST), np.uint8)

    return _veiled(photo, covered, tiled)


def uncovered(photo: Photo, covered: Sequence[Region]) -> bytes:
    """Nothing at all is hidden: what an attack can do at best."""
    return coded(photo.pixels, 92, 0)


def _veiled(photo: Photo, covered: Sequence[Region], veil: Callable[[Pixels], Pixels]) -> bytes:
    pixels = photo.pixels.copy()
    for region in covered:
        pixels[region.slices] = veil(pixels[region.slices])
    return coded(pixels, 92, 0)


OURS: Final[dict[str, Redactor]] = {
    "solid": solid,
    "solid with words": labelled,
    "soft": soft,
    "soft, rounded": round_soft,
    "crop": crop,
    "auto": automatic,
    "sticker": stickers,
    "replace": replaced,
}
THEIRS: Final[dict[str, Redactor]] = {
    "real blur": blur,
    "real mosaic": mosaic,
    "a ring left bare": bare_ring,
    "uncovered": uncovered,
}
ALL: Final = {**OURS, **THEIRS}


def shown(data: bytes) -> Pixels:
    return decode(data).pixels
