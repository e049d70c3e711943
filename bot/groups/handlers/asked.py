"""What commands in groups begin with: the group that is meant, and whether the writer may. Telegram is asked for that."""

from __future__ import annotations

from telegram import Message

from bot import log
from bot.groups.context import GroupContext
from bot.groups.handlers.membership import Membership
from bot.groups.handlers.photos import meet
from bot.groups.records import Group
from bot.groups.rights import Permission as May
from bot.groups.rights import Power
from bot.groups.senders import SenderKind, sender_of
from bot.transport.message import Answer


async def group_asked(context: GroupContext, life: Membership, message: Message) -> Group:
    """Returns the group of a command, opened anew where nothing is known of it, and extends its life."""
    meet(context, message)
    group = await context.repository.of(message.chat.id) or await life.found(message)
    await context.repository.touch(group)
    return group


async def may_command(context: GroupContext, message: Message, power: Power = Power.GOVERN) -> May:
    """Tells whether the writer of a command may. Only admins can write in the name of the group, not all with every right."""
    sender = sender_of(message)
    if sender.kind is SenderKind.ANONYMOUS:
        if power is Power.GOVERN:
            return May.YES
        return await context.admins.may_anonymously(context.bot, message.chat.id, power)
    if not sender.is_person:
        return May.NO_ADMIN
    return await context.admins.may(context.bot, message.chat.id, sender.id, power)


async def is_admin(context: GroupContext, group: Group, message: Message, power: Power = Power.GOVERN) -> bool:
    """Tells whether the writer of a command may, and tells them why not."""
    may = await may_command(context, message, power)
    if may is not May.YES:
        log.event("command-refused")
        await context.answer_asker(group, message, lambda said: Answer(said.get(f"group-may-{may.value}")))
    return may is May.YES
