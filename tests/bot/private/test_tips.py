"""Tests that the card of /tips is complete in both languages, and that the quiz asks, explains, counts and forgets."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from bot.private.quiz import FOLDER, QUESTIONS
from bot.private.tips import TABS
from tests.bot.flow import SITI, Scene, play
from tests.botapi import Person
from tests.botapi.rules import plain
from tests.conftest import free_port
from texts import COMPLETE, texts

TAUGHT = {
    "en": {
        "tips": (
            *("personal data in photos", "Crop or blur before sending", "Generic photos or illustrations"),
            *("no photo archive", "privacy policy first"),
        ),
        "risky": ("KTP, SIM, passport", "child's or baby's face", "Home address or exact place", "Medical", "Intimate"),
        "myths": ("works offline", "vanishes at once, without a trace", "Encrypted means safe"),
        "how": (
            *("goes to a server", "patterns, text and objects", "answer comes back", "Not stored forever"),
            *("never stored", "settings", "policy", "logs for security or debugging"),
        ),
        "fine": ("identifying objects", "reading text in pictures", "not personal", "neither fear nor carelessness"),
    },
    "id": {
        "tips": (
            *("data pribadi di foto", "Potong atau blur dulu", "foto umum atau ilustrasi"),
            *("bukan album foto", "kebijakan privasi"),
        ),
        "risky": ("KTP, SIM, paspor", "Wajah anak atau bayi", "Alamat rumah atau lokasi persis", "kesehatan", "intim"),
        "myths": ("offline", "langsung hilang tanpa jejak", "Terenkripsi berarti aman"),
        "how": (
            *("dikirim ke server", "pola, teks, dan benda", "kembali kepadamu", "Tidak disimpan selamanya"),
            *("tidak pernah disimpan", "pengaturan", "kebijakan", "log untuk keamanan"),
        ),
        "fine": ("mengenali benda", "membaca teks di gambar", "tidak pribadi", "takut berlebihan"),
    },
}
COUNTS = {"tips": 5, "risky": 5, "myths": 3}


async def becomes(scene: Scene, card: dict[str, Any], text: str) -> None:
    """Waits until the card's text is exactly this one."""
    await scene.until(lambda: True if card["text"] == text else None)


async def holds(scene: Scene, look: Callable[[], str | list[str]], words: str) -> None:
    """Waits until a caption holds these words, or the buttons hold this one."""
    await scene.until(lambda: True if words in look() else None)


@pytest.mark.parametrize("language", COMPLETE)
def test_one_card_with_tabs_teaches_all_of_it_each_with_an_example(language: str) -> None:
    example = {"en": "Example:", "id": "Contoh:"}[language]

    async def use(scene: Scene) -> None:
        person = Person(language=language)
        scene.world.says(person, text="/tips")
        card = await scene.message()
        assert scene.buttons(card) == [f"tips:{tab}" for tab in TABS]
        for tab in (*TABS[1:], TABS[0]):
            await scene.press(card, f"tips:{tab}", person)
            expected = plain(texts(language).get(f"card-{tab}"), "HTML")
            await becomes(scene, card, expected)
            for words in TAUGHT[language][tab]:
                assert words.lower() in card["text"].lower(), words
            assert card["text"].count(example) >= COUNTS.get(tab, 2)
            numbered = [line for line in card["text"].splitlines() if line[:2] in [f"{n}." for n in range(1, 9)]]
            assert len(numbered) == COUNTS.get(tab, 0)
            assert all(2 <= line.count(". ") + line.count("? ") <= 6 for line in numbered)
        assert len(scene.sent()) == 1

    play(use)


def test_pressing_the_open_tab_again_breaks_nothing() -> None:
    async def use(scene: Scene) -> None:
        scene.world.says(SITI, text="/tips")
        card = await scene.message()
        await scene.press(card, "tips:tips")
        await scene.rest(0.05)
        assert card["text"].startswith("Five tips")

    play(use)


@pytest.mark.parametrize("language", COMPLETE)
def test_in_a_group_it_is_short_and_only_when_this_bot_is_meant(language: str) -> None:
    async def use(scene: Scene) -> None:
        person = Person(language=language)
        scene.world.says(person, chat=-100123, text="/tips@other_bot")
        scene.world.says(person, chat=-100123, text="/tips@gatekeeper_test_bot")
        answer = await scene.message(-100123)
        await scene.rest(0.1)
        assert len(scene.sent(-100123)) == 1
        assert answer["text"] == plain(texts(language).get("tips-group"), "HTML")
        assert "reply_markup" not in answer

    play(use)


class TestQuiz:
    @pytest.mark.parametrize("language", COMPLETE)
    def test_five_painted_pictures_are_asked_explained_and_counted(self, language: str) -> None:
        catalogue, person = texts(language), Person(language=language)

        async def use(scene: Scene) -> None:
            scene.world.says(person, text="/quiz")
            card = await scene.message()
            for number, (name, fine) in enumerate(QUESTIONS):
                assert f"{number + 1}" in card["caption"]
                assert catalogue.get(f"quiz-{name}") in card["caption"]
                shown = scene.world.files[card["photo"][-1]["file_id"]]
                assert shown == (FOLDER / f"{name}.jpg").read_bytes()
                right = number != 2
                await scene.press(card, f"quiz:{number}:{'yes' if fine is right else 'no'}", person)
                why = catalogue.get(f"quiz-{name}.why")
                await holds(scene, lambda: card["caption"], why)
                assert card["caption"].startswith(plain(catalogue.get("quiz-right" if right else "quiz-wrong"), "HTML"))
                if number < 4:
                    await scene.press(card, f"quiz:{number + 1}:next", person)
                    await holds(scene, lambda: scene.buttons(card), f"quiz:{number + 1}:yes")
            assert plain(catalogue.get("quiz-score", right=4, count=5), "HTML") in card["caption"]
            assert not scene.buttons(card)
            assert len(scene.sent()) == 1

        play(use)

    @pytest.mark.parametrize("language", COMPLETE)
    def test_a_second_press_on_the_same_picture_counts_nothing_and_leaves_the_way_on(self, language: str) -> None:
        person, over = Person(language=language), texts(language).get("quiz-over")

        async def use(scene: Scene) -> None:
            scene.world.says(person, text="/quiz")
            card = await scene.message()
            data = scene.data(card, "quiz:0:no")
            await scene.press(card, "quiz:0:no", person)
            await holds(scene, lambda: scene.buttons(card), "quiz:1:next")
            for forged in (data, "quiz:4:yes", "quiz:9:yes", "quiz:3:next"):
                assert await scene.pressed(scene.world.presses(person, card, forged)) == over
            await scene.rest(0.05)
            assert scene.buttons(card) == ["quiz:1:next"]
            await scene.press(card, "quiz:1:next", person)
            await holds(scene, lambda: scene.buttons(card), "quiz:1:yes")

        play(use)

    def test_the_score_lives_for_minutes_and_belongs_to_its_owner_only(self) -> None:
        async def use(scene: Scene) -> None:
            scene.world.says(SITI, text="/quiz")
            card = await scene.message()
            assert "quiz" in await scene.kinds()
            stranger = scene.world.presses(Person(888, "Budi"), card, "quiz:0:no")
            assert await scene.pressed(stranger) == texts("en").get("quiz-over")
            lives = dict(await scene.memory.about(SITI.number))
            assert lives["quiz"] <= 15 * 60
            assert scene.buttons(card), "a stranger takes no buttons off"
            await scene.store.flushall()
            assert await scene.press(card, "quiz:0:no") == texts("en").get("quiz-over")
            await scene.until(lambda: None if scene.buttons(card) else True)

        play(use)

    def test_while_the_memory_is_away_a_press_says_so_and_the_quiz_goes_on_later(self) -> None:
        async def use(scene: Scene) -> None:
            scene.world.says(SITI, text="/quiz")
            card = await scene.message()
            held = scene.store.execute_command

            async def gone(*_: Any, **__: Any) -> Any:
                raise ConnectionError

            scene.store.execute_command = gone
            assert await scene.press(card, "quiz:0:no") == texts("en").get("quiz-not-now")
            scene.store.execute_command = held
            await scene.press(card, "quiz:0:no")
            await holds(scene, lambda: scene.buttons(card), "quiz:1:next")

        play(use)

    def test_without_the_store_it_says_so(self) -> None:
        async def use(scene: Scene) -> dict[str, Any]:
            scene.world.says(SITI, text="/quiz")
            return await scene.message()

        assert "no quiz" in play(use, redis_url=f"redis://127.0.0.1:{free_port()}/0")["text"]

    def test_the_pictures_are_small_and_there_for_every_question(self) -> None:
        for name, _ in QUESTIONS:
            data = (FOLDER / f"{name}.jpg").read_bytes()
            assert data.startswith(b"\xff\xd8")
            assert len(data) < 40_000
        assert {fine for _, fine in QUESTIONS} == {True, False}
