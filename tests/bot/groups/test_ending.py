"""The end of the bot while groups are dealt with: nobody waits for work that will never be done, and it does end."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from bot.groups import tasks as tasks_module
from bot.groups.deletion import Deleter, Deletion
from bot.groups.tasks import Tasks

CHAT = -100
SOON = 5.0


class Calls:
    """Telegram's answers to deletions; none comes while ``still``."""

    def __init__(self) -> None:
        self.deleted: list[int] = []
        self.still = False

    async def delete_message(self, _chat: int, message: int) -> None:
        if self.still:
            await asyncio.sleep(60)
        self.deleted.append(message)

    async def delete_messages(self, _chat: int, messages: list[int]) -> None:
        for message in messages:
            await self.delete_message(_chat, message)


def play(use: Any) -> None:
    async def limited() -> None:
        async with asyncio.timeout(SOON):
            calls, tasks = Calls(), Tasks(0.0)
            await use(calls, tasks, Deleter(calls, tasks, 0.0))  # type: ignore[arg-type]  # the two calls of a bot that it makes

    asyncio.run(limited())


@pytest.mark.parametrize("begun", [False, True])
def test_nobody_waits_for_a_deletion_that_was_cut_off(begun: bool) -> None:
    async def use(calls: Calls, tasks: Tasks, deleter: Deleter) -> None:
        calls.still = True
        first = asyncio.create_task(deleter.delete(CHAT, [5]))
        await asyncio.sleep(0.05 if begun else 0)
        await tasks.close()
        with pytest.raises(asyncio.CancelledError):
            await first
        calls.still = False
        assert await deleter.delete(CHAT, [8]) == [Deletion.DELETED]
        assert calls.deleted == [8]

    play(use)


def test_one_deletion_after_the_other_is_done_by_work_of_its_own() -> None:
    async def use(calls: Calls, tasks: Tasks, deleter: Deleter) -> None:
        for message in range(50):
            assert await deleter.delete(CHAT, [message]) == [Deletion.DELETED]
        assert calls.deleted == list(range(50))
        await tasks.close()

    play(use)


def test_work_that_takes_its_first_end_for_another_is_ended_once_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tasks_module, "ONCE_MORE", 0.05)
    ends: list[str] = []

    async def stubborn() -> None:
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            ends.append("first")
        try:
            await asyncio.sleep(60)
        finally:
            ends.append("last")

    async def use(_calls: Calls, tasks: Tasks, _deleter: Deleter) -> None:
        task = tasks.spawn(stubborn())
        await asyncio.sleep(0)
        await tasks.close()
        assert task.cancelled()
        assert ends == ["first", "last"]

    play(use)


def test_what_never_ends_does_not_hold_up_the_end(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(tasks_module, "ONCE_MORE", 0.01)
    released = asyncio.Event()

    async def endless() -> None:
        while not released.is_set():
            try:
                await released.wait()
            except asyncio.CancelledError:
                continue

    async def use(_calls: Calls, tasks: Tasks, _deleter: Deleter) -> None:
        task = tasks.spawn(endless())
        await asyncio.sleep(0)
        await tasks.close()
        released.set()
        await task
        assert "group-work-goes-on" in caplog.text

    play(use)
