"""The Redis that machines share, as deploy/redis starts it: one user that may touch our keys only, and TLS."""

from __future__ import annotations

import asyncio
import contextlib
import os
import subprocess
import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import redis

from bot.config.settings import Settings
from bot.spread.lease import Lease
from bot.spread.limits import SharedLimits
from bot.store.record_store import RecordStore, Volatility, connect
from bot.store.records import QuizScore
from bot.timing import STANDARD
from tests.bot.flow import SITI, Stub
from tests.bot.spread.machines import Machines, play
from tests.botapi.server import TOKEN
from tests.conftest import free_port

ROOT = Path(__file__).parents[3]
PASSWORD = "never in a file & not 'quoted'"


@dataclass
class Server:
    """A started server, and the addresses at which it is reached with and without TLS."""

    url: str
    folder: Path
    client: redis.Redis


@pytest.fixture
def certificates(tmp_path: Path) -> Path:
    folder = tmp_path / "certificates"
    script = ROOT / "deploy" / "redis" / "certificates"
    subprocess.run([str(script), str(folder), "localhost", "127.0.0.1"], check=True, capture_output=True)
    return folder


@pytest.fixture(params=["plain", "tls"])
def server(request: pytest.FixtureRequest, memory_path: Path, certificates: Path) -> Iterator[Server]:
    yield from started(memory_path, certificates, tls=request.param == "tls")


@pytest.fixture
def secure(memory_path: Path, certificates: Path) -> Iterator[Server]:
    yield from started(memory_path, certificates, tls=True)


def started(folder: Path, certificates: Path, *, tls: bool) -> Iterator[Server]:
    port = free_port()
    ports = ["--port", str(port)]
    if tls:
        ports = ["--port", "0", "--tls-port", str(port), "--tls-auth-clients", "no"]
        for option, name in (("cert", "server.pem"), ("key", "server.key"), ("ca-cert", "ca.pem")):
            ports += [f"--tls-{option}-file", str(certificates / name)]
    told = {"PATH": os.environ["PATH"], "REDIS_PASSWORD": PASSWORD, "REDIS_DATA": str(folder)}
    command = [str(ROOT / "deploy" / "redis" / "start"), *ports, "--bind", "127.0.0.1", "--loglevel", "warning"]
    process = subprocess.Popen(command, env=told, stdout=subprocess.DEVNULL)
    password = "never%20in%20a%20file%20%26%20not%20%27quoted%27"
    url = f"redis://gatekeeper:{password}@127.0.0.1:{port}/0"
    if tls:
        url = url.replace("redis:", "rediss:") + f"?ssl_ca_certs={certificates / 'ca.pem'}"
    client = redis.Redis.from_url(url)
    try:
        patience = time.monotonic() + 10
        while not answers(client):
            assert process.poll() is None, "redis-server ended at once"
            assert time.monotonic() < patience, "redis-server does not answer"
            time.sleep(0.05)
        yield Server(url, folder, client)
    finally:
        client.close()
        process.kill()
        process.wait()


def answers(client: redis.Redis) -> bool:
    with contextlib.suppress(redis.ConnectionError):
        return bool(client.ping())
    return False


def with_store(url: str, use: Callable[[RecordStore], Awaitable[None]]) -> None:
    async def run() -> None:
        store = RecordStore(connect(url), b"k" * 32, 15, earlier=b"o" * 32)
        await use(store)
        await store.close()

    asyncio.run(asyncio.wait_for(run(), 30))


def test_a_photo_goes_over_the_queue_and_back_and_its_buttons_work(server: Server) -> None:
    async def use(stage: Machines) -> None:
        stage.world.sends_photo(SITI, b"x")
        answer = await stage.message()
        assert "Stop" in answer["caption"]
        assert "Forgotten" in await stage.press(answer, "x")
        stage.world.says(SITI, text="/forget")
        assert "eleted" in (await stage.message(count=2))["text"]

    play(use, server.url, (Stub(),))


def test_everything_that_the_bot_asks_of_redis_is_allowed(server: Server) -> None:
    async def use(store: RecordStore) -> None:
        await store.keep("a", QuizScore(1))
        assert await store.swap(QuizScore, 1, "a", lambda score: score, news="a1") == QuizScore(1)
        assert await store.about(1) == [("quiz", 900)]
        assert await store.first_time(5)
        assert await store.volatility() is Volatility.VOLATILE
        assert await store.forget(1) == 1
        limits = SharedLimits(store, TOKEN, STANDARD)
        await limits.hold(5, 0.1)
        assert await limits.wait(6, 1, 1, 1.0)
        lease = Lease(store, TOKEN, STANDARD)
        assert (await lease.acquire()).is_open
        await lease.give_up()

    with_store(server.url, use)


@pytest.mark.parametrize(
    "command",
    [
        *(["GET", "gatekeeper"], ["SET", "other:1", "x"], ["DEL", "gkx"], ["GET", "gk-queuex:1"]),
        *(
            ["EVAL", "return redis.call('GET', KEYS[1])", "1", "other:1"],
            ["EVAL", "return redis.call('GET', 'other')", "0"],
        ),
        *(["FLUSHALL"], ["CONFIG", "SET", "save", "1 1"], ["SAVE"], ["BGREWRITEAOF"]),
        *(["MONITOR"], ["SHUTDOWN"], ["REPLICAOF", "127.0.0.1", "1"], ["ACL", "LIST"]),
        *(["PUBLISH", "other", "x"], ["SUBSCRIBE", "other"], ["PERSIST", "gk:1"], ["DUMP", "gk:1"], ["MODULE", "LIST"]),
    ],
)
def test_nothing_else_is(command: list[str], secure: Server) -> None:
    with pytest.raises(redis.ResponseError, match=r"(?i)permission|can't access"):
        secure.client.execute_command(*command)  # type: ignore[no-untyped-call]  # redis has no type for it


def test_who_has_no_password_or_no_tls_gets_nowhere(secure: Server) -> None:
    for url in (
        secure.url.replace("gatekeeper:", "default:"),
        secure.url.replace("never", "ever"),
        secure.url.replace("rediss", "redis").partition("?")[0],
        secure.url.partition("?")[0],
    ):
        with redis.Redis.from_url(url) as stranger, pytest.raises(redis.ConnectionError):
            stranger.ping()


def test_a_certificate_of_another_name_is_not_believed(memory_path: Path, tmp_path: Path) -> None:
    script = ROOT / "deploy" / "redis" / "certificates"
    subprocess.run([str(script), str(tmp_path), "redis.example.org"], check=True, capture_output=True)
    with pytest.raises(AssertionError, match="does not answer"):
        next(started(memory_path, tmp_path, tls=True))


def test_the_password_is_in_no_file_and_settings_do_not_show_it(secure: Server) -> None:
    for path in secure.folder.iterdir():
        assert PASSWORD not in path.read_text()
        assert path.stat().st_mode & 0o077 == 0
    assert "never" not in repr(Settings(TOKEN, redis_url=secure.url))
