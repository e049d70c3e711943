"""Holds pictures for people who are at the page: in the memory of this process, few, and not for long.

A picture belongs to one session. It is dropped when its person says so, leaves, or does nothing with it for a while, and when
the process ends. How many bytes and pictures there may be is bounded for each session and for all.
"""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from bot.web.choice import Choice
from bot.web.failures import Failed
from detectors.kit.terms import Screening

ID_BYTES = 12
"""Random bytes of a picture's id: nobody guesses one, and it would be of no use without the session."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much is held: pictures and bytes of one session, bytes of all, and seconds since a picture was used last."""

    pictures: int = 20
    session_bytes: int = 200_000_000
    all_bytes: int = 600_000_000
    seconds: float = 900.0


@dataclass(slots=True, eq=False)
class Held:
    """A picture: its bytes, the last answer with the choice that it was made with, and how many answers there have been."""

    id: str
    session: str
    data: bytes = field(repr=False)
    screening: Screening
    choice: Choice
    language: str = "en"
    revision: int = 1
    pictures: dict[tuple[int, int], tuple[bytes, str]] = field(default_factory=dict, repr=False)
    """Pictures of sheets that were asked for, by revision (0 for the original) and number, each with its type."""
    used: float = 0.0
    wishes: int = 0
    """How many choices have come: one that a newer one overtakes is not made."""
    turn: asyncio.Lock = field(default_factory=asyncio.Lock, repr=False)

    @property
    def size(self) -> int:
        """Returns how many bytes it takes: the file, its copy and its pages."""
        copy = self.screening.redacted
        return len(self.data) + (len(copy.data) if copy else 0) + sum(len(data) for data, _ in self.pictures.values())

    def answered(self, screening: Screening, choice: Choice, language: str) -> None:
        """Takes the next answer in the place of the last one, whose copy and pages are dropped."""
        self.screening, self.choice, self.language = screening, choice, language
        self.revision += 1
        self.pictures = {key: picture for key, picture in self.pictures.items() if not key[0]}


@dataclass(frozen=True, slots=True, eq=False)
class Coming:
    """A picture that is on its way to an answer, and the bytes for which room was made."""

    session: str
    size: int


class Holdings:
    """The pictures of all sessions. ``dropped`` is told the id of each that is held no longer."""

    def __init__(
        self, dropped: Callable[[str], None], bounds: Bounds | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.bounds = bounds or Bounds()
        self._dropped = dropped
        self._clock = clock
        self._held: dict[str, Held] = {}
        self._ends: dict[str, asyncio.TimerHandle] = {}
        self._coming: set[Coming] = set()

    @property
    def size(self) -> int:
        """Returns how many bytes are held for all, with those that are on their way."""
        return sum(held.size for held in self._held.values()) + sum(coming.size for coming in self._coming)

    def fits(self, session: str, size: int) -> bool:
        """Tells whether there is room for so many bytes more of a session."""
        return self._bytes_of(session) + size <= self.bounds.session_bytes and self.size + size <= self.bounds.all_bytes

    def expect(self, session: str, size: int) -> Coming:
        """Makes room for a picture of this size. Raises Failed where there is none. ``hold`` or ``give_up`` follows."""
        count = len(self._of(session)) + sum(coming.session == session for coming in self._coming)
        if count >= self.bounds.pictures:
            raise Failed(409, "too-many-photos", count=count)
        if not self.fits(session, size):
            alone = self._bytes_of(session) + size > self.bounds.session_bytes
            raise Failed(409, "too-many-bytes") if alone else Failed(503, "all-full")
        coming = Coming(session, size)
        self._coming.add(coming)
        return coming

    def give_up(self, coming: Coming) -> None:
        """Gives back the room for a picture that comes to no answer. A second time does nothing."""
        self._coming.discard(coming)

    def hold(self, coming: Coming, held: Held) -> None:
        """Holds a picture that was expected. Raises Failed with 410 where its person has left meanwhile."""
        if coming not in self._coming:
            self._dropped(held.id)
            raise Failed(410, "gone")
        self._coming.remove(coming)
        self._held[held.id] = held
        self.use(held)

    def find(self, session: str, id_: str) -> Held:
        """Returns a picture of a session. Raises Failed with 410 where there is none: gone, or never there, or not theirs."""
        held = self._held.get(id_)
        if held is None or held.session != session or self.expires(held) <= 0:
            raise Failed(410, "gone")
        return held

    def is_held(self, held: Held) -> bool:
        """Tells whether a picture is held still: what was asked of it may have taken long."""
        return self._held.get(held.id) is held

    def use(self, held: Held) -> None:
        """Begins the time of a picture anew."""
        held.used = self._clock()
        if (end := self._ends.pop(held.id, None)) is not None:
            end.cancel()
        loop = asyncio.get_running_loop()
        self._ends[held.id] = loop.call_later(self.bounds.seconds, self._end, held.id)

    def expires(self, held: Held) -> float:
        """Returns the seconds after which a picture is dropped."""
        return held.used + self.bounds.seconds - self._clock()

    def drop(self, session: str, ids: Iterable[str] | None = None) -> int:
        """Drops these pictures of a session, or all of them, and returns how many there were."""
        own = [held.id for held in self._of(session) if ids is None or held.id in ids]
        for id_ in own:
            self._end(id_)
        if ids is None:
            self._coming = {coming for coming in self._coming if coming.session != session}
        return len(own)

    def close(self) -> None:
        """Drops everything, also what is on its way."""
        self._coming.clear()
        for id_ in list(self._held):
            self._end(id_)

    def _bytes_of(self, session: str) -> int:
        coming = sum(coming.size for coming in self._coming if coming.session == session)
        return coming + sum(held.size for held in self._of(session))

    def _of(self, session: str) -> list[Held]:
        return [held for held in self._held.values() if held.session == session]

    def _end(self, id_: str) -> None:
        if (end := self._ends.pop(id_, None)) is not None:
            end.cancel()
        if self._held.pop(id_, None) is not None:
            self._dropped(id_)


def new_id() -> str:
    """Returns the id of a picture."""
    return secrets.token_urlsafe(ID_BYTES)
