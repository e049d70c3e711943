"""Which of several bot processes takes updates: the one that is named in Redis, for some seconds at a time.

The lease ends by Redis' clock, the holder's belief in it by the holder's own time since boot, from before the asking and a
little shorter, so that the holder stops before another can begin. The key outlives the lease and says who was the last: a
holder that could not reach Redis for longer goes on where it stopped when nobody else was active meanwhile, with all that
it has in memory. As it lives long, a Redis that is full does not throw it out first.

A Redis that was restarted is empty, and forgets it. The bot that was active comes first then, as it alone still knows
what is pending: a standby that finds the memory of the last one gone, or Redis not answering, waits a whole lease.
"""

from __future__ import annotations

import asyncio
import contextlib
import hmac
import math
import secrets
from collections.abc import Callable
from enum import IntEnum
from typing import Final

from bot import log
from bot.spread.fence import Fence
from bot.store.clock import now
from bot.store.record_store import RecordStore, StoreUnavailable
from bot.timing import Timing

PREFIX: Final = "gk-lease:"
REMEMBERED: Final = 86_400
"""Seconds for which the last holder is known: longer than any holder that lost Redis goes on waiting in earnest."""


class Answer(IntEnum):
    """What Redis says to a bot that asks for the lease."""

    TAKEN = 0
    """Another bot holds it."""
    OURS = 1
    """It is ours, and nobody else's since we last held it."""
    OURS_ANEW = 2
    """It is ours, and was another's before."""
    EMPTIED = 3
    """Nobody holds it, and Redis knows of nobody who ever did; it was not taken, as the asker wished."""
    FREE = 4
    """Nobody else holds it; it was not taken, as the asker wished or because the wish came too late."""


class Wish(IntEnum):
    """What a bot wants that asks for the lease."""

    TAKE = 0
    TAKE_UNLESS_EMPTIED = 1
    LOOK = 2


# KEYS: the lease, which is the last holder and the millisecond at which its time ends or ended.
# ARGV: who asks, milliseconds of the lease, seconds of the memory, the wish, the last moment at which it holds.
# Answers with a number of Answer, and the milliseconds of Redis' clock.
TAKE: Final = """
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local last, ends = string.match(redis.call('GET', KEYS[1]) or '', '^(%x+) (%d+)$')
if last and last ~= ARGV[1] and tonumber(ends) > now then return {0, now} end
if ARGV[4] ~= '0' and not last then return {3, now} end
if ARGV[4] == '2' or now > tonumber(ARGV[5]) then return {4, now} end
redis.call('SET', KEYS[1], string.format('%s %.0f', ARGV[1], now + ARGV[2]), 'EX', ARGV[3])
if last and last ~= ARGV[1] then return {2, now} end
return {1, now}
"""

# KEYS: the lease. ARGV: who gives it up, seconds of the memory.
GIVE_UP: Final = """
if string.match(redis.call('GET', KEYS[1]) or '', '^%x+') ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[1] .. ' 0', 'EX', ARGV[2])
return 1
"""


class Lease:
    """The lease of one bot, as one of its processes sees it. ``store`` is not guarded by the fence that comes from here."""

    def __init__(self, store: RecordStore, token: str, timing: Timing, clock: Callable[[], float] = now) -> None:
        self._store = store
        self._timing = timing
        self._clock = clock
        self._who = secrets.token_hex(16)
        self._behind: float | None = None
        # By the token, as updates are: bots with different keys would fetch them from each other, too.
        name = hmac.digest(token.encode(), b"gatekeeper lease", "sha256")[:16].hex()
        self._keys = [f"{PREFIX}{name}"]

    async def acquire(self) -> Fence:
        """Waits until this process is the active one. Returns its open fence."""
        patient_until, knew_one = -math.inf, False
        while True:
            asked = self._clock()
            try:
                answer = await self._ask(self._wish(knew_one, asked < patient_until))
            except StoreUnavailable:
                patient_until = self._clock() + self._timing.lease
            else:
                if answer in (Answer.OURS, Answer.OURS_ANEW):
                    return Fence(self._end(asked), self._clock)
                if answer is Answer.EMPTIED and knew_one:
                    patient_until = self._clock() + self._timing.lease
                if answer is Answer.TAKEN and not knew_one:
                    log.event("standing-by")
                knew_one = answer is Answer.TAKEN
            await asyncio.sleep(self._timing.lease_look)

    async def keep(self, fence: Fence) -> None:
        """Extends the lease until it is lost, and loses the fence then."""
        pause = self._timing.lease_renewal
        while True:
            await asyncio.sleep(pause)
            asked = self._clock()
            try:
                answer = await self._ask()
            except StoreUnavailable as error:
                if pause != self._timing.lease_look:
                    log.error_event("lease-not-renewed", error)
                pause = self._timing.lease_look
                continue
            if answer is Answer.FREE:
                continue
            if answer is not Answer.OURS:
                fence.lose()
                log.warn("lease-lost")
                return
            fence.extend(self._end(asked))
            pause = self._timing.lease_renewal

    async def give_up(self) -> None:
        """Lets a standby take over at once. Where Redis does not answer, the lease runs out by itself."""
        with contextlib.suppress(StoreUnavailable):
            await self._store.run(GIVE_UP, self._keys, [self._who, REMEMBERED])

    @staticmethod
    def _wish(knew_one: bool, patient: bool) -> Wish:
        if patient:
            return Wish.LOOK
        return Wish.TAKE_UNLESS_EMPTIED if knew_one else Wish.TAKE

    async def _ask(self, wish: Wish = Wish.TAKE) -> Answer:
        """Asks once, with a wish that is void when nobody waits for its answer any more.

        A Redis that was stopped does later what it was asked before, also for a bot that has given up or is dead by then.
        """
        if self._behind is None:
            await self._sent(Wish.LOOK, 0)
        void = self._clock() + (self._behind or 0.0) + self._timing.store_answer
        return await self._sent(wish, int(void * 1000))

    async def _sent(self, wish: Wish, void: int) -> Answer:
        arguments = (self._who, int(self._timing.lease * 1000), REMEMBERED, wish.value, void)
        answer, there = await self._store.run(TAKE, self._keys, [str(one) for one in arguments])
        self._behind = there / 1000 - self._clock()
        return Answer(answer)

    def _end(self, asked: float) -> float:
        return asked + self._timing.lease - self._timing.lease_margin
