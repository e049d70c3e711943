"""Tests that taps, however many, make one piece of work for each answer, in the line of their person."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import replace

import pytest

from bot.queueing import MOST_WAITING
from detectors.kit.terms import Finding, Region, Report, Risk, Strength
from tests.bot.flow import SITI, STOP, Scene, Stub, play
from tests.botapi import Person
from texts import COMPLETE, texts

TAPS = 15


def test_the_same_tap_again_while_its_file_is_made_is_one_wish() -> None:
    stub = Stub(seconds=0.6)

    async def use(scene: Scene) -> None:
        scene.world.sends_photo(SITI, b"x")
        answer = await scene.message()
        queries = [scene.world.presses(SITI, answer, scene.data(answer, "f")) for _ in range(TAPS)]
        for query in queries:
            assert await scene.pressed(query)
        await scene.message(count=2)
        await scene.rest()
        assert len(scene.sent()) == 2
        await scene.press(answer, "f")
        await scene.message(count=3)

    play(use, stub)
    assert len(stub.seen) == 3


def test_another_tap_while_something_is_made_changes_what_comes_next() -> None:
    stub = Stub(seconds=0.6)

    async def use(scene: Scene) -> None:
        scene.world.sends_photo(SITI, b"x")
        answer = await scene.message()
        for verb in "f" + "pf" * TAPS + "p":
            scene.world.presses(SITI, answer, scene.data(answer, verb))
        first, second = await scene.until(lambda: found if len(found := scene.sent()[1:]) == 2 else None)
        await scene.rest()
        assert ("document" in first, "photo" in second) == (True, True)
        assert len(scene.sent()) == 3

    play(use, stub)
    assert len(stub.seen) == 3


def test_a_photo_after_many_taps_waits_for_one_piece_of_work() -> None:
    stub = Stub(seconds=0.6)

    async def use(scene: Scene) -> None:
        scene.world.sends_photo(SITI, b"x")
        answer = await scene.message()
        for verb in "fcs" * 5:
            scene.world.presses(SITI, answer, scene.data(answer, verb))
        await asyncio.sleep(0.1)
        scene.world.sends_photo(SITI, b"next")
        await scene.until(lambda: True if b"next" in stub.seen else None)
        await scene.rest()

    play(use, stub)
    assert stub.seen.index(b"next") <= 4  # the photo itself, a file, and two drawings that may have begun before it


def test_the_files_of_an_album_are_made_once() -> None:
    stub = Stub(seconds=0.4)

    async def use(scene: Scene) -> None:
        scene.world.sends_album(SITI, b"a", b"b")
        answer = await scene.until(
            lambda: next((one for one in scene.sent() if any("album:f" in data for data in scene.buttons(one))), None)
        )
        for _ in range(TAPS):
            scene.world.presses(SITI, answer, scene.data(answer, "album:f"))
        await scene.until(lambda: True if len([one for one in scene.sent() if "document" in one]) == 2 else None)
        await scene.rest()

    play(use, stub)
    assert len(stub.seen) == 4


def test_taps_on_a_photo_with_more_places_than_a_ticket_holds_are_few_pieces_of_work() -> None:
    """Its places are found anew: once for all taps that come together, and in the person's line."""
    places = tuple(Region(20 * x, 20 * y, 20 * x + 15, 20 * y + 15) for x in range(10) for y in range(9))
    crowd = Report(tuple(Finding(Risk.PEOPLE, Strength.SURE, "face", (place,)) for place in places))
    stub = Stub(replace(STOP, report=crowd, width=400, height=400), seconds=0.05)

    async def use(scene: Scene) -> None:
        scene.world.sends_photo(SITI, b"x")
        answer = await scene.message()
        await scene.press(answer, "c")
        await scene.drawn()
        before = len(stub.seen)
        queries = [scene.world.presses(SITI, answer, scene.data(answer, "k:faces")) for _ in range(TAPS)]
        for query in queries:
            await scene.pressed(query)
        await scene.drawn()
        assert len(stub.seen) - before <= 4  # the places, and drawings of the first tap, one between and the last

    play(use, stub)


@pytest.mark.parametrize("language", COMPLETE)
def test_where_the_line_is_full_a_press_is_told_so(language: str) -> None:
    person = Person(language=language)

    async def use(scene: Scene) -> None:
        scene.world.sends_photo(person, b"x")
        answer = await scene.message()
        with contextlib.ExitStack() as line:
            for _ in range(MOST_WAITING + 1):
                line.enter_context(scene.context.locks.place(person.number))
            assert await scene.press(answer, "f", person) == texts(language).get("pressed-line-full")

    play(use)
