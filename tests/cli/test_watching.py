"""``--watch``: what appears in a folder is looked at once it is written, copies never are, and the desktop hears the level."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from detectors.cli.speech import Sentence
from detectors.cli.watching import SETTLED, Beside, Desktop, Watch
from detectors.kit.terms import Level
from tests.cli.given import one_detector, picture, run, written
from texts import texts

ROOT = Path(__file__).parents[2]
PHOTO = picture("budi.wati@example.org")


class Clock:
    """A clock that is turned by hand."""

    def __init__(self) -> None:
        self.time = 0.0

    def __call__(self) -> float:
        return self.time


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def said() -> list[Sentence]:
    return []


@pytest.fixture
def seen(tmp_path: Path, clock: Clock, said: list[Sentence]) -> Watch:
    written(tmp_path / "old.png", PHOTO)
    return Watch(tmp_path, said.append, clock)


def settled(seen: Watch, clock: Clock) -> list[str]:
    """The names of what two looks find that are far enough apart."""
    first = seen.appeared()
    clock.time += SETTLED
    return [path.name for path in (*first, *seen.appeared())]


def test_what_appears_is_looked_at_once_and_what_was_there_is_not(seen: Watch, clock: Clock, tmp_path: Path) -> None:
    assert settled(seen, clock) == []
    written(tmp_path / "new.png", PHOTO)
    assert settled(seen, clock) == ["new.png"]
    assert settled(seen, clock) == []


def test_a_half_written_file_is_waited_for(seen: Watch, clock: Clock, tmp_path: Path) -> None:
    new = written(tmp_path / "new.png", PHOTO[:100])
    assert seen.appeared() == []
    for end in (200, 300, len(PHOTO)):
        clock.time += SETTLED
        written(new, PHOTO[:end])
        assert seen.appeared() == []
    clock.time += SETTLED
    assert seen.appeared() == [new]


def test_a_file_that_changes_afterwards_is_looked_at_again(seen: Watch, clock: Clock, tmp_path: Path) -> None:
    new = written(tmp_path / "new.png", PHOTO[:100])
    assert settled(seen, clock) == ["new.png"]
    written(new, PHOTO)
    assert settled(seen, clock) == ["new.png"]


def test_copies_hidden_files_and_folders_are_not_looked_at_and_others_are_told(
    seen: Watch, clock: Clock, tmp_path: Path, said: list[Sentence]
) -> None:
    written(tmp_path / "new.png", PHOTO)
    copies = Beside(None)
    for _ in range(2):
        copies.write(tmp_path / "new.png", ".jpg", b"\xff\xd8\xff")
    written(tmp_path / "new-redacted-2.png", PHOTO)
    written(tmp_path / ".new.png", PHOTO)
    written(tmp_path / "letter.txt", b"no photo")
    (tmp_path / "folder.png").mkdir()
    assert settled(seen, clock) == ["new.png"]
    assert [str(tmp_path / "letter.txt") in sentence.within(texts("en")) for sentence in said] == [True]


def test_a_copy_takes_the_first_free_name_and_replaces_nothing(tmp_path: Path) -> None:
    copies = Beside(None)
    names = [
        copies.write(tmp_path / photo, ".jpg", data).name
        for photo, data in (("a.png", b"1"), ("a.jpg", b"2"), ("a.png", b"1"), ("a.jpg", b"2"))
    ]
    assert names == ["a-redacted.jpg", "a-redacted-2.jpg", "a-redacted.jpg", "a-redacted-2.jpg"]
    assert (tmp_path / "a-redacted.jpg").read_bytes() == b"1"
    elsewhere = Beside(tmp_path / "out").write(tmp_path / "a.png", ".jpg", b"3")
    assert elsewhere == tmp_path / "out" / "a-redacted.jpg"


def program(folder: Path, status: int) -> Path:
    """A stand-in for notify-send that notes its arguments."""
    notes, path = folder / "notes", folder / "notify-send"
    path.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" >>"{notes}"\nexit {status}\n')
    path.chmod(0o755)
    return notes


def test_the_desktop_hears_the_level_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: list[Sentence]
) -> None:
    notes = program(tmp_path, 0)
    monkeypatch.setenv("PATH", str(tmp_path))
    desktop = Desktop(said.append, texts("id"))
    for level in Level:
        desktop.tell(level)
    told = [line for line in notes.read_text().splitlines() if "Gatekeeper" not in line]
    assert told == [texts("id").plain(f"cli-notice-{level.value}") for level in Level]
    assert said == []


def test_a_desktop_that_fails_is_told_once_and_one_without_the_program_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: list[Sentence]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    Desktop(said.append, texts("id")).tell(Level.STOP)
    assert said == []
    notes = program(tmp_path, 1)
    desktop = Desktop(said.append, texts("id"))
    desktop.tell(Level.STOP)
    desktop.tell(Level.STOP)
    assert len(said) == 1
    assert notes.read_text().count(texts("id").plain("cli-notice-stop")) == 1


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("a.png", "--watch", "."), "nothing else"),
        (("--watch", "missing"), "no folder that can be watched"),
        (("--watch", ".", "--annotated", "boxes"), "not covered"),
        (("--watch", ".", "--redacted", "-"), "name a folder"),
        (("--watch", ".", "--redacted", "copy.jpg"), "name a folder"),
    ],
)
def test_what_does_not_go_with_watching_is_a_sentence(
    arguments: tuple[str, ...],
    words: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsysbinary: pytest.CaptureFixture[bytes],
) -> None:
    one_detector(monkeypatch)
    monkeypatch.chdir(tmp_path)
    status, out, errors = run(capsysbinary, *arguments)
    assert (status, out, words in errors) == (2, b"", True)


def until(happened: Callable[[], bool], seconds: float = 120) -> None:
    """Wait for something, or fail."""
    patience = time.monotonic() + seconds
    while not happened():
        assert time.monotonic() < patience, "it did not happen in time"
        time.sleep(0.1)


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_as_a_process_it_lays_the_copy_beside_the_photo_until_it_is_stopped(
    ending: signal.Signals, tmp_path: Path
) -> None:
    errors = tmp_path / "errors"
    folder = tmp_path / "screenshots"
    folder.mkdir()
    with errors.open("wb") as file:
        process = subprocess.Popen(
            [sys.executable, "-P", "-m", "detectors", "--watch", str(folder), "--off", "children"],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            stderr=file,
        )
    try:
        until(lambda: b"Watching" in errors.read_bytes())
        written(folder / "new.png", PHOTO)
        until((folder / "new-redacted.png").exists)
        time.sleep(2 * SETTLED)
        process.send_signal(ending)
        out, _ = process.communicate(timeout=60)
    finally:
        process.kill()
        process.wait()
    assert (process.returncode, out.decode().count("🟡")) == (1, 1)
    assert b"The watch has ended." in errors.read_bytes()
    assert sorted(path.name for path in folder.iterdir()) == ["new-redacted.png", "new.png"]
