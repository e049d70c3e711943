"""What is remembered about a group, all of it under the group's own number: when the bot is removed, all of it goes.

Members are numbers here, never names; captions are not kept, pictures neither, only Telegram's handles of what was hidden.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import ClassVar, Self

from bot.store.records import DAY, MINUTE, Record, Source
from detectors.kit.terms import Risk, Strength

MOST_EXEMPT = 30
"""Members that can be exempt by name: with more, a group's record would not fit."""
APPEAL_SECONDS = DAY
RISKS = tuple(Risk)


class Action(StrEnum):
    """What happens to a photo, mildest first; the letter is what is kept and what travels with a press."""

    IGNORE = "i"
    NOTE = "n"
    WARN = "w"
    REPLACE = "r"
    DELETE = "d"

    @property
    def rank(self) -> int:
        return list(Action).index(self)

    @property
    def hides(self) -> bool:
        return self in (Action.REPLACE, Action.DELETE)


SENSES = {"s": Strength.SURE, "l": Strength.LIKELY, "h": Strength.HINT}
"""How certain a finding must be before it counts."""
UNCHECKED = (Action.IGNORE, Action.NOTE, Action.WARN, Action.DELETE)
"""What a group may choose for photos that could not be checked: of those there never is a copy."""


class OfGroup(Record):
    """``NAMED`` is the field that tells a group's records of one kind apart; without it there is one."""

    __slots__ = ()
    NAMED: ClassVar[str] = ""

    @property
    def name(self) -> str:
        return str(getattr(self, self.NAMED)) if self.NAMED else ""


@dataclass(frozen=True, slots=True)
class Group(OfGroup):
    """What a group's admins chose. ``dry`` is watch only; ``actions`` and ``senses`` hold a letter for each risk, in order.

    ``notice_seconds`` is how long a notice stands, 0 for a reaction instead; ``rights`` are those that were there last.
    """

    KIND: ClassVar[str] = "group"
    SECONDS: ClassVar[int | None] = 180 * DAY

    owner: int
    language: str
    actions: str
    senses: str = "l" * len(RISKS)
    dry: bool = True
    unchecked: str = Action.NOTE.value
    child_copies: bool = False
    strikes: int = 3
    window_days: int = 7
    mute_minutes: int = 0
    notice_seconds: int = 60
    spare_admins: bool = True
    exempt: tuple[int, ...] = ()
    log: int = 0
    log_topic: int = 0
    day: int = 0
    rights: str = ""
    preset: str = "watch"

    def action(self, risk: Risk) -> Action:
        return Action(self.actions[RISKS.index(risk)])

    def sense(self, risk: Risk) -> str:
        return self.senses[RISKS.index(risk)]

    def with_action(self, risk: Risk, action: Action) -> Self:
        return replace(self, actions=_put(self.actions, RISKS.index(risk), action.value), preset="")

    def with_sense(self, risk: Risk, sense: str) -> Self:
        return replace(self, senses=_put(self.senses, RISKS.index(risk), sense), preset="")


def _put(letters: str, at: int, letter: str) -> str:
    return letters[:at] + letter + letters[at + 1 :]


@dataclass(frozen=True, slots=True)
class Watched(OfGroup):
    """A photo in a group that waits to be looked at: all that is needed to deal with it, also after a restart.

    ``asked`` says what a member asked for with the message ``asking``: a check or a report.
    """

    KIND: ClassVar[str] = "watched"
    SECONDS: ClassVar[int | None] = DAY

    owner: int
    message: int
    member: int
    file: str
    unique: str = ""
    told_bytes: int = 0
    source: str = Source.PHOTO
    album: str = ""
    topic: int = 0
    protected: bool = False
    speaks: str = ""
    is_person: bool = True
    exempt: bool = False
    asked: str = ""
    asking: int = 0

    @property
    def name(self) -> str:
        return f"{self.message}/{self.asking}"


@dataclass(frozen=True, slots=True)
class Checked(OfGroup):
    """A photo that was dealt with, so that an edit of its words, or its second delivery, is not dealt with again.

    Telegram lets members edit for two days.
    """

    KIND: ClassVar[str] = "checked"
    NAMED: ClassVar[str] = "message"
    SECONDS: ClassVar[int | None] = 2 * DAY

    owner: int
    message: int
    unique: str
    case: str = ""


class Done(StrEnum):
    """What became of a photo."""

    WOULD = "would"
    NOTED = "noted"
    WARNED = "warned"
    HIDDEN = "hidden"
    STUCK = "stuck"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Case(OfGroup):
    """One photo or album that something was done about. ``risks`` and ``strengths`` are places in their lists.

    ``owes`` names who is still to hear of it: its sender, the group (a copy), the admins (a card). ``asked`` is the button
    that waits for its second tap, ``eased`` are the senses before *less sensitive*.
    """

    KIND: ClassVar[str] = "case"
    NAMED: ClassVar[str] = "id"
    SECONDS: ClassVar[int | None] = 2 * DAY

    owner: int
    id: str
    member: int
    messages: tuple[int, ...]
    action: str
    risks: tuple[int, ...] = ()
    strengths: tuple[int, ...] = ()
    done: str = ""
    made: int = 0
    topic: int = 0
    speaks: str = ""
    is_person: bool = True
    protected: bool = False
    unchecked: bool = False
    copies: tuple[int, ...] = ()
    card: int = 0
    struck: int = 0
    muted_until: int = 0
    asked: str = ""
    appealed: int = 0
    undone: bool = False
    eased: str = ""
    album: str = ""
    owes: str = ""

    @property
    def named(self) -> tuple[Risk, ...]:
        return tuple(RISKS[index] for index in self.risks)

    @property
    def hidden(self) -> bool:
        return self.done == Done.HIDDEN


@dataclass(frozen=True, slots=True)
class HiddenPicture(OfGroup):
    """Telegram's handle of one hidden picture, so that it can be given back."""

    KIND: ClassVar[str] = "part"
    SECONDS: ClassVar[int | None] = 2 * DAY

    owner: int
    case: str
    number: int
    file: str
    unique: str
    source: str

    @property
    def name(self) -> str:
        return f"{self.case}/{self.number}"


@dataclass(frozen=True, slots=True)
class Allowed(OfGroup):
    """A picture that an admin has given back: it is not hidden again when it is sent once more."""

    KIND: ClassVar[str] = "allowed"
    NAMED: ClassVar[str] = "unique"
    SECONDS: ClassVar[int | None] = 7 * DAY

    owner: int
    unique: str


@dataclass(frozen=True, slots=True)
class Strikes(OfGroup):
    """A member's cases within the window, each with its time."""

    KIND: ClassVar[str] = "strikes"
    NAMED: ClassVar[str] = "member"
    SECONDS: ClassVar[int | None] = 30 * DAY

    owner: int
    member: int
    entries: tuple[tuple[int, str], ...] = ()

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        owner, member, entries = json.loads(data)
        return cls(owner, member, tuple((made, case) for made, case in entries))


@dataclass(frozen=True, slots=True)
class Latest(OfGroup):
    """A member's newest case, for the button under a notice that names several members."""

    KIND: ClassVar[str] = "latest"
    NAMED: ClassVar[str] = "member"
    SECONDS: ClassVar[int | None] = APPEAL_SECONDS

    owner: int
    member: int
    case: str


@dataclass(frozen=True, slots=True)
class Tally(OfGroup):
    """How often what happened on one day: counts only."""

    KIND: ClassVar[str] = "tally"
    NAMED: ClassVar[str] = "day"
    SECONDS: ClassVar[int | None] = 31 * DAY

    owner: int
    day: int
    counts: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ExpiringNotice(OfGroup):
    """A notice that is to be deleted at a time."""

    KIND: ClassVar[str] = "fading"
    NAMED: ClassVar[str] = "message"
    SECONDS: ClassVar[int | None] = DAY

    owner: int
    message: int
    end: int


@dataclass(frozen=True, slots=True)
class Alarm(OfGroup):
    """That something was said today, and need not be said again before tomorrow."""

    KIND: ClassVar[str] = "alarm"
    NAMED: ClassVar[str] = "about"
    SECONDS: ClassVar[int | None] = DAY

    owner: int
    about: str


@dataclass(frozen=True, slots=True)
class Reports(OfGroup):
    """When a member asked for checks lately."""

    KIND: ClassVar[str] = "reports"
    NAMED: ClassVar[str] = "member"
    SECONDS: ClassVar[int | None] = 10 * MINUTE

    owner: int
    member: int
    times: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class LinkCode(OfGroup):
    """A code that links a log chat, once. It belongs to nobody: it is looked up by itself, from another chat."""

    KIND: ClassVar[str] = "linkcode"
    NAMED: ClassVar[str] = "code"
    SECONDS: ClassVar[int | None] = 10 * MINUTE

    owner: int
    code: str
    chat: int
    admin: int


Owned = (
    Group
    | Watched
    | Checked
    | Case
    | HiddenPicture
    | Allowed
    | Strikes
    | Latest
    | Tally
    | ExpiringNotice
    | Alarm
    | Reports
    | LinkCode
)
MOVED: Sequence[type[Owned]] = (
    Group,
    Watched,
    Checked,
    Case,
    HiddenPicture,
    Allowed,
    Strikes,
    Latest,
    Tally,
    Alarm,
    Reports,
)
"""What goes along when a group becomes a supergroup; the numbers of its messages start anew there, so notices do not."""
