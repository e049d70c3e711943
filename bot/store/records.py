"""What may be remembered, each kind with its fields and its lifetime: numbers and codes, no pixel, no name, nothing read.

Every record belongs to one person and stays under one kilobyte: it is a note, not an archive.
"""

from __future__ import annotations

import base64
import json
import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any, ClassVar, Self

from bot.store.sealing import OVERHEAD
from detectors.kit.terms import STOPPING, Region, Risk, Strength

RECORD_BYTES = 1000
MINUTE, HOUR, DAY = 60, 3600, 86_400
SEEN_SECONDS = DAY
"""Telegram keeps an update that nobody has taken for 24 hours (Bot API, getUpdates), so a repeated one is no older."""
MOST_SAID = 60
"""Message numbers of answers that are kept for one person, newest last."""

_RISKS, _STRENGTHS = tuple(Risk), tuple(Strength)
_SPOT = struct.Struct(">HHHHBB")


class Source(StrEnum):
    """What a picture came as; a photo has lost its hidden data on the way, a live photo carries a video besides."""

    PHOTO = "photo"
    FILE = "file"
    LIVE = "live"
    STICKER = "sticker"
    MOVING = "moving"


class Record:
    """A note about a person. ``KIND`` stands in its name; ``SECONDS`` is its lifetime, None for that of the buttons."""

    __slots__ = ()
    KIND: ClassVar[str]
    SECONDS: ClassVar[int | None] = None
    owner: int

    def to_bytes(self) -> bytes:
        """The fields in their order, as JSON."""
        values = [getattr(self, one.name) for one in fields(self)]  # type: ignore[arg-type]
        return json.dumps(values, separators=(",", ":")).encode()

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        return cls(*(tuple(value) if isinstance(value, list) else value for value in json.loads(data)))


@dataclass(frozen=True, slots=True)
class Question(Record):
    """A picture that waits for its answer: all that is needed to answer it, also after a restart."""

    KIND: ClassVar[str] = "waiting"
    SECONDS: ClassVar[int | None] = DAY

    owner: int
    chat: int
    message: int
    file: str
    unique: str = ""
    told_bytes: int = 0
    source: str = Source.PHOTO
    protected: bool = False
    speaks: str = ""
    album: str = ""
    edited: bool = False
    begun: bool = False
    """Whether its answer was on its way to Telegram: after a restart nobody knows whether it has arrived."""
    word: int = 0
    """The message that said "looking…", for the answer to take its place."""

    @property
    def name(self) -> str:
        return f"{self.chat}/{self.message}"


@dataclass(frozen=True, slots=True)
class NumberedRegion:
    """A numbered place as the buttons know it: where, and what the worst is that was found there."""

    region: Region
    risk: Risk
    strength: Strength

    @property
    def stops(self) -> bool:
        """Whether leaving it open leaves something that must never go out."""
        return self.risk in STOPPING and self.strength is not Strength.HINT


@dataclass(frozen=True, slots=True)
class Ticket(Record):
    """What the buttons under one answer need to know.

    ``steps`` are what the person chose (see ``bot.answers.choices``), ``asked`` is the step that waits for its second tap,
    ``screen`` is what the message shows. Regions are kept all or not at all: where they do not fit, ``regions_omitted``
    says so, and the photo is screened again, which numbers them the same.
    """

    KIND: ClassVar[str] = "ticket"

    owner: int
    chat: int
    message: int
    file: str
    language: str
    protected: bool = False
    source: str = Source.PHOTO
    made: int = 0
    width: int = 0
    height: int = 0
    asked: str = ""
    screen: str = ""
    regions_omitted: bool = False
    steps: tuple[str, ...] = ()
    regions: tuple[NumberedRegion, ...] = ()

    def to_bytes(self) -> bytes:
        small = all(0 <= side < 1 << 16 for region in self.regions for side in region.region.half_open)
        packed = self._packed() if small else None
        if packed is None or len(packed) + OVERHEAD > RECORD_BYTES:
            packed = replace(self, regions=(), regions_omitted=True)._packed()
        return packed

    @property
    def fits(self) -> bool:
        """Whether there is room for it at all; too many steps are refused before they are taken."""
        return len(self.to_bytes()) + OVERHEAD <= RECORD_BYTES

    def _packed(self) -> bytes:
        head = [getattr(self, one.name) for one in fields(self)[:-2]]
        regions = b"".join(
            _SPOT.pack(*region.region.half_open, _RISKS.index(region.risk), region.strength.rank)
            for region in self.regions
        )
        values = [*head, ",".join(self.steps), base64.b85encode(regions).decode()]
        return json.dumps(values, separators=(",", ":")).encode()

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        *head, steps, packed = json.loads(data)
        regions = [
            NumberedRegion(Region(left, top, right, bottom), _RISKS[risk], _STRENGTHS[strength])
            for left, top, right, bottom, risk, strength in _SPOT.iter_unpack(base64.b85decode(packed))
        ]
        return cls(*(*head, tuple(steps.split(",")) if steps else (), tuple(regions)))


@dataclass(frozen=True, slots=True)
class AnswerRecord(Record):
    """Which answer a message got, so that an edit can mark it as outdated."""

    KIND: ClassVar[str] = "told"

    owner: int
    chat: int
    message: int
    answer: int
    with_picture: bool
    unique: str = ""
    ticket: str = ""

    @property
    def name(self) -> str:
        return f"{self.chat}/{self.message}"


@dataclass(frozen=True, slots=True)
class Album(Record):
    """The parts of an album that were answered, for parts that come late and for the buttons below all of them.

    A part is its message, the index of its level, those of its risks, and whether there is a copy of it.
    """

    KIND: ClassVar[str] = "album"

    owner: int
    chat: int
    album: str
    answer: int
    parts: tuple[tuple[Any, ...], ...] = ()
    tickets: tuple[str, ...] = ()

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        owner, chat, album, answer, parts, tickets = json.loads(data)
        return cls(owner, chat, album, answer, tuple(tuple(part) for part in parts), tuple(tickets))


@dataclass(frozen=True, slots=True)
class RecentPhotos(Record):
    """When a person's photos of the last minute came, in whole seconds."""

    KIND: ClassVar[str] = "pace"
    SECONDS: ClassVar[int | None] = MINUTE

    owner: int
    times: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class LanguageChoice(Record):
    """The language that a person has chosen, and the day of its last renewal: use renews it once a day."""

    KIND: ClassVar[str] = "language"
    SECONDS: ClassVar[int | None] = 30 * DAY

    owner: int
    language: str
    day: int = 0


@dataclass(frozen=True, slots=True)
class QuizScore(Record):
    """How far a person is in the quiz."""

    KIND: ClassVar[str] = "quiz"

    owner: int
    at: int = 0
    right: int = 0


@dataclass(frozen=True, slots=True)
class SentMessages(Record):
    """The numbers of the last answers in a private chat: /forget offers to delete them, for as long as Telegram lets it."""

    KIND: ClassVar[str] = "answers"
    SECONDS: ClassVar[int | None] = 2 * DAY

    owner: int
    messages: tuple[int, ...] = ()

    def and_also(self, further: Iterable[int]) -> Self:
        return replace(self, messages=(*self.messages, *further)[-MOST_SAID:])


OF_A_PERSON: Sequence[type[Record]] = (
    Question,
    Ticket,
    AnswerRecord,
    Album,
    RecentPhotos,
    LanguageChoice,
    QuizScore,
    SentMessages,
)
"""Every kind that /mydata may find, in the order in which it is told."""
