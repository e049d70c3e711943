"""What a copy loses: how much of the rest of a photo it changes, and how much more it changes than must be hidden.

A block of 8 x 8 pixels is changed where the mean difference to the photo is over ``CHANGED``; what a cover's coding does to its
neighbours stays below. ``lost`` is the share of changed blocks of those that meet no must-hide box grown by ``SLACK``;
``times`` is the area of all changed blocks in relation to the area of these grown boxes.
Example: a face covered exactly has ``lost`` 0 and ``times`` 1; a card covered as a slab around small values .9 and 6.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING, Any, Final

import cv2
import numpy as np
import numpy.typing as npt

from detectors.kit.decode.photo import PhotoRefused, Pixels, decode, sized
from detectors.kit.terms import Redacted, Region, Risk

if TYPE_CHECKING:
    from tests.measure.outcome import Outcome

SIDE: Final = 8
"""Pixels of a block."""
CHANGED: Final = 10
"""Levels of mean difference from which a block is changed: coding anew at quality 92 moves a block by one to three."""
SLACK: Final = 0.15
"""Share of a box's sides by which it is grown at each side: what is around a value is lost with it."""
MOST: Final = 0.6
"""``lost`` from which a copy shows so little of a paper that its sender would rather send the original."""
FACES: Final = frozenset({Risk.PEOPLE, Risk.CHILDREN})

Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Loss:
    """``lost`` and ``times`` of one copy, as above."""

    lost: float
    times: float


@dataclass(frozen=True)
class LossFigures:
    """Medians over the copies of one kind of picture, and how many lose more than ``MOST`` of the rest."""

    kind: str
    copies: int
    lost: float
    over: int
    times: float


def loss_of(data: bytes, redacted: Redacted, boxes: Sequence[Region]) -> Loss | None:
    """The loss of a copy of the photo in ``data``; None where nothing must be hidden or the photo cannot be decoded."""
    try:
        before = decode(data).pixels
    except PhotoRefused:
        return None
    height, width = before.shape[:2]
    must = _must_hide(boxes, width, height)
    rest = ~_in_blocks(must).any(axis=(1, 3))
    if not must.any() or not rest.any():
        return None
    changed = _changed(before, _as_large(redacted, before))
    return Loss(float(changed[rest].mean()), float(changed.sum() * SIDE**2 / must.sum()))


def loss_figures(outcomes: Iterable[Outcome]) -> tuple[LossFigures, ...]:
    """Medians for papers, for faces elsewhere, and for everything else that has something to hide."""
    kinds: dict[str, list[Loss]] = {"papers": [], "faces": [], "pages": []}
    for outcome in outcomes:
        if outcome.loss is not None:
            kinds[_kind(outcome)].append(outcome.loss)
    return tuple(
        LossFigures(
            kind,
            len(losses),
            median(loss.lost for loss in losses),
            sum(loss.lost > MOST for loss in losses),
            median(loss.times for loss in losses),
        )
        for kind, losses in kinds.items()
        if losses
    )


def _kind(outcome: Outcome) -> str:
    wanted = outcome.expected.wanted
    if Risk.IDENTITY in wanted:
        return "papers"
    return "faces" if wanted & FACES else "pages"


def _must_hide(boxes: Sequence[Region], width: int, height: int) -> Mask:
    """The pixels of the boxes, grown, inside a photo of this size."""
    mask = np.zeros((height, width), bool)
    for box in boxes:
        grown = box.grow(round(SLACK * box.width), round(SLACK * box.height)).clip(width, height)
        if grown is not None:
            mask[grown.slices] = True
    return mask


def _as_large(redacted: Redacted, before: Pixels) -> Pixels:
    """The copy's pixels where they lie in the photo: what a crop leaves away is black."""
    height, width = before.shape[:2]
    part = redacted.crop or Region(0, 0, width, height)
    after = np.zeros_like(before)
    after[part.slices] = sized(decode(redacted.data).pixels, part.width, part.height)
    return after


def _changed(before: Pixels, after: Pixels) -> Mask:
    difference = cv2.absdiff(before, after).astype(np.float32).mean(axis=2)
    return np.asarray(_in_blocks(difference).mean(axis=(1, 3)) > CHANGED)


def _in_blocks(plane: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """A plane (height x width) as whole blocks: rows of blocks, rows in one, columns of blocks, columns in one."""
    height, width = plane.shape
    padded = np.pad(plane, ((0, -height % SIDE), (0, -width % SIDE)), mode="edge")
    return padded.reshape(padded.shape[0] // SIDE, SIDE, -1, SIDE)
