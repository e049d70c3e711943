"""The memory, by one contract for the embedded and the real Redis: sealed, short-lived, forgettable."""

from __future__ import annotations

import asyncio
import gc
import secrets
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any, TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import memory
from bot.memory import RECORD_BYTES, Keys, Memory, MemoryUnavailable, Ticket, connect
from detectors.kit.terms import Region, Risk
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
    risks=(Risk.IDENTITY, Risk.PEOPLE),
    boxes=(Region(1, 2, 30, 40), Region(0, 0, 20000, 20000)),
    choices=(1,),
)


class MemoryContract:
    """What every store must do; the subclasses say which one."""

    url = ""

    def run(self, use: Callable[[Memory, Any], Awaitable[T]], minutes: int = 15, **options: Any) -> T:
        async def inside() -> T:
            store: Any = connect(self.url)
            await store.flushall()
            try:
                return await use(Memory(store, SECRET, minutes, **options), store)
            finally:
                await store.aclose()

        return asyncio.run(inside())

    def test_a_ticket_comes_back_as_it_was(self) -> None:
        async def use(remembered: Memory, _: Any) -> Ticket | None:
            await remembered.put("t1", TICKET)
            return await remembered.get(TICKET.owner, "t1")

        found = self.run(use)
        assert found is not None
        assert abs(found.made - time.time()) < 5
        assert replace(found, made=0) == TICKET

    def test_another_person_and_another_name_find_nothing(self) -> None:
        async def use(remembered: Memory, _: Any) -> None:
            await remembered.put("t1", TICKET)
            assert await remembered.get(TICKET.owner + 1, "t1") is None
            assert await remembered.get(TICKET.owner, "t2") is None

        self.run(use)

    def test_every_key_has_its_lifetime_and_every_value_is_sealed(self) -> None:
        async def use(remembered: Memory, store: Any) -> None:
            await remembered.put("t1", TICKET)
            await remembered.put("t2", TICKET)
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
        async def use(remembered: Memory, _: Any) -> None:
            for number in range(5):
                await remembered.put(f"t{number}", TICKET)
            await remembered.put("t0", replace(TICKET, owner=9))
            assert await remembered.forget(TICKET.owner) == 5
            assert await remembered.forget(TICKET.owner) == 0
            assert await remembered.get(TICKET.owner, "t0") is None
            assert await remembered.get(9, "t0") is not None

        self.run(use)

    def test_dropping_one_leaves_the_others(self) -> None:
        async def use(remembered: Memory, _: Any) -> None:
            await remembered.put("t1", TICKET)
            await remembered.put("t2", TICKET)
            assert await remembered.drop(TICKET.owner, "t1")
            assert not await remembered.drop(TICKET.owner, "t1")
            assert await remembered.get(TICKET.owner, "t2") is not None

        self.run(use)

    def test_an_old_ticket_is_gone_even_if_the_store_still_has_it(self) -> None:
        now = [1000.0]

        async def use(remembered: Memory, _: Any) -> None:
            await remembered.put("t1", TICKET)
            now[0] += 59
            assert await remembered.get(TICKET.owner, "t1") is not None
            now[0] += 1
            assert await remembered.get(TICKET.owner, "t1") is None

        self.run(use, minutes=1, clock=lambda: now[0])

    def test_a_value_that_was_tampered_with_moved_or_sealed_otherwise_is_nothing(self) -> None:
        async def use(remembered: Memory, store: Any) -> None:
            await remembered.put("t1", TICKET)
            await remembered.put("t2", TICKET)
            first, second = (Keys(SECRET).ticket(TICKET.owner, name) for name in ("t1", "t2"))
            sealed = await store.get(first)
            for wrong in (sealed[:-1] + bytes([sealed[-1] ^ 1]), b"", b"short", await store.get(second)):
                await store.set(first, wrong, ex=60)
                assert await remembered.get(TICKET.owner, "t1") is None
            stranger = Memory(store, secrets.token_bytes(32), 15)
            assert await stranger.get(TICKET.owner, "t2") is None

        self.run(use)

    def test_the_same_ticket_is_never_sealed_the_same_way_twice(self) -> None:
        async def use(remembered: Memory, store: Any) -> None:
            name = Keys(SECRET).ticket(TICKET.owner, "t1")
            seen = set()
            for _ in range(3):
                await remembered.put("t1", TICKET)
                seen.add(await store.get(name))
            assert len(seen) == 3

        self.run(use)


class TestEmbedded(MemoryContract):
    pass


class TestRealRedis(MemoryContract):
    @pytest.fixture(autouse=True)
    def server(self, redis_url: str) -> None:
        self.url = redis_url


def test_the_sweep_keeps_asking_also_when_nobody_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "SWEEP_SECONDS", 0.01)

    class Counting:
        asked = 0

        async def dbsize(self) -> int:
            self.asked += 1
            raise ConnectionError

    async def run() -> int:
        store: Any = Counting()
        sweeping = asyncio.create_task(Memory(store, SECRET, 15).sweep())
        await asyncio.sleep(0.2)
        sweeping.cancel()
        return int(store.asked)

    assert asyncio.run(run()) > 2


def test_asking_for_the_size_throws_out_what_has_expired_in_the_embedded_redis() -> None:
    async def run() -> list[int]:
        store: Any = connect("")
        await store.set("gk:x", b"1", px=10)
        await asyncio.sleep(0.05)
        held = [found for found in gc.get_objects() if type(found).__name__ == "Database" and b"gk:x" in found._dict]
        await store.dbsize()
        return [len(held), sum(b"gk:x" in database._dict for database in held)]

    assert asyncio.run(run()) == [1, 0]


def test_a_redis_that_is_gone_is_said_soon() -> None:
    async def run() -> None:
        remembered = Memory(connect(f"redis://127.0.0.1:{free_port()}/0"), SECRET, 15)
        for act in (
            remembered.put("t", TICKET),
            remembered.get(1, "t"),
            remembered.drop(1, "t"),
            remembered.forget(1),
        ):
            with pytest.raises(MemoryUnavailable):
                await act
        await remembered.close()

    began = time.monotonic()
    asyncio.run(run())
    assert time.monotonic() - began < 5


def test_a_ticket_that_would_be_too_large_goes_without_its_boxes() -> None:
    few = replace(TICKET, boxes=tuple(Region(n, n, n + 9, n + 9) for n in range(80)))
    many = replace(TICKET, boxes=tuple(Region(n, n, n + 9, n + 9) for n in range(120)))
    assert Ticket.from_bytes(few.to_bytes()) == few
    far = replace(TICKET, boxes=(Region(0, 0, 70_000, 9),))
    assert Ticket.from_bytes(far.to_bytes()) == replace(far, boxes=(), choices=())
    assert Ticket.from_bytes(many.to_bytes()) == replace(many, boxes=(), choices=())


@given(
    st.integers(-(2**52), 2**52),
    st.text(alphabet="ABCabc_-09", min_size=1, max_size=150),
    st.lists(st.sampled_from(Risk), unique=True),
    st.lists(st.tuples(*[st.integers(0, 20000)] * 2, *[st.integers(1, 9)] * 2), max_size=400),
)
def test_every_ticket_is_under_a_kilobyte_and_comes_back(
    number: int, file: str, risks: list[Risk], boxes: list[tuple[int, int, int, int]]
) -> None:
    regions = tuple(Region(left, top, left + width, top + height) for left, top, width, height in boxes)
    ticket = Ticket(number, number, 2**31, file, "en", False, 2**31, tuple(risks), regions)
    packed = ticket.to_bytes()
    assert len(packed) + 28 <= RECORD_BYTES < 1024
    back = Ticket.from_bytes(packed)
    assert replace(back, boxes=()) == replace(ticket, boxes=())
    assert back.boxes in (regions, ())
