"""Medical pictures: ultrasounds as fans of speckle, and chests as X-rays show them; whole, as prints and on screens."""

from __future__ import annotations

from random import Random
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from detectors.kit.decode.photo import Pixels
from tests.paint.fonts import SANS
from tests.paint.kinds import FEW, kind
from tests.paint.people import person
from tests.paint.sheet import WHITE, Colour, Sheet

Plain = NDArray[np.float32]

SCREEN: Final = (960, 720)
"""Pixels of an ultrasound's screen, and of a film below."""
FILM: Final = (900, 1040)
DIM: Colour = (196, 200, 204)
PROBES: Final = (("Abd Gen", "C5-1"), ("Adult Echo", "S5-1"), ("OB Gen", "C6-2"), ("Thyroid", "L12-3"))


def fan(rng: Random, height: int = SCREEN[1], width: int = SCREEN[0]) -> Pixels:
    """Speckle in a sector, darker with depth, with black cavities and bright walls; grey, height x width x 3."""
    noise = np.random.default_rng(rng.getrandbits(32))
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    apex_x, apex_y = width * rng.uniform(0.44, 0.56), -height * rng.uniform(-0.02, 0.35)
    far = height * rng.uniform(0.88, 0.97) - apex_y
    near = far * rng.uniform(0.02, 0.08) if apex_y > 0 else height * 0.06 - apex_y
    depth = np.hypot(columns - apex_x, rows - apex_y)
    angle = np.arctan2(columns - apex_x, rows - apex_y)
    inside = (depth > near) & (depth < far) & (abs(angle) < rng.uniform(0.5, 0.8))
    grain = cv2.GaussianBlur(noise.rayleigh(1, (height, width)).astype(np.float32), (0, 0), rng.uniform(1.2, 2.4))
    slow = cv2.resize(noise.normal(0, 1, (9, 9)).astype(np.float32), (width, height), interpolation=cv2.INTER_CUBIC)
    tissue = grain * np.exp(0.45 * slow) * (1 - 0.6 * (depth - near) / (far - near)) * rng.uniform(20, 84)
    for _ in range(rng.randint(1, 5)):
        x, y = rng.uniform(0.3, 0.7) * width, rng.uniform(0.25, 0.8) * height
        wide, high = rng.uniform(0.03, 0.14) * width, rng.uniform(0.03, 0.12) * height
        away = np.hypot((columns - x) / wide, (rows - y) / high)
        tissue *= 1 - 0.9 * _within(away, 14)
        tissue += rng.uniform(20, 110) * np.exp(-(((away - 1.1) / rng.uniform(0.12, 0.4)) ** 2)) * grain
    grey = np.where(inside, tissue, 0) + rng.uniform(2, 10)
    return np.repeat(np.clip(grey, 0, 255).astype(np.uint8)[..., None], 3, axis=2)


def chest(rng: Random, height: int = FILM[1], width: int = FILM[0]) -> Pixels:
    """Two dark lungs with ribs, a bright spine, heart and belly, soft everywhere; grey, height x width x 3."""
    noise = np.random.default_rng(rng.getrandbits(32))
    rows, columns = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j].astype(np.float32)
    body = 150 - 60 * columns**2 + 30 * rows
    middle = rng.uniform(-0.06, 0.06)
    for side in (-1, 1):
        away = np.hypot((columns - middle - side * 0.42) / 0.34, (rows + 0.05) / 0.66)
        body -= rng.uniform(80, 110) * _within(away, 12)
    ribs = np.sin((rows * rng.uniform(15, 19) + 5 * (columns - middle) ** 2) + rng.random() * 6)
    body += 9 * np.clip(ribs, 0, 1) * (abs(columns - middle) < 0.86) * (abs(rows) < 0.75)
    body += rng.uniform(45, 70) * np.exp(-(((columns - middle) / 0.13) ** 2))
    heart = np.hypot((columns - middle - 0.14) / 0.28, (rows - 0.24) / 0.3)
    body += 70 * _within(heart, 10)
    body += 60 * _within(1.62 - rows + 0.16 * np.cos(5 * columns), 16)
    body -= 150 * _within(1.96 - abs(columns) - 0.12 * rows, 30)
    grain = cv2.GaussianBlur(noise.standard_normal((height, width), np.float32), (0, 0), 1.1)
    grey = np.clip(cv2.GaussianBlur(body, (0, 0), 3) + 7 * grain, 0, 255).astype(np.uint8)
    return np.repeat(grey[..., None], 3, axis=2)


def _within(away: Plain, steep: float) -> Plain:
    """One inside of 1, nothing outside, and a soft edge."""
    inside: Plain = 1 / (1 + np.exp(np.clip((away - 1) * steep, -50, 50)))
    return inside


def ultrasound(rng: Random) -> Sheet:
    """A fan with what the machine writes beside it."""
    sheet = Sheet(*SCREEN)
    sheet.pixels[:] = fan(rng)
    preset, probe = rng.choice(PROBES)
    for row, text in enumerate(
        (preset, probe, f"{rng.randint(18, 60)}Hz", f"{rng.randint(6, 21)}cm", f"Gn {rng.randint(40, 70)}")
    ):
        sheet.write(14, 60 + 30 * row, text, 20, SANS, DIM)
    who = person(rng)
    sheet.write(14, 16, f"{who.family}, {who.given}", 20, SANS, DIM, what="name")
    sheet.write(700, 16, f"TIS0.{rng.randint(2, 9)}  MI 1.{rng.randint(0, 4)}", 20, SANS, DIM)
    for step in range(40):
        level = 255 - 6 * step
        sheet.box((930, 90 + 5 * step, 944, 95 + 5 * step), (level, level, level))
    return sheet


def x_ray(rng: Random) -> Sheet:
    """A chest with the mark of its side."""
    sheet = Sheet(*FILM)
    sheet.pixels[:] = chest(rng)
    sheet.write(rng.choice((40, 800)), 60, rng.choice("LR"), 54, SANS, WHITE)
    who = person(rng)
    sheet.write(40, 980, f"{who.family}^{who.given} [{'F' if who.woman else 'M'}]", 26, SANS, WHITE, what="name")
    return sheet


def framed(picture: Sheet, rng: Random, colour: Colour) -> Sheet:
    """The picture with an even border, as on paper or in the frame of a screen."""
    edge = rng.randint(20, 70)
    sheet = Sheet(picture.width + 2 * edge, picture.height + 2 * edge, colour)
    sheet.pixels[edge:-edge, edge:-edge] = picture.pixels
    for secret in picture.secrets:
        left, top, right, bottom = secret.box
        sheet.hide(secret.what, (left + edge, top + edge, right + edge, bottom + edge), secret.text)
    return sheet


@kind("ultrasound-screen", "medical", views=FEW, shape="screen")
def ultrasound_screen(rng: Random) -> Sheet:
    return ultrasound(rng)


@kind("ultrasound-print", "medical", views=("small", "tilted", "glare"))
def ultrasound_print(rng: Random) -> Sheet:
    return framed(ultrasound(rng), rng, (238, 236, 230))


@kind("x-ray-print", "medical", views=("small", "tilted", "glare"))
def x_ray_print(rng: Random) -> Sheet:
    return framed(x_ray(rng), rng, (238, 236, 230))


@kind("x-ray-on-a-screen", "medical", views=("small", "tilted"))
def x_ray_on_a_screen(rng: Random) -> Sheet:
    return framed(x_ray(rng), rng, (18, 18, 20))
