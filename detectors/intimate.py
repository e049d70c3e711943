"""Intimate photos: bare genitals, women's breasts, buttocks.

Three voices are heard: NudeNet's boxes, the two networks of nsfwjs on the whole picture, which count as one, and Yahoo's
Open-NSFW, which speaks of what another has spoken of and never alone. To the networks of whole pictures a hand from near looks
like a bare body; to NudeNet hardly ever. So it is sure where a box and nsfwjs agree, Open-NSFW does not deny it and there is
more of a body, or the box is strong. One opinion is likely at most, and Open-NSFW may veto it; that of nsfwjs is a hint where
nothing of a trunk is seen, unless it or Open-NSFW is certain. A box around a face is no part of a body. A medical picture
explains one opinion away, not two: X-rays look like skin to the networks.
Example: a box of .3 is nothing by itself and ``bare-parts`` for sure when a network says that the picture is explicit or shows
little clothing, and a belly is seen. Swimwear, sport, bellies, feet, armpits and the bare chests of men are nothing.
What is found is covered; without boxes, everything. With a child there is no copy in any form but where one opinion is weak:
then it is a hint, and with the faces all that has the colour of skin is covered.
Misses: drawings and museum pieces; photos that lie on their side; how often real nudity is missed is not measured, because
such photos cannot be collected. Sources: the model cards of NudeNet 3.4, nsfwjs 4.3 and Open-NSFW.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import ClassVar, Final, NamedTuple

from detectors.children import Children
from detectors.kit.detector import Detector
from detectors.kit.rules.scan_captions import recognise_scan
from detectors.kit.terms import Finding, Region, Risk, Strength
from detectors.kit.view import View
from detectors.kit.vision.face import Face
from detectors.kit.vision.nudity import LEAST, TRUNK, BodyPart, Nudity
from detectors.kit.vision.skin import skin_patches

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
SAFE: Final = 0.2
UNSAFE: Final = 0.8
"""What Open-NSFW says of safe and of unsafe pictures with high probability, as its authors put it. Of 103 hands from near, 65
have .2 and more where another has spoken, none .8."""
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
        if judged is not None and not judged.agreed:
            nudity = _without_faces(nudity, view)
            judged = _by_one_opinion(nudity, view)
        if judged is None:
            return
        parts = [_covering(part, view) for part in nudity.exposed(LEAST)]
        everything = Region(0, 0, view.photo.width, view.photo.height)
        alone = not judged.agreed and nudity.veto is not None and nudity.veto < SAFE
        if alone and _stops_for_child(view):
            yield self.finding(Strength.HINT, judged.why, [*parts, *skin_patches(view.photo.pixels)] or [everything])
        elif judged.strength is Strength.HINT and (alone or not _may_show_child(view)):
            yield self.finding(Strength.HINT, judged.why, parts)
        else:
            strength = max(judged.strength, Strength.LIKELY, key=lambda strength: strength.rank)
            yield self.finding(strength, judged.why, parts or [everything])


class _Judged(NamedTuple):
    """What the opinions say together, how surely, and whether boxes and whole pictures agree."""

    why: str
    strength: Strength
    agreed: bool = False


def _stops_for_child(view: View) -> bool:
    """Whether a child stops the photo anyway; where faces cannot be read, nothing is lowered for one."""
    return any(finding.strength is not Strength.HINT for finding in _children(view))


def _may_show_child(view: View) -> bool:
    return bool(_children(view))


def _children(view: View) -> list[Finding]:
    try:
        return list(Children().find(view))
    except Exception:  # noqa: BLE001 - the detectors of faces tell of it, and there is no copy
        return []


def _by_one_opinion(nudity: Nudity, view: View) -> _Judged | None:
    """What one opinion alone is worth after the veto, and in a medical picture."""
    judged = _judge(nudity)
    if judged is None or (nudity.veto is not None and nudity.veto < VETO):
        return None
    medical = _medical(view)
    film = judged.strength is Strength.HINT and view.scan.kind is not None and not nudity.exposed(LEAST)
    if medical is Strength.SURE or film:
        return None
    return judged._replace(strength=Strength.HINT) if medical else judged


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


def _judge(nudity: Nudity) -> _Judged | None:
    box = max((part.share for part in nudity.exposed(LEAST)), default=0.0)
    bare = max((whole.bare for whole in nudity.wholes), default=0.0)
    explicit = [whole.explicit for whole in nudity.wholes] or [0.0]
    if box >= BOX and bare >= BARE:
        return _Judged("bare-parts", _agreed(nudity, box, bare), agreed=True)
    if box >= BOX_ALONE:
        return _Judged("bare-parts", Strength.LIKELY)
    if max(explicit) >= WHOLE_ALONE or min(explicit) >= BOTH_WHOLES:
        return _Judged("explicit-picture", Strength.HINT if _may_be_hand(nudity, min(explicit)) else Strength.LIKELY)
    if box >= BOX and bare >= NOT_DENIED:
        return _Judged("bare-parts", Strength.HINT)
    if max(explicit) >= BOTH_WHOLES:
        return _Judged("explicit-picture", Strength.HINT)
    return None


def _agreed(nudity: Nudity, box: float, bare: float) -> Strength:
    """What a box and a whole picture that agree are worth: a hand from near gets .4 and .45, and .25 by Open-NSFW."""
    shown = box >= BOX_ALONE or _trunk(nudity) > 1
    if shown and not (nudity.veto is not None and nudity.veto < VETO):
        return Strength.SURE
    return Strength.LIKELY if shown or bare >= BOTH_WHOLES else Strength.HINT


def _may_be_hand(nudity: Nudity, explicit: float) -> bool:
    """Whether nothing of a body is seen, and not every network is certain all the same."""
    unsure = explicit < WHOLE_ALONE and nudity.veto is not None and nudity.veto < UNSAFE
    return unsure and not _trunk(nudity)


def _trunk(nudity: Nudity) -> int:
    """How many parts of a trunk are seen, bare or covered."""
    return sum(part.label in TRUNK for part in nudity.parts)


def _medical(view: View) -> Strength | None:
    """How surely this is a medical picture. Soft grey and a red field alone may be skin after all: likely at most."""
    if view.scan.kind in CERTAIN:
        return Strength.SURE
    found = recognise_scan(view.scan, view.page) if view.scan.dark else None
    return found[1] if found and found[1] is not Strength.HINT else None


def _covering(part: BodyPart, view: View) -> Region:
    grown = part.region.grow(round(MARGIN * part.region.width), round(MARGIN * part.region.height))
    return grown.clip(view.photo.width, view.photo.height) or part.region
