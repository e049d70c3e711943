"""Finds the places of a photo whose ticket has no room for them: one screening for all presses that come together."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.context import Context
from bot.private.checking import with_regions
from bot.store.records import NumberedRegion, Ticket


@dataclass(slots=True)
class _Held:
    """How many presses on an answer are being dealt with, and its places once they are known."""

    presses: int = 0
    regions: tuple[NumberedRegion, ...] = ()


class Regions:
    """Holds places while presses are dealt with, and not longer: nothing about a photo outlives its ticket."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._held: dict[str, _Held] = {}

    @contextlib.contextmanager
    def during_press(self, name: str) -> Iterator[None]:
        """Notes that a press on the answer with this ticket is being dealt with."""
        held = self._held.setdefault(name, _Held())
        held.presses += 1
        try:
            yield
        finally:
            held.presses -= 1
            if not held.presses:
                del self._held[name]

    async def complete(self, ticket: Ticket, name: str, *, in_turn: bool) -> Ticket:
        """Returns the ticket with its places. Raises DownloadRefused or CouldNotCheck where they cannot be found.

        ``in_turn`` says that it is the person's turn already. Else it is waited for: a screening is work like a photo's.
        """
        held = self._held.get(name, _Held())
        if ticket.regions_omitted and not held.regions:
            line = contextlib.nullcontext() if in_turn else self._context.locks.acquire(ticket.owner)
            async with line:
                if not held.regions:
                    held.regions = (await with_regions(self._context, ticket)).regions
        return replace(ticket, regions=held.regions) if ticket.regions_omitted else ticket
