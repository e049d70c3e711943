"""What lies under small things in large photos: cloth, wood, leaves. None is plain, so that letters must be told from it."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any, Final

import cv2
import numpy as np

from detectors.kit.decode.photo import Pixels
from tests.paint.sheet import Colour

HALF: Final = 2
"""Grounds are painted in half the pixels: a lens draws no finer, and 48 megapixels would take seconds."""
GRAIN: Final = 512
"""Pixels after which a sensor's noise repeats."""
LEAF: Final = 70
"""Half pixels that a leaf is long, more or less."""

Plane = np.ndarray[tuple[int, ...], np.dtype[np.float32]]
Noise = Any
"""numpy's generator, whose type is spelt differently from release to release."""


def cloth(rng: Random, width: int, height: int) -> Pixels:
    """A weave with folds."""
    noise = np.random.default_rng(rng.getrandbits(32))
    pitch = rng.uniform(4, 7)
    across, down = (np.sin(np.arange(side) * 2 * np.pi / pitch).astype(np.float32) for side in (width, height))
    folds = _slow(noise, width, height, 500, 260)
    colour = rng.choice(((120, 60, 66), (66, 84, 120), (170, 160, 142), (92, 104, 84)))
    return _coloured(14 * np.outer(down, across) + 22 * folds, colour)


def wood(rng: Random, width: int, height: int) -> Pixels:
    """Planks with rings that run along them."""
    noise = np.random.default_rng(rng.getrandbits(32))
    rings = np.sin(9 * _slow(noise, width, height, 900, 40)) * 12
    fibres = _slow(noise, width, height, 120, 2) * 9
    plane = rings + fibres
    for seam in range(rng.randint(60, 160), height, rng.randint(260, 420)):
        plane[seam : seam + 3] -= 60
    return _coloured(plane, rng.choice(((150, 108, 70), (110, 78, 52), (186, 152, 110))))


def leaves(rng: Random, width: int, height: int) -> Pixels:
    """Leaves over each other, each with its rib."""
    pixels = np.full((height, width, 3), (30, 44, 24), np.uint8)
    for _ in range(width * height // (LEAF * LEAF)):
        middle = rng.randrange(width), rng.randrange(height)
        turn, long = rng.uniform(0, 360), round(LEAF * rng.uniform(0.5, 1.1))
        green = rng.randint(70, 170)
        cv2.ellipse(pixels, middle, (long, long // 3), turn, 0, 360, (green // 2, green, green // 3), -1, cv2.LINE_AA)
        tip = round(long * np.cos(np.radians(turn))), round(long * np.sin(np.radians(turn)))
        start, end = ((middle[0] + sign * tip[0], middle[1] + sign * tip[1]) for sign in (-1, 1))
        cv2.line(pixels, start, end, (green // 2 + 30, min(255, green + 40), green // 2), 2, cv2.LINE_AA)
    return pixels


GROUNDS: Final[tuple[Callable[[Random, int, int], Pixels], ...]] = (cloth, wood, leaves)


def ground(rng: Random, width: int, height: int) -> Pixels:
    """One of them by lot, in full size, with a sensor's noise."""
    half = rng.choice(GROUNDS)(rng, width // HALF + 1, height // HALF + 1)
    pixels: Pixels = cv2.resize(half, (width, height), interpolation=cv2.INTER_LINEAR)
    return noisy(rng, pixels)


def noisy(rng: Random, pixels: Pixels, strength: float = 3.0) -> Pixels:
    """The pixels as a sensor sees them."""
    noise = np.random.default_rng(rng.getrandbits(32)).normal(0, strength, (GRAIN, GRAIN, 1)).astype(np.int8)
    for top in range(0, pixels.shape[0], GRAIN):
        for left in range(0, pixels.shape[1], GRAIN):
            part = pixels[top : top + GRAIN, left : left + GRAIN]
            grain = noise[: part.shape[0], : part.shape[1]].astype(np.int16)
            part[:] = np.clip(part + grain, 0, 255)
    return pixels


def _slow(noise: Noise, width: int, height: int, wide: int, high: int) -> Plane:
    """Waves of about these lengths."""
    few = noise.normal(0, 1, (height // high + 3, width // wide + 3)).astype(np.float32)
    return np.asarray(cv2.resize(few, (width, height), interpolation=cv2.INTER_CUBIC), np.float32)


def _coloured(plane: Plane, colour: Colour) -> Pixels:
    return np.clip(plane[..., None] + np.array(colour, np.float32), 0, 255).astype(np.uint8)
