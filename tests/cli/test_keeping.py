"""Keeping a field of the example card: what lies over it and is much larger stays covered, and is named with the way out."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from detectors.cli import command

CARD = Path(__file__).parents[2] / "examples" / "ktp.jpg"


def run(capsys: pytest.CaptureFixture[str], *arguments: Any) -> str:
    command.main([str(argument) for argument in arguments])
    return capsys.readouterr().out


def test_what_lies_over_a_kept_field_is_named_and_opened_with_its_number(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    places = json.loads(run(capsys, CARD, "--json"))["places"]
    (number,) = (place for place in places if place["field"] == "nik")
    said = run(capsys, CARD, "--keep", "nik", "--redacted", tmp_path / "one.jpg")
    told = re.search(r"Still covered, with what of these is below: (\d+), .* --keep ([\d,]+)", said)
    assert told
    assert told[2] == f"{number['number']},{told[1]}"
    again = run(capsys, CARD, "--keep", told[2], "--redacted", tmp_path / "two.jpg")
    assert "Still covered" not in again
    assert "Left open at your wish" in again
