"""Looks at a photo in the mirror where its words stand there, and brings what is found back to where it is in the photo."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from detectors.kit.decode.photo import Photo, Pixels
from detectors.kit.ocr.lines import Writing
from detectors.kit.terms import Finding, Region, Unread
from detectors.kit.view import Readings, View
from detectors.kit.vision.barcodes import Code
from detectors.kit.vision.faces import Face


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
        return tuple(replace(code, region=mirrored(code.region, self._width)) for code in self._view.codes)


def in_mirror(view: View) -> View:
    """The same photo in the mirror."""
    pixels = np.ascontiguousarray(view.photo.pixels[:, ::-1])
    photo = replace(view.photo, pixels=pixels, further=(), hidden=frozenset(), light=None, words=())
    return View(photo, _Mirrored(view), view.until)


def finding_out_of(finding: Finding, photo: Photo) -> Finding:
    """A finding in the mirror where it stands in the photo."""
    return replace(finding, regions=tuple(mirrored(region, photo.width) for region in finding.regions))


def unread_out_of(unread: Unread, photo: Photo) -> Unread:
    """What was not understood in the mirror, where it stands in the photo."""
    return replace(unread, regions=tuple(mirrored(region, photo.width) for region in unread.regions))


def mirrored(region: Region, width: int) -> Region:
    """A region of a picture of this width in the mirror."""
    return Region(width - region.right, region.top, width - region.left, region.bottom)


def mirrored_face(face: Face, width: int) -> Face:
    """A face in the mirror: what was turned one way is turned the other."""
    return replace(face, region=mirrored(face.region, width), turns=-face.turns % 4)
