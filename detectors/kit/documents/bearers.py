"""Says which faces are the portraits of adults on their papers: what a paper says of its bearer's age is surer than a look.

A portrait of two centimetres, under a hologram, in a photo of a photo, makes the estimate of ages doubtful. Believed is a
certain paper: one that only adults have, or one that says when its bearer was born and when it was issued or ends.
Example: the portrait on a KTP is an adult's; one in a passport whose zone says born in 1990 and valid until 2030 is, too.
Misses: papers with years of another calendar, or with two digits; then the estimate decides.
Sources: UU 24/2013 (KTP from 17 years or marriage), UU 22/2009 article 81 (SIM from 17), ICAO Doc 9303 (validity of ten years).
"""

from __future__ import annotations

import re
from functools import reduce
from typing import Final

from detectors.kit.documents.document import CARD_LIKE, Document
from detectors.kit.rules.id_numbers import find_numbers
from detectors.kit.rules.mrz import dates, find_zones
from detectors.kit.rules.paper_kinds import headlines
from detectors.kit.terms import Region, Strength
from detectors.kit.view import View

ADULTS: Final = frozenset({"ktp", "sim"})
CHILDREN: Final = "child-card"
GROWN: Final = 18
VALID: Final = 10
"""Years: as old as the first when it was issued, and by years alone older, the bearer was an adult; no paper is valid for
longer."""
YEAR_OF_DAYS: Final = 10_000
"""A year in dates such as 19850509."""
PORTRAIT: Final = 0.6
"""Height of a portrait's face to the shorter side of its card, or of the smallest card that has its words: 0.25 to 0.5."""
YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def grown_bearers(view: View) -> list[Region]:
    """The faces in a photo that are the portraits of adults on certain papers; none beside a child's card."""
    if any(CHILDREN in headlines(line.text) for line in view.words):
        return []
    return [
        face for place in _papers(view) if _is_an_adults(place) for face in place.faces if _is_portrait(face, place)
    ]


def on_papers(view: View) -> list[Region]:
    """The faces in a photo that lie on its papers, whoever they show."""
    return [face for place in _papers(view) for face in place.faces]


def _papers(view: View) -> list[Document]:
    """The papers that outlines are, and the one that the whole photo is."""
    zones, numbers = list(find_zones(view.page)), find_numbers(view.page)
    places = (Document(view, zones, numbers, card) for card in (*view.cards, None))
    return [place for place in places if place.why is not None]


def _is_an_adults(place: Document) -> bool:
    if place.strength is not Strength.SURE:
        return False
    if place.paper is not None and place.paper.paper.why in ADULTS:
        return True
    if any(ends - born >= (GROWN + VALID) * YEAR_OF_DAYS for born, ends in filter(None, map(dates, place.zones))):
        return True
    born, issued, ends = (_latest(place, meaning) for meaning in ("birth", "issued", "expiry"))
    return bool(born and (issued or ends)) and (issued or ends - VALID) - born > GROWN


def _latest(place: Document, meaning: str) -> int:
    """The latest year that stands beside labels of a meaning, 0 where none does."""
    fields = place.paper.fields if place.paper is not None else ()
    return max((int(year) for each in fields if meaning in each.filled for year in YEAR.findall(each.text)), default=0)


def _is_portrait(face: Region, place: Document) -> bool:
    """Whether a face is small enough for the card on which it lies, or for the words beside which it stands."""
    if place.card is not None:
        return face.height <= PORTRAIT * min(place.card.sides)
    words = reduce(Region.union, [line.region for line in place.own_lines()])
    longer, shorter = max(words.width, words.height), min(words.width, words.height)
    beside = words.grow(longer // 2, longer // 2)
    return face.intersection(beside) == face and face.height <= PORTRAIT * max(shorter, longer / CARD_LIKE[1])
