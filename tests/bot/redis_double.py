"""A Redis inside the test's process, for tests that want some store and are not about it. The bot never runs with it."""

from __future__ import annotations

import fakeredis

from bot.store.record_store import RedisCommands


def memory_store() -> RedisCommands:
    """A new, empty one; ``tests/bot/store/test_record_store.py`` holds it to the contract of the real one."""
    store: RedisCommands = fakeredis.FakeAsyncRedis()
    return store
