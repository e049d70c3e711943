"""Answers that are owed: written down when a picture comes, crossed out when it is answered, found again after a restart."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Iterable

from bot import log
from bot.desk import Desk
from bot.memory import MemoryUnavailable
from bot.records import Question


@contextlib.asynccontextmanager
async def owed(desk: Desk, question: Question) -> AsyncIterator[None]:
    """Around the answering of a question. One that is cut off stays owed; one that fails is told as failed, and is not."""
    await owe(desk, question)
    try:
        yield
    except asyncio.CancelledError:
        raise
    except BaseException:
        await settle(desk, [question])
        raise
    await settle(desk, [question])


async def owe(desk: Desk, question: Question) -> None:
    """Without the memory a restart would forget the question, as Telegram has."""
    try:
        await desk.memory.keep(question.name, question)
    except MemoryUnavailable as error:
        log.trouble("not-remembered", error)


async def settle(desk: Desk, questions: Iterable[Question]) -> None:
    try:
        for question in questions:
            await desk.memory.drop(Question, question.owner, question.name)
    except MemoryUnavailable as error:
        log.trouble("not-forgotten", error)
