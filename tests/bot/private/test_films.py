"""Tests what is said about films: what was looked at and what was not, never green, and nothing that cannot help."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.pixels.pool import CheckFailure, CouldNotCheck
from detectors.kit.terms import Level, Proof, Reason, Report, Unchecked, Verdict
from tests.bot.flow import CLEAR, STOP, Scene, Stub, play
from tests.botapi import Person
from tests.botapi.rules import plain
from texts import COMPLETE, texts

LONG = replace(
    CLEAR,
    verdict=Verdict(Level.UNKNOWN),
    report=Report(unchecked=(Unchecked("photo", Reason.FRAMES),)),
    redacted=None,
    proof=Proof(("unchecked",)),
)
"""A film of more pictures than are looked at."""


async def shown(scene: Scene, person: Person, size: int = 0) -> dict[str, Any]:
    film = {**scene.world.file(b"film"), "width": 9, "height": 9, "duration": 1}
    scene.world.says(person, video={**film, "file_size": size} if size else film)
    return await scene.message()


@pytest.mark.parametrize("language", COMPLETE)
def test_a_short_clip_is_never_green_and_says_what_was_looked_at(language: str) -> None:
    person, said = Person(language=language), texts(language)

    async def use(scene: Scene) -> None:
        answer = await shown(scene, person)
        assert answer["caption"].startswith(plain(said.get("headline-film"), "HTML"))
        assert said.get("note-moving") in answer["caption"]
        assert "🟢" not in answer["caption"]
        assert said.get("todo-withheld", reason="film") not in answer["caption"]

    play(use, Stub(CLEAR))


@pytest.mark.parametrize("language", COMPLETE)
def test_of_a_long_one_neither_code_words_nor_sending_it_again_are_told(language: str) -> None:
    person, said = Person(language=language), texts(language)

    async def use(scene: Scene) -> None:
        text = (await shown(scene, person))["text"]
        assert text.startswith(plain(said.get("headline-film"), "HTML"))
        assert said.get("note-moving") in text
        assert said.get("todo-withheld", reason="film") in text
        assert said.get("unchecked-frames") not in text
        assert "photo (" not in text

    play(use, Stub(LONG))


@pytest.mark.parametrize("language", COMPLETE)
def test_a_file_of_many_pictures_is_told_to_come_in_parts(language: str) -> None:
    person, said = Person(language=language), texts(language)

    async def use(scene: Scene) -> None:
        scene.world.sends_file(person, b"gif", "image/gif", "a.gif")
        text = (await scene.message())["text"]
        assert said.get("todo-frames") in text
        assert "photo (" not in text

    play(use, Stub(LONG))


def test_a_finding_in_a_film_is_told_as_one() -> None:
    async def use(scene: Scene) -> None:
        answer = await shown(scene, Person())
        assert answer["caption"].startswith("🔴")
        assert texts("en").get("note-moving") in answer["caption"]

    play(use, Stub(STOP))


@pytest.mark.parametrize("language", COMPLETE)
def test_a_film_that_is_too_large_is_not_told_to_come_as_a_photo(language: str) -> None:
    person, said = Person(language=language), texts(language)

    async def use(scene: Scene) -> None:
        text = (await shown(scene, person, 25_000_000))["text"]
        assert said.get("refused-too-many-bytes-film", megabytes=20) in text

    play(use)


@pytest.mark.parametrize("language", COMPLETE)
def test_a_live_photo_without_a_copy_is_promised_none(language: str) -> None:
    person, said = Person(language=language), texts(language)

    async def use(scene: Scene) -> None:
        still = [{**scene.world.file(b"still"), "width": 9, "height": 9}]
        scene.world.says(
            person, photo=still, live_photo={**scene.world.file(b"film"), "width": 9, "height": 9, "duration": 1}
        )
        text = (await scene.message())["text"]
        assert said.get("note-live", copy="no") in text
        assert said.get("note-live", copy="yes") not in text

    play(use, Stub(replace(LONG, report=Report(unchecked=(Unchecked("medical", Reason.TIMEOUT),)))))


@pytest.mark.parametrize("language", COMPLETE)
def test_a_film_that_takes_too_long_is_not_told_to_come_again_nor_as_a_photo(language: str) -> None:
    person, said = Person(language=language), texts(language)

    async def use(scene: Scene) -> None:
        text = (await shown(scene, person))["text"]
        assert said.get("trouble-timeout-film") in text
        assert said.get("trouble-timeout") not in text

    play(use, Stub(CouldNotCheck(CheckFailure.TIMEOUT)))


@pytest.mark.parametrize("language", COMPLETE)
def test_a_check_that_took_too_long_on_a_film_is_told_what_helps_there(language: str) -> None:
    person, said = Person(language=language), texts(language)

    async def use(scene: Scene) -> None:
        text = await scene.details(await shown(scene, person), person)
        name = said.get("risk-children.short")
        assert said.get("todo-unchecked-film", checks=f"{name} ({said.get('unchecked-timeout')})") in text

    play(use, Stub(replace(LONG, report=Report(unchecked=(Unchecked("children", Reason.TIMEOUT),)))))


def test_a_copy_of_a_film_has_the_time_that_its_first_look_had() -> None:
    stub = Stub(CLEAR)

    async def use(scene: Scene) -> None:
        answer = await shown(scene, Person())
        await scene.press(answer, "f", Person())
        await scene.until(lambda: True if len(stub.options) == 2 else None)

    play(use, stub)
    first, second = stub.options
    assert first.seconds == second.seconds > 0
