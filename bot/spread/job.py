"""The right of a node to answer a piece: taken once, by compare-and-set, and given back as a fate."""

from __future__ import annotations

from dataclasses import replace

from bot.spread.pieces import BEGUN, DONE, FAILED, NOBODY, Fate, NotMine, Piece, State
from bot.store.forgiving import until_answered
from bot.store.record_store import RecordStore

PATIENCE = 60.0
"""Seconds for which a node tries to say what became of a piece. After that its bot has long told the sender."""


class Job:
    """A piece on the node that does it."""

    def __init__(self, store: RecordStore, piece: Piece, node: str) -> None:
        self._store = store
        self._node = node
        self.piece = piece

    @property
    def begun(self) -> bool:
        return self.piece.state == State.BEGUN

    async def begin(self) -> int:
        """Notes that the answer is on its way. Returns the message that it takes the place of, 0 for none.

        Raises NotMine when somebody else answers, or nobody is to.
        """

        def begun(now: Piece) -> Piece | None:
            # Sent again over a new connection, the command may meet what it has written itself.
            mine = now.state == State.WAITING or (now.state == State.BEGUN and now.by == self._node)
            return replace(now, state=State.BEGUN, by=self._node) if mine else None

        name = self.piece.name
        piece = await until_answered(
            lambda: self._store.swap(Piece, NOBODY, name, begun, news=f"{BEGUN}{name}"), PATIENCE
        )
        if piece is None:
            raise NotMine
        self.piece = piece
        return piece.word

    async def finish(self, fate: Fate) -> None:
        """Notes what became of the piece, also where Redis has lost it meanwhile: its bot waits to hear."""
        self.piece = replace(self.piece, state=State.ANSWERED, fate=fate)
        await until_answered(self._finish, PATIENCE)

    async def _finish(self) -> None:
        def over(now: Piece) -> Piece | None:
            mine = now.state == State.WAITING or now.by == self._node
            return self.piece if mine and now.state != State.ANSWERED else None

        name, news = self.piece.name, f"{DONE if self.piece.fate == Fate.DONE else FAILED}{self.piece.name}"
        if await self._store.swap(Piece, NOBODY, name, over, news=news) is None:
            # Redis has lost it. Its bot looks for it when it looks after the queue.
            await self._store.add(name, self.piece)
