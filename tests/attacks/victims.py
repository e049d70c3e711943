"""Secrets to attack: pieces of painted photos, each with one secret, and other secrets that could stand in its place.

The attacker is given much: the whole photo but for the box, how it was coded, how it was covered, and a list of what may
be hidden, the truth among it.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from random import Random
from typing import Final

import cv2
import numpy as np
from PIL import Image

from detectors.gate.redact.blocks import with_margins
from detectors.kit.decode.photo import Photo, Pixels, decode
from detectors.kit.terms import Region
from tests.paint.catalogue import whole

AROUND: Final = 64
GRID: Final = 16
"""Pieces begin and end on blocks of colour, so that a piece is coded as the whole photo would be."""
QUALITY: Final = 80
"""As messengers code photos."""
DECOYS: Final = 4
LARGEST: Final = 90_000
SEED: Final = 7


@dataclass(frozen=True)
class Victim:
    """``scene`` before it was coded, ``box`` around the secret, ``truth`` its pixels, ``decoys`` pixels of others.

    ``beside`` are the boxes of other secrets of the same paper, as far as the scene shows them: a father's name tells half
    of his daughter's, and whoever covers one covers the other.
    """

    text: str
    what: str
    scene: Pixels
    box: Region
    truth: Pixels
    decoys: tuple[Pixels, ...]
    beside: tuple[Region, ...] = ()

    @property
    def size(self) -> tuple[int, int]:
        return self.scene.shape[1], self.scene.shape[0]

    @property
    def covered(self) -> tuple[Region, ...]:
        return with_margins([self.box, *self.beside], *self.size)

    @property
    def own(self) -> Region:
        """The box of the secret with its margins."""
        (covered,) = with_margins([self.box], *self.size)
        return covered

    def photo(self, hidden: Pixels | None = None) -> Photo:
        """The photo in circulation, or the one that it would be with something else in the box."""
        pixels = self.scene.copy()
        if hidden is not None:
            size = self.box.width, self.box.height
            pixels[self.box.slices] = cv2.resize(hidden, size, interpolation=cv2.INTER_AREA)
        return decode(coded(pixels))

    @cached_property
    def candidates(self) -> list[Photo]:
        """What the photo could be: the truth first."""
        return [self.photo(), *(self.photo(decoy) for decoy in self.decoys)]


def coded(pixels: Pixels, quality: int = QUALITY, subsampling: int = 2) -> bytes:
    out = io.BytesIO()
    Image.fromarray(pixels).save(out, "JPEG", quality=quality, subsampling=subsampling)
    return out.getvalue()


def victims(count: int, seed: int = SEED) -> list[Victim]:
    """So many, from the painted set in a fixed mixture of its kinds and views."""
    found: list[Victim] = []
    for piece in _pieces(seed):
        found.append(piece)
        if len(found) == count:
            break
    return [replace(one, decoys=tuple(other.truth for other in _others(found, at))) for at, one in enumerate(found)]


def _others(found: list[Victim], at: int) -> list[Victim]:
    step = max(1, len(found) // (DECOYS + 1))
    return [found[(at + step * number) % len(found)] for number in range(1, DECOYS + 1)]


def _pieces(seed: int) -> Iterator[Victim]:
    order = [pair for pair in whole() if pair[0].labels != ("safe",)]
    Random(seed).shuffle(order)
    for round_of_people in range(seed, seed + 9):
        for kind, view in order:
            picture = kind.picture(view, round_of_people)
            pixels = np.asarray(Image.open(io.BytesIO(picture.data)).convert("RGB"))
            boxes = [Region(*(int(side) for side in secret.box)) for secret in picture.secrets]
            for secret, box in zip(picture.secrets, boxes, strict=True):
                piece = _piece(pixels, box, boxes, secret.text, secret.what)
                if piece is not None:
                    yield piece


def _piece(pixels: Pixels, box: Region, boxes: Sequence[Region], text: str, what: str) -> Victim | None:
    height, width = pixels.shape[0] // GRID * GRID, pixels.shape[1] // GRID * GRID
    inside = box.clip(width, height)
    if inside != box or box.width < 16 or box.height < 8:
        return None
    window = Region(
        max(0, (box.left - AROUND) // GRID * GRID),
        max(0, (box.top - AROUND) // GRID * GRID),
        min(width, -(-(box.right + AROUND) // GRID) * GRID),
        min(height, -(-(box.bottom + AROUND) // GRID) * GRID),
    )
    if window.area > 4 * LARGEST or box.area > LARGEST:
        return None
    scene = pixels[window.slices].copy()
    moved = box.shifted(-window.left, -window.top)
    beside = [part.shifted(-window.left, -window.top) for other in boxes if (part := other.intersection(window))]
    return Victim(text, what, scene, moved, scene[moved.slices].copy(), (), tuple(beside))
