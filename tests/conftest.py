"""What all tests share: a real Redis on loopback, a temporary folder in memory, guards around the network and around codes."""

from __future__ import annotations

import gc
import ipaddress
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import redis
from hypothesis import settings

from detectors.kit import models
from detectors.kit.detector import Detector
from detectors.kit.terms import Finding, Strength
from tests.remembered import Remembered
from tests.turns import longest_first, processes

settings.register_profile("any-machine", deadline=None)
settings.load_profile("any-machine")
"""What these tests are about is no time: on a busy machine every example may take longer than the 200 ms of the library."""

sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
"""Python keeps what it has compiled, also where the environment says no: to do it anew takes each process 12 seconds."""

for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
    os.environ.pop(variable, None)
"""The command line speaks English in tests, whichever language the machine speaks."""


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    return processes()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items[:] = longest_first(items)


def pytest_collection_finish() -> None:
    """What was collected stays until the end, so looks for garbage pass over it: each is 0.4 s of processor time shorter.

    A pixel process looks for garbage after each photo and around each page, and many tests play one in their own process.
    """
    gc.collect()
    gc.freeze()


_LOOPBACK_NAMES = {None, "", "localhost", "127.0.0.1", "::1", b"localhost", b"127.0.0.1"}
_WATCHED = {"socket.connect", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo", "socket.gethostbyname"}
_strayed: list[str] = []


class NetworkTouched(ConnectionError):
    """A test tried to leave this machine."""


def is_loopback(event: str, arguments: tuple[Any, ...]) -> bool:
    if event in ("socket.getaddrinfo", "socket.gethostbyname"):
        host = arguments[0]
    else:
        sock, address = arguments[0], arguments[-1]
        if sock.family == getattr(socket, "AF_UNIX", None) or not isinstance(address, tuple):
            return True
        host = address[0]
    if host in _LOOPBACK_NAMES:
        return True
    try:
        return ipaddress.ip_address(host.decode() if isinstance(host, bytes) else host).is_loopback
    except ValueError:
        return False


def _guard(event: str, arguments: tuple[Any, ...]) -> None:
    if event in _WATCHED and not is_loopback(event, arguments):
        _strayed.append(event)
        raise NetworkTouched(f"a test may only reach loopback: {event}")


sys.addaudithook(_guard)


@pytest.fixture(autouse=True)
def stay_home() -> Iterator[list[str]]:
    """Fails the test that tried to reach another machine, also when the code under test swallowed the error."""
    _strayed.clear()
    yield _strayed
    assert not _strayed, f"this test tried to leave the machine: {_strayed}"


_undeclared: set[str] = set()


def _watched(make: Callable[..., Finding]) -> Callable[..., Finding]:
    """Make findings as before, and note those of our detectors whose code is not declared."""

    def finding(detector: Detector, strength: Strength, why: str, *more: Any, **named: Any) -> Finding:
        if type(detector).__module__.startswith("detectors.") and why not in detector.whys:
            _undeclared.add(f"{type(detector).__name__}: {why}")
        return make(detector, strength, why, *more, **named)

    return finding


Detector.finding = _watched(Detector.finding)  # type: ignore[method-assign]  # for every test, whatever detector it calls


@pytest.fixture(autouse=True)
def declared_codes() -> Iterator[set[str]]:
    """Fails the test in which a detector makes a finding whose code is not among its ``whys``."""
    _undeclared.clear()
    yield _undeclared
    assert not _undeclared, f"declare these codes with their words: {sorted(_undeclared)}"


_networks = Remembered(models.run)
models.run = _networks


@pytest.fixture
def networks_asked_anew() -> Iterator[None]:
    """For tests that are about the networks: each question goes to the network itself."""
    _networks.off = True
    yield
    _networks.off = False


@pytest.fixture(autouse=True, scope="session")
def temporary_folder_in_memory() -> Iterator[Path]:
    """Temporary files of the tests and of what they start stay in memory, and are gone afterwards."""
    shared = Path("/dev", "shm")
    home = shared if os.access(shared, os.W_OK) else None
    folder = Path(tempfile.mkdtemp(prefix="gatekeeper-tests-", dir=home))
    before, tempfile.tempdir = tempfile.tempdir, str(folder)
    outer = os.environ.get("TMPDIR")
    os.environ["TMPDIR"] = str(folder)
    yield folder
    tempfile.tempdir = before
    os.environ.pop("TMPDIR") if outer is None else os.environ.update(TMPDIR=outer)
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def memory_path(temporary_folder_in_memory: Path) -> Path:
    """Returns a new empty folder in memory, where private folders are made when TMPDIR names it.

    ``tmp_path`` lies on a disk when tests run in several processes, and a disk is passed over.
    """
    return Path(tempfile.mkdtemp(dir=temporary_folder_in_memory))


def free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


def _answers(port: int) -> bool:
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=1) as sock:
            sock.sendall(b"PING\r\n")
            return sock.recv(5) == b"+PONG"
    except OSError:
        return False


@pytest.fixture
def redis_url(redis_server: str) -> str:
    """The address of a real redis-server in which nothing is: a bot of the test before may have written at its very end."""
    with redis.Redis.from_url(redis_server) as store:
        store.flushall()
    return redis_server


@pytest.fixture(scope="session")
def redis_server(temporary_folder_in_memory: Path) -> Iterator[str]:
    """The address of a real redis-server that writes nothing to disk; it lives as long as the session."""
    program = shutil.which("redis-server")
    if program is None:
        pytest.fail("redis-server is not installed; ./gatekeeper test brings it, or: apt-get install redis-server")
    port = free_port()
    options = f"--port {port} --bind 127.0.0.1 --appendonly no --dir {temporary_folder_in_memory} --loglevel warning"
    server = subprocess.Popen([program, *options.split(), "--save", ""], stdout=subprocess.DEVNULL)
    try:
        patience = time.monotonic() + 10
        while not _answers(port):
            assert server.poll() is None, "redis-server ended at once"
            assert time.monotonic() < patience, "redis-server does not answer"
            time.sleep(0.02)
        yield f"redis://127.0.0.1:{port}/0"
    finally:
        server.kill()
        server.wait()
