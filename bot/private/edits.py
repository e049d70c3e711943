"""An edit after the check: the old answer must not go on speaking for the new picture."""

from __future__ import annotations

from telegram import Bot

from bot.context import Context
from bot.store.records import AnswerRecord, Question
from bot.texts import Texts
from bot.transport.message import Answer
from bot.transport.sending import change


async def told_about(context: Context, question: Question) -> AnswerRecord | None:
    """What was answered about this message before, while it is remembered."""
    return await context.store.recall(AnswerRecord, question.owner, question.name)


async def is_the_same_picture(context: Context, question: Question) -> bool:
    """Whether the edit changed only the caption of a picture that has its answer."""
    told = await told_about(context, question)
    return told is not None and bool(told.unique) and told.unique == question.unique


async def mark_outdated(bot: Bot, context: Context, question: Question, texts: Texts) -> None:
    """Takes the old answer's words and buttons away before the new picture is looked at."""
    told = await told_about(context, question)
    if told is not None:
        await change(bot, told.chat, told.answer, Answer(texts.get("answer-outdated")), caption=told.with_picture)
