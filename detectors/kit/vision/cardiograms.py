"""Knows cardiograms: a dark trace over a fine reddish grid with squares, whichever way the paper lies.

Each tile of the picture is turned into its frequencies; a grid shows as two strong ones of the same length at a right angle.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from detectors.kit.decode.photo import Pixels, at_most

SIDES: Final = (1280, 640)
"""Longest sides at which a grid is looked for: its squares are a few pixels in one of them."""
TILE: Final = 160
LONGEST: Final = 27.0
SHORTEST: Final = 3.0
"""Pixels of a square's side. Wider patterns are chessboards, fabrics and windows."""
SOUGHT: Final = 32.0
"""What is wider than LONGEST is looked at too: photos without a grid have their strongest waves there."""
TILES: Final = 6
SHARE: Final = 0.6
"""Tiles that are needed, and the share of them that show the same grid: the ten painted cardiograms have .9 to 1, turned
by 9 degrees and in perspective too."""
REDDISH: Final = 6.0
"""Levels by which lines are redder than the paper between them; 13 to 35 on pink, red and orange paper."""
SAME_COLOUR: Final = 0.9
"""Cosine between the colours of the lines in two tiles from which they are printed in one colour: on cardiograms, in a lamp's
light and in noise too, 0.75 and more of the tiles agree, on a board game with lines of six colours 0.53 and less."""
SAME_PERIOD: Final = 0.2
"""Share by which the squares of two tiles may differ: perspective makes those farther away smaller."""
BRIGHT: Final = 70
"""Middle level of a tile from which it is paper, even in a room's light."""
DARKER: Final = 45
LIGHTER: Final = 30
"""Levels around the middle at which a tile is cut off."""
SAME_LENGTH: Final = 0.1
SQUARE: Final = 0.16
"""Share by which the second wave may be longer or shorter than the first, and radians (nine degrees) by which it may stray from
a right angle to it: a camera held aslant."""
FIRST_WAVE: Final = 25
SECOND_WAVE: Final = 12
SECOND_SHARE: Final = 0.35
"""Times the usual strength of all waves that the two of a grid have, and the share of the first that the second has: the lines
across are printed like those down, and stripes have only one wave."""
INK: Final = (0.001, 0.2)
"""Share of dark pixels: a trace is thin, but there."""


def is_cardiogram(pixels: Pixels) -> bool:
    """Whether the grid of a cardiogram's paper shows in RGB pixels, with a trace on it."""
    return any(_has_grid(picture) for picture in (at_most(pixels, side) for side in SIDES))


def _has_grid(picture: Pixels) -> bool:
    height, width = picture.shape[:2]
    if height < TILE or width < TILE:
        return False
    tiles = [
        picture[top : top + TILE, left : left + TILE]
        for top in range(0, height - TILE + 1, TILE)
        for left in range(0, width - TILE + 1, TILE)
    ]
    # A third of the tiles is enough to see that there is no grid, as in nearly every photo.
    if len(tiles) < TILES or not _may_have_grid(tiles[::3]):
        return False
    shown = [(tile, period) for tile in tiles if (period := _period(tile[..., 1])) is not None]
    if not shown or not _in_one_colour([tile for tile, _ in shown]):
        return False
    periods = [period for _, period in shown]
    usual = float(np.median(periods))
    # The network of single or of fivefold squares may win: both are the same paper.
    alike = sum(any(abs(period / usual / factor - 1) < SAME_PERIOD for factor in (1.0, 5.0, 0.2)) for period in periods)
    green = picture[..., 1]
    dark = float((green < 0.5 * np.percentile(green, 75)).mean())
    redder = float(np.median([_redness(tile) for tile in tiles]))
    return alike >= SHARE * len(tiles) and redder >= REDDISH and INK[0] <= dark <= INK[1]


def _may_have_grid(tiles: list[Pixels]) -> bool:
    """Whether half of the tiles that a grid needs show one; the others are not asked once too many do not."""
    spare = len(tiles) - SHARE / 2 * len(tiles)
    without = 0
    for tile in tiles:
        without += _period(tile[..., 1]) is None
        if without > spare:
            return False
    return True


def _redness(tile: Pixels) -> float:
    """How much redder the darkest tenth of the paper is than its lightest quarter."""
    green = tile[..., 1]
    low, high = np.percentile(green, (10, 75))
    redness = tile[..., 0].astype(np.float32) - green
    return float(np.median(redness[green <= low]) - np.median(redness[green >= high]))


def _in_one_colour(tiles: list[Pixels]) -> bool:
    """Whether the lines of most tiles stray from their paper towards the same colour."""
    colours = np.array([_colour(tile) for tile in tiles])
    usual = np.median(colours, axis=0)
    sizes = np.linalg.norm(colours, axis=1) * np.linalg.norm(usual)
    return float((colours @ usual > SAME_COLOUR * sizes).mean()) >= SHARE


def _colour(tile: Pixels) -> NDArray[np.float32]:
    """What the darkest tenth of the paper has of each channel against the lightest quarter, lightness left out."""
    green = tile[..., 1]
    low, high = np.percentile(green, (10, 75))
    change = np.median(tile[green <= low], axis=0) - np.median(tile[green >= high], axis=0)
    return np.asarray(change - change.mean(), np.float32)


def _period(green: NDArray[np.uint8]) -> float | None:
    """The side of the squares in pixels, or None where no grid shows."""
    middle = float(np.median(green))
    if middle < BRIGHT:
        return None
    # Clipped, so that a black trace does not outweigh pale lines.
    clipped = np.clip(green.astype(np.float32), middle - DARKER, middle + LIGHTER) - np.float32(middle)
    waves = cv2.dft(clipped * _WINDOW, flags=cv2.DFT_COMPLEX_OUTPUT)[:, : TILE // 2 + 1]
    known = np.hypot(waves[..., 0], waves[..., 1])[_KNOWN]
    ground = float(np.median(known)) + 1e-3
    first = int(known.argmax())
    length, strongest = float(_LENGTHS[first]), float(known[first])
    if length * LONGEST < TILE or strongest <= FIRST_WAVE * ground:
        return None
    off_right_angle = np.abs(np.abs((_ANGLES - _ANGLES[first] + np.pi / 2) % np.pi - np.pi / 2) - np.pi / 2)
    across = (np.abs(_LENGTHS - length) <= max(1.5, SAME_LENGTH * length)) & (off_right_angle < SQUARE)
    second = float(known[across].max()) if across.any() else 0.0
    return float(TILE / length) if second > max(SECOND_WAVE * ground, SECOND_SHARE * strongest) else None


_WINDOW: Final = np.outer(np.hanning(TILE), np.hanning(TILE)).astype(np.float32)
_DOWN: Final = np.fft.fftfreq(TILE, 1 / TILE)[:, None]
_ACROSS: Final = np.arange(TILE // 2 + 1)[None, :]
_ALL_LENGTHS: Final = np.hypot(_DOWN, _ACROSS)
_KNOWN: Final = (_ALL_LENGTHS >= TILE / SOUGHT) & (_ALL_LENGTHS <= TILE / SHORTEST)
"""The waves that are looked at, of all that a tile is made of; those below in their order."""
_LENGTHS: Final = _ALL_LENGTHS[_KNOWN]
_ANGLES: Final = np.arctan2(_DOWN, _ACROSS + 0 * _DOWN)[_KNOWN]
