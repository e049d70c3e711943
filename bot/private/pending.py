"""Stores questions without an answer: written when a picture arrives, changed during the work, read after a restart."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Iterable

from bot.store.forgiving import ForgivingStore
from bot.store.records import Question


class PendingQuestions:
    """The pending questions. Without the store they are lost at a restart, because Telegram does not send them again."""

    def __init__(self, store: ForgivingStore) -> None:
        self._store = store
        self._written: dict[str, Question] = {}

    async def record(self, question: Question) -> None:
        """Writes a question, unless the store holds the same already."""
        if self._written.get(question.name) != question and await self._store.keep(question.name, question):
            self._written[question.name] = question

    async def record_again(self, questions: Iterable[Question]) -> None:
        """Writes questions that the store has lost."""
        for question in questions:
            self._written.pop(question.name, None)
            await self.record(question)

    async def clear(self, questions: Iterable[Question]) -> None:
        """Deletes questions that were answered or refused. One of an edit that has come meanwhile stays."""
        for question in questions:
            written = self._written.get(question.name, question)
            if (written.unique, written.edited) != (question.unique, question.edited):
                continue
            self._written.pop(question.name, None)
            await self._store.drop(Question, question.owner, question.name)

    async def unanswered(self) -> list[Question]:
        """Returns the questions that the previous process did not answer, oldest message first."""
        questions = await self._store.waiting()
        self._written |= {question.name: question for question in questions}
        return questions

    @contextlib.asynccontextmanager
    async def answering(self, questions: Callable[[], Iterable[Question]]) -> AsyncIterator[None]:
        """Writes the questions and clears them at the end of the block, also after an error. Cancelled, they stay pending."""
        for question in questions():
            await self.record(question)
        try:
            yield
        except asyncio.CancelledError:
            raise
        except BaseException:
            await self.clear(questions())
            raise
        await self.clear(questions())
