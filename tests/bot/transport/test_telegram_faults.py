"""Tests faults of Telegram: too many requests, failing servers, cut connections, blocked bots, wrong downloads."""

from __future__ import annotations

import time
from dataclasses import replace
from functools import partial
from typing import Any

import pytest

from bot.transport.download import Downloader
from tests.bot import flow
from tests.bot.flow import ANSWERS, CLEAR, QUICK, SITI, Scene, Stub
from tests.botapi import Fault, Person

TIMING = replace(QUICK, retry_pauses=(0.01, 0.02, 0.03, 0.04))
play = partial(flow.play, timing=TIMING)


async def ask(scene: Scene, *faults: Fault, data: bytes = b"x", person: Person = SITI) -> dict[str, Any]:
    scene.api.faults.extend(faults)
    scene.world.sends_photo(person, data)
    return await scene.message()


@pytest.mark.parametrize(
    "fault",
    [
        Fault("sendPhoto", status=500),
        Fault("sendPhoto", status=502, description="Bad Gateway", times=3),
        Fault("sendPhoto", cut=True, times=2),
        Fault("getFile", status=503),
        Fault("getFile", cut=True),
        Fault("sendChatAction", status=500, times=99),
        Fault("download", cut=True, times=2),
        Fault("download", status=500, times=2),
        Fault("download", tell_length=10_000, times=2),
        Fault("getUpdates", status=502, times=2),
    ],
    ids=lambda fault: f"{fault.method}-{fault.status or 'cut'}",
)
def test_what_fails_for_a_while_is_tried_again_and_answered_once(fault: Fault) -> None:
    async def use(scene: Scene) -> None:
        answer = await ask(scene, fault)
        assert "Stop" in answer["caption"]
        await scene.rest(0.1)
        assert len(scene.sent()) == 1

    play(use)


def test_too_many_requests_are_retried_when_telegram_says() -> None:
    async def use(scene: Scene) -> None:
        began = time.monotonic()
        answer = await ask(scene, Fault("sendPhoto", status=429, retry_after=1))
        assert time.monotonic() - began > 1.0
        assert len(scene.api.asked("sendPhoto")) == 2
        assert "Stop" in answer["caption"]
        assert len(scene.sent()) == 1

    play(use)


@pytest.mark.parametrize(
    "fault",
    [
        Fault("download", status=500, times=99),
        Fault("download", cut=True, times=99),
        Fault("download", tell_length=10_000, times=99),
        Fault("getFile", status=500, times=99),
    ],
    ids=["500", "cut", "short", "getFile"],
)
def test_a_photo_that_cannot_be_fetched_is_not_checked(fault: Fault) -> None:
    async def use(scene: Scene) -> None:
        answer = await ask(scene, fault)
        assert "Could not check" in answer["text"]
        assert "could not fetch" in answer["text"]

    stub = Stub(CLEAR)
    play(use, stub)
    assert stub.seen == []


def test_a_corrupt_download_is_left_to_the_decoder() -> None:
    stub = Stub()

    async def use(scene: Scene) -> None:
        await ask(scene, Fault("download", data=b"\x00corrupt"))
        assert stub.seen == [b"\x00corrupt"]

    play(use, stub)


def test_a_download_that_was_broken_off_is_fetched_again_and_else_told_as_not_fetched() -> None:
    for times, words in ((1, "Stop"), (3, "could not fetch")):
        stub = Stub()

        async def use(scene: Scene, times: int = times, words: str = words) -> None:
            scene.api.faults.append(Fault("download", data=b"", times=times))
            scene.world.sends_photo(SITI, b"whole")
            answer = await scene.message()
            assert words in str(answer.get("text") or answer.get("caption"))

        play(use, stub)
        assert stub.seen == [b"whole"] * (times == 1)


def test_an_empty_download_and_a_lost_file_are_refused() -> None:
    async def empty(scene: Scene) -> None:
        scene.world.sends_file(SITI, b"", "image/jpeg", "a.jpg")
        assert "file is empty" in (await scene.message())["text"]

    async def lost(scene: Scene) -> None:
        assert "does not have this file" in (await ask(scene, Fault("download", status=404)))["text"]

    async def unknown(scene: Scene) -> None:
        fault = Fault("getFile", status=400, description="Bad Request: wrong file_id or the file is unavailable")
        assert "does not have this file" in (await ask(scene, fault))["text"]

    for use in (empty, lost, unknown):
        play(use)


@pytest.mark.parametrize("source", ["message", "getFile", "none"])
def test_more_than_twenty_megabytes_are_refused_wherever_the_size_comes_from(
    source: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    limit = 100_000
    large = b"x" * (limit + 1)
    monkeypatch.setattr("bot.app.Downloader", lambda bot, *_: Downloader(bot, limit))
    monkeypatch.setattr("tests.botapi.rules.DOWNLOAD_BYTES", limit if source == "getFile" else 1 << 30)

    async def use(scene: Scene) -> None:
        message = scene.world.sends_photo(SITI, large)
        sizes = message["photo"][-1]
        if source != "message":
            sizes["file_size"] = 10
        if source == "none":
            scene.world.sizes_told[sizes["file_id"]] = 10
        answer = await scene.message()
        assert "self-hosted Bot API server lifts that limit" in answer["text"]
        assert bool(scene.api.asked("getFile")) is (source != "message")

    stub = Stub()
    play(use, stub)
    assert stub.seen == []


def test_a_sender_who_blocked_the_bot_delays_no_other_person() -> None:
    budi = Person(42, "Budi")

    async def use(scene: Scene) -> None:
        scene.world.blocked.add(SITI.number)
        scene.world.sends_photo(SITI, b"x")
        scene.world.sends_photo(budi, b"x")
        assert "Stop" in (await scene.message(budi.number))["caption"]
        await scene.rest()
        assert not scene.sent(SITI.number)

    play(use)


def test_an_answer_comes_also_when_the_question_was_deleted_meanwhile() -> None:
    async def use(scene: Scene) -> None:
        question = scene.world.sends_photo(SITI, b"x")
        del scene.world.messages[SITI.number, question["message_id"]]
        answer = await scene.message()
        assert "reply_to_message" not in answer

    play(use)


def test_a_bad_request_is_not_repeated_and_is_told() -> None:
    async def use(scene: Scene) -> None:
        refused = "Bad Request: something else"
        scene.api.faults += [Fault("sendPhoto", 400, description=refused), Fault("sendDocument", 400)]
        answer = await ask(scene)
        assert "Could not check" in answer["text"]
        assert [call.method for call in scene.api.asked(*ANSWERS)] == ["sendPhoto", "sendDocument", "sendMessage"]

    play(use)


def test_when_nothing_can_be_sent_the_bot_lives_on() -> None:
    async def use(scene: Scene) -> None:
        scene.api.faults += [Fault(method, status=500, times=5) for method in ("sendPhoto", "sendMessage")]
        scene.world.sends_photo(SITI, b"x")
        await scene.answers(10)
        scene.world.sends_photo(SITI, b"y")
        assert "Stop" in (await scene.message())["caption"]

    play(use)


def test_errors_in_presses_are_told_in_the_press(monkeypatch: pytest.MonkeyPatch) -> None:
    async def use(scene: Scene) -> None:
        answer = await ask(scene)
        monkeypatch.setattr(type(scene.memory), "keep_ticket", None)
        assert "went wrong on my side" in await scene.press(answer, "d")

    play(use)
