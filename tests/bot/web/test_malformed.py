"""Requests that are damaged at random: each gets a refusal or nothing, nothing is raised, and the next one is answered."""

from __future__ import annotations

import asyncio
import logging
import random

import pytest

from bot.timing import Timing
from bot.web.guard import Access
from bot.web.page import page
from bot.web.passes import Passes
from tests.bot.web.served import said, served
from tests.bot.web.test_server import PART

REQUESTS = (
    b"GET /open?key=abc HTTP/1.1\r\nHost: 127.0.0.1:1\r\nCookie: gatekeeper-1=abc\r\n\r\n",
    b"POST /takes HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n"
    b"GET /hello HTTP/1.1\r\nHost: a\r\n\r\n",
    b"POST /open HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\nkey=a",
    b"GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n",
    b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    b"OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n",
    b"CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n",
)
PIECES = (
    *(b"\r\n", b"\0", b"%", b"\xff", b"//", b"0\r\n\r\n", b"HTTP/1.0", b"HEAD", b"?language=\xc3\xa9&"),
    *(b"Host: b\r\n", b"Content-Length: 99\r\n", b"Transfer-Encoding: gzip, chunked\r\n"),
    *(b"Cookie: " + b"a=;" * 50 + b"\r\n", b"Accept-Language: " + b"x," * 900 + b"\r\n"),
)
TIMES = Timing(web_head=0.3, web_pause=0.3, web_leftover=0.2, web_stall=0.3, web_idle=0.2, closing=1.0)
ANSWERS = (b"", b"HTTP/1.1 100", b"HTTP/1.1 200", b"HTTP/1.1 400", b"HTTP/1.1 403", b"HTTP/1.1 404", b"HTTP/1.1 405")
SEED, AT_ONCE, ROUNDS = 7, 60, 3


def damaged(chance: random.Random) -> bytes:
    """Returns a request with up to six places changed, cut out or filled in."""
    request = bytearray(chance.choice(REQUESTS))
    for _ in range(chance.randint(0, 6)):
        place, kind = chance.randrange(len(request) + 1), chance.random()
        if kind < 0.4:
            request[place:place] = chance.choice(PIECES)
        elif kind < 0.7:
            del request[place : place + chance.randint(1, 8)]
        else:
            request[place : place + 1] = bytes([chance.randrange(256)])
    return bytes(request)


def test_nothing_that_is_sent_raises_an_error_or_stops_the_next_one(caplog: pytest.LogCaptureFixture) -> None:
    chance = random.Random(SEED)
    caplog.set_level(logging.WARNING)

    async def use() -> None:
        async with served([*page(Access(Passes(b"s" * 32))).routes, *PART.routes], TIMES) as port:
            for _ in range(ROUNDS):
                requests = [damaged(chance) for _ in range(AT_ONCE)]
                for request, answer in zip(
                    requests, await asyncio.gather(*(said(port, one, within=20) for one in requests)), strict=True
                ):
                    assert answer[:12] in ANSWERS, request
                    assert b"Traceback" not in answer
            alive = await said(port, b"GET /hello HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
            assert alive.endswith(b"hello")

    asyncio.run(use())
    assert [record for record in caplog.records if record.exc_info or record.name == "asyncio"] == []
