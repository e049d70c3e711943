"""Looks at one page of a PDF like at a photo of its own, or takes it as an answer before has left it.

The page is drawn, looked at, its text layer is read besides, and its covered picture is read back.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from detectors.gate.clock import Clock
from detectors.gate.inspection import READING, inspect
from detectors.gate.layer_words import sorted_out, with_layer, with_small
from detectors.gate.memory import give_back
from detectors.gate.registry import Registry
from detectors.gate.screening import complete
from detectors.gate.verdict import judge
from detectors.kit.decode.photo import Photo, Pixels
from detectors.kit.terms import (
    PageScreening,
    Proof,
    Reason,
    Redacted,
    Report,
    ScreeningOptions,
    Unchecked,
    places,
)
from detectors.kit.view import View
from detectors.pdf.building import PagePicture, pages_of
from detectors.pdf.records import DrawnPage

PAGE: Final = "page"
"""What is unchecked where it is no detector's: one page as a whole."""


@dataclass(frozen=True)
class Looked:
    """A page that was looked at: what is said of it, its covered picture or why there is none, and what else it holds.

    ``before`` tells that an answer before has proven the picture, in a file that was read back.
    """

    said: PageScreening
    proof: Proof
    picture: PagePicture | None = None
    hidden: frozenset[str] = frozenset()
    before: bool = False


def pixels_of(drawn: DrawnPage) -> Pixels:
    """The pixels of a drawn page."""
    return np.frombuffer(drawn.pixels, np.uint8).reshape(drawn.height, drawn.width, 3)


def look_at(number: int, drawn: DrawnPage, options: ScreeningOptions, registry: Registry, clock: Clock) -> Looked:
    """What is said of a drawn page, and its covered picture; ``options`` are those of this page alone."""
    photo = Photo(pixels_of(drawn), lossless=drawn.drawings_only)
    seconds = options.seconds
    view = View(photo, until=time.monotonic() + READING * seconds)
    with clock.stage("inspect"):
        report = inspect(photo, registry, seconds, view=view)
        writing = view.known_writing
        layer = sorted_out(drawn, photo.pixels, writing.lines if writing else ())
        photo = replace(photo, hidden=layer.hidden)
        report = with_small(with_layer(report, layer, photo, registry, seconds), drawn)
    give_back()  # what looking at it has taken is as much again as covering it and reading it back will take
    said = complete(view, report, replace(options, annotated=False), registry, clock, alone=False)
    give_back()
    copy = said.redacted
    shapes, crop = (copy.shapes, copy.crop) if copy else ((), None)
    page = PageScreening(number, said.verdict, said.report, said.width, said.height, len(places(report)), shapes, crop)
    picture = _picture(copy, page, drawn) if copy else None
    return Looked(page, said.proof or Proof(("not-verified",)), picture, layer.hidden)


def not_looked(number: int, reason: Reason) -> Looked:
    """A page that nobody has looked at."""
    report = Report(unchecked=(Unchecked(PAGE, reason),))
    return Looked(PageScreening(number, judge(report), report), Proof((f"unchecked-{PAGE}",)))


def looked_before(options: ScreeningOptions, numbers: Sequence[int], copy: bytes) -> Mapping[int, Looked]:
    """The pages that stay as an answer before has left them, by number.

    ``copy`` is what that answer has built of the pages with these numbers. What is no such copy leaves nothing as it is.
    """
    try:
        pictures = dict(zip(numbers, pages_of(copy), strict=True))
    except ValueError:
        return {}
    stay = (page for page in options.earlier if page.number in pictures)
    return {page.number: Looked(page, Proof(), pictures[page.number], before=True) for page in stay}


def _picture(copy: Redacted, page: PageScreening, drawn: DrawnPage) -> PagePicture:
    across, down = drawn.points
    if copy.crop is not None:
        across, down = across * copy.crop.width / page.width, down * copy.crop.height / page.height
    return PagePicture(copy.data, copy.kind, copy.width, copy.height, (across, down))
