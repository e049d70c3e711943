"""Asks Telegram who may do what in a group. Nothing in a message or a press is believed."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from telegram import Bot, ChatMember, ChatMemberAdministrator, ChatMemberOwner
from telegram.error import ChatMigrated, TelegramError

from bot import log
from bot.transport.routing import is_present

FRESH_SECONDS = 300.0
"""How long a list of admins is believed when it only decides whose photos are spared. Presses always ask anew."""


class Right(StrEnum):
    """What the bot can be given; the letter is what is kept."""

    SEES = "s"
    DELETES = "d"
    MUTES = "m"


class Power(StrEnum):
    """What an admin must hold to have something done: the bot does for no admin what Telegram denies them."""

    GOVERN = "can_delete_messages"
    UNMUTE = "can_restrict_members"


class Permission(StrEnum):
    """The answer to whether a person may."""

    YES = "yes"
    NO_ADMIN = "no-admin"
    NO_RIGHT = "no-right"
    NO_MUTE = "no-mute"
    """The right that lacks is the one to restrict members."""
    ANONYMOUS = "anonymous"
    """Somebody who writes in the name of the group, and it cannot be told whether they may."""
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Standing:
    """What the bot itself is in a group."""

    present: bool = False
    rights: frozenset[Right] = frozenset()
    admin: bool = False
    welcomes: bool = False
    """Whether it has the right to send welcome messages, which it never uses."""

    def has(self, right: Right) -> bool:
        return right in self.rights

    @property
    def letters(self) -> str:
        return "".join(right.value for right in Right if right in self.rights)


def is_admin(member: ChatMember) -> bool:
    return isinstance(member, ChatMemberAdministrator | ChatMemberOwner)


def standing_of(member: ChatMember, *, reads_all: bool, supergroup: bool = True) -> Standing:
    """Reads the rights of a membership. Bots see photos as admins, or where privacy mode is off (``reads_all``)."""
    rights = set()
    admin = is_admin(member)
    if admin or reads_all:
        rights.add(Right.SEES)
    if isinstance(member, ChatMemberAdministrator):
        rights |= {Right.DELETES} if member.can_delete_messages else set()
        rights |= {Right.MUTES} if member.can_restrict_members and supergroup else set()
    # Newer than what python-telegram-bot knows (Bot API 10.3), so it stands among what is left over.
    welcomes = admin and member.api_kwargs.get("can_send_welcome_messages") is True
    return Standing(is_present(member), frozenset(rights), admin, welcomes)


async def own_standing(bot: Bot, chat: int, *, supergroup: bool = True) -> Standing | None:
    """Asks Telegram what the bot is in a group, and for privacy mode, which can change; None when it does not answer."""
    try:
        member = await bot.get_chat_member(chat, bot.id)
    except ChatMigrated:
        raise
    except TelegramError as error:
        log.error_event("standing-unknown", error)
        return None
    return standing_of(member, reads_all=await reads_all(bot), supergroup=supergroup)


async def reads_all(bot: Bot) -> bool:
    """Asks Telegram whether privacy mode is off."""
    try:
        return bool((await bot.get_me()).can_read_all_group_messages)
    except TelegramError as error:
        log.error_event("privacy-mode-unknown", error)
        return False


class Admins:
    """Knows the admins of groups, anonymous ones included; other bots are not among them."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[float, frozenset[int]]] = {}
        self._linked: dict[int, tuple[float, int]] = {}

    async def may(self, bot: Bot, chat: int, person: int, power: Power = Power.GOVERN) -> Permission:
        """Asks Telegram, at every press, whether a person may."""
        try:
            admins = await self._ask(bot, chat)
        except TelegramError as error:
            log.error_event("admins-unknown", error)
            return Permission.UNKNOWN
        member = next((admin for admin in admins if admin.user.id == person), None)
        if member is None:
            return Permission.NO_ADMIN
        if isinstance(member, ChatMemberOwner) or getattr(member, power.value, False):
            return Permission.YES
        return Permission.NO_MUTE if power is Power.UNMUTE else Permission.NO_RIGHT

    async def may_anonymously(self, bot: Bot, chat: int, power: Power) -> Permission:
        """Tells whether whoever writes in the name of a group may: certain where every admin who hides does."""
        try:
            admins = await self._ask(bot, chat)
        except TelegramError as error:
            log.error_event("admins-unknown", error)
            return Permission.UNKNOWN
        hidden = [admin for admin in admins if getattr(admin, "is_anonymous", False)]
        may = [isinstance(admin, ChatMemberOwner) or bool(getattr(admin, power.value, False)) for admin in hidden]
        return Permission.YES if may and all(may) else Permission.ANONYMOUS

    async def includes(self, bot: Bot, chat: int, person: int) -> bool:
        """Tells whether a person is an admin, from a list that is some minutes old at most."""
        fresh_until, known = self._known.get(chat, (0.0, frozenset()))
        if fresh_until < time.monotonic():
            try:
                await self._ask(bot, chat)
            except TelegramError as error:
                log.error_event("admins-unknown", error)
            known = self._known.get(chat, (0.0, known))[1]
        return person in known

    async def first(self, bot: Bot, chat: int) -> int:
        """Returns an admin who is a person, 0 where there is none. Raises TelegramError when Telegram does not tell."""
        return next((admin.user.id for admin in await self._ask(bot, chat) if not admin.user.is_bot), 0)

    async def is_linked(self, bot: Bot, chat: int, channel: int) -> bool:
        """Tells whether this channel is the one that the group belongs to, some minutes old at most."""
        fresh_until, known = self._linked.get(chat, (0.0, 0))
        if fresh_until < time.monotonic():
            try:
                known = (await bot.get_chat(chat)).linked_chat_id or 0
            except TelegramError as error:
                log.error_event("linked-channel-unknown", error)
                return False
            self._linked[chat] = (time.monotonic() + FRESH_SECONDS, known)
        return known == channel

    async def beside(self, bot: Bot, chat: int) -> bool:
        """Tells whether another bot is an admin, and so reads general commands as well; True where that is not known."""
        try:
            admins = await bot.get_chat_administrators(chat, api_kwargs={"return_bots": True})
        except TelegramError as error:
            log.error_event("admins-unknown", error)
            return True
        return any(admin.user.is_bot and admin.user.id != bot.id for admin in admins)

    def held(self, chat: int) -> frozenset[int]:
        """Returns a group's admins as they are held, however old; nobody where they were not asked for."""
        return self._known.get(chat, (0.0, frozenset()))[1]

    def outdated(self, chat: int) -> None:
        """Drops what is held about a group's admins."""
        self._known.pop(chat, None)

    async def _ask(self, bot: Bot, chat: int) -> Iterable[ChatMember]:
        admins = await bot.get_chat_administrators(chat)
        if len(self._known) > 10_000:
            self._known.clear()
            self._linked.clear()
        self._known[chat] = (time.monotonic() + FRESH_SECONDS, frozenset(admin.user.id for admin in admins))
        return admins
