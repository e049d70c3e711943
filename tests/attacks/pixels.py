"""Attacks on pixels by someone who knows everything but the secret. Each answers whether it won.

Matching: cover every candidate in the same way and see which comes out (Depix, unredacter). Ringing: the same, looking only
at what is around the box. Two copies: the same with copies in other styles and of other choices at once. Deconvolution: undo
a blur of unknown width and see whether strokes of the truth come back. Age: ask for the age of a face where it stood.
Sources: Hill et al., On the (In)effectiveness of Mosaicing and Blurring as Tools for Document Redaction (2016); Bishop Fox's
unredacter; Wiener, Extrapolation, Interpolation, and Smoothing of Stationary Time Series (1949).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any, Final

import cv2
import numpy as np

from detectors.gate.redact.shapes import Mask
from detectors.kit.decode.photo import Photo, Pixels
from detectors.kit.terms import Region
from detectors.kit.vision.ages import ages
from detectors.kit.vision.face import Face
from detectors.kit.vision.face_crop import portrait, stance
from detectors.kit.vision.faces import find_faces
from detectors.kit.vision.peaks import Peak
from tests.attacks.redactors import SLIM, Redactor, shown, soft, solid
from tests.attacks.victims import Victim

WIDTHS: Final = (1.5, 2.5, 4.0, 6.0)
NOISE: Final = (0.002, 0.02)
"""Deviations of blurs that are undone, and shares of noise that are assumed."""
ALIKE: Final = 0.5
"""Correlation of fine detail with the truth from which its strokes can be seen. Other secrets reach 0.35."""
RING: Final = 24
STRIP: Final = 16
"""Pixels of the strip below the box that a second choice covers besides."""
YEARS: Final = 1.0
"""By so much the truth's copy must be nearer to the true age than the copies of all others: rounding moves less."""


class Published:
    """One victim and all that its attacker can make: the copies of all candidates, truth first, made once each."""

    def __init__(self, victim: Victim) -> None:
        self.victim = victim
        self._made: dict[Redactor, list[Pixels]] = {}

    def by(self, redactor: Redactor) -> list[Pixels]:
        if redactor not in self._made:
            self._made[redactor] = [shown(redactor(photo, self.victim.covered)) for photo in self.victim.candidates]
        return self._made[redactor]

    @cached_property
    def faces(self) -> list[Face]:
        """The faces that stood in the box."""
        if self.victim.what != "photo":
            return []
        return [face for face in find_faces(self.victim.scene) if face.region.intersection(self.victim.box)]

    @cached_property
    def aged(self) -> list[tuple[Peak, Any, float]]:
        """Where each of these faces stands, how, and how old it looks before anything is covered."""
        return [_aged(self.victim.scene, face) for face in self.faces]


def _aged(scene: Pixels, face: Face) -> tuple[Peak, Any, float]:
    peak = Peak(*face.region.half_open, face.score)
    before = portrait(scene, peak)
    stands = stance(before, face.turns, 0.0)
    return peak, stands, float(np.mean(ages(before, stands)))


class Attacked:
    """One victim covered in one way."""

    def __init__(self, published: Published, redactor: Redactor) -> None:
        self.victim = published.victim
        self.published = published
        self.copies = published.by(redactor)

    @property
    def whole(self) -> bool:
        """Whether the copy shows all of the photo: a crop has no box to look at."""
        return self.copies[0].shape == self.victim.scene.shape

    @cached_property
    def hidden(self) -> Mask:
        mask = np.zeros(self.victim.scene.shape[:2], bool)
        for region in self.victim.covered:
            mask[region.slices] = True
        return mask

    @cached_property
    def ring(self) -> Mask:
        mask = np.zeros(self.victim.scene.shape[:2], bool)
        for region in self.victim.covered:
            mask[(region.grow(RING).clip(*self.victim.size) or region).slices] = True
        return mask & ~self.hidden


Attack = Callable[[Attacked], bool]


def matching(attacked: Attacked) -> bool:
    return _wins([[copy[attacked.hidden] if attacked.whole else copy for copy in attacked.copies]])


def ringing(attacked: Attacked) -> bool:
    return _wins([[copy[attacked.ring] if attacked.whole else copy for copy in attacked.copies]])


def ring_in_blocks(attacked: Attacked) -> bool:
    """Only what lies within the hidden blocks and outside of the bar: there a photo's own coding has spread the secret."""
    inside = np.zeros_like(attacked.hidden)
    for region in attacked.victim.covered:
        inside[region.grow(-SLIM).slices] = True
    ring = attacked.hidden & ~inside
    return _wins([[copy[ring] if attacked.whole else copy for copy in attacked.copies]])


def two_copies(attacked: Attacked) -> bool:
    """The copy at hand beside a solid one, a soft one, and one in which more was covered."""
    others = [attacked.published.by(other) for other in (solid, soft, _with_more)]
    return _wins([attacked.copies, *others])


def _with_more(photo: Photo, covered: Sequence[Region]) -> bytes:
    """Another choice of the same person: a strip below the secret is covered too."""
    below = [
        Region(box.left, box.bottom, box.right, box.bottom + STRIP).clip(photo.width, photo.height) for box in covered
    ]
    return solid(photo, (*covered, *(strip for strip in below if strip)))


def deconvolution(attacked: Attacked) -> bool:
    if not attacked.whole:
        return False
    grey = cv2.cvtColor(attacked.copies[0], cv2.COLOR_RGB2GRAY).astype(np.float32)
    hidden, truth = grey[attacked.victim.box.slices], _detail(attacked.victim.truth)
    guesses = [_unblurred(hidden, width, noise) for width in WIDTHS for noise in NOISE]
    return any(_correlation(_detail(guess), truth) >= ALIKE for guess in guesses)


def age(attacked: Attacked) -> bool:
    """Whether the copy of the truth alone shows the age of the face that stood there."""
    if not attacked.whole:
        return False
    return any(_tells_age(attacked.copies, *aged) for aged in attacked.published.aged)


def _tells_age(copies: Sequence[Pixels], peak: Peak, stands: Any, true: float) -> bool:
    away = [abs(float(np.mean(ages(portrait(copy, peak), stands))) - true) for copy in copies]
    return away[0] < min(away[1:]) - YEARS


def _wins(evidence: Sequence[list[Pixels]]) -> bool:
    """Whether the candidate that comes closest to what was published, in all evidence together, is the truth alone."""
    distances = [
        sum(float(np.abs(copies[at].astype(int) - copies[0]).sum()) for copies in evidence)
        for at in range(len(evidence[0]))
    ]
    return distances[0] < min(distances[1:])


def _unblurred(grey: Any, width: float, noise: float) -> Any:
    """Wiener's filter for a blur of this width."""
    kernel = cv2.getGaussianKernel(min(grey.shape[0], 2 * round(3 * width) + 1) | 1, width)
    across = cv2.getGaussianKernel(min(grey.shape[1], 2 * round(3 * width) + 1) | 1, width)
    spread = np.zeros_like(grey)
    tall, wide = min(len(kernel), grey.shape[0]), min(len(across), grey.shape[1])
    spread[:tall, :wide] = (kernel @ across.T)[:tall, :wide]
    spread = np.roll(spread, (-(tall // 2), -(wide // 2)), (0, 1))
    known, seen = np.fft.rfft2(spread), np.fft.rfft2(grey - grey.mean())
    return np.fft.irfft2(np.conj(known) * seen / (np.abs(known) ** 2 + noise), s=grey.shape)


def _detail(picture: Any) -> Any:
    grey = picture.astype(np.float32)
    if grey.ndim == 3:
        grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY).astype(np.float32)
    return grey - cv2.GaussianBlur(grey, (0, 0), 5)


def _correlation(one: Any, other: Any) -> float:
    one, other = one - one.mean(), other - other.mean()
    size = float(np.sqrt((one**2).sum() * (other**2).sum()))
    return float((one * other).sum()) / size if size > 1e-6 else 0.0


PIXEL_ATTACKS: Final[dict[str, Attack]] = {
    "matching of candidates": matching,
    "ringing beside the box": ringing,
    "ring between bar and block": ring_in_blocks,
    "two copies compared": two_copies,
    "deconvolution": deconvolution,
    "age of a face": age,
}
