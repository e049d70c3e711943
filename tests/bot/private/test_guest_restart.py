"""Guest queries over a sudden end: each has one answer, by this process or the next, and who asked is not left in silence."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from bot.store.records import DAY, GuestQuestion, GuestStage
from detectors.kit.terms import Screening
from tests.bot.flow import CLEAR, STOP, Scene, Stub
from tests.bot.groups.test_restart import process
from tests.bot.private.test_guest import ADI, ANI, answered, photo, words
from tests.botapi import BotApi, Fault, Person
from tests.botapi.newer import asks_as_guest
from texts import texts

Use = Callable[[Scene], Awaitable[Any]]
BOTH = pytest.mark.parametrize("person", [ANI, ADI], ids=["en", "id"])


def lives(url: str, before: Use, after: Use, result: Screening = STOP) -> None:
    """``before`` leaves the memory and Telegram as a process that was killed; ``after`` is the next one."""

    async def run() -> None:
        async with BotApi().running() as api:
            async with process(api, url, Stub(result), guest_mode=1) as scene:
                await scene.store.flushall()
                await scene.rest(0.2)
                await before(scene)
            api.faults.clear()
            async with process(api, url, Stub(result), guest_mode=1) as scene:
                await after(scene)
                await scene.rest()
                assert "guest" not in await scene.kinds()
                await scene.store.flushall()

    asyncio.run(run())


def pending(scene: Scene, person: Person, stage: GuestStage = GuestStage.ASKED) -> GuestQuestion:
    """A query that the process before has taken; Telegram waits for its answer."""
    query = asks_as_guest(scene.world, person, None)
    scene.world.updates.pop()
    file = scene.world.file(b"photo")
    return GuestQuestion(
        *(person.number, query, file["file_id"], file["file_unique_id"], 5),
        speaks=person.language or "",
        replied=True,
        stage=stage,
    )


async def left(scene: Scene, question: GuestQuestion) -> None:
    await scene.memory.keep(question.name, question)


@BOTH
def test_a_query_that_was_taken_and_not_begun_is_answered_by_the_next_process(redis_url: str, person: Person) -> None:
    asked: list[str] = []

    async def before(scene: Scene) -> None:
        scene.api.faults.append(Fault("getFile", delay=5.0, times=9))
        asked.append(asks_as_guest(scene.world, person, photo(scene)))
        await scene.until(lambda: scene.api.asked("getFile") or None)
        (name,) = await scene.store.keys("*:guest:*")
        assert 0 < await scene.store.ttl(name) <= DAY
        held = name + await scene.store.get(name)
        assert not any(secret.encode() in held for secret in ("AgACAg", "unique", "telling"))

    async def after(scene: Scene) -> None:
        assert words(await answered(scene, asked[0])) == texts(person.language or "").get("guest-send-copy")
        await scene.rest()
        assert len(scene.sent(person.number)) == 1

    lives(redis_url, before, after)


@BOTH
@pytest.mark.parametrize("stage", [GuestStage.TELLING, GuestStage.ANSWERING])
def test_what_may_have_arrived_is_not_told_again_and_the_chat_reads_that_it_was_interrupted(
    redis_url: str, stage: GuestStage, person: Person
) -> None:
    asked: list[GuestQuestion] = []

    async def before(scene: Scene) -> None:
        asked.append(pending(scene, person, stage))
        await left(scene, asked[0])

    async def after(scene: Scene) -> None:
        answer = await answered(scene, asked[0].query)
        assert words(answer) == texts(person.language or "").get("guest-interrupted")
        await scene.rest()
        assert scene.sent(person.number) == []

    lives(redis_url, before, after)


def test_a_query_that_was_answered_at_the_end_gets_no_second_answer(redis_url: str) -> None:
    async def before(scene: Scene) -> None:
        question = pending(scene, ANI, GuestStage.ANSWERING)
        scene.world.guest_answers[question.query] = {"caption": "the first"}
        await left(scene, question)

    async def after(scene: Scene) -> None:
        await scene.until(lambda: scene.api.asked("answerGuestQuery") or None)
        await scene.rest()
        assert list(scene.world.guest_answers.values()) == [{"caption": "the first"}]
        assert scene.sent(ANI.number) == []

    lives(redis_url, before, after)


@BOTH
@pytest.mark.parametrize(
    ("stage", "key"), [(GuestStage.ASKED, "guest-send"), (GuestStage.TELLING, "guest-interrupted")]
)
def test_where_the_chat_takes_no_answer_any_more_its_asker_is_told(
    redis_url: str, stage: GuestStage, key: str, person: Person
) -> None:
    async def before(scene: Scene) -> None:
        question = pending(scene, person, stage)
        del scene.world.guest_answers[question.query]
        await left(scene, question)

    async def after(scene: Scene) -> None:
        said = texts(person.language or "")
        message = await scene.message(person.number)
        assert message["text"] == f"{said.get('guest-private')}\n\n{said.get(key)}".replace("<b>", "").replace(
            "</b>", ""
        )
        await scene.rest()
        assert len(scene.sent(person.number)) == 1

    lives(redis_url, before, after, CLEAR)


@pytest.mark.parametrize("stage", [GuestStage.ASKED, GuestStage.TELLING])
def test_a_query_that_is_delivered_again_is_answered_once_as_it_was_left(redis_url: str, stage: GuestStage) -> None:
    asked: list[str] = []

    async def before(scene: Scene) -> None:
        await scene.application.updater.stop()
        asked.append(asks_as_guest(scene.world, ANI, photo(scene)))
        question = pending(scene, ANI, stage)
        await left(scene, GuestQuestion(ANI.number, asked[0], question.file, "u", 5, replied=True, stage=stage))

    async def after(scene: Scene) -> None:
        answer = await answered(scene, asked[0])
        key = "guest-send-copy" if stage is GuestStage.ASKED else "guest-interrupted"
        assert words(answer) == texts("en").get(key)
        await scene.rest()
        assert len(scene.sent(ANI.number)) == (stage is GuestStage.ASKED)
        assert (
            len([call for call in scene.api.asked("answerGuestQuery") if call.values["guest_query_id"] == asked[0]])
            == 1
        )

    lives(redis_url, before, after)


def test_whatever_fails_the_chat_reads_that_it_was_not_checked(redis_url: str) -> None:
    class Broken(Stub):
        async def screen(self, *_: Any) -> Screening:
            raise RuntimeError

    async def run() -> None:
        async with BotApi().running() as api, process(api, redis_url, Broken(), guest_mode=1) as scene:
            await scene.store.flushall()
            query = asks_as_guest(scene.world, ANI, photo(scene))
            assert words(await answered(scene, query)) == texts("en").get("guest-not-checked")
            await scene.store.flushall()

    asyncio.run(run())


def test_a_stage_that_is_not_understood_is_taken_for_the_last() -> None:
    """Then nobody is told a second time."""
    for stored in (b'"stage":"halfway"', b'"stage":7'):
        record = GuestQuestion.from_bytes(GuestQuestion(1, "2", "f").to_bytes().replace(b'"stage":""', stored))
        assert record is not None
        assert record.stage == GuestStage.ANSWERING
