"""Of several processes that change the same record at once, none undoes what another has written."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from bot.store.compare_and_set import StoreUnavailable
from bot.store.record_store import RecordStore, connect
from bot.store.records import QuizScore
from tests.bot.flow import SECRET
from tests.bot.redis_double import memory_store
from tests.conftest import free_port

SCORE = QuizScore(1, 0, 0)


def stores(url: str, count: int = 2) -> list[RecordStore]:
    return [RecordStore(connect(url), SECRET, 15) for _ in range(count)]


def further(now: QuizScore) -> QuizScore:
    return replace(now, at=now.at + 1)


def test_changes_of_two_processes_at_once_are_all_kept(redis_url: str) -> None:
    async def run() -> None:
        one, other = stores(redis_url)
        await one.keep("", SCORE)
        changes = [store.swap(QuizScore, 1, "", further) for _ in range(25) for store in (one, other)]
        results = await asyncio.gather(*changes)
        assert sorted(result.at for result in results if result is not None) == list(range(1, 51))
        assert await one.recall(QuizScore, 1, "") == replace(SCORE, at=50)
        await one.close()
        await other.close()

    asyncio.run(run())


@pytest.mark.parametrize("real", [True, False])
def test_of_many_that_claim_a_record_one_gets_it(real: bool, redis_url: str) -> None:
    async def run() -> None:
        store = RecordStore(connect(redis_url) if real else memory_store(), SECRET, 15)
        assert await store.add("", SCORE)
        assert not await store.add("", replace(SCORE, at=9))

        def claim(now: QuizScore) -> QuizScore | None:
            return replace(now, right=1) if not now.right else None

        claims = await asyncio.gather(*(store.swap(QuizScore, 1, "", claim) for _ in range(10)))
        assert sum(claim is not None for claim in claims) == 1
        assert await store.swap(QuizScore, 1, "elsewhere", further) is None
        assert await store.recall(QuizScore, 1, "") == replace(SCORE, right=1)
        await store.close()

    asyncio.run(run())


def test_a_change_keeps_a_lifetime_and_is_told_in_the_same_step(redis_url: str) -> None:
    async def run() -> None:
        store, listener = stores(redis_url)
        await store.keep("", SCORE)
        heard = listener.news()
        assert await anext(heard) == ""
        await store.swap(QuizScore, 1, "", further, seconds=7, news="b1234")
        assert await anext(heard) == "b1234"
        await store.swap(QuizScore, 1, "", lambda _: None, news="b5678")
        await store.swap(QuizScore, 1, "", further, news="d9")
        assert await anext(heard) == "d9", "what has not happened is not told"
        await heard.aclose()
        assert [left for _, left in await store.every(QuizScore)] == [15 * 60]
        await store.close()
        await listener.close()

    asyncio.run(run())


def test_without_redis_nothing_is_taken_for_changed() -> None:
    async def run() -> None:
        (store,) = stores(f"redis://127.0.0.1:{free_port()}/0", 1)
        with pytest.raises(StoreUnavailable):
            await store.swap(QuizScore, 1, "", further)
        with pytest.raises(StoreUnavailable):
            await store.add("", SCORE)
        with pytest.raises(StoreUnavailable):
            await anext(store.news())
        with pytest.raises(StoreUnavailable):
            await store.clock_off()

    asyncio.run(run())


def test_the_clock_is_compared_with_that_of_redis(redis_url: str) -> None:
    async def run() -> None:
        (store,) = stores(redis_url, 1)
        assert abs(await store.clock_off()) < 2
        ahead = RecordStore(connect(redis_url), SECRET, 15, clock=lambda: store._clock() + 300)
        assert 298 < await ahead.clock_off() < 302
        await store.close()
        await ahead.close()

    asyncio.run(run())
