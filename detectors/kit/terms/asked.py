"""Reads what people and programs write about one screening: places to leave open, boxes to cover, pages to look at."""

from __future__ import annotations

import re
from typing import Final

from detectors.kit.terms.codes import FieldName
from detectors.kit.terms.limits import MOST_PAGES
from detectors.kit.terms.pages import PageChoices
from detectors.kit.terms.region import Region

_RUN: Final = re.compile(r"(\d{1,9})(?:-(\d{1,9}))?")
"""A page, or a run of pages: where an end is missing, nobody knows which one was meant."""


def kept_of(text: str) -> tuple[int | FieldName, ...]:
    """Numbers of places and names of fields, such as ``1,nik``. Raises ValueError."""
    return tuple(int(word) if word.strip().isdecimal() else FieldName(word.strip()) for word in text.split(","))


def pages_of(text: str, most: int) -> tuple[int, ...]:
    """Pages, counted from 1, in their order: ``1-3,7``. Raises ValueError, also for more than ``most``."""
    chosen: set[int] = set()
    for part in text.split(","):
        run = _RUN.fullmatch(part.strip())
        first, last = (int(run[1]), int(run[2] or run[1])) if run else (0, 0)
        if not 0 < first <= last <= MOST_PAGES:
            raise ValueError("no page lies between these")
        chosen.update(range(first, last + 1))
    if len(chosen) > most:
        raise ValueError(f"between 1 and {most} pages are looked at")
    return tuple(sorted(chosen))


def box_of(text: str) -> PageChoices | Region:
    """A box of pixels, ``left,top,right,bottom``, or one on a page of a PDF: ``2:10,20,200,80``. Raises ValueError."""
    on_page = ":" in text
    page, sides = text.split(":", 1) if on_page else ("", text)
    left, top, right, bottom = (int(side) for side in sides.split(","))
    box = Region(left, top, right, bottom)
    return PageChoices(int(page), cover=(box,)) if on_page else box
