"""The double's groups are held to what the library sends and reads, to what Telegram refuses, and to the API as data."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from telegram import Bot, ChatPermissions, InputMediaPhoto, ReactionTypeEmoji
from telegram.error import BadRequest, ChatMigrated, Forbidden, RetryAfter

from tests.bot.flow import png
from tests.botapi import BotApi, Person
from tests.botapi.group_methods import GROUP_METHODS
from tests.botapi.groups import Flood, Group
from tests.botapi.test_double import specification, with_bot

IBU, BUDI = Person(11, "Ibu"), Person(22, "Budi")
CHAT = -1001234567890


def in_group(use: Callable[[Bot, BotApi, Group], Awaitable[None]], *rights: str, **group: Any) -> None:
    async def run(bot: Bot, api: BotApi) -> None:
        chat = Group(api.world, group.pop("number", CHAT), **group)
        chat.owns(IBU)
        chat.joins(BUDI)
        chat.bot_becomes(IBU, "administrator", *rights)
        await use(bot, api, chat)

    with_bot(run)


@pytest.mark.parametrize("name", list(GROUP_METHODS))
def test_every_method_has_the_parameters_of_the_api(name: str) -> None:
    try:
        fields = {field["name"]: field["required"] for field in specification()[name].get("fields", [])}
    except KeyError:
        method = GROUP_METHODS[name]
        fields = dict.fromkeys(method.required, True) | dict.fromkeys(method.optional, False)
    assert GROUP_METHODS[name].required == {field for field, required in fields.items() if required}
    assert GROUP_METHODS[name].optional <= set(fields)


def test_members_are_read_by_the_library_as_what_they_are() -> None:
    async def use(bot: Bot, _: BotApi, chat: Group) -> None:
        admins = {admin.user.id: admin.status for admin in await bot.get_chat_administrators(CHAT)}
        assert admins == {IBU.number: "creator", bot.id: "administrator"}
        chat.promotes(BUDI, "can_delete_messages", anonymous=True)
        member: Any = await bot.get_chat_member(CHAT, BUDI.number)
        assert (member.can_delete_messages, member.can_restrict_members, member.is_anonymous) == (True, False, True)
        assert (await bot.get_chat(CHAT)).title == chat.title
        change = (await bot.get_updates())[0].my_chat_member
        assert change is not None
        assert (change.old_chat_member.status, change.new_chat_member.status) == ("left", "administrator")
        assert await bot.leave_chat(CHAT)
        with pytest.raises(Forbidden, match="kicked"):
            await bot.send_message(CHAT, "x")

    in_group(use, "can_delete_messages")


@pytest.mark.parametrize("right", [True, False])
def test_others_messages_are_deleted_with_the_right_to_it_only(right: bool) -> None:
    async def use(bot: Bot, api: BotApi, _: Group) -> None:
        theirs = [api.world.says(BUDI, chat=CHAT, text="x")["message_id"] for _ in range(3)]
        mine = await bot.send_message(CHAT, "mine")
        if right:
            assert await bot.delete_message(CHAT, theirs[0])
            assert await bot.delete_messages(CHAT, [*theirs, 99_999])
        else:
            for refused in (bot.delete_message(CHAT, theirs[0]), bot.delete_messages(CHAT, theirs)):
                with pytest.raises(BadRequest, match="can't be deleted"):
                    await refused
        assert await bot.delete_message(CHAT, mine.message_id)

    in_group(use, "can_delete_messages" if right else "can_invite_users")


def test_restricting_is_refused_as_telegram_refuses_it() -> None:
    silent = ChatPermissions.no_permissions()

    async def use(bot: Bot, _: BotApi, chat: Group) -> None:
        until = int(time.time()) + 600
        assert await bot.restrict_chat_member(CHAT, BUDI.number, silent, until_date=until)
        member: Any = await bot.get_chat_member(CHAT, BUDI.number)
        assert (member.status, member.can_send_messages) == ("restricted", False)
        assert int(member.until_date.timestamp()) == until
        assert await bot.restrict_chat_member(CHAT, BUDI.number, ChatPermissions.all_permissions())
        assert (await bot.get_chat_member(CHAT, BUDI.number)).status == "member"
        with pytest.raises(BadRequest, match="administrator"):
            await bot.restrict_chat_member(CHAT, IBU.number, silent)
        with pytest.raises(BadRequest, match="not found"):
            await bot.restrict_chat_member(CHAT, 5, silent)
        chat.bot_loses_silently("can_delete_messages")
        with pytest.raises(BadRequest, match="ot enough rights"):
            await bot.restrict_chat_member(CHAT, BUDI.number, silent)

    in_group(use, "can_restrict_members")


def test_in_a_basic_group_nobody_is_restricted_and_after_its_move_it_is_known_by_another_number() -> None:
    async def use(bot: Bot, _: BotApi, chat: Group) -> None:
        with pytest.raises(BadRequest, match="only for supergroups"):
            await bot.restrict_chat_member(-4001, BUDI.number, ChatPermissions.no_permissions())
        chat.migrates(CHAT)
        with pytest.raises(ChatMigrated) as moved:
            await bot.send_message(-4001, "x")
        assert moved.value.new_chat_id == CHAT
        assert (await bot.send_message(CHAT, "x")).chat.type == "supergroup"

    in_group(use, "can_restrict_members", number=-4001, kind="group")


def test_topics_reactions_and_files_known_already() -> None:
    async def use(bot: Bot, api: BotApi, chat: Group) -> None:
        sent = await bot.send_message(CHAT, "x", message_thread_id=7)
        assert (sent.message_thread_id, sent.is_topic_message) == (7, True)
        with pytest.raises(BadRequest, match="thread not found"):
            await bot.send_message(CHAT, "x", message_thread_id=8)
        await bot.set_message_reaction(CHAT, sent.message_id, ReactionTypeEmoji("👀"))
        assert chat.reactions == [(sent.message_id, "👀")]
        name = api.world.file(png())["file_id"]
        assert (await bot.send_photo(CHAT, name)).photo[-1].file_id == name
        assert (await bot.send_document(CHAT, name)).document is not None
        assert (await bot.send_sticker(CHAT, name)).sticker is not None
        album = await bot.send_media_group(CHAT, [InputMediaPhoto(name), InputMediaPhoto(name)])
        assert len({message.media_group_id for message in album}) == 1
        for gone in (bot.send_photo(CHAT, "gone"), bot.send_sticker(CHAT, "gone")):
            with pytest.raises(BadRequest, match="rong file identifier"):
                await gone

    in_group(use, "can_delete_messages", forum=True, topics={7})


def test_one_message_too_many_is_refused_with_the_time_to_wait_and_deleting_is_not_counted() -> None:
    async def use(bot: Bot, api: BotApi, _: Group) -> None:
        flood = api.world.flood = Flood(most=3)
        first = await bot.send_message(CHAT, "1")
        await bot.send_media_group(CHAT, [InputMediaPhoto(png()), InputMediaPhoto(png())])
        with pytest.raises(RetryAfter) as told:
            await bot.send_message(CHAT, "4")
        assert 55 <= told.value._retry_after.total_seconds() <= 60
        assert flood.refused == 1
        assert await bot.delete_message(CHAT, first.message_id)
        assert await bot.send_message(IBU.number, "private")

    in_group(use, "can_delete_messages")


def test_a_ban_needs_the_right_and_an_unban_throws_out_who_was_not_banned_unless_told_otherwise() -> None:
    async def use(bot: Bot, _: BotApi, chat: Group) -> None:
        with pytest.raises(BadRequest, match="administrator"):
            await bot.ban_chat_member(CHAT, IBU.number)
        assert await bot.unban_chat_member(CHAT, BUDI.number, only_if_banned=True)
        assert (await bot.get_chat_member(CHAT, BUDI.number)).status == "member"
        assert await bot.ban_chat_member(CHAT, BUDI.number, until_date=int(time.time()) + 60)
        banned: Any = await bot.get_chat_member(CHAT, BUDI.number)
        assert banned.status == "kicked"
        assert banned.until_date is not None
        assert await bot.unban_chat_member(CHAT, BUDI.number, only_if_banned=True)
        assert (await bot.get_chat_member(CHAT, BUDI.number)).status == "left"
        chat.joins(BUDI)
        assert await bot.unban_chat_member(CHAT, BUDI.number)
        assert (await bot.get_chat_member(CHAT, BUDI.number)).status == "left"
        chat.bot_loses_silently()
        for refused in (bot.ban_chat_member, bot.unban_chat_member):
            with pytest.raises(BadRequest, match="enough rights"):
                await refused(CHAT, BUDI.number)

    in_group(use, "can_restrict_members")
