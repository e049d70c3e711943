"""Tests a photo in a private chat from the update to the answer, with the real application and the Bot API double."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from bot.pixels.pool import CheckFailure, CouldNotCheck
from detectors.kit.terms import (
    Level,
    Reason,
    Redacted,
    Refusal,
    Report,
    Screening,
    ScreeningOptions,
    Unchecked,
    Verdict,
)
from tests.bot.flow import CLEAR, QUICK, SITI, STOP, WITHHELD, Scene, Stub, play, png
from tests.botapi import Person
from tests.botapi.rules import plain
from texts import COMPLETE, texts


def test_a_photo_gets_one_reply_with_the_covered_picture_and_the_verdict() -> None:
    async def use(scene: Scene) -> None:
        question = scene.world.sends_photo(SITI, b"the original")
        answer = await scene.message()
        await scene.rest()
        assert len(scene.sent()) == 1
        assert "Stop: Identity document — don't send the original" in answer["caption"]
        assert "Covered: NIK." in answer["caption"]
        assert "Identity document (certain), covered: NIK" in await scene.details(answer)
        assert answer["reply_to_message"]["message_id"] == question["message_id"]
        assert scene.world.files[answer["photo"][-1]["file_id"]] == png()
        assert [len(row) for row in answer["reply_markup"]["inline_keyboard"]] == [2, 2, 2, 1, 1]

    stub = Stub()
    play(use, stub)
    assert stub.seen == [b"the original"]


def test_a_sign_of_life_comes_within_a_second_and_lasts_while_the_work_does() -> None:
    async def use(scene: Scene) -> None:
        scene.world.sends_photo(SITI, b"x")
        await scene.until(lambda: scene.api.asked("sendChatAction") or None, seconds=1.0)
        assert not scene.sent()
        await scene.message()
        await scene.drawn()
        await scene.rest(0.1)  # an action that was on its way when the answer came is counted as shown
        shown = len(scene.api.asked("sendChatAction"))
        assert shown >= 2
        await scene.rest()
        assert len(scene.api.asked("sendChatAction")) == shown

    play(use, Stub(seconds=0.6), timing=replace(QUICK, chat_action=0.1))


@pytest.mark.parametrize(("seconds", "writes"), [(0.0, 2), (0.3, 3)])
def test_a_photo_is_written_down_as_pending_once_and_changed_when_something_is_sent(
    seconds: float, writes: int
) -> None:
    async def use(scene: Scene) -> int:
        written: list[str] = []
        write = scene.store.set

        async def counted(name: str, *values: Any, **options: Any) -> Any:
            written.append(name)
            return await write(name, *values, **options)

        scene.store.set = counted
        scene.world.sends_photo(SITI, b"x")
        await scene.message()
        await scene.drawn()
        return sum(":waiting:" in name for name in written)

    assert play(use, Stub(seconds=seconds), timing=replace(QUICK, looking=0.1)) == writes


@pytest.mark.parametrize(("mime", "name"), [("image/png", "scan.png"), ("image/heic", "x"), (None, "KTP Siti.JPG")])
def test_an_image_sent_as_file_is_checked(mime: str | None, name: str) -> None:
    async def use(scene: Scene) -> dict[str, Any]:
        scene.world.sends_file(SITI, b"file bytes", mime, name)
        return await scene.message()

    stub = Stub()
    assert "photo" in play(use, stub)
    assert stub.seen == [b"file bytes"]


def test_a_forwarded_an_edited_and_a_captioned_photo_are_checked_too() -> None:
    async def use(scene: Scene) -> None:
        origin = {"type": "hidden_user", "date": 1, "sender_user_name": "Someone"}
        message = scene.world.sends_photo(SITI, b"1", forward_origin=origin, caption="NIK 3171234567890001")
        await scene.message(count=1)
        scene.world.edits(message, b"2")
        answer = await scene.message(count=2)
        assert "3171234567890001" not in answer["caption"]

    play(use)


def test_an_edited_text_is_not_answered_again() -> None:
    async def use(scene: Scene) -> None:
        message = scene.world.says(SITI, text="hello")
        await scene.message()
        scene.world.push("edited_message", {**message, "edit_date": message["date"] + 1})
        await scene.rest()
        assert len(scene.sent()) == 1

    play(use)


@pytest.mark.parametrize("language", COMPLETE)
def test_a_harmless_photo_gets_one_line_no_picture_and_a_clean_copy_on_demand(language: str) -> None:
    person = Person(language=language)

    async def use(scene: Scene) -> None:
        scene.world.sends_photo(person, b"x")
        answer = await scene.message()
        said = texts(language)
        assert answer["text"] == plain(f"{said.get('headline-clear')}\n\n{said.get('once-last-look')}", "HTML")
        scene.world.sends_photo(person, b"x")
        scene.world.sends_photo(person, b"x")
        answer = await scene.message(count=3)
        assert answer["text"] == plain(said.get("headline-clear"), "HTML"), "notes are said once"
        assert "photo" not in answer
        labels = [button["text"] for row in answer["reply_markup"]["inline_keyboard"] for button in row]
        assert texts(language).get("button-clean-copy") in labels
        await scene.press(answer, "f", person)
        assert "document" in await scene.message(count=4)

    play(use, Stub(CLEAR))


@pytest.mark.parametrize("language", COMPLETE)
def test_two_lines_and_the_copy_and_everything_else_behind_details(language: str) -> None:
    person, said = Person(language=language), texts(language)

    async def use(scene: Scene) -> None:
        scene.world.sends_photo(person, b"x")
        answer = await scene.message()
        first, second, *once = answer["caption"].split("\n")
        assert first.startswith("🔴")
        assert second == said.get("short-covered", what=said.get("item-nik"))
        assert once == ["", said.get("once-last-look")]
        told = await scene.details(answer, person)
        for words in ("risk-identity.why", "todo-copy", "note-photo"):
            assert plain(said.get(words), "HTML") in told
        assert "/mydata" in told

    play(use)


def test_a_withheld_copy_is_said_with_the_reason_and_no_picture_leaves() -> None:
    async def use(scene: Scene) -> dict[str, Any]:
        scene.world.sends_photo(SITI, b"x")
        return await scene.message()

    answer = play(use, Stub(WITHHELD))
    assert "There is no copy" in answer["text"]
    assert "photo" not in answer
    assert "document" not in answer


@pytest.mark.parametrize("reason", list(CheckFailure))
def test_could_not_check_is_said_and_never_approved(reason: CheckFailure) -> None:
    async def use(scene: Scene) -> dict[str, Any]:
        scene.world.sends_photo(SITI, b"x")
        return await scene.message()

    answer = play(use, Stub(CouldNotCheck(reason)))
    assert "Could not check" in answer["text"]
    assert "🟢" not in answer["text"]
    assert "reply_markup" not in answer


def test_an_unexpected_error_is_told_as_not_checked_and_the_bot_lives_on() -> None:
    stub = Stub(RuntimeError("secret words"))

    async def use(scene: Scene) -> None:
        scene.world.sends_photo(SITI, b"x")
        answer = await scene.message()
        assert "Could not check" in answer["text"]
        assert "secret" not in answer["text"]
        stub.result = STOP
        scene.world.sends_photo(SITI, b"x")
        assert "Stop" in (await scene.message(count=2))["caption"]

    play(use, stub)


@pytest.mark.parametrize("reason", list(Refusal))
def test_a_refused_photo_is_told_why(reason: Refusal) -> None:
    async def use(scene: Scene) -> dict[str, Any]:
        scene.world.sends_file(SITI, b"x", "image/jpeg", "a.jpg")
        return await scene.message()

    answer = play(use, Stub(Screening.refusal(reason)))
    assert "could not look at this" in answer["text"]


@pytest.mark.parametrize("language", COMPLETE)
@pytest.mark.parametrize("reason", [Refusal.EMPTY, Refusal.NOT_A_PICTURE, Refusal.TRUNCATED])
def test_a_photo_of_telegram_that_is_no_picture_is_a_damaged_download(reason: Refusal, language: str) -> None:
    async def use(scene: Scene) -> None:
        scene.world.sends_photo(Person(language=language), b"x")
        text = (await scene.message())["text"]
        assert texts(language).get("trouble-download") in text
        assert texts(language).get("headline-refused") not in text

    play(use, Stub(Screening.refusal(reason)))


def test_an_unchecked_detector_is_named() -> None:
    report = Report(unchecked=(Unchecked("children", Reason.TIMEOUT),))

    async def use(scene: Scene) -> dict[str, Any]:
        scene.world.sends_photo(SITI, b"x")
        return await scene.message()

    answer = play(use, Stub(Screening(Verdict(Level.UNKNOWN), report, 40, 30)))
    assert "Could not check" in answer["text"]
    assert "Not checked: Child (took too long)" in answer["text"]


def test_what_telegram_does_not_take_as_a_photo_goes_as_a_document() -> None:
    long = replace(STOP, redacted=Redacted(png(4000, 100), "png", width=4000, height=100))
    # The header tells Telegram another size than the screening told us: the photo is refused, the document is not.
    lying = replace(STOP, redacted=Redacted(png(4000, 100), "png", width=40, height=30))

    async def use(scene: Scene) -> tuple[dict[str, Any], int]:
        scene.world.sends_photo(SITI, b"x")
        return await scene.message(), len(scene.api.asked("sendPhoto"))

    for screening, tries in ((long, 0), (lying, 1)):
        answer, asked = play(use, Stub(screening))
        assert answer["document"]["file_name"] == "redacted.png"
        assert "Stop" in answer["caption"]
        assert asked == tries


def test_protected_content_stays_protected() -> None:
    async def use(scene: Scene) -> None:
        scene.world.sends_photo(SITI, b"x", has_protected_content=True)
        first = await scene.message()
        assert first["has_protected_content"]
        await scene.press(first, "f")
        assert (await scene.message(count=2))["has_protected_content"]

    play(use)


def test_a_notice_that_telegram_makes_is_not_answered() -> None:
    async def use(scene: Scene) -> None:
        scene.world.says(SITI, write_access_allowed={"from_request": True})
        await scene.rest()
        assert not scene.sent()

    play(use)


def test_indonesian_is_answered_in_indonesian() -> None:
    async def use(scene: Scene) -> dict[str, Any]:
        scene.world.sends_photo(Person(language="id"), b"x")
        return await scene.message()

    assert "jangan dikirim ke AI" in play(use)["caption"]


def test_without_a_language_the_default_is_spoken() -> None:
    async def use(scene: Scene) -> dict[str, Any]:
        scene.world.sends_photo(Person(language=None), b"x")
        return await scene.message()

    assert "jangan dikirim ke AI" in play(use, default_language="id")["caption"]


def test_several_people_are_served_at_once() -> None:
    people = [Person(number, "P") for number in range(1, 9)]

    together = asyncio.Barrier(2)

    class Eyes(Stub):
        """Answers about the photos of two people at once, never about a single one."""

        async def screen(self, data: bytes, options: ScreeningOptions) -> Screening:
            async with asyncio.timeout(30):
                await together.wait()
            return await super().screen(data, options)

    async def use(scene: Scene) -> None:
        for person in people:
            scene.world.sends_photo(person, b"x")
        for person in people:
            await scene.message(person.number)

    play(use, Eyes(), workers=2)


def test_what_waited_before_the_start_is_not_dropped() -> None:
    async def use(scene: Scene) -> None:
        assert not any(call.values.get("drop_pending_updates") == "true" for call in scene.api.calls)
        wanted = scene.api.asked("getUpdates")[0].parsed("allowed_updates")
        assert wanted == ["message", "edited_message", "callback_query", "my_chat_member", "chat_member"]

    async def settled(scene: Scene) -> None:
        await scene.until(lambda: scene.api.asked("getUpdates") or None)
        await use(scene)

    play(settled)
