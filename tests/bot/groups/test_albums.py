"""An album in a group is one case, whichever of its parts is risky and whenever they come."""

from __future__ import annotations

import pytest

from bot.groups.records import Checked
from bot.groups.vocabulary import Done
from tests.bot.groups.stage import ADI, BUDI, CHAT, IBU, LOG, Eyes, Play, in_group, text_of


def test_an_album_of_ten_with_one_risky_picture_goes_as_one_and_is_told_once() -> None:
    async def use(stage: Play) -> None:
        pictures = [b"fine-%d" % number for number in range(9)] + [b"nude-9"]
        album = stage.world.sends_album(BUDI, *pictures, chat=CHAT)
        await stage.gone(*album)
        await stage.hears("Hidden", LOG)
        await stage.settled()
        (case,) = await stage.cases()
        assert sorted(case.messages) == [message["message_id"] for message in album]
        assert case.struck == 1
        assert len(stage.said(BUDI.number)) == 1
        assert text_of(stage.said(LOG)[-1]).count("10 pictures") == 1
        assert len(stage.said(LOG)) == 2

    in_group(use, log=True)


def test_the_first_risky_picture_takes_the_others_along_before_they_are_looked_at() -> None:
    eyes = Eyes(0.15)

    async def use(stage: Play) -> None:
        album = stage.world.sends_album(BUDI, b"nude-0", *[b"fine-%d" % number for number in range(7)], chat=CHAT)
        await stage.gone(*album)
        assert len(eyes.seen) <= 4
        await stage.settled()
        assert len(await stage.cases()) == 1

    in_group(use, eyes=eyes)


def test_a_part_that_comes_late_goes_too_without_a_second_notice_or_strike() -> None:
    async def use(stage: Play) -> None:
        await stage.gone(*stage.world.sends_album(BUDI, b"fine", b"nude", chat=CHAT))
        await stage.hears("hidden", BUDI.number)
        await stage.settled()
        (late,) = stage.world.sends_album(BUDI, b"fine-late", chat=CHAT)
        await stage.gone(late)
        await stage.scene.rest(0.4)
        await stage.settled()
        (case,) = await stage.cases()
        assert len(case.messages) == 3
        assert case.struck == 1
        assert len(stage.said(BUDI.number)) == 1
        parts = await stage.scene.wiring.groups.context.repository.parts(case)
        assert len(parts) == 3

    in_group(use)


def test_a_late_part_that_cannot_be_deleted_is_told_to_the_admins_and_goes_when_it_can() -> None:
    async def use(stage: Play) -> None:
        await stage.gone(*stage.world.sends_album(BUDI, b"fine", b"nude", chat=CHAT))
        await stage.hears("hidden", BUDI.number)
        await stage.settled()
        stage.chat.bot_becomes(IBU, "administrator", "can_restrict_members")
        await stage.settled()
        (late,) = stage.world.sends_album(BUDI, b"fine-late", chat=CHAT)
        await stage.scene.until(lambda: True if not stage.scene.busy else None)
        await stage.settled()
        (case,) = await stage.cases()
        assert stage.here(late)
        assert case.done is Done.STUCK
        stage.chat.bot_becomes(IBU, "administrator", "can_delete_messages", "can_restrict_members")
        await stage.gone(late)
        await stage.settled()
        (case,) = await stage.cases()
        assert (case.done, case.struck) == (Done.HIDDEN, 1)

    in_group(use, log=True)


def test_an_album_to_be_replaced_comes_back_as_an_album_of_copies() -> None:
    async def use(stage: Play) -> None:
        album = stage.world.sends_album(BUDI, b"ktp-1", b"fine-2", b"card-3", chat=CHAT)
        await stage.gone(*album)
        await stage.settled()
        (case,) = await stage.cases()
        copies = [stage.world.messages[CHAT, number] for number in case.copies]
        assert len(copies) == 3
        assert len({copy["media_group_id"] for copy in copies}) == 1

    in_group(use)


@pytest.mark.parametrize("preset", ["work", ""])
def test_an_album_that_stays_is_one_case_as_well(preset: str) -> None:
    async def use(stage: Play) -> None:
        album = stage.world.sends_album(BUDI, b"child-1", b"child-2", b"fine", chat=CHAT)
        await stage.settled()
        await stage.scene.rest(0.2)
        assert all(stage.here(message) for message in album)
        assert len(await stage.cases()) == (1 if preset else 0)

    in_group(use, preset=preset)


def test_two_albums_and_a_photo_at_once_do_not_mix() -> None:
    async def use(stage: Play) -> None:
        one = stage.world.sends_album(BUDI, b"fine", b"nude", album="1", chat=CHAT)
        other = stage.world.sends_album(ADI, b"fine", b"fine", album="2", chat=CHAT)
        photo = stage.posts(ADI, b"fine")
        await stage.gone(*one)
        await stage.settled()
        assert all(stage.here(message) for message in (*other, photo))

    in_group(use)


def test_an_edited_part_is_looked_at_again_and_takes_the_album_along() -> None:
    async def use(stage: Play) -> None:
        album = stage.world.sends_album(BUDI, b"fine-1", b"fine-2", chat=CHAT)
        await stage.settled()
        stage.world.edits(album[1], b"nude-2")
        await stage.gone(*album)
        await stage.settled()
        assert len(await stage.cases()) == 1

    in_group(use)


def test_a_part_that_was_dealt_with_while_it_was_looked_at_is_no_second_case() -> None:
    """As after a restart: Telegram delivers a part again before its case is taken up."""

    async def use(stage: Play) -> None:
        stage.eyes.seconds = 0.5
        (part,) = stage.world.sends_album(BUDI, b"half-1", chat=CHAT)
        watched = await stage.scene.until(lambda: next(iter(stage.scene.wiring.groups.moderation.queue._in_work), None))
        await stage.scene.memory.keep(
            f"{part['message_id']}", Checked(CHAT, part["message_id"], watched.unique, "abcdef")
        )
        await stage.settled()
        assert await stage.cases() == []

    in_group(use)
