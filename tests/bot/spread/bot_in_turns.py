"""A bot process that takes turns with others like it: all of the real one but the pixels, and with shorter times."""

from __future__ import annotations

import asyncio
import base64
import os
import signal
import sys
from typing import Any

from bot import log
from bot.app import build
from bot.config.settings import Settings
from bot.lifecycle import running
from bot.spread.turns import serve_in_turns
from bot.store.record_store import RecordStore, connect
from bot.timing import Timing
from tests.bot.flow import Stub

KEY = b"k" * 32
TIMING = Timing(
    lease=3.0,
    lease_renewal=0.5,
    lease_look=0.2,
    lease_margin=0.2,
    chat_window=0.0,
    store_answer=0.5,
    store_rest=0.5,
    closing=1.0,
    retry_pauses=(0.05, 0.1),
)
SECONDS_A_PHOTO = 0.2


def environment(token: str, api: str, redis: str, timing: str) -> dict[str, str]:
    """What such a process is told; ``timing`` is ``short`` or ``standard``."""
    key = base64.b64encode(KEY).decode()
    return {
        **{name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ},
        "BOT_TOKEN": token,
        "BOT_API_URL": api,
        "REDIS_URL": redis,
        "STATE_KEY": key,
        "SPREAD": "1",
        "TURNS": timing,
    }


async def main() -> None:
    timing = TIMING if os.environ["TURNS"] == "short" else Timing(chat_window=0.0)
    settings = Settings.from_env(os.environ)
    client = connect(settings.redis_url, timing)
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    log.configure("INFO")

    def store(guard: Any = None) -> RecordStore:
        return RecordStore(client, KEY, settings.state_minutes, timing=timing, guard=guard)

    async def serve(memory: RecordStore, over: asyncio.Event, **shared: Any) -> None:
        wiring = build(settings, Stub(seconds=SECONDS_A_PHOTO), memory, timing=timing, **shared)
        try:
            async with running(wiring, settings.webhook):
                await over.wait()
        finally:
            await wiring.context.downloader.close()

    memory = store()
    await serve_in_turns(settings, store, memory, stop, serve, timing)
    await memory.close()


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
