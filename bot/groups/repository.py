"""Reads and writes what groups chose and what happened there; choices are also held in this process."""

from __future__ import annotations

import contextlib
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from bot import log
from bot.context import Context
from bot.groups.ledger import Alarm, ExpiringNotice, LinkCode, Measure, Mute, Night, Reports, Strikes, Tally, TopicRules
from bot.groups.policy import actions_of
from bot.groups.records import Allowed, Case, Checked, Group, HiddenPicture, Watched
from bot.store.clock import now
from bot.store.record_store import StoreUnavailable
from bot.store.records import DAY

AT_HAND = 2000
"""Groups whose choices this process holds, so that they are known also while the store does not answer."""

Owned = (
    Group
    | Watched
    | Checked
    | Case
    | HiddenPicture
    | Allowed
    | Strikes
    | Mute
    | Measure
    | Tally
    | Night
    | TopicRules
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
    Mute,
    Measure,
    Tally,
    Night,
    TopicRules,
    Alarm,
    Reports,
)
"""Kinds that move when a group becomes a supergroup. Its messages are numbered anew there, so notices do not move."""

R = TypeVar("R", bound=Owned)


class GroupRepository:
    def __init__(self, context: Context, clock: Callable[[], float] = now) -> None:
        self._context = context
        self._clock = clock
        self._at_hand: OrderedDict[int, Group] = OrderedDict()
        self._said: dict[tuple[int, str], float] = {}
        self._left: set[int] = set()
        self._moved: set[int] = set()
        self._assumed: set[int] = set()
        """Groups that were opened while the store did not answer: what they chose before may stand there."""

    @property
    def now(self) -> int:
        return int(self._clock())

    async def of(self, chat: int) -> Group | None:
        """Returns what was chosen for this group; None for one that is not known."""
        if chat in self._at_hand and chat not in self._assumed:
            self._at_hand.move_to_end(chat)
            return self._at_hand[chat]
        try:
            group = await self._context.store.strict.recall(Group, chat, "")
        except StoreUnavailable as error:
            log.error_event("memory-unavailable", error)
            return self._at_hand.get(chat)
        if group is not None:
            self._assumed.discard(chat)
            self._hold(group)
        elif chat in self._assumed:
            self._assumed.discard(chat)
            group = self._at_hand.get(chat)
            if group is not None:
                await self.keep(group)
        return group

    def has_left(self, chat: int) -> bool:
        """Tells whether, since the start, the bot left this group or the group got another number."""
        return chat in self._left or chat in self._moved

    async def serves(self, chat: int) -> bool:
        return await self.of(chat) is not None

    async def open(self, chat: int, language: str) -> Group:
        """Makes a new group. It only watches, with the choices of a family for the day when an admin turns it on.

        While the store does not answer, nothing is written: what the group chose before holds as soon as it can be read.
        """
        self._left.discard(chat)
        if not await self._context.store.strict.answers():
            self._assumed.add(chat)
        group = Group(chat, language, actions_of("family"), day=self.today)
        await self.save(group)
        return group

    async def save(self, group: Group) -> None:
        if group.owner not in self._left:
            self._hold(group)
            if group.owner not in self._assumed:
                await self.keep(group)

    async def touch(self, group: Group) -> None:
        """Extends the life of a group's record, once a day."""
        if group.day != self.today:
            async with self.lock(group.owner):
                await self.save(replace(await self.of(group.owner) or group, day=self.today))

    @property
    def today(self) -> int:
        return self.now // DAY

    @contextlib.asynccontextmanager
    async def lock(self, chat: int) -> AsyncIterator[None]:
        """For changing what was chosen, or counting: one at a time for each group."""
        async with self._context.locks.acquire(("group", chat)):
            yield

    async def forget(self, chat: int) -> None:
        """Deletes everything about a group; what is in work meanwhile is not written any more."""
        self._left.add(chat)
        self._assumed.discard(chat)
        self._at_hand.pop(chat, None)
        self._said = {key: until for key, until in self._said.items() if key[0] != chat}
        count = await self._context.store.forget(chat)
        if count is not None:
            log.event("group-forgotten", count=count)

    async def move(self, old: int, new: int) -> None:
        """Moves the records of a group that has a new number, each for the rest of its life."""
        store, held = self._context.store.strict, await self.of(old)
        if held is None:
            return
        try:
            for kind in MOVED:
                for record, left in await store.every(kind, old):
                    await store.keep(record.name, replace(record, owner=new), max(1, left))
            await store.forget(old)
        except StoreUnavailable as error:
            log.error_event("not-moved", error)
        self._at_hand.pop(old, None)
        self._moved.add(old)
        self._hold(replace(held, owner=new))
        log.event("group-moved")

    async def first_today(self, chat: int, about: str) -> bool:
        """Tells whether this was not said in the last 24 hours; asking counts as saying."""
        if self._said.get((chat, about), 0.0) > self.now:
            return False
        self._said[chat, about] = self.now + DAY
        if await self.recall(Alarm, chat, about) is not None:
            return False
        await self.keep(Alarm(chat, about))
        return True

    async def keep(self, record: Owned, seconds: int | None = None) -> bool:
        """Writes a record; without the memory the work goes on."""
        if record.owner in self._left:
            return False
        return await self._context.store.keep(record.name, record, seconds)

    async def recall(self, kind: type[R], chat: int, name: str) -> R | None:
        return await self._context.store.recall(kind, chat, name)

    async def every(self, kind: type[R], chat: int | None = None) -> list[R]:
        return await self._context.store.every(kind, chat)

    async def drop(self, record: Owned) -> None:
        await self._context.store.drop(type(record), record.owner, record.name)

    async def case(self, chat: int, name: str) -> Case | None:
        return await self.recall(Case, chat, name)

    async def amend(self, case: Case, change: Callable[[Case], Case]) -> Case:
        """A case changed as it stands now; without the memory, as it was known."""
        async with self.lock(case.owner):
            case = change(await self.case(case.owner, case.id) or case)
            left = case.made + (Case.SECONDS or DAY) - self.now
            await self.keep(case, max(1, left))
        return case

    async def parts(self, case: Case) -> list[HiddenPicture]:
        """Returns the handles of a case's pictures, in their order."""
        found = [
            await self.recall(HiddenPicture, case.owner, f"{case.id}/{number}") for number in range(len(case.messages))
        ]
        return [part for part in found if part is not None]

    async def pending(self) -> list[Watched]:
        """Returns the photos of the process before this one that were not dealt with, oldest message first."""
        return sorted(await self.every(Watched), key=lambda watched: watched.message)

    def _hold(self, group: Group) -> None:
        self._at_hand[group.owner] = group
        self._at_hand.move_to_end(group.owner)
        while len(self._at_hand) > AT_HAND:
            self._at_hand.popitem(last=False)
