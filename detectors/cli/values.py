"""Reads the values of options; what cannot be read is said in a sentence, in the language of the command."""

from __future__ import annotations

import argparse
import re

from detectors.kit.terms import MAX_PAGES, MAX_SECONDS, FieldName, PageChoices, Region, box_of, kept_of, pages_of
from texts import Texts


class Values:
    """Turns words into values. Each method raises ArgumentTypeError with a sentence."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    def kept(self, text: str) -> tuple[int | FieldName, ...]:
        """Numbers of places and names of fields, such as ``1,nik``."""
        try:
            return kept_of(text)
        except ValueError:
            raise self._wrong("cli-wrong-keep", text=text, known=", ".join(FieldName)) from None

    def pages(self, text: str) -> tuple[int, ...]:
        """Pages, counted from 1, in their order: ``1-3,7``."""
        try:
            return pages_of(text, MAX_PAGES)
        except ValueError:
            raise self._wrong("cli-wrong-pages", text=text, most=MAX_PAGES) from None

    def box(self, text: str) -> PageChoices | Region:
        """A box of pixels, ``left,top,right,bottom``, or one on a page of a PDF, ``page:left,top,right,bottom``."""
        try:
            return box_of(text)
        except ValueError:
            raise self._wrong("cli-wrong-cover", text=text) from None

    def seconds(self, text: str) -> float:
        """Seconds for one photo."""
        try:
            seconds = float(text)
        except ValueError:
            seconds = 0.0
        if not 0 < seconds <= MAX_SECONDS:
            raise self._wrong("cli-wrong-seconds", text=text, most=f"{MAX_SECONDS:g}")
        return seconds

    def number(self, text: str) -> int:
        """The number of a place."""
        if not re.fullmatch(r"[1-9][0-9]{0,3}", text, re.ASCII):
            raise self._wrong("cli-wrong-explain", text=text)
        return int(text)

    def _wrong(self, key: str, **values: str | int) -> argparse.ArgumentTypeError:
        return argparse.ArgumentTypeError(self._texts.plain(key, **values))
