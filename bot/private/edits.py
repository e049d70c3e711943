"""Handles edits after the check: the old answer must not stand for the new picture."""

from __future__ import annotations

from telegram import Bot

from bot.context import Context
from bot.store.records import AnswerRecord, Question
from bot.transport.message import Answer
from bot.transport.sending import change
from texts import Texts


async def earlier_answer(context: Context, question: Question) -> AnswerRecord | None:
    """Returns the record of the answer that this message has, None without one."""
    return await context.store.recall(AnswerRecord, question.owner, question.name)


async def is_the_same_picture(context: Context, question: Question) -> bool:
    """Tells whether the picture of an edited message is the one that was answered already."""
    record = await earlier_answer(context, question)
    return record is not None and bool(record.unique) and record.unique == question.unique


async def mark_outdated(bot: Bot, context: Context, question: Question, texts: Texts) -> None:
    """Replaces text and buttons of the old answer before the new picture is checked."""
    record = await earlier_answer(context, question)
    if record is not None:
        await change(bot, record.chat, record.answer, Answer(texts.get("answer-outdated")), caption=record.with_picture)
