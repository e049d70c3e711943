"""Looks at a copy with other eyes than at the photo: other readers of words, faces in the mirror, and no pixel twice.

In a further round only what the further covers changed is read: the other pixels are equal, level by level.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from detectors.gate.mirror import mirrored, mirrored_face
from detectors.gate.verify.read_back import WordsReadBack, read_back
from detectors.kit.decode.photo import Pixels, at_most
from detectors.kit.ocr.lines import Writing
from detectors.kit.terms import Region
from detectors.kit.view import Readings
from detectors.kit.vision.face import Face
from detectors.kit.vision.slender import faces_in, is_slender

FACES_SCALE: Final = 0.8
"""Of the first look for faces: they fall on other cells of the network."""
FACES_SIDE: Final = 4096
"""Pixels of the longer side in which faces of a copy are looked at: more show no other ones."""
BLOCK: Final = 16
AROUND: Final = 96
"""Pixels of the blocks in which changes are counted, and around a change that are read again: a line and its neighbours."""


class SecondReadings(Readings):
    """Other settings than the first pass, for words and faces; other pictures are looked at as they leave.

    ``covered`` are the covers over words in the copy's pixels, ``first`` what the first pass saw written, in the same pixels.
    Keeps the lines it read, for the next round.
    """

    def __init__(
        self, covered: Sequence[Region], first: Writing | None = None, before: SecondReadings | None = None
    ) -> None:
        self.read = WordsReadBack()
        self._covered = covered
        self._first = first or Writing()
        self._before = before
        self._pixels: Pixels | None = None

    def writing(self, pixels: Pixels, until: float) -> Writing:
        self._pixels = pixels
        changed = self._before.change_to(pixels) if self._before else None
        if self._before is None or changed is None:
            self.read = read_back(pixels, self._covered, self._first.lines, until)
        else:
            self.read = _together(self._before.read, changed, self._read_part(pixels, changed, until))
        self._before = None  # a chain of all rounds would hold the pixels of each
        return Writing(self.read.lines, complete=self.read.complete, mirrored=self._first.mirrored)

    def in_mirror(self, width: int) -> SecondReadings:
        return SecondReadings([mirrored(region, width) for region in self._covered])

    def faces(self, pixels: Pixels) -> tuple[Face, ...]:
        """Faces in the mirror and at another scale: the network answers anew, where the same look would only repeat itself."""
        small = pixels if is_slender(pixels) else at_most(pixels, FACES_SIDE)
        found = faces_in(np.ascontiguousarray(small[:, ::-1]), FACES_SCALE)
        scale = pixels.shape[1] / small.shape[1], pixels.shape[0] / small.shape[0]
        turned = (mirrored_face(face, small.shape[1]) for face in found)
        return tuple(replace(face, region=face.region.scaled(*scale)) for face in turned)

    def change_to(self, pixels: Pixels) -> Change | None:
        """Where pixels differ from those that were read; None where everything has to be read."""
        if self._pixels is None or self._pixels.shape != pixels.shape:
            return None
        return Change(np.any(self._pixels != pixels, axis=2))

    def _read_part(self, pixels: Pixels, changed: Change, until: float) -> WordsReadBack:
        """Lines that reach into the change, those cut by its border in full: their unchanged rest lies in the margin."""
        part = changed.around
        inside = [
            shared.shifted(-part.left, -part.top) for region in self._covered if (shared := region.intersection(part))
        ]
        read = read_back(
            np.ascontiguousarray(pixels[part.slices]),
            inside,
            self._first.shifted(-part.left, -part.top).lines,
            until,
            lambda region: changed.meets(region.shifted(part.left, part.top)),
        )
        lines, once = ([line.shifted(part.left, part.top) for line in each] for each in (read.lines, read.once))
        return replace(read, lines=tuple(lines), once=tuple(once))


class Change:
    """Where a copy differs from the one before it, from a mask of its pixels (height x width)."""

    def __init__(self, pixels: NDArray[np.bool_]) -> None:
        self._height, self._width = pixels.shape
        reach = np.ones((2 * AROUND // BLOCK + 1,) * 2, np.uint8)
        self._blocks = cv2.dilate(_in_blocks(pixels).astype(np.uint8), reach)

    @cached_property
    def around(self) -> Region:
        """The box around all that has to be read again."""
        rows, columns = np.nonzero(self._blocks)
        if not len(rows):
            return Region(0, 0, 1, 1)
        box = Region(int(columns.min()), int(rows.min()), int(columns.max()) + 1, int(rows.max()) + 1)
        whole = Region(box.left * BLOCK, box.top * BLOCK, box.right * BLOCK, box.bottom * BLOCK)
        return whole.clip(self._width, self._height) or Region(0, 0, 1, 1)

    def meets(self, region: Region) -> bool:
        """Whether what stands in a region has to be read again."""
        rows, columns = (
            slice(max(0, region.top) // BLOCK, -(-region.bottom // BLOCK)),
            slice(max(0, region.left) // BLOCK, -(-region.right // BLOCK)),
        )
        return bool(self._blocks[rows, columns].any())


def _in_blocks(pixels: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Whether any pixel of each block is set."""
    height, width = pixels.shape
    padded = np.pad(pixels, ((0, -height % BLOCK), (0, -width % BLOCK)))
    return np.asarray(padded.reshape(padded.shape[0] // BLOCK, BLOCK, -1, BLOCK).any(axis=(1, 3)), np.bool_)


def _together(before: WordsReadBack, changed: Change, read: WordsReadBack) -> WordsReadBack:
    """What was read before outside of the change, and what was read in it now."""
    lines, once = ([line for line in each if not changed.meets(line.region)] for each in (before.lines, before.once))
    return WordsReadBack((*lines, *read.lines), (*once, *read.once), before.complete and read.complete)
