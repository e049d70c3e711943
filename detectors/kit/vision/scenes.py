"""Tells what a picture or a part of it looks like: straight lines on what a network that knows ImageNet says of it.

One look of EfficientNet-Lite0 (1,280 numbers, 6 ms) serves all lines of ``scenes_head.json``: ``scan`` for medical
pictures, ``vehicle`` for cars and what drives beside them, ``door`` for front doors, ``map`` for maps of every kind. A score
above zero says that a picture looks like one; none decides alone.
Example: a chest X-ray gets 5, a grey photo of a street -5.
Misses: what is a small part of its picture; see ``framed_scans``, which looks at parts.
The lines were drawn by ``setup/train_scenes.py``, whose table tells how well they do on pictures that they have not seen.
Sources: Tan and Le, EfficientNet (2019), in the Lite variants.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from detectors.kit.decode.photo import Pixels
from detectors.kit.vision import made

NOTHING_SEEN: Final[Mapping[str, float]] = dict.fromkeys(("scan", "vehicle", "door", "map"), -np.inf)
"""The scores of a page of words, which shows no scene."""
NETWORK: Final = "lite0"
HEAD: Final = Path(__file__).with_name("scenes_head.json")
HEAD_SHA256: Final = "c32a6a4bd2e76b290a841be2382370f17c04beaef381fe2cee5135df8f220138"


def scores(pixels: Pixels) -> Mapping[str, float]:
    """How surely RGB pixels show each scene; what is no number counts as nothing seen and is minus infinity."""
    seen = made.embedding(NETWORK, pixels)
    said = {scene: float(seen @ weights) + bias for scene, (weights, bias) in _head().items()}
    return {scene: score if np.isfinite(score) else -np.inf for scene, score in said.items()}


def prepare() -> None:
    """Load the lines now. Raises ModelBroken where their file is another one."""
    _head()


@cache
def _head() -> dict[str, tuple[NDArray[np.float32], float]]:
    return made.read_lines(HEAD, HEAD_SHA256)
