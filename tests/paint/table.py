"""Lays a sheet before the camera: flat, tilted, turned, in the dark, small, under glare, mirrored; its secrets move along."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Final, Literal

import cv2
import numpy as np
from PIL import Image

from detectors.kit.decode.photo import Pixels
from tests.paint.sheet import Secret, Sheet

LONG: Final = 1280
"""The longer side of a photo as messengers send it."""
SENT_QUALITY: Final = 87
"""The quality of the JPEG that Telegram makes of a photo."""
FULL_QUALITY: Final = 92
"""That of a camera's own file."""
SMALL_CARD: Final = 0.30
"""Share of the photo that a small card fills."""
SMALL_PAGE: Final = 0.60
"""The same for a page or screen, whose print is as fine as a card's on a larger sheet."""
Shape = Literal["page", "card", "screen", "scene", "long", "large"]
"""A page or a card on a table; a screenshot; a scene that fills the photo and goes on beyond it; a long screenshot and a
photo in full resolution, both kept pixel by pixel."""
VIEWS: Final = ("flat", "tilted", "rot90", "rot180", "rot270", "dim", "small", "glare", "jpeg60")
MIRRORED: Final = ("mirror", "mirror-tilted")
"""The views of things that are seen in a mirror, whole."""
SENT: Final = "sent"
"""The view of what is kept pixel by pixel as it arrives when it is sent as a photo, not as a file."""


Laid = tuple[Pixels, tuple[Secret, ...]]


@dataclass(frozen=True)
class Picture:
    """A finished file: its bytes, its size, and its secrets in its own upright pixels."""

    data: bytes
    kind: str
    width: int
    height: int
    secrets: tuple[Secret, ...]


def photograph(sheet: Sheet, view: str, rng: Random, shape: Shape = "page") -> Picture:
    """The sheet in this view."""
    if shape in ("long", "large"):
        return _kept(sheet, view, shape)
    mirrored, view = view in MIRRORED, {"mirror": "flat", "mirror-tilted": "tilted"}.get(view, view)
    act: Callable[[Sheet, Random, Shape], Laid] = {"tilted": _tilted, "dim": _tilted, "small": _small}.get(view, _flat)
    pixels, secrets = act(sheet, rng, shape)
    pixels = {"dim": _dim, "glare": _glare}.get(view, _daylight)(pixels, rng)
    turns = {"rot90": 1, "rot180": 2, "rot270": 3}.get(view, 0)
    pixels, secrets = _turned(pixels, secrets, turns)
    if mirrored:
        pixels, secrets = _mirrored(pixels, secrets)
    quality = 60 if view == "jpeg60" else rng.choice((82, 87, 92))
    height, width = pixels.shape[:2]
    if shape == "screen" and view == "flat" and not mirrored:
        return Picture(_png(pixels), "png", width, height, secrets)
    return Picture(_jpeg(pixels, quality, sheet), "jpg", width, height, secrets)


def _kept(sheet: Sheet, view: str, shape: Shape) -> Picture:
    """Pixel by pixel as a file; in the view ``sent`` reduced as a messenger does it."""
    if view == SENT:
        small = sheet.resized(min(1.0, LONG / max(sheet.width, sheet.height)))
        return Picture(_jpeg(small.pixels, SENT_QUALITY, small), "jpg", small.width, small.height, tuple(small.secrets))
    data = _png(sheet.pixels) if shape == "long" else _jpeg(sheet.pixels, FULL_QUALITY, sheet)
    return Picture(data, "png" if shape == "long" else "jpg", sheet.width, sheet.height, tuple(sheet.secrets))


def _flat(sheet: Sheet, rng: Random, shape: Shape) -> Laid:
    """Filling the photo, a little table around pages and cards."""
    if shape in ("screen", "scene"):
        scale = min(1.0, LONG / max(sheet.width, sheet.height))
        width, height = sheet.width * scale, sheet.height * scale
        return laid(sheet, _corners(0, 0, width, height), np.zeros((round(height), round(width), 3), np.uint8), shape)
    edge = rng.uniform(0.02, 0.05)
    scale = LONG * (1 - 2 * edge) / max(sheet.width, sheet.height)
    width, height = sheet.width * scale, sheet.height * scale
    border = LONG * edge
    table = _tabletop(rng, round(width + 2 * border), round(height + 2 * border))
    slant = rng.uniform(-0.004, 0.004) * width
    corners = _corners(border, border, width, height) + np.array([(0, slant), (0, -slant), (0, -slant), (0, slant)])
    return laid(sheet, corners, table, shape)


def _tilted(sheet: Sheet, rng: Random, shape: Shape) -> Laid:
    """Held before the camera: turned by up to 14 degrees, one side farther away."""
    across = sheet.width >= sheet.height
    width, height = (LONG, 960) if across else (960, LONG)
    scale = (1.0 if shape == "scene" else 0.78) * min(width / sheet.width, height / sheet.height)
    half = np.array((sheet.width, sheet.height)) * scale / 2
    corners = np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)]) * half
    angle = np.radians(rng.choice((-1, 1)) * rng.uniform(4, 14))
    turn = np.array([(np.cos(angle), np.sin(angle)), (-np.sin(angle), np.cos(angle))])
    far = 1 - rng.uniform(0.06, 0.16)
    side = rng.randrange(4)
    corners = corners * np.array([far if index in (side, (side + 1) % 4) else 1.0 for index in range(4)])[:, None]
    placed = corners @ turn
    if shape != "scene":
        placed *= min(1.0, 0.97 * min(width / np.ptp(placed[:, 0]), height / np.ptp(placed[:, 1])))
    middle = (placed.max(axis=0) + placed.min(axis=0)) / 2
    return laid(sheet, placed - middle + np.array((width, height)) / 2, _tabletop(rng, width, height), shape)


def _small(sheet: Sheet, rng: Random, shape: Shape) -> Laid:
    """Somewhere on the table, filling a part of the photo."""
    across = sheet.width >= sheet.height
    width, height = (LONG, 960) if across else (960, LONG)
    share = SMALL_CARD if shape in ("card", "scene") else SMALL_PAGE
    scale = np.sqrt(share * width * height / (sheet.width * sheet.height))
    scale = min(scale, 0.96 * width / sheet.width, 0.96 * height / sheet.height)
    wide, high = sheet.width * scale, sheet.height * scale
    left, top = rng.uniform(0.01, 0.99) * (width - wide), rng.uniform(0.01, 0.99) * (height - high)
    return laid(sheet, _corners(left, top, wide, high), _tabletop(rng, width, height), shape)


def _corners(left: float, top: float, width: float, height: float) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    return np.array([(left, top), (left + width, top), (left + width, top + height), (left, top + height)], float)


def laid(sheet: Sheet, corners: np.ndarray[tuple[int, ...], np.dtype[np.float64]], table: Pixels, shape: Shape) -> Laid:
    """The sheet warped to these corners upon the table, and its secrets as bounds of their warped boxes.

    A scene has no end: its border goes on to the photo's.
    """
    height, width = table.shape[:2]
    start = _corners(0, 0, sheet.width, sheet.height).astype(np.float32)
    way = cv2.getPerspectiveTransform(start, corners.astype(np.float32))
    shrink = np.hypot(*(corners[1] - corners[0])) / sheet.width
    source = cv2.GaussianBlur(sheet.pixels, (0, 0), 0.45 / shrink) if shrink < 0.8 else sheet.pixels
    # Half a pixel: corners count edges, warping counts the middles of pixels.
    centre = np.array([(1, 0, -0.5), (0, 1, -0.5), (0, 0, 1.0)])
    moved = centre @ way @ np.linalg.inv(centre)
    cover = cv2.warpPerspective(
        np.full(source.shape[:2], 255, np.uint8), moved, (width, height), flags=cv2.INTER_LINEAR
    )
    paper = cv2.warpPerspective(source, moved, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    share = np.ones_like(cover)[..., None] if shape == "scene" else cover[..., None] / np.float32(255)
    shadow = cv2.GaussianBlur(np.roll(cover, (6, 4), (0, 1)), (0, 0), 9)[..., None] / np.float32(255)
    pixels = table * (1 - 0.45 * shadow) * (1 - share) + paper * share
    return pixels.round().astype(np.uint8), tuple(_moved(secret, way, width, height) for secret in sheet.secrets)


def _moved(secret: Secret, way: np.ndarray[tuple[int, ...], np.dtype[np.float64]], width: int, height: int) -> Secret:
    left, top, right, bottom = secret.box
    points = cv2.perspectiveTransform(_corners(left, top, right - left, bottom - top)[None], way)[0]
    (x0, y0), (x1, y1) = np.floor(points.min(axis=0)).astype(int), np.ceil(points.max(axis=0)).astype(int)
    box = max(0, int(x0)), max(0, int(y0)), min(width, int(x1)), min(height, int(y1))
    return Secret(secret.what, box, secret.text, tuple((round(float(x)), round(float(y))) for x, y in points))


def _turned(pixels: Pixels, secrets: tuple[Secret, ...], turns: int) -> tuple[Pixels, tuple[Secret, ...]]:
    """Turned by quarters counter-clockwise."""
    for _ in range(turns):
        width = pixels.shape[1]
        pixels = np.ascontiguousarray(np.rot90(pixels))
        secrets = tuple(
            Secret(s.what, (s.box[1], width - s.box[2], s.box[3], width - s.box[0]), s.text) for s in secrets
        )
    return pixels, secrets


def _mirrored(pixels: Pixels, secrets: tuple[Secret, ...]) -> Laid:
    width = pixels.shape[1]
    boxes = ((width - s.box[2], s.box[1], width - s.box[0], s.box[3]) for s in secrets)
    moved = (Secret(s.what, box, s.text) for s, box in zip(secrets, boxes, strict=True))
    return np.ascontiguousarray(pixels[:, ::-1]), tuple(moved)


def _tabletop(rng: Random, width: int, height: int) -> Pixels:
    """Wood, cloth or stone: a colour with slow waves and fine grain."""
    noise = np.random.default_rng(rng.getrandbits(32))
    colour = np.array(rng.choice(((126, 88, 58), (92, 96, 104), (168, 158, 140), (70, 84, 78), (196, 190, 180))), float)
    slow = cv2.resize(
        noise.normal(0, 1, (height // 90 + 2, width // 200 + 2)), (width, height), interpolation=cv2.INTER_CUBIC
    )
    fine = noise.standard_normal((height, width), np.float32)
    grain = cv2.GaussianBlur(fine, (0, 0), sigmaX=rng.choice((2, 14)), sigmaY=1.2)
    grain /= grain.std()
    top: Pixels = np.clip(colour + (slow * 9 + grain * 5)[..., None], 0, 255).astype(np.uint8)
    return top


def _daylight(pixels: Pixels, rng: Random) -> Pixels:
    """A camera's grain; screenshots and scenes are as good as untouched by it."""
    noise = np.random.default_rng(rng.getrandbits(32)).standard_normal(pixels.shape[:2], np.float32)
    return np.clip(pixels + 1.3 * noise[..., None], 0, 255).astype(np.uint8)


def _dim(pixels: Pixels, rng: Random) -> Pixels:
    """A third of the light, yellow, darker to the corners, with the noise of a small sensor."""
    height, width = pixels.shape[:2]
    rows, columns = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    light = rng.uniform(0.28, 0.4) * (1 - 0.3 * (rows**2 + columns**2) / 2)
    noise = np.random.default_rng(rng.getrandbits(32)).standard_normal(pixels.shape, np.float32)
    lit = pixels * light[..., None].astype(np.float32) * np.array((1.0, 0.93, 0.8), np.float32)
    dim: Pixels = np.clip(lit + 6 + 4 * noise, 0, 255).astype(np.uint8)
    return dim


def _glare(pixels: Pixels, rng: Random) -> Pixels:
    """A lamp's reflection: an oval in which ink pales but does not vanish."""
    height, width = pixels.shape[:2]
    x, y = rng.uniform(0.25, 0.75) * width, rng.uniform(0.25, 0.75) * height
    rows, columns = np.mgrid[0:height, 0:width]
    away = np.hypot((columns - x) / (0.26 * width), (rows - y) / (0.2 * height))
    share = 0.68 * np.exp(-(away**2))[..., None]
    return _daylight((pixels * (1 - share) + 255 * share).astype(np.uint8), rng)


def _png(pixels: Pixels) -> bytes:
    out = io.BytesIO()
    Image.fromarray(pixels).save(out, "PNG", compress_level=4)
    return out.getvalue()


def _jpeg(pixels: Pixels, quality: int, sheet: Sheet) -> bytes:
    out = io.BytesIO()
    more = {"exif": sheet.exif} if sheet.exif else {}
    if sheet.xmp:
        more["xmp"] = sheet.xmp
    Image.fromarray(pixels).save(out, "JPEG", quality=quality, **more)
    return out.getvalue()
