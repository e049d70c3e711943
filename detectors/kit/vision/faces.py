"""Reads the faces of a photo: where they are, how sure that is, and how old they look.

The whole photo is looked at in 1,280 pixels as it stands, and turned three ways in 448, where what lies or hangs is found if it
is large. Each face is then looked at again by itself, which tells faces from other things and which way is up; where most
turn out to lie, the photo is looked at once more in full, turned. Drawn faces are left out.
Example: a portrait gives one Face with its box, a score of about .9 and six ages.
Misses: faces below ten pixels in a photo of 1,280; backs of heads; statues, dolls and paintings are faces too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np

from detectors.kit.decode.photo import Pixels, at_most
from detectors.kit.terms import Region
from detectors.kit.vision.ages import GROWN, ages, youngest
from detectors.kit.vision.centerface import detect
from detectors.kit.vision.drawings import is_drawn, is_painted, share_drawn
from detectors.kit.vision.face_crop import Stance, level, portrait, stance
from detectors.kit.vision.peaks import Peak, Peaks, concatenated

FIRST_SIDE: Final = 960
FULL_SIDE: Final = 1280
LARGE_SIDE: Final = 1600
TURNED_SIDE: Final = 320
"""Pixels of the photo's longer side in the first look, in the full one of photos up to this size and of larger ones, and
in each of the three turned looks."""
LARGEST_SCALE: Final = 2.0
"""A small photo is enlarged at most so far."""
TRACE: Final = 0.12
TINY: Final = 20
"""A peak of this score, of so many pixels in the first look, asks for the full one: where one face is tiny, others are.
Nine lone faces of 14 pixels in a photo of 1,280 all left such a trace; 6 of 89 photos of all kinds have one."""
PEAK: Final = 0.25
"""Score from which a peak is worth a second look: of faces of 14 pixels .98 have it, and a street has some that are none."""
FACE: Final = 0.5
TURNED_FACE: Final = 0.6
"""Scores in the second look from which it is a face, see ``face_crop``; a turned look adds chances to be wrong."""
BOTH: Final = 0.5
"""Mean of both looks from which it is one all the same: the ghost of a portrait on a card has .54, a coat of arms .46."""
AT_BORDER: Final = 0.6
"""Score in the first look that is enough for a face cut by the border, of which the second look sees no more."""
CLEAR: Final = 0.4
"""Score of an upright peak that rules out others at its place, and that counts where faces are too many for second looks."""
DRAWING: Final = 0.5
"""Share of Drawing in the whole picture from which its tiny faces are drawn ones: icons, sprites, figures on a poster."""
SECOND_LOOKS: Final = 24
AGED: Final = 128
"""How many faces, the largest, get a second look, and an age; tiny ones only with the look. 500 must be answered in time."""


@dataclass(frozen=True, slots=True)
class Face:
    """One face: its box in upright pixels, from brow to chin, and how sure the network is of it.

    ``turns`` quarters of ``np.rot90`` bring it up. ``ages`` holds the years that its views show; none where there are too many
    faces. ``doubtful`` faces are in a picture that is painted as a whole.
    """

    region: Region
    score: float = 0.9
    ages: tuple[float, ...] = ()
    turns: int = 0
    doubtful: bool = False

    @property
    def size(self) -> int:
        return min(self.region.width, self.region.height)

    @property
    def head(self) -> Region:
        """The whole head with hair, ears and chin; it may leave the photo until it is clipped."""
        wide, high = self.region.width, self.region.height
        up_x, up_y = ((0, -1), (1, 0), (0, 1), (-1, 0))[self.turns % 4]
        hair_x, hair_y = round(up_x * wide * 0.1), round(up_y * high * 0.1)
        grown = self.region.grow(round(wide * 0.25), round(high * 0.25))
        return Region(grown.left + hair_x, grown.top + hair_y, grown.right + hair_x, grown.bottom + hair_y)

    @property
    def may_be_a_child(self) -> bool:
        return bool(self.ages) and youngest(self.ages) < GROWN


def find_faces(pixels: Pixels, share: float = 1.0) -> tuple[Face, ...]:
    """The faces of a photo, the largest first; every look at the whole of it in this share of its usual size."""
    reduced = at_most(pixels, LARGE_SIDE)
    upright = _upright(reduced, share)
    turned = concatenated(*(_peaks(reduced, share * TURNED_SIDE, turns) for turns in (1, 2, 3)))
    peaks = concatenated(upright, _elsewhere(turned, upright)).surest()
    whole = share_drawn(reduced) if len(peaks) else 0.0
    faces = _looked_at(pixels, reduced, peaks, whole)
    turns, count = Counter(face.turns for face in faces).most_common(1)[0] if faces else (0, 0)
    if turns and 2 * count > len(faces):
        again = _peaks(reduced, share * FULL_SIDE, turns)
        faces = _looked_at(pixels, reduced, concatenated(peaks, again).surest(), whole)
    return faces


def _upright(pixels: Pixels, share: float) -> Peaks:
    """The peaks of the photo as it stands: of the first look, and of the full one where there are traces of tiny faces."""
    first = _peaks(pixels, share * FIRST_SIDE, 0, TRACE)
    tiny = np.sqrt(first.areas) * _scale(pixels, FIRST_SIDE) < TINY
    kept = first[first.score >= PEAK]
    if not tiny.any():
        return kept
    full = _peaks(pixels, share * max(*pixels.shape[:2], FULL_SIDE))
    return concatenated(kept, full).surest()


def _peaks(pixels: Pixels, side: float, turns: int = 0, threshold: float = PEAK) -> Peaks:
    """Where faces may be in the photo, looked at in this size and turned by so many quarters."""
    return detect(pixels, _scale(pixels, side), threshold, turns)


def _scale(pixels: Pixels, side: float) -> float:
    return min(float(side / max(pixels.shape[:2])), LARGEST_SCALE)


def _looked_at(pixels: Pixels, reduced: Pixels, peaks: Peaks, whole: float) -> tuple[Face, ...]:
    """The peaks of the reduced photo that are faces, each with its ages; ``whole`` is how much of a drawing the photo is."""
    height, width = pixels.shape[:2]
    largest_first = peaks[np.argsort(-peaks.areas, kind="stable")]
    in_photo = largest_first.scaled(width / reduced.shape[1], height / reduced.shape[0])
    return tuple(_faces(pixels, in_photo, whole, is_painted(reduced, whole)))


def _faces(pixels: Pixels, peaks: Peaks, whole: float, painted: bool) -> Iterator[Face]:
    height, width = pixels.shape[:2]
    usual = 0
    for index, peak in enumerate(peaks):
        region = Region.around(((peak.left, peak.top), (peak.right, peak.bottom))).clip(width, height)
        if region is None or (index >= SECOND_LOOKS and peak.score < CLEAR):
            continue
        tiny = min(region.width, region.height) < TINY
        if tiny and whole >= DRAWING:
            continue
        if index >= AGED or (tiny and index >= SECOND_LOOKS):
            yield Face(region, peak.score, (), usual, painted)
            continue
        picture = portrait(pixels, peak)
        stands = Stance(peak.score, usual, level(peak.tilt))
        if index < SECOND_LOOKS:
            stands = stance(picture, peak.turns, peak.tilt)
            if not _is_face(peak, stands.score, width, height) or is_drawn(picture, pixels[region.slices], whole):
                continue
            usual = stands.turns
        yield Face(region, max(peak.score, stands.score), ages(picture, stands), stands.turns, painted)


def _is_face(peak: Peak, second: float, width: int, height: int) -> bool:
    if peak.turns:
        return second >= TURNED_FACE
    cut = peak.left < 1 or peak.top < 1 or peak.right > width - 1 or peak.bottom > height - 1
    return second >= FACE or (peak.score + second) / 2 >= BOTH or (cut and peak.score >= AT_BORDER)


def _elsewhere(turned: Peaks, upright: Peaks) -> Peaks:
    """The peaks of turned looks whose middle lies in no clear upright peak: a face is seen askew in every turn."""
    clear = upright[upright.score >= CLEAR]
    x, y = (turned.left + turned.right)[:, None] / 2, (turned.top + turned.bottom)[:, None] / 2
    inside = (clear.left < x) & (x < clear.right) & (clear.top < y) & (y < clear.bottom)
    return turned[np.flatnonzero(~inside.any(axis=1))]
