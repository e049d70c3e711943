"""What happened in quiet hours, in numbers, told once in the morning: to the log chat, else in the group without names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from bot import log
from bot.groups.context import GroupContext
from bot.groups.ledger import Night
from bot.groups.quiet import is_quiet, morning_after
from bot.groups.records import Group
from bot.groups.wording import night_in_words
from bot.store.records import DAY
from bot.transport.message import Answer
from bot.transport.sending import Destination, send

SUMMARY_SECONDS = DAY
"""Without a log chat, the summary in the group is what the admins read, so it stands for them."""


class Nights:
    def __init__(self, context: GroupContext) -> None:
        self._context = context
        self._awaited: set[int] = set()

    async def note(self, group: Group, names: Iterable[str]) -> None:
        """Counts what happened, if that is in the group's quiet hours."""
        repository, now = self._context.repository, self._context.repository.now
        if not is_quiet(group, now):
            return
        async with repository.lock(group.owner):
            night = await repository.recall(Night, group.owner, "") or Night(group.owner, morning_after(group, now))
            night = Night(group.owner, night.end, Counter(night.counts) + Counter(names))
            await repository.keep(night)
        self._await(night)

    async def resume(self) -> None:
        """Waits again for the mornings that the process before this one waited for."""
        for night in await self._context.repository.every(Night):
            self._await(night)

    def _await(self, night: Night) -> None:
        if night.owner not in self._awaited:
            self._awaited.add(night.owner)
            self._context.tasks.spawn(self._in_the_morning(night.owner, night.end))

    async def _in_the_morning(self, chat: int, end: int) -> None:
        if await self._context.tasks.pause(max(0, end - self._context.repository.now)):
            return
        self._awaited.discard(chat)
        repository = self._context.repository
        night, group = await repository.recall(Night, chat, ""), await repository.of(chat)
        if night is None or group is None:
            return
        log.event("group-night-told", count=sum(night.counts.values()))
        answer = Answer(night_in_words(night.counts, self._context.texts(group), log_chat=bool(group.log)))
        if not await self._context.say_to_admins(group, answer):
            sent = await send(self._context.bot, Destination(group.owner), answer)
            await self._context.expiry.schedule(group.owner, sent.message, SUMMARY_SECONDS)
        await repository.drop(night)
