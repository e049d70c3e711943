"""Stores questions without an answer: written when a picture arrives, changed during the work, read after a restart."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Iterable

from bot.store.forgiving import ForgivingStore, until_answered
from bot.store.records import Question


class PendingQuestions:
    """The pending questions. Without the store they are lost at a restart, because Telegram does not send them again."""

    def __init__(self, store: ForgivingStore) -> None:
        self._store = store
        self._open: dict[str, Question] = {}
        self._written: dict[str, Question] = {}
        self._undeleted: dict[str, Question] = {}
        """Cleared while the store did not answer: the process after this one must not find them."""

    async def record(self, question: Question) -> None:
        """Writes a question, unless the store holds the same already."""
        self._open[question.name] = question
        if self._written.get(question.name) != question and await self._store.keep(question.name, question):
            self._written[question.name] = question

    async def record_again(self, questions: Iterable[Question]) -> None:
        """Writes questions that the store has lost, unless they are cleared meanwhile."""
        for question in questions:
            if question.name in self._open and await self._store.keep(question.name, question):
                self._written[question.name] = question
                if question.name not in self._open:
                    await self._delete(question)

    async def clear(self, questions: Iterable[Question]) -> None:
        """Deletes questions that were answered or refused. One of an edit that has come meanwhile stays."""
        for question in questions:
            latest = self._open.get(question.name, question)
            if (latest.unique, latest.edited) == (question.unique, question.edited):
                self._open.pop(question.name, None)
                await self._delete(question)

    async def _delete(self, question: Question) -> None:
        self._written.pop(question.name, None)
        if not await self._store.drop(Question, question.owner, question.name):
            self._undeleted[question.name] = question

    async def tend(self, lost: bool) -> None:
        """Does what the store did not do; where it has lost everything, what waits is written again."""
        undeleted, self._undeleted = self._undeleted, {}
        for name, question in undeleted.items():
            if name not in self._open:
                await self._delete(question)
        unwritten = [one for name, one in self._open.items() if lost or self._written.get(name) != one]
        await self.record_again(unwritten)

    async def unanswered(self, *, insisting: bool = False) -> list[Question]:
        """Returns the questions that the previous process did not answer, oldest message first.

        ``insisting`` waits for a store that does not answer: where machines share the work, one must not begin without it.
        """
        questions = await (until_answered(self._store.strict.waiting) if insisting else self._store.waiting())
        found = {question.name: question for question in questions}
        self._open |= found
        self._written |= found
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
