"""Cases: the admins' card, undo in two taps, unmute, exempt, less sensitive; the sender's appeal; forged presses."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import Any

import pytest

from bot.groups.cards import case_card
from bot.groups.policy import actions_of, with_preset
from bot.groups.records import APPEAL_SECONDS, Case, Group
from bot.groups.vocabulary import Action, Done
from bot.groups.wording import NamedCase
from tests.bot.groups.stage import ADI, BUDI, CHAT, DEWI, IBU, LOG, STRANGER, Play, in_group, text_of
from tests.botapi import Person
from tests.botapi.groups import PERMISSIONS
from tests.botapi.groups import Group as Chat
from texts import texts

MUTING = {"strikes": 1, "mute_minutes": 60}


async def hidden(stage: Play, data: bytes = b"nude-1", **content: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    """A photo of BUDI that was hidden, and its card."""
    photo = stage.posts(BUDI, data, **content)
    await stage.gone(photo)
    await stage.settled()
    return photo, await stage.hears("Hidden", LOG)


def test_a_card_says_who_what_and_what_was_done_with_a_redacted_preview_only() -> None:
    async def use(stage: Play) -> None:
        _, card = await hidden(stage, b"ktp-1")
        (case,) = await stage.cases()
        for words in (
            "Hidden",
            f"#{case.id}",
            "Budi · in Keluarga <Besar>",
            "Identity document (certain)",
            "A covered copy was posted",
        ):
            assert words in card["caption"]
        shown = stage.world.files[card["photo"][-1]["file_id"]]
        assert not shown.startswith(b"ktp")
        assert [data[:5] for data in stage.scene.buttons(card)] == ["gc:u:", "gc:e:", "gc:l:"]
        _, bare = await hidden(stage, b"nude-2")
        assert "No preview" in bare["text"]

    in_group(use, log=True)


def test_undo_asks_a_second_time_and_then_gives_the_picture_back_for_good() -> None:
    async def use(stage: Play) -> None:
        photo, card = await hidden(stage)
        words = await stage.press(card, "gc:u")
        assert "posted in the group again" in words
        assert not [one for one in stage.said() if "photo" in one]
        assert "Really?" in card["text"]
        await stage.press(card, "gc:U")
        back = await stage.hears("given back by an admin")
        assert back["photo"][-1]["file_id"] == photo["photo"][-1]["file_id"]
        assert "has_spoiler" not in back
        await stage.hears("your photo is back", BUDI.number)
        await stage.hears("the photo is back", LOG)
        (case,) = await stage.cases()
        assert case.undone
        group = await stage.group()
        assert await stage.scene.wiring.groups.context.strikes.of(group, BUDI.number) == ()
        again = stage.world.says(ADI, chat=CHAT, photo=photo["photo"])
        await stage.settled()
        assert stage.here(again)

    in_group(use, log=True)


def test_a_mis_tap_is_taken_back_and_harms_nobody() -> None:
    async def use(stage: Play) -> None:
        _, card = await hidden(stage)
        await stage.press(card, "gc:u")
        assert "Left as it is" in await stage.press(card, "gc:k")
        assert "Really?" not in card["text"]
        assert [data[:5] for data in stage.scene.buttons(card)] == ["gc:u:", "gc:e:", "gc:l:"]
        assert not (await stage.cases())[0].undone

    in_group(use, log=True)


def test_a_second_tap_without_a_first_or_long_after_it_only_asks() -> None:
    async def use(stage: Play) -> None:
        _, card = await hidden(stage)
        (case,) = await stage.cases()
        forged = f"gc:U:{CHAT}:{case.id}"
        assert "Tap “Yes”" in await stage.scene.pressed(stage.world.presses(IBU, card, forged))
        await stage.settled()
        stale = replace((await stage.cases())[0], asked=f"u{int(time.time()) - 1000}")
        await stage.scene.memory.keep(stale.name, stale)
        assert "Tap “Yes”" in await stage.scene.pressed(stage.world.presses(IBU, card, forged))
        await stage.settled()
        assert not (await stage.cases())[0].undone

    in_group(use, log=True)


def test_a_second_tap_long_after_the_first_asks_the_same_question_again() -> None:
    async def use(stage: Play) -> None:
        stage.posts(BUDI, b"likely-1")
        card = await stage.hears("Hidden", LOG)
        await stage.settled()
        (case,) = await stage.cases()
        asked = await stage.scene.pressed(stage.world.presses(IBU, card, f"gc:L:{CHAT}:{case.id}"))
        assert asked == texts("en").get("group-press-ask-l")

    in_group(use, log=True)


def test_two_admins_who_undo_at_once_give_it_back_once() -> None:
    async def use(stage: Play) -> None:
        stage.chat.promotes(ADI)
        _, card = await hidden(stage)
        await stage.press(card, "gc:u")
        data = stage.scene.data(card, "gc:U")
        for person in (IBU, ADI):
            stage.world.presses(person, card, data)
        await stage.hears("given back")
        await stage.settled()
        assert stage.words().count("given back") == 1

    in_group(use, log=True)


def test_what_telegram_no_longer_has_is_said_and_may_be_posted_again() -> None:
    async def use(stage: Play) -> None:
        photo, card = await hidden(stage)
        kept = stage.world.files.pop(photo["photo"][-1]["file_id"])
        await stage.press(card, "gc:u")
        await stage.press(card, "gc:U")
        await stage.hears("Telegram no longer has the photo", LOG)
        await stage.hears("you can post it again", BUDI.number)
        stage.world.files[photo["photo"][-1]["file_id"]] = kept
        again = stage.world.says(BUDI, chat=CHAT, photo=photo["photo"])
        await stage.settled()
        assert stage.here(again)

    in_group(use, log=True)


@pytest.mark.parametrize("kind", ["album", "file", "sticker"])
def test_albums_files_and_stickers_come_back_as_what_they_were(kind: str) -> None:
    async def use(stage: Play) -> None:
        world = stage.world
        if kind == "album":
            world.sends_album(BUDI, b"nude-1", b"fine-2", b"fine-3", chat=CHAT)
        elif kind == "file":
            world.sends_file(BUDI, b"nude-1", "image/png", "x.png", chat=CHAT)
        else:
            flags = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
            world.says(BUDI, chat=CHAT, sticker={**world.file(b"nude-1"), **flags})
        card = await stage.hears("Hidden", LOG)
        await stage.settled()
        await stage.press(card, "gc:u")
        await stage.press(card, "gc:U")
        back = [one for one in stage.said() if {"photo", "document", "sticker"} & set(one)]
        assert len(back) == (3 if kind == "album" else 1)
        assert all({"album": "photo", "file": "document", "sticker": "sticker"}[kind] in one for one in back)

    in_group(use, log=True)


def test_undo_takes_the_covered_copy_away() -> None:
    async def use(stage: Play) -> None:
        await hidden(stage, b"ktp-1")
        card = await stage.hears("Hidden", LOG)
        copy = await stage.hears("Covered copy")
        await stage.press(card, "gc:u")
        await stage.press(card, "gc:U")
        await stage.gone(copy)

    in_group(use, log=True)


def test_after_so_many_strikes_a_member_is_muted_and_an_unmute_never_throws_them_out() -> None:
    async def use(stage: Play) -> None:
        await stage.gone(stage.posts(BUDI, b"nude-1"))
        await stage.settled()
        assert stage.chat.members[BUDI.number]["status"] == "member"
        _, card = await hidden(stage, b"nude-2")
        muted = stage.chat.members[BUDI.number]
        assert muted["status"] == "restricted"
        assert abs(muted["until_date"] - time.time() - 3600) < 60
        assert "Muted for one hour" in text_of(card)
        assert "Unmuted" in await stage.press(card, "gc:m")
        assert stage.chat.members[BUDI.number]["status"] == "member"
        asked = {call.method for call in stage.scene.api.calls}
        assert not asked & {"banChatMember", "unbanChatMember"}
        assert "gc:m" not in str(stage.scene.buttons(card))

    in_group(use, log=True, changes={"strikes": 2, "mute_minutes": 60})


def test_a_restriction_that_an_admin_set_is_neither_lifted_nor_shortened() -> None:
    async def use(stage: Play) -> None:
        _, card = await hidden(stage)
        theirs = {**stage.chat.members[BUDI.number], "until_date": int(time.time()) + 99_999}
        stage.chat.members[BUDI.number] = theirs
        assert "not set by me" in await stage.press(card, "gc:m")
        assert stage.chat.members[BUDI.number] == theirs
        restricted = {name: name != "can_send_videos" for name in PERMISSIONS} | {"is_member": True, "until_date": 0}
        stage.chat.members[BUDI.number] = {"status": "restricted", "user": BUDI.to_json(), **restricted}
        await hidden(stage, b"nude-2")
        assert stage.chat.members[BUDI.number]["can_send_videos"] is False
        assert stage.chat.members[BUDI.number]["can_send_messages"] is True

    in_group(use, log=True, changes=MUTING)


def test_somebody_who_left_is_not_brought_back_by_an_unmute() -> None:
    async def use(stage: Play) -> None:
        _, card = await hidden(stage)
        stage.chat.leaves(BUDI)
        assert "not in the group any more" in await stage.press(card, "gc:m")
        assert stage.chat.members[BUDI.number]["status"] == "left"

    in_group(use, log=True, changes=MUTING)


def test_unmuting_needs_the_right_to_mute() -> None:
    async def use(stage: Play) -> None:
        stage.chat.promotes(ADI, "can_delete_messages")
        _, card = await hidden(stage)
        assert "Ban users" in await stage.press(card, "gc:m", ADI)
        assert stage.chat.members[BUDI.number]["status"] == "restricted"

    in_group(use, log=True, changes=MUTING)


def test_a_member_is_exempt_with_one_tap_and_looked_at_again_with_the_next() -> None:
    async def use(stage: Play) -> None:
        _, card = await hidden(stage)
        await stage.press(card, "gc:e")
        photo = stage.posts(BUDI, b"nude-2")
        await stage.settled()
        assert stage.here(photo)
        await stage.press(card, "gc:e")
        await stage.gone(stage.posts(BUDI, b"nude-3"))

    in_group(use, log=True)


def test_less_sensitive_asks_first_and_can_be_turned_back() -> None:
    async def use(stage: Play) -> None:
        stage.posts(BUDI, b"likely-1")
        card = await stage.hears("Hidden", LOG)
        await stage.settled()
        before = await stage.group()
        await stage.press(card, "gc:l")
        assert await stage.group() == before
        await stage.press(card, "gc:L")
        photo = stage.posts(BUDI, b"likely-2")
        await stage.settled()
        assert stage.here(photo)
        await stage.press(card, "gc:b")
        assert (await stage.group()).senses == before.senses
        await stage.gone(stage.posts(BUDI, b"likely-3"))

    in_group(use, log=True)


@pytest.mark.parametrize("person", [BUDI, STRANGER])
def test_members_and_strangers_can_press_nothing_on_a_card(person: Person) -> None:
    async def use(stage: Play) -> None:
        _, card = await hidden(stage)
        (before,) = await stage.cases()
        said, group = len(stage.said(LOG)), await stage.group()
        for verb in "uUkmelLbdo":
            query = stage.world.presses(person, card, f"gc:{verb}:{CHAT}:{before.id}")
            assert "Only admins" in await stage.scene.pressed(query)
        await stage.settled()
        assert await stage.cases() == [before]
        assert await stage.group() == group
        assert len(stage.said(LOG)) == said
        assert stage.chat.members[BUDI.number]["status"] == "restricted"

    in_group(use, log=True, changes=MUTING)


def test_an_admin_of_another_group_can_press_nothing_here() -> None:
    async def use(stage: Play) -> None:
        await hidden(stage)
        (case,) = await stage.cases()
        theirs = Chat(stage.world, -100777)
        theirs.owns(STRANGER)
        places = (stage.world.says(STRANGER, chat=theirs.number, text="x"), stage.world.says(STRANGER, text="x"), None)
        for place in places:
            for data in (f"gc:U:{CHAT}:{case.id}", f"gc:u:-100777:{case.id}", "gc:u:-1:aaaaaa", f"gc:u:{CHAT}:aaaaaa"):
                words = await stage.scene.pressed(stage.world.presses(STRANGER, place, data))
                assert "does nothing" in words
        assert await stage.cases() == [case]

    in_group(use, log=True)


def test_an_admins_press_outside_the_log_chat_or_about_nothing_is_refused() -> None:
    async def use(stage: Play) -> None:
        _, card = await hidden(stage)
        (case,) = await stage.cases()
        private = stage.world.says(IBU, text="x")
        for place, data in (
            (private, f"gc:u:{CHAT}:{case.id}"),
            (card, f"gc:u:{CHAT}:aaaaaa"),
            (card, f"gc:q:{CHAT}:{case.id}"),
            (card, f"gc:u:{CHAT}:{case.id}x"),
        ):
            words = await stage.scene.pressed(stage.world.presses(IBU, place, data))
            assert any(key in words for key in ("does nothing", "no longer have this case", "has expired"))
        assert await stage.cases() == [case]

    in_group(use, log=True)


async def appealed(stage: Play) -> dict[str, Any]:
    notice = await stage.hears("was hidden", BUDI.number)
    assert "Passed on" in await stage.press(notice, "gm", BUDI)
    return notice


def test_an_appeal_reaches_the_admins_once_with_its_short_name() -> None:
    async def use(stage: Play) -> None:
        _, card = await hidden(stage)
        (case,) = await stage.cases()
        notice = await appealed(stage)
        appeal = await stage.hears(f"Appeal, case #{case.id}", LOG)
        assert appeal["reply_to_message"]["message_id"] == card["message_id"]
        assert not stage.scene.buttons(notice)
        again = stage.world.presses(BUDI, notice, f"gm:{CHAT}:{case.id}")
        assert "already" in await stage.scene.pressed(again)
        assert stage.words(LOG).count("Appeal") == 1
        await stage.press(appeal, "gc:u")
        await stage.press(appeal, "gc:U")
        await stage.hears("your photo is back", BUDI.number)

    in_group(use, log=True)


def test_an_appeal_that_is_left_is_answered() -> None:
    async def use(stage: Play) -> None:
        await hidden(stage)
        await appealed(stage)
        appeal = await stage.hears("Appeal", LOG)
        await stage.press(appeal, "gc:d")
        await stage.hears("left it as it is", BUDI.number)
        (case,) = await stage.cases()
        assert not case.undone

    in_group(use, log=True)


def test_an_appeal_expires() -> None:
    async def use(stage: Play) -> None:
        await hidden(stage)
        (case,) = await stage.cases()
        await stage.scene.memory.keep(case.name, replace(case, made=case.made - APPEAL_SECONDS - 5))
        notice = await stage.hears("was hidden", BUDI.number)
        assert "more than a day ago" in await stage.press(notice, "gm", BUDI)
        await stage.scene.memory.drop(type(case), CHAT, case.id)
        again = stage.world.presses(BUDI, notice, f"gm:{CHAT}:{case.id}")
        assert "whoever posted" in await stage.scene.pressed(again)

    in_group(use, log=True)


def test_nobody_appeals_for_another() -> None:
    async def use(stage: Play) -> None:
        await hidden(stage)
        (case,) = await stage.cases()
        notice = await stage.hears("was hidden", BUDI.number)
        for person, place in ((DEWI, notice), (DEWI, stage.world.says(DEWI, text="x")), (STRANGER, None)):
            query = stage.world.presses(person, place, f"gm:{CHAT}:{case.id}")
            assert "whoever posted" in await stage.scene.pressed(query)
        assert "Appeal" not in stage.words(LOG)

    in_group(use, log=True)


def test_under_a_line_in_the_group_only_whose_photo_it_was_appeals() -> None:
    async def use(stage: Play) -> None:
        stage.world.blocked.add(BUDI.number)
        stage.posts(BUDI, b"nude-1")
        line = await stage.hears("A photo by Budi was hidden")
        assert "whoever posted" in await stage.press(line, "gm:mine", DEWI)
        assert "Passed on" in await stage.press(line, "gm:mine", BUDI)
        appeal = await stage.hears("appeal, case")
        assert "Only admins" in await stage.press(appeal, "gc:u", BUDI)
        await stage.press(appeal, "gc:u")
        await stage.press(appeal, "gc:U")
        await stage.hears("given back")

    in_group(use)


def test_a_hostile_name_stays_a_name() -> None:
    async def use(stage: Play) -> None:
        evil = Person(BUDI.number, "</a><b>Evil & Co")
        stage.world.blocked.add(BUDI.number)
        stage.posts(evil, b"ktp-1")
        assert "</a><b>Evil & Co" in (await stage.hears("Hidden", LOG))["caption"]
        await stage.hears("</a><b>Evil & Co")

    in_group(use, log=True)


def test_a_card_of_an_undone_case_does_not_say_that_no_copy_was_proven() -> None:
    case = Case(CHAT, "abcdef", 2, (3,), Action.REPLACE.value, done=Done.HIDDEN, copies=(4,))
    group = with_preset(Group(CHAT, "en", actions_of("family")), "family")
    for shown, expected in (
        (case, "covered copy was posted"),
        (replace(case, copies=()), "No covered copy could be proven"),
        (replace(case, copies=(), undone=True), ""),
    ):
        text = case_card(NamedCase(shown), group, texts("en")).text
        assert expected in text
        assert ("covered copy" in text.lower()) is bool(expected)
