"""A node's side of groups: makes and sends the covered copies and the cards that show one."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence

from bot.groups.context import GroupContext
from bot.groups.notifications import Notifications
from bot.groups.records import Case, Group
from bot.spread.pieces import Answering, Elsewhere, Gone, Kind, State
from bot.transport.sending import Destination, send

KINDS: Sequence[Kind] = (Kind.GROUP_COPIES, Kind.GROUP_CARD)
Doing = Callable[[Answering], Awaitable[None]]


class Handed:
    """Does pieces of groups. Each raises Gone where the group or its case is not in the store."""

    def __init__(self, context: GroupContext, notifications: Notifications) -> None:
        self._context = context
        self._notifications = notifications

    def kinds(self) -> Mapping[Kind, Doing]:
        """Returns what is done for each kind of piece."""
        return {Kind.GROUP_COPIES: self.copies, Kind.GROUP_CARD: self.card}

    async def copies(self, job: Answering) -> None:
        """Posts the covered copies of a case in its group."""
        group, case = await self._of(job)
        await self._notifications.post_copies(group, case, job.begin)

    async def card(self, job: Answering) -> None:
        """Sends the card of a case to the log chat, or to the admin who asks for it."""
        group, case = await self._of(job)
        if not job.piece.number:
            await self._notifications.send_card(group, case, begin=job.begin)
            return
        answer = await self._notifications.card(group, case)
        await job.begin()
        await send(self._context.bot, Destination(job.piece.chat, job.piece.number), answer)

    async def _of(self, job: Answering) -> tuple[Group, Case]:
        repository = self._context.repository
        # What admins choose is changed by the bot, so this process must not hold it.
        repository.let_go()
        group, case = await repository.of(job.piece.who), await repository.case(job.piece.who, job.piece.about)
        if group is None or case is None:
            raise Gone
        return group, case


async def take_back(elsewhere: Elsewhere) -> None:
    """Takes back what the process before this one has handed over: its cases are told anew. What was begun is waited for."""
    for piece in await elsewhere.left():
        if piece.kind in KINDS:
            piece = await elsewhere.take_back(piece)
            if piece.state == State.BEGUN:
                piece = await elsewhere.adopt(piece)
            await elsewhere.settle(piece)
