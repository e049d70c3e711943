"""Closed sets of words that an answer is made of, and the checks of codes and phrases."""

from __future__ import annotations

import re
from collections.abc import Collection
from enum import StrEnum
from typing import Any, Final

from detectors.kit.terms.limits import MAX_PHRASE

_MARKUP = frozenset("<>&")
_CODE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_SAYS_NO_MORE_THAN = {"address-form": "address"}
"""Codes that say nothing more where the other one is told: a form in which an address is written, and the address."""


class Strength(StrEnum):
    """How certain a finding is. A hint alone never stops a photo."""

    HINT = "hint"
    LIKELY = "likely"
    SURE = "sure"

    @property
    def rank(self) -> int:
        return list(Strength).index(self)


class Cure(StrEnum):
    """What makes the finding go away: cover its regions, strip it with the file's hidden data, or hand out no copy."""

    COVER = "cover"
    STRIP = "strip"
    WITHHOLD = "withhold"


class Level(StrEnum):
    """The verdict in one word. ``unknown`` is never approval: something could not be checked or read."""

    CLEAR = "clear"
    CAUTION = "caution"
    STOP = "stop"
    UNKNOWN = "unknown"


WORST_FIRST: Final = (Level.STOP, Level.UNKNOWN, Level.CAUTION, Level.CLEAR)


class Reason(StrEnum):
    """Why a detector gave no answer."""

    TIMEOUT = "timeout"
    CRASHED = "crashed"
    UNAVAILABLE = "unavailable"
    FRAMES = "frames"
    DETAIL = "detail"
    PAGES = "pages"
    DAMAGED = "damaged"
    NOT_GIVEN = "not-given"


class UnreadReason(StrEnum):
    """Why something that looks like writing was not understood."""

    HANDWRITING = "handwriting"
    SCRIPT = "script"
    SMALL = "small"
    BLURRED = "blurred"
    CODE = "code"


class Refusal(StrEnum):
    """Why a photo was not looked at."""

    EMPTY = "empty"
    NOT_A_PICTURE = "not-a-picture"
    TRUNCATED = "truncated"
    TOO_MANY_BYTES = "too-many-bytes"
    TOO_MANY_PIXELS = "too-many-pixels"
    TOO_LONG_A_SIDE = "too-long-a-side"
    MISSING_FILE = "missing-file"
    UNREADABLE_FILE = "unreadable-file"
    ENCRYPTED = "encrypted"
    BROKEN_PDF = "broken-pdf"
    NO_PAGES = "no-pages"
    NO_SUCH_PAGE = "no-such-page"
    NO_PAGE_NAMED = "no-page-named"
    TOO_MANY_PAGES = "too-many-pages"
    TOO_LARGE_A_PAGE = "too-large-a-page"
    TOO_LARGE_A_PDF = "too-large-a-pdf"
    TOO_COMPLEX = "too-complex"
    FILLED_BY_PROGRAM = "filled-by-program"


class FieldName(StrEnum):
    """What a value on a paper is: the name of its field."""

    NIK = "nik"
    NAME = "name"
    BIRTH = "birth-date"
    ADDRESS = "address"
    PORTRAIT = "portrait"
    SIGNATURE = "signature"
    ZONE = "machine-readable-zone"
    NUMBER = "number"
    CODE = "code"
    GHOST = "ghost-portrait"
    OTHER = "other"


class Group(StrEnum):
    """What people see a place as one of."""

    PAPER = "paper"
    FACES = "faces"
    CODES = "codes"
    PLATES = "plates"
    BODIES = "bodies"
    TEXT = "text"


class Style(StrEnum):
    """How a redacted copy hides.

    ``auto`` lays bars in the ground's own tone that name what they hide, and soft shapes over heads. ``solid`` covers with one
    flat colour, ``soft`` with a smooth fill grown from the pixels around, ``sticker`` as ``auto`` with a drawn flower or face
    over each head, ``replace`` writes invented values in the place of those that it hides, ``crop`` cuts the photo down to a
    part that holds nothing to hide, ``card`` covers the whole document instead of its fields.
    """

    AUTO = "auto"
    SOLID = "solid"
    SOFT = "soft"
    STICKER = "sticker"
    REPLACE = "replace"
    CROP = "crop"
    CARD = "card"


def code(untrusted: Any) -> str:
    """The value if it is a code such as ``ktp-nik``; codes are the only strings a finding may carry."""
    if not isinstance(untrusted, str) or not _CODE.fullmatch(untrusted) or len(untrusted) > 40:
        raise ValueError("a code is made of lower-case letters, digits and single hyphens")
    return untrusted


def phrase(untrusted: Any, most: int = MAX_PHRASE) -> str:
    """The value if it is a short line of text for people: a detector's title, or what one of its codes means.

    It stands in HTML, in buttons and in other texts alike, so it holds none of the signs that mean something in HTML.
    """
    if not isinstance(untrusted, str) or not untrusted.strip() or not untrusted.isprintable() or _MARKUP & {*untrusted}:
        raise ValueError("a phrase is a line of printable text without <, > and &")
    if len(untrusted) > most:
        raise ValueError(f"a phrase has at most {most} letters here")
    return untrusted


def telling(codes: Collection[str]) -> list[str]:
    """Returns the codes without those that say nothing more beside another of them."""
    return [each for each in codes if _SAYS_NO_MORE_THAN.get(each) not in codes]
