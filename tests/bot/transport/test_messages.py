"""Tests that every kind of message has an answer in both languages, and that only a clear picture is called clear."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from bot.app import build
from bot.config.settings import Settings
from bot.store.record_store import RecordStore
from bot.transport.media import Other
from detectors.kit.terms import Refusal, Screening
from tests.bot.flow import CLEAR, SITI, STOP, Scene, Stub, play
from tests.bot.redis_double import memory_store
from tests.botapi import Person
from tests.botapi.server import TOKEN
from texts import COMPLETE, texts

FILE: dict[str, Any] = {"file_id": "f", "file_unique_id": "u"}
SIZE = {**FILE, "width": 9, "height": 9}
MOVING = {**SIZE, "duration": 1}
STICKER = {**SIZE, "type": "regular", "is_animated": True, "is_video": False}
ROWS: list[tuple[dict[str, Any], Other]] = [
    ({"text": "hi"}, Other.TEXT),
    ({"text": "/unknown"}, Other.TEXT),
    ({"sticker": STICKER}, Other.STICKER),
    ({"voice": {**FILE, "duration": 1}}, Other.VOICE),
    ({"document": {**FILE, "file_name": "a.zip", "mime_type": "application/zip"}}, Other.ARCHIVE),
    ({"document": {**FILE, "file_name": "a.docx", "mime_type": "application/msword"}}, Other.DOCUMENT),
    ({"live_photo": MOVING}, Other.LIVE_PHOTO),
    ({"paid_media": {"star_count": 1, "paid_media": []}}, Other.PAID),
    ({"story": {"chat": {"id": 5, "type": "private"}, "id": 1}}, Other.STORY),
    ({"text": "wow", "reply_to_story": {"chat": {"id": 5, "type": "private"}, "id": 1}}, Other.STORY),
    ({"contact": {"phone_number": "081234567890", "first_name": "Budi"}}, Other.CONTACT),
    ({"location": {"latitude": -6.2, "longitude": 106.8}}, Other.LOCATION),
    ({"dice": {"emoji": "🎲", "value": 1}}, Other.UNKNOWN),
]


def answer_to(content: dict[str, Any], language: str, stub: Stub | None = None) -> dict[str, Any]:
    async def use(scene: Scene) -> dict[str, Any]:
        scene.world.says(Person(language=language), **content)
        answer = await scene.message()
        await scene.rest(0.05)
        assert len(scene.sent()) == 1
        return answer

    return play(use, stub or Stub(CLEAR))


@pytest.mark.parametrize("language", COMPLETE)
@pytest.mark.parametrize(("content", "kind"), ROWS, ids=lambda value: "" if isinstance(value, dict) else value)
def test_what_is_no_picture_is_named_with_what_to_do_instead(
    content: dict[str, Any], kind: Other, language: str
) -> None:
    stub = Stub(CLEAR)
    answer = answer_to(content, language, stub)
    assert answer["text"] == texts(language).get(f"other-{kind.value}")
    assert "🟢" not in answer["text"]
    assert stub.seen == []


@pytest.mark.parametrize("language", COMPLETE)
@pytest.mark.parametrize("kind", [Other.CONTACT, Other.LOCATION])
def test_a_shared_contact_or_place_earns_a_warning_of_its_own(kind: Other, language: str) -> None:
    content = next(content for content, row_kind in ROWS if row_kind is kind)
    text = answer_to(content, language)["text"]
    assert text.startswith("⚠️")
    assert "081234567890" not in text


@pytest.mark.parametrize("language", COMPLETE)
@pytest.mark.parametrize("field", ["animation", "video", "video_note"])
def test_what_moves_is_looked_at_and_what_cannot_be_decoded_is_told_as_a_video(field: str, language: str) -> None:
    async def use(scene: Scene) -> dict[str, Any]:
        moving = {**scene.world.file(b"moving"), "width": 9, "height": 9, "length": 9, "duration": 1}
        content: dict[str, Any] = {field: moving}
        scene.world.says(Person(language=language), **content)
        return await scene.message()

    stub = Stub(Screening.refusal(Refusal.NOT_A_PICTURE))
    assert play(use, stub)["text"] == texts(language).get("other-video")
    assert stub.seen == [b"moving"]
    answer = play(use, Stub(STOP))
    assert texts(language).get("note-moving") in answer["caption"]


@pytest.mark.parametrize("language", COMPLETE)
def test_a_live_photo_is_never_clear_because_of_its_video(language: str) -> None:
    async def use(scene: Scene) -> dict[str, Any]:
        video = {**scene.world.file(b"video"), "width": 9, "height": 9, "duration": 1}
        scene.world.sends_photo(Person(language=language), b"still", live_photo=video)
        return await scene.message()

    words = texts(language)
    for screening, sign in ((CLEAR, "⚪"), (STOP, "🔴")):
        stub = Stub(screening)
        answer = play(use, stub)
        assert stub.seen == [b"still"]
        assert words.get("note-live", copy="yes").replace("<b>", "") in answer["caption"]
        assert answer["caption"].startswith(sign)
        assert words.get("risk-video.short") in answer["caption"]
        assert "🟢" not in answer["caption"]


@pytest.mark.parametrize("language", COMPLETE)
def test_a_static_sticker_is_looked_at_and_named(language: str) -> None:
    async def use(scene: Scene) -> str:
        sticker = {**STICKER, "is_animated": False, **scene.world.file(b"webp")}
        person = Person(language=language)
        scene.world.says(person, sticker=sticker)
        return await scene.details(await scene.message(), person)

    stub = Stub(STOP)
    assert texts(language).get("note-sticker") in play(use, stub)
    assert stub.seen == [b"webp"]


@pytest.mark.parametrize("language", COMPLETE)
def test_a_photo_is_told_without_and_a_file_with_its_x_ray(language: str) -> None:
    async def use(scene: Scene) -> list[str]:
        person = Person(language=language)
        scene.world.sends_photo(person, b"x", has_media_spoiler=True)
        photo = await scene.details(await scene.message(), person)
        scene.world.sends_file(person, b"x", "image/jpeg", "a.jpg")
        return [photo, await scene.details(await scene.message(count=2), person)]

    photo, file = play(use)
    assert texts(language).get("note-photo") in photo
    assert texts(language).get("note-file", hidden="none") in file


def test_a_quoted_picture_of_another_chat_is_checked() -> None:
    async def use(scene: Scene) -> dict[str, Any]:
        origin = {"type": "hidden_user", "date": 1, "sender_user_name": "Someone"}
        quoted = {"origin": origin, "photo": [{**scene.world.file(b"quoted"), "width": 9, "height": 9}]}
        scene.world.says(SITI, text="what about this?", external_reply=quoted)
        return await scene.message()

    stub = Stub()
    assert "Stop" in play(use, stub)["caption"]
    assert stub.seen == [b"quoted"]


class TestCheckAsAReply:
    def test_it_checks_the_picture_of_that_message_and_answers_below_it(self) -> None:
        async def use(scene: Scene) -> None:
            before = scene.world.post(SITI.number, SITI.to_json())
            before["photo"] = [{**scene.world.file(b"older"), "width": 9, "height": 9}]
            scene.world.says(SITI, text="/check", reply_to_message=before)
            answer = await scene.message()
            assert "Stop" in answer["caption"]
            assert answer["reply_to_message"]["message_id"] == before["message_id"]
            await scene.press(answer, "d")
            assert (SITI.number, before["message_id"]) not in scene.world.messages

        stub = Stub()
        play(use, stub)
        assert stub.seen == [b"older"]

    @pytest.mark.parametrize("language", COMPLETE)
    def test_without_a_picture_it_says_what_it_needs(self, language: str) -> None:
        async def use(scene: Scene) -> list[str]:
            person = Person(language=language)
            words = scene.world.post(person.number, person.to_json(), text="words only")
            scene.world.says(person, text="/check")
            await scene.message()
            scene.world.says(person, text="/check", reply_to_message=words)
            await scene.message(count=2)
            return [message["text"] for message in scene.sent()]

        catalogue = texts(language)
        assert play(use) == [catalogue.get("check-needs-reply")] * 2


@pytest.mark.parametrize("language", COMPLETE)
def test_over_the_limit_the_limit_and_its_remedy_are_named(language: str) -> None:
    async def use(scene: Scene) -> dict[str, Any]:
        message = scene.world.sends_file(Person(language=language), b"x", "image/jpeg", "a.jpg")
        message["document"]["file_size"] = 129 << 20
        return await scene.message()

    stub = Stub(CLEAR)
    text = play(use, stub)["text"]
    assert "20 MB" in text
    assert "Bot API" in text
    assert stub.seen == []


@pytest.mark.parametrize(
    ("address", "folder", "megabytes"),
    [("https://api.telegram.org", "", 20), ("http://own:1", "", 20), ("http://own:1", "/files", 128)],
)
def test_the_limit_is_that_of_the_server_that_is_asked(address: str, folder: str, megabytes: int) -> None:
    async def run() -> int:
        settings = Settings(TOKEN, address, bot_api_folder=folder)
        wiring = build(settings, Stub(), RecordStore(memory_store(), b"k" * 32, 15))
        await wiring.context.downloader.close()
        return wiring.context.downloader.limit

    assert asyncio.run(run()) == megabytes << 20


def test_hostile_names_and_captions_are_never_repeated() -> None:
    async def use(scene: Scene) -> dict[str, Any]:
        person = Person(name="<b>Siti</b> &amp; <script>")
        scene.world.sends_file(person, b"x", "image/jpeg", "<i>a</i>.jpg", caption="<a href='x'>NIK</a> {$where}")
        return await scene.message()

    caption = play(use)["caption"]
    assert not any(word in caption for word in ("Siti", "script", "href", "{$", "<i>a"))
