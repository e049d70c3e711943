"""Whether the running bot is alive: it answers on a socket in the temporary folder, and ``--health`` asks there.

The name of the socket is derived from the token, so several bots on one machine do not meet.
"""

from __future__ import annotations

import asyncio
import contextlib
import hmac
import os
import socket
import tempfile
from collections.abc import AsyncIterator, Callable
from enum import StrEnum
from pathlib import Path

from bot import log
from bot.config.settings import Settings

ALIVE = b"alive\n"
PATIENCE = 3.0


class Life(StrEnum):
    """What a process is: a bot, or a node that does its pixel work."""

    BOT = "bot"
    NODE = "node"


def address(settings: Settings, life: Life = Life.BOT) -> Path:
    purpose = b"gatekeeper health" if life is Life.BOT else b"gatekeeper health of a node"
    name = hmac.digest(settings.bot_token.encode(), purpose, "sha256")[:8].hex()
    return Path(tempfile.gettempdir(), f"gatekeeper-{name}.sock")


@contextlib.asynccontextmanager
async def answering(settings: Settings, alive: Callable[[], bool], life: Life = Life.BOT) -> AsyncIterator[None]:
    """Answers while the block runs. The answer comes from the event loop, so a loop that hangs is silent."""

    async def answer(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError):
            writer.write(ALIVE if alive() else b"")
            await writer.drain()
            writer.close()

    place = address(settings, life)
    try:
        place.unlink(missing_ok=True)
        server = await asyncio.start_unix_server(answer, place)
        place.chmod(0o600)
    except OSError as error:
        log.error_event("no-health-socket", error)
        yield
        return
    async with server:
        yield
    with contextlib.suppress(OSError):
        os.unlink(place)  # noqa: PTH108 - some Pythons have removed it already


def is_alive(settings: Settings, life: Life = Life.BOT) -> bool:
    with socket.socket(socket.AF_UNIX) as asking:
        asking.settimeout(PATIENCE)
        try:
            asking.connect(str(address(settings, life)))
            return asking.recv(len(ALIVE)) == ALIVE
        except OSError:
            return False
