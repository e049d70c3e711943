"""Tests that stored data is explained, shown and deleted: /privacy, /mydata, /forget, /language."""

from __future__ import annotations

from typing import Any

import pytest

from bot.context import Deployment
from bot.private.privacy import records_in_words
from bot.store.clock import today
from bot.store.record_store import Volatility
from bot.store.records import OF_A_PERSON, LanguageChoice
from tests.bot.flow import SITI, Scene, play
from tests.botapi import Person
from tests.botapi.rules import plain
from tests.conftest import free_port
from texts import COMPLETE, LANGUAGES, texts

BUDI = Person(888000222, "Budi")
PHONE = 34
"""Letters of one width in a row of a phone."""


async def ask(scene: Scene, command: str, person: Person = SITI) -> dict[str, Any]:
    before = len(scene.sent(person.number))
    scene.world.says(person, text=command)
    return await scene.message(person.number, before + 1)


async def told(scene: Scene, person: Person = SITI) -> str:
    """Returns all of /privacy."""
    message = await ask(scene, "/privacy", person)
    short = message["text"]
    await scene.press(message, "privacy:more", person)
    await scene.until(lambda: True if message["text"] != short else None)
    text: str = message["text"]
    return text


class TestPrivacy:
    @pytest.mark.parametrize("language", COMPLETE)
    def test_it_says_what_where_how_long_sealed_how_and_by_whom(self, language: str) -> None:
        async def use(scene: Scene) -> str:
            return await told(scene, Person(language=language))

        settings: dict[str, Any] = {
            "operator": "Ibu Rina <rina@example.org>",
            "source_url": "https://example.org/gatekeeper",
            "state_key": "given",
        }
        text = play(use, **settings)
        for words in ("15", "60", "AES-256-GCM", *list(settings.values())[:2], "/mydata", "/forget", "Telegram"):
            assert words in text
        catalogue = texts(language)
        assert plain(catalogue.get("privacy-inside"), "HTML") in text
        assert {"en": "never to the database", "id": "tidak pernah diketahui basis data"}[language] in text
        lasting = {
            "en": (
                "language that you chose (30",
                "tips you have read (30",
                "other chats (until",
                "choosing open",
                "quiz",
            ),
            "id": (
                "bahasa yang kamu pilih (30",
                "tips yang sudah kamu baca (30",
                "obrolan lain (sampai",
                "memilih",
                "kuis",
            ),
        }
        assert all(words in text for words in lasting[language])

    def test_without_settings_it_is_honest_about_what_is_missing(self) -> None:
        async def use(scene: Scene) -> str:
            return await told(scene)

        text = play(use, state_minutes=1)
        assert "one minute" in text
        assert "made new at every start" in text
        assert "has left no contact" in text
        assert "The code:" not in text
        assert "Bot API server:" in text

    @pytest.mark.parametrize("language", COMPLETE)
    @pytest.mark.parametrize("volatility", list(Volatility))
    def test_a_database_that_writes_to_disk_is_said(self, volatility: Volatility, language: str) -> None:
        async def use(scene: Scene) -> str:
            object.__setattr__(scene.context, "deployment", Deployment(volatility=volatility))
            return await told(scene, Person(language=language))

        text = play(use)
        assert plain(texts(language).get(f"privacy-{volatility.value}"), "HTML") in text
        assert ("⚠️" in text) is (volatility in (Volatility.WRITES, Volatility.UNTOLD))
        own = {"en": "Redis server of my own", "id": "server Redis milikku sendiri"}[language]
        assert (own in text) is (volatility is Volatility.INSIDE)
        assert ({"en": "in a Redis database", "id": "di basis data Redis"}[language] in text) is (own not in text)

    @pytest.mark.parametrize("language", COMPLETE)
    def test_the_own_server_is_described(self, language: str) -> None:
        paragraph = plain(texts(language).get("privacy-inside"), "HTML")
        for words in {"en": ("Redis", "memory", "port", "ends with me"), "id": ("Redis", "memori", "port", "berhenti")}[
            language
        ]:
            assert words in paragraph

    @pytest.mark.parametrize("language", COMPLETE)
    def test_three_sentences_come_first(self, language: str) -> None:
        async def use(scene: Scene) -> str:
            text: str = (await ask(scene, "/privacy", Person(language=language)))["text"]
            return text

        text = play(use)
        assert text == plain(texts(language).get("privacy-short", minutes=15), "HTML")
        assert "⚠️" not in text
        assert all(words in text for words in ("15", "/mydata", "/forget"))

    @pytest.mark.parametrize("language", COMPLETE)
    def test_while_the_memory_is_away_it_says_so_and_what_is_known(self, language: str) -> None:
        async def use(scene: Scene) -> str:
            text: str = (await ask(scene, "/privacy", Person(language=language)))["text"]
            return text

        away = plain(texts(language).get("privacy-away"), "HTML")
        text = play(use, redis_url=f"redis://127.0.0.1:{free_port()}/0")
        assert text.startswith(away)
        assert plain(texts(language).get("privacy-short", minutes=15), "HTML") in text
        assert away not in play(use)


class TestMyData:
    @pytest.mark.parametrize("language", COMPLETE)
    def test_every_record_is_told_in_words_with_the_time_left_and_no_seconds(self, language: str) -> None:
        person, catalogue = Person(language=language), texts(language)

        async def use(scene: Scene) -> str:
            assert catalogue.get("mydata-nothing") in (await ask(scene, "/mydata", person))["text"]
            scene.world.sends_photo(person, b"x")
            await scene.message(count=2)
            await ask(scene, "/quiz", person)
            await scene.drawn()
            text: str = (await ask(scene, "/mydata", person))["text"]
            return text

        text = play(use)
        rows = text.split("\n\n")[1].splitlines()
        for kind in ("ticket", "sheet", "told", "pace", "quiz", "answers", "notes"):
            (line,) = [line for line in rows if line.startswith(f"{catalogue.get(f'record-{kind}')} ")]
            unit = {"answers": ("h", "jam"), "notes": ("days", "hari")}.get(kind, ("min", "menit"))
            assert line.split()[-3] == "1"
            assert line.endswith(unit[language == "id"])
        assert len(rows) == 7
        assert len({len(row) for row in rows}) == 1, "the columns stand below each other"
        assert len(rows[0]) <= PHONE
        assert catalogue.get("mydata-why-answers") in text
        assert catalogue.get("mydata-why-notes") in text

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_every_kind_of_record_has_words(self, language: str) -> None:
        records = [(kind.KIND, seconds) for kind in OF_A_PERSON for seconds in (1, 700, 90_000)]
        text = records_in_words(sorted(records), texts(language))
        rows = text.split("<pre>")[1].split("</pre>")[0].splitlines()
        assert len(rows) == len(OF_A_PERSON)
        assert all(texts(language).get(f"mydata-why-{kind}") in text for kind in ("answers", "notes", "governs"))
        assert all(len(row) <= PHONE and " 3 " in row and " 25 " in row for row in rows)

    def test_another_persons_records_are_not_shown(self) -> None:
        async def use(scene: Scene) -> str:
            scene.world.sends_photo(BUDI, b"x")
            await scene.message(BUDI.number)
            text: str = (await ask(scene, "/mydata"))["text"]
            return text

        assert "nothing about you" in play(use)

    def test_without_the_store_it_says_so(self) -> None:
        async def use(scene: Scene) -> str:
            text: str = (await ask(scene, "/mydata"))["text"]
            return text

        assert "cannot show" in play(use, redis_url=f"redis://127.0.0.1:{free_port()}/0")

    @pytest.mark.parametrize("language", COMPLETE)
    @pytest.mark.parametrize("volatility", [Volatility.INSIDE, Volatility.VOLATILE])
    def test_where_the_records_lie_is_told(self, volatility: Volatility, language: str) -> None:
        person = Person(language=language)

        async def use(scene: Scene) -> str:
            object.__setattr__(scene.context, "deployment", Deployment(volatility=volatility))
            scene.world.sends_photo(person, b"x")
            await scene.message()
            text: str = (await ask(scene, "/mydata", person))["text"]
            return text

        text = play(use)
        own = {"en": "my own Redis server: in memory", "id": "server Redis milikku sendiri: di memori"}[language]
        assert (own in text) is (volatility is Volatility.INSIDE)
        assert ({"en": "a Redis database", "id": "basis data Redis"}[language] in text) is (own not in text)


class TestForget:
    @pytest.mark.parametrize("language", COMPLETE)
    def test_delete_is_another_name_of_it(self, language: str) -> None:
        async def use(scene: Scene) -> None:
            person = Person(language=language)
            await ask(scene, "/quiz", person)
            assert texts(language).get("forgotten", records=1) in (await ask(scene, "/delete", person))["text"]

        play(use)

    def test_it_deletes_every_record_of_this_person_says_how_many_and_offers_to_delete_the_answers(self) -> None:
        async def use(scene: Scene) -> None:
            for count in (1, 2):
                scene.world.sends_photo(SITI, b"x")
                await scene.message(count=count)
            scene.world.sends_photo(BUDI, b"x")
            await scene.message(BUDI.number)
            await scene.drawn()
            held = len(await scene.memory.about(SITI.number))
            answer = await ask(scene, "/forget")
            assert f"{held} notes deleted" in answer["text"]
            assert [kind for kind, _ in await scene.memory.about(SITI.number)] == ["answers"]
            assert await scene.memory.about(BUDI.number)
            assert "(2)" in answer["text"]
            assert "2 answers of mine are deleted" in await scene.press(answer, "forget:answers")
            assert [message["message_id"] for message in scene.sent()] == [answer["message_id"]]
            assert await scene.memory.about(SITI.number) == []
            await scene.until(lambda: True if "reply_markup" not in answer else None)
            assert scene.sent(BUDI.number)

        play(use)

    @pytest.mark.parametrize("language", COMPLETE)
    def test_nothing_to_forget_is_said(self, language: str) -> None:
        async def use(scene: Scene) -> dict[str, Any]:
            return await ask(scene, "/forget", Person(language=language))

        answer = play(use)
        assert answer["text"] == texts(language).get("forgotten", records=0)
        assert "reply_markup" not in answer

    def test_answers_that_telegram_keeps_are_said(self) -> None:
        async def use(scene: Scene) -> None:
            scene.world.sends_photo(SITI, b"x")
            (await scene.message())["too_old"] = True
            await scene.drawn()
            answer = await ask(scene, "/forget")
            assert "younger than 48 hours" in await scene.press(answer, "forget:answers")

        play(use)

    def test_a_stranger_cannot_press_it(self) -> None:
        async def use(scene: Scene) -> None:
            scene.world.sends_photo(SITI, b"x")
            await scene.message()
            await scene.drawn()
            answer = await ask(scene, "/forget")
            assert "belong to the person" in await scene.press(answer, "forget:answers", BUDI)
            assert not scene.api.asked("deleteMessage", "deleteMessages")

        play(use)

    def test_without_the_store_it_is_honest(self) -> None:
        async def use(scene: Scene) -> dict[str, Any]:
            return await ask(scene, "/forget")

        assert "nothing is deleted yet" in play(use, redis_url=f"redis://127.0.0.1:{free_port()}/0")["text"]


class TestLanguage:
    def test_a_choice_holds_for_answers_presses_and_commands_until_it_is_taken_back(self) -> None:
        async def use(scene: Scene) -> None:
            offered = await ask(scene, "/language")
            assert scene.buttons(offered) == [f"language:{code}" for code in (*LANGUAGES, "auto")]
            await scene.press(offered, "language:id")
            await scene.until(lambda: True if "Mulai sekarang" in offered["text"] else None)
            scene.world.sends_photo(SITI, b"x")
            answer = await scene.message(count=2)
            assert "jangan dikirim ke AI" in answer["caption"]
            assert "Sudah kulupakan" in await scene.press(answer, "x")
            offered = await ask(scene, "/language")
            await scene.press(offered, "language:auto")
            assert "What I have about you" in (await ask(scene, "/mydata"))["text"]

        play(use)

    def test_the_first_use_on_a_day_renews_it_for_thirty_days_and_no_further_one_writes(self) -> None:
        async def use(scene: Scene) -> None:
            await scene.memory.keep("", LanguageChoice(SITI.number, "id", today() - 1))
            (name,) = [name async for name in scene.store.scan_iter() if b":language:" in name]
            await scene.store.expire(name, 1000)
            assert "Kirim fotomu ke sini dulu" in (await ask(scene, "/help"))["text"]
            assert await scene.store.ttl(name) > 29 * 86400
            await scene.store.expire(name, 1000)
            assert "Kirim fotomu ke sini dulu" in (await ask(scene, "/help"))["text"]
            assert await scene.store.ttl(name) <= 1000

        play(use)

    def test_it_survives_a_restart_and_is_forgotten_by_forget(self, redis_url: str) -> None:
        async def use(scene: Scene) -> None:
            await scene.store.flushall()
            offered = await ask(scene, "/language")
            await scene.press(offered, "language:id")
            await scene.until(lambda: True if "Mulai sekarang" in offered["text"] else None)

        async def later(scene: Scene) -> None:
            assert "Kirim fotomu ke sini dulu" in (await ask(scene, "/help"))["text"]
            await ask(scene, "/forget")
            assert "before you send it to an AI" in (await ask(scene, "/help"))["text"]
            await scene.store.flushall()

        play(use, redis_url=redis_url)
        play(later, redis_url=redis_url)
