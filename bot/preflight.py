"""``--dry-run``: settings, models, Redis and the token, each looked at once, each told in one line; nothing is served."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass

from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from bot.config.checks import KEY_BYTES
from bot.config.settings import Settings
from bot.pixels.pool import ProcessPool
from bot.pixels.process import NotStarted
from bot.store.own_redis import OwnRedisNotStarted, serving_redis
from bot.store.record_store import RecordStore, Volatility, connect

_DISK = {
    Volatility.INSIDE: (True, "the bot's own Redis starts: in memory, without a port, gone when the bot ends"),
    Volatility.VOLATILE: (True, "Redis answers and writes nothing to disk"),
    Volatility.WRITES: (False, 'Redis writes to disk; start it with --save "" --appendonly no'),
    Volatility.UNTOLD: (False, "Redis does not say whether it writes to disk (CONFIG GET save, appendonly)"),
}


@dataclass(frozen=True, slots=True)
class CheckResult:
    """One thing that was looked at; ``grave`` when the bot would not start with it."""

    fine: bool
    words: str
    grave: bool = True

    def __str__(self) -> str:
        return f"{'ok   ' if self.fine else 'wrong' if self.grave else 'note '} {self.words}"


async def preflight(settings: Settings, environment: Mapping[str, str]) -> AsyncIterator[CheckResult]:
    """Everything that a start needs, without serving anybody. Settings have been read when this is asked."""
    yield CheckResult(True, "settings are in order")
    yield await _models(settings, environment)
    yield await _redis(settings, environment)
    yield await _token(settings)


async def _models(settings: Settings, environment: Mapping[str, str]) -> CheckResult:
    workers = ProcessPool(environment, settings.deadline_seconds, 1)
    try:
        await workers.start()
    except NotStarted as error:
        return CheckResult(False, f"photos could not be checked: {error}")
    finally:
        await workers.close()
    return CheckResult(True, "models are complete and load")


async def _redis(settings: Settings, environment: Mapping[str, str]) -> CheckResult:
    try:
        async with serving_redis(settings, environment) as address:
            return await _store(settings, address)
    except OwnRedisNotStarted as error:
        return CheckResult(False, str(error))


async def _store(settings: Settings, address: str) -> CheckResult:
    memory = RecordStore(connect(address), os.urandom(KEY_BYTES), settings.state_minutes)
    try:
        if not await memory.answers():
            return CheckResult(False, "Redis does not answer at REDIS_URL; is it started, and is the password right?")
        fine, words = _DISK[await memory.volatility(own=not settings.redis_url)]
        return CheckResult(fine, words, grave=bool(settings.require_volatile_redis))
    finally:
        await memory.close()


async def _token(settings: Settings) -> CheckResult:
    bot = Bot(settings.bot_token, settings.base_url, settings.base_file_url)
    try:
        async with bot:
            return CheckResult(True, f"Telegram knows this bot as @{bot.username}")
    except InvalidToken:
        return CheckResult(
            False, "Telegram does not accept BOT_TOKEN; copy it again from @BotFather (/mybots, API Token)"
        )
    except TelegramError:
        return CheckResult(False, "Telegram cannot be reached at BOT_API_URL")
