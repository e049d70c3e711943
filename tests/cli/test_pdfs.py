"""``check`` on PDFs: pages in the answer, chosen pages, the redacted PDF, and a sentence for what cannot be looked at."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from detectors.cli import command
from detectors.pdf.building import pages_of
from tests.paint.pdf.sheet import Paper


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    paper = Paper()
    paper.page((260.0, 120.0)).write(20, 40, "Undangan rapat warga")
    paper.page((260.0, 120.0)).write(20, 40, "Password: hujan-deras-77")
    path = tmp_path / "letter.pdf"
    path.write_bytes(paper.data())
    return path


def run(capsys: pytest.CaptureFixture[str], *arguments: Any) -> tuple[int, str, str]:
    status = command.main([str(argument) for argument in arguments])
    said = capsys.readouterr()
    return status, said.out, said.err


def test_people_read_a_line_for_each_page_and_get_a_pdf(letter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = letter.parent / "out"
    status, said, _ = run(capsys, letter, "--redacted", f"{out}/")
    assert status == 1
    assert said.startswith("🔴 Stop — do not send this PDF")
    assert "🔴 Page 2: Password, key or code (" in said
    assert "🟢 One page: nothing found." in said
    assert "hujan" not in said
    assert len(pages_of((out / "letter.pdf").read_bytes())) == 2


def test_pages_that_nobody_chose_are_said_to_be_not_looked_at(letter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "Nobody has looked at the others" not in run(capsys, letter)[1]
    status, said, _ = run(capsys, letter, "--pages", "1")
    assert status == 0
    assert "I looked at 1 of 2 pages. Nobody has looked at the others" in said


def test_programs_read_places_within_pages_only(letter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, said, _ = run(capsys, letter, "--json", "--pages", "2")
    answer = json.loads(said)
    assert status == 1
    assert (answer["level"], answer["page_count"], answer["copy"]) == ("stop", 2, {"pages": 1})
    assert {tuple(finding["regions"]) for finding in answer["findings"]} == {()}
    (page,) = answer["pages"]
    assert list(page) == ["page", "level", "width", "height", "findings", "unchecked", "unread"]
    assert (page["page"], page["level"]) == (2, "stop")
    assert page["findings"][0]["regions"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--pages", "7"), "fewer pages than --pages asks for"),
        (("--pages", "0"), "counted from 1"),
        (("--pages", "two"), "counted from 1"),
        (("--pages", "3-1"), "counted from 1"),
        (("--redacted", "copy.jpg"), "The copy of a PDF is a PDF"),
    ],
)
def test_what_cannot_be_done_is_said(
    letter: Path, arguments: tuple[str, ...], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        status, said, complaint = run(capsys, letter, *arguments)
    except SystemExit as ended:
        status, (said, complaint) = int(str(ended.code)), capsys.readouterr()
    assert status == 2
    assert words in said + complaint


def test_choices_of_places_are_for_photos(letter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = letter.parent / "out.pdf"
    status, _, complaint = run(capsys, letter, "--pages", "1", "--keep", "1", "--redacted", out)
    assert status == 2
    assert "--keep: that is for photos only" in complaint
    assert not out.exists()
