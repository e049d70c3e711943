"""Knows medical pictures by their pixels: slices (CT, MRI), X-rays, cardiograms, endoscopy and the back of the eye.

What they have in common is that no camera made them: grey without any tint, a ground of flat black, one rounded body with
soft tones; or a reddish disk on black; or a trace over a reddish grid. A rule has a narrow form, which stands alone, and a
wide form, which needs words beside it (``scan_captions``). ``dark`` says that the picture could be an ultrasound or another
screen of that kind: only its words can tell.

Measured on 67 slices, X-rays, ultrasounds and a retina (public test files, most without words): the narrow rules know 59, the
wide ones 3 more; of the rest three are ultrasounds, which their words give away. On 1,005 other pictures (photos, diagrams,
screenshots) the narrow ones are wrong on 6 and the wide ones on 5 more; on the same turned grey on 16 and 20, and on the same
turned grey and dark as night on 1 and 21.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from detectors.kit.decode.photo import Pixels, at_most
from detectors.kit.vision.cardiograms import is_cardiogram
from detectors.kit.vision.scan_traits import Traits, measure

AMPLE: Final = 2560
"""Pixels of the longer side from which all looks, here and in ``cardiograms``, are made: a large photo is reduced once."""
TINT: Final = 12
"""Levels a channel may stray from grey (95 % of the pixels), after one tint of film or screen is taken off."""


@dataclass(frozen=True)
class Scan:
    """What the pixels say: ``kind`` by the narrow rules, ``maybe`` by the wide ones (``scan``,
    ``x-ray``, ``endoscopy``, ``cardiogram``), ``dark`` for a grey, black-bordered screen, ``film`` for greys in at most one
    tint, and ``crisp`` for many hard edges, which tissue has not."""

    kind: str | None = None
    maybe: str | None = None
    dark: bool = False
    film: bool = False
    crisp: bool = False


@dataclass(frozen=True)
class Rule:
    """One look of a kind of picture, as bounds of its traits; ``below`` and ``above`` are bounds that it does not reach.

    They lie between the 67 medical pictures and the 1,005 others of the measurement above.
    """

    kind: str
    least: Mapping[str, float]
    most: Mapping[str, float] = field(default_factory=dict)
    below: Mapping[str, float] = field(default_factory=dict)
    above: Mapping[str, float] = field(default_factory=dict)

    def fits(self, traits: Traits) -> bool:
        """Whether every trait keeps within its bounds."""
        return (
            all(getattr(traits, name) >= bound for name, bound in self.least.items())
            and all(getattr(traits, name) <= bound for name, bound in self.most.items())
            and all(getattr(traits, name) < bound for name, bound in self.below.items())
            and all(getattr(traits, name) > bound for name, bound in self.above.items())
        )


NARROW: Final = (
    # A rounded body on black: heads, bellies, limbs, whatever plane they are cut in.
    Rule(
        "scan",
        least={"ground": 0.12, "border": 0.5, "body": 0.1, "solid": 0.93, "round": 0.68, "tones": 2.9, "spread": 18},
        most={"tint": TINT, "rough": 6, "moon": False},
        below={"boxy": 0.92},
    ),
    # A furrowed outline, but cut out so cleanly as only software does: a brain without its skull.
    Rule(
        "scan",
        least={"ground": 0.35, "border": 0.9, "body": 0.1, "solid": 0.85, "round": 0.6, "tones": 3.3, "spread": 18},
        most={"tint": TINT, "rough": 2.6, "moon": False},
        below={"boxy": 0.9},
    ),
    # A head that touches all four sides: only the corners are black.
    Rule(
        "scan",
        least={"corners": 4, "border": 0.2, "body": 0.6, "solid": 0.98, "round": 0.82, "tones": 3.1},
        most={"tint": TINT},
    ),
    # A slice in the colours of heat, patch by patch, as PET shows it.
    Rule(
        "scan",
        least={"ground": 0.3, "border": 0.8, "body": 0.05, "solid": 0.8, "red": 0.9, "patchy": 0.35},
        most={"tint": 60, "rough": 7},
        below={"spread": 60},
        above={"tint": TINT},
    ),
    # A reddish field with dark corners, as an endoscope or a camera for the back of the eye sees it.
    Rule(
        "endoscopy",
        least={"corners": 3, "border": 0.35, "body": 0.35, "round": 0.8, "solid": 0.95, "red": 0.9, "colourful": 0.7},
        most={"rough": 7},
    ),
    # The soft shadows of an X-ray: the whole range of greys with hardly an edge, and yet with grain.
    Rule(
        "x-ray",
        least={"spread": 40, "all_tones": 3.6, "fine": 2, "coarse": 4},
        most={"tint": TINT / 3},
        below={"edges": 0.12, "hard": 0.025, "flat": 0.45},
    ),
)
"""Looks that stand alone."""
WIDE: Final = (
    # Bodies that are rounded less, on ground that is black less evenly.
    Rule(
        "scan",
        least={"ground": 0.1, "border": 0.35, "body": 0.1, "solid": 0.85, "round": 0.45, "tones": 2.9, "spread": 18},
        most={"tint": TINT, "rough": 7, "moon": False},
        below={"boxy": 0.93},
    ),
    # Bodies that fill the picture and leave two of its corners.
    Rule(
        "scan",
        least={"corners": 2, "border": 0.2, "body": 0.6, "solid": 0.97, "round": 0.75, "tones": 3.1},
        most={"tint": TINT},
    ),
    # Shadows with some more edges, or with the tint of a film.
    Rule(
        "x-ray",
        least={"spread": 30, "all_tones": 3.3, "fine": 2, "coarse": 4},
        most={"tint": TINT},
        below={"edges": 0.16, "hard": 0.03, "flat": 0.5},
    ),
)
"""Looks that need words beside them."""
DARK: Final = Rule("dark", least={"ground": 0.25, "border": 0.4}, below={"coloured": 0.25})
"""Mostly grey on black: an ultrasound, an X-ray of poor contrast, but also a terminal or the night."""
FILM: Final = Rule("film", least={"all_tones": 3.6}, most={"tint": 2}, below={"hard": 0.03})
"""Every grey in at most one tint: an X-ray, where words say how the patient stood, or any grey photo."""
CRISP: Final = 0.1
"""Share of very steep places from which the wide rules are wrong where no word bears them out: a photographed code has .2, the
one picture of 300 that they alone know .01."""


def find_scan(pixels: Pixels) -> Scan:
    """What kind of medical picture RGB pixels may be."""
    pixels = at_most(pixels, AMPLE)
    traits = measure(pixels)
    kind = next((rule.kind for rule in NARROW if rule.fits(traits)), None)
    if kind is None and is_cardiogram(pixels):
        kind = "cardiogram"
    maybe = kind or next((rule.kind for rule in WIDE if rule.fits(traits)), None)
    return Scan(kind, maybe, maybe is not None or DARK.fits(traits), FILM.fits(traits), traits.hard >= CRISP)
