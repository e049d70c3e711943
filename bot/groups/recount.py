"""Recounts a member's strikes after an undo, and lifts the bot's mute where too few are left for it."""

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


async def recount(context: GroupContext, group: Group, case: Offence) -> Recount:
    """Takes a strike back, and looks whether the mute that it led to still stands.

    A mute stands as long as as many strikes are left as the group asks for now.
    """
    await context.strikes.take_back(group, case)
    mute = await context.repository.recall(Mute, case.owner, str(case.member))
    led = mute is not None and (mute.case == case.id or case.id in {name for _, name in mute.counted})
    if mute is None or not led or mute.until <= context.repository.now:
        return Recount(len(await context.strikes.of(group, case.member)), MuteNow.NONE)
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


async def _lift(context: GroupContext, mute: Mute) -> Lifted:
    """Lifts a mute of the bot's own; unless Telegram refuses, it is noted nowhere any more."""
    lifted = await strikes.lift(context.bot, mute.owner, mute.member, mute.until)
    if lifted is not Lifted.FAILED:
        await context.repository.drop(mute)
        muting = await context.repository.case(mute.owner, mute.case)
        if muting is not None:
            await context.repository.amend(muting, strikes.unmuted)
    return lifted
