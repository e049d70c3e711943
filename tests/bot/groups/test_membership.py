"""The bot's life in a group: added, rights given and lost, moved along, removed; and whose photos are left alone."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.groups.policy import with_preset
from bot.groups.records import Group
from bot.groups.vocabulary import Telling
from tests.bot.flow import Scene, play
from tests.bot.groups.stage import ADI, BUDI, CHAT, IBU, LOG, STRANGER, Eyes, Play, in_group, open_group, text_of
from tests.botapi import Person
from tests.botapi.groups import SERVICE
from tests.botapi.groups import Group as Chat

BASIC = -4001


async def added(
    scene: Scene, status: str, *rights: str, number: int = CHAT, kind: str = "supergroup"
) -> dict[str, Any]:
    chat = Chat(scene.world, number, kind=kind)
    chat.owns(IBU)
    chat.joins(BUDI)
    chat.bot_becomes(IBU, status, *rights)
    return await scene.message(number)


@pytest.mark.parametrize(
    ("status", "rights", "says", "asked_only"),
    [
        ("member", (), ("❌ I do not see photos", "❌ I may not delete", "➖ I may not mute"), True),
        ("administrator", ("can_delete_messages",), ("✅ I see", "✅ I may delete", "➖ I may not mute"), False),
        ("administrator", ("can_restrict_members",), ("✅ I see", "❌ I may not delete", "✅ I may mute"), False),
        ("administrator", ("can_invite_users",), ("✅ I see", "❌ I may not delete", "➖ I may not mute"), False),
        (
            "administrator",
            ("can_delete_messages", "can_restrict_members"),
            ("✅ I see", "✅ I may delete", "✅ I may mute"),
            False,
        ),
    ],
)
def test_one_message_says_what_works_and_what_is_missing(
    status: str, rights: tuple[str, ...], says: tuple[str, ...], asked_only: bool
) -> None:
    async def use(scene: Scene) -> None:
        hello = await added(scene, status, *rights)
        await scene.rest(0.1)
        assert len(scene.sent(CHAT)) == 1
        assert all(words in hello["text"] for words in says)
        assert ("Nothing else is looked at" in hello["text"]) is asked_only
        assert "Watch only" in hello["text"]
        assert scene.buttons(hello) == ["gs:new"]

    play(use)


def test_with_privacy_mode_off_it_sees_photos_without_being_an_admin() -> None:
    async def use(scene: Scene) -> None:
        scene.world.reads_all = True
        assert "✅ I see" in (await added(scene, "member"))["text"]

    play(use)


def test_a_basic_group_is_told_that_nobody_can_be_muted_there() -> None:
    async def use(scene: Scene) -> None:
        hello = await added(scene, "administrator", "can_delete_messages", number=BASIC, kind="group")
        assert "basic group" in hello["text"]

    play(use)


def test_it_speaks_the_language_of_who_has_added_it() -> None:
    async def use(scene: Scene) -> None:
        Chat(scene.world, CHAT).bot_becomes(ADI, "administrator", "can_delete_messages")
        assert "Aku memeriksa foto" in (await scene.message(CHAT))["text"]

    play(use)


def test_a_new_group_is_watch_only_and_admins_see_what_would_have_been() -> None:
    async def use(stage: Play) -> None:
        photo = stage.posts(BUDI, b"nude-1")
        line = await stage.hears("Watch only. I would have acted on one photo")
        assert "Budi" not in line["text"]
        await stage.settled()
        assert stage.here(photo)
        assert not stage.said(BUDI.number)
        assert not stage.scene.api.asked("deleteMessage", "deleteMessages", "restrictChatMember")
        assert (await stage.group()).dry

    in_group(use, preset="")


def test_watch_only_with_a_log_chat_shows_cards_there_and_nothing_in_the_group() -> None:
    async def use(stage: Play) -> None:
        said = len(stage.said())
        stage.posts(BUDI, b"ktp-1")
        card = await stage.hears("would be “replace by a covered copy”", LOG)
        assert "photo" in card
        assert "Budi" in text_of(card)
        assert len(stage.said()) == said

    in_group(use, preset="", log=True)


@pytest.mark.parametrize("missing", ["can_delete_messages", "can_restrict_members"])
def test_rights_that_are_lost_are_said_loudly_and_once_a_day(missing: str) -> None:
    left = {"can_delete_messages", "can_restrict_members", "can_invite_users"} - {missing}

    async def use(stage: Play) -> None:
        for _ in range(3):
            stage.chat.bot_becomes(IBU, "administrator", *left)
            stage.chat.bot_becomes(IBU, "administrator", *left, missing)
        await stage.hears("I have lost rights")
        await stage.settled()
        assert stage.words().count("I have lost rights") == 1

    in_group(use)


def test_an_admin_who_becomes_a_plain_member_is_told_where_the_admins_read() -> None:
    async def use(stage: Play) -> None:
        stage.chat.bot_becomes(IBU, "member")
        alarm = await stage.hears("I have lost rights", LOG)
        assert "Keluarga <Besar>" in alarm["text"]
        assert "lost rights" not in stage.words()

    in_group(use, log=True)


def test_a_right_to_delete_that_is_missing_unnoticed_is_said_when_it_is_needed() -> None:
    async def use(stage: Play) -> None:
        stage.chat.bot_becomes(IBU, "administrator", "can_restrict_members")
        first, second = stage.posts(BUDI, b"nude-1"), stage.posts(BUDI, b"nude-2")
        await stage.settled()
        assert stage.here(first)
        assert stage.here(second)
        assert stage.words().count("I may not delete messages") == 1
        assert "Please delete" in stage.words()
        assert [case.done for case in await stage.cases()] == ["stuck", "stuck"]
        assert not any(case.struck for case in await stage.cases())
        stage.chat.bot_becomes(IBU, "administrator", "can_delete_messages")
        await stage.gone(first, second)
        await stage.settled()
        assert [case.done for case in await stage.cases()] == ["hidden", "hidden"]
        assert stage.words(BUDI.number).count("was hidden") + stage.words(BUDI.number).count("were hidden") >= 1

    in_group(use)


def test_a_right_to_mute_that_is_missing_is_said_when_it_is_needed() -> None:
    async def use(stage: Play) -> None:
        stage.posts(BUDI, b"nude-1")
        await stage.hears("I may not mute members")
        await stage.settled()
        assert stage.chat.members[BUDI.number]["status"] == "member"

    in_group(use, "can_delete_messages", changes={"strikes": 1, "mute_minutes": 10})


def test_a_message_that_is_too_old_to_delete_is_a_card_and_no_alarm() -> None:
    async def use(stage: Play) -> None:
        stage.posts(BUDI, b"nude-1", too_old=True)
        await stage.hears("NOT hidden", LOG)
        assert "I may not delete messages in" not in stage.words(LOG)

    in_group(use, log=True)


def test_a_group_that_becomes_a_supergroup_keeps_everything() -> None:
    async def use(scene: Scene) -> None:
        await added(scene, "administrator", "can_delete_messages", number=BASIC, kind="group")
        chat = scene.world.groups[BASIC]
        context = scene.wiring.groups.context
        group = await context.repository.of(BASIC)
        assert group is not None
        await context.repository.save(with_preset(replace(group, telling=Telling.PRIVATE), "school"))
        scene.world.sends_photo(BUDI, b"nude-1", chat=BASIC)
        await scene.until(lambda: scene.sent(BUDI.number) or None)
        new = chat.migrates(CHAT)
        await scene.rest(0.4)
        assert await scene.memory.recall(Group, BASIC, "") is None
        moved = await scene.memory.recall(Group, CHAT, "")
        assert moved is not None
        assert moved.preset == "school"
        assert not moved.dry
        scene.world.sends_photo(BUDI, b"nude-2", chat=new.number)
        await scene.until(lambda: True if len(scene.sent(BUDI.number)) >= 2 else None)
        assert len(await context.strikes.of(moved, BUDI.number)) == 2
        assert {owner for owner, _ in scene.world.messages} <= {BASIC, CHAT, BUDI.number}

    play(use, Eyes())


def test_when_it_is_removed_everything_about_the_group_is_deleted() -> None:
    async def use(stage: Play) -> None:
        stage.posts(BUDI, b"nude-1")
        stage.posts(ADI, b"child-1")
        await stage.settled()
        stage.chat.bot_becomes(IBU, "kicked")
        await stage.scene.rest(0.3)
        kinds = await stage.scene.kinds()
        assert kinds <= {"seen", "language"}, kinds

    in_group(use, preset="school")


def test_photos_that_wait_when_it_is_removed_are_dropped() -> None:
    eyes = Eyes(0.1)

    async def use(stage: Play) -> None:
        for number in range(10):
            stage.posts(BUDI, b"nude-%d" % number)
        await stage.scene.until(lambda: stage.eyes.seen or None)
        stage.chat.bot_becomes(IBU, "left")
        await stage.scene.rest(0.6)
        assert len(eyes.seen) < 8
        assert await stage.scene.kinds() == {"seen"}

    in_group(use, eyes=eyes)


def test_a_group_whose_choices_are_lost_is_told_and_watched_only() -> None:
    async def use(stage: Play) -> None:
        register = stage.scene.wiring.groups.context.repository
        await register.forget(CHAT)
        said = len(stage.said())
        photo = stage.posts(BUDI, b"nude-1")
        await stage.settled()
        assert stage.here(photo)
        assert "Watch only" in stage.said()[said]["text"]
        assert (await stage.group()).dry

    in_group(use)


def test_anonymous_admins_the_linked_channel_other_bots_and_named_members_are_left_alone() -> None:
    async def use(stage: Play) -> None:
        world, chat = stage.world, stage.chat
        chat.linked = -1007

        def picture() -> list[dict[str, Any]]:
            return [{**world.file(b"nude"), "width": 9, "height": 9}]

        chat.anonymous_says(photo=picture())
        chat.channel_says(-1007, photo=picture())
        chat.speaks({"id": -1007, "type": "channel", "title": "K"}, SERVICE, photo=picture(), is_automatic_forward=True)
        robot = world.post(CHAT, {"id": 5, "is_bot": True, "first_name": "Bot"}, photo=picture())
        world.push("message", robot)
        await stage.choose(exempt=(ADI.number,))
        stage.posts(ADI, b"nude")
        await stage.settled()
        assert stage.eyes.seen == []

    in_group(use)


def test_whoever_speaks_as_a_channel_of_their_own_is_looked_at_and_cannot_be_muted() -> None:
    async def use(stage: Play) -> None:
        stage.chat.linked = -1007
        photo = stage.chat.channel_says(-1008, photo=[{**stage.world.file(b"nude"), "width": 9, "height": 9}])
        await stage.gone(photo)
        await stage.hears("A photo by Kanal was hidden")
        await stage.settled()
        assert not stage.scene.api.asked("restrictChatMember")

    in_group(use, changes={"strikes": 1, "mute_minutes": 10})


def test_a_new_admin_is_spared_at_once_and_a_former_one_is_not() -> None:
    async def use(stage: Play) -> None:
        await stage.gone(stage.posts(BUDI, b"nude-1"))
        stage.chat.promotes(BUDI)
        change = {"chat": stage.chat.to_json(), "from": IBU.to_json(), "date": 1}
        member = {"status": "member", "user": BUDI.to_json()}
        now = stage.chat.members[BUDI.number]
        stage.world.push("chat_member", {**change, "old_chat_member": member, "new_chat_member": now})
        await stage.settled()
        photo = stage.posts(BUDI, b"nude-2")
        await stage.settled()
        assert stage.here(photo)
        stage.chat.joins(BUDI)
        stage.world.push("chat_member", {**change, "old_chat_member": now, "new_chat_member": member})
        await stage.settled()
        await stage.gone(stage.posts(BUDI, b"nude-3"))

    in_group(use)


def test_a_private_bot_serves_the_groups_that_its_people_brought_it_to_and_no_other() -> None:
    async def use(scene: Scene) -> None:
        stage = await open_group(scene, Eyes(), preset="family")
        await stage.gone(stage.posts(BUDI, b"nude-1"))
        notice = await stage.hears("was hidden", BUDI.number)
        assert "Passed on" in await stage.press(notice, "gm", BUDI)
        other = Chat(scene.world, -100555)
        other.bot_becomes(STRANGER, "administrator", "can_delete_messages")
        assert "This bot is private" in (await scene.message(other.number))["text"]
        await scene.until(lambda: scene.api.asked("leaveChat") or None)
        photo = scene.world.sends_photo(STRANGER, b"nude-2", chat=other.number)
        await scene.rest(0.2)
        assert len(scene.sent(other.number)) == 1
        assert (other.number, photo["message_id"]) in scene.world.messages

    play(use, Eyes(), allowed_users=str(IBU.number))


def test_a_stranger_in_private_is_still_turned_away() -> None:
    async def use(scene: Scene) -> None:
        scene.world.sends_photo(Person(5), b"x")
        assert "private" in (await scene.message(5))["text"]

    play(use, Eyes(), allowed_users=str(IBU.number))
