"""Reading back: both engines at three scales, codes and faces, on copies laid side by side on sheets."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

import cv2
import numpy as np

from detectors.kit.codes import read_codes
from detectors.kit.faces import find_faces
from detectors.kit.photo import Pixels
from detectors.kit.terms import Region
from detectors.kit.tesseract import read_lines_again
from detectors.kit.words import Line, read_lines
from tests.attacks.redactors import Redactor, shown
from tests.attacks.victims import Victim

SCALES: Final = (0.75, 1.0, 1.5)
SHEET: Final = 1400
"""Pixels of a sheet's side, above which the readers would make it smaller themselves."""
GAP: Final = 24
LIKE: Final = 0.7
"""Share of letters in common from which a secret counts as read: a third of a name wrong is still a name known."""
SHORTEST: Final = 5
"""Letters of the shortest secret that is looked for: fewer come by chance."""
SAME_FACE: Final = 0.4
"""Intersection over union of a face that is found and a portrait's face."""

Engine = Callable[[Pixels], tuple[Line, ...]]
ENGINES: Final[dict[str, Engine]] = {"PP-OCR reads it": read_lines, "Tesseract reads it": read_lines_again}


@dataclass(frozen=True)
class Tile:
    """A copy on a sheet: where it lies."""

    victim: Victim
    copy: Pixels
    place: Region

    @property
    def box(self) -> Region:
        """The secret's box on the sheet; of a crop the whole copy, for it may show anything."""
        if self.copy.shape != self.victim.scene.shape:
            return self.place
        return self.victim.box.shifted(self.place.left, self.place.top)


def sheets(victims: Sequence[Victim], redactor: Redactor) -> list[tuple[Pixels, list[Tile]]]:
    """The copies of all victims on white sheets, row by row."""
    laid: list[list[Tile]] = [[]]
    left, top, bottom = GAP, GAP, GAP
    copies = [(victim, shown(redactor(victim.photo(), victim.covered))) for victim in victims]
    for victim, copy in sorted(copies, key=lambda pair: pair[1].shape[0]):
        height, width = copy.shape[:2]
        if left > GAP and left + width > SHEET:
            left, top = GAP, bottom + GAP
        if top > GAP and top + height > SHEET:
            laid.append([])
            left = top = bottom = GAP
        laid[-1].append(Tile(victim, copy, Region(left, top, left + width, top + height)))
        left, bottom = left + width + GAP, max(bottom, top + height)
    return [(_painted(tiles), tiles) for tiles in laid if tiles]


def _painted(tiles: Sequence[Tile]) -> Pixels:
    wide, tall = (max(sides) + GAP for sides in zip(*((t.place.right, t.place.bottom) for t in tiles), strict=True))
    sheet = np.full((tall, wide, 3), 255, np.uint8)
    for tile in tiles:
        sheet[tile.place.slices] = tile.copy
    return sheet


def read_back(victims: Sequence[Victim], redactor: Redactor) -> dict[str, int]:
    """How many secrets each engine reads at any scale, how many codes answer, how many portraits show their face."""
    won: dict[str, set[int]] = {name: set() for name in (*ENGINES, "codes answer", "faces are seen")}
    for sheet, tiles in sheets(victims, redactor):
        for scale in SCALES:
            scaled = np.asarray(cv2.resize(sheet, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC), np.uint8)
            for name, engine in ENGINES.items():
                lines = [(line.text, _unscaled(line.region, scale)) for line in engine(scaled)]
                won[name] |= {id(tile.victim) for tile in tiles if _is_read(tile, lines)}
        won["codes answer"] |= {id(tile.victim) for tile in tiles if _answers(tile)}
        won["faces are seen"] |= {id(tile.victim) for tile in tiles if _shows_face(tile)}
    return {name: len(found) for name, found in won.items()}


def _unscaled(region: Region, scale: float) -> Region:
    left, top, right, bottom = (round(side / scale) for side in region.half_open)
    return Region(left, top, max(left + 1, right), max(top + 1, bottom))


def _is_read(tile: Tile, lines: Sequence[tuple[str, Region]]) -> bool:
    secret = _letters(tile.victim.text)
    if len(secret) < SHORTEST:
        return False
    return any(tile.box.intersection(region) and _holds(_letters(text), secret) for text, region in lines)


def _letters(text: str) -> str:
    return re.sub(r"[^0-9a-z]", "", text.lower())


def _holds(read: str, secret: str) -> bool:
    """Whether some stretch of what was read is like the secret."""
    starts = range(max(1, len(read) - len(secret) + 1))
    return any(SequenceMatcher(None, read[at : at + len(secret)], secret).ratio() >= LIKE for at in starts)


def _answers(tile: Tile) -> bool:
    return tile.victim.what in ("qr", "barcode") and any(
        code.region.shifted(tile.place.left, tile.place.top).intersection(tile.box) for code in read_codes(tile.copy)
    )


def _shows_face(tile: Tile) -> bool:
    if tile.victim.what != "photo" or tile.copy.shape != tile.victim.scene.shape:
        return False
    before = [face.region for face in find_faces(tile.victim.scene) if face.region.intersection(tile.victim.box)]
    after = [face.region for face in find_faces(tile.copy)]
    return any(one.likeness(other) >= SAME_FACE for one in before for other in after)
