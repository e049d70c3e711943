"""Reading back: both engines at three scales, codes and faces, on copies laid side by side on sheets."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

import cv2
import numpy as np

from detectors.kit.decode.photo import Pixels
from detectors.kit.ocr.lines import TextLine
from detectors.kit.ocr.looking import MAX_SIDE, find_lines
from detectors.kit.ocr.seen import is_read, understand
from detectors.kit.ocr.tesseract import read_lines_again
from detectors.kit.terms import Region
from detectors.kit.vision.barcodes import read_codes
from detectors.kit.vision.faces import find_faces
from tests.attacks.pixels import Published
from tests.attacks.redactors import Redactor
from tests.attacks.victims import Victim

SCALES: Final = (0.75, 1.0, 1.5)
SHEET: Final = MAX_SIDE // 3 * 2
"""Pixels of a sheet's side: at the largest scale the first reader must not make it smaller again."""
AROUND: Final = 24
"""Pixels around a secret's cover that stand on a sheet with it: a line and a half, to find lines that reach out of it."""
GAP: Final = 24
LIKE: Final = 0.7
"""Share of letters in common from which a secret counts as read: a third of a name wrong is still a name known."""
SHORTEST: Final = 5
"""Letters of the shortest secret that is looked for: fewer come by chance."""
SAME_FACE: Final = 0.4
"""Intersection over union of a face that is found and a portrait's face."""

CODES: Final = "codes answer"
FACES: Final = "faces are seen"
Counts = dict[str, int]
"""Successes by the name of the attack."""
Engine = Callable[[Pixels, Callable[[Region], bool]], tuple[TextLine, ...]]
"""Reads the lines of a picture; those that are told to be elsewhere it may leave out."""


def _first_reader(pixels: Pixels, elsewhere: Callable[[Region], bool]) -> tuple[TextLine, ...]:
    seen = [line for line in find_lines(pixels).lines if not elsewhere(line.region)]
    understood, _ = understand(seen)
    return tuple(each.line for each in understood if is_read(each.line))


ENGINES: Final[dict[str, Engine]] = {
    "PP-OCR reads it": _first_reader,
    "Tesseract reads it": lambda pixels, _: read_lines_again(pixels),
}


@dataclass(frozen=True)
class Tile:
    """What is around one secret in a copy, and where it lies on a sheet. ``box`` is the secret's place on the sheet."""

    published: Published
    copy: Pixels
    place: Region
    box: Region


def sheets(attacked: Sequence[Published], redactor: Redactor) -> list[tuple[Pixels, list[Tile]]]:
    """The copies of all victims on white sheets, row by row: what is around each secret, of a crop everything."""
    laid: list[list[Tile]] = [[]]
    left, top, bottom = GAP, GAP, GAP
    cut = [(published, *_cut(published, redactor)) for published in attacked]
    for published, copy, box in sorted(cut, key=lambda one: one[1].shape[0]):
        height, width = copy.shape[:2]
        if left > GAP and left + width > SHEET - GAP:
            left, top = GAP, bottom + GAP
        if top > GAP and top + height > SHEET - GAP:
            laid.append([])
            left = top = bottom = GAP
        place = Region(left, top, left + width, top + height)
        laid[-1].append(Tile(published, copy, place, box.shifted(left, top)))
        left, bottom = left + width + GAP, max(bottom, top + height)
    return [(_painted(tiles), tiles) for tiles in laid if tiles]


def _cut(published: Published, redactor: Redactor) -> tuple[Pixels, Region]:
    """What goes on a sheet, and the secret's box in it; a crop may show anything anywhere."""
    victim, copy = published.victim, published.by(redactor)[0]
    height, width = copy.shape[:2]
    if copy.shape != victim.scene.shape:
        return copy, Region(0, 0, width, height)
    part = victim.own.grow(AROUND).clip(width, height)
    assert part is not None
    return copy[part.slices], victim.box.shifted(-part.left, -part.top)


def _painted(tiles: Sequence[Tile]) -> Pixels:
    wide, tall = (max(sides) + GAP for sides in zip(*((t.place.right, t.place.bottom) for t in tiles), strict=True))
    sheet = np.full((tall, wide, 3), 255, np.uint8)
    for tile in tiles:
        sheet[tile.place.slices] = tile.copy
    return sheet


def read_back(attacked: Sequence[Published], redactor: Redactor) -> Counts:
    """How many secrets each engine reads at any scale, how many codes answer, how many portraits show their face."""
    won: dict[str, set[int]] = {name: set() for name in ENGINES}
    for sheet, tiles in sheets(attacked, redactor):
        for scale in SCALES:
            scaled = np.asarray(cv2.resize(sheet, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC), np.uint8)
            for name, engine in ENGINES.items():
                lines = _read(scaled, scale, engine, tiles)
                won[name] |= {id(tile.published) for tile in tiles if _is_read(tile, lines)}
    return {
        **{name: len(found) for name, found in won.items()},
        CODES: sum(_answers(published, redactor) for published in attacked),
        FACES: sum(_shows_face(published, redactor) for published in attacked),
    }


def _read(scaled: Pixels, scale: float, engine: Engine, tiles: Sequence[Tile]) -> list[tuple[str, Region]]:
    """The lines that touch a secret's place: only those can tell it."""

    def elsewhere(region: Region) -> bool:
        return not any(tile.box.intersection(_unscaled(region, scale)) for tile in tiles)

    return [(line.text, _unscaled(line.region, scale)) for line in engine(scaled, elsewhere)]


def _unscaled(region: Region, scale: float) -> Region:
    left, top, right, bottom = (round(side / scale) for side in region.half_open)
    return Region(left, top, max(left + 1, right), max(top + 1, bottom))


def _is_read(tile: Tile, lines: Sequence[tuple[str, Region]]) -> bool:
    secret = _letters(tile.published.victim.text)
    if not has_letters(tile.published.victim):
        return False
    return any(tile.box.intersection(region) and _holds(_letters(text), secret) for text, region in lines)


def has_letters(victim: Victim) -> bool:
    """Whether there is something to read: words of which fewer letters would come by chance are not counted."""
    return len(_letters(victim.text)) >= SHORTEST


def _letters(text: str) -> str:
    return re.sub(r"[^0-9a-z]", "", text.lower())


def _holds(read: str, secret: str) -> bool:
    """Whether some stretch of what was read is like the secret."""
    starts = range(max(1, len(read) - len(secret) + 1))
    return any(SequenceMatcher(None, read[at : at + len(secret)], secret).ratio() >= LIKE for at in starts)


def _answers(published: Published, redactor: Redactor) -> bool:
    victim, copy = published.victim, published.by(redactor)[0]
    if not is_code(victim):
        return False
    cropped = copy.shape != victim.scene.shape
    return any(cropped or code.region.intersection(victim.box) for code in read_codes(copy))


def is_code(victim: Victim) -> bool:
    return victim.what in ("qr", "barcode")


def _shows_face(published: Published, redactor: Redactor) -> bool:
    copy = published.by(redactor)[0]
    if not published.faces or copy.shape != published.victim.scene.shape:
        return False
    return any(one.region.likeness(other.region) >= SAME_FACE for one in published.faces for other in find_faces(copy))
