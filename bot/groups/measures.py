"""Does what an admin asks for about a member, and undoes it: warn, mute, ban. Whether the admin may is asked before.

A member who was restricted in another way before gets that back by an undo, as it was.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from telegram import Bot, ChatMember, ChatMemberBanned, ChatMemberRestricted, ChatPermissions
from telegram.error import BadRequest, TelegramError

from bot import log
from bot.groups.consequences import strike
from bot.groups.context import GroupContext, new_name
from bot.groups.ledger import Measure, Mute
from bot.groups.records import Group
from bot.groups.recount import Recount, recount
from bot.groups.rights import Right, own_standing
from bot.groups.senders import Sender, SenderKind
from bot.groups.strikes import is_supergroup, unmuted
from bot.groups.vocabulary import Act
from bot.store.records import HOUR, MINUTE

USUAL_MUTE_SECONDS = HOUR
"""For a mute without a time in a group that has chosen none: long enough to calm down, and it ends by itself."""
NEARLY = 1
"""Seconds by which Telegram may tell the end of a restriction differently."""
PERMISSIONS = tuple(ChatPermissions.all_permissions().to_dict())


class NotDone(Exception):
    """Raised where nothing was done; its words are the end of the key of the sentence that says why."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What an admin asks for: which act, about whom, for how long (0 where they do not say)."""

    act: Act
    target: Sender
    seconds: int = 0
    topic: int = 0


async def take(context: GroupContext, group: Group, asked: Asked) -> Measure:
    """Does what was asked for, and keeps how to undo it. Raises NotDone with the reason where that is not possible.

    A measure that the memory did not take has no name: nothing could undo it later.
    """
    _check_sender(asked.target)
    if asked.act is not Act.WARN:
        await _check_rights(context, group)
    member = await _member(context.bot, group.owner, asked.target.id)
    _check_member(asked.act, member)
    now = context.repository.now
    measure = Measure(
        *(group.owner, new_name(), asked.target.id, asked.act, now),
        until=_end(group, asked, now),
        topic=asked.topic,
        speaks=asked.target.speaks,
    )
    measure = _with_before(measure, member)
    if asked.act is Act.WARN:
        struck, muted_until = await strike(context, group, measure)
        measure = replace(measure, struck=struck, muted_until=muted_until)
    else:
        await _asked_of_telegram(_request(context.bot, measure))
        await _forget_own_mute(context, measure)
    if not await context.repository.keep(measure):
        measure = replace(measure, id="")
    await context.daily_counts.add(group.owner, ["muted"] if measure.act is Act.MUTE or measure.muted_until else [])
    log.event("group-measure", kind=asked.act.value)
    return measure


async def undo(context: GroupContext, group: Group, measure: Measure) -> tuple[Measure, Recount | None]:
    """Takes a measure back, once. Raises NotDone with the reason where it is undone already, has ended, or cannot be."""
    if not await _claimed(context, measure):
        raise NotDone("undone-already")
    counted = None
    try:
        if measure.act is Act.WARN:
            counted = await recount(context, group, measure)
        else:
            await _check_rights(context, group)
            await _put_back(context, measure)
    except NotDone:
        await context.repository.keep(measure, _left(context, measure))
        raise
    log.event("group-measure-undone", kind=measure.act.value)
    return replace(measure, undone=True), counted


async def _claimed(context: GroupContext, measure: Measure) -> bool:
    """Marks a measure as undone: of two admins who tap at the same time, one does it."""
    async with context.repository.lock(measure.owner):
        now = await context.repository.recall(Measure, measure.owner, measure.id) or measure
        if now.undone:
            return False
        await context.repository.keep(replace(now, undone=True), _left(context, measure))
    return True


def _left(context: GroupContext, measure: Measure) -> int:
    return max(1, measure.made + (Measure.SECONDS or HOUR) - context.repository.now)


def _check_sender(target: Sender) -> None:
    reasons = {
        SenderKind.ANONYMOUS: "anonymous",
        SenderKind.CHANNEL: "channel",
        SenderKind.LINKED: "channel",
        SenderKind.BOT: "bot",
    }
    if target.kind in reasons:
        raise NotDone(reasons[target.kind])


async def _check_rights(context: GroupContext, group: Group) -> None:
    if not is_supergroup(group.owner):
        raise NotDone("basic")
    standing = await own_standing(context.bot, group.owner)
    if standing is not None and not standing.has(Right.MUTES):
        raise NotDone("no-right")


async def _member(bot: Bot, chat: int, person: int) -> ChatMember:
    try:
        return await bot.get_chat_member(chat, person)
    except BadRequest:
        raise NotDone("unknown") from None
    except TelegramError as error:
        log.error_event("member-unknown", error)
        raise NotDone("failed") from None


def _check_member(act: Act, member: ChatMember) -> None:
    if member.status in (ChatMember.OWNER, ChatMember.ADMINISTRATOR):
        raise NotDone("admin")
    if act is Act.UNBAN:
        if not isinstance(member, ChatMemberBanned):
            raise NotDone("not-banned")
        return
    away = isinstance(member, ChatMemberBanned) or member.status == ChatMember.LEFT
    if act is not Act.BAN and (away or (isinstance(member, ChatMemberRestricted) and not member.is_member)):
        raise NotDone("away")
    if act is Act.UNMUTE and not (isinstance(member, ChatMemberRestricted) and not member.can_send_messages):
        raise NotDone("not-muted")


def _end(group: Group, asked: Asked, now: int) -> int:
    if asked.act is Act.MUTE:
        return now + (asked.seconds or group.mute_minutes * MINUTE or USUAL_MUTE_SECONDS)
    return now + asked.seconds if asked.act is Act.BAN and asked.seconds else 0


def _with_before(measure: Measure, member: ChatMember) -> Measure:
    """Notes how a member was restricted or banned before."""
    if isinstance(member, ChatMemberRestricted):
        held = tuple(name for name in PERMISSIONS if getattr(member, name, False))
        return replace(measure, restricted=True, before=held, before_until=_seconds(member.until_date))
    if isinstance(member, ChatMemberBanned):
        return replace(measure, before_until=_seconds(member.until_date))
    return measure


def _seconds(moment: datetime | None) -> int:
    return int(moment.timestamp()) if moment is not None else 0


def _request(bot: Bot, measure: Measure) -> Callable[[], Awaitable[bool]]:
    who, until = (measure.owner, measure.member), measure.until or None
    requests: dict[Act, Callable[[], Awaitable[bool]]] = {
        Act.MUTE: lambda: bot.restrict_chat_member(*who, ChatPermissions.no_permissions(), until_date=until),
        Act.UNMUTE: lambda: bot.restrict_chat_member(*who, ChatPermissions.all_permissions()),
        Act.BAN: lambda: bot.ban_chat_member(*who, until_date=until),
        Act.UNBAN: lambda: bot.unban_chat_member(*who, only_if_banned=True),
    }
    return requests[measure.act]


async def _asked_of_telegram(request: Callable[[], Awaitable[Any]]) -> None:
    try:
        await request()
    except TelegramError as error:
        log.error_event("measure-failed", error)
        raise NotDone("failed") from None


async def _forget_own_mute(context: GroupContext, measure: Measure) -> None:
    """Drops the bot's own mute, in the place of which the admin's measure stands: no undo of a case touches that."""
    mute = await context.repository.recall(Mute, measure.owner, str(measure.member))
    if mute is None:
        return
    await context.repository.drop(mute)
    case = await context.repository.case(measure.owner, mute.case)
    if case is not None:
        await context.repository.amend(case, unmuted)


async def _put_back(context: GroupContext, measure: Measure) -> None:
    """Makes a member's standing what it was before a measure, if it is still what the measure has made of it."""
    bot, now = context.bot, context.repository.now
    member = await _member(bot, measure.owner, measure.member)
    if not _stands(measure, member):
        raise NotDone("changed")
    over = bool(measure.before_until) and measure.before_until <= now
    if measure.act is Act.BAN:
        await _asked_of_telegram(lambda: bot.unban_chat_member(measure.owner, measure.member, only_if_banned=True))
        return
    if measure.act is Act.UNBAN:
        if over:
            raise NotDone("ended")
        until = measure.before_until or None
        await _asked_of_telegram(lambda: bot.ban_chat_member(measure.owner, measure.member, until_date=until))
        return
    if measure.act is Act.UNMUTE and over:
        raise NotDone("ended")
    await _asked_of_telegram(lambda: _restricted_as_before(bot, measure, over=over))


async def _restricted_as_before(bot: Bot, measure: Measure, *, over: bool) -> bool:
    who = measure.owner, measure.member
    if not measure.restricted or over:
        return await bot.restrict_chat_member(*who, ChatPermissions.all_permissions())
    allowed: dict[str, Any] = {name: name in measure.before for name in PERMISSIONS}
    held = ChatPermissions(**allowed)
    until = measure.before_until or None
    return await bot.restrict_chat_member(*who, held, until_date=until, use_independent_chat_permissions=True)


def _stands(measure: Measure, member: ChatMember) -> bool:
    """Tells whether a member's standing is still the one that a measure has made."""
    if measure.act is Act.MUTE:
        ours = isinstance(member, ChatMemberRestricted) and not member.can_send_messages
        return ours and abs(_seconds(getattr(member, "until_date", None)) - measure.until) <= NEARLY
    if measure.act is Act.UNMUTE:
        return member.status == ChatMember.MEMBER
    return isinstance(member, ChatMemberBanned) is (measure.act is Act.BAN)
