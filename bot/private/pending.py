"""Answers that are owed: written down when a picture comes, crossed out when it is answered, found again after a restart."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Iterable

from bot import log
from bot.context import Context
from bot.store.record_store import StoreUnavailable
from bot.store.records import Question


@contextlib.asynccontextmanager
async def pending(context: Context, question: Question) -> AsyncIterator[None]:
    """Around the answering of a question. One that is cut off stays owed; one that fails is told as failed, and is not."""
    await mark_pending(context, question)
    try:
        yield
    except asyncio.CancelledError:
        raise
    except BaseException:
        await clear_pending(context, [question])
        raise
    await clear_pending(context, [question])


async def mark_pending(context: Context, question: Question) -> None:
    """Without the memory a restart would forget the question, as Telegram has."""
    try:
        await context.store.keep(question.name, question)
    except StoreUnavailable as error:
        log.error_event("not-remembered", error)


async def clear_pending(context: Context, questions: Iterable[Question]) -> None:
    try:
        for question in questions:
            await context.store.drop(Question, question.owner, question.name)
    except StoreUnavailable as error:
        log.error_event("not-forgotten", error)
