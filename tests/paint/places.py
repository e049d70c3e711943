"""Places: landscapes painted from waves and gradients, with and without coordinates in the file."""

from __future__ import annotations

import itertools
from random import Random

import cv2
import numpy as np
from PIL import ExifTags, Image

from tests.paint.kinds import harmless, kind
from tests.paint.sheet import Colour, Sheet

SKIES: tuple[tuple[Colour, Colour], ...] = (
    ((92, 150, 214), (226, 236, 240)), ((60, 62, 110), (246, 178, 120)),
    ((120, 150, 170), (220, 220, 212)), ((30, 60, 120), (250, 214, 170)),
)  # fmt: skip


def landscape(rng: Random, width: int = 1280, height: int = 853) -> Sheet:
    """Sky, sun, ridges behind each other, and rice terraces or the sea in front."""
    sheet = Sheet(width, height)
    upper, lower = rng.choice(SKIES)
    horizon = round(height * rng.uniform(0.5, 0.62))
    sheet.fade((0, 0, width, horizon + 60), upper, lower)
    sheet.disc(width * rng.uniform(0.2, 0.8), horizon * rng.uniform(0.3, 0.85), 46, 46, (255, 240, 206))
    base = np.array(rng.choice(((70, 96, 118), (88, 84, 120), (66, 104, 100))), float)
    for depth in range(4):
        share = depth / 3
        colour = base * (1 - share * 0.55) + np.array(lower) * (1 - share) * 0.35
        _ridge(sheet, rng, horizon - 130 + depth * 50, 110 - depth * 22, colour)
    if rng.random() < 0.5:
        _terraces(sheet, rng, horizon)
    else:
        _sea(sheet, rng, horizon, lower)
    _soften(sheet, rng)
    return sheet


def _ridge(
    sheet: Sheet, rng: Random, y: float, tall: float, colour: np.ndarray[tuple[int, ...], np.dtype[np.float64]]
) -> None:
    xs = np.arange(0, sheet.width + 8, 8)
    ys = np.full(len(xs), float(y))
    for octave in range(1, 7):
        ys -= tall / octave * np.abs(np.sin(xs / sheet.width * 3.1 * octave**1.3 + rng.random() * 6))
    points = [(float(x), float(v)) for x, v in zip(xs, ys, strict=True)]
    red, green, blue = np.clip(colour, 0, 255).round().astype(int)
    sheet.shape([*points, (sheet.width + 8, sheet.height), (0, sheet.height)], (int(red), int(green), int(blue)))


def _terraces(sheet: Sheet, rng: Random, horizon: int) -> None:
    xs = np.arange(0, sheet.width + 8, 8)
    count = rng.randint(9, 13)
    for index in range(count):
        y = horizon + 20 + (sheet.height - horizon) * (index / count) ** 1.3
        wave = 16 * np.sin(xs / rng.uniform(140, 260) + rng.random() * 6) * (1 + index / 6)
        colour = (60 + rng.randint(0, 50), 120 + rng.randint(0, 50), 44 + rng.randint(0, 24))
        points = [(float(x), float(y + v)) for x, v in zip(xs, wave, strict=True)]
        sheet.shape([*points, (sheet.width + 8, sheet.height), (0, sheet.height)], colour)
        for (x0, y0), (x1, y1) in itertools.pairwise(points):
            sheet.line(x0, y0 + 3, x1, y1 + 3, (36, 84, 34), 2 + index // 4)


def _sea(sheet: Sheet, rng: Random, horizon: int, light: Colour) -> None:
    sheet.fade((0, horizon, sheet.width, sheet.height), (46, 110, 140), (16, 58, 84))
    for _ in range(420):
        y = horizon + (sheet.height - horizon) * rng.random() ** 1.5
        long = 6 + (y - horizon) * 0.16
        x = rng.random() * sheet.width
        sheet.line(x, y, x + long, y, light if rng.random() < 0.3 else (70, 140, 166), 1 + int((y - horizon) > 160))


def _soften(sheet: Sheet, rng: Random) -> None:
    noise = np.random.default_rng(rng.getrandbits(32))
    cloud = cv2.GaussianBlur(noise.normal(0, 1, sheet.pixels.shape[:2]), (0, 0), 24)
    grain = noise.normal(0, 3, sheet.pixels.shape[:2])
    soft = cv2.GaussianBlur(sheet.pixels, (0, 0), 1.1) + (cloud / cloud.std() * 5 + grain)[..., None]
    sheet.pixels[:] = np.clip(soft, 0, 255).astype(np.uint8)


def gps(latitude: float, longitude: float) -> bytes:
    """EXIF with coordinates, as phones write it."""
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "Invented"
    place = exif.get_ifd(ExifTags.IFD.GPSInfo)
    place[ExifTags.GPS.GPSLatitudeRef] = "N" if latitude >= 0 else "S"
    place[ExifTags.GPS.GPSLatitude] = _sexagesimal(abs(latitude))
    place[ExifTags.GPS.GPSLongitudeRef] = "E" if longitude >= 0 else "W"
    place[ExifTags.GPS.GPSLongitude] = _sexagesimal(abs(longitude))
    return exif.tobytes()


def _sexagesimal(degrees: float) -> tuple[float, float, float]:
    minutes = degrees % 1 * 60
    return float(int(degrees)), float(int(minutes)), round(minutes % 1 * 60, 2)


@kind("gps-photo", "location", views=("flat", "rot90", "jpeg60"), shape="scene")
def gps_photo(rng: Random) -> Sheet:
    sheet = landscape(rng)
    sheet.exif = gps(-rng.uniform(6, 9), rng.uniform(106, 115))
    return sheet


@harmless("landscape", shape="scene", bait="location", views=("flat", "dim", "jpeg60"))
def plain_landscape(rng: Random) -> Sheet:
    return landscape(rng)
