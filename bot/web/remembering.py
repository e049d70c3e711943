"""Remembers in Redis which links were used, for all machines that serve the page."""

from __future__ import annotations

from bot import log
from bot.store.record_store import RecordStore, StoreUnavailable
from bot.web.failures import Failed
from bot.web.passes import Once


async def once_in(memory: RecordStore) -> Once:
    """Returns what remembers. While Redis does not answer, nobody gets in with a link: Failed with 503."""
    try:
        await memory.remember_uses()
    except StoreUnavailable as error:
        log.error_event("memory-unavailable", error)

    async def once(digest: str, made: float, seconds: int) -> bool:
        try:
            return await memory.first_use(digest, made, seconds)
        except StoreUnavailable:
            raise Failed(503, "no-memory") from None

    return once
