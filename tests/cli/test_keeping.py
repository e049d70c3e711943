"""Keeping places open: a field of a card alone; what lies over a place and is much larger stays covered, and is named."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from detectors.cli import command

EXAMPLES = Path(__file__).parents[2] / "examples"
CARD, REPORT = EXAMPLES / "ktp.jpg", EXAMPLES / "lab-report.jpg"


def run(capsys: pytest.CaptureFixture[str], *arguments: Any) -> str:
    command.main([str(argument) for argument in arguments])
    return capsys.readouterr().out


def test_a_field_of_a_card_is_opened_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    places = json.loads(run(capsys, CARD, "--json"))["places"]
    (nik,) = (place for place in places if place["field"] == "nik")
    left, top, right, bottom = nik["region"]
    said = run(capsys, CARD, "--keep", "nik", "--redacted", tmp_path / "one.jpg")
    assert "Still covered" not in said
    assert f"Left open at your wish, where no other place lies over it: {nik['number']}." in said
    card, copy = (cv2.imread(str(path)) for path in (CARD, tmp_path / "one.jpg"))
    assert card is not None
    assert copy is not None
    differs = np.abs(card.astype(int) - copy).max(axis=2) > 40
    middle = (top + bottom) // 2
    assert not differs[middle - 8 : middle + 8, left + 16 : right - 16].any(), "the number is to be read"
    for place in places:
        if place["field"] in ("name", "birth-date"):
            left, top, right, bottom = place["region"]
            assert differs[top:bottom, left:right].any(), "and nothing else"


def test_what_lies_over_a_kept_place_is_named_and_opened_with_its_number(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    places = json.loads(run(capsys, REPORT, "--json"))["places"]
    number = next(place["number"] for place in places if place["risk"] == "contact")
    said = run(capsys, REPORT, "--keep", number, "--redacted", tmp_path / "one.jpg")
    told = re.search(r"Still covered, with what of these is below: (\d+), .* --keep ([\d,]+)", said)
    assert told
    assert told[2] == f"{number},{told[1]}"
    again = run(capsys, REPORT, "--keep", told[2], "--redacted", tmp_path / "two.jpg")
    assert "Still covered" not in again
    assert "Left open at your wish" in again
