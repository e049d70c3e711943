"""On a node, pieces that go first get the next pixel process that is free."""

from __future__ import annotations

import asyncio
import contextlib
from typing import Any

from bot.spread.precedence import Precedence, goes_first
from detectors.kit.terms import ScreeningOptions
from tests.bot.flow import CLEAR, Stub

OPTIONS = ScreeningOptions()


async def ask(gate: Precedence, word: bytes, *, first: bool = False) -> Any:
    goes_first.set(first)
    return await gate.screen(word, OPTIONS)


def test_who_goes_first_waits_for_one_running_photo_at_most() -> None:
    stub = Stub(CLEAR, 0.05)

    async def run() -> None:
        gate = Precedence(stub, 1)
        others = [asyncio.create_task(ask(gate, b"%d" % number)) for number in range(4)]
        await asyncio.sleep(0)
        firsts = [asyncio.create_task(ask(gate, b"first", first=True)) for _ in range(2)]
        await asyncio.gather(*others, *firsts)

    asyncio.run(run())
    assert stub.seen == [b"0", b"first", b"first", b"1", b"2", b"3"]


def test_who_gives_up_waiting_or_fails_holds_up_nobody() -> None:
    async def run() -> None:
        gate = Precedence(stub, 1)
        running, given_up, last = (asyncio.create_task(ask(gate, word)) for word in (b"a", b"b", b"c"))
        await asyncio.sleep(0.01)
        given_up.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await given_up
        results = await asyncio.wait_for(asyncio.gather(running, last, return_exceptions=True), 2)
        assert [type(result) for result in results] == [RuntimeError, RuntimeError]
        stub.result = CLEAR
        assert await asyncio.wait_for(ask(gate, b"d"), 2) is CLEAR

    stub = Stub(RuntimeError("x"), 0.05)
    asyncio.run(run())
    assert stub.seen == [b"a", b"c", b"d"]
