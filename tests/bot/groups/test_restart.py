"""A restart in the middle: no photo is left unchecked, none is dealt with twice, and whoever was owed a word gets it."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import pytest

from bot.app import build
from bot.config.settings import Settings
from bot.groups.enforcement import Enforcement
from bot.groups.vocabulary import Done
from bot.lifecycle import running
from bot.pixels.pool import Screener
from bot.store.record_store import RecordStore, connect
from bot.timing import Timing
from tests.bot.flow import SECRET, Scene
from tests.bot.groups.stage import BUDI, CHAT, LOG, TIMING, Eyes, Play, open_group, text_of
from tests.botapi import BotApi, Fault

SUDDEN_END = replace(TIMING, closing=0.0, least_notice=0)


@contextlib.asynccontextmanager
async def process(
    api: BotApi, url: str, eyes: Screener, timing: Timing = SUDDEN_END, **chosen: Any
) -> AsyncIterator[Scene]:
    """One life of the bot: what is in hand at its end is cut off."""
    settings = Settings(api.token, api.url, redis_url=url, **chosen)
    store = connect(url)
    memory = RecordStore(store, SECRET, settings.state_minutes)
    wiring = build(settings, eyes, memory, timing=timing)
    try:
        async with running(wiring):
            yield Scene(api, store, memory, wiring)
    finally:
        await wiring.context.downloader.close()
        await memory.close()


async def first_life(api: BotApi, url: str, eyes: Eyes, use: Any) -> None:
    async with process(api, url, eyes) as scene:
        await scene.store.flushall()
        await use(await open_group(scene, eyes, preset="family", log=True))
    api.faults.clear()


async def second_life(api: BotApi, url: str, stage: Play, use: Any) -> None:
    async with process(api, url, stage.eyes) as scene:
        stage.scene = scene
        await stage.settled()
        await use(stage)
        await scene.store.flushall()


def lives(url: str, first: Any, second: Any, seconds: float = 0.0) -> None:
    kept: list[Play] = []

    async def begin(stage: Play) -> None:
        kept.append(stage)
        await first(stage)

    async def run() -> None:
        async with BotApi().running() as api:
            await first_life(api, url, Eyes(seconds), begin)
            kept[0].eyes.seconds = 0.0
            await second_life(api, url, kept[0], second)

    asyncio.run(run())


def test_photos_that_waited_and_the_one_in_work_are_looked_at_after_the_restart(redis_url: str) -> None:
    photos: list[dict[str, Any]] = []

    async def first(stage: Play) -> None:
        photos.extend(stage.posts(BUDI, b"nude-%d" % number) for number in range(8))
        await stage.scene.until(lambda: True if len(stage.eyes.seen) >= 3 else None)

    async def second(stage: Play) -> None:
        assert not any(stage.here(photo) for photo in photos)
        cases = await stage.cases()
        assert sorted(number for case in cases for number in case.messages) == [one["message_id"] for one in photos]
        words = stage.words(LOG) + stage.words(BUDI.number)
        assert all(words.count(f"#{case.id}") >= 2 for case in cases)

    lives(redis_url, first, second, 0.1)


@pytest.mark.parametrize("step", ["tell", "_strike"])
def test_a_photo_whose_case_was_written_down_is_not_looked_at_again(
    redis_url: str, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    """Cut off before it is told, or before its strike is counted; and Telegram delivers it again, with others to delete."""
    posted: list[dict[str, Any]] = []

    async def stands_still(*_: Any) -> None:
        await asyncio.sleep(2)  # and deletes nothing; the end of the bot waits for it

    async def first(stage: Play) -> None:
        with monkeypatch.context() as cut:
            cut.setattr(Enforcement, step, stands_still)
            posted.append(stage.posts(BUDI, b"nude-1"))
            again = list(stage.world.updates)
            await stage.gone(*posted)
            await asyncio.sleep(0.1)
            posted.extend(stage.posts(BUDI, b"nude-%d" % number) for number in (2, 3))
            await stage.scene.until(lambda: True if len(stage.eyes.seen) >= 3 else None)
            stage.world.updates[:] = again + stage.world.updates
            await stage.scene.application.updater.stop()

    async def second(stage: Play) -> None:
        cases = await stage.cases()
        assert sorted(number for case in cases for number in case.messages) == [one["message_id"] for one in posted]
        assert stage.eyes.seen.count(b"nude-1") == 1
        assert all(stage.words(LOG).count(f"case #{case.id}") == 1 for case in cases)
        assert all(f"#{case.id}" in stage.words(BUDI.number) for case in cases)

    lives(redis_url, first, second)


def test_a_late_part_that_its_case_names_and_that_was_not_deleted_is_deleted(
    redis_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    late: list[dict[str, Any]] = []

    async def stands_still(*_: Any) -> None:
        await asyncio.sleep(2)  # and deletes nothing; the end of the bot waits for it

    async def first(stage: Play) -> None:
        await stage.gone(*stage.world.sends_album(BUDI, b"fine", b"nude", chat=CHAT))
        await stage.hears("hidden", BUDI.number)
        await stage.settled()
        with monkeypatch.context() as cut:
            cut.setattr(Enforcement, "delete_late", stands_still)
            late.extend(stage.world.sends_album(BUDI, b"fine-late", chat=CHAT))
            await asyncio.sleep(0.3)
            (case,) = await stage.cases()
            assert len(case.messages) == 3

    async def second(stage: Play) -> None:
        await stage.gone(*late)
        (case,) = await stage.cases()
        assert (case.done, case.struck) == (Done.HIDDEN, 1)

    lives(redis_url, first, second)


def test_what_telegram_delivers_again_is_not_dealt_with_again(redis_url: str) -> None:
    async def first(stage: Play) -> None:
        stage.posts(BUDI, b"ktp-1")
        again = list(stage.world.updates)
        await stage.settled()
        stage.posts(BUDI, b"fine-2")
        again += stage.world.updates[-1:]
        await stage.settled()
        await stage.scene.rest(0.05)
        stage.world.updates[:] = again

    async def second(stage: Play) -> None:
        await stage.scene.rest(0.2)
        assert len(await stage.cases()) == 1
        assert stage.eyes.seen == [b"ktp-1", b"fine-2"]
        assert stage.words().count("Covered copy") == 1

    lives(redis_url, first, second)


@pytest.mark.parametrize("cut", ["deleteMessage", "sendMessage", "sendPhoto"])
def test_a_case_that_was_cut_off_is_carried_on(redis_url: str, cut: str) -> None:
    """While it is deleted, while the sender is told, while the copy is posted."""

    async def first(stage: Play) -> None:
        stage.scene.api.faults.append(Fault(cut, delay=5.0, status=500, times=9))
        before = len(stage.scene.api.asked(cut))
        stage.posts(BUDI, b"ktp-1")
        await stage.scene.until(lambda: True if len(stage.scene.api.asked(cut)) > before else None)

    async def second(stage: Play) -> None:
        (case,) = await stage.cases()
        assert case.done == Done.HIDDEN
        assert case.struck == 1
        assert not any(one["from"]["id"] == BUDI.number for one in stage.world.messages.values())
        await stage.hears(f"#{case.id}", BUDI.number)
        await stage.hears(f"#{case.id}", LOG)
        assert len(case.copies) == 1
        assert stage.words(LOG).count(f"case #{case.id}") == 1
        assert "Budi" in stage.words(LOG) + stage.words()

    lives(redis_url, first, second)


def test_an_album_that_was_cut_off_is_hidden_to_its_last_part(redis_url: str) -> None:
    album: list[dict[str, Any]] = []

    async def first(stage: Play) -> None:
        album.extend(stage.world.sends_album(BUDI, b"fine-1", b"nude-2", b"fine-3", b"fine-4", chat=CHAT))
        await stage.scene.until(lambda: True if len(stage.eyes.seen) >= 2 else None)

    async def second(stage: Play) -> None:
        await stage.gone(*album)
        assert len(await stage.cases()) == 1

    lives(redis_url, first, second, 0.1)


def test_a_notice_is_still_taken_away_after_the_restart(redis_url: str) -> None:
    async def first(stage: Play) -> None:
        await stage.choose(notice_seconds=1)
        stage.world.blocked.add(BUDI.number)
        stage.posts(BUDI, b"nude-1")
        await stage.hears("was hidden")
        await stage.settled()

    async def second(stage: Play) -> None:
        await stage.gone(*[one for one in stage.said() if "was hidden" in text_of(one)])

    lives(redis_url, first, second)


def test_what_was_chosen_outlives_the_restart(redis_url: str) -> None:
    async def first(stage: Play) -> None:
        await stage.choose(mute_minutes=60)

    async def second(stage: Play) -> None:
        assert ((await stage.group()).mute_minutes, (await stage.group()).preset) == (60, "family")
        await stage.gone(stage.posts(BUDI, b"nude-1"))

    lives(redis_url, first, second)
