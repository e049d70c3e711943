"""What a message of ours is made of: text, rows of buttons, at most one file."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Verb(StrEnum):
    """What a button asks for; the letter is what travels with a press."""

    AS_FILE = "f"
    AS_PHOTO = "p"
    DELETE = "d"
    FORGET = "x"
    DETAILS = "i"
    SHORT = "b"
    CHOOSE = "c"
    STYLES = "s"
    GRID = "g"
    DONE = "r"
    PLACE = "t"
    RISK = "k"
    ALL = "a"
    NONE = "n"
    UNDO = "u"
    START_OVER = "z"
    STYLE = "y"
    EVERYTHING = "e"
    LABELS = "l"
    CELL = "m"
    PAGE = "w"
    OPEN = "o"


@dataclass(frozen=True, slots=True)
class Button:
    """``argument`` travels behind the verb and the ticket; ``url`` opens an address instead; ``data`` needs no ticket."""

    label: str
    verb: Verb | None = None
    argument: str = ""
    url: str = ""
    data: str = ""


Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Attachment:
    """A picture that may leave, its name, and whether Telegram takes it as a photo."""

    data: bytes = field(repr=False)
    name: str
    as_photo: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """One message: HTML that fits where it will stand, rows of buttons, and at most one file."""

    text: str
    rows: Rows = ()
    attachment: Attachment | None = None
