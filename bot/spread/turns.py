"""Turns of several bot processes: one is active, the others stand by and take over by themselves."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable

from bot import log
from bot.config.settings import Settings
from bot.spread.fence import Fence
from bot.spread.lease import Lease
from bot.spread.limits import SharedLimits
from bot.store.record_store import RecordStore
from bot.timing import STANDARD, Timing

Active = Callable[[Fence, asyncio.Event], Awaitable[None]]
"""A turn: what the active bot does until the event is set."""


async def serve_in_turns(
    settings: Settings,
    guarded: Callable[[Callable[[], None]], RecordStore],
    memory: RecordStore,
    stop: asyncio.Event,
    serve: Callable[..., Awaitable[None]],
    timing: Timing = STANDARD,
) -> None:
    """Serves whenever this is the active one of several bots, and stands by while it is not.

    ``guarded`` makes the store of a turn, which asks the guard before every command; ``serve`` gets it, with the event
    that ends the turn, the limits of all machines and the fence.
    """
    limits = SharedLimits(memory, settings.bot_token, timing)

    async def turn(fence: Fence, over: asyncio.Event) -> None:
        await serve(guarded(fence.guard), over, limits=limits, fence=fence)

    await in_turns(Lease(memory, settings.bot_token, timing), stop, turn, timing)


async def in_turns(lease: Lease, stop: asyncio.Event, active: Active, timing: Timing) -> None:
    """Stands by, is active for a turn, and stands by again when another bot has taken over, until it is told to stop."""
    while not stop.is_set():
        fence = await _before(stop, lease.acquire())
        if fence is not None:
            log.event("active")
            await _turn(lease, fence, stop, active, timing)


async def _turn(lease: Lease, fence: Fence, stop: asyncio.Event, active: Active, timing: Timing) -> None:
    over = asyncio.Event()
    async with _kept(lease, fence), _told(over, stop, fence.lost):
        turn = asyncio.ensure_future(active(fence, over))
        try:
            await _before(fence.lost, asyncio.shield(turn))
            # What is cut off at a lost fence is pending in Redis, where the bot that is active now finds it.
            _, late = await asyncio.wait({turn}, timeout=timing.closing if fence.lost.is_set() else None)
        except asyncio.CancelledError:
            turn.cancel()
            await asyncio.wait({turn})
            raise
        if late:
            log.warn("turn-cut-off")
            turn.cancel()
            await asyncio.wait({turn})
        if not turn.cancelled():
            turn.result()


async def _before(event: asyncio.Event, work: Awaitable[Fence | None]) -> Fence | None:
    """What the work returns, or None when the event is set before it is done; the work is cancelled then."""
    task, waiting = asyncio.ensure_future(work), asyncio.ensure_future(event.wait())
    try:
        await asyncio.wait({task, waiting}, return_when=asyncio.FIRST_COMPLETED)
        return await task if task.done() else None
    finally:
        for one in (task, waiting):
            one.cancel()


@contextlib.asynccontextmanager
async def _kept(lease: Lease, fence: Fence) -> AsyncIterator[None]:
    """Renews the lease while the block runs, and gives it up after it."""
    keeping = asyncio.create_task(lease.keep(fence))
    try:
        yield
    finally:
        keeping.cancel()
        await asyncio.wait({keeping})
        await lease.give_up()


@contextlib.asynccontextmanager
async def _told(over: asyncio.Event, *events: asyncio.Event) -> AsyncIterator[None]:
    """Sets ``over`` as soon as one of the events is set."""

    async def when(event: asyncio.Event) -> None:
        await event.wait()
        over.set()

    telling = [asyncio.create_task(when(event)) for event in events]
    try:
        yield
    finally:
        for task in telling:
            task.cancel()
