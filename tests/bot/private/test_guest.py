"""Guest mode: a chat where the bot is no member reads whether to send a photo, and never what is in it."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from bot import lifecycle, log
from bot.pixels.pool import CheckFailure, CouldNotCheck
from bot.store.records import DAY
from detectors.kit.terms import RISKS, Screening
from tests.bot import flow
from tests.bot.flow import CLEAR, ILLEGIBLE, STOP, WITHHELD, Scene, Stub, play
from tests.botapi import BotApi, Fault, Person
from tests.botapi.newer import asks_as_guest
from tests.botapi.rules import plain
from tests.botapi.server import TOKEN
from texts import texts

ANI, ADI = Person(55, "Ani"), Person(66, "Adi", "id")
BOTH = pytest.mark.parametrize("person", [ANI, ADI], ids=["en", "id"])


def guest(use: Callable[[Scene], Awaitable[Any]], result: Screening | BaseException = STOP, **settings: Any) -> Any:
    return play(use, Stub(result), **{"guest_mode": 1, **settings})


def photo(scene: Scene) -> dict[str, Any]:
    """A message of somebody else with a photo, as it comes along with the one that replies to it."""
    picture = {**scene.world.file(b"photo"), "width": 400, "height": 300}
    return {"from": Person(77, "Budi").to_json(), "photo": [picture]}


async def answered(scene: Scene, query: str) -> dict[str, Any]:
    return await scene.until(lambda: scene.world.guest_answers[query])


def words(answer: dict[str, Any]) -> str:
    return str(answer.get("caption") or answer["input_message_content"]["message_text"])


def names_a_kind(text: str) -> bool:
    return any(
        texts(language).get(f"risk-{risk.value}{form}").lower() in text.lower()
        for language in ("en", "id")
        for risk in RISKS
        for form in ("", ".short")
    )


@BOTH
def test_a_photo_with_something_in_it_gets_the_copy_and_no_reason(person: Person) -> None:
    async def use(scene: Scene) -> None:
        answer = await answered(scene, asks_as_guest(scene.world, person, photo(scene)))
        said = texts(person.language or "")
        assert words(answer) == said.get("guest-send-copy")
        private = await scene.message(person.number)
        assert answer["photo_file_id"] == private["photo"][-1]["file_id"]
        assert private["caption"].startswith(said.get("guest-private"))
        assert said.get("risk-identity") in private["caption"]
        assert not any(data.startswith("d:") for data in scene.buttons(private))
        assert {chat for chat, _ in scene.world.messages} == {person.number}

    guest(use)


@BOTH
@pytest.mark.parametrize(
    ("result", "key"),
    [
        (CLEAR, "guest-send"),
        (WITHHELD, "guest-better-not"),
        (CouldNotCheck(CheckFailure.TIMEOUT), "guest-not-checked"),
        (ILLEGIBLE, "guest-send-copy"),
    ],
    ids=["clear", "intimate", "failed", "illegible"],
)
def test_every_verdict_is_one_of_few_sentences(result: Screening | BaseException, key: str, person: Person) -> None:
    async def use(scene: Scene) -> None:
        answer = await answered(scene, asks_as_guest(scene.world, person, photo(scene)))
        assert words(answer) == texts(person.language or "").get(key)
        assert not names_a_kind(words(answer))
        assert len(scene.sent(person.number)) == (0 if key == "guest-send" else 1)

    guest(use, result)


@BOTH
def test_who_never_started_the_bot_gets_words_and_a_start_button(person: Person) -> None:
    async def use(scene: Scene) -> None:
        scene.world.blocked.add(person.number)
        answer = await answered(scene, asks_as_guest(scene.world, person, photo(scene)))
        said = texts(person.language or "")
        assert words(answer) == f"{said.get('guest-better-not')}\n\n{said.get('guest-start')}"
        (((button,),)) = answer["reply_markup"]["inline_keyboard"]
        assert button["url"] == "https://t.me/gatekeeper_test_bot?start=guest"
        assert not await scene.kinds() & {"ticket", "sheet"}
        assert not names_a_kind(words(answer))

    guest(use)


def test_a_copy_that_had_to_go_as_a_file_is_shown_as_a_file() -> None:
    async def use(scene: Scene) -> None:
        scene.api.faults.append(Fault("sendPhoto", 400, description="Bad Request: IMAGE_PROCESS_FAILED"))
        answer = await answered(scene, asks_as_guest(scene.world, ANI, photo(scene)))
        assert answer["type"] == "document"
        assert answer["document_file_id"] == (await scene.message(ANI.number))["document"]["file_id"]

    guest(use)


def test_a_story_is_not_taken_for_a_missing_reply() -> None:
    async def use(scene: Scene) -> None:
        story = {"chat": {"id": 77, "type": "private", "first_name": "Budi"}, "id": 1}
        answer = await answered(scene, asks_as_guest(scene.world, ANI, None, reply_to_story=story))
        assert words(answer) == texts("en").get("guest-not-checked")

    guest(use)


def test_without_memory_the_private_answer_has_no_dead_buttons() -> None:
    async def use(scene: Scene) -> None:
        async def gone(*_: Any, **__: Any) -> Any:
            raise ConnectionError

        scene.store.execute_command = gone
        await answered(scene, asks_as_guest(scene.world, ANI, photo(scene)))
        private = await scene.message(ANI.number)
        assert all(data.startswith("https:") for data in scene.buttons(private))

    guest(use)


@BOTH
def test_whatever_is_pressed_there_is_no_button_that_deletes_a_photo_in_another_chat(person: Person) -> None:
    async def use(scene: Scene) -> None:
        await answered(scene, asks_as_guest(scene.world, person, photo(scene)))
        private = await scene.message(person.number)
        assert not any(data.startswith("d:") for data in scene.buttons(private))
        for verb, then in (("i", "b:"), ("b", "i:"), ("c", "r:"), ("r", "i:")):
            await scene.press(private, verb, person)
            await scene.until(lambda then=then: any(d.startswith(then) for d in scene.buttons(private)) or None)  # type: ignore[misc]  # mypy infers no lambda with a default
            await scene.drawn()
            assert not any(data.startswith("d:") for data in scene.buttons(private))

    guest(use)


def test_a_film_is_never_waved_through() -> None:
    async def use(scene: Scene) -> None:
        film = {**scene.world.file(b"film"), "width": 9, "height": 9, "duration": 2, "mime_type": "video/mp4"}
        about = {"from": ANI.to_json(), "animation": film, "document": film}
        answer = await answered(scene, asks_as_guest(scene.world, ANI, about))
        assert words(answer) == texts("en").get("guest-not-checked")

    guest(use, CLEAR)


def test_without_a_photo_it_says_how_to_ask_and_for_what_it_cannot_look_at_that_it_cannot() -> None:
    async def use(scene: Scene) -> None:
        alone = asks_as_guest(scene.world, ANI, None)
        story = asks_as_guest(scene.world, ANI, {"from": ADI.to_json(), "text": "hello"})
        assert words(await answered(scene, alone)) == texts("en").get("guest-needs-reply")
        assert words(await answered(scene, story)) == texts("en").get("guest-not-checked")
        assert not scene.api.asked("getFile")

    guest(use)


def test_a_remark_below_its_own_answer_is_left_alone() -> None:
    async def use(scene: Scene) -> None:
        own = {**photo(scene), "from": {"id": 123456789, "is_bot": True, "first_name": "Gatekeeper"}}
        query = asks_as_guest(scene.world, ANI, own)
        await scene.rest()
        assert scene.world.guest_answers[query] is None

    guest(use)


@pytest.mark.parametrize("chat", [-1007, 888], ids=["group", "private"])
def test_only_listed_people_are_answered_whatever_the_chat(chat: int) -> None:
    """The number of a chat that the bot is not in says nothing: it may be that of another chat, which is served."""

    async def use(scene: Scene) -> None:
        stranger = asks_as_guest(scene.world, ADI, photo(scene), chat)
        known = asks_as_guest(scene.world, ANI, photo(scene), chat)
        assert words(await answered(scene, stranger)) == texts("id").get("not-allowed")
        assert words(await answered(scene, known)) == texts("en").get("guest-send-copy")
        assert len(scene.api.asked("getFile")) == 1
        assert scene.sent(ADI.number) == []

    guest(use, allowed_users=f"{ANI.number},{chat}")


def test_the_quota_of_a_person_holds() -> None:
    async def use(scene: Scene) -> None:
        for _ in range(30):
            await answered(scene, asks_as_guest(scene.world, ANI, photo(scene)))
        answer = await answered(scene, asks_as_guest(scene.world, ANI, photo(scene)))
        assert words(answer) == texts("en").get("guest-too-many")
        assert len(scene.api.asked("getFile")) == 30

    guest(use, CLEAR)


def test_an_answer_that_comes_too_late_breaks_nothing() -> None:
    async def use(scene: Scene) -> None:
        late = Fault("answerGuestQuery", 400, description="Bad Request: query is too old")
        scene.api.faults.append(late)
        asks_as_guest(scene.world, ANI, photo(scene))
        await scene.until(lambda: late.times == 0 or None)
        assert words(await answered(scene, asks_as_guest(scene.world, ANI, photo(scene))))

    guest(use)


@BOTH
def test_a_verdict_that_the_chat_takes_too_late_goes_to_its_asker(person: Person) -> None:
    async def use(scene: Scene) -> None:
        scene.api.faults.append(Fault("answerGuestQuery", 400, description="Bad Request: query is too old"))
        asks_as_guest(scene.world, person, photo(scene))
        said = texts(person.language or "")
        private = await scene.message(person.number)
        assert private["text"] == plain(f"{said.get('guest-private')}\n\n{said.get('guest-send')}", "HTML")

    guest(use, CLEAR)


def test_it_is_off_unless_it_was_turned_on() -> None:
    async def use(scene: Scene) -> None:
        query = asks_as_guest(scene.world, ANI, photo(scene))
        await scene.until(lambda: True if len(scene.api.asked("getUpdates")) > 1 else None)
        assert scene.world.guest_answers[query] is None
        assert all(lifecycle.OF_GUESTS not in call.values["allowed_updates"] for call in scene.api.asked("getUpdates"))
        scene.world.updates.clear()

    guest(use, guest_mode=0)


@pytest.mark.parametrize("on", [True, False])
def test_the_operator_hears_that_botfather_has_it_off(on: bool, caplog: pytest.LogCaptureFixture) -> None:
    async def use(scene: Scene) -> None:
        (first, *_) = await scene.until(lambda: scene.api.asked("getUpdates") or None)
        assert lifecycle.OF_GUESTS in first.parsed("allowed_updates")

    def api() -> BotApi:
        double = BotApi()
        double.world.takes_guests = on
        return double

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(flow, "BotApi", api)
        guest(use)
    assert ("guest-mode-is-off-at-botfather" in caplog.text) is not on


def test_a_photo_is_looked_at_as_it_was_sent() -> None:
    async def use(scene: Scene) -> None:
        about = photo(scene)
        file = {**scene.world.file(b"bytes of the file"), "file_name": "a.png", "mime_type": "image/png"}
        answer = await answered(scene, asks_as_guest(scene.world, ANI, {"from": about["from"], "document": file}))
        assert words(answer) == texts("en").get("guest-send")

    guest(use, CLEAR)


@pytest.mark.parametrize(
    "result", [STOP, WITHHELD, CouldNotCheck(CheckFailure.TIMEOUT)], ids=["stop", "withheld", "failed"]
)
def test_neither_the_log_nor_redis_tells_who_asked_about_what(
    result: Screening | BaseException, redis_url: str, capfd: pytest.CaptureFixture[str]
) -> None:
    stream = io.StringIO()
    log.configure("DEBUG", stream)
    secrets = (TOKEN, "Budi", "AgACAg", str(ANI.number * 1_000_001), "Elsewhere")
    asker = Person(ANI.number * 1_000_001, "Budi")

    async def use(scene: Scene) -> None:
        scene.api.faults.append(Fault("sendPhoto", 403, description="Forbidden: Budi has blocked the bot"))
        for _ in range(2):
            await answered(scene, asks_as_guest(scene.world, asker, photo(scene)))
        while "guest" in await scene.kinds():  # a query is dropped just after its answer
            await asyncio.sleep(0.005)
        names = [name async for name in scene.store.scan_iter()]
        assert names
        for name in names:
            assert 0 < await scene.store.ttl(name) <= 2 * DAY
            held = name + await scene.store.get(name)
            assert not any(secret.encode() in held for secret in secrets)
        await scene.store.flushall()

    guest(use, result, redis_url=redis_url)
    shown = capfd.readouterr()
    assert "guest state=" in stream.getvalue()
    assert not any(secret in stream.getvalue() + shown.out + shown.err for secret in secrets)
