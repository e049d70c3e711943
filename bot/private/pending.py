"""Questions without an answer: written once when a picture comes, changed while it is worked on, found after a restart."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Iterable

from bot.store.forgiving import ForgivingStore
from bot.store.records import Question


class PendingQuestions:
    """Without the store a restart forgets the questions, as Telegram has."""

    def __init__(self, store: ForgivingStore) -> None:
        self._store = store
        self._written: dict[str, Question] = {}

    async def record(self, question: Question) -> None:
        """Writes a question, unless the store holds it as it is already."""
        if self._written.get(question.name) != question and await self._store.keep(question.name, question):
            self._written[question.name] = question

    async def clear(self, questions: Iterable[Question]) -> None:
        """Deletes questions that were answered or given up."""
        for question in questions:
            self._written.pop(question.name, None)
            await self._store.drop(Question, question.owner, question.name)

    async def unanswered(self) -> list[Question]:
        """Returns what the process before this one has left, oldest message first."""
        questions = await self._store.waiting()
        self._written |= {question.name: question for question in questions}
        return questions

    @contextlib.asynccontextmanager
    async def answering(self, questions: Callable[[], Iterable[Question]]) -> AsyncIterator[None]:
        """Clears the questions at the end of the block, also when it fails; when it is cut off they stay pending."""
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
