"""A piece of work with pixels as it is handed over to another machine: a sealed record under a random id, never a picture.

Its state decides who may answer. It is changed by compare-and-set, so that one node begins the answer and nobody repeats it.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Annotated, ClassVar, Protocol

from bot.store.named_fields import NUMBER, REQUIRED, Stored, enumerated, mapping_of
from bot.store.packed import PARTS, AlbumPart
from bot.store.records import DAY, MINUTE, Record
from detectors.kit.terms import DetectorTexts, Screening

NOBODY = 0
"""Owner of records that are found by a random id alone. What they hold is sealed, and the person stands in ``who``."""
ID_BYTES = 16


Counts = Annotated[Mapping[str, int], Stored(safe=REQUIRED, codec=mapping_of(NUMBER))]


class Kind(StrEnum):
    """What is to be done with pixels."""

    PHOTO = "photo"
    ALBUM = "album"
    GUEST = "guest"
    COPY = "copy"
    """A press on the buttons of an answer that wants its copy anew."""
    FILES = "files"
    """The same for all copies of an album."""
    DRAWING = "drawing"
    """A press while choosing, which draws the message anew."""
    LOOK = "look"
    """A look without a copy, whose result the bot waits for: a photo of a group, or the regions of a photo."""
    GROUP_COPIES = "group-copies"
    GROUP_CARD = "group-card"


BEGUN, DONE, FAILED = "b", "d", "f"
"""What is told of a piece, before its id: its answer is on its way, it was answered, something else became of it."""
FIRST = frozenset({Kind.COPY, Kind.FILES, Kind.DRAWING, Kind.LOOK, Kind.GROUP_COPIES, Kind.GROUP_CARD})
"""Kinds that go before private photos: somebody looks at the screen, or a group does."""


class State(StrEnum):
    WAITING = "waiting"
    BEGUN = "begun"
    """Its answer is on its way to Telegram: nobody else may answer, because nobody knows whether it has arrived."""
    ANSWERED = "answered"


class Fate(StrEnum):
    """What became of a piece."""

    NONE = "none"
    DONE = "done"
    FAILED = "failed"
    """An error that nobody expected."""
    INTERRUPTED = "interrupted"
    """Its node has gone while it answered."""
    GONE = "gone"
    """What it refers to is not in the store any more."""
    LATE = "late"
    """Nobody has begun it in time."""


@dataclass(frozen=True, slots=True)
class Piece(Record):
    """One piece of work. ``messages`` and ``about`` name the records that it is about, ``word`` is the message "looking…"."""

    KIND: ClassVar[str] = "piece"
    SECONDS: ClassVar[int | None] = DAY

    kind: Annotated[str, Stored(safe=REQUIRED, codec=enumerated(Kind))]
    who: int
    chat: int
    messages: tuple[int, ...] = ()
    about: str = ""
    more: str = ""
    language: str = ""
    others: Annotated[tuple[AlbumPart, ...], Stored(codec=PARTS)] = ()
    """Parts of an album that are no pictures."""
    number: int = 0
    name: str = field(default_factory=lambda: secrets.token_hex(ID_BYTES))
    state: Annotated[str, Stored(safe=State.BEGUN, codec=enumerated(State))] = State.WAITING
    fate: Annotated[str, Stored(safe=Fate.INTERRUPTED, codec=enumerated(Fate))] = Fate.NONE
    word: int = 0
    by: str = ""
    """The node that has begun to answer."""
    owner: int = NOBODY

    @property
    def first(self) -> bool:
        return self.kind in FIRST


@dataclass(frozen=True, slots=True)
class Look:
    """How closely a look is: pictures of a film, the factor on the detectors' time, and the bytes that are fetched at most."""

    frames: int
    longer: float
    most_bytes: int

    def __str__(self) -> str:
        return json.dumps([self.frames, self.longer, self.most_bytes])

    @classmethod
    def read(cls, stored: str) -> Look:
        """Returns the look that was written so. Raises ValueError for anything else."""
        frames, longer, most_bytes = json.loads(stored)
        return cls(int(frames), float(longer), int(most_bytes))


@dataclass(frozen=True, slots=True)
class Looked(Record):
    """What a look has found: numbers and codes, for the bot to fetch at once. It is the one record that may be larger."""

    KIND: ClassVar[str] = "looked"
    SECONDS: ClassVar[int | None] = 2 * MINUTE

    name: str
    found: str
    """A screening as JSON, or the code of why there is none."""
    failed: Annotated[bool, Stored(safe=True)] = False
    refused: Annotated[bool, Stored(safe=False)] = False
    owner: int = NOBODY

    @property
    def screening(self) -> Screening | None:
        """The screening; None where it cannot be understood."""
        try:
            return Screening.from_json(json.loads(self.found), b"")
        except (KeyError, TypeError, ValueError):
            return None


@dataclass(frozen=True, slots=True)
class Node(Record):
    """A sign of life of a machine that works: what it is doing. It is written anew every few seconds."""

    KIND: ClassVar[str] = "node"
    SECONDS: ClassVar[int | None] = 12

    name: str
    version: str
    processes: int = 0
    running: Counts = field(default_factory=dict)
    """Pieces in work, by kind."""
    done: Counts = field(default_factory=dict)
    """Pieces that were done since its start, by kind."""
    failed: int = 0
    walls: tuple[str, ...] = ()
    """Walls around the pixel processes that this machine cannot build."""
    owner: int = NOBODY


@dataclass(frozen=True, slots=True)
class Hello(Record):
    """A sign of life of the bot. A node that cannot open it has another key."""

    KIND: ClassVar[str] = "hello"
    SECONDS: ClassVar[int | None] = MINUTE

    version: str
    name: str = ""
    owner: int = NOBODY


@dataclass(frozen=True, slots=True)
class Vocabulary(Record):
    """What the detectors of a node are called, in English. The bot has none itself."""

    KIND: ClassVar[str] = "vocabulary"
    SECONDS: ClassVar[int | None] = 10 * MINUTE

    words: str
    name: str = ""
    owner: int = NOBODY

    @property
    def detectors(self) -> dict[str, DetectorTexts]:
        """The texts by detector; empty where they cannot be understood."""
        try:
            return {name: DetectorTexts.from_json(one) for name, one in json.loads(self.words).items()}
        except (AttributeError, KeyError, TypeError, ValueError):
            return {}


Begin = Callable[[], Awaitable[int]]
"""Called right before an answer is sent; on a node, it takes the right to answer."""


async def at_once() -> int:
    """Begins an answer where nobody else could."""
    return 0


class Answering(Protocol):
    """The right to answer a piece, on the node that does it."""

    piece: Piece

    async def begin(self) -> int:
        """Notes that the answer is on its way. Returns the message that it takes the place of, 0 for none.

        Raises NotMine when somebody else answers, or nobody is to.
        """


class NotMine(Exception):
    """The piece was taken back, or is being answered elsewhere."""


class Gone(Exception):
    """What a piece refers to is not in the store."""


class Elsewhere(Protocol):
    """Hands pieces over to other machines. A bot on one machine has none."""

    def tended_by(self, tend: Callable[[bool], Awaitable[None]]) -> None:
        """Has this called every few seconds, and told whether Redis has lost everything since the last time."""

    def let_go(self) -> None:
        """Waits for no piece any more: what is on its way stays with the nodes, for the process that comes next."""

    async def hand(self, piece: Piece, restore: Callable[[], Awaitable[None]] | None = None) -> Piece:
        """Hands a piece over and returns it with its fate. ``restore`` writes again what it refers to, after a loss."""

    async def adopt(self, piece: Piece, restore: Callable[[], Awaitable[None]] | None = None) -> Piece:
        """Waits for a piece that the process before this one has handed over."""

    async def take_back(self, piece: Piece) -> Piece:
        """Takes a piece back unless it has been begun, and returns it as it stands then."""

    async def look(self, piece: Piece) -> Looked | None:
        """Hands a look over and returns what it has found; None when nobody could look."""

    async def note_word(self, name: str, word: int) -> None:
        """Notes the message "looking…" for the answer to take its place."""

    async def settle(self, piece: Piece) -> None:
        """Forgets a piece whose sender has an answer."""

    async def left(self) -> list[Piece]:
        """Returns the pieces that the process before this one has handed over."""

    @property
    def waiting(self) -> int:
        """Returns how many pieces wait or are in work."""

    @property
    def processes(self) -> int:
        """Returns how many pieces all nodes can do side by side."""

    @property
    def pace(self) -> float:
        """Returns the seconds between two pieces that are done, by what the nodes did lately; 0 where that is not known."""
