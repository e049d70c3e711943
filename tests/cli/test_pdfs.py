"""``check`` on PDFs: pages in the answer, chosen pages, the redacted PDF, and a sentence for what cannot be looked at."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from detectors.cli import command
from detectors.pdf.building import pages_of
from detectors.pdf.process import PdfFile
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
    _, said, _ = run(capsys, letter)
    assert "Nobody has looked at the others" not in said
    assert "A covered copy passed its proof" in said
    status, said, _ = run(capsys, letter, "--pages", "1")
    assert status == 0
    assert "I looked at 1 of 2 pages. Nobody has looked at the others" in said
    assert "A copy without hidden data passed its proof" in said


def test_programs_read_places_within_pages_only(letter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, said, _ = run(capsys, letter, "--json", "--pages", "2")
    answer = json.loads(said)
    assert status == 1
    assert (answer["level"], answer["page_count"], answer["copy"]) == ("stop", 2, {"pages": 1})
    assert {tuple(finding["regions"]) for finding in answer["findings"]} == {()}
    (page,) = answer["pages"]
    assert list(page) == ["page", "level", "width", "height", "findings", "unchecked", "unread", "places"]
    assert (page["page"], page["level"]) == (2, "stop")
    assert page["findings"][0]["regions"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--pages", "7"), "does not have a page that --pages"),
        (("--pages", "0"), "counted from 1"),
        (("--pages", "two"), "counted from 1"),
        (("--pages", "3-1"), "counted from 1"),
        (("--pages", "3-1,2"), "counted from 1"),
        (("--pages", "2-"), "counted from 1"),
        (("--pages", "1,2001"), "counted from 1"),
        (("--pages", "1_0"), "counted from 1"),
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


@pytest.fixture
def secrets(tmp_path: Path) -> Path:
    """A password on pages 1 and 3, and a harmless page between."""
    paper = Paper()
    for line in ("Password: hujan-deras-77", "Undangan rapat warga", "Password: panas-terik-33"):
        paper.page((260.0, 120.0)).write(20, 40, line)
    path = tmp_path / "secrets.pdf"
    path.write_bytes(paper.data())
    return path


def test_numbers_count_over_all_pages_in_words_and_for_programs(
    secrets: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = run(capsys, secrets)[1]
    assert re.search(r"Page 1: .*place 1\)", said)
    assert re.search(r"Page 3: .*place 2\)", said)
    answer = json.loads(run(capsys, secrets, "--json")[1])
    assert [[place["number"] for place in page["places"]] for page in answer["pages"]] == [[1], [], [2]]
    assert all(place["shape"] for page in answer["pages"] for place in page["places"])
    assert answer["places"] == []


def test_places_of_pages_are_kept_covered_numbered_and_explained(
    secrets: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, numbered = secrets.parent / "out.pdf", secrets.parent / "numbered.pdf"
    chosen = ("--keep", "2", "--cover", "2:40,60,200,120", "--annotated", numbered, "--explain", "2", "--redacted", out)
    status, said, _ = run(capsys, secrets, *chosen)
    assert status == 1
    assert "Left open at your wish, where no other place lies over it: 2." in said
    assert "Copy with place 2 left open" in said
    assert "On page 3, as if it were a photo:" in said
    assert re.search(r"Place 2: \d+,\d+,\d+,\d+ in pixels", said)
    with PdfFile(secrets.read_bytes(), (), 3) as plain, PdfFile(out.read_bytes(), (), 3) as covered:
        pages = [plain.draw(number) for number in (1, 2, 3)]
        copies = [covered.draw(number, (page.width, page.height)) for number, page in enumerate(pages, 1)]
    assert [page.pixels == copy.pixels for page, copy in zip(pages, copies, strict=True)] == [False, False, True]
    assert len(numbered.read_bytes()) > 0
    assert numbered.read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--keep", "3"), "--keep 3: this PDF has places 1 to 2. Nothing was written"),
        (("--keep", "nik"), "--keep nik: this PDF has places 1 to 2. Nothing was written"),
        (("--cover", "40,60,200,120"), "Write the page before the box"),
        (("--cover", "7:40,60,200,120"), "does not have a page that --pages or --cover asks for"),
        (("--pages", "1-2", "--cover", "3:40,60,200,120"), "or it is not looked at"),
        (("--explain", "3"), "--explain 3: this PDF has places 1 to 2."),
        (("--annotated", "numbers.png"), "The numbered pages of a PDF are a PDF"),
    ],
)
def test_choices_that_mean_nothing_are_said(
    secrets: Path, arguments: tuple[str, ...], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    out = secrets.parent / "out.pdf"
    status, said, complaint = run(capsys, secrets, *arguments, "--redacted", out)
    assert status == 2
    assert words in said + complaint
    assert out.exists() is (arguments[0] == "--explain")


def test_on_a_single_page_a_box_needs_no_page(letter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = letter.parent / "out.pdf"
    assert run(capsys, letter, "--pages", "1", "--cover", "40,60,200,120", "--redacted", out)[0] == 0
    assert out.exists()


@pytest.mark.parametrize("box", ["0:1,2,3,4", "two:1,2,3,4", ":1,2,3,4", "2:", "1:2:3,4,5,6", "9999:1,2,3,4"])
def test_a_box_on_no_page_is_a_sentence(box: str, letter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        run(capsys, letter, "--cover", box)
    assert f"--cover {box} is no box" in capsys.readouterr().err
