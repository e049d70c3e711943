"""The table of sizes counts what is found, covered and named by the height of letters, as a file and as sent."""

from __future__ import annotations

import io
import json
from pathlib import Path

from rich.console import Console

from detectors.kit.terms import Region, Risk, Strength
from tests.measure.__main__ import main
from tests.measure.expected import Box, Expected
from tests.measure.outcome import Outcome
from tests.measure.sizes import by_size, print_sizes
from tests.paint import catalogue


def outcome(view: str, found: bool = True, covered: float = 1.0, unread: tuple[str, ...] = ()) -> Outcome:
    box = Box("password", Region(0, 0, 9, 9))
    expected = Expected(f"note-{view}.jpg", "note", frozenset({Risk.SECRETS}), frozenset(), (box, box), view=view)
    said = {Risk.SECRETS: Strength.SURE} if found else {}
    return Outcome(expected, "clear", "", said, {}, (1.0, covered), unread=unread)


def test_cells_say_covered_named_or_silent_and_ways_are_apart() -> None:
    sizes = by_size(
        [
            outcome("x20"), outcome("x12", covered=0.5), outcome("x7", found=False, unread=("small",)),
            outcome("x5", found=False), outcome("x20-sent", found=False),
        ]
    )  # fmt: skip
    assert [(size.x_height, size.sent, size.found, size.covered, size.named, size.silent) for size in sizes] == [
        (20, False, 1, 2, 0, 0), (12, False, 1, 1, 0, 0), (7, False, 0, 2, 1, 0), (5, False, 0, 2, 0, 1),
        (20, True, 0, 2, 0, 1),
    ]  # fmt: skip
    print_sizes(Console(file=(written := io.StringIO()), width=80), sizes)
    as_file, as_sent = written.getvalue().split("sent as a photo")
    rows = [line.split() for line in as_file.splitlines()]
    assert ["note", "2/2", "1/2", "named", "silent"] in rows
    assert ["found", "1.00", "1.00", "0.00", "0.00"] in rows
    assert ["named", "of", "missed", "-", "-", "1/1", "0/1"] in rows
    assert "silent" in as_sent


def test_a_step_of_a_ladder_is_measured_by_the_real_line(tmp_path: Path) -> None:
    out = Console(file=(written := io.StringIO()), width=120)
    file = tmp_path / "sizes.json"
    words = ["--painted", "--sizes", "--only", "wifi-note-12mp-x20", "--processes", "1", "--json", str(file)]
    assert main(words, out) == 0
    said = json.loads(file.read_text())
    assert [(size["x_height"], size["sent"]) for size in said["sizes"]] == [(20, False), (20, True)]
    assert said["sizes"][0]["found"] == 1
    assert "wifi-note-12mp" in written.getvalue()


def test_what_is_painted_for_a_close_look_is_part_of_the_whole_measurement() -> None:
    papers, detailed = ({kind.name for kind, _ in pairs} for pairs in (catalogue.whole(), catalogue.detailed()))
    assert {"chat-tall-dark", "ktp-far", "ktp-mirrored", "scribble-note"} <= detailed
    assert not papers & detailed
