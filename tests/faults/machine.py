"""What a disaster needs: a bot in a process of its own, a Redis that can be killed and started again, and eyes on both."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import os
import shutil
import signal
import socket
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

import redis.asyncio

from tests.botapi import BotApi
from tests.conftest import _answers, free_port

ROOT = Path(__file__).parents[2]
KEY = b"k" * 32


@dataclass
class Server:
    """A real redis-server on loopback that writes nothing to disk; it keeps its port over its deaths."""

    folder: Path
    options: tuple[str, ...] = ()
    port: int = field(default_factory=free_port)
    process: asyncio.subprocess.Process | None = None

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    async def start(self, *more: str) -> None:
        program = shutil.which("redis-server")
        assert program, "redis-server is not installed"
        fixed = f"--port {self.port} --bind 127.0.0.1 --appendonly no --dir {self.folder} --loglevel warning --save"
        self.process = await asyncio.create_subprocess_exec(
            program, *fixed.split(), "", *self.options, *more, stdout=asyncio.subprocess.DEVNULL
        )
        patience = time.monotonic() + 10
        while not await asyncio.to_thread(self._listens):
            assert time.monotonic() < patience, "redis-server does not answer"
            await asyncio.sleep(0.02)

    def _listens(self) -> bool:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), timeout=1):
            return True
        return _answers(self.port)

    async def kill(self, sign: signal.Signals = signal.SIGKILL) -> None:
        if self.process is not None and self.process.returncode is None:
            self.process.send_signal(sign)
            if sign is signal.SIGKILL:
                await self.process.wait()

    async def lasting_keys(self) -> list[str]:
        """Names of keys that would stay for ever."""
        store = redis.asyncio.Redis.from_url(self.url)
        try:
            return [name.decode() async for name in store.scan_iter() if await store.ttl(name) == -1]
        finally:
            await store.aclose()


@dataclass
class Machine:
    """A bot process on a folder of its own."""

    api: BotApi
    folder: Path
    redis_url: str = ""
    manner: str = "crowd"
    settings: dict[str, str] = field(default_factory=dict)
    program: str = "tests.faults.bot_process"
    process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        kept = {name: os.environ[name] for name in ("PATH", "GATEKEEPER_MODELS") if name in os.environ}
        environment = {
            **kept,
            "BOT_TOKEN": self.api.token,
            "BOT_API_URL": self.api.url,
            "REDIS_URL": self.redis_url,
            "STATE_KEY": base64.b64encode(KEY).decode(),
            "TMPDIR": str(self.folder),
            "MANNER": self.manner,
            **self.settings,
        }
        with (self.folder.parent / f"{self.folder.name}.log").open("ab") as said:
            self.process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", self.program), cwd=ROOT, env=environment, stderr=said
            )

    @property
    def said(self) -> str:
        return (self.folder.parent / f"{self.folder.name}.log").read_text()

    @property
    def alive(self) -> bool:
        return self.process is not None and self.process.returncode is None

    def children(self) -> list[int]:
        return children_of(self.process.pid) if self.process is not None else []

    async def kill(self) -> None:
        if self.process is not None and self.alive:
            self.process.kill()
            await self.process.wait()

    async def end(self) -> int:
        """As an operator ends it; the exit status."""
        assert self.process is not None
        if self.alive:
            self.process.send_signal(signal.SIGTERM)
            try:
                await asyncio.wait_for(self.process.wait(), 20)
            except TimeoutError:
                await self.kill()
        return self.process.returncode if self.process.returncode is not None else -1


def cpu_seconds(pid: int) -> float:
    """The time that a process has computed so far."""
    words = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(words[11]) + int(words[12])) / os.sysconf("SC_CLK_TCK")


def children_of(parent: int) -> list[int]:
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError, ValueError):
            if int(path.read_text().rsplit(")", 1)[1].split()[1]) == parent:
                found.append(int(path.parent.name))
    return sorted(found)


def peak_mb(pid: int) -> int:
    """The most memory that a process has held so far."""
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            if line.startswith("VmHWM"):
                return int(line.split()[1]) // 1024
    return 0


@contextlib.asynccontextmanager
async def folder() -> AsyncIterator[Path]:
    made = Path(tempfile.mkdtemp(prefix="faults-", dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None))  # noqa: S108
    try:
        (made / "tmp").mkdir()
        yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)
