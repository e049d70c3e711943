"""Takes up what the process before this one has handed to other machines, so that nothing is asked or answered twice."""

from __future__ import annotations

from collections.abc import Coroutine, Sequence
from functools import partial
from typing import Any

from telegram import Bot

from bot.context import Context
from bot.private.elsewhere import answered_elsewhere
from bot.private.pending import PendingQuestions
from bot.spread.pieces import Elsewhere, Kind, Piece, State
from bot.store.records import Question
from bot.transport.sending import Destination

Work = Coroutine[Any, Any, None]
Key = tuple[str, str, bool]
UNASKED = (Kind.COPY, Kind.FILES, Kind.DRAWING)
"""Kinds that are no message to the bot: where their answer does not come about, people tap again."""


class Adopting:
    """Finds the pieces of private chats that are on their way, and waits for them in the lines of their people."""

    def __init__(self, context: Context, pending: PendingQuestions, in_work: set[Key]) -> None:
        self._context = context
        self._pending = pending
        self._in_work = in_work

    async def take_up(self, bot: Bot, questions: Sequence[Question]) -> tuple[list[Work], list[Question]]:
        """Returns the work of waiting, which comes first in each line, and the questions that are in no piece."""
        elsewhere = self._context.elsewhere
        if elsewhere is None:
            return [], list(questions)
        work: list[Work] = []
        asked = {(question.chat, question.message): question for question in questions}
        for piece in await elsewhere.left():
            places = [(piece.chat, message) for message in piece.messages]
            if piece.kind in (Kind.PHOTO, Kind.ALBUM):
                about = [asked.pop(place) for place in places if place in asked]
                self._in_work.update(map(key_of, about))
                work.append(self._answered(bot, piece, about) if about else elsewhere.settle(piece))
            elif piece.kind in UNASKED:
                work.append(self._done(elsewhere, piece))
            elif piece.kind == Kind.LOOK:
                work.append(self._dropped(elsewhere, piece))
        return work, [question for question in questions if (question.chat, question.message) in asked]

    async def _answered(self, bot: Bot, piece: Piece, questions: list[Question]) -> None:
        try:
            await self._in_turn(bot, piece, questions)
        finally:
            self._in_work.difference_update(map(key_of, questions))

    async def _in_turn(self, bot: Bot, piece: Piece, questions: list[Question]) -> None:
        context, first = self._context, questions[0]
        with context.locks.place(first.owner) as turn:
            async with self._pending.answering(lambda: questions):
                await turn
                texts = await context.texts_of(first.owner, first.speaks)
                place = Destination(first.chat, first.message, first.protected)
                again = partial(self._pending.record_again, questions)
                await answered_elsewhere(bot, context, piece, place, texts, restore=again, adopted=True)
            if context.elsewhere is not None:
                await context.elsewhere.settle(piece)

    async def _done(self, elsewhere: Elsewhere, piece: Piece) -> None:
        with self._context.locks.place(piece.who) as turn:
            await turn
            await elsewhere.settle(await elsewhere.adopt(piece))

    async def _dropped(self, elsewhere: Elsewhere, piece: Piece) -> None:
        """Takes back a look that nobody waits for any more: the photo that it was for is looked at anew."""
        piece = await elsewhere.take_back(piece)
        if piece.state == State.ANSWERED:
            await elsewhere.settle(piece)


def key_of(question: Question) -> Key:
    """Returns what makes a question the same one, from wherever it comes."""
    return question.name, question.unique, question.edited
