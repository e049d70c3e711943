"""Reads the faces of a photo: where they are, how sure that is, and how old they look.

The whole photo is looked at in 768 pixels as it stands; turned three ways in 256, where what lies or hangs is found if it is
large; and in 96 in a black frame, where a face is found that fills it. Traces of tiny faces are looked at closer. Each face is
then looked at again by itself, which tells faces from other things, which way is up and where exactly it is: what comes to one
place is one face. Where most turn out to lie, the photo is looked at once more in full, turned. Drawn faces are left out.
Example: a portrait gives one Face with its box, a score of about .9 and two to twelve ages.
Misses: faces below ten pixels in a photo of 1,280; backs of heads. Statues, dolls and paintings are faces, too, told as made.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

import numpy as np

from detectors.kit.decode.photo import Pixels, at_most
from detectors.kit.terms import Region
from detectors.kit.vision import made
from detectors.kit.vision.ages import ages
from detectors.kit.vision.centerface import WINDOW, detect, detect_framed, detect_lying, detect_near
from detectors.kit.vision.drawings import is_drawn, is_painted, share_drawn
from detectors.kit.vision.face import Face
from detectors.kit.vision.face_crop import Stance, level, portrait, settled, stance
from detectors.kit.vision.peaks import Peak, Peaks, concatenated

FIRST_SIDE: Final = 768
FULL_SIDE: Final = 1280
LARGE_SIDE: Final = 1600
TURNED_SIDE: Final = 256
"""Pixels of the photo's longer side in the first look, in the full one of photos up to this size and of larger ones, and
in each of the three turned looks. Of 124 labelled faces in photos turned by quarters, turned looks of 320 and of 288 pixels
see all, of 256 pixels 123 and of 224 pixels 121; larger ones see more that are none: a teddy, folds of cloth."""
LARGEST_SCALE: Final = 2.0
"""A small photo is enlarged at most so far."""
TRACE: Final = 0.04
SMALL_TRACE: Final = 16
"""A peak of this score, of so many pixels in the first look, asks for a closer one. Of 26 lone faces each of 24, 20, 16 and 14
pixels, put into photos of 1,280, the closer looks so asked for find 25, 13, 13 and 10; after a first look in 640 pixels
they find 20, 10, 9 and 8, and after one of 960 in 32 bits, asked by peaks of .12, 23, 14, 16 and 9. A third of photos have such
a trace, one in ten more than ten of them."""
WINDOWS: Final = 10
"""Places that are looked at closer by themselves; where there are more, the whole photo is, which costs as much as 40."""
INSIDE: Final = 32
"""Pixels from the border of a window from which it shows what is around a trace as well as one of its own would."""
TINY: Final = 20
"""Pixels of a face's shorter side below which it is not looked at or aged in a crowd or in a drawing."""
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
FILLING: Final = 0.6
FILLS: Final = 0.5
"""Score in the look in a black frame, and share of a side of the photo, from which a face fills the photo. Of 90 photos with
faces this finds those of four more, two of children and two of adults; on 195 without faces it finds none."""
DRAWING: Final = 0.5
"""Share of Drawing in the whole picture from which its tiny faces are drawn ones: icons, sprites, figures on a poster."""
SAME: Final = 0.6
"""Share of the union of two places that were looked at again, from which they are one face. Of 73 photos with faces six have a
face that two peaks came to, with .81 and more; no others share .2."""
SECOND_LOOKS: Final = 24
AGED: Final = 128
JUDGED: Final = 8
"""How many faces, the largest, get a second look, and an age; tiny ones only with the look. 500 must be answered in time. Of so
many is asked whether they are made."""


def find_faces(pixels: Pixels, share: float = 1.0) -> tuple[Face, ...]:
    """The faces of a photo, the largest first; every look at the whole of it in this share of its usual size."""
    reduced = at_most(pixels, LARGE_SIDE)
    upright = concatenated(_upright(reduced, share), _filling(reduced))
    turned = detect_lying(reduced, _scale(reduced, share * TURNED_SIDE), PEAK)
    peaks = concatenated(upright, _elsewhere(turned, upright)).surest()
    whole = share_drawn(reduced) if len(peaks) else 0.0
    faces = _looked_at(pixels, reduced, peaks, whole)
    turns, count = Counter(face.turns for face in faces).most_common(1)[0] if faces else (0, 0)
    if turns and 2 * count > len(faces):
        again = detect(reduced, _scale(reduced, share * FULL_SIDE), PEAK, turns)
        faces = _looked_at(pixels, reduced, concatenated(peaks, again).surest(), whole)
    return faces


def _upright(pixels: Pixels, share: float) -> Peaks:
    """The peaks of the photo as it stands: of the first look, and of closer ones where there are traces of more."""
    scale = _scale(pixels, share * FIRST_SIDE)
    first = detect(pixels, scale, TRACE)
    kept = first[first.score >= PEAK]
    closer = _scale(pixels, share * max(*pixels.shape[:2], FULL_SIDE))
    places = _windows(_traces(first, scale, pixels), pixels, closer) if closer > scale else []
    if len(places) > WINDOWS:
        return concatenated(kept, detect(pixels, closer, PEAK)).surest()
    return concatenated(kept, detect_near(pixels, closer, PEAK, places)).surest() if places else kept


def _filling(pixels: Pixels) -> Peaks:
    """Faces that fill the photo, as far as they lie in it: seen as large as that, the network takes them for none."""
    height, width = pixels.shape[:2]
    seen = detect_framed(pixels, FILLING)
    large = np.maximum((seen.right - seen.left) / width, (seen.bottom - seen.top) / height) >= FILLS
    return seen[large].inside(width, height)


def _traces(first: Peaks, scale: float, pixels: Pixels) -> Peaks:
    """What in the first look may be a tiny face, or one of which the border has left so little that only scores tell."""
    height, width = pixels.shape[:2]
    tiny = np.sqrt(first.areas) * scale < SMALL_TRACE
    cut = (first.left < 1) | (first.top < 1) | (first.right > width - 1) | (first.bottom > height - 1)
    return first[tiny | (cut & (first.score >= PEAK) & (first.score < AT_BORDER))]


def _windows(traces: Peaks, pixels: Pixels, scale: float) -> list[tuple[int, int]]:
    """Top left corners of windows around traces in the photo in this scale, one too many where there are too many.

    They end where the photo ends: a face that the border cuts is seen less surely with black beside it.
    """
    farthest = [max(0, round(side * scale) - WINDOW) for side in (pixels.shape[1], pixels.shape[0])]
    corners: list[tuple[int, int]] = []
    for trace in traces.scaled(scale, scale):
        x, y = (trace.left + trace.right) / 2, (trace.top + trace.bottom) / 2
        at = (min(max(round(side - WINDOW / 2), 0), most) for side, most in zip((x, y), farthest, strict=True))
        corner = next(at), next(at)
        if corner not in corners and not any(_in_middle(x - left, y - top) for left, top in corners):
            corners.append(corner)
        if len(corners) > WINDOWS:
            break
    return corners


def _in_middle(x: float, y: float) -> bool:
    return max(abs(x - WINDOW / 2), abs(y - WINDOW / 2)) < WINDOW / 2 - INSIDE


def _scale(pixels: Pixels, side: float) -> float:
    return min(float(side / max(pixels.shape[:2])), LARGEST_SCALE)


def _looked_at(pixels: Pixels, reduced: Pixels, peaks: Peaks, whole: float) -> tuple[Face, ...]:
    """The peaks of the reduced photo that are faces, each with its ages; ``whole`` is how much of a drawing the photo is."""
    height, width = pixels.shape[:2]
    largest_first = peaks[np.argsort(-peaks.areas, kind="stable")]
    in_photo = largest_first.scaled(width / reduced.shape[1], height / reduced.shape[0])
    return tuple(_once(_faces(pixels, in_photo, whole, is_painted(reduced, whole))))


def _once(faces: Iterable[Face]) -> list[Face]:
    """The faces, of those that the second look has brought to one place the first, with what all views of it show."""
    kept: list[Face] = []
    for face in faces:
        same = (at for at, other in enumerate(kept[:SECOND_LOOKS]) if face.region.likeness(other.region) >= SAME)
        if (at := next(same, None)) is None:
            kept.append(face)
        else:
            kept[at] = _merged(kept[at], face)
    return kept


def _merged(one: Face, other: Face) -> Face:
    score, doubtful, drawn = max(one.score, other.score), one.doubtful and other.doubtful, one.made and other.made
    return replace(one, score=score, ages=one.ages + other.ages, doubtful=doubtful, made=drawn)


def _faces(pixels: Pixels, peaks: Peaks, whole: float, painted: bool) -> Iterator[Face]:
    height, width = pixels.shape[:2]
    usual = 0
    for index, peak in enumerate(peaks):
        region = _region(peak, width, height)
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
        exact = _region(settled(peak, stands), width, height) or region
        score = max(peak.score, stands.score)
        face = Face(exact, score, ages(picture, stands), stands.turns, painted, tilt=stands.tilt)
        yield _judged(pixels, face) if index < JUDGED and face.size >= made.SMALLEST else face


def _judged(pixels: Pixels, face: Face) -> Face:
    """The face, with whether it was made."""
    score = made.score(pixels, face.region, face.turns)
    return replace(face, doubtful=face.doubtful or score >= made.DOUBTFUL, made=score >= made.CERTAIN)


def _region(peak: Peak, width: int, height: int) -> Region | None:
    return Region.around(((peak.left, peak.top), (peak.right, peak.bottom))).clip(width, height)


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
