"""Posts of the linked channel: looked at on request; what is found is for the admins, who alone have one hidden."""

from __future__ import annotations

from typing import Any

import pytest

from bot.groups.ledger import Strikes
from bot.groups.vocabulary import Done, Telling
from tests.bot.groups.stage import BUDI, CHAT, IBU, LOG, Eyes, Play, in_group
from tests.botapi.groups import Group as Chat
from texts import COMPLETE, texts

CHANNEL = -1003333333333
LOOKED_AT = {"channel": True}


def posted(stage: Play, data: bytes = b"nude-1", **content: Any) -> dict[str, Any]:
    """The channel posts a photo, which Telegram passes on into the group."""
    stage.chat.linked = CHANNEL
    photo = [{**stage.world.file(data), "width": 400, "height": 300}]
    return stage.chat.passes_on(CHANNEL, photo=photo, **content)


def channel(stage: Play, *rights: str) -> Chat:
    """The channel itself, with IBU as its owner, and the bot as an admin with these rights."""
    made = Chat(stage.world, CHANNEL, "Kanal", kind="channel")
    made.owns(IBU)
    made.promotes_bot(*rights)
    return made


def own_post(stage: Play, passed_on: dict[str, Any]) -> tuple[int, int]:
    return CHANNEL, passed_on["forward_origin"]["message_id"]


def test_they_are_not_looked_at_until_an_admin_chooses_so() -> None:
    async def use(stage: Play) -> None:
        post = posted(stage)
        await stage.settled()
        await stage.scene.rest(0.1)
        assert stage.here(post)
        assert not stage.eyes.seen
        assert not await stage.cases()
        stage.world.says(IBU, chat=CHAT, text="/settings")
        card = await stage.hears("Settings of this group")
        assert "Posts of the linked channel: not looked at" in card["text"]
        await stage.press(card, "gs:open:media")
        await stage.press(card, "gs:channel")
        assert "Posts of the linked channel: looked at" in card["text"]
        assert "anonymous admins, other bots" in card["text"]
        posted(stage)
        await stage.settled()
        assert [case.done for case in await stage.cases()] == [Done.NOTED]

    in_group(use, changes={"telling": Telling.LINE})


@pytest.mark.parametrize("data", [b"nude-1", b"child-1", b"broken-1"])
def test_what_is_found_goes_to_the_admins_and_nothing_is_deleted(data: bytes) -> None:
    async def use(stage: Play) -> None:
        channel(stage, "can_delete_messages")
        said = len(stage.said())
        post = posted(stage, data)
        card = await stage.hears("never hide one by myself", LOG)
        await stage.settled()
        assert stage.here(post)
        assert own_post(stage, post) in stage.world.messages
        assert "Kanal" in card["text"]
        assert len(stage.said()) == said
        assert not [
            call for call in stage.scene.api.calls if call.method.startswith("delete") and "chat_id" in call.values
        ]

    eyes = Eyes()
    eyes.fails["broken"] = RuntimeError()
    in_group(use, eyes=eyes, preset="school", log=True, changes={**LOOKED_AT, "unchecked": "d"})


def test_a_harmless_post_is_left_alone_and_a_member_is_looked_at_as_before() -> None:
    async def use(stage: Play) -> None:
        post = posted(stage, b"fine-1")
        await stage.gone(stage.posts(BUDI, b"nude-2"))
        await stage.settled()
        assert stage.here(post)
        assert [case.post for case in await stage.cases()] == [0]

    in_group(use, changes=LOOKED_AT)


@pytest.mark.parametrize("language", COMPLETE)
@pytest.mark.parametrize(
    ("rights", "owner", "key"),
    [
        (("can_delete_messages",), True, "group-press-hide-channel"),
        (("can_edit_messages",), True, "group-press-hide-channel-stays"),
        (("can_delete_messages",), False, "group-press-hide-channel-stays"),
        (None, True, "group-press-hide-channel-stays"),
    ],
    ids=["both-may", "the-bot-may-not", "the-presser-may-not", "the-bot-is-not-there"],
)
def test_hide_now_reaches_the_channel_where_bot_and_presser_may_delete_there(
    rights: tuple[str, ...] | None, owner: bool, key: str, language: str
) -> None:
    async def use(stage: Play) -> None:
        if rights is not None:
            made = channel(stage, *rights)
            if not owner:
                made.joins(IBU)
        else:
            Chat(stage.world, CHANNEL, "Kanal", kind="channel").owns(IBU)
        post = posted(stage)
        said = texts(language)
        card = await stage.hears(said.get("group-card-channel"), LOG)
        await stage.settled()
        assert not any(data.startswith("gc:s") for data in stage.scene.buttons(card))
        assert await stage.press(card, "gc:h") == said.get(key)
        assert not stage.here(post)
        assert (own_post(stage, post) in stage.world.messages) is (key != "group-press-hide-channel")
        (case,) = await stage.cases()
        assert case.hidden
        assert not await stage.scene.memory.every(Strikes)

    in_group(use, log=True, changes={**LOOKED_AT, "language": language})


def test_a_post_counts_no_strike_whatever_is_pressed() -> None:
    async def use(stage: Play) -> None:
        post = posted(stage)
        card = await stage.hears(texts("en").get("group-card-channel"), LOG)
        await stage.settled()
        (case,) = await stage.cases()
        await stage.scene.pressed(stage.world.presses(IBU, card, f"gc:s:{CHAT}:{case.id}"))
        await stage.gone(post)
        await stage.settled()
        assert not await stage.scene.memory.every(Strikes)

    in_group(use, log=True, changes=LOOKED_AT)


def test_an_album_of_the_channel_is_one_case_and_goes_in_both_places() -> None:
    async def use(stage: Play) -> None:
        channel(stage, "can_delete_messages")
        posts = [posted(stage, data, media_group_id="9") for data in (b"fine-1", b"nude-2")]
        card = await stage.hears("never hide one by myself", LOG)
        await stage.settled()
        await stage.press(card, "gc:h")
        assert not any(stage.here(post) or own_post(stage, post) in stage.world.messages for post in posts)

    in_group(use, log=True, changes=LOOKED_AT)


def test_who_asks_about_a_post_is_answered_whatever_the_group_chose() -> None:
    async def use(stage: Play) -> None:
        post = posted(stage)
        stage.world.says(BUDI, chat=CHAT, text="/check", reply_to_message=post)
        await stage.hears("better not be in a group")
        await stage.settled()
        assert stage.here(post)
        assert not await stage.cases()

    in_group(use)


def test_a_post_that_a_member_forwards_is_the_members_photo() -> None:
    async def use(stage: Play) -> None:
        origin = {
            "type": "channel",
            "chat": {"id": CHANNEL, "type": "channel", "title": "Kanal"},
            "message_id": 5,
            "date": 1,
        }
        await stage.gone(stage.posts(BUDI, b"nude-1", forward_origin=origin))
        await stage.settled()
        assert [case.post for case in await stage.cases()] == [0]

    in_group(use, changes=LOOKED_AT)
