"""Nothing in a folder is passed over in silence: what is not looked at is told by count, reason and first names."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from detectors.cli.files import contributes, expand, usual_ending
from detectors.cli.first_bytes import ending_by_bytes
from detectors.cli.passing import passed_over
from tests.cli.given import one_detector, picture, run, written
from texts import texts

ENGLISH = texts("en")

FORMATS = {
    "JPEG": ".jpg",
    "PNG": ".png",
    "GIF": ".gif",
    "TIFF": ".tif",
    "WEBP": ".webp",
    "BMP": ".bmp",
    "AVIF": ".heic",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    inside = tmp_path / "photos"
    (inside / "deeper").mkdir(parents=True)
    written(inside / "a.png", picture())
    return inside


@pytest.mark.parametrize("kind", FORMATS)
def test_a_file_without_an_ending_is_known_by_its_first_bytes(kind: str, folder: Path) -> None:
    for name in ("IMG_0001", "Screenshot 10.30.15", "scan.of the letter"):
        file = written(folder / name, picture(kind=kind))
        assert ending_by_bytes(file) == FORMATS[kind]
        assert contributes(file)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"hello",
        b"BMW 320i, first owner",
        b"RIFF\0\0\0\0WAVEfmt ",
        b"\0\0\0\x18ftypmp42\0\0\0\0",
        b"\xff\xd8",
        b"PK\3\4",
    ],
)
def test_what_is_no_picture_by_its_first_bytes_is_passed_over_and_told(data: bytes, folder: Path) -> None:
    file = written(folder / "README", data)
    assert not contributes(file)
    told = passed_over([str(folder)], ENGLISH)
    assert told is not None
    assert "files without an ending that are no pictures by their first bytes: 1 (README)" in told


@pytest.mark.parametrize(
    ("name", "ending"),
    [
        ("a.PDF", ".pdf"),
        ("a.mp4", ".mp4"),
        ("a.7z", ".7z"),
        ("Screenshot 10.30.15", ""),
        ("a.not one", ""),
        (".hidden", ""),
    ],
)
def test_an_ending_is_short_and_no_number(name: str, ending: str) -> None:
    assert usual_ending(Path(name)) == ending


def test_every_reason_is_told_with_its_count_and_first_names(folder: Path, tmp_path: Path) -> None:
    for name in ("a.docx", "deeper/b.DOCX", "c.mp4", "d.txt", "e.md"):
        written(folder / name, b"no photo")
    (tmp_path / "elsewhere").mkdir()
    (folder / "link").symlink_to(tmp_path / "elsewhere")
    (folder / "broken.jpg").symlink_to(folder / "gone.jpg")
    os.mkfifo(folder / "pipe.jpg")
    told = passed_over([str(folder), str(folder / "deeper"), ""], ENGLISH)
    assert told == (
        "Not looked at: files of other kinds by name: 2 .docx, 1 .md, 1 .mp4, 1 .txt (a.docx, c.mp4, d.txt and 2 more); "
        "linked folders, which are not followed: 1 (link); links to nothing: 1 (broken.jpg); "
        "pipes, sockets and devices: 1 (pipe.jpg). To have one of them checked, name it itself."
    )


def test_the_commonest_endings_are_counted_by_name_and_the_rest_together(folder: Path) -> None:
    for ending in "abcdefg":
        written(folder / f"x.{ending}", b"")
    assert "1 .a, 1 .b, 1 .c, 1 .d, 1 .e, 2 others" in (passed_over([str(folder)], ENGLISH) or "")


def test_every_entry_of_a_folder_is_looked_at_told_or_gone_into(folder: Path) -> None:
    """The count of what is looked at and the count of what is told make the whole folder."""
    names = ("b.jpg", "c", "d.txt", "deeper/e.gif", "deeper/f.zip")
    for name in names:
        written(folder / name, b"")
    looked_at = {path.name for path in expand([str(folder)])}
    told = passed_over([str(folder)], ENGLISH) or ""
    assert looked_at == {"a.png", "b.jpg", "e.gif"}
    assert all(name in told for name in ("c", "d.txt", "f.zip"))


def test_a_file_without_an_ending_that_cannot_be_opened_is_answered_as_such(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    """The refusal is rehearsed: the root of a container may open every file."""
    one_detector(monkeypatch)
    refuse(monkeypatch, Path, "open", [written(folder / "shut", picture())])
    status, out, _ = run(capsysbinary, folder, "--json")
    assert [json.loads(line)["refused"] for line in out.splitlines()] == [None, "unreadable-file"]
    assert status == 2


def test_nothing_is_said_where_every_file_is_a_photo_or_was_named(folder: Path) -> None:
    assert passed_over([str(folder)], ENGLISH) is None
    assert passed_over([str(written(folder / "b.txt", b""))], ENGLISH) is None


def test_a_folder_that_may_be_listed_and_not_entered_is_told_entry_by_entry(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    """The refusals are rehearsed: the root of a container may enter every folder."""
    one_detector(monkeypatch)
    listed = folder / "listed"
    (listed / "inside").mkdir(parents=True)
    for name in ("b.jpg", "c.txt", "d"):
        written(listed / name, b"")
    refuse(monkeypatch, Path, "stat", listed.glob("*"))
    refuse(monkeypatch, os, "scandir", [listed / "inside"])
    status, out, errors = run(capsysbinary, listed, "--json")
    answers = [json.loads(line) for line in out.splitlines()]
    assert [(Path(answer["file"]).name, answer["refused"]) for answer in answers] == [
        ("b.jpg", "unreadable-file"),
        ("d", "unreadable-file"),
    ]
    assert "1 .txt (c.txt)" in errors
    assert f"{listed / 'inside'} cannot be opened" in errors
    assert status == 2


def refuse(monkeypatch: pytest.MonkeyPatch, owner: Any, name: str, places: Iterable[Path]) -> None:
    """Let this function refuse what it is asked about these places, as the system does where somebody lacks the right."""
    asked, shut = getattr(owner, name), [*places]

    def refusing(path: Any, *more: Any, **named: Any) -> Any:
        if Path(path) in shut:
            raise PermissionError(13, "Permission denied", str(path))
        return asked(path, *more, **named)

    monkeypatch.setattr(owner, name, refusing)
