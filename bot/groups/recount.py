"""Recounts a member's strikes after an undo or a pardon, and lifts the bot's mute where too few are left for it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from bot.groups import strikes
from bot.groups.context import GroupContext
from bot.groups.ledger import Mute
from bot.groups.records import Group
from bot.groups.strikes import Lifted, Offence


class MuteNow(StrEnum):
    """What is true of the bot's mute after a recount."""

    NONE = "none"
    LIFTED = "lifted"
    STAYS = "stays"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Recount:
    """``strikes`` are those that still count; ``until`` is the end of a mute that stays."""

    strikes: int
    mute: MuteNow
    until: int = 0


async def counted(context: GroupContext, group: Group, member: int) -> tuple[int, int]:
    """Counts a member's strikes, those that led to a mute included, and the seconds that it has left, 0 without one."""
    now, strikes_now = context.repository.now, len(await context.strikes.of(group, member))
    mute = await context.repository.recall(Mute, group.owner, str(member))
    if mute is None or mute.until <= now:
        return strikes_now, 0
    return strikes_now + len(mute.counted), mute.until - now


async def recount(context: GroupContext, group: Group, case: Offence) -> Recount:
    """Takes a strike back, and looks whether the mute that it led to still stands.

    A mute stands as long as as many strikes are left as the group asks for now.
    """
    await context.strikes.take_back(group, case)
    mute = await context.repository.recall(Mute, case.owner, str(case.member))
    if mute is None or mute.until <= context.repository.now:
        return Recount(len(await context.strikes.of(group, case.member)), MuteNow.NONE)
    if case.id not in {mute.case, *(name for _, name in mute.counted)}:
        count, _ = await counted(context, group, case.member)
        return Recount(count, MuteNow.STAYS, mute.until)
    left = tuple(entry for entry in mute.counted if entry[1] != case.id)
    if len(left) >= group.strikes:
        await context.repository.keep(replace(mute, counted=left), mute.until - context.repository.now)
        return Recount(len(left), MuteNow.STAYS, mute.until)
    lifted = await _lift(context, mute)
    if lifted is Lifted.FAILED:
        return Recount(len(left), MuteNow.FAILED, mute.until)
    await context.strikes.count_again(group, case.member, left)
    remaining = len(await context.strikes.of(group, case.member))
    return Recount(remaining, MuteNow.LIFTED if lifted is Lifted.YES else MuteNow.NONE)


@dataclass(frozen=True, slots=True)
class Pardon:
    """``strikes`` are those that were taken back; ``mute`` is what became of a mute that the bot set because of them."""

    strikes: int
    mute: Lifted


async def pardon(context: GroupContext, group: Group, member: int, *, may_unmute: bool) -> Pardon:
    """Takes all strikes of a member back, and lifts the mute that the bot set because of strikes, and no other.

    ``may_unmute`` tells whether who asks holds the right to: without it, the mute stays.
    """
    count = await context.strikes.pardon(group, member)
    mute = await context.repository.recall(Mute, group.owner, str(member))
    if mute is None or not mute.case or mute.until <= context.repository.now:
        return Pardon(count, Lifted.NOT_MUTED)
    lifted = await _lift(context, mute) if may_unmute else Lifted.DENIED
    if lifted in (Lifted.DENIED, Lifted.FAILED):
        await context.repository.keep(replace(mute, counted=()), mute.until - context.repository.now)
    return Pardon(count + len(mute.counted), lifted)


async def _lift(context: GroupContext, mute: Mute) -> Lifted:
    """Lifts a mute of the bot's own; unless Telegram refuses, it is noted nowhere any more."""
    lifted = await strikes.lift(context.bot, mute.owner, mute.member, mute.until)
    if lifted is not Lifted.FAILED:
        await context.repository.drop(mute)
        muting = await context.repository.case(mute.owner, mute.case)
        if muting is not None:
            await context.repository.amend(muting, strikes.unmuted)
    return lifted
