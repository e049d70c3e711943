"""Tests the review: taps change the ticket, the same message is drawn again, and a stop needs two taps."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass, replace
from typing import Any

import pytest

from bot.answers.pages import MOST_NUMBERS
from bot.pixels.pool import CheckFailure, CouldNotCheck
from detectors.kit.terms import (
    Finding,
    Level,
    Proof,
    Redacted,
    Refusal,
    Region,
    Report,
    Risk,
    Screening,
    ScreeningOptions,
    Strength,
    Style,
    Verdict,
    cells,
    parts,
    places,
)
from tests.bot.flow import CLEAR, ILLEGIBLE, SITI, Scene, Stub, play, png
from tests.botapi import Fault, Person
from texts import COMPLETE, texts

NIK = Finding(Risk.IDENTITY, Strength.SURE, "nik", (Region(10, 10, 200, 40),))
FACE = Finding(Risk.PEOPLE, Strength.SURE, "face", (Region(300, 10, 380, 100),))
PAPER = Screening(
    Verdict(Level.STOP, (Risk.IDENTITY, Risk.PEOPLE)),
    Report((NIK, FACE)),
    400,
    300,
    redacted=Redacted(png(400, 300), "png", (*NIK.regions, *FACE.regions)),
    proof=Proof(),
    offered=(Style.AUTO, Style.SOLID, Style.SOFT, Style.CARD),
)
MANY = replace(
    PAPER,
    verdict=Verdict(Level.CAUTION, (Risk.CONTACT,)),
    report=Report(
        tuple(Finding(Risk.CONTACT, Strength.SURE, "phone", (Region(10, 12 * n, 90, 12 * n + 8),)) for n in range(45))
    ),
    width=400,
    height=600,
)


async def opened(scene: Scene, person: Person = SITI, screen: str = "h") -> dict[str, Any]:
    """Returns the answer to a photo with one screen of the review open."""
    scene.world.sends_photo(person, b"the original")
    answer = await scene.message(person.number)
    await scene.drawn()
    await scene.press(answer, "s" if screen == "s" else "c", person)
    await scene.drawn()
    if screen == "h":
        await tap(scene, answer, "h", person)
    return answer


async def tap(scene: Scene, message: dict[str, Any], verb: str, person: Person = SITI) -> str:
    words = await scene.press(message, verb, person)
    await scene.drawn()
    return words


def labels(message: dict[str, Any]) -> list[str]:
    return [button["text"] for row in message["reply_markup"]["inline_keyboard"] for button in row]


def numbered(message: dict[str, Any]) -> list[str]:
    return [label for label in labels(message) if re.fullmatch(r"[✓○] \d+", label)]


@pytest.mark.parametrize("language", COMPLETE)
def test_choosing_shows_the_numbered_photo_with_its_places_in_words_in_the_same_message(language: str) -> None:
    async def use(scene: Scene) -> None:
        catalogue = texts(language)
        answer = await opened(scene, Person(language=language))
        assert len(scene.sent()) == 1
        assert scene.world.files[answer["photo"][-1]["file_id"]] == png(60, 50)
        plain = re.sub("<[^>]*>", "", catalogue.get("choose-head", places=2))
        assert answer["caption"].startswith(plain)
        assert f"1 ✓ {catalogue.get('item-nik')}" in answer["caption"]
        shown = labels(answer)
        assert shown[:2] == ["✓ 1", "✓ 2"]
        wanted = ("all", "none", "items", "grid", "styles", "done")
        assert {catalogue.get(f"button-{name}") for name in wanted} <= set(shown)
        assert catalogue.get("button-undo") not in shown

    stub = Stub(PAPER)
    play(use, stub)
    assert stub.options[-1].annotated
    assert not stub.options[-1].copy
    assert stub.seen == [b"the original"] * 3


@pytest.mark.parametrize("language", COMPLETE)
def test_choosing_says_what_was_not_understood_and_that_the_copy_will_cover_it(language: str) -> None:
    said = texts(language)

    async def use(scene: Scene) -> None:
        answer = await opened(scene, Person(language=language))
        assert said.get("unread", what=said.get("unread-handwriting"), covered="yes") in answer["caption"]
        assert numbered(answer) == []

    play(use, Stub(ILLEGIBLE))


@pytest.mark.parametrize("language", COMPLETE)
def test_leaving_open_something_of_a_stop_needs_a_second_tap_that_says_what_will_be_visible(language: str) -> None:
    async def use(scene: Scene) -> None:
        person = Person(language=language)
        answer = await opened(scene, person)
        drawn = len(stub.options)
        words = await tap(scene, answer, "t:1", person)
        catalogue = texts(language)
        assert words == catalogue.get("pressed-will-be-visible", what=catalogue.get("item-nik"), numbers="1")
        assert len(stub.options) == drawn
        assert labels(answer)[0] == "✓ 1"
        await tap(scene, answer, "t:1", person)
        assert stub.options[-1].keep == NIK.regions
        assert labels(answer)[0] == "○ 1"
        assert catalogue.get("button-undo") in labels(answer)

    stub = Stub(PAPER)
    play(use, stub)


def test_another_tap_in_between_asks_again() -> None:
    async def use(scene: Scene) -> None:
        answer = await opened(scene)
        await tap(scene, answer, "t:1")
        await tap(scene, answer, "t:2")
        assert stub.options[-1].keep == FACE.regions
        assert "Will be visible" in await tap(scene, answer, "t:1")
        assert stub.options[-1].keep == FACE.regions

    stub = Stub(PAPER)
    play(use, stub)


def test_covering_again_and_what_is_no_stop_need_one_tap() -> None:
    async def use(scene: Scene) -> None:
        answer = await opened(scene)
        assert "Drawing" in await tap(scene, answer, "t:2")
        assert stub.options[-1].keep == FACE.regions
        await tap(scene, answer, "t:2")
        assert stub.options[-1].keep == ()

    stub = Stub(PAPER)
    play(use, stub)


def test_all_none_undo_and_start_over() -> None:
    async def use(scene: Scene) -> None:
        answer = await opened(scene)
        assert "Will be visible" in await tap(scene, answer, "n")
        await tap(scene, answer, "n")
        assert set(stub.options[-1].keep) == {*NIK.regions, *FACE.regions}
        await tap(scene, answer, "a")
        assert stub.options[-1].keep == ()
        await tap(scene, answer, "u")
        assert len(stub.options[-1].keep) == 2
        await tap(scene, answer, "z")
        await tap(scene, answer, "h")
        assert stub.options[-1].keep == ()
        assert "↩️ Undo" not in labels(answer)

    stub = Stub(PAPER)
    play(use, stub)


def test_pages_of_twenty_numbers() -> None:
    async def use(scene: Scene) -> None:
        answer = await opened(scene)
        assert numbered(answer) == [f"✓ {n}" for n in range(1, MOST_NUMBERS + 1)]
        assert "page 1 of 3" in labels(answer)
        assert stub.options[-2].numbers == (1,), "45 numbers cannot be told apart: the item has its first"
        assert stub.options[-1].numbers == tuple(range(1, MOST_NUMBERS + 1))
        await tap(scene, answer, "w:3")
        assert stub.options[-1].numbers == (41, 42, 43, 44, 45)
        assert numbered(answer) == ["✓ 41", "✓ 42", "✓ 43", "✓ 44", "✓ 45"]
        await tap(scene, answer, "t:45")
        assert "○ 45" in labels(answer)
        assert "45 ○" in answer["caption"]
        assert "page 3 of 3" in labels(answer)
        assert len(answer["caption"]) <= 1024

    stub = Stub(MANY)
    play(use, stub)


def test_a_long_screenshot_is_shown_in_parts_and_each_part_has_its_numbers() -> None:
    long = replace(MANY, width=100, height=600)

    async def use(scene: Scene) -> None:
        answer = await opened(scene)
        upper, middle, lower = parts(100, 600)
        assert stub.options[-1].part == upper
        assert numbered(answer) == [f"✓ {n}" for n in range(1, 18)]
        await tap(scene, answer, "w:3")
        assert stub.options[-1].part == lower
        assert numbered(answer) == [f"✓ {n}" for n in range(34, 46)]
        await tap(scene, answer, "c")
        assert stub.options[-1].part == upper
        await tap(scene, answer, "w:2")
        assert stub.options[-1].part == middle
        assert labels(answer)[0] == "✓ phone number (45)"

    stub = Stub(long)
    play(use, stub)


@dataclass
class Obedient(Stub):
    """Covers every region of the report that the person did not leave open, as a pixel process does."""

    async def screen(self, data: bytes, options: ScreeningOptions) -> Screening:
        screening = await super().screen(data, options)
        if screening.redacted is None:
            return screening
        covered = tuple(place.region for place in places(screening.report) if not place.is_left_open(options.keep))
        return replace(screening, redacted=replace(screening.redacted, covered=(*covered, *options.cover)))


def covered(stub: Stub) -> tuple[Region, ...]:
    """The boxes that the last check was asked to cover besides what is found."""
    return stub.options[-1].cover


class TestGrid:
    def test_a_cell_is_covered_by_its_number_and_seen_closer_by_a_second_tap(self) -> None:
        async def use(scene: Scene) -> None:
            answer = await opened(scene)
            await tap(scene, answer, "g")
            whole = Region(0, 0, 400, 300)
            assert stub.options[-1].grid == whole
            rows = answer["reply_markup"]["inline_keyboard"]
            assert [len(row) for row in rows[:6]] == [8] * 6
            await tap(scene, answer, "m:12")
            assert covered(stub) == (cells(whole)[11],)
            assert "▪12" in labels(answer)
            await tap(scene, answer, "m:12")
            assert covered(stub) == (cells(whole)[11],), "a closer look opens nothing"
            assert stub.options[-1].grid == stub.options[-1].part == cells(whole)[11]
            assert stub.options[-1].copy
            assert "▪5" in labels(answer)
            await tap(scene, answer, "m:12.5")
            inner = cells(cells(whole)[11])
            assert covered(stub) == (*inner[:4], *inner[5:])
            assert "5" in labels(answer)
            await tap(scene, answer, "m:12.0")
            assert covered(stub) == ()
            await tap(scene, answer, "m:12.5")
            assert covered(stub) == (inner[4],)
            assert "▪5" in labels(answer)
            await tap(scene, answer, "u")
            assert covered(stub) == ()
            await tap(scene, answer, "m:12.7")
            await tap(scene, answer, "r")
            assert "Covered besides, by your choice: one place" in answer["caption"]

        stub = Stub(PAPER)
        play(use, stub)

    def test_it_can_be_had_where_nothing_was_found(self) -> None:
        async def use(scene: Scene) -> None:
            answer = await opened(scene)
            assert "no numbered place" in answer["caption"]
            await tap(scene, answer, "g")
            await tap(scene, answer, "m:1")
            await tap(scene, answer, "r")
            assert answer["caption"].startswith("🟢")
            assert "covered, and I read it back" in answer["caption"]

        play(use, Stub(replace(CLEAR, width=400, height=300)))

    @pytest.mark.parametrize("cell", ["0", "49", "12.49", "49.0", "0.0", "1.2.0", "1.2.3", "x"])
    def test_a_forged_cell_is_refused(self, cell: str) -> None:
        async def use(scene: Scene) -> None:
            answer = await opened(scene, screen="c")
            ticket = scene.data(answer, "g").split(":")[1]
            before = len(stub.options)
            query = scene.world.presses(SITI, answer, f"m:{ticket}:{cell}")
            assert "expired" in await scene.pressed(query)
            assert len(stub.options) == before

        stub = Stub(PAPER)
        play(use, stub)


class TestStyle:
    @pytest.mark.parametrize("language", COMPLETE)
    def test_the_styles_of_this_photo_are_offered_and_the_chosen_one_is_marked(self, language: str) -> None:
        async def use(scene: Scene) -> None:
            catalogue = texts(language)
            person = Person(language=language)
            answer = await opened(scene, person, screen="s")
            offered = [label for label in labels(answer) if label[:2] in ("✓ ", "○ ")]
            names = [catalogue.get(f"style-{name}") for name in ("auto", "solid", "soft", "card")]
            assert offered[:3] == [f"✓ {names[0]}", f"○ {names[1]}", f"○ {names[2]}"]
            assert scene.world.files[answer["photo"][-1]["file_id"]] == png(400, 300)
            assert PAPER.redacted is not None
            stub.result = replace(PAPER, redacted=replace(PAPER.redacted, style=Style.SOFT))
            await tap(scene, answer, "y:soft", person)
            assert stub.options[-1].style is Style.SOFT
            assert f"✓ {names[2]}" in labels(answer)
            await tap(scene, answer, "r", person)
            assert catalogue.get("style-soft.told") in await scene.details(answer, person)

        stub = Stub(PAPER)
        play(use, stub)

    def test_hide_who_or_everything_for_papers_only(self) -> None:
        async def use(scene: Scene) -> None:
            answer = await opened(scene, screen="s")
            assert "Hide everything on the paper" in labels(answer)
            await tap(scene, answer, "e")
            assert stub.options[-1].everything
            assert "Hide only who it is about" in labels(answer)
            await tap(scene, answer, "e")
            assert not stub.options[-1].everything

        stub = Stub(PAPER)
        play(use, stub)

        async def other(scene: Scene) -> None:
            answer = await opened(scene, screen="s")
            assert "Hide everything on the paper" not in labels(answer)

        play(other, Stub(MANY))

    def test_labels_can_be_drawn_on_solid_boxes_only(self) -> None:
        async def use(scene: Scene) -> None:
            answer = await opened(scene, screen="s")
            assert not any("Say on the boxes" in label for label in labels(answer)), "named bars say it anyway"
            await tap(scene, answer, "y:solid")
            assert "○ Say on the boxes what they hide" in labels(answer)
            await tap(scene, answer, "l")
            assert stub.options[-1].labels
            assert "✓ Say on the boxes what they hide" in labels(answer)
            await tap(scene, answer, "y:soft")
            assert not any("Say on the boxes" in label for label in labels(answer))

        stub = Stub(PAPER)
        play(use, stub)

    def test_a_style_that_does_not_exist_is_refused(self) -> None:
        async def use(scene: Scene) -> None:
            answer = await opened(scene, screen="s")
            ticket = scene.data(answer, "r").split(":")[1]
            assert "expired" in await scene.pressed(scene.world.presses(SITI, answer, f"y:{ticket}:blur"))

        play(use, Stub(PAPER))


def test_done_shows_the_copy_with_the_choices_and_the_file_follows_them() -> None:
    async def use(scene: Scene) -> None:
        answer = await opened(scene)
        await tap(scene, answer, "t:2")
        await tap(scene, answer, "r")
        assert scene.world.files[answer["photo"][-1]["file_id"]] == png(400, 300)
        assert "Left open by your choice: face" in answer["caption"]
        assert stub.options[-1].keep == FACE.regions
        assert not stub.options[-1].annotated
        await tap(scene, answer, "f")
        await scene.message(count=2)
        assert stub.options[-1].keep == FACE.regions
        await tap(scene, answer, "i")
        assert "Left open by your choice: face" in answer["caption"]
        assert "Details" in answer["caption"]

    stub = Obedient(PAPER)
    play(use, stub)


def test_no_assistant_is_offered_beside_a_copy_with_a_stop_left_open() -> None:
    async def use(scene: Scene) -> None:
        answer = await opened(scene)
        for verb in ("t:1", "t:1", "r"):
            await tap(scene, answer, verb)
        assert "Left open by your choice: NIK" in answer["caption"]
        assert not any("gemini" in button for button in scene.buttons(answer))

    play(use, Obedient(PAPER))


def test_choices_without_a_proven_copy_stay_on_the_choosing_screen_with_the_reason() -> None:
    async def use(scene: Scene) -> None:
        answer = await opened(scene)
        stub.result = replace(PAPER, redacted=None, proof=Proof(("still-there",)))
        await tap(scene, answer, "t:2")
        assert "Done makes a copy with these choices" in answer["caption"]
        await tap(scene, answer, "r")
        assert scene.world.files[answer["photo"][-1]["file_id"]] == png(60, 50)
        assert "not certain that everything is hidden" in answer["caption"]

    stub = Stub(PAPER)
    play(use, stub)


def test_an_answer_in_words_becomes_the_numbered_photo() -> None:
    async def use(scene: Scene) -> None:
        scene.world.sends_photo(SITI, b"x")
        answer = await scene.message()
        assert "text" in answer
        await tap(scene, answer, "c")
        assert "photo" in answer
        assert "text" not in answer

    play(use, Stub(replace(PAPER, redacted=None, proof=Proof(("still-there",)))))


def test_of_several_quick_taps_only_the_last_is_drawn_and_none_is_lost() -> None:
    async def use(scene: Scene) -> None:
        answer = await opened(scene)
        before = len(stub.options)
        for number in range(1, 7):
            scene.world.presses(SITI, answer, scene.data(answer, f"t:{number}"))
        await scene.until(lambda: True if len(stub.options[-1].keep) == 6 else None)
        await scene.drawn()
        assert len(stub.options) - before <= 3
        assert [label for label in labels(answer) if label.startswith("○ ") and label[2:].isdigit()] == [
            f"○ {n}" for n in range(1, 7)
        ]

    stub = Stub(MANY, seconds=0.2)
    play(use, stub)


def test_a_press_is_answered_before_the_picture_is_drawn() -> None:
    async def use(scene: Scene) -> None:
        answer = await opened(scene)
        drawing.clear()
        await scene.press(answer, "t:2")
        assert "○ 2" not in labels(answer)
        drawing.set()
        await scene.until(lambda: True if "○ 2" in labels(answer) else None)

    drawing = asyncio.Event()
    drawing.set()

    class Eyes(Stub):
        """Answers when the test lets it."""

        async def screen(self, data: bytes, options: ScreeningOptions) -> Screening:
            async with asyncio.timeout(30):
                await drawing.wait()
            return await super().screen(data, options)

    play(use, Eyes(PAPER))


def test_places_that_did_not_fit_into_the_ticket_are_found_again() -> None:
    crowd = tuple(
        Finding(Risk.CONTACT, Strength.SURE, "phone", (Region(10, 12 * n, 90, 12 * n + 8),)) for n in range(150)
    )
    screening = replace(MANY, report=Report(crowd), height=2000)

    async def use(scene: Scene) -> None:
        answer = await opened(scene)
        assert "page 1 of 8" in labels(answer)
        await tap(scene, answer, "w:8")
        await tap(scene, answer, "t:150")
        assert stub.options[-1].keep == crowd[149].regions
        await tap(scene, answer, "r")
        await tap(scene, answer, "f")
        await scene.message(count=2)
        assert stub.options[-1].keep == crowd[149].regions

    stub = Stub(screening)
    play(use, stub)


def test_more_choices_than_there_is_room_for_are_refused_and_nothing_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.store.records.RECORD_BYTES", 400)

    async def use(scene: Scene) -> None:
        answer = await opened(scene, screen="c")
        ticket = scene.data(answer, "g").split(":")[1]
        words = ""
        for number in range(60):
            query = scene.world.presses(SITI, answer, f"m:{ticket}:{number % 48 + 1}.{number % 40 + 1}")
            words = await scene.pressed(query)
            if words:
                break
        assert "more than I can keep in mind" in words
        await scene.drawn()
        assert number > 5
        assert max(len(options.cover) for options in stub.options) == number

    stub = Stub(PAPER)
    play(use, stub)


class TestWhatCanGoWrong:
    @pytest.mark.parametrize("verb", ["c", "g", "s", "r"])
    def test_an_expired_ticket_is_said(self, verb: str) -> None:
        async def use(scene: Scene) -> None:
            answer = await opened(scene, screen="c" if verb != "c" else "s")
            data = scene.data(answer, verb)
            await scene.store.flushall()
            assert "expired" in await scene.pressed(scene.world.presses(SITI, answer, data))

        play(use, Stub(PAPER))

    def test_someone_else_and_another_chat_change_nothing(self) -> None:
        async def use(scene: Scene) -> None:
            answer = await opened(scene)
            data, before = scene.data(answer, "t:2"), len(stub.options)
            stranger = scene.world.presses(Person(888, "Budi"), answer, data)
            assert "belong to the person" in await scene.pressed(stranger)
            elsewhere = scene.world.says(SITI, chat=-100123, text="hi")
            assert "expired" in await scene.pressed(scene.world.presses(SITI, elsewhere, data))
            assert len(stub.options) == before

        stub = Stub(PAPER)
        play(use, stub)

    def test_a_photo_that_telegram_lost_is_an_alert(self) -> None:
        async def use(scene: Scene) -> None:
            answer = await opened(scene)
            scene.world.files.clear()
            assert "does not give me this photo" in await scene.press(answer, "t:2")

        play(use, Stub(PAPER))

    @pytest.mark.parametrize(
        ("result", "words"),
        [(CouldNotCheck(CheckFailure.TIMEOUT), "took too long"), (Screening.refusal(Refusal.TRUNCATED), "broken off")],
    )
    def test_a_redraw_that_fails_never_shows_an_old_copy_as_the_new_one(self, result: Any, words: str) -> None:
        async def use(scene: Scene) -> None:
            answer = await opened(scene)
            stub.result = result
            await tap(scene, answer, "t:2")
            assert words in answer["caption"]
            assert "✅" not in answer["caption"]

        stub = Stub(PAPER)
        play(use, stub)

    def test_a_message_that_is_gone_is_sent_anew(self) -> None:
        async def use(scene: Scene) -> None:
            answer = await opened(scene)
            scene.api.faults.append(
                Fault("editMessageMedia", 400, description="Bad Request: message to edit not found")
            )
            await tap(scene, answer, "t:2")
            again = await scene.message(count=2)
            assert "numbered place" in again["caption"]
            assert scene.buttons(again)

        play(use, Stub(PAPER))

    def test_protected_content_stays_protected_and_one_person_has_several_photos_open(self) -> None:
        async def use(scene: Scene) -> None:
            scene.world.sends_photo(SITI, b"one", has_protected_content=True)
            one = await scene.message()
            scene.world.sends_photo(SITI, b"two")
            two = await scene.message(count=2)
            await tap(scene, one, "c")
            await tap(scene, two, "c")
            await tap(scene, one, "h")
            await tap(scene, two, "h")
            await tap(scene, one, "t:2")
            await tap(scene, two, "a")
            assert one["has_protected_content"]
            assert "○ 2" in labels(one)
            assert "○ 2" not in labels(two)

        play(use, Stub(PAPER))
