"""Leaves a member out of the checks, by name, or looks at them again."""

from __future__ import annotations

from dataclasses import replace

from bot.groups.context import GroupContext
from bot.groups.records import MOST_EXEMPT, Group


class TooManyExempt(Exception):
    """Raised where as many members are exempt as there is room for."""


async def toggle(context: GroupContext, group: Group, member: int) -> Group:
    """Exempts a member, or ends that. Raises TooManyExempt."""
    async with context.repository.lock(group.owner):
        group = await context.repository.of(group.owner) or group
        others = tuple(number for number in group.exempt if number != member)
        if member not in group.exempt and len(group.exempt) >= MOST_EXEMPT:
            raise TooManyExempt
        group = replace(group, exempt=others if member in group.exempt else (*others, member))
        await context.repository.save(group)
    return group
