"""Number plates of vehicles.

Looks for lines, or rows of pieces, that hold nothing but a plate (``plates``): Indonesia by its region letters, Singapore by
its check letter, other countries by grammars of their own. Letters and digits that are also product names count only where
the scene speaks for a plate: few words, large letters, a state's name beside them. A plate written behind ``No. Polisi``
counts everywhere. Example: ``B 1234 XYZ``; with the month and year of its tax below it is sure.
Misses: plates read together with other words, formats that ``plates`` does not list, plates too small to be read.
Sources: those of ``plates``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar, Final

from detectors.kit.detector import Detector
from detectors.kit.ocr.lines import TextLine
from detectors.kit.rules import plates
from detectors.kit.terms import Finding, Region, Risk, Strength
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
SMALLER: Final = 0.8
"""Share of a plate's height of letters below which others are smaller: a state's name; a plate itself is not smaller than
anything else in its scene."""
FEW: Final = 5
"""Lines of text up to which a photo shows a vehicle and not a document."""
PAPER: Final = 25
"""Lines from which a plate's grammar alone is only a hint: lists hold codes of every shape."""
MANY: Final = 3
LISTED: Final = 0.5
"""Plates from which they are a list where they are less than this share of all lines: in a street they are most of them."""
LARGE: Final = 0.025
"""Height of a plate's letters as a share of the photo's height, where grammar alone does not tell."""
READ: Final = 0.8
"""Score of a line from which it is print (as in ``pen_strokes``): folds of clothes are read as a few letters at 0.7."""
LONG: Final = (1.6, 9.0)
"""Length of a plate's line in heights: from two lines on a motorcycle to a long European plate."""
RIM: Final = 0.3
"""Heights of the letters between them and the plate's edge: 70 mm letters on plates of 110 mm and more."""


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
        "plate-written": "written number plate",
    }

    def find(self, view: View) -> Iterator[Finding]:
        page = view.page
        lines = list(page.lines)
        for pieces, (why, strength, with_it) in _seen(page, Scene.of(lines, view.photo.height)):
            regions = [piece.region.grow(round(RIM * piece.height)) for piece in (*pieces, *with_it)]
            inside = [part for region in regions if (part := region.clip(view.photo.width, view.photo.height))]
            yield self.finding(strength, why, joined(inside, page))
        for match in page.find(WRITTEN, 1):
            if plates.indonesian(match.text, sure=True) or plates.own(match.text) or plates.common(match.text):
                yield self.finding(Strength.LIKELY, "plate-written", match.regions)


@dataclass(frozen=True)
class Scene:
    """What stands around plates: all lines, those that are a period or a state's name, and the photo's height."""

    lines: tuple[TextLine, ...]
    periods: tuple[TextLine, ...]
    states: tuple[TextLine, ...]
    height: int

    @classmethod
    def of(cls, lines: Sequence[TextLine], height: int) -> Scene:
        periods = (line for line in lines if plates.PERIOD.fullmatch(line.text.strip()))
        states = (line for line in lines if plates.STATES.fullmatch(line.text))
        return cls(tuple(lines), tuple(periods), tuple(states), height)


def _seen(page: Page, scene: Scene) -> Iterator[tuple[tuple[TextLine, ...], Plate]]:
    """The plates on a page; several codes of one shape among other words are a list, and each but a hint."""
    looked = ((pieces, _recognise(text, pieces, scene)) for text, pieces in _candidates(page))
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


def _bare(text: str) -> str:
    """The text without the screws, flags and edges that readers take for signs, and without the period behind it."""
    return plates.BEHIND.sub("", text.strip(" .,:;|'\"•·-_[](){}*"))


def _recognise(text: str, pieces: Sequence[TextLine], scene: Scene) -> Plate | None:
    if len(text) not in LETTERS:
        return None
    paper = len(scene.lines) > PAPER
    period = _period_below(pieces, scene)
    # Hyphens part the groups in Europe; spaces do in Indonesia, where two letters and three digits are common too.
    if plates.indonesian(text, sure=period is not None) and not ("-" in text and plates.own(text)):
        strength = Strength.SURE if period else Strength.HINT if paper else Strength.LIKELY
        return "plate-indonesia", strength, (period,) if period else ()
    why = plates.own(text)
    if why is not None:
        return why, Strength.HINT if paper else Strength.LIKELY, ()
    state = _state_near(pieces, scene)
    why = plates.common(text, named=state)
    if why is None or not (state or _is_seen(pieces, scene)):
        return None
    return why, Strength.LIKELY if state else Strength.HINT, ()


def _period_below(pieces: Sequence[TextLine], scene: Scene) -> TextLine | None:
    box = _box(pieces)
    zone = Region(box.left, box.top + box.height // 2, box.right, box.bottom + 2 * box.height)
    below = (line for line in scene.periods if not _among(line, pieces) and zone.intersection(line.region))
    return next(below, None)


def _state_near(pieces: Sequence[TextLine], scene: Scene) -> bool:
    """A state's name in smaller letters just above or below."""
    box = _box(pieces)
    zone = box.grow(box.height // 4, round(1.2 * box.height))
    small = (line for line in scene.states if line.height < SMALLER * pieces[0].height and not _among(line, pieces))
    return any(zone.intersection(line.region) for line in small)


def _is_seen(pieces: Sequence[TextLine], scene: Scene) -> bool:
    """Whether the photo shows a vehicle and not a document: few lines, large letters in a plate's proportions."""
    if len(scene.lines) > FEW:
        return False
    box, tall = _box(pieces), max(line.height for line in scene.lines)
    proportion = max(box.width, box.height) / max(1, min(box.width, box.height))
    big = pieces[0].height >= max(LARGE * scene.height, SMALLER * tall)
    surely = min(piece.score for piece in pieces) >= READ
    return big and surely and LONG[0] <= proportion <= LONG[1]


def _among(line: TextLine, pieces: Sequence[TextLine]) -> bool:
    return any(line is piece for piece in pieces)


def _box(pieces: Sequence[TextLine]) -> Region:
    box = pieces[0].region
    for piece in pieces[1:]:
        box = box.union(piece.region)
    return box
