"""Remembers for each admin in which groups they have used ``/settings``, and asks Telegram again whenever that is shown."""

from __future__ import annotations

from dataclasses import replace

from bot.groups.context import GroupContext
from bot.groups.rights import Permission as May
from bot.store.clock import today
from bot.store.records import MOST_GOVERNED, Governed


async def note_admin(context: GroupContext, person: int, chat: int) -> None:
    """Notes that a person governs a group, once a day. Telegram has just been asked whether they do."""
    store = context.shared.store
    held = await store.recall(Governed, person, "") or Governed(person)
    if chat in held.groups and held.day == today():
        return
    others = tuple(group for group in held.groups if group != chat)
    await store.keep("", Governed(person, (*others, chat)[-MOST_GOVERNED:], today()))


async def governed_by(context: GroupContext, person: int) -> list[int]:
    """Returns the groups that a person governs now, newest first. One where they are no admin any more is forgotten."""
    store = context.shared.store
    held = await store.recall(Governed, person, "")
    if held is None:
        return []
    known = [chat for chat in held.groups if await context.repository.serves(chat)]
    answers = {chat: await context.admins.may(context.bot, chat, person) for chat in known}
    left = tuple(chat for chat in known if answers[chat] is not May.NO_ADMIN)
    if left != held.groups:
        await store.keep("", replace(held, groups=left))
    return [chat for chat in reversed(left) if answers[chat] is May.YES]
