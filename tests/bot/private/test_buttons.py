"""Tests the buttons: what they do for their owner, and that they do nothing for other people."""

from __future__ import annotations

from typing import Any

import pytest

from bot.pixels.pool import CheckFailure, CouldNotCheck
from bot.store.record_store import StoreUnavailable
from tests.bot.flow import SITI, STOP, WITHHELD, Scene, Stub, play, png
from tests.botapi import Person
from tests.conftest import free_port
from texts import COMPLETE, texts

BUDI = Person(888000222, "Budi")


async def answered(scene: Scene) -> dict[str, Any]:
    scene.world.sends_photo(SITI, b"the original")
    answer = await scene.message()
    await scene.drawn()
    return answer


def test_as_file_fetches_and_screens_again_and_sends_the_copy_as_document() -> None:
    async def use(scene: Scene) -> None:
        answer = await answered(scene)
        assert "Making the file" in await scene.press(answer, "f")
        copy = await scene.message(count=2)
        assert copy["document"]["file_name"] == "redacted.png"
        assert scene.world.files[copy["document"]["file_id"]] == png()
        assert len(scene.api.asked("getFile")) == 3  # once to know whether Telegram still has it

    stub = Stub()
    play(use, stub)
    assert stub.seen == [b"the original"] * 2


@pytest.mark.parametrize("language", COMPLETE)
def test_as_photo_sends_the_bare_copy_to_be_sent_on(language: str) -> None:
    async def use(scene: Scene) -> None:
        person = Person(language=language)
        scene.world.sends_photo(person, b"the original")
        answer = await scene.message()
        assert await scene.press(answer, "p", person) == texts(language).get("pressed-photo")
        copy = await scene.message(count=2)
        assert copy["caption"] == texts(language).get("photo-caption")
        assert scene.world.files[copy["photo"][-1]["file_id"]] == png()
        assert not scene.buttons(copy)

    play(use)


@pytest.mark.parametrize(
    ("second", "words"),
    [(CouldNotCheck(CheckFailure.TIMEOUT), "Could not check"), (WITHHELD, "no copy to send")],
)
def test_as_file_says_when_there_is_no_copy_this_time(second: Any, words: str) -> None:
    stub = Stub()

    async def use(scene: Scene) -> None:
        answer = await answered(scene)
        stub.result = second
        await scene.press(answer, "f")
        message = await scene.message(count=2)
        assert words in message["text"]
        assert "document" not in message

    play(use, stub)


@pytest.mark.parametrize("language", COMPLETE)
@pytest.mark.parametrize("verb", ["f", "c", "s"])
def test_a_handle_that_telegram_has_forgotten_is_an_alert_and_the_good_answer_stays(verb: str, language: str) -> None:
    person = Person(language=language)

    async def use(scene: Scene) -> None:
        scene.world.sends_photo(person, b"x")
        answer = await scene.message()
        await scene.drawn()
        caption = answer["caption"]
        scene.world.files.clear()
        assert await scene.press(answer, verb, person) == texts(language).get("pressed-gone")
        await scene.until(lambda: True if scene.buttons(answer)[0] == "again" else None)
        await scene.rest()
        assert answer["caption"] == caption
        assert len(scene.sent()) == 1

    stub = Stub()
    play(use, stub)
    assert len(stub.seen) == 1


def test_delete_removes_the_photo_and_its_own_button() -> None:
    async def use(scene: Scene) -> None:
        answer = await answered(scene)
        question = SITI.number, answer["reply_to_message"]["message_id"]
        assert question in scene.world.messages
        assert "Deleted from this chat" in await scene.press(answer, "d")
        assert question not in scene.world.messages
        await scene.until(lambda: scene.api.asked("editMessageReplyMarkup") or None)
        rows = answer["reply_markup"]["inline_keyboard"]
        verbs = [[button.get("callback_data", "url")[0] for button in row] for row in rows]
        assert verbs == [["p", "f"], ["c", "s"], ["i", "x"], ["u"]]

    play(use)


def test_a_photo_that_cannot_be_deleted_is_said() -> None:
    async def use(scene: Scene) -> None:
        answer = await answered(scene)
        question = scene.world.messages[SITI.number, answer["reply_to_message"]["message_id"]]
        question["too_old"] = True
        assert "48 hours" in await scene.press(answer, "d")

    play(use)


def test_forget_deletes_the_record_and_the_buttons_say_so_afterwards() -> None:
    async def use(scene: Scene) -> None:
        answer = await answered(scene)
        assert {"ticket", "sheet", "told"} <= await scene.kinds()
        buttons = answer["reply_markup"]
        assert "Forgotten" in await scene.press(answer, "x")
        assert not {"ticket", "sheet", "told"} & await scene.kinds()
        await scene.until(lambda: True if answer["reply_markup"] != buttons else None)
        assert [list(button) for row in answer["reply_markup"]["inline_keyboard"] for button in row] == [
            ["text", "url"]
        ]
        for verb in "fdx":
            answer["reply_markup"] = buttons
            assert await scene.press(answer, verb) == texts("en").get("pressed-old")
        assert (SITI.number, answer["reply_to_message"]["message_id"]) in scene.world.messages

    play(use)


def test_a_press_by_someone_else_or_from_another_chat_does_nothing() -> None:
    async def use(scene: Scene) -> None:
        answer = await answered(scene)
        data = scene.data(answer, "d")
        elsewhere = scene.world.says(SITI, chat=-100123, text="hi")
        forged = [
            scene.world.presses(BUDI, answer, data),
            scene.world.presses(SITI, elsewhere, data),
            scene.world.presses(SITI, None, data),
        ]
        for query, words in zip(forged, ("belong to the person", "expired", "expired"), strict=True):
            assert words in await scene.pressed(query)
        assert not scene.api.asked("deleteMessage")

    play(use)


@pytest.mark.parametrize("data", ["d", "d:", "d:AAAAAAAAAAAA", "q:{}", "dd:{}", "d:{}x", "d:../../../../", "💥" * 16])
def test_forged_data_is_refused(data: str) -> None:
    async def use(scene: Scene) -> None:
        answer = await answered(scene)
        ticket = scene.data(answer, "d")[2:]
        query = scene.world.presses(SITI, answer, data.replace("{}", ticket))
        assert await scene.pressed(query) == texts("en").get("pressed-old")
        assert not scene.api.asked("deleteMessage")

    play(use)


@pytest.mark.parametrize("language", COMPLETE)
def test_expired_buttons_are_taken_off_and_look_again_brings_a_new_answer(language: str) -> None:
    person, said = Person(language=language), texts(language)

    async def use(scene: Scene) -> None:
        scene.world.sends_photo(person, b"the original")
        answer = await scene.message()
        await scene.drawn()
        buttons = answer["reply_markup"]
        await scene.store.flushall()
        for verb in "fdx":
            answer["reply_markup"] = buttons
            assert await scene.press(answer, verb, person) == said.get("pressed-old")
            await scene.until(lambda: True if scene.buttons(answer)[0] == "again" else None)
        assert not any(":" in data and not data.startswith("http") for data in scene.buttons(answer))
        await scene.press(answer, "again", person)
        new = await scene.message(count=2)
        assert new["reply_to_message"]["message_id"] == answer["reply_to_message"]["message_id"]
        assert "again" not in scene.buttons(answer)
        await scene.press(new, "x", person)

    stub = Stub()
    play(use, stub)
    assert stub.seen == [b"the original"] * 2


def test_where_the_photo_is_no_longer_in_the_chat_it_is_asked_for() -> None:
    async def use(scene: Scene) -> None:
        answer = await answered(scene)
        await scene.store.flushall()
        del answer["reply_to_message"]
        assert await scene.press(answer, "f") == texts("en").get("pressed-expired")
        await scene.until(lambda: True if not any(":" in data[:2] for data in scene.buttons(answer)) else None)
        assert "again" not in scene.buttons(answer)

    play(use)


def test_look_again_of_another_person_does_nothing() -> None:
    async def use(scene: Scene) -> None:
        answer = await answered(scene)
        await scene.pressed(scene.world.presses(BUDI, answer, "again"))
        await scene.rest()
        assert len(scene.sent()) == 1

    stub = Stub()
    play(use, stub)
    assert len(stub.seen) == 1


@pytest.mark.parametrize("language", COMPLETE)
def test_without_redis_the_verdict_comes_without_dead_buttons_and_says_why(language: str) -> None:
    person = Person(language=language)

    async def use(scene: Scene) -> None:
        scene.world.sends_photo(person, b"x")
        answer = await scene.message()
        assert answer["caption"].startswith("🔴")
        assert texts(language).get("memory-away") in answer["caption"]
        assert all(data.startswith("http") for data in scene.buttons(answer))

    play(use, redis_url=f"redis://127.0.0.1:{free_port()}/0")


@pytest.mark.parametrize("language", COMPLETE)
def test_when_redis_goes_away_later_the_buttons_say_so(language: str) -> None:
    person = Person(language=language)

    async def use(scene: Scene) -> None:
        scene.world.sends_photo(person, b"x")
        answer = await scene.message()

        async def gone(*_: Any) -> None:
            raise StoreUnavailable

        scene.memory.recall = gone  # type: ignore[method-assign,assignment]  # a store that has gone
        for verb in "fdx":
            assert await scene.press(answer, verb, person) == texts(language).get("pressed-unavailable")

    play(use)


def test_a_press_that_waited_too_long_stops_nothing() -> None:
    async def use(scene: Scene) -> None:
        answer = await answered(scene)
        data = scene.data(answer, "f")
        scene.world.queries[scene.world.presses(SITI, answer, data)] = "answered already"
        assert "document" in await scene.message(count=2)

    play(use)


class TestCommands:
    @pytest.mark.parametrize(
        ("command", "words"),
        [
            ("/help", "before you send it to an AI"),
        ],
    )
    def test_each_command_answers(self, command: str, words: str) -> None:
        async def use(scene: Scene) -> dict[str, Any]:
            scene.world.says(SITI, text=command)
            return await scene.message()

        assert words in play(use)["text"]

    def test_in_groups_only_a_command_for_this_bot_is_answered(self) -> None:
        async def use(scene: Scene) -> None:
            scene.world.says(SITI, chat=-100123, text="/start")
            scene.world.says(SITI, chat=-100123, text="/start@other_bot")
            scene.world.says(SITI, chat=-100123, text="/help@gatekeeper_test_bot")
            answer = await scene.message(-100123)
            await scene.rest()
            assert len(scene.sent(-100123)) == 1
            assert "private chat" in answer["text"]

        play(use)


def test_the_stub_findings_are_what_the_tests_think() -> None:
    assert STOP.redacted is not None
    assert WITHHELD.redacted is None
