"""Intimate photos: bare genitals, women's breasts, buttocks.

Two opinions are heard: NudeNet's boxes, and the two networks of nsfwjs on the whole picture. When both agree it is sure;
one strong opinion is likely; a weak one that the other does not flatly deny is a hint. A medical picture explains one
opinion away, not two: X-rays look like skin to the networks. Example: a box of .3 is nothing by
itself and ``bare-parts`` for sure when a network says that the picture is explicit or shows little clothing. Swimwear,
sport, bellies, feet, armpits and the bare chests of men are nothing. What is found is covered; without boxes, everything.
Misses: drawings and museum pieces; photos that lie on their side; how often real nudity is missed is not measured, because
such photos cannot be collected. Sources: the model cards of NudeNet 3.4 and nsfwjs 4.3.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final

from detectors.kit.detector import Detector
from detectors.kit.rules.scan_captions import recognise_scan
from detectors.kit.terms import Finding, Region, Risk, Strength
from detectors.kit.view import View
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
        if judged is None:
            return
        why, strength = judged
        if strength is not Strength.SURE:
            medical = _medical(view)
            if medical is Strength.SURE:
                return
            strength = Strength.HINT if medical else strength
        parts = nudity.exposed(LEAST)
        if parts:
            yield self.finding(strength, why, [_covering(part, view) for part in parts])
        else:
            everything = Region(0, 0, view.photo.width, view.photo.height)
            yield self.finding(strength, why, () if strength is Strength.HINT else [everything])


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
