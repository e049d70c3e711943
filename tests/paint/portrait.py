"""A stylised portrait: nobody's face, drawn from ellipses, soft enough to look like a small printed photo."""

from __future__ import annotations

from random import Random

import cv2
import numpy as np

from tests.paint.sheet import Box, Colour, Sheet

SKINS: tuple[Colour, ...] = ((226, 184, 152), (203, 154, 118), (178, 126, 92), (140, 96, 70), (236, 200, 172))
GROUNDS: dict[str, Colour] = {
    "red": (176, 32, 38),
    "blue": (38, 84, 164),
    "white": (232, 234, 238),
    "grey": (176, 182, 190),
}


def portrait(
    sheet: Sheet,
    rng: Random,
    box: Box,
    ground: str = "red",
    what: str = "photo",
    grey: bool = False,
    veils: bool = False,
) -> None:
    """Paints a head with shoulders into the box and remembers the box as a secret."""
    left, top, right, bottom = box
    scale = 3
    width, height = (right - left) * scale, (bottom - top) * scale
    picture = Sheet(width, height, GROUNDS[ground])
    _paint(picture, rng, width, height, veils)
    soft = cv2.GaussianBlur(picture.pixels, (0, 0), scale * max(0.8, (right - left) / 160))
    small = cv2.resize(soft, (right - left, bottom - top), interpolation=cv2.INTER_AREA)
    if grey:
        small = np.repeat(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY)[..., None], 3, axis=2)
    sheet.pixels[top:bottom, left:right] = small
    if what:
        sheet.hide(what, box)


def _paint(picture: Sheet, rng: Random, width: int, height: int, veils: bool) -> None:
    skin = rng.choice(SKINS)
    hair: Colour = rng.choice(((26, 20, 20), (40, 30, 26), (62, 42, 30)))
    x, y, head = width / 2 + rng.uniform(-0.02, 0.02) * width, height * 0.44, width * 0.235
    tall = head * 1.32
    shirt = rng.choice(((236, 238, 242), (52, 62, 84), (88, 110, 92), (120, 60, 70)))
    veil = veils and rng.random() < 0.5
    cloth: Colour = rng.choice(((70, 84, 110), (120, 84, 96), (58, 92, 84)))
    if veil:
        picture.disc(x, y - tall * 0.05, head * 1.42, tall * 1.32, cloth)
        picture.shape(
            [(x - head * 1.4, y), (x + head * 1.4, y), (x + width * 0.5, height), (x - width * 0.5, height)], cloth
        )
    else:
        picture.disc(x, y - tall * 0.16, head * 1.14, tall * 1.08, hair)
        if rng.random() < 0.4:
            picture.box((round(x - head * 1.14), round(y), round(x + head * 1.14), round(y + tall * 1.1)), hair)
        picture.disc(x, height * 1.06, width * 0.46, height * 0.34, shirt)
        picture.box(
            (round(x - head * 0.42), round(y + tall * 0.6), round(x + head * 0.42), round(height * 0.8)),
            _shade(skin, 0.86),
        )
    picture.disc(x, y, head, tall, skin)
    _light(picture, x, y, head, tall)
    _features(picture, rng, x, y, head, tall, skin, hair)
    if not veil:
        picture.shape(
            [(x - head, y - tall * 0.5), (x - head * 0.7, y - tall * 0.98), (x + head * 0.7, y - tall * 0.98),
             (x + head, y - tall * 0.5), (x + head * 0.5, y - tall * 0.72), (x - head * 0.4, y - tall * 0.66)],
            hair,
        )  # fmt: skip


def _features(
    picture: Sheet, rng: Random, x: float, y: float, head: float, tall: float, skin: Colour, hair: Colour
) -> None:
    lips: Colour = (156, 84, 80)
    for side in (-1, 1):
        eye = x + side * head * 0.42
        picture.disc(eye, y - tall * 0.06, head * 0.2, tall * 0.07, (240, 238, 234))
        picture.disc(eye, y - tall * 0.06, head * 0.095, tall * 0.07, (38, 26, 22))
        picture.line(
            eye - head * 0.22,
            y - tall * 0.12,
            eye + head * 0.22,
            y - tall * 0.12,
            (48, 36, 32),
            max(2, round(head * 0.04)),
        )
        picture.line(
            eye - head * 0.26, y - tall * 0.23, eye + head * 0.24, y - tall * 0.25, hair, max(3, round(head * 0.08))
        )
        picture.disc(x + side * head, y, head * 0.1, tall * 0.17, _shade(skin, 0.9))
    picture.line(x, y - tall * 0.02, x - head * 0.08, y + tall * 0.24, _shade(skin, 0.82), max(2, round(head * 0.06)))
    for side in (-1, 1):
        picture.disc(x + side * head * 0.1, y + tall * 0.28, head * 0.06, tall * 0.03, _shade(skin, 0.6))
    picture.disc(x, y + tall * 0.52, head * 0.32, tall * 0.06, lips)
    picture.line(
        x - head * 0.32,
        y + tall * 0.52,
        x + head * 0.32,
        y + tall * 0.52,
        _shade(lips, 0.6),
        max(2, round(head * 0.03)),
    )
    if rng.random() < 0.25:
        for side in (-1, 1):
            picture.disc(
                x + side * head * 0.42,
                y - tall * 0.05,
                head * 0.32,
                tall * 0.17,
                (30, 30, 34),
                max(2, round(head * 0.04)),
            )


def _light(picture: Sheet, x: float, y: float, head: float, tall: float) -> None:
    """Darkens the face to one side and below, as a lamp beside the camera does."""
    rows, columns = np.mgrid[0 : picture.height, 0 : picture.width]
    across, down = (columns - x) / head, (rows - y) / tall
    inside = np.clip(1.08 - np.hypot(across, down), 0, 0.08) / 0.08
    dark = np.clip(0.16 * np.clip(across + 0.2, 0, 1) ** 2 + 0.12 * np.clip(down, 0, 1) ** 2, 0, 0.3) * inside
    picture.pixels[:] = (picture.pixels * (1 - dark[..., None])).astype(np.uint8)


def _shade(colour: Colour, share: float) -> Colour:
    red, green, blue = colour
    return round(red * share), round(green * share), round(blue * share)
