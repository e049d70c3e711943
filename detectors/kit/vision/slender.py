"""Looks at slender pictures band by band, so that faces, codes and cards in a long screenshot keep their size.

A picture of ordinary proportions is one band, and is looked at as a whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final, TypeVar

import numpy as np

from detectors.kit.decode.photo import Pixels
from detectors.kit.geometry import bands, moved
from detectors.kit.terms import Region
from detectors.kit.vision.barcodes import Code, read_codes
from detectors.kit.vision.face import Face
from detectors.kit.vision.faces import find_faces
from detectors.kit.vision.nudity import Nudity, measure_nudity
from detectors.kit.vision.outlines import CardOutline, find_cards, find_outlines

SAME: Final = 0.4
"""Share of the larger of two places in the other, from which what two bands show is one thing."""

Seen = TypeVar("Seen", Face, Code, CardOutline)


def faces_in(pixels: Pixels, share: float = 1.0) -> tuple[Face, ...]:
    """The faces in RGB pixels, the largest first; see ``find_faces``."""
    if not is_slender(pixels):
        return find_faces(pixels, share)
    found = [
        replace(face, region=face.region.shifted(band.left, band.top))
        for band, part in _bands(pixels)
        for face in find_faces(part, share)
    ]
    return tuple(_once(sorted(found, key=lambda face: -face.region.area)))


def codes_in(pixels: Pixels) -> tuple[Code, ...]:
    """The barcodes in RGB pixels, readable ones first; of one that the end of a band cuts the whole."""
    if not is_slender(pixels):
        return read_codes(pixels)
    found = [code.shifted(band.left, band.top) for band, part in _bands(pixels) for code in read_codes(part)]
    return tuple(_once(sorted(found, key=lambda code: (not code.payload, -code.region.area))))


def outlines_in(pixels: Pixels) -> tuple[CardOutline, ...]:
    """The four-sided outlines in RGB pixels, larger ones first; in a slender picture only those of cards."""
    if not is_slender(pixels):
        return find_outlines(pixels)
    found = [
        CardOutline(moved(card.quad, band.left, band.top)) for band, part in _bands(pixels) for card in find_cards(part)
    ]
    return tuple(_once(sorted(found, key=lambda card: -card.area)))


def nudity_in(pixels: Pixels) -> Nudity:
    """The opinions on RGB pixels; on the whole of a slender picture that on its most explicit band, the veto of all."""
    opinions = [(band, measure_nudity(part)) for band, part in _bands(pixels)]
    parts = tuple(
        replace(part, region=part.region.shifted(band.left, band.top))
        for band, nudity in opinions
        for part in nudity.parts
    )
    worst = max(opinions, key=lambda pair: sum(whole.explicit for whole in pair[1].wholes))
    asked = [nudity.veto for _, nudity in opinions if nudity.veto is not None]
    return Nudity(parts, worst[1].wholes, max(asked, default=None))


def is_slender(pixels: Pixels) -> bool:
    """Whether a picture is looked at in bands."""
    return len(bands(pixels.shape[0], pixels.shape[1])) > 1


def _bands(pixels: Pixels) -> Iterator[tuple[Region, Pixels]]:
    for band in bands(pixels.shape[0], pixels.shape[1]):
        yield band, np.ascontiguousarray(pixels[band.slices])


def _once(found: Iterable[Seen]) -> Iterator[Seen]:
    """What was seen without what overlaps something before it."""
    kept: list[Seen] = []
    for one in found:
        if not any(_is_same(one.region, other.region) for other in kept):
            kept.append(one)
            yield one


def _is_same(region: Region, other: Region) -> bool:
    common = region.intersection(other)
    return common is not None and common.area >= SAME * max(region.area, other.area)
