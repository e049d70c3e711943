"""From the card of a photo that stays: hide it alone, hide it as a strike, or exempt its sender."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from bot.groups.deletion import Deletion
from bot.groups.vocabulary import Done
from tests.bot.groups.stage import BUDI, CHAT, DEWI, IBU, LOG, Play, in_group, text_of
from texts import COMPLETE, texts

MUTING = {"strikes": 1, "mute_minutes": 60}
EACH = pytest.mark.parametrize("language", COMPLETE)


async def card_of(stage: Play, data: bytes = b"nude-1") -> tuple[dict[str, Any], dict[str, Any]]:
    photo = stage.posts(BUDI, data)
    await stage.settled()
    return photo, next(one for one in reversed(stage.said(LOG)) if "gc:h" in str(one.get("reply_markup")))


async def strikes(stage: Play) -> int:
    return len(await stage.scene.wiring.groups.context.strikes.of(await stage.group(), BUDI.number))


@EACH
def test_a_watch_only_card_offers_to_hide_to_hide_as_a_strike_and_to_exempt(language: str) -> None:
    async def use(stage: Play) -> None:
        _, card = await card_of(stage)
        assert [data[:5] for data in stage.scene.buttons(card)][:3] == ["gc:h:", "gc:s:", "gc:e:"]
        said, labels = texts(language), str(card["reply_markup"])
        assert all(said.get(f"group-button-{name}") in labels for name in ("hide", "hide-strike", "exempt"))

    in_group(use, preset="watch", log=True, changes={"language": language})


@EACH
def test_hiding_alone_is_no_strike(language: str) -> None:
    async def use(stage: Play) -> None:
        photo, card = await card_of(stage)
        assert await stage.press(card, "gc:h") == texts(language).get("group-press-hide-deleted")
        await stage.gone(photo)
        assert await strikes(stage) == 0
        assert stage.chat.members[BUDI.number]["status"] == "member"

    in_group(use, preset="watch", log=True, changes={**MUTING, "language": language})


@EACH
@pytest.mark.parametrize("data", [b"nude-1", b"half-1"])
def test_hiding_as_a_strike_has_the_consequences_of_one_also_in_watch_only(language: str, data: bytes) -> None:
    async def use(stage: Play) -> None:
        photo, card = await card_of(stage, data)
        assert await stage.press(card, "gc:s") == texts(language).get("group-press-strike-deleted")
        await stage.gone(photo)
        assert stage.chat.members[BUDI.number]["status"] == "restricted"
        (case,) = await stage.cases()
        assert (case.done, case.struck, bool(case.muted_until)) == (Done.HIDDEN, 1, True)
        for verb in ("gc:u", "gc:U"):
            await stage.press(card, verb)
        assert stage.chat.members[BUDI.number]["status"] == "member"
        assert await strikes(stage) == 0

    in_group(use, preset="watch", log=True, changes={**MUTING, "language": language})


def test_a_strike_needs_the_right_to_restrict_members_too() -> None:
    async def use(stage: Play) -> None:
        photo, card = await card_of(stage)
        (case,) = await stage.cases()
        data = f"gc:s:{CHAT}:{case.id}"
        for rights, words in ((("can_delete_messages",), "Ban users"), (("can_restrict_members",), "Delete messages")):
            stage.chat.promotes(DEWI, *rights)
            assert words in await stage.scene.pressed(stage.world.presses(DEWI, card, data))
        assert stage.here(photo)
        await stage.press(card, "gc:s", IBU)
        assert "no longer have this case" in await stage.scene.pressed(
            stage.world.presses(IBU, card, f"gc:s:{CHAT}:zzzzzz")
        )
        assert "not there any more" in await stage.scene.pressed(stage.world.presses(IBU, card, data))

    in_group(use, preset="watch", log=True)


def test_the_card_of_a_photo_that_was_only_noted_has_the_same_buttons() -> None:
    async def use(stage: Play) -> None:
        photo, card = await card_of(stage, b"half-1")
        assert "Noted" in text_of(card)
        await stage.press(card, "gc:s")
        await stage.gone(photo)
        assert await strikes(stage) == 1

    in_group(use, log=True)


def test_a_photo_that_was_hidden_hours_later_tells_for_how_long_its_sender_is_muted() -> None:
    async def use(stage: Play) -> None:
        photo, card = await card_of(stage)
        (case,) = await stage.cases()
        await stage.scene.memory.keep(case.name, replace(case, made=case.made - 12 * 3600))
        await stage.press(card, "gc:s")
        await stage.gone(photo)
        ten = texts("en").get("group-mute-10")
        assert f"You cannot write there for {ten}" in text_of(await stage.hears("was hidden", BUDI.number))

    in_group(use, preset="watch", log=True, changes={**MUTING, "mute_minutes": 10})


def test_two_admins_who_hide_at_once_hide_once_and_count_one_strike() -> None:
    async def use(stage: Play) -> None:
        photo, _ = await card_of(stage)
        (case,) = await stage.cases()
        group, hide = await stage.group(), stage.scene.wiring.groups.moderation.hide_now
        done = await asyncio.gather(*(hide(group, case, counts=True) for _ in range(2)))
        assert set(done) == {Deletion.DELETED, Deletion.MISSING}
        await stage.gone(photo)
        await stage.settled()
        assert await strikes(stage) == 0, "the one strike has led to the mute"
        counts = await stage.scene.wiring.groups.context.daily_counts.month(CHAT)
        assert (counts["hidden"], counts["muted"]) == (1, 1)

    in_group(use, preset="watch", log=True, changes=MUTING)
