"""The bot's own Redis: private, in memory, started again when it ends, gone with the bot; and what is said without it."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import pytest

from bot import scratch
from bot.config.settings import Settings
from bot.store import own_redis
from bot.store.own_redis import FOLDERS, OwnRedis, OwnRedisNotStarted, serving_redis
from bot.store.record_store import RecordStore, StoreUnavailable, connect
from bot.store.records import QuizScore
from bot.timing import STANDARD
from detectors.kit import scratch as memory
from tests.botapi.server import TOKEN

ROOT = Path(__file__).parents[3]
T = TypeVar("T")
QUICK = replace(STANDARD, redis_start=5.0, redis_restart_pause=0.01)


def with_server(use: Callable[[OwnRedis, Any], Awaitable[T]], environment: dict[str, str] | None = None) -> T:
    async def run() -> T:
        server = await OwnRedis.start(environment or dict(os.environ), QUICK)
        store: Any = connect(server.url)
        try:
            return await use(server, store)
        finally:
            await store.aclose()
            await server.close()

    return asyncio.run(run())


def pid_of(server: OwnRedis) -> int:
    assert server.pid is not None
    return server.pid


def alive(pid: int) -> bool:
    """Whether a process runs; one that has ended and was not waited for does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


def ends(pid: int, seconds: float = 30.0) -> bool:
    patience = time.monotonic() + seconds
    while alive(pid) and time.monotonic() < patience:
        time.sleep(0.01)
    return not alive(pid)


async def until(look: Callable[[], bool]) -> None:
    async with asyncio.timeout(30):
        while not look():
            await asyncio.sleep(0.01)


def program(folder: Path, code: str) -> dict[str, str]:
    """An environment in which redis-server is this shell script."""
    folder.mkdir(exist_ok=True)
    (folder / "redis-server").write_text(f"#!/bin/sh\n{code}\n")
    (folder / "redis-server").chmod(0o755)
    return {"PATH": f"{folder}:{os.environ['PATH']}"}


def folders() -> list[str]:
    return sorted(path.name for path in scratch.parent().glob(f"{FOLDERS}*"))


class TestPrivate:
    def test_its_socket_and_its_folder_in_memory_are_for_the_bots_user_only(self) -> None:
        async def use(server: OwnRedis, _: Any) -> None:
            assert server._socket.is_socket()
            assert server._socket.stat().st_mode & 0o077 == 0
            assert server._folder.path.stat().st_mode & 0o777 == 0o700
            assert memory.filesystem(server._folder.path) in memory.MEMORY_FILESYSTEMS

        with_server(use)

    def test_it_listens_on_no_port(self) -> None:
        async def use(server: OwnRedis, store: Any) -> None:
            assert (await store.config_get("port"))["port"] == "0"
            sockets = {
                str(path.readlink()) for path in Path(f"/proc/{pid_of(server)}/fd").iterdir() if path.is_symlink()
            }
            for table in ("tcp", "tcp6", "udp", "udp6"):
                inodes = {line.split()[9] for line in Path(f"/proc/net/{table}").read_text().splitlines()[1:]}
                assert not sockets & {f"socket:[{inode}]" for inode in inodes}

        with_server(use)

    def test_it_writes_nothing_to_a_disk_and_its_memory_is_bounded(self) -> None:
        async def use(server: OwnRedis, store: Any) -> None:
            told = await store.config_get("*")
            assert told["save"] == ""
            assert told["appendonly"] == "no"
            assert told["dir"] == str(server._folder.path)
            assert told["maxmemory"] == str(64 << 20)
            assert told["maxmemory-policy"] == "volatile-ttl"
            assert (await store.info("server"))["config_file"] == ""
            limits = Path(f"/proc/{pid_of(server)}/limits").read_text()
            assert re.search(r"Max core file size +0 +0 ", limits)

        with_server(use)

    def test_it_is_told_nothing_of_the_bots_environment(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Asked of a program that stands in for it: Redis itself wipes what it was given."""
        secrets = {"BOT_TOKEN": TOKEN, "STATE_KEY": "c2VjcmV0"}
        for name, value in secrets.items():  # as they stand in the real environment, or come from .env
            monkeypatch.setenv(name, value)
        code = f'{{ env; echo "$@"; }} > {tmp_path}/told; exec {shutil.which("redis-server")} "$@"'

        async def use(*_: Any) -> None: ...

        with_server(use, {**program(tmp_path, code), **secrets})
        told = (tmp_path / "told").read_text()
        assert "--unixsocket" in told
        for word in (*secrets, *secrets.values()):
            assert word not in told

    def test_ctrl_c_in_the_terminal_is_not_for_it(self) -> None:
        async def use(server: OwnRedis, _: Any) -> None:
            assert os.getpgid(pid_of(server)) != os.getpgid(0)

        with_server(use)

    def test_what_is_full_loses_first_what_ends_soonest(self) -> None:
        async def use(server: OwnRedis, store: Any) -> list[bool]:
            await store.config_set("maxmemory-samples", "64")
            await store.set("gk:a-group", b"x", ex=10_000)
            await store.set("gk:a-button", b"x", ex=100)
            await store.config_set("maxmemory", (await store.info("memory"))["used_memory"] + 60_000)
            for number in range(20):
                await store.set(f"gk:{number}", b"x" * 10_000, ex=5_000)
            return [bool(await store.exists(name)) for name in ("gk:a-group", "gk:a-button")]

        assert with_server(use) == [True, False]

    def test_a_second_bot_has_its_own(self) -> None:
        async def use(first: OwnRedis, store: Any) -> None:
            second = await OwnRedis.start(os.environ, QUICK)
            other: Any = connect(second.url)
            await store.set("gk:x", b"1", ex=60)
            assert await other.dbsize() == 0
            await other.aclose()
            await second.close()
            assert await store.get("gk:x") == b"1"

        with_server(use)


class TestRestart:
    def test_killed_it_comes_back_empty_the_store_recovers_and_the_log_says_so(
        self, caplog: pytest.LogCaptureFixture
    ) -> None:
        async def use(server: OwnRedis, store: Any) -> None:
            records = RecordStore(store, b"k" * 32, 15)
            for number in (1, 2, 3):
                await records.keep("", QuizScore(1, number, number))
                os.kill(pid_of(server), signal.SIGKILL)
                await until(lambda lines=2 * number: len(caplog.records) == lines)  # type: ignore[misc]  # mypy infers no defaults
                assert await records.recall(QuizScore, 1, "") is None
            assert await records.volatility(own=True) == "inside"

        with_server(use)
        told = [(record.levelname, record.message.split()[0]) for record in caplog.records]
        assert told == [("WARNING", "own-redis-gone"), ("WARNING", "own-redis-started-empty")] * 3

    def test_until_it_is_back_the_store_is_unavailable_and_no_command_waits(self, tmp_path: Path) -> None:
        async def use(server: OwnRedis, store: Any) -> None:
            program(tmp_path, "exit 1")
            os.kill(pid_of(server), signal.SIGKILL)
            await asyncio.sleep(0.2)
            records = RecordStore(store, b"k" * 32, 15)
            with pytest.raises(StoreUnavailable):
                await records.recall(QuizScore, 1, "")
            assert records._silent_until == 0.0, "the store rests only after a command that waited"

        with_server(use, program(tmp_path, f'exec {shutil.which("redis-server")} "$@"'))

    def test_one_that_does_not_start_any_more_is_tried_ever_more_seldom_until_it_does(
        self, tmp_path: Path, caplog: pytest.LogCaptureFixture
    ) -> None:
        works = f'exec {shutil.which("redis-server")} "$@"'

        async def use(server: OwnRedis, store: Any) -> None:
            program(tmp_path, "exit 1")
            os.kill(pid_of(server), signal.SIGKILL)
            await until(lambda: sum("own-redis-not-started" in line for line in caplog.messages) >= 3)
            program(tmp_path, works)
            await until(lambda: any("own-redis-started-empty" in line for line in caplog.messages))
            assert await store.ping()

        with_server(use, program(tmp_path, works))
        counts = [line.split("failures=")[1] for line in caplog.messages if "not-started" in line]
        assert counts[:3] == ["2", "3", "4"]


class TestEnd:
    def test_it_ends_with_the_bot_and_leaves_nothing(self) -> None:
        async def use(server: OwnRedis, _: Any) -> int:
            return pid_of(server)

        before = folders()
        assert not alive(with_server(use))
        assert folders() == before

    def test_it_ends_with_a_bot_that_was_killed_and_the_next_one_removes_its_folder(self) -> None:
        code = (
            "import asyncio, os\n"
            "from bot.store.own_redis import OwnRedis\n"
            "async def run():\n"
            "    server = await OwnRedis.start(os.environ)\n"
            "    print(server.pid, server._folder.path, flush=True)\n"
            "    await asyncio.sleep(60)\n"
            "asyncio.run(run())\n"
        )
        bot = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, text=True)
        assert bot.stdout is not None
        pid, _, folder = bot.stdout.readline().strip().partition(" ")
        assert alive(int(pid))
        bot.kill()
        bot.wait()
        bot.stdout.close()
        assert ends(int(pid))
        assert Path(folder).is_dir()

        async def use(server: OwnRedis, _: Any) -> None: ...

        with_server(use)
        assert not Path(folder).exists()

    def test_without_its_bot_it_is_not_started_at_all(self, tmp_path: Path) -> None:
        """Between the start of the step and the wish to end with the bot, the bot may have ended."""
        made = tmp_path / "made"
        step = [sys.executable, "-I", "-S", str(own_redis._BOUND)]
        for bot, starts in ((os.getppid(), False), (os.getpid(), True)):
            subprocess.run([*step, str(bot), str(shutil.which("touch")), str(made)], check=True, env={})
            assert made.exists() is starts

    def test_a_start_that_is_broken_off_leaves_nothing(self, tmp_path: Path) -> None:
        async def run() -> None:
            environment = program(tmp_path, f"echo $$ > {tmp_path}/pid; exec sleep 60")
            starting = asyncio.create_task(OwnRedis.start(environment, QUICK))
            await until(lambda: (tmp_path / "pid").exists() and bool((tmp_path / "pid").read_text().strip()))
            starting.cancel()
            await asyncio.wait([starting])

        before = folders()
        asyncio.run(run())
        assert ends(int((tmp_path / "pid").read_text()))
        assert folders() == before


class TestExplained:
    def refusal(self, environment: dict[str, str], **settings: Any) -> str:
        async def run() -> None:
            timing = replace(QUICK, redis_start=0.3)
            async with serving_redis(Settings(TOKEN, **settings), environment, timing):
                pass

        before = folders()
        with pytest.raises(OwnRedisNotStarted) as refusal:
            asyncio.run(run())
        assert folders() == before
        return str(refusal.value)

    def test_without_the_program_it_says_how_to_install_it(self, tmp_path: Path) -> None:
        words = self.refusal({"PATH": str(tmp_path)})
        assert "apt-get install redis-server" in words
        assert "REDIS_URL" in words

    @pytest.mark.parametrize("code", ["exit 1", "exec sleep 60"])
    def test_a_program_that_ends_at_once_or_never_answers_is_named(self, code: str, tmp_path: Path) -> None:
        words = self.refusal(program(tmp_path, code))
        assert f"{tmp_path}/redis-server ends at once or does not answer" in words

    def test_a_path_that_is_too_long_for_a_socket_is_said(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        deep = tmp_path / ("x" * 100)
        deep.mkdir()
        monkeypatch.setattr(scratch, "memory_folder", lambda: deep)
        assert "shorter" in self.refusal(dict(os.environ))

    def test_no_folder_at_all_is_said(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(scratch, "memory_folder", lambda: Path("/proc"))
        assert "TMPDIR" in self.refusal(dict(os.environ))

    def test_who_demands_memory_is_refused_where_there_is_none(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(memory, "MEMORY_FILESYSTEMS", frozenset())
        words = self.refusal(dict(os.environ), require_volatile_redis=1)
        assert "REQUIRE_VOLATILE_REDIS" in words
        assert "tmpfs" in words

    def test_without_memory_and_the_demand_it_works_and_warns(
        self, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
    ) -> None:
        monkeypatch.setattr(memory, "MEMORY_FILESYSTEMS", frozenset())
        scratch._warn_once.cache_clear()

        async def use(_: OwnRedis, store: Any) -> bool:
            return bool(await store.ping())

        assert with_server(use)
        assert "no-folder-in-memory" in caplog.messages

    def test_where_another_one_is_named_none_is_started(self) -> None:
        async def run() -> str:
            async with serving_redis(Settings(TOKEN, redis_url="redis://127.0.0.1:1/0"), {"PATH": ""}) as url:
                return url

        assert asyncio.run(run()) == "redis://127.0.0.1:1/0"
