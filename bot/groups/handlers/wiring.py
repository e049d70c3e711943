"""Builds everything about groups once: the handlers, what is resumed at the start, and the end."""

from __future__ import annotations

import re

from telegram import Bot, Update

from bot.context import Context
from bot.groups.context import GroupContext
from bot.groups.handlers.appeals import GroupAppeals
from bot.groups.handlers.cases import GroupCases
from bot.groups.handlers.commands import GroupCommands
from bot.groups.handlers.gate import GroupGate
from bot.groups.handlers.measures import GroupMeasures
from bot.groups.handlers.membership import Membership
from bot.groups.handlers.photos import GroupPhotos
from bot.groups.handlers.private_settings import PrivateSettings
from bot.groups.handlers.settings import GroupSettings
from bot.groups.moderation import Moderation
from bot.groups.notifications import Notifications
from bot.groups.senders import is_group
from bot.groups.vouching import Vouching
from bot.transport.routing import Handler, is_present

_ABOUT = re.compile(r"g[acmp]:(?:[a-zA-Z]:)?(-\d{1,20}):")
PARALLEL_HANDLER_GROUP = 1
"""The handler group of photos: a mention in a caption is answered by another one, and the photo is checked too."""


class Groups:
    """Holds the handlers of groups. ``at_once`` is how many photos of groups may be in work side by side.

    ``allowed`` are the people whom the operator named, nobody where everybody is served.
    """

    def __init__(self, context: Context, bot: Bot, at_once: int, allowed: frozenset[int] = frozenset()) -> None:
        self._vouching = Vouching(bot, allowed)
        self.context = GroupContext.of(context, bot)
        notifications = Notifications(self.context, lambda chat: self.moderation.queue.waiting(chat))
        self._notifications = notifications
        self.moderation = Moderation(self.context, notifications, at_once)
        life = Membership(self.context, self.moderation)
        self._photos = GroupPhotos(self.context, self.moderation, life)
        self._rooms = (
            *(life, GroupSettings(self.context, life), GroupCases(self.context, notifications, self.moderation)),
            *(
                GroupAppeals(self.context, notifications.nights),
                GroupMeasures(self.context, life),
                PrivateSettings(self.context),
            ),
            GroupCommands(self.context, self.moderation, notifications, life),
        )

    def gate(self) -> list[Handler]:
        """Returns what stands before all other handlers."""
        return GroupGate(self.context).handlers()

    def handlers(self) -> list[Handler]:
        return [handler for room in self._rooms for handler in room.handlers()]

    def watchers(self) -> list[Handler]:
        return self._photos.handlers()

    async def serves(self, update: Update) -> bool:
        """Tells whether an update is of a known group or a press about one: its members need not be on the allow list.

        The press may have any number in it; only of the group in which something happens Telegram is asked.
        """
        chat, query = update.effective_chat, update.callback_query
        pressed = _ABOUT.match(query.data or "") if query is not None else None
        if pressed is not None and await self.context.repository.serves(int(pressed[1])):
            return True
        if chat is None or not is_group(chat):
            return False
        return await self.context.repository.serves(chat.id) or await self._is_forgotten(update, chat.id)

    async def _is_forgotten(self, update: Update, chat: int) -> bool:
        """Tells whether a restart has lost a group in which the bot was before, and one of the named people vouches for it."""
        change = update.my_chat_member
        if change is not None and not is_present(change.old_chat_member):
            return False
        return not self.context.repository.has_left(chat) and await self._vouching.stands(chat)

    async def note(self, update: Update) -> None:
        await self._photos.note(update)

    async def resume(self) -> None:
        await self.context.expiry.resume()
        await self._notifications.nights.resume()
        await self.moderation.resume()

    async def close(self) -> None:
        """Finishes what is in work; the rest stays pending."""
        await self.context.tasks.close()
