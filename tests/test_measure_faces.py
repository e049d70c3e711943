"""The benchmark's table: ages from file names, shares by bands, and no answer for a folder of other things."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from rich.console import Console

from detectors.kit.terms import Region
from detectors.kit.vision.face import Face
from tests.measure_faces import age_of, main, table


def face(*years: float) -> Face:
    return Face(Region(0, 0, 100, 120), 0.9, years)


@pytest.mark.parametrize(
    ("name", "age"),
    [("7_0_1_2017.jpg", 7), ("101_1.PNG", 101), ("portrait_7.jpg", None), ("7.jpg", None), ("7_notes.txt", None)],
)
def test_a_name_begins_with_the_age(name: str, age: int | None) -> None:
    assert age_of(Path(name)) == age


def test_shares_are_of_all_pictures_also_those_without_a_face() -> None:
    results = {(4, 9): [(5, face(*[6.0] * 6)), (6, face(*[30.0] * 6)), (8, None), (9, face(*[9.0] * 6))]}
    console = Console(width=120, record=True, quiet=False)
    console.print(table(results))
    rows = [row for row in console.export_text().splitlines() if "│" in row]
    assert [row.split("│")[2].strip() for row in rows] == ["4", "0.750", *["0.500"] * 5]


def test_a_folder_without_ages_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "cat.jpg").write_bytes(b"")
    assert main(tmp_path) == 2
    assert "no pictures whose names begin with an age" in " ".join(capsys.readouterr().out.split())


def test_a_folder_is_walked_through_and_broken_pictures_count_as_not_found(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "5_0.jpg").write_bytes(b"no picture")
    cv2.imwrite(str(tmp_path / "30_0.png"), np.full((60, 60, 3), 128, np.uint8))
    assert main(tmp_path) == 0
    assert "0.000" in capsys.readouterr().out
