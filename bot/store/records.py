"""What may be remembered, each kind with its fields and its lifetime: numbers and codes, no pixel, no name, nothing read.

Every record belongs to one person and stays under one kilobyte: it is a note, not an archive. It is written as named
fields (see ``bot.store.named_fields``); where the name is not the field's own, it stands beside the field.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Annotated, Any, ClassVar, Self

from bot.store import named_fields, upgrades
from bot.store.named_fields import REQUIRED, WORD, Codec, Stored, enumerated
from bot.store.packed import LARGEST_SIDE, PARTS, REGIONS
from bot.store.packed import AlbumPart as AlbumPart
from bot.store.packed import NumberedRegion as NumberedRegion
from bot.store.sealing import OVERHEAD

RECORD_BYTES = 1000
MINUTE, HOUR, DAY = 60, 3600, 86_400
SEEN_SECONDS = DAY
"""Telegram keeps an update that nobody has taken for 24 hours (Bot API, getUpdates), so a repeated one is no older."""
MOST_SAID = 60
"""Message numbers of answers that are kept for one person, newest last."""

MOST_GOVERNED = 20
"""Groups of one admin that are offered in their private chat: each is asked about at Telegram whenever they are shown."""


class Source(StrEnum):
    """What a picture came as; a photo has lost its hidden data on the way, a live photo carries a video besides."""

    PHOTO = "photo"
    FILE = "file"
    LIVE = "live"
    STICKER = "sticker"
    MOVING = "moving"
    PDF = "pdf"


class Film(StrEnum):
    """As what a film was sent: Telegram sends it again only as the same."""

    NONE = ""
    ANIMATION = "animation"
    VIDEO = "video"
    NOTE = "note"
    FILE = "file"


CameAs = Annotated[str, Stored(safe=Source.LIVE, codec=enumerated(Source))]
"""What is not known is taken for a live photo: then a part of it was not looked at."""
Protected = Annotated[bool, Stored(safe=True)]
"""What is not known is protected, as its sender may have wanted."""


class Record:
    """A note about a person. ``KIND`` stands in its name; ``SECONDS`` is its lifetime, None for that of the buttons."""

    __slots__ = ()
    KIND: ClassVar[str]
    SECONDS: ClassVar[int | None] = None
    owner: int

    @property
    def is_whole(self) -> bool:
        """Whether its fields fit together; a record that was read and is not whole is not there."""
        return True

    @classmethod
    def complete(cls, stored: dict[str, Any]) -> dict[str, Any]:
        """The stored fields, with what a kind can tell of one from the others."""
        return stored

    def to_bytes(self) -> bytes:
        """The fields under their names, as JSON."""
        named = {named_fields.VERSION_KEY: named_fields.VERSION, **named_fields.write_fields(self)}
        return json.dumps(named, separators=(",", ":")).encode()

    @classmethod
    def from_bytes(cls, data: bytes) -> Self | None:
        """The record, in whatever form it was written; None for one that cannot be understood."""
        try:
            stored = json.loads(data)
        except (ValueError, RecursionError):
            return None
        fields = upgrades.current(cls.KIND, stored)
        record = named_fields.read_fields(cls, cls.complete(fields)) if isinstance(fields, dict) else None
        return record if record is not None and record.is_whole else None


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
    declared_bytes: int = 0
    source: CameAs = Source.PHOTO
    protected: Protected = False
    speaks: str = ""
    album: str = ""
    edited: bool = False
    begun: bool = False
    """Whether its answer was on its way to Telegram: after a restart it is not known whether it has arrived."""
    word: int = 0
    """The message that said "looking…", for the answer to take its place."""

    @property
    def name(self) -> str:
        return f"{self.chat}/{self.message}"


class GuestStage(StrEnum):
    """How far the answer to a guest query has come."""

    ASKED = ""
    TELLING = "telling"
    """Its asker was being told in private: after a restart it is not known whether that has arrived."""
    ANSWERING = "answering"
    """The answer was on its way to the chat: after a restart it is not known whether it has arrived."""


@dataclass(frozen=True, slots=True)
class GuestQuestion(Record):
    """A guest query that waits for its one answer; ``file`` is empty where it asks about no picture.

    ``replied`` says whether it replies to a message.
    """

    KIND: ClassVar[str] = "guest"
    SECONDS: ClassVar[int | None] = DAY

    owner: int
    query: str
    file: str = ""
    unique: str = ""
    declared_bytes: int = 0
    source: CameAs = Source.PHOTO
    protected: Protected = False
    speaks: str = ""
    replied: bool = False
    stage: Annotated[str, Stored(safe=GuestStage.ANSWERING, codec=enumerated(GuestStage))] = GuestStage.ASKED

    @property
    def name(self) -> str:
        return self.query


def _read_steps(untrusted: Any) -> tuple[str, ...]:
    joined = WORD.read(untrusted)
    return tuple(joined.split(",")) if joined else ()


_STEPS = Codec(",".join, _read_steps)


@dataclass(frozen=True, slots=True)
class Ticket(Record):
    """What the buttons under one answer need to know.

    ``steps`` are what the person chose (see ``bot.answers.choices``), ``asked`` is the step that waits for its second tap,
    ``screen`` is what the message shows. Regions are kept all or not at all: where they do not fit, ``regions_omitted``
    says so, and the photo is screened again, which numbers them the same. Steps that cannot be understood are none, so
    that everything is covered. ``drawn`` says that the copy was made on the page, with what no step can say,
    ``answer`` is the message in which it stands, 0 where that is not known.
    """

    KIND: ClassVar[str] = "ticket"

    owner: Annotated[int, Stored("o")]
    chat: Annotated[int, Stored("c")]
    message: Annotated[int, Stored("m")]
    file: Annotated[str, Stored("f")]
    language: Annotated[str, Stored("l", safe="")]
    protected: Annotated[bool, Stored("p", safe=True)] = False
    source: Annotated[str, Stored("k", safe=Source.LIVE, codec=enumerated(Source))] = Source.PHOTO
    made: int = 0
    width: Annotated[int, Stored("w")] = 0
    height: Annotated[int, Stored("h")] = 0
    asked: Annotated[str, Stored("a")] = ""
    screen: Annotated[str, Stored("s")] = ""
    regions_omitted: Annotated[bool, Stored("omitted", safe=True)] = False
    steps: Annotated[tuple[str, ...], Stored("t", codec=_STEPS)] = ()
    regions: Annotated[tuple[NumberedRegion, ...], Stored("r", safe=REQUIRED, codec=REGIONS)] = ()
    drawn: Annotated[bool, Stored("d")] = False
    answer: Annotated[int, Stored("n")] = 0

    def to_bytes(self) -> bytes:
        small = all(0 <= side < LARGEST_SIDE for region in self.regions for side in region.region.half_open)
        packed = Record.to_bytes(self) if small else b""
        if not small or len(packed) + OVERHEAD > RECORD_BYTES:
            packed = Record.to_bytes(replace(self, regions=(), regions_omitted=True))
        return packed

    @property
    def fits(self) -> bool:
        """Whether there is room for it at all; too many steps are refused before they are taken."""
        return len(self.to_bytes()) + OVERHEAD <= RECORD_BYTES


@dataclass(frozen=True, slots=True)
class OpenReview(Record):
    """A message in which somebody is choosing: it may show the photo uncovered, and is taken back where it is left like this.

    ``copy`` is Telegram's handle of the copy that it showed before, empty for none, ``steps`` are the choices of that copy,
    ``end`` is when its buttons end, in seconds since 1970. It outlives the buttons, so that a bot that was stopped takes it
    back at its next start.
    """

    KIND: ClassVar[str] = "choosing"
    SECONDS: ClassVar[int | None] = DAY

    owner: int
    chat: int
    message: int
    ticket: str
    end: int
    question: int = 0
    protected: Protected = False
    language: str = ""
    copy: str = ""
    as_photo: bool = True
    steps: Annotated[tuple[str, ...], Stored(codec=_STEPS)] = ()


@dataclass(frozen=True, slots=True)
class AnswerRecord(Record):
    """Which answer a message got, so that an edit can mark it as outdated."""

    KIND: ClassVar[str] = "told"

    owner: int
    chat: int
    message: int
    answer: int
    with_picture: Annotated[bool, Stored(safe=False)]
    unique: str = ""
    ticket: str = ""

    @property
    def name(self) -> str:
        return f"{self.chat}/{self.message}"


@dataclass(frozen=True, slots=True)
class Album(Record):
    """The parts of an album that were answered, for parts that come late and for the buttons below all of them.

    ``tickets`` are the names of their tickets, in the same order. An album of which one of both is lost is not there.
    """

    KIND: ClassVar[str] = "album"

    owner: int
    chat: int
    album: str
    answer: int
    parts: Annotated[tuple[AlbumPart, ...], Stored(safe=REQUIRED, codec=PARTS)] = ()
    tickets: Annotated[tuple[str, ...], Stored(safe=REQUIRED)] = ()

    @property
    def is_whole(self) -> bool:
        return len(self.parts) == len(self.tickets) > 0


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
class NotesTold(Record):
    """The codes of the notes that a person has read, so that none is said twice."""

    KIND: ClassVar[str] = "notes"
    SECONDS: ClassVar[int | None] = 30 * DAY

    owner: int
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Governed(Record):
    """The groups in which a person has used the settings, newest last, and the day of the last renewal."""

    KIND: ClassVar[str] = "governs"
    SECONDS: ClassVar[int | None] = 30 * DAY

    owner: int
    groups: tuple[int, ...] = ()
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
    GuestQuestion,
    Ticket,
    OpenReview,
    AnswerRecord,
    Album,
    RecentPhotos,
    LanguageChoice,
    NotesTold,
    Governed,
    QuizScore,
    SentMessages,
)
"""The kinds of this file. ``/mydata`` also finds ``bot.answers.summary.Summary``."""
