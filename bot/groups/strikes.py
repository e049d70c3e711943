"""Counts how many photos of a member were hidden lately, and mutes. Each strike can be taken back, and so can a mute."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import Protocol

from telegram import Bot, ChatMember, ChatMemberRestricted, ChatPermissions
from telegram.error import TelegramError

from bot import log
from bot.groups.ledger import Strikes
from bot.groups.records import Case, Group
from bot.groups.repository import GroupRepository
from bot.store.records import DAY, MINUTE

SUPERGROUPS_BELOW = -1_000_000_000_000
"""Numbers of supergroups begin with -100 (Bot API); only there can a member be restricted."""


class Lifted(StrEnum):
    """What became of an unmute."""

    YES = "yes"
    NOT_MUTED = "not-muted"
    NOT_MINE = "not-mine"
    AWAY = "away"
    FAILED = "failed"
    DENIED = "denied"
    """Who asked for it lacks the right to."""


def is_supergroup(chat: int) -> bool:
    return chat < SUPERGROUPS_BELOW


class Offence(Protocol):
    """What can count as a strike: a hidden photo, or a warning by an admin."""

    @property
    def owner(self) -> int: ...
    @property
    def id(self) -> str: ...
    @property
    def member(self) -> int: ...
    @property
    def made(self) -> int: ...
    @property
    def is_person(self) -> bool: ...


class StrikeCounter:
    def __init__(self, repository: GroupRepository) -> None:
        self._repository = repository

    async def of(self, group: Group, member: int) -> tuple[tuple[int, str], ...]:
        """Returns a member's strikes within the window, oldest first."""
        record = await self._repository.recall(Strikes, group.owner, str(member))
        since = self._repository.now - group.window_days * DAY
        return tuple(entry for entry in record.entries if entry[0] > since) if record is not None else ()

    async def add(self, group: Group, case: Offence) -> int:
        """Adds a strike and returns how many there are. One offence counts once, however often it is added."""
        async with self._repository.lock(group.owner):
            entries = await self.of(group, case.member)
            if case.id not in {name for _, name in entries}:
                entries = (*entries, (case.made, case.id))[-20:]
                await self._repository.keep(Strikes(group.owner, case.member, entries), group.window_days * DAY)
        return len(entries)

    async def take_back(self, group: Group, case: Offence) -> None:
        async with self._repository.lock(group.owner):
            entries = await self.of(group, case.member)
            remaining = tuple(entry for entry in entries if entry[1] != case.id)
            await self._repository.keep(Strikes(group.owner, case.member, remaining), group.window_days * DAY)

    async def count_again(self, group: Group, member: int, counted: tuple[tuple[int, str], ...]) -> None:
        """Counts these strikes again, beside those that came since."""
        async with self._repository.lock(group.owner):
            entries = {name: made for made, name in (*counted, *await self.of(group, member))}
            ordered = tuple(sorted((made, name) for name, made in entries.items()))[-20:]
            await self._repository.keep(Strikes(group.owner, member, ordered), group.window_days * DAY)

    async def pardon(self, group: Group, member: int) -> int:
        """Takes all strikes of a member back and returns how many there were."""
        async with self._repository.lock(group.owner):
            count = len(await self.of(group, member))
            await self._repository.drop(Strikes(group.owner, member))
        return count


async def mute(bot: Bot, group: Group, case: Offence, now: int) -> int:
    """Mutes the sender and returns until when; 0 when nothing was done. A member whom an admin restricted stays as they are."""
    if not (group.mute_minutes and case.is_person and is_supergroup(group.owner)):
        return 0
    until = now + group.mute_minutes * MINUTE
    try:
        member = await bot.get_chat_member(group.owner, case.member)
        if member.status != ChatMember.MEMBER:
            return 0
        await bot.restrict_chat_member(group.owner, case.member, ChatPermissions.no_permissions(), until_date=until)
    except TelegramError as error:
        log.error_event("not-muted", error)
        return 0
    log.event("muted", minutes=group.mute_minutes)
    return until


async def unmute(bot: Bot, case: Case) -> Lifted:
    """Lifts the restriction that a case led to."""
    return await lift(bot, case.owner, case.member, case.muted_until) if case.muted_until else Lifted.NOT_MUTED


async def lift(bot: Bot, chat: int, person: int, muted_until: int) -> Lifted:
    """Lifts the bot's own restriction and no other. It sets all permissions: an unban would remove the member."""
    try:
        member = await bot.get_chat_member(chat, person)
        if member.status in (ChatMember.LEFT, ChatMember.BANNED):
            return Lifted.AWAY
        if not isinstance(member, ChatMemberRestricted):
            return Lifted.NOT_MUTED
        until = member.until_date
        if until is None or abs(int(until.timestamp()) - muted_until) > 1:
            return Lifted.NOT_MINE
        await bot.restrict_chat_member(chat, person, ChatPermissions.all_permissions())
    except TelegramError as error:
        log.error_event("not-unmuted", error)
        return Lifted.FAILED
    log.event("unmuted")
    return Lifted.YES


def unmuted(case: Case) -> Case:
    return replace(case, muted_until=0)
