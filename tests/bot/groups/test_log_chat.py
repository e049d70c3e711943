"""The chat of the admins is not moderated, stays the one that was linked last, and knows people's names after a restart."""

from __future__ import annotations

import time

import pytest

from bot.groups.ledger import ExpiringNotice
from bot.groups.settings_buttons import NotASetting
from bot.groups.settings_card import turned
from tests.bot.groups.stage import BUDI, CHAT, IBU, LOG, Play, in_group, text_of

THIRD = -1005555555555


def test_a_photo_in_the_log_chat_is_not_moderated_until_it_gets_no_more_cards() -> None:
    async def use(stage: Play) -> None:
        stage.log.joins(BUDI)
        stage.log.bot_loses_silently("can_delete_messages")
        register = stage.scene.wiring.groups.context.repository
        stage.posts(BUDI, b"nude-1")
        await stage.hears("Hidden", LOG)
        await stage.settled()
        log_chat = await register.of(LOG)
        assert log_chat is not None
        await register.save(turned(log_chat, ["preset", "family"]))
        theirs = stage.world.sends_photo(BUDI, b"nude-2", chat=LOG)
        await stage.settled()
        assert stage.here(theirs)
        assert len(await stage.cases()) == 1
        await stage.choose(log=0)
        await stage.gone(stage.world.sends_photo(BUDI, b"nude-3", chat=LOG))

    in_group(use, log=True)


def test_a_log_chat_that_was_linked_meanwhile_is_not_replaced_by_the_old_ones_new_number() -> None:
    async def use(stage: Play) -> None:
        context = stage.scene.wiring.groups.context
        before = await stage.group()
        await stage.choose(log=THIRD)
        assert (await context._relinked(before, -1007777777777)).log == THIRD
        assert (await stage.group()).log == THIRD
        await stage.choose(log=LOG)
        assert (await context._relinked(before, -1007777777777)).log == -1007777777777

    in_group(use, log=True)


def test_names_that_a_restart_has_lost_are_asked_of_telegram() -> None:
    async def use(stage: Play) -> None:
        stage.posts(BUDI, b"nude-1")
        card = await stage.hears("Hidden", LOG)
        await stage.settled()
        stage.scene.wiring.groups.context.names._names.clear()
        await stage.press(card, "gc:e")
        assert "By: Budi · in Keluarga" in text_of(card)
        stage.scene.wiring.groups.context.names._names.clear()
        for verb in ("gc:u", "gc:U"):
            await stage.press(card, verb)
        await stage.hears("Posted by Budi")

    in_group(use, log=True)


def test_a_notice_of_thirty_seconds_is_gone_after_thirty_seconds() -> None:
    async def use(stage: Play) -> None:
        stage.world.says(IBU, chat=CHAT, text="/stats")
        await stage.hears("The last 30 days")
        await stage.settled()
        names = await stage.scene.store.keys("*:fading:*")
        kept = [notice for notice, _ in await stage.scene.memory.every(ExpiringNotice)]
        assert len(names) == len(kept) == 1
        assert abs(kept[0].end - time.time() - 30) <= 5

    in_group(use, changes={"notice_seconds": 30})


WORDS = (
    "act",
    "sense",
    "preset",
    "unchecked",
    "lang",
    "strikes",
    "window",
    "mute",
    "fade",
    "spare",
    "open",
    "on",
    "-",
    "x",
)
ARGUMENTS = ("", "-", "--1", "9" * 40, "risk.", "identity", "risk.identity", "d", "0", ".", "main")


@pytest.mark.parametrize("word", WORDS)
def test_forged_settings_never_raise_anything_but_a_refusal(word: str) -> None:
    async def use(stage: Play) -> None:
        group = await stage.group()
        for first in ARGUMENTS:
            for second in ARGUMENTS:
                try:
                    turned(group, [word, first, second])
                except NotASetting:
                    continue
        for page in ARGUMENTS:
            data = f"gs:{word}:{page}"[:64]
            message = stage.world.says(IBU, chat=CHAT, text="x")
            words = await stage.scene.pressed(stage.world.presses(IBU, message, data))
            assert words is not None

    in_group(use)
