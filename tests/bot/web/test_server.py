"""The listener: parts come and go, every answer has its headers, no error shows, and who dawdles is cut off."""

from __future__ import annotations

import asyncio
import json
import logging
import signal
import time
from collections.abc import AsyncIterator

import httpx
import pytest
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route

from bot.timing import Timing
from bot.web import connection
from bot.web.server import Address, CannotListen, Listeners, Part
from bot.web.shield import HEADERS
from bot.web.uploads import read
from tests.bot.web.served import LOOPBACK, QUICK, run, said, served
from tests.conftest import free_port

SECRET = "NIK 3171234567890123"


async def hello(_: Request) -> Response:
    return PlainTextResponse("hello")


async def fails(_: Request) -> Response:
    raise ValueError(SECRET)


async def fails_in_the_middle(_: Request) -> Response:
    async def lines() -> AsyncIterator[bytes]:
        yield b"half"
        raise ValueError(SECRET)

    return StreamingResponse(lines())


async def takes(request: Request) -> Response:
    return PlainTextResponse(str(len(await read(request, 1000, QUICK))))


async def endless(_: Request) -> Response:
    async def much() -> AsyncIterator[bytes]:
        for _ in range(1000):
            yield b"x" * 100_000

    return StreamingResponse(much())


PART = Part(
    "test",
    (
        Route("/hello", hello),
        Route("/fails", fails),
        Route("/half", fails_in_the_middle),
        Route("/takes", takes, methods=["POST"]),
        Route("/endless", endless),
    ),
)


def of(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["error"]["code"]


class TestParts:
    def test_parts_of_one_address_share_it_and_it_is_closed_with_the_last(self) -> None:
        async def use() -> None:
            address, listeners = Address(LOOPBACK, free_port()), Listeners()
            base = f"http://{LOOPBACK}:{address.port}"
            other = Part("other", (Route("/other", hello),))
            async with httpx.AsyncClient() as web:
                async with listeners.serving(address, PART):
                    async with listeners.serving(address, other):
                        assert (await web.get(f"{base}/hello")).text == "hello"
                        assert (await web.get(f"{base}/other")).text == "hello"
                    assert (await web.get(f"{base}/other")).status_code == 404
                    assert (await web.get(f"{base}/hello")).status_code == 200
                with pytest.raises(httpx.ConnectError):
                    await web.get(f"{base}/hello")

        asyncio.run(use())

    def test_an_address_that_is_taken_is_refused_with_what_to_do_and_the_signals_stay_ours(self) -> None:
        async def use() -> None:
            before = signal.getsignal(signal.SIGINT)
            async with served(PART.routes) as port:
                assert signal.getsignal(signal.SIGINT) is before
                with pytest.raises(CannotListen, match="another program has it"):
                    async with Listeners().serving(Address(LOOPBACK, port), PART):
                        pass

        asyncio.run(use())

    def test_what_is_being_answered_is_finished_and_what_never_ends_is_cut_off(self) -> None:
        async def ask(seconds: float) -> str:
            begun = asyncio.Event()

            async def slow(_: Request) -> Response:
                begun.set()
                await asyncio.sleep(seconds)
                return PlainTextResponse("done")

            async with httpx.AsyncClient() as web, asyncio.timeout(5):
                async with served((Route("/slow", slow),), QUICK) as port:
                    asked = asyncio.ensure_future(web.get(f"http://{LOOPBACK}:{port}/slow"))
                    await begun.wait()
                try:
                    return (await asked).text
                except httpx.TransportError:
                    return "cut off"

        assert asyncio.run(ask(0.2)) == "done"
        assert asyncio.run(ask(60)) != "done"


class TestAnswers:
    def test_every_answer_carries_the_headers_that_browsers_obey(self) -> None:
        async def use(web: httpx.AsyncClient) -> None:
            for path in ("/hello", "/nowhere", "/fails", "/" + "x" * 5000):
                answer = await web.get(path)
                assert {name: answer.headers.get(name) for name in HEADERS} == dict(HEADERS)
                assert "server" not in answer.headers

        run(use, PART)

    def test_what_is_not_there_too_long_or_asked_wrongly_gets_a_code_and_a_sentence(self) -> None:
        async def use(web: httpx.AsyncClient) -> None:
            assert of(await web.get("/nowhere")) == (404, "not-found")
            assert of(await web.get("/hello/")) == (404, "not-found")
            assert of(await web.get("//hello")) == (404, "not-found")
            assert of(await web.get("/hello?" + "x" * 3000)) == (414, "too-long-an-address")
            wrong = await web.post("/hello")
            assert of(wrong) == (405, "wrong-method")
            assert sorted(wrong.headers["allow"].split(", ")) == ["GET", "HEAD"]
            indonesian = await web.get("/nowhere", headers={"Accept-Language": "ja;q=0.9, id-ID;q=0.8, en;q=0.1"})
            assert indonesian.json()["error"]["sentence"] == "Tidak ada apa-apa di alamat ini."

        run(use, PART)

    def test_a_person_who_opens_such_an_address_reads_the_sentence(self) -> None:
        async def use(web: httpx.AsyncClient) -> None:
            answer = await web.get("/nowhere", headers={"Accept": "text/html,*/*;q=0.8", "Accept-Language": "id"})
            assert answer.status_code == 404
            assert answer.headers["content-type"] == "text/html; charset=utf-8"
            assert '<html lang="id" dir="ltr">' in answer.text
            assert "Tidak ada apa-apa di alamat ini." in answer.text
            assert answer.headers["content-security-policy"].startswith("default-src 'none'; style-src 'self'; ")

        run(use, PART)

    def test_an_error_shows_neither_a_stack_nor_a_word_of_it(self, caplog: pytest.LogCaptureFixture) -> None:
        async def use(web: httpx.AsyncClient) -> None:
            broken = await web.get("/fails")
            assert of(broken) == (500, "internal")
            assert SECRET not in broken.text
            with pytest.raises(httpx.RemoteProtocolError):
                await web.get("/half")
            assert (await web.get("/hello")).status_code == 200

        caplog.set_level(logging.INFO, "bot")
        run(use, PART)
        ours = [record.getMessage() for record in caplog.records if record.name == "bot"]
        assert "request-failed error=valueerror begun=False" in " ".join(ours)
        assert SECRET not in " ".join(ours)

    def test_what_no_browser_sends_is_refused_and_nothing_breaks(self) -> None:
        async def use() -> None:
            async with served(PART.routes, QUICK) as port:
                for nonsense in (
                    b"\x16\x03\x01\x02\x00\x01",
                    b"GET /hello HTTP/1.1\r\n\r\n",
                    b"GET /hello HTTP/1.1\r\nHost: a\r\nX: " + b"x" * 40_000 + b"\r\n\r\n",
                    b"POST /takes HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                    b"POST /takes HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\n\r\n",
                    b"GET /%ff%00 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                    b"GET http://evil.example/hello HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                ):
                    answer = await said(port, nonsense)
                    assert answer[:12] in (b"", b"HTTP/1.1 400", b"HTTP/1.1 404", b"HTTP/1.1 431"), nonsense
                    assert b"Traceback" not in answer
                async with httpx.AsyncClient() as web:
                    assert (await web.get(f"http://{LOOPBACK}:{port}/hello")).text == "hello"

        asyncio.run(use())


class TestSlowness:
    @pytest.mark.parametrize(
        "pieces",
        [
            (),
            (b"GET /hello HT",),
            tuple(bytes([one]) for one in b"GET /hello HTTP/1.1\r\nHost: a\r\n" * 3),
            (b"GET /hello HTTP/1.1\r\nHost: a\r\n\r\n", *[b"G"] * 40),
        ],
    )
    def test_who_is_slow_with_the_head_is_cut_off(self, pieces: tuple[bytes, ...]) -> None:
        async def use() -> float:
            async with served(PART.routes, QUICK) as port:
                began = time.monotonic()
                await said(port, *pieces, pause=0.05)
                return time.monotonic() - began

        assert asyncio.run(use()) < 4

    def test_who_is_slow_with_the_body_reads_why(self) -> None:
        head = b"POST /takes HTTP/1.1\r\nHost: a\r\nContent-Length: 500\r\n\r\n"

        async def use() -> tuple[bytes, bytes]:
            async with served(PART.routes, QUICK) as port:
                return await said(port, head, b"x"), await said(port, head, *[b"x"] * 100, pause=0.05)

        silent, trickling = asyncio.run(use())
        assert silent.startswith(b"HTTP/1.1 408")
        assert b"too-slow" in silent
        assert trickling.startswith(b"HTTP/1.1 408")

    def test_more_than_is_taken_is_refused_by_the_head_and_by_counting(self) -> None:
        async def use(web: httpx.AsyncClient) -> None:
            async def chunks() -> AsyncIterator[bytes]:
                for _ in range(50):
                    yield b"x" * 100

            assert (await web.post("/takes", content=b"x" * 1000)).text == "1000"
            assert of(await web.post("/takes", content=b"x" * 1001)) == (413, "too-large")
            assert of(await web.post("/takes", content=chunks())) == (413, "too-large")
            assert (await web.post("/takes", content=b"x")).text == "1"

        run(use, PART)

    def test_the_refusal_is_read_also_by_who_still_sends_and_then_he_is_cut_off(self) -> None:
        async def use() -> tuple[bytes, float]:
            async with served(PART.routes, QUICK) as port:
                head = b"POST /takes HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999\r\n\r\n"
                began = time.monotonic()
                answer = await said(port, head, *[b"x" * 10_000] * 100, pause=0.02)
                return answer, time.monotonic() - began

        answer, took = asyncio.run(use())
        assert answer.startswith(b"HTTP/1.1 413")
        assert took < 3

    def test_who_does_not_fetch_the_answer_is_cut_off(self) -> None:
        async def use() -> None:
            async with served(PART.routes, QUICK) as port:
                reader, writer = await asyncio.open_connection(LOOPBACK, port, limit=1024)
                writer.write(b"GET /endless HTTP/1.1\r\nHost: a\r\n\r\n")
                await asyncio.sleep(2.5)
                with pytest.raises((ConnectionError, EOFError)):
                    await reader.readexactly(100_000_000)
                writer.close()

        asyncio.run(asyncio.wait_for(use(), 20))

    def test_connections_are_bounded(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(connection, "MOST_CONNECTIONS", 4)
        ask = b"GET /hello HTTP/1.1\r\nHost: a\r\n\r\n"

        async def use() -> list[bytes]:
            async with served(PART.routes, Timing(web_head=2, closing=0.2)) as port:
                idle = [await asyncio.open_connection(LOOPBACK, port) for _ in range(5)]
                busy = await said(port, ask, within=3)
                idle += [await asyncio.open_connection(LOOPBACK, port) for _ in range(3)]
                full = await said(port, ask, within=3)
                for _, writer in idle:
                    writer.close()
                await asyncio.sleep(0.1)
                after = await said(port, ask.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n"))
                return [busy[:12], full, after[:12]]

        assert asyncio.run(asyncio.wait_for(use(), 20)) == [b"HTTP/1.1 503", b"", b"HTTP/1.1 200"]


def test_a_line_of_the_log_names_the_part_and_its_port_only(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "bot")

    async def use(web: httpx.AsyncClient) -> None:
        await web.get(f"/hello?key={json.dumps(SECRET)}")

    run(use, PART)
    (line,) = [record.getMessage() for record in caplog.records if record.name == "bot"]
    assert line.startswith("listening part=test port=")
