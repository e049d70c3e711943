"""Cores follow the photos: one for each process while photos queue, all for a lone photo."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from bot.pixels import cores, pool, process
from bot.pixels.cores import Cores, keep_to, share
from bot.pixels.pool import ProcessPool
from tests.bot.pixels.test_pool import screen, with_workers

TWO = frozenset({0, 1})
FOUR = frozenset({2, 3, 6, 7})


class Process:
    def __init__(self, cores: Iterable[int]) -> None:
        self.cores = frozenset(cores)
        self.moves = 0

    def move(self, cores: Cores) -> None:
        self.cores = cores
        self.moves += 1


@pytest.mark.parametrize(
    ("usable", "before", "photos", "after"),
    [
        (TWO, [TWO, TWO], 2, [{0}, {1}]),
        (TWO, [{1}, TWO], 2, [{1}, {0}]),
        (TWO, [{1}, {1}], 2, [{1}, {0}]),
        (TWO, [TWO, TWO, TWO], 3, [{0}, {1}, {0}]),
        (TWO, [{0}, {0}, {1}], 3, [{0}, {0}, {1}]),
        (TWO, [TWO], 2, [{0}]),
        (TWO, [{1}], 1, [TWO]),
        (TWO, [TWO], 1, [TWO]),
        (FOUR, [FOUR] * 4, 4, [{2}, {3}, {6}, {7}]),
        (FOUR, [FOUR] * 2, 2, [FOUR, FOUR]),
        (FOUR, [{2}, {3}, FOUR], 3, [FOUR, FOUR, FOUR]),
        (frozenset({5}), [{5}, {5}], 2, [{5}, {5}]),
        (frozenset(), [(), ()], 2, [(), ()]),
        (TWO, [], 2, []),
    ],
)
def test_photos_that_are_enough_for_all_cores_have_one_each_and_fewer_have_all(
    usable: Cores, before: list[Iterable[int]], photos: int, after: list[Iterable[int]]
) -> None:
    processes = [Process(cores) for cores in before]
    share(processes, photos, usable)
    assert [process.cores for process in processes] == [frozenset(cores) for cores in after]
    assert [process.moves for process in processes] == [
        int(frozenset(was) != frozenset(now)) for was, now in zip(before, after, strict=True)
    ]


THREADS = """
import os, sys, threading
gate = threading.Event()
ready = threading.Barrier(4)
def wait():
    ready.wait()
    gate.wait()
threads = [threading.Thread(target=wait) for _ in range(3)]
for thread in threads:
    thread.start()
ready.wait()
print("ready", flush=True)
sys.stdin.readline()
gate.set()
"""


def test_all_threads_of_a_process_are_kept_to_its_cores() -> None:
    chosen = frozenset({max(os.sched_getaffinity(0))})
    with subprocess.Popen([sys.executable, "-c", THREADS], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout
        other.stdout.readline()
        keep_to(other.pid, chosen)
        threads = [int(thread.name) for thread in Path(f"/proc/{other.pid}/task").iterdir()]
        kept = [os.sched_getaffinity(thread) for thread in threads]
        other.communicate(b"\n", timeout=20)
    assert len(kept) == 4
    assert all(one == chosen for one in kept)


@pytest.mark.parametrize("error", [PermissionError, ValueError, ProcessLookupError])
def test_where_cores_cannot_be_chosen_nothing_happens(monkeypatch: pytest.MonkeyPatch, error: type[Exception]) -> None:
    asked = []

    def refuse(thread: int, _: Cores) -> None:
        asked.append(thread)
        raise error

    monkeypatch.setattr(os, "sched_setaffinity", refuse)
    keep_to(os.getpid(), TWO)
    assert os.getpid() in asked


def test_a_process_that_has_ended_is_nobody_to_move() -> None:
    done = subprocess.Popen([sys.executable, "-c", ""])
    done.wait()
    keep_to(done.pid, TWO)
    assert not Path(f"/proc/{done.pid}").exists()


def test_on_a_system_without_cores_to_choose_there_are_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "sched_getaffinity")
    assert cores.usable() == frozenset()


class TestPool:
    """The pool moves its processes as photos come and go."""

    @pytest.fixture
    def moves(self, monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, Cores]]:
        noted: list[tuple[int, Cores]] = []
        for module in (pool, process):
            monkeypatch.setattr(module, "usable", lambda: TWO)
        monkeypatch.setattr(process, "keep_to", lambda pid, cores: noted.append((pid, cores)))
        return noted

    def test_a_lone_photo_after_the_other_has_all_cores(self, moves: list[tuple[int, Cores]]) -> None:
        async def use(workers: ProcessPool) -> None:
            for _ in range(3):
                await screen(workers)

        with_workers("good", use, size=2)
        assert moves == []

    def test_two_photos_at_once_have_a_core_each_and_the_last_one_all(self, moves: list[tuple[int, Cores]]) -> None:
        async def use(workers: ProcessPool) -> None:
            slow = asyncio.ensure_future(screen(workers, b"slow"))
            await asyncio.sleep(0.05)
            assert moves == []
            await screen(workers, b"good")
            assert [set(one) for _, one in moves] == [{0}, {1}, {0, 1}]
            assert moves[0][0] == moves[2][0] != moves[1][0]
            await slow

        with_workers("obedient", use, size=2)

    def test_while_photos_wait_nobody_is_moved_to_and_fro(self, moves: list[tuple[int, Cores]]) -> None:
        async def use(workers: ProcessPool) -> None:
            await asyncio.gather(*(screen(workers, b"good") for _ in range(12)))

        with_workers("obedient", use, size=2)
        assert len(moves) <= 3

    def test_one_process_has_all_cores_however_many_photos_wait(self, moves: list[tuple[int, Cores]]) -> None:
        async def use(workers: ProcessPool) -> None:
            await asyncio.gather(*(screen(workers) for _ in range(4)))

        with_workers("good", use, size=1)
        assert moves == []

    def test_after_a_photo_that_was_given_up_the_other_has_all_cores(self, moves: list[tuple[int, Cores]]) -> None:
        async def use(workers: ProcessPool) -> None:
            slow = asyncio.ensure_future(screen(workers, b"slow"))
            lost = asyncio.ensure_future(screen(workers, b"hangs"))
            await asyncio.sleep(0.1)
            lost.cancel()
            await slow
            assert workers._photos == 0
            assert workers._at_work == []

        with_workers("obedient", use, size=2)
        assert moves[2][1] == TWO
        assert moves[2][0] == moves[0][0]
