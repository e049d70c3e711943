"""What is counted and marked about a group beside its cases: strikes, mutes, measures of admins, counts, notices.

It stands under the group's own number, like ``bot.groups.records``: members are numbers, never names.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, ClassVar

from bot.groups.records import OfGroup
from bot.groups.vocabulary import TOPIC_RULES, Act
from bot.store.named_fields import NUMBER, REQUIRED, Codec, Stored, enumerated, mapping_of, pairs_of
from bot.store.records import DAY, MINUTE

_TIMES = pairs_of(NUMBER)
ENTRIES = Codec(
    lambda entries: {case: made for made, case in entries},
    lambda untrusted: tuple((made, case) for case, made in _TIMES.read(untrusted)),
)
"""Times under the names of their cases."""


@dataclass(frozen=True, slots=True)
class Strikes(OfGroup):
    """A member's cases within the window, each with its time; oldest first."""

    KIND: ClassVar[str] = "strikes"
    NAMED: ClassVar[str] = "member"
    SECONDS: ClassVar[int | None] = 30 * DAY

    owner: int
    member: int
    entries: Annotated[tuple[tuple[int, str], ...], Stored(codec=ENTRIES)] = ()


@dataclass(frozen=True, slots=True)
class Mute(OfGroup):
    """A mute of the bot's own that stands: by which case, until when, and the strikes that led to it."""

    KIND: ClassVar[str] = "mute"
    NAMED: ClassVar[str] = "member"
    SECONDS: ClassVar[int | None] = 7 * DAY

    owner: int
    member: int
    case: str
    until: int
    counted: Annotated[tuple[tuple[int, str], ...], Stored(codec=ENTRIES)] = ()


@dataclass(frozen=True, slots=True)
class Measure(OfGroup):
    """What an admin had the bot do about a member, kept so that it can be undone.

    ``until`` is its end, 0 where it has none. ``before`` names the permissions of a member who was restricted already, with
    the end of that in ``before_until``; a ban that was lifted has its end there. ``struck`` and ``muted_until`` are what a
    warning has led to.
    """

    KIND: ClassVar[str] = "measure"
    NAMED: ClassVar[str] = "id"
    SECONDS: ClassVar[int | None] = 2 * DAY

    owner: int
    id: str
    member: int
    act: Annotated[Act, Stored(safe=REQUIRED, codec=enumerated(Act))]
    made: int
    until: int = 0
    restricted: bool = False
    before: tuple[str, ...] = ()
    before_until: int = 0
    struck: int = 0
    muted_until: int = 0
    undone: bool = False
    topic: int = 0
    speaks: str = ""

    @property
    def is_person(self) -> bool:
        return True


@dataclass(frozen=True, slots=True)
class Tally(OfGroup):
    """How often each thing happened on one day: counts only."""

    KIND: ClassVar[str] = "tally"
    NAMED: ClassVar[str] = "day"
    SECONDS: ClassVar[int | None] = 31 * DAY

    owner: int
    day: int
    counts: Annotated[Mapping[str, int], Stored(codec=mapping_of(NUMBER))] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TopicRules(OfGroup):
    """What holds in single topics of a forum instead of the group's choices, by the topic's number."""

    KIND: ClassVar[str] = "topics"
    SECONDS: ClassVar[int | None] = 180 * DAY

    owner: int
    rules: Annotated[Mapping[str, str], Stored(codec=mapping_of(enumerated(TOPIC_RULES)))] = field(default_factory=dict)
    day: int = 0


@dataclass(frozen=True, slots=True)
class Night(OfGroup):
    """What has happened in a group's quiet hours so far, in numbers, and when they end."""

    KIND: ClassVar[str] = "night"
    SECONDS: ClassVar[int | None] = 2 * DAY

    owner: int
    end: int
    counts: Annotated[Mapping[str, int], Stored(codec=mapping_of(NUMBER))] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ExpiringNotice(OfGroup):
    """A notice that is to be deleted at a time. An appeal in the group stands as long as its case is kept."""

    KIND: ClassVar[str] = "fading"
    NAMED: ClassVar[str] = "message"
    SECONDS: ClassVar[int | None] = 2 * DAY

    owner: int
    message: int
    end: int


@dataclass(frozen=True, slots=True)
class Alarm(OfGroup):
    """A mark that an alarm was sent to the admins; it is not sent again before the mark ends."""

    KIND: ClassVar[str] = "alarm"
    NAMED: ClassVar[str] = "about"
    SECONDS: ClassVar[int | None] = DAY

    owner: int
    about: str


@dataclass(frozen=True, slots=True)
class Reports(OfGroup):
    """The times at which a member asked for checks lately."""

    KIND: ClassVar[str] = "reports"
    NAMED: ClassVar[str] = "member"
    SECONDS: ClassVar[int | None] = 10 * MINUTE

    owner: int
    member: int
    times: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class LinkCode(OfGroup):
    """A code that links a log chat, once. Its owner is 0, because it is looked up by the code alone, from another chat."""

    KIND: ClassVar[str] = "linkcode"
    NAMED: ClassVar[str] = "code"
    SECONDS: ClassVar[int | None] = 10 * MINUTE

    owner: int
    code: str
    chat: int
    admin: int
