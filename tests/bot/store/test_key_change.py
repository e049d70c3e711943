"""STATE_KEY changes: what was written with the key before is found, moved and forgotten; what is new needs the new key."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

from bot.store.record_store import RecordStore, connect
from bot.store.records import QuizScore
from bot.store.sealing import Keys

OLD, NEW = b"o" * 32, b"n" * 32
OWNER, OTHER = 777000111, 888000222
SCORE = QuizScore(OWNER, 3, 2)

Use = Callable[[RecordStore, RecordStore, Any], Awaitable[None]]


def play(url: str, use: Use, earlier: bytes | None = OLD) -> None:
    """``use`` gets the store of before, the one after the change of the key, and the bare Redis."""

    async def run() -> None:
        redis: Any = connect(url)
        await use(RecordStore(redis, OLD, 15), RecordStore(redis, NEW, 15, earlier=earlier), redis)
        await redis.aclose()

    asyncio.run(run())


async def names(redis: Any) -> set[str]:
    return {name.decode() async for name in redis.scan_iter()}


def test_a_record_of_the_key_before_is_found_and_is_one_of_the_new_key_then(redis_url: str) -> None:
    async def use(before: RecordStore, after: RecordStore, redis: Any) -> None:
        await before.keep("a", SCORE, 100)
        assert await after.recall(QuizScore, OWNER, "a") == SCORE
        name = Keys(NEW).record(OWNER, "quiz", "a")
        assert await names(redis) == {name}
        assert 95 < await redis.ttl(name) <= 100, "it lives no longer for that"
        assert Keys(NEW).open(name, await redis.get(name), 0) == SCORE.to_bytes()
        assert await before.recall(QuizScore, OWNER, "a") is None

    play(redis_url, use)


def test_without_the_key_before_nothing_of_it_can_be_read(redis_url: str) -> None:
    async def use(before: RecordStore, after: RecordStore, redis: Any) -> None:
        await before.keep("a", SCORE)
        assert await after.recall(QuizScore, OWNER, "a") is None
        assert await after.every(QuizScore) == []

    play(redis_url, use, earlier=None)


def test_everything_new_is_written_with_the_new_key_in_place_of_the_old_record(redis_url: str) -> None:
    async def use(before: RecordStore, after: RecordStore, redis: Any) -> None:
        await before.keep("a", SCORE)
        await after.keep("a", replace(SCORE, right=3))
        assert await names(redis) == {Keys(NEW).record(OWNER, "quiz", "a")}
        assert [score.right for score, _ in await after.every(QuizScore)] == [3]

    play(redis_url, use)


def test_a_record_is_compared_and_set_once_whatever_its_key_was(redis_url: str) -> None:
    async def use(before: RecordStore, after: RecordStore, redis: Any) -> None:
        await before.keep("a", SCORE)
        assert not await after.add("a", SCORE)
        changed = await after.swap(QuizScore, OWNER, "a", lambda found: replace(found, right=found.right + 1))
        assert changed == replace(SCORE, right=3)
        assert await after.recall(QuizScore, OWNER, "a") == changed

    play(redis_url, use)


def test_lists_and_forgetting_find_records_of_both_keys_and_no_one_elses(redis_url: str) -> None:
    async def use(before: RecordStore, after: RecordStore, redis: Any) -> None:
        await before.keep("a", SCORE)
        await after.keep("b", SCORE)
        await before.keep("c", QuizScore(OTHER))
        assert [kind for kind, _ in await after.about(OWNER)] == ["quiz", "quiz"]
        assert len(await after.every(QuizScore)) == 3
        assert len(await after.every(QuizScore, OWNER)) == 2
        assert await after.forget(OWNER) == 2
        assert [score.owner for score, _ in await after.every(QuizScore)] == [OTHER]
        assert await after.drop(QuizScore, OTHER, "c")
        assert await names(redis) == set()

    play(redis_url, use)


def test_an_update_that_was_taken_before_the_change_is_not_taken_again(redis_url: str) -> None:
    async def use(before: RecordStore, after: RecordStore, redis: Any) -> None:
        assert await before.first_time(1)
        assert await after.taken(1)
        assert not await after.first_time(1)
        assert await after.first_time(2)

    play(redis_url, use)


def test_machines_that_change_one_after_the_other_find_everything_all_the_time(redis_url: str) -> None:
    """First each reads both keys, then each writes with the new one: nothing is ever written that another cannot read."""

    async def use(before: RecordStore, after: RecordStore, redis: Any) -> None:
        still_old = RecordStore(redis, OLD, 15, earlier=NEW)
        await before.keep("a", SCORE)
        for store in (still_old, after, still_old, after):
            assert await store.recall(QuizScore, OWNER, "a") == SCORE
            assert len(await names(redis)) == 1
        await still_old.keep("b", SCORE)
        assert await after.recall(QuizScore, OWNER, "b") == SCORE

    play(redis_url, use)


def test_several_who_ask_at_once_all_find_it(redis_url: str) -> None:
    async def use(before: RecordStore, after: RecordStore, redis: Any) -> None:
        await before.keep("a", SCORE)
        found = await asyncio.gather(*(after.recall(QuizScore, OWNER, "a") for _ in range(20)))
        assert found == [SCORE] * 20

    play(redis_url, use)


def test_what_is_damaged_is_not_there(redis_url: str) -> None:
    async def use(before: RecordStore, after: RecordStore, redis: Any) -> None:
        await before.keep("a", SCORE)
        await redis.set(Keys(OLD).record(OWNER, "quiz", "a"), b"x" * 60, ex=60)
        assert await after.recall(QuizScore, OWNER, "a") is None
        assert await names(redis) == set()

    play(redis_url, use)
