"""Telegram floods, stalls, talks nonsense, delivers twice; clocks jump. Nobody is approved by it, and the bot lives on."""

from __future__ import annotations

import time
from dataclasses import replace
from functools import partial

import pytest

from bot.store import clock
from bot.store.records import MINUTE, Ticket
from tests.bot import flow
from tests.bot.flow import ANSWERS, CLEAR, QUICK, SITI, Scene, Stub
from tests.botapi import Fault, Person

TIMING = replace(QUICK, retry_pauses=(0.01, 0.02, 0.03, 0.04))
play = partial(flow.play, timing=TIMING)


def test_in_a_storm_of_refusals_everybody_is_answered_once() -> None:
    people = [Person(number, "P") for number in range(50, 58)]

    async def use(scene: Scene) -> None:
        scene.api.faults.append(Fault("sendPhoto", status=429, retry_after=1, times=8))
        scene.api.faults.append(Fault("sendPhoto", status=502, times=3))
        for person in people:
            scene.world.sends_photo(person, b"x")
        await scene.until(lambda: True if all(scene.sent(one.number) for one in people) else None, 20)
        assert all("Stop" in scene.sent(person.number)[0]["caption"] for person in people)
        await scene.rest(0.1)
        assert [len(scene.sent(person.number)) for person in people] == [1] * len(people)

    play(use)


@pytest.mark.parametrize(
    "fault",
    [
        Fault("download", delay=0.6, times=2),
        Fault("getFile", data=b"<html>"),
        Fault("getUpdates", data=b"\x00\xff{", times=2),
    ],
    ids=["stalled download", "no JSON for a file", "no JSON for updates"],
)
def test_what_stalls_or_is_no_answer_for_a_while_costs_nothing_or_is_told(fault: Fault) -> None:
    async def use(scene: Scene) -> None:
        scene.api.faults.append(fault)
        scene.world.sends_photo(SITI, b"x")
        answer = await scene.message()
        words = answer.get("caption", answer.get("text", ""))
        assert "Stop" in words or "Could not check" in words
        scene.world.sends_photo(SITI, b"y")
        assert "Stop" in (await scene.message(count=2))["caption"]

    play(use, timing=replace(TIMING, download_idle=0.2))


def test_a_download_that_trickles_is_given_up_and_holds_up_nobody() -> None:
    async def use(scene: Scene) -> None:
        scene.api.faults.append(Fault("download", dribble=0.05))
        scene.world.sends_photo(SITI, b"x" * 1000)
        assert "could not fetch" in (await scene.message())["text"]

    stub = Stub(CLEAR)
    play(use, stub, timing=replace(TIMING, download_limit=0.5))
    assert stub.seen == []


def test_an_answer_whose_confirmation_is_no_json_approves_nothing_and_stops_nobody() -> None:
    async def use(scene: Scene) -> None:
        scene.api.faults.append(Fault("sendPhoto", data=b"\xff\xfe not json", times=1))
        scene.world.sends_photo(SITI, b"x")
        assert "Could not check" in (await scene.message())["text"]
        scene.world.sends_photo(SITI, b"y")
        assert "Stop" in (await scene.message(count=2))["caption"]

    play(use, timing=replace(TIMING, download_idle=0.2))


def test_an_update_that_is_delivered_twice_at_once_is_answered_once() -> None:
    async def use(scene: Scene) -> None:
        scene.world.sends_photo(SITI, b"x")
        scene.world.updates.append(dict(scene.world.updates[-1]))
        await scene.message()
        await scene.rest()
        assert len(scene.api.asked(*ANSWERS)) == 1

    play(use)


@pytest.mark.parametrize("jump", [-86_400.0, 86_400.0])
def test_a_jump_of_the_clock_neither_lengthens_a_life_nor_ends_it(jump: float, monkeypatch: pytest.MonkeyPatch) -> None:
    wall = time.time

    async def use(scene: Scene) -> None:
        scene.world.sends_photo(SITI, b"x")
        answer = await scene.message()
        ticket = scene.data(answer, "x")[2:]
        monkeypatch.setattr(time, "time", lambda: wall() + jump)
        assert abs(clock.now() - wall()) < 5
        monkeypatch.setattr(time, "time", wall)
        assert await scene.memory.recall(Ticket, SITI.number, ticket)
        ended = clock.now() + 16 * MINUTE
        monkeypatch.setattr(scene.memory, "_clock", lambda: ended)
        assert await scene.memory.recall(Ticket, SITI.number, ticket) is None

    play(use)
    assert abs(clock.now() - time.time()) < 5


def test_photos_of_a_minute_that_the_clock_puts_into_the_future_lock_nobody_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def use(scene: Scene) -> None:
        for number in range(3):
            scene.world.sends_photo(SITI, b"%d" % number)
        await scene.message(count=3)
        monkeypatch.setattr(time, "time", lambda: 0.0)
        scene.world.sends_photo(SITI, b"x")
        assert "Stop" in (await scene.message(count=4)).get("caption", "")

    play(use)
