"""The speed measurement: what it counts, what it refuses, and one small run of the real thing."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from rich.console import Console

from tests.measure.__main__ import main
from tests.measure.speed import pictures, rivals, run
from tests.measure.speed.figures import Timed, ratios, spread
from tests.measure.speed.spans import busy


def test_busy_time_counts_what_overlaps_once() -> None:
    assert busy([]) == 0
    assert busy([(3.0, 4.0), (0.0, 2.0), (1.0, 2.5), (1.2, 1.3)]) == pytest.approx(3.5)


def test_floor_and_ratios_are_of_one_picture_each() -> None:
    one = Timed("one", 3, {"total": 120.0, "networks": 100.0}, {"other": 240.0})
    two = Timed("two", 3, {"total": 300.0, "networks": 150.0}, {"other": 100.0})
    assert [one.over_floor, two.over_floor] == [1.2, 2.0]
    assert ratios([one, two], "other") == [0.5, 3.0]
    assert spread([1.0, 2.0, 3.0])[0] == 2.0


@pytest.mark.parametrize(("names", "said"), [("nobody", "not known"), ("presidio", "setup/rivals")])
def test_a_rival_that_is_not_there_is_said_with_what_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], names: str, said: str
) -> None:
    monkeypatch.setattr(rivals, "PYTHON", Path("/nowhere/python"))
    assert main(["--speed", "--only", "landscape-flat", "--against", names]) == 2
    assert said in capsys.readouterr().err


def test_one_picture_is_timed_by_the_real_line_and_a_pixel_process(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(pictures, "MEGAPIXELS", (1,))
    monkeypatch.setattr(run, "cores", lambda: 1)
    out, file = io.StringIO(), tmp_path / "speed.json"
    words = ["--speed", "--painted", "--only", "landscape-flat", "--crowd", "2", "--json", str(file)]
    assert main(words, Console(file=out, width=160)) == 0
    assert all(words in out.getvalue() for words in ("above the floor", "photos a second", "start to first answer"))
    (picture,) = json.loads(file.read_text())["pictures"]
    assert 0 < picture["stages"]["networks"] <= picture["stages"]["total"]
