"""A picture built anew in which the regions show nothing of what they hid.

What is painted is computed from pixels outside all regions only, so two photos that differ only inside them give the
same bytes (non-interference). Real blur and pixelation are functions of the hidden pixels and are not offered.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from typing import Final

import numpy as np
from PIL import Image

from detectors.kit.photo import Photo, Pixels
from detectors.kit.terms import Cure, Finding, Redacted, Region, Style

MARGIN: Final = 3
"""Pixels around a region: the anti-aliased edge of letters and the slack of boxes."""
BLOCK: Final = 8
"""JPEG codes blocks of 8 x 8 pixels: a block that touches a hidden pixel rings with it, so regions end where blocks end."""
RING: Final = 12
"""Pixels around a region from which its colour is taken."""
CONTRAST: Final = 56
"""Levels of grey by which a cover differs from its surroundings, so that people see that something was covered."""
QUALITY: Final = 92


def to_cover(findings: Iterable[Finding], width: int, height: int) -> tuple[Region, ...]:
    """The regions that findings ask to cover, with margins."""
    wanted = [region for finding in findings if finding.cure is Cure.COVER for region in finding.regions]
    return with_margins(wanted, width, height)


def with_margins(regions: Iterable[Region], width: int, height: int) -> tuple[Region, ...]:
    """The parts of the photo that are covered so that these regions are: grown, ending on block borders, inside it."""
    covered = (_to_blocks(region.grow(MARGIN)).clip(width, height) for region in regions)
    return merged([region for region in covered if region])


def merged(*lists: Sequence[Region]) -> tuple[Region, ...]:
    """The regions of all lists in order, those that lie inside another left out."""
    regions = sorted({region for regions in lists for region in regions})
    return tuple(
        region
        for region in regions
        if not any(other != region and other.intersection(region) == region for other in regions)
    )


def redact(photo: Photo, covered: Sequence[Region], style: Style = Style.SOLID) -> Redacted:  # noqa: ARG001
    """A copy of the photo's first frame with these regions covered. They must lie inside the photo."""
    pixels = _solid(photo.pixels, covered)
    return Redacted(*_encoded(pixels, photo.lossless), tuple(covered))


def _to_blocks(region: Region) -> Region:
    return Region(
        region.left // BLOCK * BLOCK,
        region.top // BLOCK * BLOCK,
        -(-region.right // BLOCK) * BLOCK,
        -(-region.bottom // BLOCK) * BLOCK,
    )


def _solid(pixels: Pixels, covered: Sequence[Region]) -> Pixels:
    hidden = np.zeros(pixels.shape[:2], bool)
    for region in covered:
        hidden[region.slices] = True
    painted = pixels.copy()
    for group in _touching(covered):
        shade = _shade(pixels, hidden, group)
        for region in group:
            painted[region.slices] = shade
    return painted


def _touching(regions: Sequence[Region]) -> list[list[Region]]:
    """Regions that overlap, gathered: one colour each group, so that every region stays flat."""
    groups: list[list[Region]] = []
    for region in regions:
        near = [group for group in groups if any(other.intersection(region) for other in group)]
        groups = [group for group in groups if group not in near]
        groups.append([region, *(other for group in near for other in group)])
    return groups


def _shade(pixels: Pixels, hidden: np.ndarray[tuple[int, ...], np.dtype[np.bool_]], group: Sequence[Region]) -> int:
    """A grey near the lightness of the uncovered pixels around the group, seen but not glaring."""
    height, width = hidden.shape
    around = []
    for region in group:
        ring = region.grow(RING).clip(width, height) or region
        open_pixels = pixels[ring.slices][~hidden[ring.slices]]
        around.append(open_pixels)
    outside = np.concatenate(around)
    light = int(np.median(outside @ np.array([0.299, 0.587, 0.114]))) if len(outside) else 128
    return light - CONTRAST if light >= 128 else light + CONTRAST


def _encoded(pixels: Pixels, lossless: bool) -> tuple[bytes, str]:
    """The bytes of a new picture: no metadata can follow, because only bare pixels are handed on."""
    out = io.BytesIO()
    image = Image.fromarray(pixels)
    if lossless:
        image.save(out, "PNG", compress_level=6)
        return out.getvalue(), "png"
    # Chroma at full size: with halved chroma a block of colour would reach 16 pixels across a region's border.
    image.save(out, "JPEG", quality=QUALITY, subsampling=0)
    return out.getvalue(), "jpeg"
