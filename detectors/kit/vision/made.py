"""Tells whether a face was photographed or made: painted, drawn, printed as a comic, carved, moulded as a doll.

Two networks that were taught ImageNet's thousand classes see the face in a square nearly twice as wide, standing; on what they
say of it (1,280 numbers each) stands one straight line each, ``made_head.json``. The second is asked only where the first takes
the face for a made one, and the lower score counts, so that both must say so.
Example: a painted lady gets 3.8, her photographed granddaughter -2.
Misses: puppets and wax true to life, drawings on a photographed card; under 40 pixels nothing is asked.
The lines are what ``setup/train_made.py`` writes, drawn between faces of game art and paintings and faces of photos. How many
reach the scores below, by lines that have not seen the tenth of the pictures to which they belong:

| | of | DOUBTFUL | CERTAIN |
|---|---|---|---|
| photographed | 115 | 0 | 0 |
| photographed; cut close, blurred, grey, in the mirror | 460 | 2 | 0 |
| made | 155 | 150 | 131 |
| made; cut close, blurred, grey, in the mirror | 620 | 562 | 469 |

Sources: Tan and Le, EfficientNet (2019), in the Lite variants.
"""

from __future__ import annotations

import hashlib
import json
from functools import cache
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from detectors.kit import models
from detectors.kit.decode.photo import Pixels, sized
from detectors.kit.terms import Region
from detectors.kit.vision.face_crop import portrait
from detectors.kit.vision.peaks import Peak

DOUBTFUL: Final = 0.75
CERTAIN: Final = 2.0
"""Scores from which a face may be a made one, and from which it is: of photographed faces a masked child, blurred, has 1.75,
and a passport's portrait without colours 1.61."""
SMALLEST: Final = 40
"""Pixels of the shorter side from which it is asked: what a phone makes of a face of 36, a swimming child's, looks painted and
has 2.3; and of five faces of 13 pixels two were taken for made ones."""
PART: Final = 0.55
"""Share of the square's side that the face fills."""
SIDES: Final = {"lite0": 224, "lite2": 260}
"""The networks, in the order in which they are asked, with the pixels of their inputs."""
HEAD: Final = Path(__file__).with_name("made_head.json")
HEAD_SHA256: Final = "bc7b86911dda3ed94f2fe0d86d7ac66c45807ee9666422f626584ab07822958e"


def score(pixels: Pixels, face: Region, turns: int) -> float:
    """How surely a face that so many quarters of ``np.rot90`` bring up was made; below zero it was photographed."""
    picture = view(pixels, face, turns)
    said = []
    for network in SIDES:
        weights, bias = _head()[network]
        said.append(float(embedding(network, picture) @ weights) + bias)
        if not said[-1] >= DOUBTFUL:  # nor is what is no number
            return said[-1]
    return min(said)


def view(pixels: Pixels, face: Region, turns: int) -> Pixels:
    """The square around a face, standing, as both networks see it."""
    square = portrait(pixels, Peak(*face.half_open, 1.0), PART, max(SIDES.values()))
    return np.ascontiguousarray(np.rot90(square, turns))


def embedding(network: str, picture: Pixels) -> NDArray[np.float32]:
    """What a network says of a square picture."""
    side = SIDES[network]
    (answer,) = models.run(network, sized(picture, side, side).astype(np.float32)[None] / np.float32(255))
    return np.asarray(answer[0], np.float32)


def prepare() -> None:
    """Load the networks and the lines now. Raises ModelBroken where the file of the lines is another one."""
    _head()
    for network in SIDES:
        models.load(network)


@cache
def _head() -> dict[str, tuple[NDArray[np.float32], float]]:
    lines = read_lines(HEAD, HEAD_SHA256)
    return {network: lines[network] for network in SIDES}


def read_lines(file: Path, sha256: str) -> dict[str, tuple[NDArray[np.float32], float]]:
    """Read straight lines, weights and bias by name. Raises ModelBroken where the file is not the one with this hash."""
    data = file.read_bytes()
    if hashlib.sha256(data).hexdigest() != sha256:
        raise models.ModelBroken(file.name, "is not the one that this version was made for.")
    return {name: (np.array(line["weights"], np.float32), line["bias"]) for name, line in json.loads(data).items()}
