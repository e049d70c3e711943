"""Many files: a table of what needs a look, worst first, each reason once, and a bar that leaves the answers whole."""

from __future__ import annotations

import os
import pty
import re
import select
import subprocess
import sys
import time
from pathlib import Path

import pytest
from rich.console import Console

from detectors.cli.reasons import unchecked_lines
from detectors.cli.several import check_each, print_table
from detectors.kit.terms import (
    Finding,
    Level,
    Reason,
    Refusal,
    Report,
    Risk,
    Screening,
    Strength,
    Unchecked,
    Verdict,
)
from tests.cli.given import MAIL, one_detector, picture, run, written
from texts import texts

ENGLISH = texts("en")

ROOT = Path(__file__).parents[2]
CLEAR = Screening(Verdict(Level.CLEAR))
FOUND = Report((Finding(Risk.IDENTITY, Strength.SURE, "ktp-nik"),))
STOP = Screening(Verdict(Level.STOP, (Risk.IDENTITY,)), FOUND)
CAUTION = Screening(Verdict(Level.CAUTION, (Risk.PEOPLE,)), Report((Finding(Risk.PEOPLE, Strength.SURE, "face"),)))
REFUSED = Screening.refusal(Refusal.EMPTY)


def table(*answers: tuple[str, Screening]) -> list[str]:
    console = Console(width=20, file=None, emoji=False)
    with console.capture() as capture:
        print_table(console, [(Path(name), screening) for name, screening in answers], ENGLISH)
    return [line.rstrip() for line in capture.get().splitlines() if line]


def test_the_table_has_what_needs_a_look_worst_first_and_counts_the_rest() -> None:
    assert table(
        ("a.jpg", CLEAR), ("b.jpg", CAUTION), ("long name.jpg", REFUSED), ("d.jpg", STOP), ("e.jpg", CLEAR)
    ) == [
        "5 files: 🔴 1 · ⚪ 1 · 🟡 1 · 🟢 2",
        "🔴 d.jpg          Identity document",
        "⚪ long name.jpg  could not be read",
        "🟡 b.jpg          Faces",
    ]


def test_signs_that_are_two_columns_wide_keep_the_table_aligned() -> None:
    assert table(("日本.jpg", STOP), ("ab日.jpg", STOP), ("a.jpg", REFUSED))[1:] == [
        "🔴 日本.jpg  Identity document",
        "🔴 ab日.jpg  Identity document",
        "⚪ a.jpg     could not be read",
    ]


def test_names_stand_in_the_table_as_they_are_and_steer_no_terminal() -> None:
    assert table((":smile: [red]\n.jpg", STOP), ("b", CLEAR))[1] == r"🔴 :smile: [red]\n.jpg  Identity document"


def test_several_files_end_with_the_table_and_one_or_json_does_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    one_detector(monkeypatch)
    mail, blank = written(tmp_path / "mail.png", picture(MAIL)), written(tmp_path / "blank.png", picture())
    status, out, errors = run(capsysbinary, blank, mail)
    assert (status, errors) == (1, "")
    *_, counts, last = out.decode().splitlines()
    assert counts == "2 files: 🟡 1 · 🟢 1"
    assert last.split()[:2] == ["🟡", str(mail)]
    assert b"files:" not in run(capsysbinary, mail)[1]
    assert b"files:" not in run(capsysbinary, mail, blank, "--json")[1]


def test_the_same_reason_is_said_once() -> None:
    report = Report(
        unchecked=(
            Unchecked("medical", Reason.TIMEOUT),
            Unchecked("photo", Reason.DETAIL),
            Unchecked("people", Reason.TIMEOUT),
            Unchecked("intimate", Reason.CRASHED),
        )
    )
    assert list(unchecked_lines(report.unchecked, ENGLISH)) == [
        "⚪ Not checked: Medical, Faces (took too long). On a busy machine, give it more time: --seconds 120.",
        "⚪ Not checked: a part of this picture that I could not look at closely. "
        "Crop it, check its parts one by one, or give it more time: --seconds 120.",
        "⚪ Not checked: Intimate (broke down). Please report it with --json, without the photo.",
    ]


def test_without_a_terminal_nothing_but_answers_is_written() -> None:
    console = Console(file=None, stderr=True, force_terminal=False)
    with console.capture() as capture:
        status, answers = check_each([Path("a"), Path("b")], lambda path, _: (len(path.name), CLEAR), console, ENGLISH)
    assert (status, [path.name for path, _ in answers], capture.get()) == (1, ["a", "b"], "")


def shown_on_a_terminal(command: list[str], seconds: float = 240) -> str:
    """What a command writes when both its outputs are one terminal."""
    ours, theirs = pty.openpty()
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "TERM": "xterm", "COLUMNS": "120"}
    process = subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, env=environment, close_fds=True)
    os.close(theirs)
    seen, patience = b"", time.monotonic() + seconds
    try:
        while time.monotonic() < patience:
            if select.select([ours], [], [], 0.2)[0]:
                try:
                    seen += os.read(ours, 65536)
                except OSError:  # the other side has closed it
                    break
    finally:
        process.kill()
        process.wait()
        os.close(ours)
    return seen.decode()


def screen_of(written: str) -> list[str]:
    """The lines that stand on a terminal at the end: it goes back to a line's beginning, up, and erases lines."""
    lines, row, column = [""], 0, 0
    for part in re.findall(r"\x1b\[[0-9;?]*[A-Za-z]|[\r\n]|[^\x1b\r\n]+", written):
        if part == "\r":
            column = 0
        elif part == "\n":
            row += 1
            lines += [""] * (row == len(lines))
        elif up := re.fullmatch(r"\x1b\[(\d*)A", part):
            row -= int(up[1] or 1)
        elif part == "\x1b[2K":
            lines[row] = ""
        elif part[0] != "\x1b":
            lines[row] = lines[row][:column].ljust(column) + part + lines[row][column + len(part) :]
            column += len(part)
    return lines


def test_on_a_terminal_a_bar_with_the_time_left_makes_way_for_each_answer(tmp_path: Path) -> None:
    photos = [written(tmp_path / f"{name}.png", picture()) for name in "abc"]
    command = [sys.executable, "-P", "-m", "detectors", "--off", "children", *map(str, photos)]
    said = shown_on_a_terminal(command)
    assert "0/3" in said
    assert "left" in said
    lines = screen_of(said)
    assert [line.split()[0] for line in lines if ".png" in line] == ["🟢"] * 3
    assert not any("Checking" in line for line in lines)
