"""Tests that a message in which the choosing was left without Done does not stay uncovered in the chat."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.private.leaving import Leaving
from bot.store.records import OpenReview, Ticket
from detectors.kit.terms import Proof
from tests.bot.flow import QUICK, SITI, SOON, Scene, Stub, play, png
from tests.bot.private.test_review import FACE, PAPER, labels, opened, tap
from tests.botapi import Fault, Person
from texts import COMPLETE, texts

NUMBERED, COPY = png(60, 50), png(400, 300)
WITHOUT_COPY = replace(PAPER, redacted=None, proof=Proof(("still-there",)))


def shown(scene: Scene, message: dict[str, Any]) -> bytes:
    return scene.world.files[message["photo"][-1]["file_id"]]


async def taken_back(scene: Scene, answer: dict[str, Any]) -> None:
    await scene.until(lambda: True if "photo" in answer and shown(scene, answer) == COPY else None)
    await scene.drawn()


async def chosen(scene: Scene, person: Person = SITI) -> dict[str, Any]:
    """Returns an answer with numbers in which one face was opened, and no Done."""
    answer = await opened(scene, person, "c")
    await tap(scene, answer, "k:faces", person)
    assert shown(scene, answer) == NUMBERED
    return answer


@pytest.mark.parametrize("language", COMPLETE)
def test_after_the_buttons_time_the_copy_is_back_without_buttons(language: str) -> None:
    async def use(scene: Scene) -> None:
        person = Person(language=language)
        answer = await chosen(scene, person)
        name = scene.data(answer, "r").split(":")[1]
        await scene.memory.drop(Ticket, person.number, name)
        await taken_back(scene, answer)
        assert answer["caption"] == texts(language).get("review-left")
        assert scene.buttons(answer) == []
        assert await scene.memory.recall(OpenReview, person.number, name) is None

    play(use, Stub(PAPER), timing=SOON)


def test_while_the_ticket_lives_the_answer_comes_back_with_its_buttons_and_choices() -> None:
    async def use(scene: Scene) -> None:
        answer = await chosen(scene)
        name = scene.data(answer, "r").split(":")[1]
        scene.world.sends_photo(SITI, b"the next")
        await taken_back(scene, answer)
        await scene.message(count=2)
        assert answer["caption"].startswith("🔴")
        assert any("As file" in label for label in labels(answer))
        ticket = await scene.memory.recall(Ticket, SITI.number, name)
        assert ticket is not None
        assert ticket.steps == ()
        await tap(scene, answer, "f")
        assert stub.options[-1].keep == ()

    stub = Stub(PAPER)
    play(use, stub)


def test_a_press_that_was_on_its_way_does_not_uncover_it_again() -> None:
    async def use(scene: Scene) -> None:
        answer = await chosen(scene)
        late = scene.data(answer, "u")
        scene.world.sends_photo(SITI, b"the next")
        await taken_back(scene, answer)
        await scene.message(count=2)
        await scene.drawn()
        await scene.pressed(scene.world.presses(SITI, answer, late))
        await scene.drawn()
        assert shown(scene, answer) == COPY

    play(use, Stub(PAPER))


def test_an_album_takes_it_back_too_and_another_person_does_not() -> None:
    async def use(scene: Scene) -> None:
        answer = await chosen(scene)
        scene.world.sends_photo(Person(888, "Budi"), b"other")
        await scene.message(888)
        await scene.drawn()
        assert shown(scene, answer) == NUMBERED
        scene.world.sends_album(SITI, b"one", b"two")
        await taken_back(scene, answer)

    play(use, Stub(PAPER), timing=replace(QUICK, album_quiet=0.05))


def test_what_was_done_is_what_comes_back() -> None:
    async def use(scene: Scene) -> None:
        answer = await chosen(scene)
        await tap(scene, answer, "r")
        name = scene.data(answer, "c").split(":")[1]
        assert await scene.memory.recall(OpenReview, SITI.number, name) is None
        for verb in ("c", "k:faces"):
            await tap(scene, answer, verb)
        scene.world.sends_photo(SITI, b"the next")
        await taken_back(scene, answer)
        ticket = await scene.memory.recall(Ticket, SITI.number, name)
        assert ticket is not None
        assert ticket.steps == ("ifaces",)
        await scene.message(count=2)
        await tap(scene, answer, "f")
        assert stub.options[-1].keep == FACE.regions

    stub = Stub(PAPER)
    play(use, stub)


def test_forget_takes_it_back_before_it_forgets() -> None:
    async def use(scene: Scene) -> None:
        answer = await chosen(scene)
        scene.world.says(SITI, text="/forget")
        await taken_back(scene, answer)
        await scene.message(count=2)
        assert not await scene.kinds() & {"choosing", "ticket", "sheet"}

    play(use, Stub(PAPER))


def test_forget_below_an_album_takes_back_the_picture_that_was_opened_from_it() -> None:
    async def use(scene: Scene) -> None:
        scene.world.sends_album(SITI, b"one", b"two")
        album = await scene.until(
            lambda: next((one for one in scene.sent() if "album:" in str(scene.buttons(one))), None)
        )
        await scene.drawn()
        before = len(scene.sent())
        await scene.press(album, "o")
        answer = await scene.message(count=before + 1)
        await scene.drawn()
        await tap(scene, answer, "c")
        assert shown(scene, answer) == NUMBERED
        await scene.press(album, "album:x")
        await taken_back(scene, answer)

    play(use, Stub(PAPER), timing=replace(QUICK, album_quiet=0.05))


def test_where_there_was_no_copy_the_picture_goes_and_the_answer_is_said_in_words() -> None:
    async def use(scene: Scene) -> None:
        scene.world.sends_photo(SITI, b"x")
        answer = await scene.message()
        await scene.drawn()
        await tap(scene, answer, "c")
        assert shown(scene, answer) == NUMBERED
        scene.world.sends_photo(SITI, b"the next")
        await scene.until(lambda: True if answer["message_id"] not in scene.world.messages else None)
        await scene.message(count=2)
        words = scene.sent()[0]
        assert "photo" not in words
        assert words["text"].startswith("🔴")
        assert scene.data(words, "c")

    play(use, Stub(WITHOUT_COPY))


def test_without_a_copy_of_the_choices_the_copy_of_before_comes_back() -> None:
    async def use(scene: Scene) -> None:
        answer = await chosen(scene)
        stub.result = WITHOUT_COPY
        await tap(scene, answer, "r")
        assert shown(scene, answer) == NUMBERED, "no copy: the choosing goes on"
        await tap(scene, answer, "k:faces")
        stub.result = PAPER
        scene.world.sends_photo(SITI, b"the next")
        await taken_back(scene, answer)

    stub = Stub(PAPER)
    play(use, stub)


def test_a_bot_that_was_stopped_takes_it_back_at_its_next_start() -> None:
    """Only the store is handed on: a new part with the same store knows what it has to take back."""

    async def use(scene: Scene) -> None:
        answer = await chosen(scene)
        name = scene.data(answer, "r").split(":")[1]
        await scene.wiring.leaving.close()
        review = await scene.memory.recall(OpenReview, SITI.number, name)
        assert review is not None
        await scene.memory.keep(name, replace(review, end=1))
        after = Leaving(scene.context)
        await after.resume(scene.application.bot)
        await taken_back(scene, answer)
        await after.close()

    play(use, Stub(PAPER))


def test_a_refusal_of_telegram_keeps_the_note_for_the_next_occasion() -> None:
    async def use(scene: Scene) -> None:
        answer = await chosen(scene)
        name = scene.data(answer, "r").split(":")[1]
        scene.api.faults.append(Fault("editMessageMedia", 403, description="Forbidden: bot was blocked by the user"))
        scene.world.sends_photo(SITI, b"the next")
        await scene.message(count=2)
        await scene.drawn()
        assert await scene.memory.recall(OpenReview, SITI.number, name) is not None
        scene.world.sends_photo(SITI, b"one more")
        await taken_back(scene, answer)

    play(use, Stub(PAPER))


def test_also_while_the_store_is_away() -> None:
    async def use(scene: Scene) -> None:
        answer = await chosen(scene)

        async def gone(*_: Any, **__: Any) -> Any:
            raise ConnectionError

        scene.store.execute_command = gone
        await taken_back(scene, answer)
        assert scene.buttons(answer) == []

    play(use, Stub(PAPER), timing=SOON)
