"""A sheet that is painted on and remembers its secrets: what must be hidden, where, and how it reads."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from random import Random

import cv2
import numpy as np
import zxingcpp

from detectors.kit.decode.photo import Pixels
from tests.paint.fonts import BOLD, PLAIN, Font, letters

Colour = tuple[int, int, int]
Box = tuple[int, int, int, int]
INK: Colour = (28, 28, 34)
GREY: Colour = (110, 112, 118)
WHITE: Colour = (255, 255, 255)


@dataclass(frozen=True)
class Secret:
    """``what`` as manifests name it, the box of its ink (left, top, right, bottom; half-open), and its text.

    ``corners`` are those of that box on a sheet that leans: the box around them holds more than what must be hidden.
    """

    what: str
    box: Box
    text: str = ""
    corners: tuple[tuple[int, int], ...] = ()


@dataclass
class Sheet:
    """RGB pixels and what is secret on them. ``exif`` and ``xmp`` are written into the file that is made of it.

    ``spilt`` counts lines of text that reach beyond its border.
    """

    width: int
    height: int
    colour: Colour = WHITE
    secrets: list[Secret] = field(default_factory=list)
    exif: bytes = b""
    xmp: bytes = b""
    spilt: int = 0

    def __post_init__(self) -> None:
        self.pixels: Pixels = np.full((self.height, self.width, 3), self.colour, np.uint8)

    def write(
        self, x: float, y: float, text: str, size: int = 24, font: Font = PLAIN, colour: Colour = INK, what: str = ""
    ) -> int:
        """A line of text from x, its top at y; returns where the pen ends. With ``what`` the text is a secret."""
        drawn = letters(text, font, size)
        left, top = round(x) + drawn.left, round(y + 0.8 * size) + drawn.top
        self._lay(drawn.ink, left, top, colour)
        if what:
            self.hide(what, (left, top, left + drawn.ink.shape[1], top + drawn.ink.shape[0]), text)
        return round(x) + drawn.advance

    def centred(
        self, x: float, y: float, text: str, size: int = 24, font: Font = BOLD, colour: Colour = INK, what: str = "",
        lead: str = "",
    ) -> None:  # fmt: skip
        """Its middle at x; ``lead`` stands before the text and is no part of the secret."""
        pen: float = x - letters(lead + text, font, size).advance / 2
        if lead:
            pen = self.write(pen, y, lead, size, font, colour)
        self.write(pen, y, text, size, font, colour, what)

    def ending(
        self, x: float, y: float, text: str, size: int = 24, font: Font = PLAIN, colour: Colour = INK, what: str = ""
    ) -> None:
        """The pen ends at x."""
        self.write(x - letters(text, font, size).advance, y, text, size, font, colour, what)

    def field(
        self, x: float, y: float, label: str, value: str, what: str = "", gap: float = 0, size: int = 24,
        font: Font = PLAIN, colour: Colour = INK, bold: Font | None = None,
    ) -> None:  # fmt: skip
        """A label and, ``gap`` pixels from x (or right behind the label), its value."""
        end = self.write(x, y, label, size, font, colour)
        start = x + gap if gap else end + 0.35 * size
        if value.startswith(": "):
            start, value = self.write(start, y, ": ", size, font, colour), value[2:]
        self.write(start, y, value, size, bold or font, colour, what)

    def rows(
        self, x: float, y: float, step: float, entries: Iterable[tuple[str, ...]], gap: float, size: int = 24,
        font: Font = PLAIN, colour: Colour = INK, bold: Font | None = None,
    ) -> float:  # fmt: skip
        """Fields below each other, (label, value) or (label, value, what); returns the y after the last."""
        for label, value, *what in entries:
            self.field(x, y, label, value, what[0] if what else "", gap, size, font, colour, bold)
            y += step
        return y

    def paragraph(
        self, x: float, y: float, width: float, text: str, size: int = 24, font: Font = PLAIN, colour: Colour = INK,
        what: str = "", step: float = 1.4,
    ) -> float:  # fmt: skip
        """Words set in lines of this width; returns the y below."""
        line = ""
        for word in [*text.split(), ""]:
            longer = f"{line} {word}".strip()
            if line and (not word or letters(longer, font, size).advance > width):
                self.write(x, y, line, size, font, colour, what)
                y, longer = y + step * size, word
            line = longer
        return y

    def fixed(
        self, x: float, y: float, text: str, size: int, pitch: float, font: Font = PLAIN, colour: Colour = INK,
        what: str = "",
    ) -> None:  # fmt: skip
        """Letters at an even pitch, as typewriters and machine-readable zones set them."""
        first = len(self.secrets)
        for index, letter in enumerate(text):
            if letter != " ":
                self.centred(x + (index + 0.5) * pitch, y, letter, size, font, colour, "part")
        boxes = [secret.box for secret in self.secrets[first:]]
        del self.secrets[first:]
        if what:
            self.hide(what, around(boxes), text)

    def hide(self, what: str, box: Box, text: str = "") -> None:
        left, top, right, bottom = box
        clipped = max(0, left), max(0, top), min(self.width, right), min(self.height, bottom)
        self.secrets.append(Secret(what, clipped, text))

    def box(self, box: Box, colour: Colour, edge: int = -1, round_by: int = 0) -> None:
        """A rectangle, filled or with an edge of so many pixels, its corners rounded."""
        left, top, right, bottom = box
        if not round_by:
            cv2.rectangle(self.pixels, (left, top), (right - 1, bottom - 1), colour, edge)
            return
        r = min(round_by, (right - left) // 2, (bottom - top) // 2)
        middles = (
            (right - 1 - r, bottom - 1 - r),
            (left + r, bottom - 1 - r),
            (left + r, top + r),
            (right - 1 - r, top + r),
        )
        turns = [np.linspace(quarter * np.pi / 2, (quarter + 1) * np.pi / 2, 12) for quarter in range(4)]
        corners = [
            np.stack([x + r * np.cos(turn), y + r * np.sin(turn)], axis=1)
            for (x, y), turn in zip(middles, turns, strict=True)
        ]
        points = np.concatenate(corners).round()
        if edge < 0:
            cv2.fillPoly(self.pixels, [points.astype(np.int32)], colour, cv2.LINE_AA)
        else:
            cv2.polylines(self.pixels, [points.astype(np.int32)], True, colour, edge, cv2.LINE_AA)

    def line(self, x0: float, y0: float, x1: float, y1: float, colour: Colour = GREY, thick: int = 2) -> None:
        cv2.line(self.pixels, (round(x0), round(y0)), (round(x1), round(y1)), colour, thick, cv2.LINE_AA)

    def disc(self, x: float, y: float, rx: float, ry: float, colour: Colour, edge: int = -1) -> None:
        cv2.ellipse(self.pixels, (round(x), round(y)), (round(rx), round(ry)), 0, 0, 360, colour, edge, cv2.LINE_AA)

    def shape(self, points: Sequence[tuple[float, float]], colour: Colour) -> None:
        cv2.fillPoly(self.pixels, [np.array(points).round().astype(np.int32)], colour, cv2.LINE_AA)

    def fade(self, box: Box, upper: Colour, lower: Colour) -> None:
        """A rectangle whose colour runs from the upper to the lower edge."""
        left, top, right, bottom = box
        share = np.linspace(0, 1, bottom - top)[:, None, None]
        ramp = np.array(upper) * (1 - share) + np.array(lower) * share
        self.pixels[top:bottom, left:right] = ramp.round().astype(np.uint8)

    def guilloche(self, rng: Random, colour: Colour, count: int = 14, strength: float = 0.35) -> None:
        """Waving fine lines, as the ground of cards and certificates."""
        layer = self.pixels.copy()
        xs = np.linspace(0, self.width, 160)
        for index in range(count):
            phase, wide = rng.random() * 6.3, self.width / rng.uniform(1.5, 4)
            ys = self.height * (index + 0.5) / count + self.height * 0.06 * np.sin(xs / wide * 6.3 + phase)
            line = np.stack([xs, ys], axis=1).round().astype(np.int32)
            cv2.polylines(layer, [line], False, colour, 1, cv2.LINE_AA)
        self.pixels[:] = cv2.addWeighted(layer, strength, self.pixels, 1 - strength, 0)

    def signature(
        self, rng: Random, box: Box, text: str = "", colour: Colour = (30, 40, 110), what: str = "signature"
    ) -> None:
        """A scribble in the box: connected loops, as people sign."""
        left, top, right, bottom = box
        count, high = rng.randint(10, 15), bottom - top
        points: list[tuple[float, float]] = [(left, (top + bottom) / 2)]
        for index in range(count):
            across = left + (right - left) * (index + rng.uniform(-0.8, 1.2)) / count
            points.append(
                (across, bottom - rng.uniform(0, 0.3) * high if index % 2 else top + rng.uniform(0, 0.6) * high)
            )
        points.append((right, rng.uniform((top + bottom) / 2, bottom)))
        curve = _smooth(points).round().astype(np.int32)
        curve = np.clip(curve, (left, top), (right - 1, bottom - 1))
        cv2.polylines(self.pixels, [curve], False, colour, max(2, (bottom - top) // 22), cv2.LINE_AA)
        xs, ys = curve[:, 0], curve[:, 1]
        if what:
            self.hide(what, (int(xs.min()), int(ys.min()), int(xs.max()) + 1, int(ys.max()) + 1), text)

    def code(
        self, x: int, y: int, payload: str, kind: str = "QRCode", scale: int = 6, what: str = "", text: str = ""
    ) -> Box:
        """A barcode with its quiet zone, drawn by zxing-cpp; returns its box without the quiet zone."""
        bars = zxingcpp.create_barcode(payload, getattr(zxingcpp.BarcodeFormat, kind))
        picture = np.asarray(zxingcpp.write_barcode_to_image(bars, scale=scale))
        height, width = picture.shape
        self.pixels[y : y + height, x : x + width] = picture[: self.height - y, : self.width - x, None]
        rows, columns = np.nonzero(picture < 128)
        box = x + int(columns.min()), y + int(rows.min()), x + int(columns.max()) + 1, y + int(rows.max()) + 1
        if what:
            self.hide(what, box, text)
        return box

    def paste(self, other: Sheet, x: int, y: int) -> None:
        """Another sheet laid upon this one with its secrets."""
        self.pixels[y : y + other.height, x : x + other.width] = other.pixels
        for secret in other.secrets:
            left, top, right, bottom = secret.box
            self.hide(secret.what, (left + x, top + y, right + x, bottom + y), secret.text)

    def resized(self, scale: float) -> Sheet:
        """The same sheet in other pixels."""
        width, height = max(1, round(self.width * scale)), max(1, round(self.height * scale))
        other = Sheet(width, height, exif=self.exif, xmp=self.xmp, spilt=self.spilt)
        how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
        other.pixels = np.asarray(cv2.resize(self.pixels, (width, height), interpolation=how), np.uint8)
        for secret in self.secrets:
            left, top, right, bottom = (side * scale for side in secret.box)
            other.hide(
                secret.what, (math.floor(left), math.floor(top), math.ceil(right), math.ceil(bottom)), secret.text
            )
        return other

    def _lay(self, ink: np.ndarray[tuple[int, ...], np.dtype[np.uint8]], left: int, top: int, colour: Colour) -> None:
        x0, y0 = max(0, left), max(0, top)
        x1, y1 = min(self.width, left + ink.shape[1]), min(self.height, top + ink.shape[0])
        self.spilt += (x1 - x0, y1 - y0) != ink.shape[::-1]
        if x1 <= x0 or y1 <= y0:
            return
        share = ink[y0 - top : y1 - top, x0 - left : x1 - left, None] / np.float32(255)
        under = self.pixels[y0:y1, x0:x1]
        self.pixels[y0:y1, x0:x1] = (
            (under * (1 - share) + np.array(colour, np.float32) * share).round().astype(np.uint8)
        )


def around(boxes: Iterable[Box]) -> Box:
    """The smallest box that holds all."""
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _smooth(points: Sequence[tuple[float, float]]) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    """A Catmull-Rom curve through the points."""
    path = np.array([points[0], *points, points[-1]], float)
    share = np.linspace(0, 1, 12, endpoint=False)[:, None]
    pieces = []
    for a, b, c, d in zip(path, path[1:], path[2:], path[3:], strict=False):
        pieces.append(
            0.5
            * (2 * b + (c - a) * share + (2 * a - 5 * b + 4 * c - d) * share**2 + (3 * b - a - 3 * c + d) * share**3)
        )
    return np.concatenate([*pieces, path[-1:]])
