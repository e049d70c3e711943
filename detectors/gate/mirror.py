"""Looks at a photo in the mirror where its words stand there, and brings what is found back to where it is in the photo."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

import numpy as np

from detectors.kit.decode.photo import Photo, Pixels
from detectors.kit.ocr.lines import Writing
from detectors.kit.terms import Finding, Region
from detectors.kit.view import Readings, View
from detectors.kit.vision.barcodes import Code
from detectors.kit.vision.face import Face

EXPLAINED: Final = 0.5
"""Share of a place that was not understood which words in the mirror must cover to explain it."""


class _Mirrored(Readings):
    """What a view shows, in the mirror: only words and outlines are looked at anew."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._width = view.photo.width
        self._readings = view.readings.in_mirror(self._width)

    def writing(self, pixels: Pixels, until: float) -> Writing:
        return replace(self._readings.writing(pixels, until), mirrored=False)

    def faces(self, pixels: Pixels) -> tuple[Face, ...]:  # noqa: ARG002 - known already
        return tuple(mirrored_face(face, self._width) for face in self._view.faces)

    def codes(self, pixels: Pixels) -> tuple[Code, ...]:  # noqa: ARG002 - known already
        return tuple(
            replace(code, region=mirrored(code.region, self._width), outline=None) for code in self._view.codes
        )


def in_mirror(view: View) -> View:
    """The same photo in the mirror."""
    pixels = np.ascontiguousarray(view.photo.pixels[:, ::-1])
    photo = replace(view.photo, pixels=pixels, further=(), hidden=frozenset(), light=None, words=())
    return View(photo, _Mirrored(view), view.until)


def finding_out_of(finding: Finding, photo: Photo) -> Finding:
    """A finding in the mirror where it stands in the photo."""
    return replace(finding, regions=tuple(mirrored(region, photo.width) for region in finding.regions))


def both_ways(ahead: Writing, behind: Writing, photo: Photo) -> Writing:
    """What became of a photo's writing after it was read as it is and, ``behind``, in the mirror.

    What was not understood as it is stays so, unless words that were read in the mirror stand there. Where most words stand in
    the mirror, what was not understood there is added.
    """
    complete = ahead.complete and behind.complete
    if not behind.lines:
        return replace(ahead, complete=complete)
    words = [mirrored(line.region, photo.width) for line in behind.lines]
    left = [replace(each, regions=open_) for each in ahead.unread if (open_ := _unexplained(each.regions, words))]
    main = behind if _letters(behind) > _letters(ahead) else ahead
    if main is behind:
        turned = (tuple(mirrored(region, photo.width) for region in each.regions) for each in behind.unread)
        left += [replace(each, regions=regions) for each, regions in zip(behind.unread, turned, strict=True)]
    return replace(main, lines=ahead.lines, unread=tuple(left), complete=complete, mirrored=ahead.mirrored)


def _unexplained(regions: Iterable[Region], words: Sequence[Region]) -> tuple[Region, ...]:
    """The regions of which words cover less than the most."""

    def covered(region: Region) -> int:
        return sum(common.area for word in words if (common := region.intersection(word)) is not None)

    return tuple(region for region in regions if covered(region) < EXPLAINED * region.area)


def _letters(writing: Writing) -> int:
    return sum(len(line.text) for line in writing.lines)


def mirrored(region: Region, width: int) -> Region:
    """A region of a picture of this width in the mirror."""
    return Region(width - region.right, region.top, width - region.left, region.bottom)


def mirrored_face(face: Face, width: int) -> Face:
    """A face in the mirror: what was turned one way is turned the other."""
    return replace(face, region=mirrored(face.region, width), turns=-face.turns % 4)
