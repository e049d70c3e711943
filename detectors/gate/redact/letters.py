"""Draws words with the one font that the project brings: what stands on covers looks the same on every machine.

The font is Nunito SemiBold, Latin, in the form in which its authors publish it; its licence stands beside it.
Source: package ``@fontsource/nunito`` (SIL OFL 1.1), taken out by ``setup/fetch_font.py``.
"""

from __future__ import annotations

import math
from functools import lru_cache
from pathlib import Path
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFont

FILE: Final = Path(__file__).with_name("nunito.woff")
SHA256: Final = "06a9c8b384b332423be9291e180dba15ec49c0c903303e03ea03e2ded06197e4"
"""Of the file as it is published: a test compares it."""
FINER: Final = 4
"""Words are drawn so many times larger and made smaller: the gaps between small letters are not rounded to whole pixels."""
TALLEST: Final = "ÅÊÇgjpq"
"""Letters that reach as far up and down as any of the font's."""

Ink = npt.NDArray[np.uint8]


@lru_cache(maxsize=64)
def font(size: int) -> ImageFont.FreeTypeFont:
    """The font in a size in pixels. Pillow's own layout, because another is not on every machine."""
    return ImageFont.truetype(FILE, size, layout_engine=ImageFont.Layout.BASIC)


@lru_cache(maxsize=256)
def ink(text: str, size: int) -> Ink:
    """The words as how much of each pixel they fill, 0 to 255, all of their letters inside.

    As wide as they are, and as high as all words of the size, with capitals in the middle: words side by side stand level.
    """
    large = font(FINER * size)
    left, _, right, _ = large.getbbox(text, anchor="ls")
    _, high, _, low = large.getbbox(TALLEST, anchor="ls")
    _, capital, _, _ = large.getbbox("H", anchor="ls")
    around = max(capital - high, low)
    wide, tall = (-(-math.ceil(side) // FINER) for side in (max(1, right - left), 2 * around - capital))
    drawn = Image.new("L", (FINER * wide, FINER * tall))
    ImageDraw.Draw(drawn).text((-left, around - capital), text, font=large, fill=255, anchor="ls")
    small: Ink = np.asarray(cv2.resize(np.asarray(drawn), (wide, tall), interpolation=cv2.INTER_AREA), np.uint8)
    small.setflags(write=False)
    return small


def size_that_fits(text: str, wide: float, high: float, smallest: int, largest: int) -> int | None:
    """The largest size in which the words, with all of their letters, fit into a box; None where they fit in none."""
    fitting = (size for size in range(largest, smallest - 1, -1) if _fits(ink(text, size), wide, high))
    return next(fitting, None)


def _fits(letters: Ink, wide: float, high: float) -> bool:
    return bool(letters.shape[1] <= wide and letters.shape[0] <= high)
