"""Tests Telegram's limits: twenty messages a minute in a group, and no other request waits for them."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import pytest
from telegram.error import RetryAfter

from bot.timing import Timing
from bot.transport.rate_limit import RateLimiter, SlidingWindow
from tests import moved_clock
from tests.bot.flow import QUICK
from tests.faults.load import most_within

SOON = 0.1
"""Seconds on the moved clock: a place in the line of all chats comes free every thirtieth of a second."""


def test_a_window_lets_through_so_many_and_the_next_when_the_oldest_is_old() -> None:
    async def run() -> list[float]:
        window, began, passed = SlidingWindow(5, 0.4), time.monotonic(), []

        async def send_one() -> None:
            async with window.place():
                await asyncio.sleep(0.02)
            passed.append(time.monotonic() - began)

        await asyncio.gather(*(send_one() for _ in range(12)))
        assert not window.idle
        await asyncio.sleep(0.45)
        assert window.idle
        return passed

    passed = moved_clock.run(run())
    assert passed == pytest.approx([0.02] * 5 + [0.44] * 5 + [0.86] * 2, abs=0.001)


def test_an_album_counts_as_its_pictures_and_one_larger_than_the_window_still_passes() -> None:
    async def run() -> float:
        window, began = SlidingWindow(5, 0.3), time.monotonic()
        for count in (4, 2, 9):
            async with window.place(count):
                pass
        return time.monotonic() - began

    assert moved_clock.run(run()) == pytest.approx(0.6, abs=0.001)


async def ask(limiter: RateLimiter, endpoint: str, chat: int, **data: Any) -> float:
    began = time.monotonic()

    async def callback() -> bool:
        return True

    assert await limiter.process_request(callback, (), {}, endpoint, {"chat_id": chat, **data}, None)
    return time.monotonic() - began


@pytest.mark.parametrize(
    "endpoint",
    ["deleteMessage", "deleteMessages", "getChatMember", "restrictChatMember", "answerCallbackQuery", "sendChatAction"],
)
def test_what_puts_no_message_into_a_group_never_waits_for_its_messages(endpoint: str) -> None:
    async def run() -> None:
        limiter = RateLimiter(Timing(group_messages=2, group_window=0.5))
        await ask(limiter, "sendMessage", -5)
        await ask(limiter, "sendPhoto", -5)
        waiting = asyncio.create_task(ask(limiter, "sendMessage", -5))
        await asyncio.sleep(0.01)
        assert await ask(limiter, endpoint, -5) < SOON
        assert await ask(limiter, "sendMessage", -6) < SOON
        assert await ask(limiter, "sendMessage", 5) < SOON
        assert await waiting == pytest.approx(0.5, abs=SOON)

    moved_clock.run(run())


def test_a_chat_that_is_told_to_wait_waits_and_no_other_does() -> None:
    refusals = [RetryAfter(1)]

    async def once() -> bool:
        if refusals:
            raise refusals.pop()
        return True

    async def run() -> None:
        limiter = RateLimiter(QUICK)
        began = time.monotonic()
        first = asyncio.create_task(limiter.process_request(once, (), {}, "sendMessage", {"chat_id": -5}, None))
        await asyncio.sleep(0.05)
        assert await ask(limiter, "sendMessage", -6) < 0.2
        assert await ask(limiter, "deleteMessage", -5) > 0.8
        assert await first
        assert time.monotonic() - began == pytest.approx(1.1, abs=SOON)

    moved_clock.run(run())


def test_a_chat_that_refuses_for_ever_is_given_up() -> None:
    async def never() -> bool:
        raise RetryAfter(0)

    async def run() -> None:
        limiter = RateLimiter(QUICK)
        with pytest.raises(RetryAfter):
            await limiter.process_request(never, (), {}, "sendMessage", {"chat_id": 5}, 2)

    moved_clock.run(run())


def test_one_private_chat_gets_a_message_a_second_and_others_do_not_wait_for_it() -> None:
    async def run() -> None:
        patience = RateLimiter(Timing(chat_window=0.4))
        assert await ask(patience, "sendPhoto", 5) < SOON
        waiting = asyncio.create_task(ask(patience, "sendMessage", 5))
        await asyncio.sleep(0.01)
        assert await ask(patience, "sendMessage", 6) < SOON
        assert await ask(patience, "editMessageText", 5) < SOON
        assert await waiting == pytest.approx(0.4, abs=SOON)

    moved_clock.run(run())


def test_no_second_sees_more_than_thirty_messages_also_after_a_rest() -> None:
    async def run() -> list[float]:
        limiter, moments = RateLimiter(QUICK), []

        async def sent() -> bool:
            moments.append(time.monotonic())
            return True

        sends = (
            limiter.process_request(sent, (), {}, "sendMessage", {"chat_id": number}, None) for number in range(1, 41)
        )
        await asyncio.gather(*sends)
        return moments

    moments = moved_clock.run(run())
    assert most_within(moments, 1.0) <= 31
    assert moments[-1] - moments[0] == pytest.approx(39 / 30, abs=0.001)
