"""Telegram's limits over all machines: a message's moment is given by one script in Redis, by Redis' own clock.

Telegram counts what a bot sends, whatever machine it comes from. The script gives moments in the order in which it is
asked: every message one of the line of all chats, if its chat may have one then. A pause that Telegram demands of one
machine is a key with that lifetime, and holds the chat back on all of them.

The library ``limits`` (5.8) has this window, too, and works with our redis-py. It is not used, because it takes the time
from the machine that asks, so that one whose clock is wrong would empty or bar the window for all; because it says only
no, and not when; and because three limits would be three steps between which another machine can come.
"""

from __future__ import annotations

import asyncio
import hmac
from typing import Final

from bot import log
from bot.store.record_store import RecordStore, StoreUnavailable
from bot.timing import Timing

PREFIX: Final = "gk-limit:"
"""Of all keys of this file. They hold times in microseconds, and their names are keyed hashes of chats."""
ON_THE_WAY: Final = 0.1
"""Seconds that are added to a chat's window: two machines' messages may take differently long to Telegram."""
LONG_WAIT: Final = 0.2
"""Seconds after which it is asked again whether Telegram has meanwhile demanded a pause."""
NOW, LATER = 1, 0

# KEYS: the chat's pause, the line of all chats, the chat's messages.
# ARGV: microseconds between two messages, messages of this request (0: one that does not count), messages in a window of
# the chat, microseconds of that window.
# Answers whether a moment was given, and the microseconds until it, or until it is worth to ask again.
ENTER: Final = """
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local pause = redis.call('PTTL', KEYS[1])
if pause > 0 then return {0, pause * 1000} end
local count = tonumber(ARGV[2])
if count == 0 then return {1, 0} end
local step, most, window = tonumber(ARGV[1]), tonumber(ARGV[3]), tonumber(ARGV[4])
local moment = math.max(now, tonumber(redis.call('GET', KEYS[2]) or 0))
count = math.min(count, most)
local oldest = tonumber(redis.call('LINDEX', KEYS[3], count - most - 1) or 0)
if oldest + window > moment then return {0, oldest + window - moment} end
local function lasting(until_then) return math.max(1, math.ceil((until_then - now) / 1000)) end
redis.call('SET', KEYS[2], string.format('%.0f', moment + step), 'PX', lasting(moment + step))
for _ = 1, count do redis.call('RPUSH', KEYS[3], string.format('%.0f', moment)) end
redis.call('LTRIM', KEYS[3], -most, -1)
redis.call('PEXPIRE', KEYS[3], lasting(moment + window))
return {1, moment - now}
"""

# KEYS: the chat's pause. ARGV: milliseconds. A longer pause that stands already stays.
HOLD: Final = """
if redis.call('PTTL', KEYS[1]) < tonumber(ARGV[1]) then redis.call('SET', KEYS[1], '1', 'PX', ARGV[1]) end
return 1
"""


class SharedLimits:
    """The limits of one bot, which all of its machines ask for. Where Redis does not answer, each keeps its own."""

    def __init__(self, store: RecordStore, token: str, timing: Timing) -> None:
        self._store = store
        # By the token and not by STATE_KEY: Telegram counts by it, and a change of the key must not begin the count anew.
        self._naming = hmac.digest(token.encode(), b"gatekeeper limits", "sha256")
        self._step = int(1_000_000 / timing.messages_a_second)

    async def wait(self, chat: int, count: int, most: int, window: float) -> bool:
        """Waits until a request may be sent to a chat. Returns False, at once, where Redis does not answer.

        The chat may have ``most`` messages in ``window`` seconds, of which the request sends ``count``, 0 where it puts none
        into the chat: then only a pause is waited for.
        """
        keys = [self._name(chat, "pause"), self._name(None, "all"), self._name(chat, "sent")]
        numbers = [self._step, count, most, int((window + ON_THE_WAY) * 1_000_000) if window else 0]
        try:
            while True:
                given, microseconds = await self._store.run(ENTER, keys, numbers)
                await asyncio.sleep(microseconds / 1_000_000)
                if given == NOW and (microseconds < LONG_WAIT * 1_000_000 or await self._no_pause(keys)):
                    return True
        except StoreUnavailable:
            return False

    async def hold(self, chat: int, seconds: float) -> None:
        """Holds a chat back on all machines for so many seconds."""
        try:
            await self._store.run(HOLD, [self._name(chat, "pause")], [max(1, int(seconds * 1000))])
        except StoreUnavailable as error:
            log.error_event("pause-not-shared", error)

    async def _no_pause(self, keys: list[str]) -> bool:
        given, _ = await self._store.run(ENTER, keys, [self._step, 0, 1, 0])
        return bool(given == NOW)

    def _name(self, chat: int | None, kind: str) -> str:
        of = "bot" if chat is None else f"chat {chat}"
        return f"{PREFIX}{kind}:{hmac.digest(self._naming, of.encode(), 'sha256')[:16].hex()}"
