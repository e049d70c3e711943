"""The private chat over a sudden end: what was delivered is answered once, or its sender is told to send it again."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

from bot.store.records import AnswerRecord, Question
from tests.bot.flow import SITI, Scene, Stub, png
from tests.bot.groups.test_restart import SUDDEN_END, process
from tests.botapi import BotApi, Fault
from tests.faults.kill import trial

Use = Callable[[Scene], Awaitable[None]]


TIMING = replace(SUDDEN_END, album_quiet=0.1, retry_pauses=(0.01, 0.02))


def lives(url: str, before: Use, after: Use) -> None:
    """``before`` prepares the memory and Telegram as a process left them that was killed, ``after`` is the next process."""

    async def run() -> None:
        async with BotApi().running() as api:
            async with process(api, url, Stub(), TIMING) as scene:
                await scene.store.flushall()
                await scene.rest(0.2)  # it has looked for what is owed by now, and leaves the rest to the next
                await before(scene)
            async with process(api, url, Stub(), TIMING) as scene:
                await after(scene)
                await scene.store.flushall()

    asyncio.run(run())


def asked(scene: Scene, name: str = "A", **changes: Any) -> Question:
    """A photo that was taken by the process before; Telegram has it."""
    photo = scene.world.post(
        SITI.number, SITI.to_json(), photo=[{**scene.world.file(name.encode()), "width": 9, "height": 9}]
    )
    question = Question(SITI.number, SITI.number, photo["message_id"], photo["photo"][0]["file_id"], f"u-{name}")
    return replace(question, **changes)


async def nothing_owed(scene: Scene) -> None:
    await scene.drawn()
    assert await scene.memory.waiting() == []


def test_a_photo_that_was_written_down_and_is_delivered_again_is_answered_once(redis_url: str) -> None:
    """The end came between writing it down and confirming it to Telegram, which is the moment in which nothing is lost."""

    async def before(scene: Scene) -> None:
        photo = scene.world.post(
            SITI.number, SITI.to_json(), photo=[{**scene.world.file(b"x"), "width": 9, "height": 9}]
        )
        sizes = photo["photo"][0]
        question = Question(
            SITI.number, SITI.number, photo["message_id"], sizes["file_id"], sizes["file_unique_id"], 1, speaks="en"
        )
        await scene.memory.keep(question.name, question)
        scene.world.updates.append({"update_id": 700_001, "message": photo})

    async def after(scene: Scene) -> None:
        await scene.message()
        await scene.rest()
        assert len(scene.sent()) == 1
        await nothing_owed(scene)

    lives(redis_url, before, after)


def test_a_photo_whose_answer_was_on_its_way_is_to_be_sent_again(redis_url: str) -> None:
    async def before(scene: Scene) -> None:
        question = asked(scene, begun=True, speaks="en")
        await scene.memory.keep(question.name, question)

    async def after(scene: Scene) -> None:
        answer = await scene.message()
        assert "stopped just while I was answering" in answer["text"]
        assert "send it again" in answer["text"]
        await nothing_owed(scene)
        assert not scene.api.asked("getFile")

    lives(redis_url, before, after)


def test_an_album_whose_answer_was_on_its_way_is_told_once(redis_url: str) -> None:
    async def before(scene: Scene) -> None:
        for name in "ABC":
            question = asked(scene, name, begun=True, album="7")
            await scene.memory.keep(question.name, question)

    async def after(scene: Scene) -> None:
        await scene.message()
        await scene.rest(0.2)
        assert len(scene.sent()) == 1
        await nothing_owed(scene)

    lives(redis_url, before, after)


def test_one_who_has_blocked_the_bot_keeps_no_other_from_hearing(redis_url: str) -> None:
    other = SITI.number + 1

    async def before(scene: Scene) -> None:
        # The older message is told first, and it is that of the blocked one.
        for name, owner in (("A", SITI.number), ("B", other)):
            question = asked(scene, name, begun=True, owner=owner, chat=owner)
            await scene.memory.keep(question.name, question)
        scene.world.blocked.add(SITI.number)

    async def after(scene: Scene) -> None:
        assert "stopped just while I was answering" in (await scene.message(other))["text"]
        await nothing_owed(scene)

    lives(redis_url, before, after)


def test_the_word_that_was_said_while_looking_becomes_the_answer(redis_url: str) -> None:
    words: list[int] = []

    async def before(scene: Scene) -> None:
        word = scene.world.post(SITI.number, {"id": 123456789, "is_bot": True, "first_name": "G"}, text="🔎 Looking…")
        words.append(word["message_id"])
        question = asked(scene, word=word["message_id"])
        await scene.memory.keep(question.name, question)

    async def after(scene: Scene) -> None:
        await scene.until(lambda: True if "caption" in scene.world.messages[SITI.number, words[0]] else None)
        assert len(scene.sent()) == 1
        await nothing_owed(scene)

    lives(redis_url, before, after)


def test_photos_that_no_handler_has_taken_are_owed_already(redis_url: str) -> None:
    """Killed while updates still stand in the inbox: Telegram counts them as delivered."""

    async def before(scene: Scene) -> None:
        stuck = asyncio.Event()
        scene.application.process_update = lambda *_: stuck.wait()
        for number in range(5):
            scene.world.sends_photo(SITI, b"x%d" % number)
        scene.world.says(SITI, text="hello")
        await scene.until(lambda: True if not scene.world.updates else None)
        assert len(await scene.memory.waiting()) == 5
        stuck.set()

    async def after(scene: Scene) -> None:
        await scene.message(count=5)
        await nothing_owed(scene)

    lives(redis_url, before, after)


def test_what_was_answered_is_not_answered_when_telegram_delivers_it_again(redis_url: str) -> None:
    async def before(scene: Scene) -> None:
        scene.world.sends_photo(SITI, png())
        again = list(scene.world.updates)
        await scene.message()
        await scene.drawn()
        again[0]["update_id"] += 1000  # as from another server, so that its number does not give it away
        scene.world.updates[:] = again

    async def after(scene: Scene) -> None:
        await scene.rest()
        assert len(scene.sent()) == 1
        await nothing_owed(scene)

    lives(redis_url, before, after)


def test_a_photo_that_is_one_too_many_is_told_so_and_owed_nothing(redis_url: str) -> None:
    async def before(scene: Scene) -> None:
        scene.api.faults.append(Fault("download", delay=0.3, times=99))
        for number in range(16):
            scene.world.sends_photo(SITI, b"x%d" % number)
        await scene.message(count=16)
        await nothing_owed(scene)
        assert sum("are waiting already" in one.get("text", "") for one in scene.sent()) > 0

    async def after(scene: Scene) -> None:
        await scene.rest(0.1)
        assert len(scene.sent()) == 16

    lives(redis_url, before, after)


def test_a_photo_that_was_told_about_keeps_its_note_for_edits(redis_url: str) -> None:
    async def before(scene: Scene) -> None:
        photo = scene.world.sends_photo(SITI, b"x")
        await scene.message()
        await scene.drawn()
        assert await scene.memory.recall(AnswerRecord, SITI.number, f"{SITI.number}/{photo['message_id']}")

    async def after(scene: Scene) -> None:
        await nothing_owed(scene)

    lives(redis_url, before, after)


def test_a_bot_that_is_killed_in_the_middle_of_a_crowd_loses_nothing() -> None:
    outcome = asyncio.run(trial("bot", 3))
    assert outcome.complaints == []
    assert outcome.answered + outcome.told_again >= 21
