"""The bot's own Redis, for when REDIS_URL names none: a redis-server that the bot starts, restarts and ends.

It listens on a socket in a private folder in memory and on no port, reads no configuration file, writes nothing to a disk,
and knows nothing of the bot's environment. The kernel ends it with the bot. State is gone when either of them ends.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import shutil
import sys
import time
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Self
from urllib.parse import quote

from bot import log, scratch
from bot.config.settings import Settings, SettingsError
from bot.timing import STANDARD, Timing
from detectors.kit.scratch import memory_folder

PROGRAM = "redis-server"
FOLDERS = "gatekeeper-redis-"
"""How the names of its folders begin, so that those of a killed bot are found."""
MEMORY = "64mb"
"""What all records may take. Measured: a photo takes 3 KB for a quarter of an hour, and a tenth of it for a day or two.
So there is room for 20,000 photos in a quarter of an hour, more than one machine can check."""
OPTIONS = {
    "port": "0",
    "unixsocketperm": "700",
    "save": "",
    "appendonly": "no",
    "maxmemory": MEMORY,
    # What ends soonest goes first when memory is full: buttons before the choices of a group, which live longest.
    "maxmemory-policy": "volatile-ttl",
    "databases": "1",
    "daemonize": "no",
    "loglevel": "warning",
}
LONGEST_PATH = 107
"""Bytes of a socket's path (Linux, ``unix(7)``)."""
LOOK_SECONDS = 0.02
"""Between two looks whether it answers already."""

_BOUND = Path(__file__).with_name("bound_to_bot.py")
_OR_ANOTHER = "or set REDIS_URL to a Redis that runs already."


class OwnRedisNotStarted(SettingsError):
    """The own server cannot be started; the message says what to do."""


@contextlib.asynccontextmanager
async def serving_redis(
    settings: Settings, environment: Mapping[str, str], timing: Timing = STANDARD
) -> AsyncIterator[str]:
    """The address of the Redis that REDIS_URL names, or of the bot's own, which lives as long as the block."""
    if settings.redis_url:
        yield settings.redis_url
        return
    if settings.require_volatile_redis and memory_folder() is None:
        raise OwnRedisNotStarted(
            "REQUIRE_VOLATILE_REDIS is set, and there is no folder in memory for the bot's own Redis. "
            f"Mount a tmpfs at /dev/shm or name one in TMPDIR, {_OR_ANOTHER}"
        )
    server = await OwnRedis.start(environment, timing)
    try:
        yield server.url
    finally:
        await server.close()


class OwnRedis:
    """A started server that answers. It is restarted, empty, whenever it ends."""

    def __init__(self, program: str, folder: scratch.Folder, timing: Timing) -> None:
        self._program = program
        self._folder = folder
        self._timing = timing
        self._socket = folder.path / "redis.sock"
        self._process: asyncio.subprocess.Process | None = None
        self._keeper: asyncio.Task[None] | None = None

    @classmethod
    async def start(cls, environment: Mapping[str, str], timing: Timing = STANDARD) -> Self:
        """Starts it; raises OwnRedisNotStarted with a sentence for the operator."""
        program = shutil.which(PROGRAM, path=environment.get("PATH"))
        if program is None:
            raise OwnRedisNotStarted(
                f"The bot keeps its state in a Redis of its own, and {PROGRAM} is not installed. "
                f"Install it (Debian: apt-get install {PROGRAM}), {_OR_ANOTHER}"
            )
        server = cls(str(Path(program).absolute()), _private_folder(), timing)
        try:
            await server._launch()
        except BaseException:  # also where it is cancelled: nobody else knows the server and could end it
            await server.close()
            raise
        server._keeper = asyncio.create_task(server._keep())
        return server

    @property
    def url(self) -> str:
        return f"unix://{quote(str(self._socket))}"

    @property
    def pid(self) -> int | None:
        """The process id of the server, None while there is none."""
        return self._process.pid if self._process is not None and self._process.returncode is None else None

    async def close(self) -> None:
        """Ends it for good. Nothing in it is worth saving, so it gets no time to end in order."""
        if self._keeper is not None:
            self._keeper.cancel()
            await asyncio.wait([self._keeper])
        await self._kill()
        self._folder.remove()

    async def _launch(self) -> None:
        words = [word for name, value in self._options() for word in (f"--{name}", value)]
        try:
            self._process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-I", "-S", str(_BOUND), str(os.getpid()), self._program, *words),
                stdin=asyncio.subprocess.DEVNULL,
                stdout=asyncio.subprocess.DEVNULL,
                stderr=asyncio.subprocess.DEVNULL,
                cwd=self._folder.path,
                env={},
                start_new_session=True,  # Ctrl-C in a terminal is for the bot, which still has answers to write down
            )
            async with asyncio.timeout(self._timing.redis_start):
                await self._until_it_answers()
        except OSError:  # of which a timeout is one
            await self._kill()
            raise OwnRedisNotStarted(
                f"The bot's own Redis does not start: {self._program} ends at once or does not answer. "
                f"Try it by hand ({PROGRAM} --port 0 --unixsocket /tmp/try.sock), {_OR_ANOTHER}"
            ) from None

    def _options(self) -> list[tuple[str, str]]:
        return [*OPTIONS.items(), ("unixsocket", str(self._socket)), ("dir", str(self._folder.path))]

    async def _until_it_answers(self) -> None:
        while not await self._answers():
            if self.pid is None:
                raise ConnectionError
            await asyncio.sleep(LOOK_SECONDS)

    async def _answers(self) -> bool:
        with contextlib.suppress(OSError):
            reader, writer = await asyncio.open_unix_connection(self._socket)
            try:
                writer.write(b"PING\r\n")
                return (await reader.readline()).startswith(b"+PONG")
            finally:
                writer.close()
        return False

    async def _keep(self) -> None:
        """Waits for its end and starts it again, for as long as the bot lives."""
        failures = 0
        while self._process is not None:
            began = time.monotonic()
            await self._process.wait()
            failures = failures + 1 if time.monotonic() - began < self._timing.redis_steady else 0
            log.warn("own-redis-gone", failures=failures)
            failures = await self._restart(failures)

    async def _restart(self, failures: int) -> int:
        """Tries until it answers, and returns how often it has failed by then."""
        while True:
            await asyncio.sleep(self._timing.restart_pause(self._timing.redis_restart_pause, failures))
            began = time.monotonic()
            try:
                await self._launch()
            except OwnRedisNotStarted as error:
                failures += 1
                log.error_event("own-redis-not-started", error, failures=failures)
            else:
                log.warn("own-redis-started-empty", milliseconds=int((time.monotonic() - began) * 1000))
                return failures

    async def _kill(self) -> None:
        if self._process is not None:
            with contextlib.suppress(ProcessLookupError):
                self._process.kill()
            await self._process.wait()


def _private_folder() -> scratch.Folder:
    """A folder whose path leaves room for the socket; those of killed bots are removed before."""
    if count := scratch.sweep(FOLDERS):
        log.event("folders-swept", count=count)
    try:
        folder = scratch.Folder(FOLDERS)
    except OSError:
        raise OwnRedisNotStarted(
            f"There is no folder for the bot's own Redis: {scratch.parent()} cannot be written to. "
            f"Name a folder in memory in TMPDIR, {_OR_ANOTHER}"
        ) from None
    if len(os.fsencode(folder.path / "redis.sock")) > LONGEST_PATH:
        folder.remove()
        raise OwnRedisNotStarted(
            "The path that TMPDIR names is too long for a socket. Name a shorter one, " + _OR_ANOTHER
        )
    return folder
