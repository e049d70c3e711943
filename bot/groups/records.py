"""What is stored about a group, all of it under the group's own number: when the bot is removed, all of it is deleted.

Members are numbers here, never names; captions are not kept, pictures neither, only Telegram's handles of what was hidden.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Annotated, Any, ClassVar, Self

from bot.groups.vocabulary import (
    FADES,
    MUTES,
    OWN,
    PRESETS,
    QUIETS,
    SENSES,
    STRIKES,
    UNCHECKED,
    USUAL_SENSE,
    WATCH,
    WINDOWS,
    ZONES,
    Action,
    Appeal,
    Done,
    Party,
    Telling,
    preset_action,
)
from bot.store.named_fields import (
    REQUIRED,
    STEPS,
    Stored,
    enumerated,
    grouped,
    mapping_of,
    matching,
    offered,
)
from bot.store.records import DAY, MINUTE, CameAs, Film, Protected, Record, Source
from detectors.kit.terms import RISKS, Risk, Strength
from texts import LANGUAGES

MOST_EXEMPT = 30
"""Members that can be exempt: with more, a group's record would not fit."""
APPEAL_SECONDS = DAY
DELETABLE_SECONDS = 2 * DAY
"""Older messages cannot be deleted by bots (Bot API, deleteMessage)."""
LANGUAGE = LANGUAGES[0]
"""For a group whose own language is not known."""
CERTAINTIES = mapping_of(enumerated(Strength), Risk, safe=Strength.HINT)
"""How certain each risk is; where that is not known, it is a hint."""


class OfGroup(Record):
    """``NAMED`` is the field that tells a group's records of one kind apart; without it there is one."""

    __slots__ = ()
    NAMED: ClassVar[str] = ""

    @property
    def name(self) -> str:
        return str(getattr(self, self.NAMED)) if self.NAMED else ""


def usual_senses() -> dict[Risk, str]:
    return dict.fromkeys(Risk, USUAL_SENSE)


@dataclass(frozen=True, slots=True)
class Group(OfGroup):
    """What a group's admins chose. ``dry`` is watch only; ``actions`` and ``senses`` hold a letter for each risk.

    ``cards_of`` is the group whose log chat this one is. ``notice_seconds`` is how long a notice stands, 0 for a reaction
    instead; ``rights`` are those that were there last. ``quiet`` are the hours of quiet by the clock of ``zone``.
    ``films`` says that animations and videos are looked at, ``channel`` that the linked channel's posts are.
    A risk that is not among ``actions`` came to the bot after the group chose: its preset's choice holds.
    """

    KIND: ClassVar[str] = "group"
    SECONDS: ClassVar[int | None] = 180 * DAY

    owner: int
    language: Annotated[str, Stored("lang", safe=LANGUAGE, codec=enumerated(LANGUAGES))]
    actions: Annotated[Mapping[Risk, Action], Stored("act", safe={}, codec=grouped(Action, Risk))]
    senses: Annotated[Mapping[Risk, str], Stored("sense", codec=grouped(SENSES, Risk))] = field(
        default_factory=usual_senses
    )
    dry: bool = True
    unchecked: Annotated[str, Stored(codec=enumerated(UNCHECKED))] = Action.NOTE.value
    child_copies: Annotated[bool, Stored("copies")] = False
    strikes: Annotated[int, Stored(codec=offered(STRIKES))] = 3
    window_days: Annotated[int, Stored("window", codec=offered(WINDOWS))] = 7
    mute_minutes: Annotated[int, Stored("mute", codec=offered(MUTES))] = 0
    notice_seconds: Annotated[int, Stored("notice", codec=offered(FADES))] = 60
    spare_admins: Annotated[bool, Stored("spare")] = True
    exempt: tuple[int, ...] = ()
    log: int = 0
    log_topic: Annotated[int, Stored("topic")] = 0
    cards_of: int = 0
    day: int = 0
    rights: str = ""
    preset: Annotated[str, Stored(safe=OWN, codec=enumerated((*PRESETS, WATCH, OWN)))] = WATCH
    films: bool = False
    channel: bool = False
    quiet: Annotated[str, Stored(codec=enumerated(QUIETS))] = ""
    zone: Annotated[str, Stored(codec=enumerated(("", *ZONES)))] = ""
    telling: Annotated[Telling, Stored("tell", safe=Telling.ALONE, codec=enumerated(Telling))] = Telling.ALONE

    @classmethod
    def complete(cls, stored: dict[str, Any]) -> dict[str, Any]:
        """Takes from the preset whether a group only watches, where that is not understood: only ``watch`` does."""
        return stored if type(stored.get("dry")) is bool else {**stored, "dry": stored.get("preset") == WATCH}

    def action(self, risk: Risk) -> Action:
        return self.actions.get(risk) or preset_action(self.preset, risk)

    def sense(self, risk: Risk) -> str:
        return self.senses.get(risk, USUAL_SENSE)

    @property
    def new_risks(self) -> tuple[Risk, ...]:
        """Returns the risks that came to the bot after this group chose."""
        return tuple(risk for risk in RISKS if risk not in self.actions)

    def with_new_risks(self) -> Self:
        """Counts what holds for new risks as chosen."""
        return replace(self, actions={risk: self.action(risk) for risk in Risk})

    def with_action(self, risk: Risk, action: Action) -> Self:
        return replace(self.with_new_risks(), actions={**self.with_new_risks().actions, risk: action}, preset=OWN)

    def with_sense(self, risk: Risk, sense: str) -> Self:
        return replace(self.with_new_risks(), senses={**self.senses, risk: sense}, preset=OWN)


@dataclass(frozen=True, slots=True)
class Watched(OfGroup):
    """A photo in a group that waits to be checked: all that is needed to deal with it, also after a restart.

    ``film`` says as what a film was sent, ``post`` which post of the linked channel Telegram has passed on here.
    ``asked`` says what the member ``reporter`` asked for with the message ``asking``: a check or a report.
    """

    KIND: ClassVar[str] = "watched"
    SECONDS: ClassVar[int | None] = DAY

    owner: int
    message: int
    member: int
    file: str
    unique: str = ""
    declared_bytes: int = 0
    source: CameAs = Source.PHOTO
    album: str = ""
    topic: int = 0
    protected: Protected = False
    speaks: str = ""
    is_person: bool = True
    exempt: bool = False
    asked: str = ""
    asking: int = 0
    posted: int = 0
    captioned: bool = False
    reporter: int = 0
    asker_speaks: str = ""
    film: Film = Film.NONE
    post: int = 0

    @property
    def name(self) -> str:
        return f"{self.message}/{self.asking}"

    @property
    def moves(self) -> bool:
        return self.source == Source.MOVING


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


@dataclass(frozen=True, slots=True)
class Case(OfGroup):
    """One photo or album that something was done about. ``risks`` holds for each risk how certain it is.

    ``owes`` names who is still to hear of it. ``asked`` is the button that waits for its second tap, with the time of the
    first; ``eased`` are the senses before *less sensitive*; ``line`` is the message in which the group was told;
    ``posted`` is when the photo was, and ``by_admin`` says that an admin had it hidden. ``film`` says that it holds a film;
    ``post`` is the post of the linked channel that it is. What happens to a case stands in ``bot.groups.case_states``.
    """

    KIND: ClassVar[str] = "case"
    NAMED: ClassVar[str] = "id"
    SECONDS: ClassVar[int | None] = 2 * DAY

    owner: int
    id: str
    member: int
    messages: Annotated[tuple[int, ...], Stored(codec=STEPS)]
    action: Annotated[str, Stored(codec=enumerated(Action))]
    risks: Annotated[Mapping[Risk, Strength], Stored(codec=CERTAINTIES)] = field(default_factory=dict)
    done: Annotated[Done, Stored(safe=REQUIRED)] = Done.PENDING
    made: int = 0
    topic: int = 0
    speaks: str = ""
    is_person: bool = True
    protected: Protected = False
    unchecked: bool = False
    copies: Annotated[tuple[int, ...], Stored(codec=STEPS)] = ()
    card: int = 0
    struck: int = 0
    muted_from: int = 0
    muted_until: int = 0
    asked: Annotated[str, Stored(codec=matching(r"([ul]\d{1,12})?"))] = ""
    appealed: Appeal = Appeal.NONE
    undone: bool = False
    eased: Annotated[Mapping[Risk, str], Stored(codec=grouped(SENSES, Risk))] = field(default_factory=dict)
    album: str = ""
    line: int = 0
    posted: int = 0
    captioned: bool = False
    by_admin: bool = False
    film: bool = False
    post: int = 0
    owes: frozenset[Party] = frozenset()

    @property
    def named(self) -> tuple[Risk, ...]:
        return tuple(self.risks)

    @property
    def hidden(self) -> bool:
        return self.done is Done.HIDDEN

    @property
    def too_old(self) -> bool:
        """Tells whether its messages were too old to be deleted when it came about."""
        return bool(self.posted) and self.made - self.posted >= DELETABLE_SECONDS

    @property
    def stays(self) -> bool:
        """Tells whether its photo can still be read in the group."""
        return self.done in (Done.WOULD, Done.NOTED, Done.WARNED, Done.STUCK) and not self.undone

    @property
    def mute_span(self) -> int:
        """Returns for how many minutes its sender was muted, as admins choose it."""
        seconds = self.muted_until - (self.muted_from or self.made)
        return min(MUTES[1:], key=lambda minutes: abs(minutes * MINUTE - seconds))


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
    source: Annotated[str, Stored(safe=Source.PHOTO, codec=enumerated(Source))]
    film: Film = Film.NONE
    post: int = 0

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
