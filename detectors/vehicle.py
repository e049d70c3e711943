"""Number plates of vehicles.

Looks for lines, or rows of pieces, that hold nothing but a plate (``plates``): Indonesia by its region letters, Singapore by
its check letter, other countries by grammars of their own. Letters and digits that are also product names count only where
the scene speaks for a plate (``plate_scene``): a state's name beside them, a photo that shows a vehicle or is filled by them;
there, no country's grammar is needed (``plate_looks``). Large letters and few words elsewhere are a hint. A plate written
behind ``No. Polisi`` counts everywhere. Example: ``B 1234 XYZ``; with the month and year of its tax below it is sure.
Misses: plates read together with other words, words that somebody chose where no state is named, plates too small to be read.
Sources: those of ``plates``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import permutations
from typing import ClassVar, Final

from detectors.kit.detector import Detector
from detectors.kit.ocr.lines import TextLine
from detectors.kit.rules import plate_looks, plates
from detectors.kit.rules.plate_scene import STREET, Scene, is_stacked
from detectors.kit.terms import Finding, Risk, Strength
from detectors.kit.text.joining import joined
from detectors.kit.text.page import Page
from detectors.kit.text.phrases import plain
from detectors.kit.view import View
from detectors.kit.word_lists import one_of

Plate = tuple[str, Strength, tuple[TextLine, ...]]
"""The code of a plate, how sure it is, and what is covered with it."""

WRITTEN: Final = re.compile(
    rf"(?i)(?:\b{one_of(plates.WRITTEN_LABELS)}(?:nya)?(?![A-Za-z])|{one_of(plates.WRITTEN_SIGNS)})"
    r"\W{0,4}((?-i:[A-Z0-9\u4e00-\u9fff][A-Z0-9 \-.·가-힣]{3,11}[A-Z0-9]))(?![A-Za-z0-9])"
)
LETTERS: Final = range(4, 14)
"""Letters, digits and spaces of a plate, from old ones of islands to long ones with their state."""
PIECES: Final = range(2, 5)
LONGEST_PIECE: Final = 7
"""Pieces of a row into which readers break a plate, and letters of one: longer ones are words."""
PAPER: Final = 25
"""Lines from which a plate's grammar alone is only a hint: lists hold codes of every shape."""
MANY: Final = 3
LISTED: Final = 0.5
"""Plates from which they are a list where they are less than this share of all lines: in a street they are most of them."""


class Vehicle(Detector):
    risk = Risk.VEHICLE
    title = "Number plate"
    advice = "Cover the plate: it leads to the owner."
    whys: ClassVar = {
        "plate-indonesia": "number plate",
        "plate-asia": "number plate",
        "plate-europe": "number plate",
        "plate-india": "number plate",
        "plate-america": "number plate",
        "plate-other": "number plate",
        "plate-written": "written number plate",
    }

    def find(self, view: View) -> Iterator[Finding]:
        page = view.page
        lines = list(page.lines)
        scene = Scene.of(lines, view.photo.width, view.photo.height, lambda: view.scenes["vehicle"] > 0)
        for pieces, (why, strength, with_it) in _seen(page, scene):
            regions = [piece.region.grow(round(plate_looks.RIM * piece.height)) for piece in (*pieces, *with_it)]
            inside = [part for region in regions if (part := region.clip(view.photo.width, view.photo.height))]
            yield self.finding(strength, why, joined(inside, page))
        for match in page.find(WRITTEN, 1):
            if plates.indonesian(match.text, sure=True) or plates.own(match.text) or plates.common(match.text):
                yield self.finding(Strength.LIKELY, "plate-written", match.regions)


def _seen(page: Page, scene: Scene) -> Iterator[tuple[tuple[TextLine, ...], Plate]]:
    """The plates on a page; several codes of one shape among other words are a list, and each but a hint."""
    candidates = dict.fromkeys((*_candidates(page), *_stacked(scene.lines), *_filling(scene)))
    looked = ((pieces, _recognise(text, pieces, scene)) for text, pieces in candidates)
    found = [(pieces, plate) for pieces, plate in looked if plate]
    listed = MANY <= len(found) < LISTED * len(scene.lines)
    for pieces, (why, strength, with_it) in found:
        yield pieces, (why, Strength.HINT if listed and strength is Strength.LIKELY else strength, with_it)


def _candidates(page: Page) -> Iterator[tuple[str, tuple[TextLine, ...]]]:
    """Single lines, and rows whose few short pieces make one plate; what a label of something else leads to is none."""
    for row in page.rows:
        for before, line in zip((None, *row), row, strict=False):
            if before is None or plain(before.text) not in plates.OTHER_LABELS:
                yield _bare(line.text), (line,)
        if len(row) in PIECES and all(len(line.text.strip()) <= LONGEST_PIECE for line in row):
            yield _bare(" ".join(line.text.strip() for line in row)), row


def _filling(scene: Scene) -> Iterator[tuple[str, tuple[TextLine, ...]]]:
    """All large letters of a photo that a plate fills, into however many pieces readers break it."""
    pieces = scene.largest() if len(scene.lines) <= STREET else ()
    if len(pieces) > 1 and scene.is_filled_by(pieces):
        yield _bare(" ".join(piece.text.strip() for piece in pieces)), pieces


def _stacked(lines: Sequence[TextLine]) -> Iterator[tuple[str, tuple[TextLine, ...]]]:
    """Two lines close below each other in letters of one size, as on motorcycles."""
    if len(lines) > STREET:
        return
    for upper, lower in permutations(lines, 2):
        if is_stacked((upper, lower)):
            yield _bare(f"{upper.text.strip()} {lower.text.strip()}"), (upper, lower)


def _bare(text: str) -> str:
    """The text without the screws, flags and edges that readers take for signs, and without the period behind it."""
    return plates.BEHIND.sub("", text.strip(" .,:;|'\"•·-_[](){}*"))


def _recognise(text: str, pieces: Sequence[TextLine], scene: Scene) -> Plate | None:
    if len(text) not in LETTERS:
        return None
    by_grammar = None if is_stacked(pieces) else _by_grammar(text, pieces, scene)
    return by_grammar or _by_look(text, pieces, scene)


def _by_look(text: str, pieces: Sequence[TextLine], scene: Scene) -> Plate | None:
    """A plate of no known grammar, or one that was misread."""
    period = scene.period_below(pieces)
    if period and (plate_looks.NUMBER.fullmatch(text) or plate_looks.like_a_plate(text)) and scene.is_a_plates(pieces):
        return "plate-indonesia", Strength.LIKELY, (period,)
    if plate_looks.chosen(text) and scene.names_a_state(pieces) and scene.is_a_plates(pieces):
        return "plate-america", Strength.LIKELY, ()
    if plate_looks.like_a_plate(text) and scene.is_a_plates(pieces):
        return "plate-other", Strength.LIKELY, ()
    if plate_looks.NUMBER.fullmatch(text) and scene.is_filled_by(pieces) and scene.is_a_plates(pieces):
        return "plate-other", Strength.HINT, ()
    return None


def _by_grammar(text: str, pieces: Sequence[TextLine], scene: Scene) -> Plate | None:
    paper = len(scene.lines) > PAPER
    period = scene.period_below(pieces)
    # Hyphens part the groups in Europe; spaces do in Indonesia, where two letters and three digits are common too.
    if plates.indonesian(text, sure=period is not None) and not ("-" in text and plates.own(text)):
        strength = Strength.SURE if period else Strength.HINT if paper else Strength.LIKELY
        return "plate-indonesia", strength, (period,) if period else ()
    why = plates.own(text)
    if why is not None:
        return why, Strength.HINT if paper else Strength.LIKELY, ()
    state = scene.has_state_near(pieces)
    why = plates.common(text, named=state)
    if why is None:
        return None
    if state or (plate_looks.is_long(text) and scene.is_a_plates(pieces)):
        return why, Strength.LIKELY, ()
    return (why, Strength.HINT, ()) if scene.is_seen(pieces) else None
