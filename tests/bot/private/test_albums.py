"""Tests that an album is answered as one: one verdict, one album of copies, one message of buttons, also for late parts."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

import pytest

from bot.pixels.pool import CheckFailure, CouldNotCheck
from detectors.kit.terms import Redacted, Refusal, Screening, ScreeningOptions
from tests.bot import flow
from tests.bot.flow import CLEAR, KTP, SITI, STOP, WITHHELD, Scene, Stub, png
from tests.botapi import Fault, Person
from texts import COMPLETE, texts

play = partial(flow.play, timing=replace(flow.QUICK, album_quiet=0.15))


@dataclass
class ByPicture(Stub):
    """Judges each picture by its bytes."""

    known: dict[bytes, Screening | BaseException] = field(default_factory=dict)

    async def screen(self, data: bytes, options: ScreeningOptions) -> Screening:
        self.result = self.known[data]
        return await super().screen(data, options)


def known() -> ByPicture:
    return ByPicture(
        known={
            b"clear": CLEAR,
            b"stop": STOP,
            b"naked": WITHHELD,
            b"broken": Screening.refusal(Refusal.TRUNCATED),
            b"slow": CouldNotCheck(CheckFailure.TIMEOUT),
        }
    )


def summary(scene: Scene) -> list[dict[str, Any]]:
    return [message for message in scene.sent() if "text" in message and "album:x" in str(scene.buttons(message))]


async def answered(scene: Scene, count: int = 1) -> dict[str, Any]:
    await scene.until(lambda: True if len(summary(scene)) >= count else None)
    await scene.drawn()
    return summary(scene)[-1]


@pytest.mark.parametrize("language", COMPLETE)
def test_one_verdict_worst_first_the_copies_as_one_album_then_one_message_with_buttons(language: str) -> None:
    async def use(scene: Scene) -> None:
        scene.world.sends_album(Person(language=language), b"clear", b"stop", b"naked", b"broken")
        answer = await answered(scene)
        said = texts(language)
        lines = answer["text"].splitlines()
        assert lines[0] == said.get("album-headline-stop", count=4).replace("<b>", "").replace("</b>", "")
        assert [line[:2] for line in lines[2:6]] == ["2.", "3.", "4.", "1."]
        assert said.get("risk-identity.short") in lines[2]
        assert said.get("trouble-download") in lines[4]
        copies = [message for message in scene.sent() if "photo" in message]
        assert len({message["media_group_id"] for message in copies}) == 1
        assert [message["caption"] for message in copies] == [
            said.get("album-copy", number=1, count=4, what="none"),
            said.get("album-copy", number=2, count=4, what=said.get("risk-identity.short")),
        ]
        assert len(scene.sent()) == 3
        assert list(scene.world.messages)[-1][1] == answer["message_id"]

    play(use, known())


@pytest.mark.parametrize(
    ("pictures", "key"),
    [
        ((b"clear", b"clear"), "album-headline-clear"),
        ((b"clear", b"slow"), "album-headline-unknown"),
        ((b"clear", b"broken"), "album-headline-unknown"),
        ((b"slow", b"stop"), "album-headline-stop"),
    ],
)
def test_the_worst_picture_speaks_for_all(pictures: tuple[bytes, ...], key: str) -> None:
    async def use(scene: Scene) -> None:
        scene.world.sends_album(SITI, *pictures)
        answer = await answered(scene)
        expected = texts("en").get(key, count=2).replace("<b>", "").replace("</b>", "")
        assert answer["text"].startswith(expected)
        assert any("gemini" in button for button in scene.buttons(answer)) is (key == "album-headline-clear")

    play(use, known())


def test_a_part_that_comes_while_the_others_wait_is_taken_in() -> None:
    async def use(scene: Scene) -> None:
        scene.world.sends_photo(SITI, b"stop")
        scene.world.sends_album(SITI, b"clear")
        await scene.rest(0.1)
        scene.world.sends_album(SITI, b"stop")
        answer = await answered(scene)
        assert len(summary(scene)) == 1
        assert "2 pictures" in answer["text"]

    stub = known()
    stub.seconds = 0.3
    play(use, stub)


def test_parts_that_come_in_another_order_are_told_in_that_of_their_messages() -> None:
    async def use(scene: Scene) -> None:
        scene.world.sends_album(SITI, b"stop", b"clear", b"naked")
        # Numbers of updates rise all the same: what comes with a lower one is delivered again.
        updates = scene.world.updates
        parts, numbers = updates[::-1], [update["update_id"] for update in updates]
        updates[:] = [{**part, "update_id": number} for part, number in zip(parts, numbers, strict=True)]
        answer = await answered(scene)
        assert [line[:4] for line in answer["text"].splitlines()[2:5]] == ["1. 🔴", "3. 🔴", "2. 🟢"]
        copies = [message["caption"] for message in scene.sent() if "photo" in message]
        assert [caption[:14] for caption in copies] == ["Picture 1 of 3", "Picture 2 of 3"]

    play(use, known())


def test_a_part_that_comes_late_goes_into_the_answer_which_moves_below_its_copy() -> None:
    async def use(scene: Scene) -> None:
        scene.world.sends_album(SITI, b"clear", b"clear")
        first = await answered(scene)
        assert "Nothing risky" in first["text"]
        scene.world.sends_album(SITI, b"stop")
        await scene.until(lambda: True if "3 pictures" in str(summary(scene)) else None)
        await scene.drawn()
        (answer,) = summary(scene)
        assert first["message_id"] not in {message["message_id"] for message in scene.sent()}
        assert answer["text"].startswith("🔴")
        copies = [message for message in scene.sent() if "photo" in message]
        assert answer["message_id"] > max(copy["message_id"] for copy in copies)
        assert copies[-1]["caption"].startswith("Picture 3 of 3")
        assert len([data for data in scene.buttons(answer) if data.startswith("o:")]) == 3

    play(use, known())


def test_a_late_part_without_a_copy_changes_the_answer_that_stands() -> None:
    async def use(scene: Scene) -> None:
        scene.world.sends_album(SITI, b"clear", b"clear")
        first = await answered(scene)
        scene.world.sends_album(SITI, b"naked")
        await scene.until(lambda: True if "3 pictures" in summary(scene)[0]["text"] else None)
        assert [message["message_id"] for message in summary(scene)] == [first["message_id"]]

    play(use, known())


def test_the_buttons_stand_below_the_pictures_also_where_looking_was_said_before() -> None:
    stub = known()
    stub.seconds = 0.2

    async def use(scene: Scene) -> None:
        scene.world.sends_album(SITI, b"clear", b"stop")
        await scene.until(lambda: True if any("🔎" in message.get("text", "") for message in scene.sent()) else None)
        answer = await answered(scene)
        assert answer["message_id"] == max(message["message_id"] for message in scene.sent())
        assert not any("🔎" in message.get("text", "") for message in scene.sent())

    flow.play(use, stub, timing=replace(flow.QUICK, album_quiet=0.15, looking=0.05))


def test_a_late_part_after_a_deleted_answer_gets_one_of_its_own() -> None:
    async def use(scene: Scene) -> None:
        scene.world.sends_album(SITI, b"clear", b"clear")
        first = await answered(scene)
        del scene.world.messages[SITI.number, first["message_id"]]
        scene.world.sends_album(SITI, b"stop")
        assert "3 pictures" in (await answered(scene))["text"]

    play(use, known())


def test_a_part_that_was_edited_takes_its_own_place() -> None:
    async def use(scene: Scene) -> None:
        messages = scene.world.sends_album(SITI, b"clear", b"clear")
        await answered(scene)
        scene.world.edits(messages[0], b"stop")
        await scene.until(lambda: True if "🔴" in str(summary(scene)) else None)
        await scene.drawn()
        assert "1. 🔴" in summary(scene)[0]["text"]
        assert "2 pictures" in summary(scene)[0]["text"]

    play(use, known())


def test_what_is_no_picture_in_an_album_is_told_in_its_answer() -> None:
    async def use(scene: Scene) -> None:
        scene.world.sends_album(SITI, b"clear")
        archive = {**scene.world.file(b"zip"), "mime_type": "application/zip", "file_name": "a.zip"}
        scene.world.says(SITI, document=archive, media_group_id="12345")
        answer = await answered(scene)
        await scene.rest(0.2)
        assert "I do not open archives" in answer["text"]
        assert answer["text"].startswith("⚪")
        assert len(scene.sent()) == 2

    play(use, known())


def test_ten_pictures_are_answered_without_waiting_for_more() -> None:
    async def use(scene: Scene) -> None:
        scene.world.sends_album(SITI, *[b"stop"] * 10)
        answer = await answered(scene)
        assert "10 pictures" in answer["text"]
        assert len([message for message in scene.sent() if "photo" in message]) == 10
        assert len(scene.api.asked("sendMediaGroup")) == 1

    play(use, known())


def test_copies_that_are_no_photos_go_as_documents_of_their_own() -> None:
    from dataclasses import replace

    from detectors.kit.terms import Redacted

    long = replace(STOP, redacted=Redacted(png(4000, 100), "png", width=4000, height=100))

    async def use(scene: Scene) -> None:
        scene.world.sends_album(SITI, b"stop", b"long", b"long")
        await answered(scene)
        assert [("photo" in message, "document" in message) for message in scene.sent()[:3]] == [
            (True, False),
            (False, True),
            (False, True),
        ]

    stub = known()
    stub.known[b"long"] = long
    play(use, stub)


def test_an_album_that_telegram_does_not_take_goes_picture_by_picture() -> None:
    async def use(scene: Scene) -> None:
        scene.api.faults.append(Fault("sendMediaGroup", status=400, description="Bad Request: GROUPED_MEDIA_INVALID"))
        scene.world.sends_album(SITI, b"stop", b"stop")
        await answered(scene)
        assert len([message for message in scene.sent() if "photo" in message]) == 2

    play(use, known())


class TestButtons:
    def test_a_live_photo_that_is_opened_is_not_clear_because_its_video_was_not_looked_at(self) -> None:
        async def use(scene: Scene) -> None:
            video = {**scene.world.file(b"video"), "width": 9, "height": 9, "duration": 1}
            scene.world.sends_album(SITI, b"clear", b"clear", live_photo=video)
            answer = await answered(scene)
            await scene.press(answer, "o")
            opened = await scene.message(count=len(scene.sent()) + 1)
            assert "🟢" not in opened["caption"]
            assert texts("en").get("note-live", copy="yes").replace("<b>", "") in opened["caption"]

        play(use, known())

    def test_a_picture_that_is_opened_again_says_what_was_left_visible_in_it(self) -> None:
        screener = known()

        async def use(scene: Scene) -> None:
            scene.world.sends_album(SITI, b"stop", b"stop")
            answer = await answered(scene)
            await scene.press(answer, "o")
            opened = await scene.message(count=4)
            for verb in ("c", "h", "t:2", "t:2"):
                await scene.press(opened, verb)
                await scene.drawn()
            screener.known[b"stop"] = replace(STOP, redacted=Redacted(png(), "png", KTP.regions[:1]))
            await scene.press(answer, "o")
            again = await scene.message(count=5)
            assert again["message_id"] != opened["message_id"]
            assert "Left open by your choice" in again["caption"]
            assert screener.options[-1].keep == KTP.regions[1:]

        play(use, screener)

    def test_a_number_opens_that_picture_with_buttons_of_its_own(self) -> None:
        async def use(scene: Scene) -> None:
            scene.world.sends_album(SITI, b"clear", b"stop")
            answer = await answered(scene)
            second = [data for data in scene.buttons(answer) if data.startswith("o:")][1]
            await scene.pressed(scene.world.presses(SITI, answer, second))
            opened = await scene.message(count=4)
            assert "Stop" in opened["caption"]
            for verb in ("c", "h"):
                await scene.press(opened, verb)
                await scene.drawn()
            assert scene.data(opened, "t:2")

        play(use, known())

    def test_all_as_files(self) -> None:
        async def use(scene: Scene) -> None:
            messages = scene.world.sends_album(SITI, b"clear", b"stop", b"naked", has_protected_content=True)
            answer = await answered(scene)
            assert "Making the file" in await scene.press(answer, "album:f")
            last = await scene.message(count=6)
            files = [message for message in scene.sent() if "document" in message]
            assert len(files) == 2
            assert all(message["has_protected_content"] for message in files)
            captions = [texts("en").get(key) for key in ("todo-clean", "file-caption")]
            assert [message["caption"] for message in files] == captions
            assert files[0]["reply_to_message"]["message_id"] == messages[0]["message_id"]
            assert "no copy to send" in last["text"]

        play(use, known())

    def test_delete_takes_all_parts(self) -> None:
        async def use(scene: Scene) -> None:
            messages = scene.world.sends_album(SITI, b"clear", b"stop")
            answer = await answered(scene)
            assert "Deleted" in await scene.press(answer, "album:d")
            assert not {(SITI.number, message["message_id"]) for message in messages} & set(scene.world.messages)

        play(use, known())

    def test_parts_that_cannot_be_deleted_are_said(self) -> None:
        async def use(scene: Scene) -> None:
            messages = scene.world.sends_album(SITI, b"clear", b"stop")
            answer = await answered(scene)
            messages[1]["too_old"] = True
            assert "48 hours" in await scene.press(answer, "album:d")

        play(use, known())

    def test_forget_drops_everything_about_the_album(self) -> None:
        async def use(scene: Scene) -> None:
            scene.world.sends_album(SITI, b"clear", b"stop")
            answer = await answered(scene)
            buttons = answer["reply_markup"]
            assert "Forgotten" in await scene.press(answer, "album:x")
            assert not {"ticket", "sheet", "told", "album"} & await scene.kinds()
            answer["reply_markup"] = buttons
            assert "expired" in await scene.press(answer, "album:f")

        play(use, known())

    @pytest.mark.parametrize("language", COMPLETE)
    def test_expired_buttons_are_taken_off_at_the_press_but_not_while_the_memory_is_away(self, language: str) -> None:
        person, said = Person(language=language), texts(language)

        async def use(scene: Scene) -> None:
            scene.world.sends_album(person, b"clear", b"stop")
            answer = await answered(scene)
            held, there = scene.store.execute_command, scene.buttons(answer)

            async def gone(*_: Any, **__: Any) -> Any:
                raise ConnectionError

            scene.store.execute_command = gone
            assert await scene.press(answer, "album:f", person) == said.get("pressed-unavailable")
            await scene.rest(0.05)
            assert scene.buttons(answer) == there
            scene.store.execute_command = held
            await scene.store.flushall()
            assert await scene.press(answer, "album:f", person) == said.get("pressed-expired")
            await scene.until(lambda: True if not any("album" in data for data in scene.buttons(answer)) else None)

        play(use, known())

    def test_a_press_by_someone_else_does_nothing(self) -> None:
        async def use(scene: Scene) -> None:
            scene.world.sends_album(SITI, b"clear", b"stop")
            answer = await answered(scene)
            query = scene.world.presses(Person(888, "Budi"), answer, scene.data(answer, "album:d"))
            assert "belong to the person" in await scene.pressed(query)
            assert not scene.api.asked("deleteMessages")

        play(use, known())


@pytest.mark.parametrize("language", COMPLETE)
def test_files_that_telegram_has_forgotten_are_an_alert_and_the_answer_stays(language: str) -> None:
    person = Person(language=language)

    async def use(scene: Scene) -> None:
        scene.world.sends_album(person, b"clear", b"stop")
        answer = await answered(scene)
        await scene.drawn()
        words, messages = answer["text"], len(scene.sent())
        scene.world.files.clear()
        assert await scene.press(answer, "album:f", person) == texts(language).get("pressed-expired")
        await scene.rest()
        assert answer["text"] == words
        assert len(scene.sent()) == messages
        assert not any("album:f" in data for data in scene.buttons(answer))

    play(use, known())
