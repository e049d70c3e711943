"""The store, by one contract for a real Redis, the bot's own, and the double of the tests: sealed, short-lived, forgettable."""

from __future__ import annotations

import asyncio
import contextlib
import os
import secrets
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from typing import Any, TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st
from redis.exceptions import ResponseError

from bot.config.settings import Settings
from bot.store.own_redis import serving_redis
from bot.store.record_store import RecordStore, StoreUnavailable, Volatility, connect
from bot.store.records import (
    DAY,
    MOST_GOVERNED,
    RECORD_BYTES,
    Album,
    AlbumPart,
    AnswerRecord,
    Governed,
    LanguageChoice,
    NumberedRegion,
    OpenReview,
    Question,
    QuizScore,
    RecentPhotos,
    Record,
    SentMessages,
    Ticket,
)
from bot.store.sealing import OVERHEAD, Keys
from detectors.kit.terms import Region, Risk, Strength
from tests.bot.redis_double import memory_store
from tests.botapi.server import TOKEN
from tests.conftest import free_port

T = TypeVar("T")
SECRET = b"k" * 32
TICKET = Ticket(
    owner=777000111,
    chat=777000111,
    message=4242,
    file="AgACAgUAAxkBAAIBZ2" + "f" * 60,
    language="id",
    protected=True,
    width=4000,
    height=3000,
    asked="t1",
    screen="c1",
    steps=("t1", "m12.5", "ysoft"),
    regions=(
        NumberedRegion(Region(1, 2, 30, 40), Risk.IDENTITY, Strength.SURE),
        NumberedRegion(Region(0, 0, 20000, 20000), Risk.PEOPLE, Strength.HINT),
    ),
)
OTHERS: tuple[Record, ...] = (
    Question(1, 2, 3, "file", "unique", 99, "live", True, "id", "album", True),
    AnswerRecord(1, 2, 3, 4, True, "unique", "ticket"),
    Album(
        *(1, 2, "album", 4),
        (AlbumPart(3, "stop", (Risk.INTIMATE, Risk.IDENTITY), True, True), AlbumPart(5, "refused-empty")),
        ("ticket", ""),
    ),
    RecentPhotos(1, (5, 6, 7)),
    OpenReview(1, 2, 3, "ticket", 1_700_000_000, 4, True, "id", "file", False, ("t1", "inik")),
    LanguageChoice(1, "id"),
    Governed(1, tuple(-1_000_000_000_000 - number for number in range(MOST_GOVERNED)), 20_000),
    QuizScore(1, 3, 2),
    SentMessages(1, (4, 5)),
)


class MemoryContract:
    """What every store must do; the subclasses say which one."""

    url = ""

    @contextlib.asynccontextmanager
    async def opened(self) -> AsyncIterator[Any]:
        yield connect(self.url)

    def run(self, use: Callable[[RecordStore, Any], Awaitable[T]], minutes: int = 15, **options: Any) -> T:
        async def inside() -> T:
            async with self.opened() as store:
                await store.flushall()
                try:
                    return await use(RecordStore(store, SECRET, minutes, **options), store)
                finally:
                    await store.aclose()

        return asyncio.run(inside())

    def test_a_ticket_comes_back_as_it_was(self) -> None:
        async def use(remembered: RecordStore, _: Any) -> Ticket | None:
            await remembered.keep_ticket("t1", TICKET)
            return await remembered.recall(Ticket, TICKET.owner, "t1")

        found = self.run(use)
        assert found is not None
        assert abs(found.made - time.time()) < 5
        assert replace(found, made=0) == TICKET

    def test_another_person_and_another_name_find_nothing(self) -> None:
        async def use(remembered: RecordStore, _: Any) -> None:
            await remembered.keep_ticket("t1", TICKET)
            assert await remembered.recall(Ticket, TICKET.owner + 1, "t1") is None
            assert await remembered.recall(Ticket, TICKET.owner, "t2") is None

        self.run(use)

    def test_every_key_has_its_lifetime_and_every_value_is_sealed(self) -> None:
        async def use(remembered: RecordStore, store: Any) -> None:
            await remembered.keep_ticket("t1", TICKET)
            await remembered.keep_ticket("t2", TICKET)
            names = [name async for name in store.scan_iter()]
            assert len(names) == 2
            for name in names:
                assert 170 < await store.ttl(name) <= 180
                value = await store.get(name)
                assert len(value) < 1024
                seen = name + value
                for clear in (b"777000111", b"AgACAg", b"4242", b"identity", b"t1"):
                    assert clear not in seen

        self.run(use, minutes=3)

    def test_forgetting_deletes_all_of_one_person_and_nothing_else(self) -> None:
        async def use(remembered: RecordStore, _: Any) -> None:
            for number in range(5):
                await remembered.keep_ticket(f"t{number}", TICKET)
            await remembered.keep_ticket("t0", replace(TICKET, owner=9))
            assert await remembered.forget(TICKET.owner) == 5
            assert await remembered.forget(TICKET.owner) == 0
            assert await remembered.recall(Ticket, TICKET.owner, "t0") is None
            assert await remembered.recall(Ticket, 9, "t0") is not None

        self.run(use)

    def test_dropping_one_leaves_the_others(self) -> None:
        async def use(remembered: RecordStore, _: Any) -> None:
            await remembered.keep_ticket("t1", TICKET)
            await remembered.keep_ticket("t2", TICKET)
            assert await remembered.drop(Ticket, TICKET.owner, "t1")
            assert not await remembered.drop(Ticket, TICKET.owner, "t1")
            assert await remembered.recall(Ticket, TICKET.owner, "t2") is not None

        self.run(use)

    def test_an_old_ticket_is_gone_even_if_the_store_still_has_it(self) -> None:
        now = [1000.0]

        async def use(remembered: RecordStore, _: Any) -> None:
            await remembered.keep_ticket("t1", TICKET)
            now[0] += 59
            assert await remembered.recall(Ticket, TICKET.owner, "t1") is not None
            now[0] += 1
            assert await remembered.recall(Ticket, TICKET.owner, "t1") is None

        self.run(use, minutes=1, clock=lambda: now[0])

    def test_a_value_that_was_tampered_with_moved_or_sealed_otherwise_is_nothing(self) -> None:
        async def use(remembered: RecordStore, store: Any) -> None:
            await remembered.keep_ticket("t1", TICKET)
            await remembered.keep_ticket("t2", TICKET)
            first, second = (Keys(SECRET).record(TICKET.owner, "ticket", name) for name in ("t1", "t2"))
            sealed = await store.get(first)
            for wrong in (sealed[:-1] + bytes([sealed[-1] ^ 1]), b"", b"short", await store.get(second)):
                await store.set(first, wrong, ex=60)
                assert await remembered.recall(Ticket, TICKET.owner, "t1") is None
            stranger = RecordStore(store, secrets.token_bytes(32), 15)
            assert await stranger.recall(Ticket, TICKET.owner, "t2") is None

        self.run(use)

    def test_use_extends_a_ticket_but_not_beyond_an_hour(self) -> None:
        now = [1000.0]

        async def use(remembered: RecordStore, _: Any) -> None:
            await remembered.keep_ticket("t1", TICKET)
            for _ in range(5):
                now[0] += 600
                found = await remembered.recall(Ticket, TICKET.owner, "t1")
                assert found is not None
                assert await remembered.keep_ticket("t1", found)
            now[0] += 599
            assert await remembered.recall(Ticket, TICKET.owner, "t1") is not None
            now[0] += 1
            assert await remembered.recall(Ticket, TICKET.owner, "t1") is None
            assert found is not None
            assert not await remembered.keep_ticket("t1", found)

        self.run(use, clock=lambda: now[0])

    def test_each_kind_lives_as_long_as_it_says(self) -> None:
        async def use(remembered: RecordStore, _: Any) -> list[tuple[str, int]]:
            for record in OTHERS:
                await remembered.keep("", record)
            return await remembered.about(1)

        left = dict(self.run(use, minutes=2))
        expected = {"waiting": DAY, "told": 120, "album": 120, "pace": 60, "language": 30 * DAY, "quiz": 120}
        expected |= {"answers": 2 * DAY, "choosing": DAY, "governs": 30 * DAY}
        assert left.keys() == expected.keys()
        assert all(expected[kind] - 5 <= seconds <= expected[kind] for kind, seconds in left.items())

    def test_an_update_is_new_once_also_for_the_process_that_comes_after(self) -> None:
        async def use(remembered: RecordStore, store: Any) -> list[bool]:
            seen = [await remembered.first_time(7), await remembered.first_time(7), await remembered.first_time(8)]
            later = RecordStore(store, SECRET, 15)
            return [*seen, await later.first_time(7), await later.first_time(9)]

        assert self.run(use) == [True, False, True, False, True]

    def test_an_update_whose_mark_was_written_although_the_answer_was_lost_is_new(self) -> None:
        async def use(remembered: RecordStore, store: Any) -> list[bool]:
            once = store.set

            async def sent_twice(*words: Any, **named: Any) -> Any:
                await once(*words, **named)
                return await once(*words, **named)

            store.set = sent_twice
            seen = [await remembered.first_time(7)]
            store.set = once
            return [*seen, await RecordStore(store, SECRET, 15).first_time(7)]

        assert self.run(use) == [True, False]

    def test_the_mark_of_an_update_is_sealed_short_lived_and_belongs_to_nobody(self) -> None:
        async def use(remembered: RecordStore, store: Any) -> None:
            await remembered.first_time(123456)
            (name,) = [name async for name in store.scan_iter()]
            assert DAY - 5 <= await store.ttl(name) <= DAY
            assert b"123456" not in name + await store.get(name)
            assert await remembered.forget(123456) == 0

        self.run(use)

    def test_questions_without_an_answer_are_found_again_oldest_first(self) -> None:
        async def use(remembered: RecordStore, store: Any) -> None:
            for message in (9, 3, 5):
                question = Question(1, 2, message, f"file{message}")
                await remembered.keep(question.name, question)
            await remembered.drop(Question, 1, "2/5")
            await remembered.keep("x", QuizScore(1))
            later = RecordStore(store, SECRET, 15)
            assert [question.file for question in await later.waiting()] == ["file3", "file9"]
            assert await RecordStore(store, b"o" * 32, 15).waiting() == []

        self.run(use)

    def test_the_same_ticket_is_never_sealed_the_same_way_twice(self) -> None:
        async def use(remembered: RecordStore, store: Any) -> None:
            name = Keys(SECRET).record(TICKET.owner, "ticket", "t1")
            seen = set()
            for _ in range(3):
                await remembered.keep_ticket("t1", TICKET)
                seen.add(await store.get(name))
            assert len(seen) == 3

        self.run(use)


class TestDouble(MemoryContract):
    @contextlib.asynccontextmanager
    async def opened(self) -> AsyncIterator[Any]:
        yield memory_store()


class TestOwnRedis(MemoryContract):
    @contextlib.asynccontextmanager
    async def opened(self) -> AsyncIterator[Any]:
        async with serving_redis(Settings(TOKEN), os.environ) as url:
            yield connect(url)

    @pytest.mark.parametrize(
        ("name", "value", "found"),
        [
            ("save", "", Volatility.INSIDE),
            ("save", "900 1", Volatility.WRITES),
            ("appendonly", "yes", Volatility.WRITES),
        ],
    )
    def test_it_too_is_asked_whether_it_writes_to_disk(self, name: str, value: str, found: Volatility) -> None:
        async def use(remembered: RecordStore, store: Any) -> Volatility:
            await store.config_set(name, value)
            return await remembered.volatility(own=True)

        assert self.run(use) is found


class TestRealRedis(MemoryContract):
    @pytest.fixture(autouse=True)
    def server(self, redis_url: str) -> None:
        self.url = redis_url

    @pytest.mark.parametrize(
        ("name", "value", "found"),
        [
            ("save", "", Volatility.VOLATILE),
            ("save", "900 1", Volatility.WRITES),
            ("appendonly", "yes", Volatility.WRITES),
        ],
    )
    def test_it_says_whether_it_writes_to_disk(self, name: str, value: str, found: Volatility) -> None:
        async def use(remembered: RecordStore, store: Any) -> Volatility:
            before = (await store.config_get(name))[name]
            await store.config_set(name, value)
            try:
                return await remembered.volatility()
            finally:
                await store.config_set(name, before)

        assert self.run(use) is found

    def test_one_that_does_not_tell_is_not_believed(self, monkeypatch: pytest.MonkeyPatch) -> None:
        async def use(remembered: RecordStore, store: Any) -> list[Volatility]:
            async def refuses(_: str) -> None:
                raise ResponseError("NOPERM")

            async def says_nothing(_: str) -> dict[str, str]:
                return {}

            told = []
            for answer in (refuses, says_nothing):
                monkeypatch.setattr(store, "config_get", answer)
                told.append(await remembered.volatility())
            return told

        assert self.run(use) == [Volatility.UNTOLD] * 2


def test_a_redis_that_is_gone_is_said_soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each command tries to connect twice and pauses nowhere."""
    connect_to, tried = asyncio.open_connection, []

    async def noted(*arguments: Any, **options: Any) -> Any:
        tried.append(options)
        return await connect_to(*arguments, **options)

    async def run() -> None:
        remembered = RecordStore(connect(f"redis://127.0.0.1:{free_port()}/0"), SECRET, 15)
        for act in (
            remembered.keep("t", TICKET),
            remembered.recall(Ticket, 1, "t"),
            remembered.drop(Ticket, 1, "t"),
            remembered.forget(1),
        ):
            with pytest.raises(StoreUnavailable):
                await act
        await remembered.close()

    monkeypatch.setattr(asyncio, "open_connection", noted)
    monkeypatch.setattr(asyncio, "sleep", lambda *_: pytest.fail("the store pauses before it says that it is gone"))
    asyncio.run(run())
    assert len(tried) == 8


def many_regions(count: int, side: int = 9) -> tuple[NumberedRegion, ...]:
    return tuple(NumberedRegion(Region(n, n, n + side, n + 9), Risk.IDENTITY, Strength.LIKELY) for n in range(count))


def test_a_ticket_that_would_be_too_large_goes_without_its_spots_and_says_so() -> None:
    few = replace(TICKET, regions=many_regions(50))
    assert Ticket.from_bytes(few.to_bytes()) == few
    for large in (replace(TICKET, regions=many_regions(120)), replace(TICKET, regions=many_regions(1, 70_000))):
        assert Ticket.from_bytes(large.to_bytes()) == replace(large, regions=(), regions_omitted=True)


def test_a_ticket_with_more_steps_than_there_is_room_for_does_not_fit() -> None:
    assert replace(TICKET, steps=("m12.5",) * 90, regions=()).fits
    assert not replace(TICKET, steps=("m12.5",) * 150, regions=()).fits


@pytest.mark.parametrize("record", OTHERS, ids=lambda record: record.KIND)
def test_every_record_comes_back_as_it_was(record: Record) -> None:
    assert type(record).from_bytes(record.to_bytes()) == record
    assert len(record.to_bytes()) + OVERHEAD <= RECORD_BYTES


def test_the_fullest_album_and_the_longest_list_of_answers_fit() -> None:
    part = AlbumPart(2**31, "refused-too-many-pixels", tuple(Risk), True, True)
    album = Album(2**52, -(2**42), "1" * 20, 2**31, (part,) * 10, ("x" * 12,) * 10)
    assert Album.from_bytes(album.to_bytes()) == album
    assert len(album.to_bytes()) + OVERHEAD <= 1024
    said = SentMessages(2**52, ()).and_also(range(2**31 - 200, 2**31))
    assert len(said.messages) == 60
    assert len(said.to_bytes()) + OVERHEAD <= RECORD_BYTES


@given(
    st.integers(-(2**52), 2**52),
    st.text(alphabet="ABCabc_-09", min_size=1, max_size=150),
    st.lists(st.tuples(*[st.integers(0, 20000)] * 2, *[st.integers(1, 9)] * 2), max_size=400),
    st.lists(st.sampled_from(["t12", "m48.48", "a", "ysolid", "e"]), max_size=40),
)
def test_every_ticket_is_under_a_kilobyte_and_comes_back(
    number: int, file: str, boxes: list[tuple[int, int, int, int]], steps: list[str]
) -> None:
    regions = [Region(left, top, left + width, top + height) for left, top, width, height in boxes]
    found = tuple(NumberedRegion(region, Risk.MEDICAL, Strength.SURE) for region in regions)
    ticket = Ticket(number, number, 2**31, file, "en", made=2**31, steps=tuple(steps), regions=found)
    packed = ticket.to_bytes()
    assert len(packed) + OVERHEAD <= RECORD_BYTES < 1024
    back = Ticket.from_bytes(packed)
    assert back in (ticket, replace(ticket, regions=(), regions_omitted=True))
