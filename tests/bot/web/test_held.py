"""What is held for people at the page: theirs alone, bounded, and not for long."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

import pytest

from bot.web.choice import Choice
from bot.web.failures import Failed
from bot.web.held import Bounds, Held, Holdings
from tests.bot.web.given import JPEG, stop

T = TypeVar("T")
SMALL = Bounds(pictures=2, session_bytes=300, all_bytes=500, seconds=60.0)


def holding(use: Callable[[Holdings, list[str]], Awaitable[T]], bounds: Bounds = SMALL) -> T:
    async def run() -> T:
        dropped: list[str] = []
        holdings = Holdings(dropped.append, bounds)
        try:
            return await use(holdings, dropped)
        finally:
            holdings.close()

    return asyncio.run(run())


def arrived(holdings: Holdings, session: str, id_: str, data: bytes = JPEG) -> Held:
    held = Held(id_, session, data, stop(data=b""), Choice())
    holdings.hold(holdings.expect(session, len(data)), held)
    return held


def test_a_picture_is_its_own_sessions_alone() -> None:
    async def use(holdings: Holdings, _: list[str]) -> None:
        held = arrived(holdings, "ann", "one")
        assert holdings.find("ann", "one") is held
        for session, id_ in (("bob", "one"), ("ann", "two"), ("", "one")):
            with pytest.raises(Failed) as refused:
                holdings.find(session, id_)
            assert (refused.value.status_code, refused.value.code) == (410, "gone")

    holding(use)


def test_what_is_over_is_dropped_by_itself_and_use_begins_the_time_anew() -> None:
    async def use(holdings: Holdings, dropped: list[str]) -> None:
        held = arrived(holdings, "ann", "one")
        arrived(holdings, "ann", "two")
        await asyncio.sleep(0.2)
        holdings.use(held)
        await asyncio.sleep(0.2)
        assert dropped == ["two"]
        assert holdings.is_held(held)
        await asyncio.sleep(0.2)
        assert dropped == ["two", "one"]
        assert not holdings.is_held(held)
        assert holdings.size == 0

    holding(use, Bounds(seconds=0.3))


@pytest.mark.parametrize(
    ("session", "size", "code"), [("ann", 301, "too-many-bytes"), ("bob", 250, ""), ("bob", 301, "too-many-bytes")]
)
def test_bytes_of_a_session_are_bounded(session: str, size: int, code: str) -> None:
    async def use(holdings: Holdings, _: list[str]) -> None:
        if not code:
            holdings.expect(session, size)
            return
        with pytest.raises(Failed) as refused:
            holdings.expect(session, size)
        assert refused.value.code == code

    holding(use)


def test_pictures_of_a_session_and_bytes_of_all_are_bounded_with_those_on_their_way() -> None:
    async def use(holdings: Holdings, _: list[str]) -> None:
        arrived(holdings, "ann", "one", b"x" * 100)
        second = holdings.expect("ann", 100)
        with pytest.raises(Failed) as refused:
            holdings.expect("ann", 1)
        assert (refused.value.code, refused.value.values) == ("too-many-photos", {"count": 2})
        bobs = holdings.expect("bob", 290)
        with pytest.raises(Failed) as refused:
            holdings.expect("eve", 20)
        assert (refused.value.status_code, refused.value.code) == (503, "all-full")
        for coming in (second, second, bobs):
            holdings.give_up(coming)
        holdings.expect("ann", 100)
        holdings.expect("eve", 290)

    holding(use)


def test_who_leaves_leaves_nothing_also_of_what_is_on_its_way() -> None:
    async def use(holdings: Holdings, dropped: list[str]) -> None:
        arrived(holdings, "ann", "one")
        bobs = arrived(holdings, "bob", "two")
        coming = holdings.expect("ann", 10)
        assert holdings.drop("ann") == 1
        with pytest.raises(Failed) as gone:
            holdings.hold(coming, Held("three", "ann", JPEG, stop(), Choice()))
        assert gone.value.code == "gone"
        assert dropped == ["one", "three"]
        assert holdings.is_held(bobs)
        assert holdings.size == bobs.size

    holding(use)


def test_single_pictures_can_be_dropped_and_only_ones_own() -> None:
    async def use(holdings: Holdings, dropped: list[str]) -> None:
        arrived(holdings, "ann", "one")
        arrived(holdings, "ann", "two")
        arrived(holdings, "bob", "three")
        assert holdings.drop("ann", ("two", "three", "nine")) == 1
        assert dropped == ["two"]
        holdings.close()
        assert sorted(dropped) == ["one", "three", "two"]
        assert holdings.size == 0

    holding(use)


def test_the_next_answer_takes_the_place_of_the_last_one_and_of_its_pages() -> None:
    held = Held("one", "ann", JPEG, stop(data=b"first"), Choice())
    held.pictures = {(0, 1): (b"original", "image/jpeg"), (1, 1): (b"copy", "image/jpeg")}
    assert held.size == len(JPEG) + len(b"first") + len(b"original") + len(b"copy")
    held.answered(stop(data=b"second"), Choice(("nik",)), "id")
    assert (held.revision, held.language, held.choice.open) == (2, "id", ("nik",))
    assert list(held.pictures) == [(0, 1)]
    assert b"photo" not in repr(held).encode()
