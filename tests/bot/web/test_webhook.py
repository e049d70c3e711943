"""The webhook: Telegram reads 200 once an update is written down, or is known to be unwritable; all else is refused."""

from __future__ import annotations

import asyncio
import hmac
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest
from telegram import Update
from telegram.ext import ExtBot

from bot.config.settings import Settings, Webhook
from bot.transport.update_queue import JournaledQueue
from bot.web.server import Part
from bot.web.webhook import LONGEST_UPDATE, SECRET, webhook
from tests.bot.web.served import run
from tests.botapi.server import TOKEN


def hook() -> Webhook:
    found = Settings(TOKEN, webhook_url="https://bot.example.org/tg").webhook
    assert found is not None
    return found


HOOK = hook()
TOLD = {SECRET: HOOK.secret, "Content-Type": "application/json"}


def part(put: Callable[[Update], Awaitable[None]]) -> tuple[Part, asyncio.Queue[object]]:
    queue = JournaledQueue(put)
    return webhook(HOOK, ExtBot(TOKEN), queue), queue


def post(
    put: Callable[[Update], Awaitable[None]], *bodies: bytes, headers: dict[str, str] = TOLD
) -> tuple[list[int], int]:
    """Status of each post, and how many updates are queued in the end."""
    room, queue = part(put)

    async def use(web: httpx.AsyncClient) -> list[int]:
        return [(await web.post(f"/{HOOK.path}", content=body, headers=headers)).status_code for body in bodies]

    return run(use, room), queue.qsize()


async def written(_: Update) -> None:
    """Is written down at once."""


def test_it_is_answered_only_after_it_is_written_down() -> None:
    begun, may = asyncio.Event(), asyncio.Event()

    async def slowly(_: Update) -> None:
        begun.set()
        await may.wait()

    room, queue = part(slowly)

    async def use(web: httpx.AsyncClient) -> None:
        posting = asyncio.create_task(web.post(f"/{HOOK.path}", content=b'{"update_id": 1}', headers=TOLD))
        await begun.wait()
        done, _ = await asyncio.wait({posting}, timeout=0.3)
        assert not done
        assert queue.empty()
        may.set()
        assert (await posting).status_code == 200
        assert queue.qsize() == 1

    run(use, room)


def test_what_cannot_be_written_down_is_taken_all_the_same() -> None:
    """On one machine an update goes on in memory, as it does when updates are fetched."""

    async def fails(_: Update) -> None:
        raise OSError

    assert post(fails, b'{"update_id": 1}') == ([200], 1)


def test_where_another_bot_is_the_active_one_telegram_sends_it_again() -> None:
    class Lost(asyncio.Queue[object]):
        async def put(self, item: object) -> None:
            raise asyncio.CancelledError("another bot is the active one")

    async def use(web: httpx.AsyncClient) -> None:
        answer = await web.post(f"/{HOOK.path}", content=b'{"update_id": 1}', headers=TOLD)
        assert (answer.status_code, answer.json()["error"]["code"]) == (503, "stands-by")

    run(use, webhook(HOOK, ExtBot(TOKEN), Lost()))


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 403),
        ({"Content-Type": "application/json"}, 403),
        ({**TOLD, SECRET: HOOK.secret[:-1]}, 403),
        ({**TOLD, SECRET: HOOK.secret + "x"}, 403),
        ({**TOLD, SECRET: "é"}, 403),
        ({**TOLD, "Content-Type": "text/plain"}, 403),
        (TOLD, 200),
    ],
)
def test_only_who_knows_the_secret_is_heard(headers: dict[str, str], status: int) -> None:
    encoded: Any = {name: value.encode() for name, value in headers.items()}
    assert post(written, b'{"update_id": 1}', headers=encoded) == ([status], int(status == 200))


def test_the_secret_is_compared_in_a_time_that_tells_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    compared = []

    def compare(given: bytes, wanted: bytes) -> bool:
        compared.append((given, wanted))
        return given == wanted

    monkeypatch.setattr(hmac, "compare_digest", compare)
    post(written, b'{"update_id": 1}')
    assert compared == [(HOOK.secret.encode(), HOOK.secret.encode())]


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b"null", b'"x"', b"{}", b'{"update_id": 1, "message": 5}', b"[" * 100_000]
)
def test_what_is_no_update_is_refused_and_nothing_is_queued(body: bytes) -> None:
    assert post(written, body) == ([400], 0)


def test_an_update_without_end_is_refused() -> None:
    assert post(written, b"x" * (LONGEST_UPDATE + 1)) == ([413], 0)
