"""What programs may ask for: how much, how fast, how often, and for how long they must listen. Nobody else waits for them."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import httpx
import pytest

from bot.timing import Timing
from bot.web.api import part
from bot.web.limits import Budget
from bot.web.uploads import MOST_BYTES
from detectors.kit.terms import Screening, ScreeningOptions
from tests.bot.web.api.serving import CLINIC, OTHER, SCREEN, SHOP, TOKEN, api, asked, client, code_of, sent
from tests.bot.web.given import JPEG, Screens, letter
from tests.bot.web.served import LOOPBACK, said

QUICK = Timing(web_head=5, web_pause=0.3, web_leftover=0.3)


def head(port: int, *lines: str) -> bytes:
    first = (f"POST {SCREEN} HTTP/1.1", f"Host: {LOOPBACK}:{port}", f"Authorization: Bearer {TOKEN}")
    return ("\r\n".join((*first, "Content-Type: image/jpeg", "Connection: close", *lines)) + "\r\n\r\n").encode()


async def until(true: Callable[[], object], within: float = 5.0) -> None:
    end = time.monotonic() + within
    while not true():
        assert time.monotonic() < end, "it did not come to be"
        await asyncio.sleep(0.01)


class TestRate:
    def test_each_program_has_its_own_photos_a_minute(self) -> None:
        async def main() -> None:
            programs = (replace(SHOP, a_minute=2), CLINIC)
            async with api(None, programs) as port, client(port) as web, client(port, OTHER) as other:
                assert [(await sent(web)).status_code for _ in range(2)] == [200, 200]
                late = await sent(web)
                assert code_of(late) == (429, "too-many")
                assert 1 <= int(late.headers["retry-after"]) <= 60
                assert (await sent(other)).status_code == 200

        asyncio.run(main())

    def test_each_program_has_so_much_in_hand_at_once(self) -> None:
        async def main() -> None:
            screens = Screens(gate=asyncio.Event())
            async with api(screens, (replace(SHOP, at_once=2), CLINIC)) as port, client(port) as web:
                first = [asyncio.create_task(sent(web)) for _ in range(2)]
                await until(lambda: len(screens.asked) == 2)
                third = await sent(web)
                assert code_of(third) == (429, "too-many")
                assert int(third.headers["retry-after"]) > 0
                assert screens.gate is not None
                screens.gate.set()
                assert [(await one).status_code for one in first] == [200, 200]
                assert (await sent(web)).status_code == 200

        asyncio.run(main())

    def test_a_hundred_at_once_are_answered_each_with_its_own_photo(self) -> None:
        def echoed(data: bytes, _: ScreeningOptions) -> Screening:
            covered = letter().redacted
            assert covered is not None
            return replace(letter(), redacted=replace(covered, data=b"covered " + data))

        async def main() -> None:
            async with api(Screens(echoed), places=2) as port, client(port) as web:
                answers = await asyncio.gather(*(sent(web, data=b"photo %d" % number) for number in range(100)))
                assert Counter(answer.status_code for answer in answers) == {200: 100}
                copies = [(await web.get(answer.json()["redacted"])).content for answer in answers]
                assert copies == [b"covered photo %d" % number for number in range(100)]

        asyncio.run(main())

    def test_a_hundred_at_once_of_a_program_that_may_two_are_refused_quickly_and_break_nothing(self) -> None:
        async def main() -> None:
            async with api(Screens(), (replace(SHOP, at_once=2),)) as port, client(port) as web:
                answers = await asyncio.gather(*(sent(web) for _ in range(100)))
                statuses = Counter(answer.status_code for answer in answers)
                assert set(statuses) == {200, 429}
                assert statuses[200] >= 2
                assert (await sent(web)).status_code == 200

        asyncio.run(main())

    def test_where_the_memory_is_full_it_is_refused_until_something_is_fetched(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(part, "MOST_HELD", len(JPEG) + 2 * len(b"covered") - 1)

        async def use(web: httpx.AsyncClient) -> None:
            link = (await sent(web)).json()["redacted"]
            await sent(web)
            full = await sent(web)
            assert code_of(full) == (503, "busy")
            assert int(full.headers["retry-after"]) > 0
            await web.get(link)
            assert (await sent(web)).status_code == 200

        asked(use)


class TestBytes:
    def test_more_than_is_taken_is_refused_by_its_head_and_by_counting(self) -> None:
        async def main() -> None:
            async with api() as port:
                declared = await said(port, head(port, f"Content-Length: {MOST_BYTES + 1}"), b"x")
                assert declared.startswith(b"HTTP/1.1 413 ")
                piece = b"%x\r\n" % 1_000_000 + b"x" * 1_000_000 + b"\r\n"
                endless = await said(port, head(port, "Transfer-Encoding: chunked"), *[piece] * 60, within=30)
                assert endless.startswith(b"HTTP/1.1 413 ")
                assert b'"code":"too-large"' in endless

        asyncio.run(main())

    def test_a_form_is_bounded_as_well(self) -> None:
        async def use(web: httpx.AsyncClient) -> None:
            answer = await web.post(SCREEN, files={"file": b"x" * (MOST_BYTES + 1)})
            assert code_of(answer) == (413, "too-large")

        asked(use)

    def test_a_body_that_trickles_or_stops_is_cut_off(self) -> None:
        screens = Screens()

        async def main() -> None:
            async with api(screens, timing=QUICK) as port:
                trickling = await said(port, head(port, "Content-Length: 5000"), *[b"x"] * 20, pause=0.1)
                assert trickling.startswith(b"HTTP/1.1 408 ")
                stopping = await said(port, head(port, "Content-Length: 5000"), b"x" * 100)
                assert stopping.startswith(b"HTTP/1.1 408 ")

        asyncio.run(main())
        assert screens.asked == []

    def test_a_body_that_breaks_off_is_not_looked_at_and_leaves_its_place(self) -> None:
        screens = Screens()

        async def main() -> None:
            async with api(screens, (replace(SHOP, at_once=1),)) as port, client(port) as web:
                _, writer = await asyncio.open_connection(LOOPBACK, port)
                writer.write(head(port, "Content-Length: 5000") + b"half")
                await writer.drain()
                await asyncio.sleep(0.1)
                writer.close()
                await asyncio.sleep(0.1)
                assert screens.asked == []
                assert (await sent(web)).status_code == 200

        asyncio.run(main())


class TestLeaving:
    def test_what_waits_in_line_is_given_up(self) -> None:
        async def main() -> None:
            screens = Screens(gate=asyncio.Event())
            async with api(screens, (replace(SHOP, at_once=3),), places=1) as port, client(port) as web:
                first = asyncio.create_task(sent(web))
                await until(lambda: len(screens.asked) == 1)
                _, writer = await asyncio.open_connection(LOOPBACK, port)
                writer.write(head(port, f"Content-Length: {len(JPEG)}") + JPEG)
                await asyncio.sleep(0.2)
                writer.close()
                await asyncio.sleep(0.2)
                assert screens.gate is not None
                screens.gate.set()
                assert (await first).status_code == 200
                assert (await sent(web)).status_code == 200
                assert len(screens.asked) == 2, "nobody looked at what was left"

        asyncio.run(main())

    @pytest.mark.parametrize(("photo", "finished"), [(JPEG, 1), (b"%PDF-1.7 pages", 0)])
    def test_a_pdf_ends_in_the_middle_and_a_photo_is_finished_for_nobody(self, photo: bytes, finished: int) -> None:
        async def main() -> None:
            screens = Screens(gate=asyncio.Event())
            async with api(screens, (replace(SHOP, at_once=1),)) as port, client(port) as web:
                _, writer = await asyncio.open_connection(LOOPBACK, port)
                writer.write(head(port, f"Content-Length: {len(photo)}") + photo)
                await until(lambda: len(screens.asked) == 1)
                writer.close()
                await asyncio.sleep(0.2)
                held = (await sent(web)).status_code if finished else None
                assert held == (429 if finished else None), "a photo that is finished still counts"
                assert screens.gate is not None
                screens.gate.set()
                await asyncio.sleep(0.1)
                assert screens.finished == finished
                assert (await sent(web)).status_code == 200

        asyncio.run(main())

    def test_all_work_ends_with_the_server(self) -> None:
        async def main() -> float:
            screens = Screens(gate=asyncio.Event())
            async with api(screens, timing=Timing(closing=0.2)) as port, client(port) as web:
                asking = asyncio.create_task(sent(web))
                await until(lambda: len(screens.asked) == 1)
                began = time.monotonic()
            await asyncio.wait({asking})
            asking.exception()
            return time.monotonic() - began

        assert asyncio.run(main()) < 5

    def test_what_was_held_is_given_back_whatever_happens(self, monkeypatch: pytest.MonkeyPatch) -> None:
        made: list[Budget] = []

        def kept(most: int) -> Budget:
            made.append(Budget(most))
            return made[-1]

        monkeypatch.setattr(part, "Budget", kept)

        async def use(web: httpx.AsyncClient) -> None:
            await sent(web, "?style=x")
            await sent(web, data=b"")
            await web.post(SCREEN, content=b"--b", headers={"Content-Type": "multipart/form-data; boundary=b"})
            await web.get((await sent(web)).json()["redacted"])
            assert made[0].held == 0

        asked(use)
