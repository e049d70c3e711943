"""Describes a message of the bot: text, rows of buttons, at most one file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum


class Verb(StrEnum):
    """What a button does. The letter is sent with a press."""

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
    ITEM = "k"
    ALL = "a"
    NONE = "n"
    UNDO = "u"
    START_OVER = "z"
    STYLE = "y"
    EVERYTHING = "e"
    LABELS = "l"
    CELL = "m"
    PAGE = "w"
    NUMBERS = "h"
    PURPOSE = "v"
    OPEN = "o"


@dataclass(frozen=True, slots=True)
class Button:
    """A button.

    A press sends the verb, the ticket and ``argument``, or ``data``, which needs no ticket. ``url`` opens an address
    instead, and ``app`` the page inside Telegram at this address, which ends with the ticket.
    """

    label: str
    verb: Verb | None = None
    argument: str = ""
    url: str = ""
    data: str = ""
    app: str = ""


Rows = tuple[tuple[Button, ...], ...]


def in_rows(buttons: Sequence[Button], length: int) -> Rows:
    """Returns buttons in rows of ``length``; the last one may be shorter."""
    return tuple(tuple(buttons[start : start + length]) for start in range(0, len(buttons), length))


@dataclass(frozen=True, slots=True)
class Attachment:
    """A picture that may be sent, its file name, and whether Telegram takes it as a photo.

    ``file`` is Telegram's handle of a picture that was sent before, which needs no bytes.
    """

    data: bytes = field(repr=False)
    name: str
    as_photo: bool
    file: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """One message: HTML within Telegram's limit, rows of buttons, and at most one file."""

    text: str
    rows: Rows = ()
    attachment: Attachment | None = None
