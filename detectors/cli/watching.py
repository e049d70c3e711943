"""Watches a folder: looks at each photo that appears there, and lays the copy beside it, until it is stopped."""

from __future__ import annotations

import re
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from detectors.cli.files import contributes, write_whole
from detectors.cli.speech import Sentence
from detectors.kit.terms import Level, Screening
from texts import Texts

PAUSE: Final = 0.5
"""Seconds between two looks into the folder."""
SETTLED: Final = 1.0
"""Seconds for which a file keeps its size and time before it counts as written: programs write a screenshot in far less."""
NOTICE_SECONDS: Final = 5.0
"""Seconds that a desktop may take for a notice; a photo never waits longer for it."""
MARK: Final = "-redacted"
COPY: Final = re.compile(rf"{MARK}(?:-\d+)?\Z")
"""How the names of copies end, before their ending."""
State = tuple[int, int, int]
Say = Callable[[Sentence], None]


class Stopped(Exception):
    """Somebody has ended the watch."""


class Beside:
    """Where copies go: beside their photos, or into a folder, under names of their own. Nothing there is replaced."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    def write(self, photo: Path, ending: str, data: bytes) -> Path:
        """Write the copy under the first free name and return its path; one that is there already is kept as it is."""
        folder = self._folder or photo.parent
        folder.mkdir(parents=True, exist_ok=True)
        number = 1
        while True:
            path = folder / f"{photo.stem}{MARK}{'' if number == 1 else f'-{number}'}{ending}"
            try:
                write_whole(path, data)
            except FileExistsError:
                if path.is_file() and path.read_bytes() == data:
                    return path
                number += 1
            else:
                return path


@dataclass
class Watch:
    """What is known of a folder: files that were there at the start, or that were looked at, and those still being written."""

    folder: Path
    say: Say
    now: Callable[[], float] = time.monotonic
    _known: dict[Path, State] = field(default_factory=dict)
    _written: dict[Path, tuple[State, float]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._known = dict(self._files())

    def appeared(self) -> list[Path]:
        """The photos that have been written since the last look, oldest first. Raises OSError when the folder has gone."""
        files = dict(self._files())
        self._known = {path: state for path, state in self._known.items() if path in files}
        fresh = {path: state for path, state in files.items() if self._known.get(path) != state}
        now = self.now()
        before, self._written = self._written, {}
        for path, state in fresh.items():
            seen, since = before.get(path, (state, now))
            self._written[path] = (state, since if seen == state else now)
        ready = [path for path, (_, since) in self._written.items() if now - since >= SETTLED]
        ready.sort(key=lambda path: (files[path][1], path.name))
        self._known |= {path: self._written.pop(path)[0] for path in ready}
        return [path for path in ready if self._is_asked(path)]

    def _files(self) -> Iterator[tuple[Path, State]]:
        for path in self.folder.iterdir():
            try:
                status = path.stat()
            except OSError:  # gone between two looks, or a link that leads nowhere
                continue
            yield path, (status.st_size, status.st_mtime_ns, status.st_ino)

    def _is_asked(self, path: Path) -> bool:
        """Whether a file is a photo and none of the copies; of what else is passed over, hidden files alone go untold."""
        if path.name.startswith(".") or path.is_dir():
            return False
        if COPY.search(path.stem):
            return False
        if not contributes(path):
            self.say(Sentence("cli-watch-no-photo", path=str(path)))
            return False
        return True


def watch(folder: Path, check: Callable[[Path], tuple[int, Screening]], say: Say, texts: Texts) -> int:
    """Look at what appears in a folder until somebody stops it. Returns the highest exit status of all answers.

    ``check`` looks at one photo and returns its exit status and screening; ``say`` tells people a sentence.
    The desktop is told in the language of ``texts``.
    """
    status = 0
    try:
        with _stopping():
            seen, desktop = Watch(folder, say), Desktop(say, texts)
            say(Sentence("cli-watch-begins", path=str(folder), mark=MARK))
            while True:
                for path in seen.appeared():
                    found, screening = check(path)
                    status = max(status, found)
                    desktop.tell(screening.verdict.level)
                time.sleep(PAUSE)
    except Stopped:
        say(Sentence("cli-watch-ends"))
    except OSError as error:
        say(Sentence("cli-watch-lost", path=str(folder), why=str(error.strerror)))
        return 2
    return status


@contextmanager
def _stopping() -> Iterator[None]:
    """Takes Ctrl-C and the signal with which services are ended for the wish to stop."""

    def stop(*_: object) -> None:
        raise Stopped

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


class Desktop:
    """Shows notices where the desktop has a program for that. One that fails is told once and asked no more."""

    def __init__(self, say: Say, texts: Texts) -> None:
        self._program, self._say, self._texts = shutil.which("notify-send"), say, texts

    def tell(self, level: Level) -> None:
        """Show what the level of a photo means: neither its name nor what was found, because others may see the screen."""
        if self._program is None:
            return
        command = [self._program, "--app-name=Gatekeeper", "Gatekeeper", self._texts.plain(f"cli-notice-{level.value}")]
        try:
            done = subprocess.run(command, capture_output=True, timeout=NOTICE_SECONDS, check=False)  # noqa: S603 - our words
            failed = done.returncode != 0
        except (OSError, subprocess.TimeoutExpired):
            failed = True
        if failed:
            self._program = None
            self._say(Sentence("cli-watch-no-desktop"))
