"""Measures how much of a body a photo shows: NudeNet's boxes, two networks of nsfwjs on the whole picture, and a veto.

Yahoo's Open-NSFW is asked only where another has spoken: it was trained apart from both, on photos of another decade, and says
next to nothing to hands, faces close up and pens. By itself it says nothing: to X-rays it gives .97. All of them see the whole
picture and nothing else: tiles of it ruin them (close-ups of faces and skin turn into alarms). NudeNet wants a square, so the
picture is padded at the right and below; the others were trained on squashed pictures.

>>> look(pixels).strongest(EXPOSED)  # doctest: +SKIP
"""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from detectors.kit import models
from detectors.kit.decode.photo import Pixels, sized
from detectors.kit.terms import Region

LABELS: Final = (
    "FEMALE_GENITALIA_COVERED", "FACE_FEMALE", "BUTTOCKS_EXPOSED", "FEMALE_BREAST_EXPOSED", "FEMALE_GENITALIA_EXPOSED",
    "MALE_BREAST_EXPOSED", "ANUS_EXPOSED", "FEET_EXPOSED", "BELLY_COVERED", "FEET_COVERED", "ARMPITS_COVERED",
    "ARMPITS_EXPOSED", "FACE_MALE", "BELLY_EXPOSED", "MALE_GENITALIA_EXPOSED", "ANUS_COVERED", "FEMALE_BREAST_COVERED",
    "BUTTOCKS_COVERED",
)  # fmt: skip
"""NudeNet's labels in the order of its outputs, compared with the model's own list before the first photo."""
EXPOSED: Final = frozenset(
    {"BUTTOCKS_EXPOSED", "FEMALE_BREAST_EXPOSED", "FEMALE_GENITALIA_EXPOSED", "ANUS_EXPOSED", "MALE_GENITALIA_EXPOSED"}
)
"""What stops a photo. Bellies, feet, armpits and the chests of men do not."""
NO_TRUNK: Final = frozenset({"FACE_FEMALE", "FACE_MALE", "FEET_EXPOSED", "FEET_COVERED"})
TRUNK: Final = frozenset(LABELS) - NO_TRUNK
"""Parts with which a body is seen, bare or covered."""
BOX_SIDE: Final = 320
SQUARE: Final = (1, 3, BOX_SIDE, BOX_SIDE)
WHOLE_SIDE: Final = 224
OPINIONS: Final = ("nsfwjs", "nsfwjs_mid")
LEAST: Final = 0.2
"""Share from which a box is kept, as in NudeNet's own package; the detector decides at higher ones."""
SAME: Final = 0.45
"""Overlap from which the weaker of two boxes goes, whatever their labels (NudeNet's own): a covered breast that is surer
than a bare one at the same place is covered."""


SPOKEN_BOX: Final = 0.25
SPOKEN_WHOLE: Final = 0.5
"""Shares of a bare part, and of an explicit picture, from which the last network is asked: on one photo in twenty."""
VETO_SIDE: Final = 256
VETO_SHAPE: Final = (1, WHOLE_SIDE, WHOLE_SIDE, 3)
VETO_MEANS: Final = np.array((123, 117, 104), np.float32)
"""Pixels to which a picture is squashed, of which the network sees the middle, and what is taken off red, green and blue."""


class LabelsDiffer(models.ModelBroken):
    """The model speaks of other body parts than this version knows."""


@dataclass(frozen=True)
class BodyPart:
    """A part of a body with NudeNet's label and share."""

    label: str
    share: float
    region: Region


@dataclass(frozen=True)
class Whole:
    """What one network of nsfwjs says of the whole picture; the five shares sum to 1."""

    drawing: float = 0.0
    hentai: float = 0.0
    neutral: float = 1.0
    porn: float = 0.0
    sexy: float = 0.0

    @property
    def explicit(self) -> float:
        return self.porn + self.hentai

    @property
    def bare(self) -> float:
        """Explicit, or in swimwear and underwear: enough to agree with a box, too little alone."""
        return self.explicit + self.sexy


@dataclass(frozen=True)
class Nudity:
    """Both opinions on one photo, and what the last network says, from 0 to 1; None where nobody spoke before it."""

    parts: tuple[BodyPart, ...] = ()
    wholes: tuple[Whole, ...] = ()
    veto: float | None = None

    def exposed(self, least: float) -> tuple[BodyPart, ...]:
        """The bare parts with at least this share."""
        return tuple(part for part in self.parts if part.label in EXPOSED and part.share >= least)

    def strongest(self, labels: Collection[str]) -> float:
        return max((part.share for part in self.parts if part.label in labels), default=0.0)


def measure_nudity(pixels: Pixels) -> Nudity:
    """Both opinions on RGB pixels."""
    prepare()
    squashed = _squashed(pixels)
    wholes = tuple(Whole(*(float(share) for share in models.run(name, squashed)[0][0])) for name in OPINIONS)
    nudity = Nudity(tuple(_parts(pixels)), wholes)
    spoken = nudity.exposed(SPOKEN_BOX) or max(whole.explicit for whole in wholes) >= SPOKEN_WHOLE
    return replace(nudity, veto=_veto(pixels)) if spoken else nudity


@cache
def prepare() -> None:
    """Load the networks, once, and compare the labels with those in the model's own metadata. Raises LabelsDiffer."""
    stated = ast.literal_eval(str(models.notes("nudenet", "framework", "names")))
    if stated != dict(enumerate(LABELS)):
        raise LabelsDiffer(models.path("nudenet").name, "names other body parts than this version knows.")
    models.load("nudenet", SQUARE)
    models.load("open_nsfw", VETO_SHAPE)
    for name in OPINIONS:
        models.load(name)


def _veto(pixels: Pixels) -> float:
    """How explicit Open-NSFW finds a picture: it was taught the middle of a squashed one, in blue, green and red."""
    margin = (VETO_SIDE - WHOLE_SIDE) // 2
    middle = sized(pixels, VETO_SIDE, VETO_SIDE)[margin : margin + WHOLE_SIDE, margin : margin + WHOLE_SIDE]
    (answer,) = models.run("open_nsfw", np.ascontiguousarray((middle - VETO_MEANS)[None, ..., ::-1]), VETO_SHAPE)
    return float(answer[0, 1])


def _parts(pixels: Pixels) -> Iterator[BodyPart]:
    height, width = pixels.shape[:2]
    scale = BOX_SIDE / max(height, width)
    # As the package does: pad to a square with black at the right and below, then one resize.
    size = max(1, round(width * scale)), max(1, round(height * scale))
    square = np.zeros((BOX_SIDE, BOX_SIDE, 3), np.uint8)
    square[: size[1], : size[0]] = cv2.resize(pixels, size, interpolation=cv2.INTER_LINEAR)
    blob = np.ascontiguousarray(square.transpose(2, 0, 1)[None], np.float32) / np.float32(255)
    answer = models.run("nudenet", blob, SQUARE)[0][0].T
    boxes, shares = answer[:, :4] / scale, answer[:, 4:]
    corners = np.column_stack((boxes[:, :2] - boxes[:, 2:] / 2, boxes[:, 2:]))
    best = shares.max(axis=1)
    for index in _kept(corners, best):
        left, top, wide, high = corners[index]
        region = Region.around([(left, top), (left + wide, top + high)]).clip(width, height)
        if region:
            yield BodyPart(LABELS[int(shares[index].argmax())], float(best[index]), region)


def _kept(corners: NDArray[np.float32], best: NDArray[np.float32]) -> list[int]:
    candidates = np.nonzero(best >= LEAST)[0]
    kept = cv2.dnn.NMSBoxes(corners[candidates].tolist(), best[candidates].tolist(), LEAST, SAME)
    return [int(candidates[index]) for index in np.asarray(kept, int).reshape(-1)]


def _squashed(pixels: Pixels) -> NDArray[np.float32]:
    """The whole picture as 1×224×224×3, bilinear with aligned corners and without antialiasing, as in its training."""
    height, width = pixels.shape[:2]
    rows, columns = (np.linspace(0, side - 1, WHOLE_SIDE) for side in (height, width))
    top, left = rows.astype(int), columns.astype(int)
    below, beside = np.minimum(top + 1, height - 1), np.minimum(left + 1, width - 1)
    down = (rows - top).astype(np.float32)[:, None, None]
    across = (columns - left).astype(np.float32)[None, :, None]
    dots = pixels.reshape(-1, 3)
    upper, lower = (
        dots.take(line[:, None] * width + left, axis=0) * (1 - across)
        + dots.take(line[:, None] * width + beside, axis=0) * across
        for line in (top, below)
    )
    return np.ascontiguousarray(((upper * (1 - down) + lower * down) / np.float32(255))[None], dtype=np.float32)
