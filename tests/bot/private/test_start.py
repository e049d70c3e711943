"""Tests of the first minute: a card before and after, an example that goes the real way, the language, and how it works."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from bot.private.start import EXAMPLE, FOLDER, card
from bot.queueing import MOST_WAITING, PHOTOS_A_MINUTE
from bot.store.records import Question, RecentPhotos
from tests.bot.flow import SITI, Scene, Stub, play
from tests.botapi import Person
from tests.botapi.rules import plain
from tests.conftest import free_port
from texts import COMPLETE, LANGUAGES, texts

BUDI = Person(888000222, "Budi")
AWAY = f"redis://127.0.0.1:{free_port()}/0"


async def started(scene: Scene, person: Person = SITI, text: str = "/start") -> dict[str, Any]:
    before = len(scene.sent(person.number))
    scene.world.says(person, text=text)
    return await scene.message(person.number, before + 1)


async def reads(scene: Scene, card: dict[str, Any], words: str) -> None:
    await scene.until(lambda: True if card["caption"] == plain(words, "HTML") else None)


def picture_of(scene: Scene, message: dict[str, Any]) -> bytes:
    return scene.world.files[message["photo"][-1]["file_id"]]


@pytest.mark.parametrize("language", COMPLETE)
@pytest.mark.parametrize("text", ["/start", "/start guest"])
def test_it_shows_a_card_before_and_after_with_one_sentence_and_four_ways_on(language: str, text: str) -> None:
    person, said = Person(language=language), texts(language)

    async def use(scene: Scene) -> None:
        card = await started(scene, person, text)
        assert picture_of(scene, card) == (FOLDER / f"before-after.{language}.jpg").read_bytes()
        assert card["caption"] == plain(said.get("start"), "HTML")
        other = {"en": "id", "id": "en"}[language]
        assert scene.buttons(card) == ["start:example", "start:how", "start:quiz", f"start:{other}"]

    play(use)


@pytest.mark.parametrize("language", COMPLETE)
def test_the_example_is_answered_like_a_photo_of_ones_own(language: str) -> None:
    person, said, stub = Person(language=language), texts(language), Stub()

    async def use(scene: Scene) -> None:
        card = await started(scene, person)
        await scene.press(card, "start:example", person)
        answer = await scene.message(count=3)
        example = scene.sent()[1]
        assert example["caption"] == plain(said.get("start-example"), "HTML")
        assert picture_of(scene, example) == (FOLDER / EXAMPLE).read_bytes()
        assert stub.seen == [(FOLDER / EXAMPLE).read_bytes()]
        assert answer["reply_to_message"]["message_id"] == example["message_id"]
        assert said.get("short-covered", what="NIK") in answer["caption"]
        await scene.press(answer, "p", person)
        assert (await scene.message(count=4))["caption"] == said.get("photo-caption")
        await scene.press(answer, "d", person)
        await scene.until(lambda: True if example not in scene.sent() else None)
        await scene.drawn()
        assert await scene.memory.every(Question) == []
        offered = await started(scene, person, "/forget")
        assert "(3)" in offered["text"], "the example, its answer and the copy can be deleted, too"

    play(use, stub)


def test_what_is_noted_below_the_example_is_noted_below_the_first_photo_again() -> None:
    note = texts("en").get("once-last-look")

    async def use(scene: Scene) -> None:
        await scene.press(await started(scene), "start:example")
        assert note in (await scene.message(count=3))["caption"]
        await scene.drawn()
        await scene.until(lambda: None if scene.busy else True)
        while "notes" in await scene.kinds():
            await asyncio.sleep(0.005)
        scene.world.sends_photo(SITI, b"own")
        assert note in (await scene.message(count=4))["caption"]

    play(use)


def test_a_second_press_while_it_is_made_makes_no_second_one() -> None:
    stub = Stub(seconds=0.2)

    async def use(scene: Scene) -> None:
        card = await started(scene)
        for _ in range(3):
            assert await scene.press(card, "start:example") == texts("en").get("looking")
        await scene.message(count=3)
        await scene.rest()
        assert len(stub.seen) == 1
        await scene.press(card, "start:example")
        await scene.message(count=5)
        assert len(stub.seen) == 2, "but it can be had again"

    play(use, stub)


def test_it_counts_and_waits_like_any_photo() -> None:
    async def use(scene: Scene) -> None:
        card = await started(scene)
        now = int(scene.world.messages[SITI.number, card["message_id"]]["date"])
        await scene.memory.keep("", RecentPhotos(SITI.number, (now,) * PHOTOS_A_MINUTE))
        await scene.press(card, "start:example")
        answer = await scene.message(count=3)
        assert "Not checked" in answer["text"]
        places = [scene.context.locks.place(SITI.number) for _ in range(MOST_WAITING + 1)]
        for place in places:
            place.__enter__()
        assert await scene.press(card, "start:example") == texts("en").get("pressed-line-full")
        for place in places:
            place.__exit__(None, None, None)
        await scene.rest()
        assert len(scene.sent()) == 3

    play(use)


def test_look_again_works_for_the_example_when_its_buttons_are_old() -> None:
    async def use(scene: Scene) -> None:
        await scene.press(await started(scene), "start:example")
        answer = await scene.message(count=3)
        await scene.drawn()
        await scene.store.flushall()
        assert await scene.press(answer, "c") == texts("en").get("pressed-old")
        await scene.until(lambda: True if "again" in scene.buttons(answer) else None)
        await scene.press(answer, "again")
        renewed = await scene.message(count=4)
        await scene.drawn()
        assert "Forgotten" in await scene.press(renewed, "x"), "its buttons are the person's"

    play(use)


@pytest.mark.parametrize("language", COMPLETE)
def test_it_is_said_in_the_other_language_at_a_tap_and_stays_so(language: str) -> None:
    person, other = Person(language=language), {"en": "id", "id": "en"}[language]

    async def use(scene: Scene) -> None:
        card = await started(scene, person)
        assert await scene.press(card, f"start:{other}", person) == texts(other).get("pressed-language")
        await reads(scene, card, texts(other).get("start"))
        assert picture_of(scene, card) == (FOLDER / f"before-after.{other}.jpg").read_bytes()
        assert f"start:{language}" in scene.buttons(card)
        assert (await started(scene, person, "/help"))["text"] == plain(texts(other).get("help"), "HTML")

    play(use)


@pytest.mark.parametrize("language", COMPLETE)
def test_how_it_works_stands_in_its_place_and_turns_back(language: str) -> None:
    person, said = Person(language=language), texts(language)

    async def use(scene: Scene) -> None:
        card = await started(scene, person)
        before = picture_of(scene, card)
        for way, words in (("how", "start-how"), ("back", "start"), ("how", "start-how")):
            await scene.press(card, f"start:{way}", person)
            await reads(scene, card, said.get(words))
        assert picture_of(scene, card) == before
        assert len(scene.sent()) == 1

    play(use)


@pytest.mark.parametrize("language", COMPLETE)
def test_how_it_works_tells_four_steps_and_the_example_only_what_it_is(language: str) -> None:
    said = texts(language)
    how = said.get("start-how")
    assert all(f"\n{step}. " in how for step in range(1, 5))
    assert "/privacy" in how
    assert len(said.get("start-example").splitlines()) == 1


def test_the_quiz_begins_at_a_tap() -> None:
    async def use(scene: Scene) -> None:
        await scene.press(await started(scene), "start:quiz")
        question = await scene.message(count=2)
        assert "1 of 5" in question["caption"]
        await scene.press(question, "quiz:0:no")
        await scene.until(lambda: True if "Right!" in question["caption"] else None)

    play(use)


def test_without_the_store_the_example_is_answered_and_the_language_cannot_be_kept() -> None:
    async def use(scene: Scene) -> None:
        card = await started(scene)
        assert await scene.press(card, "start:id") == texts("en").get("pressed-unavailable")
        await scene.press(card, "start:example")
        assert "Stop" in (await scene.message(count=3))["caption"]

    play(use, redis_url=AWAY)


def test_a_press_of_another_person_or_of_a_forger_starts_nothing() -> None:
    stub = Stub()

    async def use(scene: Scene) -> None:
        card = await started(scene)
        for way in ("example", "quiz", "id"):
            assert await scene.press(card, f"start:{way}", BUDI) == texts("en").get("pressed-not-yours")
        for data in ("start:", "start:nothing", "start:example:1"):
            await scene.pressed(scene.world.presses(SITI, card, data))
        await scene.rest()
        assert len(scene.sent()) == 1
        assert scene.sent(BUDI.number) == []
        assert stub.seen == []

    play(use, stub)


@pytest.mark.parametrize("language", LANGUAGES)
def test_help_fits_on_the_screen_of_a_phone(language: str) -> None:
    lines = plain(texts(language).get("help"), "HTML").splitlines()
    wrapped = sum(max(1, -(-len(line) // 42)) for line in lines)
    assert len(lines) <= 12
    assert wrapped <= 15, "a line of a phone has some 42 letters"


def test_the_pictures_are_there_for_each_language_and_small() -> None:
    names = {EXAMPLE, *(f"before-after.{language}.jpg" for language in COMPLETE)}
    assert {file.name for file in FOLDER.iterdir()} == names
    for name in names:
        data = (FOLDER / name).read_bytes()
        assert data.startswith(b"\xff\xd8")
        assert len(data) < 160_000


def test_a_language_without_pictures_of_its_own_shows_the_nearest_ones_and_offers_english() -> None:
    nearest = {"ms": "id"}
    for language in (code for code in LANGUAGES if code not in COMPLETE):
        answer = card(texts(language))
        assert answer.attachment is not None
        shown = (FOLDER / f"before-after.{nearest.get(language, 'en')}.jpg").read_bytes()
        assert answer.attachment.data == shown
        assert "start:en" in [button.data for row in answer.rows for button in row]
    assert card(texts("en")).attachment is not None
