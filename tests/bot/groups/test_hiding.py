"""A risky photo in a group: hidden first, then told; never shown a second time."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.groups.ledger import ExpiringNotice
from bot.groups.vocabulary import Action, Done
from bot.pixels.pool import CheckFailure, CouldNotCheck
from detectors.kit.terms import Risk
from tests.bot.groups.stage import ADI, BUDI, CHAT, IBU, LOG, TIMING, Eyes, Play, in_group, risky, text_of


def test_a_risky_photo_is_deleted_before_anything_is_said() -> None:
    async def use(stage: Play) -> None:
        before = len(stage.scene.api.calls)
        photo = stage.posts(BUDI, b"nude-1")
        await stage.gone(photo)
        await stage.settled()
        asked = [call.method for call in stage.scene.api.calls[before:] if call.method.startswith(("send", "delete"))]
        assert asked[0] == "deleteMessage"

    in_group(use, preset="family")


def test_what_the_bot_adds_to_the_looking_is_little() -> None:
    """From the arrival of a single photo to its deletion: no pause, two requests, and so many commands to the store."""

    async def use(stage: Play) -> None:
        execute, commands = stage.scene.store.execute_command, []

        async def noted(*words: Any, **options: Any) -> Any:
            commands.append(words[0])
            return await execute(*words, **options)

        stage.scene.store.execute_command = noted
        before = len(stage.scene.api.calls)
        await stage.gone(stage.posts(BUDI, b"nude-1"))
        asked = [call.method for call in stage.scene.api.calls[before:] if call.method != "getUpdates"]
        assert asked[: asked.index("deleteMessage")] == ["getChatAdministrators", "getFile"]
        assert len(commands) <= 30

    minute = 60.0
    in_group(
        use, timing=replace(TIMING, album_quiet=minute, notice_batch=minute, check_again=minute, deletion_pause=minute)
    )


def test_a_harmless_photo_stays_and_nothing_is_said() -> None:
    async def use(stage: Play) -> None:
        said = len(stage.said())
        photo = stage.posts(BUDI, b"harmless")
        await stage.settled()
        await stage.scene.rest(0.1)
        assert stage.here(photo)
        assert len(stage.said()) == said

    eyes = Eyes()
    in_group(use, eyes=eyes)
    assert eyes.seen == [b"harmless"]
    assert eyes.copies == []


def test_the_sender_hears_why_in_private_with_a_tip_and_a_way_to_object() -> None:
    async def use(stage: Play) -> None:
        stage.posts(BUDI, b"card-1")
        notice = await stage.hears("Your photo was hidden", BUDI.number)
        assert "Keluarga <Besar>" in notice["text"]
        assert "Payment (certain)" in notice["text"]
        assert "Tip:" in notice["text"]
        assert [data[:3] for data in stage.scene.buttons(notice)] == ["gm:"]
        assert "was hidden" not in stage.words()

    in_group(use)


def test_a_sender_who_blocked_the_bot_is_told_in_one_short_line_that_deletes_itself() -> None:
    async def use(stage: Play) -> None:
        stage.world.blocked.add(BUDI.number)
        stage.posts(BUDI, b"card-1")
        line = await stage.hears("A photo by Budi was hidden: Payment")
        assert "Tip:" in line["text"]
        await stage.settled()
        fading = await stage.scene.memory.every(ExpiringNotice)
        assert line["message_id"] in {one.message for one, _ in fading}

    in_group(use)


def test_a_notice_is_gone_after_its_time() -> None:
    async def use(stage: Play) -> None:
        await stage.choose(notice_seconds=1)
        stage.world.blocked.add(BUDI.number)
        stage.posts(BUDI, b"card-1")
        line = await stage.hears("was hidden")
        await stage.gone(line)

    in_group(use, timing=replace(TIMING, least_notice=0))


@pytest.mark.parametrize("word", [b"nude", b"medical"])
def test_the_delicate_is_not_named_in_front_of_the_group(word: bytes) -> None:

    async def use(stage: Play) -> None:
        group = await stage.group()
        await stage.choose(actions=group.with_action(Risk.MEDICAL, Action.DELETE).actions)
        stage.world.blocked.add(BUDI.number)
        stage.posts(BUDI, word + b"-1")
        line = await stage.hears("was hidden")
        assert "something private" in line["text"]
        assert "Intimate" not in line["text"]
        assert "Medical" not in line["text"]

    eyes = Eyes()
    eyes.words["medical"] = risky(Risk.MEDICAL)
    in_group(use, eyes=eyes)


def test_replace_posts_the_proven_copy_in_place_of_the_original() -> None:
    async def use(stage: Play) -> None:
        photo = stage.posts(BUDI, b"ktp-1")
        copy = await stage.hears("Covered copy of a photo by Budi")
        assert not stage.here(photo)
        assert "has_spoiler" not in copy
        assert stage.world.files[copy["photo"][-1]["file_id"]] != b"ktp-1"
        await stage.settled()
        (case,) = await stage.cases()
        assert case.copies == (copy["message_id"],)

    in_group(use)


@pytest.mark.parametrize("word", [b"unproven", b"nude", b"child"])
def test_without_a_proof_or_permission_no_copy_is_posted_anywhere(word: bytes) -> None:
    """Intimate ones never; children only where the admins chose it; and the log chat is no exception."""

    async def use(stage: Play) -> None:
        await stage.choose(actions=dict.fromkeys(Risk, Action.REPLACE))
        photo = stage.posts(BUDI, word + b"-1")
        card = await stage.hears("Hidden", LOG)
        await stage.gone(photo)
        await stage.settled()
        assert "No covered copy" in text_of(card)
        assert not stage.scene.api.asked("sendPhoto", "sendDocument", "sendMediaGroup")

    in_group(use, log=True)


def test_a_copy_whose_results_stay_readable_is_not_posted_under_its_senders_name() -> None:
    async def use(stage: Play) -> None:
        await stage.choose(actions=dict.fromkeys(Risk, Action.REPLACE))
        photo = stage.posts(BUDI, b"report-1")
        card = await stage.hears("Hidden", LOG)
        await stage.gone(photo)
        await stage.settled()
        assert "photo" in card, "admins see the covered copy"
        assert {one["chat"]["id"] for one in stage.world.messages.values() if "photo" in one} == {LOG}

    eyes = Eyes()
    eyes.words["report"] = risky(Risk.MEDICAL)
    in_group(use, log=True, eyes=eyes)


def test_copies_with_children_are_posted_where_the_admins_chose_it() -> None:

    async def use(stage: Play) -> None:
        await stage.choose(actions=dict.fromkeys(Risk, Action.REPLACE), child_copies=True)
        stage.posts(BUDI, b"child-1")
        assert "photo" in await stage.hears("Covered copy")

    in_group(use)


def test_the_original_is_never_sent_again_and_never_under_a_spoiler() -> None:
    async def use(stage: Play) -> None:
        for word in (b"ktp-1", b"nude-2", b"card-3"):
            stage.posts(BUDI, word)
        await stage.settled()
        await stage.hears("Hidden", LOG)
        for call in stage.scene.api.asked("sendPhoto", "sendDocument", "sendMediaGroup"):
            assert "has_spoiler" not in call.values
            assert not any(upload.data.startswith((b"ktp", b"nude", b"card")) for upload in call.uploads.values())
            assert not any("AgACAg" in value for value in call.values.values())

    in_group(use, log=True)


def test_a_message_that_is_gone_already_leads_to_nothing() -> None:
    async def use(stage: Play) -> None:
        photo = stage.posts(BUDI, b"card-1")
        del stage.world.messages[CHAT, photo["message_id"]]
        await stage.settled()
        assert await stage.cases() == []
        assert not stage.said(BUDI.number)

    in_group(use, eyes=Eyes(0.1))


def test_a_warning_is_a_reply_and_the_photo_stays() -> None:
    async def use(stage: Play) -> None:
        photo = stage.posts(BUDI, b"child-1")
        line = await stage.hears("Please delete it yourself")
        assert line["reply_to_message"]["message_id"] == photo["message_id"]
        assert stage.here(photo)

    in_group(use, preset="work")


def test_a_group_that_wants_only_reactions_gets_one() -> None:
    async def use(stage: Play) -> None:
        said = len(stage.said())
        photo = stage.posts(BUDI, b"child-1")
        await stage.settled()
        assert stage.chat.reactions == [(photo["message_id"], "👀")]
        assert len(stage.said()) == said

    in_group(use, preset="work", changes={"notice_seconds": 0})


def test_what_counts_is_as_sure_as_the_group_wants() -> None:
    async def use(stage: Play) -> None:
        likely, maybe = stage.posts(BUDI, b"likely-1"), stage.posts(BUDI, b"maybe-1")
        await stage.gone(likely)
        await stage.settled()
        assert stage.here(maybe)
        await stage.choose(senses=dict.fromkeys(Risk, "s"))
        likely = stage.posts(BUDI, b"likely-2")
        await stage.settled()
        assert stage.here(likely)
        await stage.choose(senses=dict.fromkeys(Risk, "h"))
        await stage.gone(stage.posts(BUDI, b"maybe-2"))

    in_group(use)


@pytest.mark.parametrize(("choice", "done"), [("i", None), ("n", Done.NOTED), ("w", Done.WARNED), ("d", Done.HIDDEN)])
@pytest.mark.parametrize("word", [b"half", b"crash"])
def test_photos_that_could_not_be_checked_follow_the_groups_choice(choice: str, done: Done | None, word: bytes) -> None:
    async def use(stage: Play) -> None:
        photo = stage.posts(BUDI, word + b"-1")
        await stage.settled()
        assert [case.done for case in await stage.cases()] == ([done] if done else [])
        assert stage.here(photo) is (done is not Done.HIDDEN)

    eyes = Eyes(fails={"crash": CouldNotCheck(CheckFailure.CRASHED)})
    in_group(use, eyes=eyes, changes={"unchecked": choice})


def test_by_default_an_unchecked_photo_is_a_note_to_the_admins() -> None:
    async def use(stage: Play) -> None:
        photo = stage.posts(BUDI, b"half-1")
        card = await stage.hears("Noted", LOG)
        assert "could not be checked" in text_of(card)
        assert stage.here(photo)

    in_group(use, log=True)


@pytest.mark.parametrize("kind", ["file", "sticker", "forward", "caption", "protected"])
def test_every_kind_of_picture_is_looked_at(kind: str) -> None:
    async def use(stage: Play) -> None:
        world = stage.world
        if kind == "file":
            message = world.sends_file(BUDI, b"nude-f", "image/png", "x.png", chat=CHAT)
        elif kind == "sticker":
            flags = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
            message = world.says(BUDI, chat=CHAT, sticker={**world.file(b"nude-s"), **flags})
        else:
            origin = {"type": "hidden_user", "date": 1, "sender_user_name": "Someone"}
            more: dict[str, dict[str, Any]] = {
                "forward": {"forward_origin": origin},
                "caption": {"caption": "hi @Budi"},
                "protected": {"has_protected_content": True},
            }
            message = stage.posts(BUDI, b"nude-p", **more[kind])
        await stage.gone(message)

    in_group(use)


def test_what_moves_and_what_is_no_picture_is_left_alone() -> None:
    async def use(stage: Play) -> None:
        world, file = stage.world, {"width": 9, "height": 9, "duration": 2}
        moving = {**world.file(b"nude"), "mime_type": "video/mp4", "file_name": "x.mp4"}
        world.says(BUDI, chat=CHAT, animation={**moving, **file}, document=moving)
        world.says(BUDI, chat=CHAT, video={**world.file(b"nude"), **file})
        world.says(BUDI, chat=CHAT, text="hello")
        await stage.scene.rest(0.2)
        assert stage.eyes.seen == []

    in_group(use)


def test_an_edit_with_a_new_picture_is_looked_at_again_and_one_of_the_words_is_not() -> None:
    async def use(stage: Play) -> None:
        photo = stage.posts(BUDI, b"harmless-1")
        await stage.settled()
        stage.world.edits(photo, caption="other words")
        await stage.scene.rest(0.1)
        assert stage.eyes.seen == [b"harmless-1"]
        stage.world.edits(photo, b"nude-2")
        await stage.gone(photo)
        assert stage.eyes.seen == [b"harmless-1", b"nude-2"]

    in_group(use)


def test_an_update_that_telegram_delivers_twice_is_one_case() -> None:
    async def use(stage: Play) -> None:
        photo = stage.posts(BUDI, b"child-1")
        twice = dict(stage.world.updates[-1])
        await stage.settled()
        stage.world.updates.append(twice)
        stage.world.push("edited_message", photo)
        await stage.scene.rest(0.2)
        assert len(await stage.cases()) == 1
        assert stage.eyes.seen == [b"child-1"]

    in_group(use, preset="work")


def test_topics_are_answered_in_place_and_a_lost_topic_loses_nothing() -> None:
    async def use(stage: Play) -> None:
        stage.chat.forum, stage.chat.topics = True, {7}
        stage.posts(BUDI, b"ktp-1", message_thread_id=7, is_topic_message=True)
        assert (await stage.hears("Covered copy"))["message_thread_id"] == 7
        await stage.settled()
        stage.chat.topics = set()
        stage.world.blocked.add(ADI.number)
        stage.posts(ADI, b"nude-1", message_thread_id=7, is_topic_message=True)
        line = await stage.hears("A photo by Adi")
        assert "message_thread_id" not in line

    in_group(use)


def test_a_thread_of_replies_is_no_topic() -> None:
    async def use(stage: Play) -> None:
        stage.posts(BUDI, b"ktp-1", message_thread_id=7)
        assert "message_thread_id" not in await stage.hears("Covered copy")

    in_group(use)


def test_protected_photos_get_protected_copies() -> None:
    async def use(stage: Play) -> None:
        stage.posts(BUDI, b"ktp-1", has_protected_content=True)
        assert (await stage.hears("Covered copy"))["has_protected_content"]

    in_group(use)


def test_the_owner_posts_what_they_like_unless_admins_are_looked_at_too() -> None:
    async def use(stage: Play) -> None:
        photo = stage.posts(IBU, b"nude-1")
        await stage.scene.rest(0.15)
        assert stage.here(photo)
        assert stage.eyes.seen == []
        await stage.choose(spare_admins=False)
        await stage.gone(stage.posts(IBU, b"nude-2"))

    in_group(use)
