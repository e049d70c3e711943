"""Fine print asks for a closer look at every size a person can read; what is smooth does not."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from detectors.kit.decode.photo import Pixels
from detectors.kit.ocr.strokes import ASKS, BLOCK, strokes
from tests.paint.fonts import SANS, letters

TEXT = "Jl. Melati Raya No. 17 RT 03 RW 07 Sukamaju Depok 0812"
HEIGHTS = (7, 8, 10, 12, 15, 20, 28)
"""Pixels of a small letter, from the limit of legibility on."""
PLAIN_SHARE = 0.53
"""Height of a small letter in the font's size."""


def photographed(height: int, contrast: int, seed: int) -> tuple[Pixels, tuple[int, int, int, int]]:
    """A line in a photo, a little soft and grainy and coded as JPEG, and the box of its letters."""
    chance = np.random.default_rng(seed)
    ink = letters(TEXT, SANS, round(height / PLAIN_SHARE)).ink.astype(np.float32) / 255
    left, top = (int(side) for side in chance.integers(24, 56, 2))
    paper = np.full((ink.shape[0] + 96, ink.shape[1] + 96), 200, np.float32)
    paper[top : top + ink.shape[0], left : left + ink.shape[1]] -= contrast * ink
    soft = cv2.GaussianBlur(paper, (0, 0), 0.9) + chance.normal(0, 2, paper.shape)
    coded = cv2.imencode(".jpg", np.clip(soft, 0, 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, 88])[1]
    pixels = cv2.cvtColor(cv2.imdecode(coded, cv2.IMREAD_GRAYSCALE), cv2.COLOR_GRAY2RGB)
    return np.asarray(pixels, np.uint8), (left, top, left + ink.shape[1], top + ink.shape[0])


def share_that_asks(height: int, contrast: int) -> float:
    """Of the columns of blocks that a line crosses, the share in which one asks."""
    asking: list[bool] = []
    for seed in range(5):
        pixels, (left, top, right, bottom) = photographed(height, contrast, seed)
        blocks = strokes(pixels)[top // BLOCK : bottom // BLOCK + 1, left // BLOCK : right // BLOCK + 1]
        asking += (blocks.max(axis=0) >= ASKS).tolist()
    return float(np.mean(asking))


@pytest.mark.parametrize("height", HEIGHTS)
@pytest.mark.parametrize(("contrast", "least"), [(160, 0.95), (80, 0.9), (50, 0.7)])
def test_a_line_asks_nearly_everywhere_it_runs(height: int, contrast: int, least: float) -> None:
    assert share_that_asks(height, contrast) >= least


def test_walls_and_skies_do_not_ask() -> None:
    sky = np.linspace(90, 230, 1200).astype(np.uint8)[:, None, None].repeat(1600, axis=1).repeat(3, axis=2)
    grain = np.clip(sky + np.random.default_rng(1).normal(0, 2, sky.shape), 0, 255).astype(np.uint8)
    assert not (strokes(sky) >= ASKS).any()
    assert (strokes(grain) >= ASKS).mean() < 0.01


@pytest.mark.parametrize("size", [(1, 1), (1, 900), (900, 1), (2, 2), (31, 33), (65, 64)])
def test_there_is_a_block_for_every_part_of_the_picture(size: tuple[int, int]) -> None:
    found = strokes(np.full((*size, 3), 90, np.uint8))
    assert found.shape == (-(-size[0] // BLOCK), -(-size[1] // BLOCK))


def main() -> None:
    """Prints the table of MEASURED.md: ``python -m tests.kit.ocr.test_strokes``."""
    for height in (5, 6, *HEIGHTS, 40):
        print(height, *(f"{share_that_asks(height, contrast):.2f}" for contrast in (160, 80, 50, 30)))


if __name__ == "__main__":
    main()
