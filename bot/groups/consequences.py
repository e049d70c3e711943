"""Counts a strike, and does what the group chose for so many of them: the same for hidden photos and for warnings by admins."""

from __future__ import annotations

from bot.groups import strikes
from bot.groups.context import GroupContext
from bot.groups.ledger import Mute
from bot.groups.records import Group
from bot.groups.rights import Right
from bot.groups.strikes import Offence


async def strike(context: GroupContext, group: Group, offence: Offence) -> tuple[int, int]:
    """Returns how many strikes there are now, and until when the member is muted for them, 0 for not at all."""
    struck, until = await context.strikes.add(group, offence), 0
    if group.mute_minutes and struck >= group.strikes:
        until = await strikes.mute(context.bot, group, offence, context.repository.now)
        if until:
            counted = await context.strikes.of(group, offence.member)
            mute = Mute(group.owner, offence.member, offence.id, until, counted)
            await context.repository.keep(mute, until - context.repository.now)
            await context.strikes.pardon(group, offence.member)
        elif Right.MUTES not in group.rights and offence.is_person and strikes.is_supergroup(group.owner):
            await context.alarm(group, "no-mute")
    return struck, until
