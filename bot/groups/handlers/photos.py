"""Takes in every photo that is posted or edited in a group: noted as pending before anything else, then queued.

So are films, and posts of the linked channel, where the group wants them looked at.
"""

from __future__ import annotations

from telegram import Message, Update
from telegram.ext import ApplicationHandlerStop, MessageHandler, filters

from bot import log
from bot.groups.context import GroupContext
from bot.groups.handlers.membership import Membership, StandingUnknown
from bot.groups.intake import watched_photo
from bot.groups.moderation import Moderation
from bot.groups.policy import is_wanted
from bot.groups.records import Checked, Group
from bot.groups.senders import sender_of
from bot.transport.routing import Handler, UpdateContext


class GroupPhotos:
    def __init__(self, context: GroupContext, moderation: Moderation, life: Membership) -> None:
        self._context = context
        self._moderation = moderation
        self._life = life

    def handlers(self) -> list[Handler]:
        return [MessageHandler(filters.ChatType.GROUPS & filters.UpdateType.MESSAGES, self.take)]

    async def note(self, update: Update) -> None:
        """Notes a photo as pending before its update counts as taken, so that it is known whatever ends the process."""
        watched = watched_photo(update)
        if watched is None or watched.exempt:
            return
        repository = self._context.repository
        if watched.moves or watched.post:
            group = await repository.of(watched.owner)
            if group is None or not is_wanted(group, watched):
                return
        checked = await repository.recall(Checked, watched.owner, str(watched.message))
        if checked is None or checked.unique != watched.unique:
            await repository.keep(watched)

    async def take(self, update: Update, _: UpdateContext) -> None:
        watched, message = watched_photo(update), update.effective_message
        if watched is None or watched.exempt or message is None:
            return
        self._context.captions.hold(message)
        try:
            if not is_wanted(await self._enter(message), watched):
                return
        except StandingUnknown:
            log.warn("group-photo-of-unknown-group")
        except ApplicationHandlerStop:
            raise
        except Exception as error:  # noqa: BLE001 - whatever it is, the photo must not go unchecked
            log.error_event("group-not-read", error)
        await self._moderation.take(watched)

    async def _enter(self, message: Message) -> Group:
        """Makes sure that the group is known, extends its life, and returns what it chose."""
        meet(self._context, message)
        group = await self._context.repository.of(message.chat.id) or await self._life.found(message)
        await self._context.repository.touch(group)
        return group


def meet(context: GroupContext, message: Message) -> None:
    """Remembers what the sender and the group are called, for notices and cards."""
    sender = sender_of(message)
    context.names.remember(sender.id, sender.name)
    context.names.remember(message.chat.id, message.chat.title or "")
