"""Draws the photo with its places numbered, for people who want to see why and to choose.

A place that is covered has a thick frame in the colour of its strength, one that was left open a thin green frame, a box that
the person added a dashed grey one, and what was not understood a dashed violet one. The numbers are those of ``places``. The
grid is drawn on what the copy shows: there is nothing else to see under it.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from typing import Final

import numpy as np
from PIL import Image

from detectors.gate.redact.number_labels import Layout, laid_out
from detectors.gate.redact.pen import Colour, Pen
from detectors.kit.decode.photo import Photo, Pixels, at_most, decode, sized
from detectors.kit.terms import Place, Redacted, Region, ScreeningOptions, Strength, Unread, cells

_COLOURS: Final = {Strength.SURE: (214, 40, 40), Strength.LIKELY: (225, 115, 10), Strength.HINT: (30, 110, 200)}
_LEFT_OPEN: Final = (20, 150, 70)
_ADDED: Final = (90, 90, 90)
_UNREAD: Final = (140, 60, 170)
_GRID: Final = (20, 150, 160)
_MARGIN: Final = (246, 246, 246)
_CUT_OFF: Final = (200, 200, 200)

CHAT_SIDE: Final = 1600
CHAT_QUALITY: Final = 85
"""Messengers show a picture no larger; what they get is drawn anew at every press, so it is kept small."""
CHAT_WIDTH: Final = 960
"""Pixels of width to which a small picture or part is enlarged: on a phone, a finger's breadth of it is a few pixels."""


def annotate(
    photo: Photo, places: Sequence[Place], options: ScreeningOptions | None = None, unread: Iterable[Unread] = ()
) -> bytes:
    """Returns a PNG of the photo, full size, with every place outlined and numbered, and what was not understood outlined."""
    chosen = (options or ScreeningOptions()).with_numbers_resolved(places)
    whole = Region(0, 0, photo.width, photo.height)
    return _encoded(_drawn(photo.pixels, whole, places, chosen, unread), "PNG")


def annotate_for_chat(
    photo: Photo,
    places: Sequence[Place],
    options: ScreeningOptions,
    unread: Iterable[Unread] = (),
    copy: Redacted | None = None,
) -> bytes:
    """Returns the part of the photo that is asked for as a JPEG as large as a messenger shows it.

    A grid is drawn on what the ``copy`` shows, and on the photo where there is none.
    """
    whole = Region(0, 0, photo.width, photo.height)
    part = (options.part and options.part.intersection(whole)) or whole
    if options.grid is None:
        picture = _drawn(_for_chat(photo.pixels[part.slices]), part, places, options, unread)
    else:
        shown = photo.pixels if copy is None else _shown_by(copy, whole)
        picture = _under_grid(_for_chat(shown[part.slices]), part, options)
    return _encoded(picture, "JPEG", quality=CHAT_QUALITY)


def _shown_by(copy: Redacted, whole: Region) -> Pixels:
    """What a copy shows of the photo, in the photo's size; grey where a crop has cut it off."""
    crop = copy.crop or whole
    shown = sized(decode(copy.data).pixels, crop.width, crop.height)
    if crop == whole:
        return shown
    canvas = np.full((whole.height, whole.width, 3), _CUT_OFF, np.uint8)
    canvas[crop.slices] = shown
    return canvas


def _for_chat(pixels: Pixels) -> Pixels:
    height, width = pixels.shape[:2]
    times = min(CHAT_WIDTH / width, CHAT_SIDE / max(width, height))
    return sized(pixels, round(width * times), round(height * times)) if times > 1 else at_most(pixels, CHAT_SIDE)


def _encoded(picture: Image.Image, kind: str, **options: int) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


def _drawn(
    pixels: Pixels, part: Region, places: Sequence[Place], options: ScreeningOptions, unread: Iterable[Unread]
) -> Image.Image:
    """A part of the photo in these pixels, with what lies in it."""
    frame = _Frame(pixels, part)
    scrawls = frame.inside(region for one in unread for region in one.regions)
    added = frame.inside(options.cover)
    shown = [(place, region) for place in places for region in frame.inside((place.region,))]
    height, width = pixels.shape[:2]
    with_number = [one for one in shown if not options.numbers or one[0].number in options.numbers]
    texts = [str(place.number) for place, _ in with_number]
    others = [region for place, region in shown if (place, region) not in with_number]
    layout = laid_out(width, height, texts, [region for _, region in with_number], [*scrawls, *added, *others])
    pen = Pen(_canvas(pixels, layout), layout)
    for region in scrawls:
        pen.dashes(region, _UNREAD)
    for region in added:
        pen.dashes(region, _ADDED)
    for place, region in shown:
        pen.frame(region, _colour(place, options), 1 if place.is_left_open(options.keep) else 2)
    colours = [_colour(place, options) for place, _ in with_number]
    for label, colour in zip(layout.labels, colours, strict=True):
        pen.line(label, colour)
    for label, colour in zip(layout.labels, colours, strict=True):
        pen.label(label, colour)
    return pen.image


def _colour(place: Place, options: ScreeningOptions) -> Colour:
    return _LEFT_OPEN if place.is_left_open(options.keep) else _COLOURS[place.strength]


def _under_grid(pixels: Pixels, part: Region, options: ScreeningOptions) -> Image.Image:
    """A part of the copy under the cells of a grid, each with its number in its corner."""
    frame = _Frame(pixels, part)
    height, width = pixels.shape[:2]
    layout = laid_out(width, height, (), ())
    pen = Pen(Image.fromarray(pixels), layout)
    for box in frame.inside(options.cover):
        pen.dashes(box, _ADDED)
    for number, cell in enumerate(cells(options.grid or part), 1):
        for region in frame.inside((cell,)):
            pen.frame(region, _GRID, 1)
            pen.in_corner(region, str(number), _GRID)
    return pen.image


def _canvas(pixels: Pixels, layout: Layout) -> Image.Image:
    picture = Image.fromarray(pixels)
    if (layout.width, layout.height) == picture.size:
        return picture
    canvas = Image.new("RGB", (layout.width, layout.height), _MARGIN)
    canvas.paste(picture, (layout.left, 0))
    return canvas


class _Frame:
    """Tells where regions of the photo lie on a picture of a part of it."""

    def __init__(self, pixels: Pixels, part: Region) -> None:
        self._size = (pixels.shape[1], pixels.shape[0])
        self._part = part

    def inside(self, regions: Iterable[Region]) -> list[Region]:
        """The regions in pixels of the picture, as far as they lie in the part."""
        part, (width, height) = self._part, self._size
        across, down = width / part.width, height / part.height
        met = (shared for region in regions if (shared := region.intersection(part)))
        scaled = (_scaled(region.shifted(-part.left, -part.top), across, down) for region in met)
        return [region for one in scaled if (region := one.clip(width, height))]


def _scaled(region: Region, across: float, down: float) -> Region:
    left, right = round(region.left * across), round(region.right * across)
    top, bottom = round(region.top * down), round(region.bottom * down)
    return Region(left, top, max(left + 1, right), max(top + 1, bottom))
