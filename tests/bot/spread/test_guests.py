"""Guests are answered once where machines share the work, also over a restart of the bot."""

from __future__ import annotations

import asyncio

import pytest

from bot.spread.pieces import Fate, Kind, Piece, State
from bot.store.records import GuestQuestion
from tests.bot.flow import SITI, STOP, Stub, png
from tests.bot.private.test_guest import words
from tests.bot.spread.machines import Machines, machines
from tests.botapi.newer import asks_as_guest
from texts import texts


async def left_behind(stage: Machines, state: State, fate: Fate, by: str = "") -> str:
    """A query as which a bot before has handed over, and Telegram waits for; the node is not up yet."""
    query = asks_as_guest(stage.world, SITI, None)
    stage.world.updates.pop()
    file = stage.world.file(png())
    question = GuestQuestion(SITI.number, query, file["file_id"], file["file_unique_id"], 5, speaks="en", replied=True)
    await stage.memory.keep(question.name, question)
    piece = Piece(Kind.GUEST, SITI.number, SITI.number, about=query, language="en", state=state, fate=fate, by=by)
    await stage.memory.keep(piece.name, piece)
    return query


@pytest.mark.parametrize(
    ("state", "fate", "answer"),
    [
        (State.WAITING, Fate.NONE, "guest-send-copy"),
        (State.ANSWERED, Fate.DONE, None),
        (State.BEGUN, Fate.NONE, "guest-interrupted"),
    ],
)
def test_a_query_that_a_bot_before_has_handed_over_has_one_answer(
    redis_url: str, state: State, fate: Fate, answer: str | None
) -> None:
    async def run() -> None:
        async with machines(redis_url, guest_mode=1) as stage:
            await stage.start(Stub(STOP))
            query = await left_behind(stage, state, fate, "gone")
            assert stage.wiring.guests is not None
            await stage.wiring.guests.resume(stage.application.bot)
            said = stage.world.guest_answers[query]
            assert (words(said).split("\n")[0] if said else None) == (texts("en").get(answer) if answer else None)
            assert len(stage.sent()) == (1 if state is State.WAITING else 0)
            assert await stage.pieces() == []
            assert await stage.memory.every(GuestQuestion) == []

    asyncio.run(run())
