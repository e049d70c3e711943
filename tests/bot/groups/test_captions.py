"""The words beside a hidden photo come back with it, as long as this process holds them; nothing else ever does."""

from __future__ import annotations

import io
from typing import Any

import pytest

from bot import log
from bot.groups.captions import MOST_HELD, Captions
from bot.groups.records import Case
from tests.bot.groups.stage import BUDI, CHAT, IBU, LOG, STRANGER, Play, in_group, text_of
from tests.bot.groups.test_restart import lives
from tests.botapi import Person
from texts import COMPLETE, texts

WORDS = "For <the> caterers 081234567890"
BOLD = [{"type": "bold", "offset": 0, "length": 3}]


async def undone(stage: Play) -> None:
    """The last card's undo, in its two taps."""
    await stage.settled()
    card = next(one for one in reversed(stage.said(LOG)) if "gc:u" in str(one.get("reply_markup")))
    for verb in ("gc:u", "gc:U"):
        await stage.press(card, verb)


def returned(stage: Play) -> dict[str, Any]:
    return next(one for one in reversed(stage.said(CHAT)) if "Posted by" in text_of(one))


def held(stage: Play) -> Captions:
    return stage.scene.wiring.groups.context.captions


def test_a_restored_photo_has_its_words_with_their_marks() -> None:
    async def use(stage: Play) -> None:
        await stage.gone(stage.posts(BUDI, b"nude-1", caption=WORDS, caption_entities=BOLD))
        await undone(stage)
        assert text_of(returned(stage)).endswith(f"\n\n{WORDS}")
        (call,) = [one for one in stage.scene.api.asked("sendPhoto") if one.number("chat_id") == CHAT]
        assert call.values["caption"].endswith("<b>For</b> &lt;the&gt; caterers 081234567890")
        await stage.hears("the photo is back.", LOG)
        assert len(held(stage)) == 0

    in_group(use, log=True)


def test_words_that_find_no_room_below_the_head_follow_by_themselves() -> None:
    async def use(stage: Play) -> None:
        long = "a" * 1000
        await stage.gone(stage.posts(BUDI, b"nude-1", caption=long))
        await undone(stage)
        assert "a" * 1000 not in text_of(returned(stage))
        assert text_of(await stage.hears(long)) == long

    in_group(use, log=True)


def test_each_picture_of_an_album_has_its_own_words() -> None:
    async def use(stage: Play) -> None:
        first, second = (
            stage.posts(BUDI, data, media_group_id="7", caption=words)
            for data, words in ((b"nude-1", "the first"), (b"fine-2", "the second"))
        )
        await stage.gone(first, second)
        await undone(stage)
        back = [text_of(one) for one in stage.said(CHAT) if "Posted by" in text_of(one)]
        assert [words.split("\n\n")[1] for words in back] == ["the first", "the second"]

    in_group(use, log=True)


def test_a_photo_that_is_hidden_from_its_card_has_the_words_that_it_had_then() -> None:
    async def use(stage: Play) -> None:
        photo = stage.posts(BUDI, b"ktp-1", caption="before")
        await stage.settled()
        stage.world.edits(photo, caption="after")
        await stage.settled()
        card = next(one for one in stage.said(LOG) if "gc:h" in str(one.get("reply_markup")))
        await stage.press(card, "gc:h")
        await stage.gone(photo)
        await undone(stage)
        assert text_of(returned(stage)).endswith("\n\nafter")

    in_group(use, log=True, changes={"dry": True})


@pytest.mark.parametrize("language", COMPLETE)
def test_after_a_restart_the_photo_comes_back_alone_and_both_are_told_so(redis_url: str, language: str) -> None:
    async def first(stage: Play) -> None:
        await stage.choose(language=language)
        await stage.gone(stage.posts(Person(BUDI.number, BUDI.name, language), b"nude-1", caption=WORDS))
        await stage.settled()

    async def second(stage: Play) -> None:
        await undone(stage)
        said, (case,) = texts(language), await stage.cases()
        await stage.hears(said.get("group-undo-wordless", id=case.id), LOG)
        told = said.get("group-undone-wordless", id=case.id, group="X", film="no").split("X")[1]
        await stage.hears(told, BUDI.number)
        assert not any("caterers" in text_of(one) for one in stage.world.messages.values())

    lives(redis_url, first, second)


def test_words_of_photos_about_which_nothing_is_done_are_not_held() -> None:
    async def use(stage: Play) -> None:
        stage.posts(BUDI, b"fine-1", caption=WORDS)
        stage.posts(IBU, b"nude-2", caption=WORDS)
        await stage.settled()
        await stage.scene.rest(0.1)
        assert len(held(stage)) == 0
        await stage.gone(stage.posts(BUDI, b"nude-3", caption=WORDS))
        await stage.settled()
        assert len(held(stage)) == 1
        stage.chat.bot_becomes(IBU, "left")
        await stage.scene.until(lambda: True if len(held(stage)) == 0 else None)

    in_group(use)


def test_words_of_films_that_the_group_does_not_want_looked_at_are_not_held() -> None:
    async def use(stage: Play) -> None:
        stage.world.sends_film(BUDI, b"film-1", chat=CHAT, caption=WORDS)
        await stage.settled()
        assert len(held(stage)) == 0

    in_group(use)


class Said:
    """As much of a message as is read."""

    def __init__(self, number: int, words: str = "words") -> None:
        self.chat, self.message_id, self.caption, self.caption_html = STRANGER_CHAT, number, words, words


STRANGER_CHAT: Any = type("Chat", (), {"id": STRANGER.number})


def test_they_go_with_their_case_and_the_oldest_when_there_are_too_many() -> None:
    clock = [0.0]
    words: Any = Captions(lambda: clock[0])
    for number in range(MOST_HELD + 5):
        words.hold(Said(number))
    assert len(words) == MOST_HELD
    assert [words.of(STRANGER.number, number) for number in (4, 5)] == ["", "words"]
    clock[0] = float(Case.SECONDS or 0)
    assert words.of(STRANGER.number, 9) == ""
    words.hold(Said(1, ""))
    assert len(words) == 0


def test_words_reach_neither_redis_nor_the_log(redis_url: str, capfd: pytest.CaptureFixture[str]) -> None:
    stream = io.StringIO()
    log.configure("DEBUG", stream)

    async def use(stage: Play) -> None:
        await stage.gone(stage.posts(BUDI, b"nude-1", caption=WORDS))
        await undone(stage)
        async for name in stage.scene.store.scan_iter():
            held = name + await stage.scene.store.get(name)
            assert not any(secret in held for secret in (b"caterers", b"081234567890"))
        await stage.scene.store.flushall()

    in_group(use, log=True, redis_url=redis_url)
    shown = capfd.readouterr()
    written = stream.getvalue() + shown.out + shown.err
    assert "group-undone" in written
    assert not any(secret in written for secret in ("caterers", "081234567890"))
