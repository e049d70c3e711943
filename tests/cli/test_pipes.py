"""``check`` in a pipe: a picture in, the copy out, answers beside it, and lists of names with any sign."""

from __future__ import annotations

import io
import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from detectors.cli import pipes
from detectors.kit.terms import MAX_BYTES
from tests.cli.given import MAIL, feed, one_detector, picture, run, written
from tests.paint.pdf.sheet import Paper


@pytest.fixture(autouse=True)
def only_contact(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    one_detector(monkeypatch)
    monkeypatch.chdir(tmp_path)


def test_a_picture_goes_in_the_copy_comes_out_and_the_answer_stands_on_standard_error(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    feed(monkeypatch, picture(MAIL))
    status, out, errors = run(capsysbinary, "-", "--redacted", "-")
    assert status == 1
    with Image.open(io.BytesIO(out)) as copy:
        assert copy.size == (480, 160)
    assert "🟡" in errors
    assert not list(Path().iterdir())


def test_json_beside_a_copy_stands_on_standard_error_and_alone_on_standard_output(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    feed(monkeypatch, picture("hello"))
    status, out, errors = run(capsysbinary, "-", "--redacted", "-", "--json")
    line = json.loads(errors)
    assert (status, line["file"], line["level"], line["redacted"]) == (0, "-", "clear", "-")
    assert out.startswith(b"\x89PNG")
    feed(monkeypatch, picture("hello"))
    status, out, errors = run(capsysbinary, "-", "--json")
    assert (status, json.loads(out)["redacted"], errors) == (0, None, "")


def test_what_cannot_be_checked_writes_nothing_to_standard_output_and_ends_with_2(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    for data, words in ((b"", "The file is empty"), (b"hello", "not a picture that I can read")):
        feed(monkeypatch, data)
        status, out, errors = run(capsysbinary, "-", "--redacted", "-")
        assert (status, out) == (2, b"")
        assert words in errors


def test_standard_input_is_bounded(monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    asked = []

    class Endless(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            asked.append(size)
            return bytes(size or 0)

    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(Endless()))
    status, said, _ = run(capsysbinary, "-", "--redacted", "out.jpg")
    assert (status, asked) == (2, [MAX_BYTES + 1])
    assert "larger than 128 MB" in said.decode()


def test_a_copy_of_standard_input_in_a_folder_has_a_name(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    feed(monkeypatch, picture(MAIL))
    assert run(capsysbinary, "-", "--redacted", "out/")[0] == 1
    assert [path.name for path in Path("out").iterdir()] == ["stdin.png"]


def test_a_file_called_hyphen_is_named_with_its_folder(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    written(Path("-"), picture(MAIL))
    status, out, _ = run(capsysbinary, "./-", "--json", "--redacted", "out.png")
    assert (status, Path(json.loads(out)["file"]).name) == (1, "-")
    assert Path("out.png").is_file()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("-", "--annotated", "-"), "cannot go to standard output"),
        (("-", "other.png", "--redacted", "-"), "One copy fits into standard output"),
        (("-", "-"), "can be read once"),
        (("-", "--files-from", "-"), "can be read once"),
        ((), "Nothing was named"),
        (("--files-from", "missing.txt"), "missing.txt cannot be read"),
    ],
)
def test_what_does_not_go_together_in_a_pipe_is_a_sentence(
    arguments: tuple[Any, ...],
    words: str,
    monkeypatch: pytest.MonkeyPatch,
    capsysbinary: pytest.CaptureFixture[bytes],
) -> None:
    feed(monkeypatch, b"a.png\n")
    status, out, errors = run(capsysbinary, *arguments)
    assert (status, out) == (2, b"")
    assert words in errors


def test_a_terminal_is_no_pipe(monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    feed(monkeypatch, b"", is_terminal=True)
    assert "Nothing comes from standard input" in run(capsysbinary, "-")[2]
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    assert "written to the terminal" in run(capsysbinary, "-", "--redacted", "-")[2]


NAMES = ("a b.png", "-dash.png", "a[1].png", ":smile: [red].png", "*.png", "new\nline.png", "Grüße 日本.png")


def test_a_list_names_files_with_any_sign_and_none_of_it_is_a_pattern(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    for name in NAMES:
        written(Path(name), picture())
    feed(monkeypatch, b"".join(os.fsencode(name) + b"\0" for name in NAMES))
    status, out, errors = run(capsysbinary, "--files-from", "-", "--json")
    assert [json.loads(line)["file"] for line in out.decode().splitlines()] == list(NAMES)
    assert (status, errors) == (0, "")
    lines = written(Path("list.txt"), "\r\n".join(name for name in NAMES if "\n" not in name).encode() + b"\n")
    status, out, _ = run(capsysbinary, "--files-from", lines)
    assert status == 0
    for name in (":smile: [red].png", "a[1].png", "-dash.png", "Grüße 日本.png"):
        assert name in out.decode()


def test_a_name_that_is_no_text_comes_back_as_it_was(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    odd = os.fsdecode(b"gr\xfcn.png")
    written(Path(odd), picture())
    written(Path("list"), b"gr\xfcn.png\n")
    status, out, _ = run(capsysbinary, "--files-from", "list", "--json", "--redacted", "out/")
    line = json.loads(out)
    assert (status, os.fsencode(line["file"]), os.fsencode(line["redacted"])) == (0, b"gr\xfcn.png", b"out/gr\xfcn.png")


def test_a_list_may_name_folders_and_what_is_missing_is_told(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    Path("folder").mkdir()
    written(Path("folder", "in.png"), picture())
    written(Path("list"), b"folder\n-\nmissing[1].png\n")
    status, out, errors = run(capsysbinary, "--files-from", "list", "--json")
    answers = [json.loads(line) for line in out.splitlines()]
    assert (status, [answer["refused"] for answer in answers]) == (2, [None, "missing-file", "missing-file"])
    assert "pattern" not in errors


def test_a_pdf_goes_through_a_pipe(monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    paper = Paper()
    paper.page((260.0, 120.0)).write(20, 40, MAIL)
    feed(monkeypatch, paper.data())
    status, out, errors = run(capsysbinary, "-", "--redacted", "-", "--json")
    line = json.loads(errors)
    assert (status, line["redacted"], len(line["pages"])) == (1, "-", 1)
    assert out.startswith(b"%PDF-")


def test_a_name_that_is_longer_than_the_system_allows_is_answered(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    written(Path("list"), b"x" * 5000 + b"[1]\n")
    assert json.loads(run(capsysbinary, "--files-from", "list", "--json")[1])["refused"] == "unreadable-file"
    assert json.loads(run(capsysbinary, "y" * 5000, "--json")[1])["refused"] == "unreadable-file"
    assert json.loads(run(capsysbinary, "[y]" * 500, "--json")[1])["refused"] == "unreadable-file"


def test_a_list_is_bounded(monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    monkeypatch.setattr(pipes, "MAX_LIST", 2**20)
    feed(monkeypatch, b"a\n" * 2**20)
    status, _, errors = run(capsysbinary, "--files-from", "-")
    assert (status, "larger than 1 MB" in errors) == (2, True)
