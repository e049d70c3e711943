"""Tests faults of pixel processes: whatever one does, the answer is a screening or "could not check"."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import TypeVar

import pytest

from bot import scratch
from bot.pixels import process
from bot.pixels.pool import CheckFailure, CouldNotCheck, ProcessPool
from bot.pixels.process import NotStarted
from bot.timing import STANDARD, Timing
from detectors.kit.border import ALLOCATION
from detectors.kit.terms import DetectorTexts, Level, Risk, Screening, ScreeningOptions
from tests.bot.store.test_own_redis import ends

FAKE = Path(__file__).with_name("fake_process.py")
T = TypeVar("T")
PATIENCE = 60.0
"""Seconds after which a test is given up: a child that hangs would do so for ten minutes."""


def with_workers(
    manner: str,
    use: Callable[[ProcessPool], Awaitable[T]],
    *,
    size: int = 1,
    deadline: float = 5.0,
    more: tuple[str, ...] = (),
    timing: Timing = STANDARD,
) -> T:
    async def run() -> T:
        command = (sys.executable, str(FAKE), manner, *more)
        workers = ProcessPool(os.environ, deadline, size, command, pause=0.05, timing=timing)
        await workers.start()
        try:
            return await use(workers)
        finally:
            await workers.close()

    return asyncio.run(run())


def screen(workers: ProcessPool, data: bytes = b"a photo") -> Awaitable[Screening]:
    return workers.screen(data, ScreeningOptions())


async def reason(workers: ProcessPool, data: bytes = b"a photo") -> CheckFailure:
    with pytest.raises(CouldNotCheck) as trouble:
        await screen(workers, data)
    return trouble.value.reason


def test_a_photo_goes_out_and_a_screening_comes_back() -> None:
    screening = with_workers("good", screen)
    assert screening.verdict.level is Level.CLEAR
    assert screening.redacted is not None
    assert screening.redacted.data == b"PNG"


def test_findings_come_through() -> None:
    screening = with_workers("found", screen)
    assert screening.verdict.risks == (Risk.IDENTITY,)
    assert screening.report.findings[0].why == "ktp-nik"


def test_megabytes_pass_both_ways() -> None:
    data = os.urandom(1 << 20) * 20
    screening = with_workers("echo", lambda workers: screen(workers, data))
    assert screening.redacted is not None
    assert screening.redacted.data == data


@pytest.mark.parametrize(
    ("manner", "expected"),
    [
        ("dies", CheckFailure.CRASHED),
        ("dies-mid-frame", CheckFailure.CRASHED),
        ("dies-between-frames", CheckFailure.CRASHED),
        ("too-short", CheckFailure.CRASHED),
        ("garbage", CheckFailure.GARBLED),
        ("not-json", CheckFailure.GARBLED),
        ("not-a-screening", CheckFailure.GARBLED),
        ("deep-json", CheckFailure.GARBLED),
        ("infinite-number", CheckFailure.GARBLED),
        ("absurd-length", CheckFailure.GARBLED),
        ("absurd-picture", CheckFailure.GARBLED),
        ("clear-with-findings", CheckFailure.GARBLED),
        ("clear-but-unchecked", CheckFailure.GARBLED),
        ("no-proof", CheckFailure.GARBLED),
        ("copy-without-bytes", CheckFailure.GARBLED),
        ("bytes-without-copy", CheckFailure.GARBLED),
        ("strange-kind", CheckFailure.GARBLED),
        ("text-as-code", CheckFailure.GARBLED),
        ("empty-region", CheckFailure.GARBLED),
    ],
)
def test_a_broken_child_gives_a_reason_and_a_new_child(manner: str, expected: CheckFailure) -> None:
    async def use(workers: ProcessPool) -> None:
        assert await reason(workers, manner.encode()) is expected
        assert (await screen(workers, b"good")).verdict.level is Level.CLEAR

    with_workers("obedient", use)


def test_a_hung_child_is_killed_at_the_deadline_with_all_it_started() -> None:
    async def use(workers: ProcessPool) -> None:
        hung = asyncio.create_task(reason(workers, b"hangs-with-grandchild"))
        await asyncio.sleep(0.3)
        assert sleepers() == 1
        async with asyncio.timeout(PATIENCE):
            assert await hung is CheckFailure.TIMEOUT
        assert (await screen(workers, b"good")).verdict.level is Level.CLEAR

    with_workers("obedient", use, deadline=0.5)
    assert sleepers() == 0


def sleepers() -> int:
    commands = (path.read_bytes() for path in Path("/proc").glob("[0-9]*/cmdline") if path.exists())
    return sum(command == f"sleep\x00600.{os.getpid()}\x00".encode() for command in commands)


def test_a_slow_child_is_waited_for() -> None:
    assert with_workers("slow", screen).verdict.level is Level.CLEAR


def test_a_pdf_is_waited_for_longer_than_a_photo_and_not_for_ever() -> None:
    async def use(workers: ProcessPool) -> None:
        assert await reason(workers) is CheckFailure.TIMEOUT
        assert (await screen(workers, b"%PDF-1.7")).verdict.level is Level.CLEAR

    with_workers("slow", use, deadline=0.2)
    assert with_workers("hangs", lambda workers: reason(workers, b"%PDF-1.7"), deadline=0.05) is CheckFailure.TIMEOUT


def test_one_hung_child_does_not_stop_the_others() -> None:
    async def use(workers: ProcessPool) -> None:
        hung = asyncio.create_task(reason(workers, b"hangs"))
        await asyncio.sleep(0.05)
        answers = [await screen(workers, b"good") for _ in range(3)]
        assert not hung.done()
        assert all(answer.verdict.level is Level.CLEAR for answer in answers)
        assert await hung is CheckFailure.TIMEOUT

    with_workers("obedient", use, size=2, deadline=1)


def test_many_photos_at_once_each_get_their_own_answer() -> None:
    async def use(workers: ProcessPool) -> None:
        photos = [str(number).encode() * 1000 for number in range(40)]
        answers = await asyncio.gather(*(screen(workers, photo) for photo in photos))
        assert [answer.redacted.data for answer in answers if answer.redacted] == photos

    with_workers("echo", use, size=2)


def test_an_unasked_answer_never_answers_the_next_photo() -> None:
    async def use(workers: ProcessPool) -> None:
        assert (await screen(workers, b"twice")).verdict.level is Level.CLEAR
        await asyncio.sleep(0.05)
        assert (await screen(workers, b"found")).verdict.level is Level.STOP

    with_workers("obedient", use)


def test_a_cancelled_photo_costs_the_child_and_not_the_next_photo() -> None:
    async def use(workers: ProcessPool) -> None:
        task = asyncio.create_task(workers.screen(b"slow", ScreeningOptions()))
        await asyncio.sleep(0.1)
        task.cancel()
        await asyncio.wait([task])
        assert task.cancelled()
        assert (await screen(workers, b"found")).verdict.level is Level.STOP

    with_workers("obedient", use)


def test_a_child_that_dies_while_idle_costs_no_photo() -> None:
    async def use(workers: ProcessPool) -> None:
        for _ in range(3):
            assert (await screen(workers)).verdict.level is Level.CLEAR
            await asyncio.sleep(0.4)

    with_workers("dies-idle", use)


def test_noise_on_stderr_neither_blocks_nor_gets_out(capfd: pytest.CaptureFixture[str]) -> None:
    assert with_workers("noisy", screen).verdict.level is Level.CLEAR
    shown = capfd.readouterr()
    assert "secret" not in shown.err + shown.out


def test_the_environment_is_emptied(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_TOKEN", "123456:secret")
    monkeypatch.setenv("REDIS_URL", "redis://:word@127.0.0.1")
    monkeypatch.setenv("STATE_KEY", "k")
    monkeypatch.setenv("HOME", "/home/somebody")
    monkeypatch.setenv("GATEKEEPER_MODELS", "/models")
    screening = with_workers("environment", screen)
    assert screening.redacted is not None
    environment, folder, leads_session, _ = json.loads(screening.redacted.data)
    known = {
        "PATH",
        "LANG",
        "PYTHONPATH",
        "TMPDIR",
        "OMP_THREAD_LIMIT",
        *ALLOCATION,
        "GATEKEEPER_MODELS",
        "LC_CTYPE",
    }
    assert set(environment) <= known
    assert environment["OMP_THREAD_LIMIT"] == "1"
    assert environment["GATEKEEPER_MODELS"] == "/models"
    assert folder == environment["PYTHONPATH"] == str(FAKE.parents[3])
    assert leads_session


def test_what_a_killed_child_left_in_its_folder_is_removed(monkeypatch: pytest.MonkeyPatch, memory_path: Path) -> None:
    monkeypatch.setenv("TMPDIR", str(memory_path))
    monkeypatch.setattr("tempfile.tempdir", None)

    async def use(workers: ProcessPool) -> None:
        asking = asyncio.create_task(reason(workers))
        while not (written := list(memory_path.glob("gatekeeper-*/page.png"))) and not asking.done():
            await asyncio.sleep(0.02)
        assert written
        assert await asking is CheckFailure.TIMEOUT

    with_workers("leaves-files", use, deadline=2.0)
    assert list(memory_path.iterdir()) == []


@pytest.mark.parametrize(
    ("manner", "sentence"),
    [
        ("broken-model", "The model file centerface.onnx was altered: fetch it again"),
        ("silent-start", "ended before it was ready"),
        ("wrong-start", "ended before it was ready"),
        ("strange-texts", "ended before it was ready"),
    ],
)
def test_a_child_that_does_not_become_ready_refuses_the_start(manner: str, sentence: str) -> None:
    with pytest.raises(NotStarted, match=sentence):
        with_workers(manner, screen, size=2)


def test_what_a_child_says_of_its_detectors_is_kept() -> None:
    async def detectors(workers: ProcessPool) -> Mapping[str, DetectorTexts]:
        return workers.detectors

    assert with_workers("good", detectors) == {}
    board = DetectorTexts(Risk.SECRETS, "Whiteboard", {"board-plan": "plan on a board"})
    assert with_workers("texts", detectors, size=2) == {"whiteboard": board}


def test_a_child_that_is_never_ready_is_not_waited_for_forever() -> None:
    with pytest.raises(NotStarted, match="was not ready after"):
        with_workers("never-ready", screen, timing=Timing(process_start=0.2))


def test_a_program_that_is_missing_refuses_the_start() -> None:
    async def run() -> None:
        await ProcessPool({}, 1, 1, ("/nowhere/python",)).start()

    with pytest.raises(NotStarted, match="cannot be started"):
        asyncio.run(run())


def test_a_crash_loop_backs_off_and_says_unavailable(tmp_path: Path) -> None:
    async def use(workers: ProcessPool) -> None:
        assert await reason(workers) is CheckFailure.CRASHED
        async with asyncio.timeout(PATIENCE):
            assert await reason(workers) is CheckFailure.UNAVAILABLE
        assert workers.ready == 0

    with_workers("once", use, deadline=0.3, more=(str(tmp_path / "started"),))


def test_closed_workers_check_nothing() -> None:
    async def run() -> CheckFailure:
        workers = ProcessPool(os.environ, 1, 1, (sys.executable, str(FAKE), "good"))
        await workers.start()
        await workers.close()
        return await reason(workers)

    assert asyncio.run(run()) is CheckFailure.UNAVAILABLE


def test_a_child_makes_room_for_a_new_one_after_so_many_photos() -> None:
    async def use(workers: ProcessPool) -> list[int]:
        return [
            int(json.loads(screening.redacted.data)[3])
            for _ in range(7)
            if (screening := await screen(workers)).redacted
        ]

    numbers = with_workers("environment", use, timing=Timing(photos_a_process=3))
    first, second = numbers[0], numbers[-1]
    assert first != second
    assert numbers == [first] * 3 + [second] * 4, "places in the pool do not all change at once"


def test_folders_that_a_killed_bot_has_left_are_removed_and_those_of_others_are_not(
    monkeypatch: pytest.MonkeyPatch, memory_path: Path
) -> None:
    monkeypatch.setenv("TMPDIR", str(memory_path))
    monkeypatch.setattr("tempfile.tempdir", None)
    abandoned = memory_path / f"{process.FOLDERS}abandoned"
    (abandoned / "deep").mkdir(parents=True)
    (abandoned / "deep" / "page.png").touch()
    stranger = memory_path / "gatekeeper-tests"
    stranger.mkdir()
    link = memory_path / f"{process.FOLDERS}link"
    link.symlink_to(stranger)
    neighbour = scratch.Folder(process.FOLDERS)

    with_workers("good", screen)
    assert sorted(path.name for path in memory_path.iterdir()) == sorted(
        [stranger.name, link.name, neighbour.path.name]
    )
    neighbour.remove()
    assert not neighbour.path.exists()


def test_a_pixel_process_that_hangs_ends_with_the_bot() -> None:
    """The door asks the kernel for it; here a process does the same, whose parent is killed."""
    asks = (
        "from detectors.gate.sandbox import end_with_parent\nimport time\n"
        "end_with_parent()\nprint(1, flush=True)\ntime.sleep(60)"
    )
    starts = (
        "import subprocess, sys, time\n"
        f"child = subprocess.Popen([sys.executable, '-c', {asks!r}], stdout=subprocess.PIPE)\n"
        "child.stdout.readline()\nprint(child.pid, flush=True)\ntime.sleep(60)"
    )
    parent = subprocess.Popen([sys.executable, "-c", starts], cwd=FAKE.parents[3], stdout=subprocess.PIPE)
    assert parent.stdout is not None
    number = int(parent.stdout.readline())
    parent.kill()
    parent.wait()
    parent.stdout.close()
    assert ends(number)
