"""GIFs and videos in groups: looked at by a few pictures where admins chose so, hidden on a finding, never called clear."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.groups.looking import FILM_BYTES
from bot.groups.records import Watched
from bot.groups.vocabulary import FILM_PICTURES, Done, Telling
from bot.store.records import Film, Source
from detectors.kit.terms import Level, Reason, Report, Screening, ScreeningOptions, Unchecked, Verdict
from tests.bot.groups.stage import BUDI, CHAT, DEWI, IBU, LOG, WORDS, Eyes, Play, in_group, text_of
from tests.botapi import Person
from texts import COMPLETE, texts

KINDS = ("animation", "video", "video_note")
FILMS = {"films": True}
LONG = Screening(Verdict(Level.UNKNOWN), Report(unchecked=(Unchecked("photo", Reason.FRAMES),)), 40, 30)
"""A film of more pictures than are looked at, in which nothing was found."""
TIMED_OUT = replace(LONG, report=Report(unchecked=(*LONG.report.unchecked, Unchecked("children", Reason.TIMEOUT))))


class Watching(Eyes):
    """Remembers with what options films were looked at."""

    def __init__(self) -> None:
        super().__init__(words={**WORDS, "long": LONG, "late": TIMED_OUT})
        self.options: list[ScreeningOptions] = []

    async def screen(self, data: bytes, options: ScreeningOptions) -> Screening:
        self.options.append(options)
        return await super().screen(data, options)


def posts(stage: Play, data: bytes, kind: str = "video", **content: Any) -> dict[str, Any]:
    film: dict[str, Any] = stage.world.sends_film(BUDI, data, kind, chat=CHAT, **content)
    return film


@pytest.mark.parametrize("kind", KINDS)
def test_nobody_looks_at_films_until_an_admin_chooses_so(kind: str) -> None:
    async def use(stage: Play) -> None:
        film = posts(stage, b"nude-1", kind)
        await stage.settled()
        await stage.scene.rest(0.1)
        assert stage.here(film)
        assert not stage.eyes.seen
        assert not await stage.cases()

    in_group(use)


@pytest.mark.parametrize("kind", KINDS)
def test_a_film_with_a_finding_is_hidden_and_its_sender_reads_why(kind: str) -> None:
    async def use(stage: Play) -> None:
        film = posts(stage, b"nude-1", kind)
        await stage.gone(film)
        notice = await stage.hears("Your video was hidden", BUDI.number)
        assert "photo was" not in text_of(notice)
        await stage.settled()
        (case,) = await stage.cases()
        assert case.hidden
        assert case.film
        assert case.struck == 1

    eyes = Watching()
    in_group(use, eyes=eyes, changes=FILMS)
    (options,) = eyes.options
    assert options.frames == FILM_PICTURES == 5
    assert not options.copy


def test_the_choice_is_made_by_a_button_in_settings() -> None:
    async def use(stage: Play) -> None:
        stage.world.says(IBU, chat=CHAT, text="/settings")
        card = await stage.hears("Settings of this group")
        assert "GIFs and videos: only on request" in card["text"]
        await stage.press(card, "gs:open:media")
        await stage.press(card, "gs:films")
        assert (await stage.group()).films
        assert f"up to {FILM_PICTURES} pictures of each are looked at" in card["text"]
        await stage.gone(posts(stage, b"nude-1"))
        await stage.press(card, "gs:films")
        assert not (await stage.group()).films

    in_group(use, changes={"telling": Telling.LINE})


@pytest.mark.parametrize("word", [b"fine", b"long"])
def test_a_film_in_which_nothing_was_found_stays_and_no_word_calls_it_harmless(word: bytes) -> None:
    async def use(stage: Play) -> None:
        said = len(stage.said())
        film = posts(stage, word + b"-1")
        await stage.settled()
        await stage.scene.rest(0.1)
        assert stage.here(film)
        assert len(stage.said()) == said
        assert not stage.said(LOG)[1:]
        assert not await stage.cases()

    in_group(use, eyes=Watching(), log=True, changes=FILMS)


@pytest.mark.parametrize("data", [b"late-1", b"broken-1"])
def test_a_film_that_could_not_be_looked_at_meets_the_groups_choice_for_such(data: bytes) -> None:
    async def use(stage: Play) -> None:
        film = posts(stage, data)
        await stage.settled()
        (case,) = await stage.cases()
        assert case.unchecked
        assert case.done is Done.NOTED
        assert stage.here(film)
        card = await stage.hears("could not be checked", LOG)
        assert texts("en").get("group-note-film", count=FILM_PICTURES) in card["text"]

    eyes = Watching()
    eyes.fails["broken"] = RuntimeError()
    in_group(use, eyes=eyes, log=True, changes=FILMS)


def test_a_film_that_is_too_large_is_not_fetched_also_from_a_server_in_local_mode(tmp_path: Any) -> None:
    async def use(stage: Play) -> None:
        stage.world.folder = tmp_path
        content = stage.world.film(b"nude-1")
        content["video"]["file_size"] = FILM_BYTES + 1
        film = stage.world.says(BUDI, chat=CHAT, **content)
        await stage.settled()
        (case,) = await stage.cases()
        assert case.unchecked
        assert stage.here(film)
        assert not stage.eyes.seen
        assert not [call for call in stage.scene.api.calls if call.method == "getFile"]

    in_group(use, changes=FILMS, bot_api_folder=str(tmp_path))


@pytest.mark.parametrize("kind", KINDS)
def test_undo_gives_a_film_back_as_what_it_was(kind: str) -> None:
    async def use(stage: Play) -> None:
        film = posts(stage, b"nude-1", kind)
        await stage.gone(film)
        await stage.settled()
        card = await stage.hears("Hidden", LOG)
        assert "No preview" in card["text"]
        await stage.press(card, "gc:u")
        await stage.press(card, "gc:U")
        (back,) = [message for message in stage.said() if kind in message]
        assert back[kind]["file_id"] == film[kind]["file_id"]
        await stage.hears("your video is back", BUDI.number)
        assert not stage.eyes.copies
        again = stage.world.says(BUDI, chat=CHAT, **{kind: film[kind]})
        await stage.settled()
        assert stage.here(again)

    in_group(use, log=True, changes=FILMS)


def test_an_album_of_photos_and_videos_is_one_case_and_comes_back_as_one() -> None:
    async def use(stage: Play) -> None:
        photo = stage.posts(BUDI, b"fine-1", media_group_id="7")
        film = posts(stage, b"nude-2", media_group_id="7")
        await stage.gone(photo, film)
        await stage.settled()
        (case,) = await stage.cases()
        assert len(case.messages) == 2
        card = await stage.hears("Hidden", LOG)
        await stage.press(card, "gc:u")
        await stage.press(card, "gc:U")
        back = [message for message in stage.said() if "media_group_id" in message]
        assert [("photo" in message, "video" in message) for message in back] == [(True, False), (False, True)]

    in_group(use, log=True, changes=FILMS)


def test_photos_are_looked_at_before_films() -> None:
    async def use(stage: Play) -> None:
        for number in range(4):
            posts(stage, b"fine-film%d" % number)
        photo = stage.posts(BUDI, b"nude-photo")
        await stage.gone(photo)
        await stage.settled()
        assert stage.eyes.seen.index(b"nude-photo") <= 2

    in_group(use, eyes=Eyes(seconds=0.1), changes=FILMS)


@pytest.mark.parametrize("language", COMPLETE)
@pytest.mark.parametrize("word", [b"fine", b"long"])
def test_who_asks_about_a_film_hears_what_was_looked_at_and_never_green(word: bytes, language: str) -> None:
    async def use(stage: Play) -> None:
        film = posts(stage, word + b"-1")
        stage.world.says(DEWI, chat=CHAT, text="/check", reply_to_message=film)
        said = texts(language)
        answer = await stage.hears(said.get("group-note-film", count=FILM_PICTURES))
        assert said.get("group-verdict-film").replace("<b>", "").replace("</b>", "") in answer["text"]
        assert "🟢" not in stage.words()

    in_group(use, eyes=Watching(), changes={"language": language})


def test_a_reported_film_is_hidden_although_films_are_not_looked_at_unasked() -> None:
    async def use(stage: Play) -> None:
        film = posts(stage, b"nude-1")
        stage.world.says(DEWI, chat=CHAT, text="/report", reply_to_message=film)
        await stage.gone(film)
        await stage.hears("Thank you for the report")

    in_group(use)


@pytest.mark.parametrize(
    ("language", "head", "line"),
    [
        ("en", "Your video was hidden", "A video by Budi was hidden"),
        ("id", "Videomu kusembunyikan", "Sebuah video dari Budi disembunyikan"),
    ],
)
def test_words_about_a_film_call_it_a_video(language: str, head: str, line: str) -> None:
    sender = Person(BUDI.number, BUDI.name, language)

    async def use(stage: Play) -> None:
        stage.world.sends_film(sender, b"card-1", chat=CHAT)
        await stage.hears(head, BUDI.number)
        stage.world.blocked.add(BUDI.number)
        stage.world.sends_film(sender, b"card-2", chat=CHAT)
        await stage.hears(line)

    in_group(use, changes={**FILMS, "language": language})


def test_an_appeal_and_a_strike_are_those_of_photos() -> None:
    async def use(stage: Play) -> None:
        await stage.gone(posts(stage, b"nude-1"))
        notice = await stage.hears("Your video was hidden", BUDI.number)
        await stage.settled()
        await stage.press(notice, "gm", BUDI)
        await stage.hears("the sender says this is a mistake", LOG)

    in_group(use, log=True, changes=FILMS)


def test_a_film_waits_over_a_restart_like_a_photo() -> None:
    async def use(stage: Play) -> None:
        content = stage.world.film(b"nude-1", "animation")
        handle = content["animation"]
        film = stage.world.post(CHAT, BUDI.to_json(), **content)
        register = stage.scene.wiring.groups.context.repository
        await register.keep(
            Watched(
                *(CHAT, film["message_id"], BUDI.number, handle["file_id"], handle["file_unique_id"]),
                source=Source.MOVING,
                film=Film.ANIMATION,
            )
        )
        await stage.scene.wiring.groups.resume()
        await stage.gone(film)

    in_group(use, changes=FILMS)


def test_nothing_about_a_film_is_logged_but_numbers_and_codes(caplog: pytest.LogCaptureFixture) -> None:
    async def use(stage: Play) -> None:
        await stage.gone(posts(stage, b"nude-1", caption="our holiday", kind="animation"))
        await stage.settled()
        kept = b"".join([await stage.scene.store.get(name) async for name in stage.scene.store.scan_iter("*:part:*")])
        assert b"holiday" not in kept
        assert b"AgAC" not in kept

    in_group(use, changes=FILMS)
    for word in ("holiday", "AgAC", "Budi"):
        assert word not in caplog.text
