"""Hands the pictures of private chats to other machines, and says what their answers do not say themselves."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from telegram import Bot

from bot import log
from bot.answers import reply
from bot.context import Context
from bot.pixels.pool import CheckFailure
from bot.spread.pieces import Fate, Kind, Piece
from bot.store.records import Question
from bot.transport.message import Answer
from bot.transport.progress import Progress
from bot.transport.sending import Destination, delete_messages, send
from texts import Texts

Restore = Callable[[], Awaitable[None]]


def piece_of(question: Question) -> Piece:
    """Returns the piece that answers one picture."""
    return Piece(Kind.PHOTO, question.owner, question.chat, (question.message,), word=question.word)


async def answered_elsewhere(
    bot: Bot,
    context: Context,
    piece: Piece,
    place: Destination,
    texts: Texts,
    progress: Progress | None = None,
    restore: Restore | None = None,
    *,
    adopted: bool = False,
) -> None:
    """Waits until another machine has answered. Where that has not come about, its sender is told here."""
    elsewhere = context.elsewhere
    if elsewhere is None:
        raise RuntimeError("this bot works on one machine")
    given = piece.word
    piece = await (elsewhere.adopt if adopted else elsewhere.hand)(piece, restore)
    shown = (await progress.word() if progress is not None else 0) or given
    if piece.fate != Fate.DONE:
        log.event("not-answered-elsewhere", reason=str(piece.fate))
        await send(bot, place, _instead(Fate(piece.fate), texts), instead=shown)
    elif shown and shown != piece.word:
        # The answer had begun before "looking…" was noted.
        await delete_messages(bot, place.chat, (shown,))


async def pressed_elsewhere(bot: Bot, context: Context, piece: Piece, place: Destination, texts: Texts) -> None:
    """Waits until another machine has done what a button asks for, and says so where it has not."""
    elsewhere = context.elsewhere
    if elsewhere is None:
        raise RuntimeError("this bot works on one machine")
    piece = await elsewhere.hand(piece)
    await elsewhere.settle(piece)
    if piece.fate != Fate.DONE:
        log.event("not-answered-elsewhere", reason=str(piece.fate))
        await send(bot, place, Answer(texts.get("pressed-not-drawn")))


def _instead(fate: Fate, texts: Texts) -> Answer:
    if fate is Fate.FAILED:
        return reply.failure(CheckFailure.INTERNAL, texts)
    if fate is Fate.LATE:
        return reply.failure(CheckFailure.UNAVAILABLE, texts)
    return Answer(texts.get("interrupted"))
