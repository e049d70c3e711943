"""Many at once: two hundred photos from twenty members, with Telegram's limits kept and nobody forgotten."""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace

import pytest

from bot.groups.batching import Batcher
from bot.groups.deletion import Deleter, Deletion
from bot.groups.pace import Pace
from bot.groups.tasks import Tasks
from tests import moved_clock
from tests.bot.groups.stage import BUDI, CHAT, IBU, LOG, TIMING, Eyes, Play, in_group, text_of
from tests.botapi import Fault, Person
from tests.botapi.groups import Flood
from tests.botapi.groups import Group as Chat

MEMBERS = [Person(1000 + number, f"Member{number}") for number in range(20)]
MINUTE = 2.0
"""What stands for a minute here, for Telegram and for the bot alike; and for the twenty seconds between two notices."""
GATHER, PAUSE = MINUTE / 3, 0.3
LONG = 20.0
"""A minute that no test waits for."""


QUICK_MINUTES = replace(TIMING, group_window=MINUTE, notice_batch=GATHER, deletion_pause=PAUSE)


def storm(stage: Play) -> dict[bytes, dict[str, object]]:
    """Ten photos of each member: six to be hidden, one of them by a copy, four harmless."""
    words = [b"nude", b"fine", b"nude", b"ktp", b"fine", b"nude", b"fine", b"nude", b"fine", b"nude"]
    posted = {}
    for turn, word in enumerate(words):
        for person in MEMBERS:
            data = b"%s-%d-%d" % (word, person.number, turn)
            posted[data] = stage.posts(person, data)
    return posted


async def weathered(stage: Play) -> None:
    patience = time.monotonic() + 200
    while await stage._busy():
        assert time.monotonic() < patience, [case for case in await stage.cases() if case.owes][:3]
        await asyncio.sleep(0.3)


@pytest.mark.parametrize("reachable", [True, False])
def test_two_hundred_photos_from_twenty_members_within_a_minute(reachable: bool) -> None:
    async def use(stage: Play) -> None:
        for person in MEMBERS:
            stage.chat.joins(person)
            if not reachable:
                stage.world.blocked.add(person.number)
        flood, began = Flood(seconds=MINUTE), time.monotonic()
        stage.world.flood = flood
        posted = storm(stage)
        await weathered(stage)
        risky = {data: one for data, one in posted.items() if not data.startswith(b"fine")}
        assert not any(stage.here(one) for one in risky.values())
        assert all(stage.here(one) for data, one in posted.items() if data.startswith(b"fine"))
        cases = await stage.cases()
        assert len(cases) == len(risky) == 120
        assert sorted(stage.eyes.seen) == sorted(posted)
        assert flood.refused == 0
        turns = (time.monotonic() - began) / GATHER + 2
        deletions = stage.scene.api.asked("deleteMessage", "deleteMessages")
        assert len(deletions) <= min(119, (time.monotonic() - began) / PAUSE + 2)
        assert all(len(call.parsed("message_ids") or [0]) <= 100 for call in deletions)
        assert sum(len(case.copies) for case in cases) == 20
        cards = stage.words(LOG)
        assert all(f"#{case.id}" in cards for case in cases)
        assert len(stage.said(LOG)) <= min(119, 4 * turns)
        for person in MEMBERS if reachable else ():
            notices = stage.words(person.number)
            assert all(f"#{case.id}" in notices for case in cases if case.member == person.number)
            assert len(stage.said(person.number)) <= turns
        lines = [one for one in stage.said() if "hidden" in text_of(one)]
        assert bool(lines) is not reachable

    in_group(use, eyes=Eyes(0.005), log=True, timing=QUICK_MINUTES)


def test_the_queue_says_how_far_it_is() -> None:
    async def use(stage: Play) -> None:
        for number in range(12):
            stage.posts(BUDI, b"nude-%d" % number)
        await stage.hears("wait to be looked at", LOG)
        stage.world.says(IBU, chat=CHAT, text="/stats")
        await stage.hears("The last 30 days")
        await weathered(stage)

    in_group(use, eyes=Eyes(0.2), log=True, timing=QUICK_MINUTES)


def test_a_list_opens_each_of_its_cards() -> None:
    async def use(stage: Play) -> None:
        for number in range(12):
            stage.posts(BUDI, b"ktp-%d" % number)
        listed = await stage.hears("cases at once", LOG)
        await stage.settled()
        data = next(data for data in stage.scene.buttons(listed) if data.startswith("gc:o:"))
        await stage.press(listed, data)
        card = await stage.hears(f"#{data[-6:]}", LOG)
        assert "photo" in card
        assert any(one.startswith("gc:u:") for one in stage.scene.buttons(card))

    in_group(use, log=True)


async def told_to_wait(stage: Play, seconds: int) -> None:
    """A photo is hidden, and Telegram does not want to hear from the group about it for so long."""
    stage.world.blocked.add(BUDI.number)
    stage.scene.api.faults.append(Fault("sendMessage", status=429, retry_after=seconds))
    stage.posts(BUDI, b"nude-1")
    await stage.scene.until(lambda: None if stage.scene.api.faults[0].times else True)


def test_a_group_that_is_told_to_wait_stops_no_other() -> None:
    async def use(stage: Play) -> None:
        await told_to_wait(stage, 60)
        stage.world.sends_photo(IBU, b"fine")
        await stage.scene.message(IBU.number)
        assert "was hidden" not in stage.words()

    in_group(use)


def test_a_group_that_is_told_to_wait_loses_nothing() -> None:
    async def use(stage: Play) -> None:
        await told_to_wait(stage, 1)
        await stage.hears("A photo by Budi was hidden")

    in_group(use)


def test_one_photo_is_gone_quickly_also_while_another_group_is_flooded() -> None:
    async def use(stage: Play) -> None:
        other = Chat(stage.world, -100888)
        other.owns(IBU)
        other.bot_becomes(IBU, "administrator", "can_delete_messages")
        await stage.scene.message(other.number)
        for number in range(40):
            stage.world.sends_photo(BUDI, b"fine-%d" % number, chat=other.number)
        await stage.scene.until(lambda: stage.eyes.seen or None)
        photo = stage.posts(BUDI, b"nude-1")
        await stage.gone(photo)
        assert len(stage.eyes.seen) < 20

    in_group(use, eyes=Eyes(0.05))


def test_what_comes_together_is_said_together_and_nothing_is_dropped() -> None:
    said: list[list[int]] = []

    async def run() -> None:
        tasks = Tasks(1.0)

        async def say(_: str, items: list[int]) -> None:
            said.append(items)
            if len(said) == 2:
                raise RuntimeError

        gatherer = Batcher[str, int](say, tasks, 0.1)
        for number in range(5):
            gatherer.add("here", number)
        await asyncio.sleep(0.05)
        for number in range(5, 9):
            gatherer.add("here", number)
        await asyncio.sleep(0.15)
        gatherer.add("here", 9)
        await tasks.close()
        assert not gatherer.is_busy("here")

    moved_clock.run(run())
    assert [one for items in said for one in items] == list(range(10))
    assert len(said) == 3


def test_deletions_gather_while_one_is_on_its_way() -> None:
    async def use(stage: Play) -> None:
        world, tasks = stage.world, Tasks(1.0)
        broom = Deleter(stage.scene.application.bot, tasks, TIMING.deletion_pause)
        mine = [stage.posts(BUDI, b"fine")["message_id"] for _ in range(130)]
        world.messages[CHAT, mine[5]]["too_old"] = True
        before = len(stage.scene.api.calls)
        others = await broom.delete(CHAT, [*mine, 999_999])
        assert others.count(Deletion.DENIED) == 1
        assert others[5] is Deletion.DENIED
        assert {number for _, number in world.messages if number in mine} == {mine[5]}
        bulk = [call for call in stage.scene.api.calls[before:] if call.method == "deleteMessages"]
        assert sum(len(call.parsed("message_ids")) for call in bulk) == 131
        assert max(len(call.parsed("message_ids")) for call in bulk) == 100
        await tasks.close()

    in_group(use, preset="")


@pytest.mark.parametrize("crowd", [1, 10])
def test_commands_take_no_room_from_the_notice_about_a_photo(crowd: int) -> None:
    async def use(stage: Play) -> None:
        stage.world.blocked.add(BUDI.number)
        await stage.choose(language="en")
        before = len(stage.said())
        for turn in range(30):
            stage.world.says(MEMBERS[turn % crowd], chat=CHAT, text="/stats")
        await stage.settled()
        began = time.monotonic()
        stage.posts(BUDI, b"nude-1")
        await stage.hears("A photo by Budi was hidden")
        assert time.monotonic() - began < LONG / 4
        said = [text_of(one) for one in stage.said()[before:]]
        assert len([one for one in said if "The last 30 days" in one]) == (6 if crowd == 1 else 10)
        assert len([one for one in said if "One thing after the other" in one]) == (1 if crowd == 1 else 0)

    in_group(use, timing=replace(TIMING, group_window=LONG))


def test_too_many_commands_are_said_once_in_the_groups_language_and_admins_are_not_counted() -> None:
    async def use(stage: Play) -> None:
        for _ in range(12):
            stage.world.says(BUDI, chat=CHAT, text="/strikes@gatekeeper_test_bot")
        await stage.hears("Satu-satu, ya")
        await stage.settled()
        assert stage.words().count("Satu-satu") == 1
        stage.world.says(IBU, chat=CHAT, text="/settings")
        await stage.hears("Pengaturan")
        for _ in range(8):
            stage.world.says(IBU, chat=CHAT, text="/strikes")
        await stage.settled()
        assert stage.words().count("Satu-satu") == 1

    in_group(use, changes={"language": "id"})


def test_answers_that_wait_for_their_turn_come() -> None:
    async def use(stage: Play) -> None:
        for turn in range(15):
            stage.world.says(MEMBERS[turn], chat=CHAT, text="/stats")
        await stage.scene.until(lambda: True if stage.words().count("The last 30 days") == 15 else None)

    in_group(use, timing=replace(TIMING, group_window=1.0))


def test_turns_are_given_out_in_order_and_come_again_when_time_has_passed() -> None:
    clock = [100.0]
    pace = Pace(2, 10.0, lambda: clock[0])
    assert [pace.turn("here") for _ in range(5)] == [0, 0, 10, 10, 20]
    assert pace.turn("there") == 0
    assert not pace.is_free("here")
    clock[0] = 131.0
    assert pace.is_free("here")
    assert pace.turn("here") == 0
