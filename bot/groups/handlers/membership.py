"""Follows the bot's membership in groups: added, given rights, deprived of them, moved with the group, removed."""

from __future__ import annotations

from dataclasses import replace

from telegram import Chat, ChatMemberUpdated, Message, Update, User
from telegram.error import ChatMigrated, TelegramError
from telegram.ext import ApplicationHandlerStop, ChatMemberHandler, MessageHandler, filters

from bot import log
from bot.groups.context import GroupContext
from bot.groups.moderation import Moderation
from bot.groups.records import Group
from bot.groups.rights import Right, Standing, own_standing, reads_all, standing_of
from bot.groups.senders import is_group
from bot.groups.strikes import is_supergroup
from bot.transport.message import Answer, Button
from bot.transport.routing import IN_GROUPS, Handler, UpdateContext, is_present
from bot.transport.sending import Destination, send
from texts import Texts, language_of, texts

JOINED, PARTED = "community_chat_added", "community_chat_removed"


class Community(filters.MessageFilter):
    """Lets notices through that the group joined or left a community (Bot API 10.2, which the library does not know)."""

    def filter(self, message: Message) -> bool:
        return JOINED in message.api_kwargs or PARTED in message.api_kwargs


class StandingUnknown(ApplicationHandlerStop):
    """Raised where Telegram does not say whether the bot is in a group: a photo there is checked all the same."""


class Membership:
    def __init__(self, context: GroupContext, moderation: Moderation) -> None:
        self._context = context
        self._moderation = moderation

    def handlers(self) -> list[Handler]:
        return [
            ChatMemberHandler(self.own_change, ChatMemberHandler.MY_CHAT_MEMBER),
            ChatMemberHandler(self.others_change, ChatMemberHandler.CHAT_MEMBER),
            MessageHandler(filters.StatusUpdate.MIGRATE, self.migrate),
            MessageHandler(IN_GROUPS & Community(), self.community),
        ]

    async def own_change(self, update: Update, _: UpdateContext) -> None:
        change = update.my_chat_member
        if change is None or not is_group(change.chat):
            return
        self._context.names.remember(change.chat.id, change.chat.title or "")
        was, there = is_present(change.old_chat_member), is_present(change.new_chat_member)
        if not there:
            await self._left(change.chat)
        elif not was or await self._context.repository.of(change.chat.id) is None:
            speaks = change.from_user.language_code
            await self._arrived(change.chat.id, language_of(speaks, self._context.shared.language))
        else:
            await self._changed(change)

    async def others_change(self, update: Update, _: UpdateContext) -> None:
        """Drops the list of admins that is held, because a member became an admin or is none any more."""
        if update.chat_member is not None:
            self._context.admins.outdated(update.chat_member.chat.id)

    async def migrate(self, update: Update, _: UpdateContext) -> None:
        """Moves a group that became a supergroup. Telegram sends the update twice, once in each of the two chats."""
        message = update.effective_message
        if message is None:
            return
        if message.migrate_to_chat_id:
            await self._moved(message.chat.id, message.migrate_to_chat_id)
        elif message.migrate_from_chat_id:
            await self._moved(message.migrate_from_chat_id, message.chat.id)

    async def community(self, update: Update, _: UpdateContext) -> None:
        """Says what it means for the group that it was put into a community, or taken out of one."""
        message = update.message
        group = await self._context.repository.of(message.chat.id) if message is not None else None
        if message is None or group is None:
            return
        log.event("group-community")
        added = "yes" if JOINED in message.api_kwargs else "no"
        await self._context.answer(group, Answer(self._context.texts(group).get("group-community", added=added)))

    async def found(self, message: Message) -> Group:
        """Starts anew, and says so, in a group of which nothing is stored although the bot is in it."""
        return await self.opened(message.chat, None if message.sender_chat else message.from_user)

    async def opened(self, chat: Chat, by: User | None) -> Group:
        """Starts a group anew, in the language of ``by``.

        Raises ApplicationHandlerStop where the bot is not in it, and StandingUnknown where that cannot be known.
        """
        standing = await own_standing(self._context.bot, chat.id, supergroup=is_supergroup(chat.id))
        if standing is None:
            raise StandingUnknown
        if not standing.present:
            log.event("group-not-entered")
            raise ApplicationHandlerStop
        speaks = by.language_code if by is not None else None
        return await self._arrived(chat.id, language_of(speaks, self._context.shared.language))

    async def _moved(self, old: int, new: int) -> None:
        self._moderation.queue.move(old, new)
        self._context.captions.forget(old)
        await self._context.repository.move(old, new)
        group = await self._context.repository.of(new)
        if group is not None:
            await self._note_rights(group, await self._standing(new))

    async def _left(self, chat: Chat) -> None:
        """Forgets a group that the bot left. A basic group that became a supergroup is moved: Telegram tells when asked."""
        log.event("group-left")
        if not is_supergroup(chat.id):
            try:
                await self._context.bot.get_chat(chat.id)
            except ChatMigrated as moved:
                await self._moved(chat.id, moved.new_chat_id)
                return
            except TelegramError as error:
                log.event("group-gone", error=type(error).__name__.lower())
        self._moderation.forget(chat.id)
        self._context.admins.outdated(chat.id)
        self._context.captions.forget(chat.id)
        await self._context.repository.forget(chat.id)

    async def _arrived(self, chat: int, language: str) -> Group:
        """Says in one message what works now, what is missing, and that nothing is deleted before an admin chooses so."""
        standing = await self._standing(chat)
        group = await self._context.repository.of(chat)
        if group is None:
            group = await self._context.repository.open(chat, language)
        group = await self._note_rights(group, standing)
        log.event("group-joined", rights=list(group.rights) or ["none"])
        await self._say(group, self_test(standing, group, texts(group.language)))
        return group

    async def _changed(self, change: ChatMemberUpdated) -> None:
        """Answers new rights with the self-test, and lost rights with an alarm, once a day at most."""
        group = await self._context.repository.of(change.chat.id)
        if group is None:
            return
        reads, supergroup = await reads_all(self._context.bot), is_supergroup(change.chat.id)
        before, after = (
            standing_of(member, reads_all=reads, supergroup=supergroup)
            for member in (change.old_chat_member, change.new_chat_member)
        )
        group = await self._note_rights(group, after)
        if before.rights - after.rights:
            await self._context.alarm(group, "rights-lost")
        elif after.rights - before.rights or (after.welcomes and not before.welcomes):
            await self._say(group, self_test(after, group, texts(group.language)))
        if Right.DELETES in after.rights - before.rights:
            await self._moderation.try_again(group)

    async def _standing(self, chat: int) -> Standing:
        return await own_standing(self._context.bot, chat, supergroup=is_supergroup(chat)) or Standing(present=True)

    async def _note_rights(self, group: Group, standing: Standing) -> Group:
        async with self._context.repository.lock(group.owner):
            group = replace(await self._context.repository.of(group.owner) or group, rights=standing.letters)
            await self._context.repository.save(group)
        return group

    async def _say(self, group: Group, answer: Answer) -> None:
        try:
            await send(self._context.bot, Destination(group.owner), answer)
        except TelegramError as error:
            log.error_event("self-test-not-said", error)


def self_test(standing: Standing, group: Group, said: Texts) -> Answer:
    """Writes out what the bot may do here: a line for each right, what to do where it lacks, and what follows."""
    lines = [said.get(f"group-test-{'has' if standing.has(right) else 'lacks'}-{right.value}") for right in Right]
    if not is_supergroup(group.owner):
        lines[-1] = said.get("group-test-basic")
    lines += [said.get("group-test-unneeded")] if standing.welcomes else []
    now = "group-test-works" if standing.has(Right.SEES) else "group-test-asked-only"
    dry = said.get("group-test-dry") if group.dry else ""
    parts = (said.get("group-test-head"), "\n".join(lines), said.get(now), dry)
    button = Button(said.get("group-button-settings"), data="gs:new")
    return Answer("\n\n".join(part for part in parts if part), ((button,),))
