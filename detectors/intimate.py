"""Intimate photos: bare genitals, women's breasts, buttocks.

Two opinions are heard: NudeNet's boxes, and the two networks of nsfwjs on the whole picture. When both agree it is sure;
one strong opinion is likely; a weak one that the other does not flatly deny is a hint. What rests on one opinion a third
network may veto, Yahoo's Open-NSFW, and a face: a box around one is no part of a body. A medical picture explains one
opinion away, not two: X-rays look like skin to the networks. Example: a box of .3 is nothing by
itself and ``bare-parts`` for sure when a network says that the picture is explicit or shows little clothing. Swimwear,
sport, bellies, feet, armpits and the bare chests of men are nothing. What is found is covered; without boxes, everything.
Misses: drawings and museum pieces; photos that lie on their side; how often real nudity is missed is not measured, because
such photos cannot be collected. Sources: the model cards of NudeNet 3.4, nsfwjs 4.3 and Open-NSFW.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import ClassVar, Final

from detectors.kit.detector import Detector
from detectors.kit.rules.scan_captions import recognise_scan
from detectors.kit.terms import Finding, Region, Risk, Strength
from detectors.kit.view import View
from detectors.kit.vision.faces import Face
from detectors.kit.vision.nudity import LEAST, BodyPart, Nudity

BOX: Final = 0.25
BARE: Final = 0.3
"""A box and a network that agree. On 295 photos without nudity (swimwear, statues, faces close up, X-rays): no alarm."""
BOX_ALONE: Final = 0.5
"""Two of those 295; none of another 89. At .25 they were 6 and 3, so between the two the networks are asked."""
WHOLE_ALONE: Final = 0.9
BOTH_WHOLES: Final = 0.5
"""One network at .9 or both at .5 without a box: on 83 photos that are no scans, none reached .3."""
NOT_DENIED: Final = 0.1
"""What a network must say for a weak box to be a hint, and from which a box supports nothing else."""
VETO: Final = 0.03
"""What Open-NSFW says at most to a picture that is none. Of eight pictures without nudity about which one opinion erred, six
have .017 and less, and two .3 and more. Its authors call pictures below .2 safe: the rest is left for what cannot be measured
here."""
FACE: Final = 0.4
WHOLE_FACE: Final = 0.9
"""Share of a box that a face fills, and of a face that lies in it, from which the box shows a face: so do two of
three boxes of .5 and more on photos without nudity."""
CERTAIN: Final = frozenset({"scan", "cardiogram"})
"""Medical pictures that no skin looks like: a cut body on flat black, a trace over a grid."""
MARGIN: Final = 0.2
"""Share of a box added at each side: boxes end at the part's own edge."""


class Intimate(Detector):
    risk = Risk.INTIMATE
    title = "Intimate picture"
    advice = "Do not send it, not even covered; delete it where you do not need it."
    whys: ClassVar = {
        "bare-parts": "uncovered parts of the body",
        "explicit-picture": "explicit picture",
    }

    def find(self, view: View) -> Iterator[Finding]:
        nudity = view.nudity
        judged = _judge(nudity)
        if judged is not None and judged[1] is not Strength.SURE:
            nudity = _without_faces(nudity, view)
            judged = _by_one_opinion(nudity, view)
        if judged is None:
            return
        why, strength = judged
        parts = nudity.exposed(LEAST)
        if parts:
            yield self.finding(strength, why, [_covering(part, view) for part in parts])
        else:
            everything = Region(0, 0, view.photo.width, view.photo.height)
            yield self.finding(strength, why, () if strength is Strength.HINT else [everything])


def _by_one_opinion(nudity: Nudity, view: View) -> tuple[str, Strength] | None:
    """What one opinion alone is worth after the veto, and in a medical picture."""
    judged = _judge(nudity)
    if judged is None or (nudity.veto is not None and nudity.veto < VETO):
        return None
    why, strength = judged
    medical = _medical(view)
    film = strength is Strength.HINT and view.scan.kind is not None and not nudity.exposed(LEAST)
    if medical is Strength.SURE or film:
        return None
    return why, Strength.HINT if medical else strength


def _without_faces(nudity: Nudity, view: View) -> Nudity:
    """The opinions without boxes around a face; where faces cannot be read, all boxes stay."""
    if not nudity.exposed(LEAST):
        return nudity
    try:
        faces = view.faces
    except Exception:  # noqa: BLE001 - the detectors of faces tell of it
        return nudity
    return replace(nudity, parts=tuple(part for part in nudity.parts if not any(_shows(part, face) for face in faces)))


def _shows(part: BodyPart, face: Face) -> bool:
    inside = part.region.intersection(face.region)
    area = inside.area if inside else 0
    return area >= WHOLE_FACE * face.region.area and area >= FACE * part.region.area


def _judge(nudity: Nudity) -> tuple[str, Strength] | None:
    box = max((part.share for part in nudity.exposed(LEAST)), default=0.0)
    bare = max((whole.bare for whole in nudity.wholes), default=0.0)
    explicit = [whole.explicit for whole in nudity.wholes] or [0.0]
    if box >= BOX and bare >= BARE:
        return "bare-parts", Strength.SURE
    if box >= BOX_ALONE:
        return "bare-parts", Strength.LIKELY
    if max(explicit) >= WHOLE_ALONE or min(explicit) >= BOTH_WHOLES:
        return "explicit-picture", Strength.LIKELY
    if box >= BOX and bare >= NOT_DENIED:
        return "bare-parts", Strength.HINT
    if max(explicit) >= BOTH_WHOLES:
        return "explicit-picture", Strength.HINT
    return None


def _medical(view: View) -> Strength | None:
    """How surely this is a medical picture. Soft grey and a red field alone may be skin after all: likely at most."""
    if view.scan.kind in CERTAIN:
        return Strength.SURE
    found = recognise_scan(view.scan, view.page) if view.scan.dark else None
    return found[1] if found and found[1] is not Strength.HINT else None


def _covering(part: BodyPart, view: View) -> Region:
    grown = part.region.grow(round(MARGIN * part.region.width), round(MARGIN * part.region.height))
    return grown.clip(view.photo.width, view.photo.height) or part.region
