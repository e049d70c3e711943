"""Tests the order of answers: shares, edits, updates that Telegram delivers twice, and work after a restart."""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace
from typing import Any

import pytest

from bot.pixels.pool import CheckFailure, CouldNotCheck
from bot.queueing import MOST_WAITING, PHOTOS_A_MINUTE, FifoLocks, Quota
from bot.store.forgiving import ForgivingStore
from bot.store.record_store import RecordStore, connect
from bot.store.records import Question, RecentPhotos
from tests.bot.flow import CLEAR, QUICK, SECRET, SITI, STOP, Scene, Stub, play, scene
from tests.bot.redis_double import memory_store
from tests.botapi import Fault, Person
from tests.conftest import free_port
from texts import COMPLETE, texts

BUDI = Person(888000222, "Budi")


class TestOrder:
    def test_one_person_is_answered_in_the_order_of_the_photos(self) -> None:
        async def use(scene: Scene) -> None:
            questions = [scene.world.sends_photo(SITI, bytes([n])) for n in range(MOST_WAITING + 1)]
            await scene.message(count=len(questions))
            replied = [message["reply_to_message"]["message_id"] for message in scene.sent()]
            assert replied == [message["message_id"] for message in questions]

        stub = Stub(seconds=0.02)
        play(use, stub)
        assert stub.seen == [bytes([n]) for n in range(MOST_WAITING + 1)]

    def test_another_person_does_not_wait_for_them(self) -> None:
        async def use(scene: Scene) -> None:
            for _ in range(4):
                scene.world.sends_photo(SITI, b"x")
            scene.world.sends_photo(BUDI, b"y")
            await scene.message(BUDI.number)
            assert len(scene.sent()) <= 1

        play(use, Stub(seconds=0.2))

    @pytest.mark.parametrize("language", COMPLETE)
    def test_who_has_too_many_waiting_hears_it_at_once_and_the_photo_is_not_taken(self, language: str) -> None:
        async def use(scene: Scene) -> None:
            person = Person(language=language)
            for n in range(MOST_WAITING + 2):
                scene.world.sends_photo(person, bytes([n]))
            answer = await scene.message()
            assert answer["text"] == texts(language).get("line-full", count=MOST_WAITING).replace("<b>", "").replace(
                "</b>", ""
            )
            await scene.message(count=MOST_WAITING + 2)

        stub = Stub(CLEAR, seconds=0.1)
        play(use, stub)
        assert bytes([MOST_WAITING + 1]) not in stub.seen

    @pytest.mark.parametrize("language", COMPLETE)
    def test_more_than_thirty_a_minute_hear_how_long_to_wait(self, language: str) -> None:
        async def use(scene: Scene) -> None:
            person = Person(language=language)
            earlier = (int(time.time()),) * (PHOTOS_A_MINUTE - 1)
            await scene.memory.keep("", RecentPhotos(person.number, earlier))
            scene.world.sends_photo(person, b"the thirtieth")
            await scene.message()
            scene.world.sends_photo(person, b"too many")
            answer = await scene.message(count=2)
            sentences = [texts(language).get("too-fast", seconds=seconds) for seconds in range(50, 62)]
            assert answer["text"] in [text.replace("<b>", "").replace("</b>", "") for text in sentences]
            assert "🟢" not in answer["text"]

        stub = Stub(CLEAR)
        play(use, stub)
        assert stub.seen == [b"the thirtieth"]

    def test_turns_go_round_also_when_a_waiter_gives_up(self) -> None:
        async def run() -> list[str]:
            turns, served = FifoLocks(), []

            async def job(name: str) -> None:
                async with turns.acquire("line"):
                    served.append(name)
                    await asyncio.sleep(0.01)

            tasks = [asyncio.create_task(job(name)) for name in "abcd"]
            await asyncio.sleep(0)
            assert turns.waiting("line") == turns.total == 4
            tasks[1].cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            assert turns.total == 0
            return served

        assert asyncio.run(run()) == ["a", "c", "d"]

    def test_the_quota_counts_albums_by_their_pictures_and_forgets_after_a_minute(self) -> None:
        async def run() -> None:
            quota = Quota(ForgivingStore(RecordStore(memory_store(), SECRET, 15)))
            assert [await quota.seconds_to_wait(1, 1000.0, 10) for _ in range(4)] == [0, 0, 0, 61]
            assert await quota.seconds_to_wait(1, 1030.0, 1) == 31
            assert await quota.seconds_to_wait(2, 1030.0, 10) == 0
            assert await quota.seconds_to_wait(1, 1061.0, 10) == 0

        asyncio.run(run())


class TestLooking:
    @pytest.mark.parametrize("language", COMPLETE)
    def test_slow_work_says_so_and_the_answer_takes_its_place(self, language: str) -> None:
        async def use(scene: Scene) -> None:
            question = scene.world.sends_photo(Person(language=language), b"x")
            looking = dict(await scene.message())
            assert looking["text"] == texts(language).get("looking")
            assert looking["reply_to_message"]["message_id"] == question["message_id"]
            await scene.until(lambda: scene.api.asked("editMessageMedia") or None)
            await scene.drawn()
            (answer,) = scene.sent()
            assert answer["message_id"] == looking["message_id"]
            assert texts(language).get("risk-identity.short") in answer["caption"]
            assert "photo" in answer
            assert scene.buttons(answer)

        play(use, Stub(seconds=0.3), timing=replace(QUICK, looking=0.1))

    def test_quick_work_says_nothing_of_it(self) -> None:
        async def use(scene: Scene) -> None:
            scene.world.sends_photo(SITI, b"x")
            await scene.message()
            await scene.rest(0.1)
            assert len(scene.api.asked("sendMessage")) == 0

        play(use)

    def test_where_its_word_is_gone_or_cannot_be_changed_the_answer_comes_below(self) -> None:
        async def use(scene: Scene) -> None:
            scene.api.faults.append(Fault("editMessageMedia", 400, description="Bad Request: message can't be edited"))
            scene.world.sends_photo(SITI, b"x")
            await scene.until(lambda: scene.api.asked("sendPhoto") or None)
            await scene.drawn()
            (answer,) = scene.sent()
            assert "photo" in answer

        play(use, Stub(seconds=0.2), timing=replace(QUICK, looking=0.05))

    def test_an_error_takes_the_word_away(self) -> None:
        async def use(scene: Scene) -> None:
            scene.world.sends_photo(SITI, b"x")
            await scene.until(lambda: scene.api.asked("deleteMessage") or None)
            answer = await scene.message()
            assert "Could not check" in answer["text"]
            assert len(scene.sent()) == 1

        play(use, Stub(RuntimeError("x"), seconds=0.2), timing=replace(QUICK, looking=0.05))


class TestEdits:
    @pytest.mark.parametrize("language", COMPLETE)
    def test_a_new_picture_is_checked_and_the_old_answer_marked_as_outdated(self, language: str) -> None:
        async def use(scene: Scene) -> None:
            catalogue = texts(language)
            question = scene.world.sends_photo(Person(language=language), b"old")
            old = await scene.message()
            assert scene.buttons(old)
            scene.world.edits(question, b"new")
            answer = await scene.message(count=2)
            assert old["caption"] == catalogue.get("answer-outdated").replace("<b>", "").replace("</b>", "")
            assert not scene.buttons(old)
            assert answer["caption"].startswith(catalogue.get("answer-again"))

        stub = Stub()
        play(use, stub)
        assert stub.seen == [b"old", b"new"]

    def test_an_answer_in_words_is_marked_too(self) -> None:
        async def use(scene: Scene) -> None:
            question = scene.world.sends_photo(SITI, b"old")
            old = await scene.message()
            stub.result = STOP
            scene.world.edits(question, b"new")
            await scene.message(count=2)
            assert old["text"].startswith("⚪ Outdated")

        stub = Stub(CouldNotCheck(CheckFailure.TIMEOUT))
        play(use, stub)

    def test_an_edited_caption_is_not_checked_again(self) -> None:
        async def use(scene: Scene) -> None:
            question = scene.world.sends_photo(SITI, b"old")
            await scene.message()
            scene.world.edits(question, caption="other words")
            await scene.rest(0.2)
            assert len(scene.sent()) == 1

        stub = Stub()
        play(use, stub)
        assert stub.seen == [b"old"]


class TestTwice:
    def test_an_update_that_is_delivered_twice_is_answered_once(self) -> None:
        async def use(scene: Scene) -> None:
            scene.world.sends_photo(SITI, b"x")
            again = dict(scene.world.updates[-1])
            await scene.message()
            scene.world.updates.append(again)
            scene.world.news.set()
            scene.world.says(SITI, text="/help")
            await scene.message(count=2)
            assert len(scene.sent()) == 2

        play(use)

    def test_what_telegram_delivers_again_after_a_restart_is_recognised(self, redis_url: str) -> None:
        async def run() -> None:
            store: Any = connect(redis_url)
            await store.flushall()
            async with scene(Stub(), redis_url=redis_url) as first:
                first.world.sends_photo(SITI, b"x")
                update = dict(first.world.updates[-1])
                await first.message()
                await first.drawn()
            async with scene(Stub(), redis_url=redis_url) as second:
                second.world.updates.append(update)
                second.world.news.set()
                second.world.push("message", {**update["message"], "message_id": 999, "text": "/help", "photo": []})
                await second.rest(0.4)
                assert not second.api.asked("sendPhoto")
            await store.flushall()
            await store.aclose()

        asyncio.run(run())

    def test_a_photo_that_was_taken_and_not_answered_is_answered_after_a_restart_once(self, redis_url: str) -> None:
        async def run() -> None:
            store: Any = connect(redis_url)
            await store.flushall()
            memory = RecordStore(store, SECRET, 15)
            async with scene(Stub(), redis_url=redis_url) as second:
                await second.rest(0.1)
                handle = second.world.file(b"left behind")
                message = second.world.post(SITI.number, SITI.to_json(), photo=[handle])
                question = Question(SITI.number, SITI.number, message["message_id"], handle["file_id"], speaks="id")
                await memory.keep(question.name, question)
                await second.wiring.resume()
                answer = await second.message()
                assert answer["reply_to_message"]["message_id"] == message["message_id"]
                assert "jangan dikirim ke AI" in answer["caption"]
                assert await memory.waiting() == []
                await second.wiring.resume()
                assert len(second.sent()) == 1
            await store.flushall()
            await store.aclose()

        asyncio.run(run())

    def test_a_photo_in_work_is_finished_before_the_bot_stops(self) -> None:
        async def run() -> None:
            async with scene(Stub(seconds=0.4)) as stage:
                stage.world.sends_photo(SITI, b"x")
                await stage.until(lambda: stage.api.asked("getFile") or None)
            assert "Stop" in stage.sent()[-1]["caption"]

        asyncio.run(run())

    def test_without_the_store_people_are_still_answered_in_order(self) -> None:
        async def use(scene: Scene) -> None:
            questions = [scene.world.sends_photo(SITI, bytes([n])) for n in range(3)]
            await scene.message(count=3)
            replied = [message["reply_to_message"]["message_id"] for message in scene.sent()]
            assert replied == [message["message_id"] for message in questions]

        play(use, redis_url=f"redis://127.0.0.1:{free_port()}/0")


class TestAllowed:
    @pytest.mark.parametrize("language", COMPLETE)
    def test_only_who_is_named_is_served(self, language: str) -> None:
        async def use(scene: Scene) -> None:
            stranger = Person(4242, "Stranger", language)
            scene.world.sends_photo(stranger, b"theirs")
            assert (await scene.message(stranger.number))["text"] == texts(language).get("not-allowed")
            scene.world.sends_photo(SITI, b"mine")
            answer = await scene.message()
            query = scene.world.presses(stranger, answer, scene.data(answer, "d"))
            assert await scene.pressed(query) == texts(language).get("not-allowed")
            scene.world.says(stranger, chat=-100123, text="/tips@gatekeeper_test_bot")
            await scene.rest(0.1)
            assert not scene.sent(-100123)

        stub = Stub()
        play(use, stub, allowed_users=f"{SITI.number}, 5")
        assert stub.seen == [b"mine"]
