"""Tests that a note is said once a person, one below an answer, and that nothing fails where it cannot be remembered."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.answers.notes import LAST_LOOK, SMALL_PRINT, note_below
from bot.answers.summary import summary_of
from bot.store.records import DAY, NotesTold, Source
from detectors.kit.terms import Level, Report, Unread, UnreadReason, Verdict
from tests.bot.flow import CLEAR, ILLEGIBLE, SITI, STOP, WITHHELD, Scene, Stub, play
from tests.botapi import Person
from tests.botapi.rules import plain
from tests.conftest import free_port
from texts import COMPLETE, texts

BUDI = Person(888000222, "Budi")
TIP = "tips-short.personal"


async def caption_of_next(scene: Scene, person: Person = SITI, *, as_file: bool = False) -> str:
    before = len(scene.sent(person.number))
    if as_file:
        scene.world.sends_file(person, b"x", "image/jpeg", "a.jpg")
    else:
        scene.world.sends_photo(person, b"x")
    message = await scene.message(person.number, before + 1)
    await scene.drawn()
    return str(message.get("caption", message.get("text")))


@pytest.mark.parametrize("language", COMPLETE)
def test_the_first_answers_say_one_note_each_and_the_next_none(language: str) -> None:
    person, said = Person(language=language), texts(language)
    look, small = said.get("once-last-look"), said.get("once-small-print")

    async def use(scene: Scene) -> None:
        told = [await caption_of_next(scene, person) for _ in range(3)]
        assert [(look in one, small in one) for one in told] == [(True, False), (False, True), (False, False)]
        assert (await scene.memory.about(person.number)).count(("notes", 30 * DAY)) == 1
        assert look in await caption_of_next(scene, BUDI if language == "en" else replace(BUDI, language="id"))
        scene.world.says(person, text="/forget")
        await scene.message(person.number, 4)
        assert look in await caption_of_next(scene, person), "forgotten is forgotten"

    play(use)


@pytest.mark.parametrize("language", COMPLETE)
def test_details_say_what_telegram_dropped_and_the_tip_once(language: str) -> None:
    person, said = Person(language=language), texts(language)
    once = [plain(said.get(key), "HTML") for key in ("note-photo", TIP)]

    async def use(scene: Scene) -> None:
        for expected in (True, False):
            scene.world.sends_photo(person, b"x")
            answer = await scene.message(count=len(scene.sent()) + 1)
            await scene.drawn()
            details = await scene.details(answer, person)
            await scene.rest(0.05)
            assert [words in details for words in once] == [expected, expected]
            assert said.get("once-last-look") not in details, "the answer has said it"

    play(use)


def test_a_file_is_not_told_to_come_as_a_file() -> None:
    async def use(scene: Scene) -> None:
        told = [await caption_of_next(scene, as_file=True) for _ in range(3)]
        assert not any(texts("en").get("once-small-print") in one for one in told)
        assert texts("en").get("once-small-print") in await caption_of_next(scene)

    play(use)


def test_where_nothing_can_be_remembered_it_is_said_each_time() -> None:
    async def use(scene: Scene) -> None:
        for _ in range(2):
            assert texts("en").get("once-last-look") in await caption_of_next(scene)

    play(use, redis_url=f"redis://127.0.0.1:{free_port()}/0")


def test_what_was_told_survives_a_restart(redis_url: str) -> None:
    async def use(scene: Scene) -> None:
        await caption_of_next(scene)

    async def later(scene: Scene) -> None:
        scene.world._count = 100  # another message, which the bot has not answered yet
        assert texts("en").get("once-last-look") not in await caption_of_next(scene)
        assert await scene.memory.recall(NotesTold, SITI.number, "") == NotesTold(SITI.number, (LAST_LOOK, SMALL_PRINT))

    play(use, redis_url=redis_url)
    play(later, redis_url=redis_url)


def test_without_a_copy_nobody_is_told_to_look_at_one_and_small_letters_come_first() -> None:
    small = replace(
        ILLEGIBLE, verdict=Verdict(Level.CAUTION), report=Report(unread=(Unread(UnreadReason.SMALL, STOP_REGIONS),))
    )
    for screening, source, told, code in (
        (WITHHELD, Source.FILE, (), ""),
        (WITHHELD, Source.PHOTO, (), SMALL_PRINT),
        (CLEAR, Source.FILE, (), LAST_LOOK),
        (CLEAR, Source.FILE, (LAST_LOOK,), ""),
        (small, Source.PHOTO, (), SMALL_PRINT),
        (small, Source.FILE, (), LAST_LOOK),
    ):
        assert note_below(summary_of(screening, 1, source), told) == code


STOP_REGIONS = STOP.report.findings[0].regions


def test_no_note_stands_below_what_was_refused() -> None:
    async def use(scene: Scene) -> None:
        assert "👀" not in await caption_of_next(scene)
        assert await scene.memory.recall(NotesTold, SITI.number, "") is None

    play(use, Stub(RuntimeError("broken")))
