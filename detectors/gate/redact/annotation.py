"""Draws the photo with its places numbered, for people who want to see why and to choose.

A place that is covered has a thick frame in the colour of its strength, one that was left open a thin green frame, a box that
the person added a dashed grey one, and what was not understood a dashed violet one. The numbers are those of ``places``.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from typing import Final

from PIL import Image, ImageDraw, ImageFont

from detectors.kit.decode.photo import Photo, Pixels, at_most
from detectors.kit.terms import Place, Region, ScreeningOptions, Strength, Unread, cells

_COLOURS: Final = {Strength.SURE: (214, 40, 40), Strength.LIKELY: (225, 115, 10), Strength.HINT: (30, 110, 200)}
_LEFT_OPEN: Final = (20, 150, 70)
_ADDED: Final = (90, 90, 90)
_UNREAD: Final = (140, 60, 170)
_GRID: Final = (20, 150, 160)
_WHITE: Final = (255, 255, 255)

CHAT_SIDE: Final = 1600
CHAT_QUALITY: Final = 85
"""Messengers show a picture no larger; what they get is drawn anew at every press, so it is kept small."""

Colour = tuple[int, int, int]


def annotate(
    photo: Photo, places: Sequence[Place], options: ScreeningOptions | None = None, unread: Iterable[Unread] = ()
) -> bytes:
    """A PNG of the photo, full size, with every place outlined and numbered, and what was not understood outlined."""
    out = io.BytesIO()
    chosen = (options or ScreeningOptions()).with_numbers_resolved(places)
    _drawn(photo.pixels, places, chosen, 1.0, unread).save(out, "PNG")
    return out.getvalue()


def annotate_for_chat(
    photo: Photo, places: Sequence[Place], options: ScreeningOptions, unread: Iterable[Unread] = ()
) -> bytes:
    """The same as a JPEG no longer than a messenger shows it."""
    scale = min(1.0, CHAT_SIDE / max(photo.width, photo.height))
    out = io.BytesIO()
    _drawn(at_most(photo.pixels, CHAT_SIDE), places, options, scale, unread).save(out, "JPEG", quality=CHAT_QUALITY)
    return out.getvalue()


def _drawn(
    pixels: Pixels, places: Sequence[Place], options: ScreeningOptions, scale: float, unread: Iterable[Unread]
) -> Image.Image:
    image = Image.fromarray(pixels)
    pen = _Pen(image, scale)
    if options.grid is not None:
        for index, cell in enumerate(cells(options.grid), 1):
            pen.frame(cell, _GRID, 1)
            pen.label(cell, str(index), _GRID, inside=True)
    for region in (region for one in unread for region in one.regions):
        pen.dashes(region, _UNREAD)
    for box in options.cover:
        pen.dashes(box, _ADDED)
    for place in places:
        kept = place.is_left_open(options.keep)
        colour = _LEFT_OPEN if kept else _COLOURS[place.strength]
        pen.frame(place.region, colour, 1 if kept else 2)
        pen.label(place.region, str(place.number), colour)
    return image


class _Pen:
    """Draws in the pixels of the photo on a picture of it that may be smaller."""

    def __init__(self, image: Image.Image, scale: float) -> None:
        self._draw = ImageDraw.Draw(image)
        self._size = image.size
        self._scale = scale
        self._line = max(1, round(max(image.size) / 800))
        self._font = ImageFont.load_default(max(12, round(max(image.size) / 60)))

    def frame(self, region: Region, colour: Colour, weight: int) -> None:
        if box := self._scaled(region):
            self._draw.rectangle(box.inclusive, outline=colour, width=self._line * weight)

    def dashes(self, region: Region, colour: Colour) -> None:
        box = self._scaled(region)
        if box is None:
            return
        step = 6 * self._line
        left, top, right, bottom = box.inclusive
        for x in range(left, right, 2 * step):
            for y in (top, bottom):
                self._draw.line((x, y, min(x + step, right), y), fill=colour, width=2 * self._line)
        for y in range(top, bottom, 2 * step):
            for x in (left, right):
                self._draw.line((x, y, x, min(y + step, bottom)), fill=colour, width=2 * self._line)

    def label(self, region: Region, text: str, colour: Colour, *, inside: bool = False) -> None:
        """White on the colour: above the box's corner where there is room, else in it."""
        box = self._scaled(region)
        if box is None:
            return
        left, top, right, bottom = self._draw.textbbox((0, 0), text, font=self._font)
        wide, tall = round(right - left) + 6, round(bottom - top) + 6
        x = max(0, min(box.left, self._size[0] - wide))
        y = box.top if inside or box.top < tall else box.top - tall
        self._draw.rectangle((x, y, x + wide - 1, y + tall - 1), fill=colour)
        self._draw.text((x + 3 - left, y + 3 - top), text, font=self._font, fill=_WHITE)

    def _scaled(self, region: Region) -> Region | None:
        if self._scale == 1.0:
            return region.clip(*self._size)
        left, top, right, bottom = (round(side * self._scale) for side in region.half_open)
        return Region(left, top, max(left + 1, right), max(top + 1, bottom)).clip(*self._size)
