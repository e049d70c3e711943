"""Words why a picture was not looked at. Pure."""

from __future__ import annotations

from detectors.kit.terms import MAX_PIXELS, MAX_SIDE, MOST_PAGES
from texts import Texts

MEGAPIXEL = 1_000_000


def refused_because(key: str, texts: Texts, megabytes: int) -> str:
    """Returns the sentence of a refusal, with the limits that hold. Files of so many ``megabytes`` are taken."""
    return texts.get(key, megabytes=megabytes, megapixels=MAX_PIXELS // MEGAPIXEL, pixels=MAX_SIDE, pages=MOST_PAGES)
