"""How small may it be: what is found of small print in large photos, by the height of its letters, as a file and as sent."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table

from tests.measure.outcome import Outcome
from tests.paint.far import x_height_of
from tests.paint.table import SENT

WAYS: Final = {False: "as a file", True: "sent as a photo, 1,280 pixels"}
WIDTH: Final = 110
"""Columns of a terminal that the table needs; a narrower one would break its cells."""
LEGEND: Final = (
    "cells: places covered of all where the risk is found; else named (as unread or unchecked) or silent (neither). "
    "Heights are pixels of a small letter in the file."
)


@dataclass(frozen=True)
class Size:
    """Pictures of one thing at one height of letters: how many, in how many all risks are found, places covered of all.

    Where a risk is not found, the picture is ``named`` as unread or unchecked, or it is ``silent``.
    """

    thing: str
    sent: bool
    x_height: int
    pictures: int
    found: int
    covered: int
    boxes: int
    named: int

    @property
    def silent(self) -> int:
        return self.pictures - self.found - self.named


def by_size(outcomes: Iterable[Outcome]) -> list[Size]:
    """In the order of the pictures."""
    groups: dict[tuple[str, bool, int], list[Outcome]] = {}
    for outcome in outcomes:
        view = outcome.expected.view
        key = outcome.expected.kind, view.endswith(SENT), x_height_of(view)
        groups.setdefault(key, []).append(outcome)
    return [_size(*key, of) for key, of in groups.items()]


def _size(thing: str, sent: bool, x_height: int, of: Sequence[Outcome]) -> Size:
    missed = [outcome for outcome in of if outcome.missed]
    boxes = sum(len(outcome.covered) for outcome in of)
    return Size(
        thing, sent, x_height, len(of), len(of) - len(missed), boxes - sum(len(outcome.open) for outcome in of), boxes,
        sum(bool(outcome.unread or outcome.mostly_unread or outcome.unchecked) for outcome in missed),
    )  # fmt: skip


def print_sizes(console: Console, sizes: Sequence[Size]) -> None:
    """A table for each way that a picture may come."""
    for sent, way in WAYS.items():
        of = [size for size in sizes if size.sent is sent]
        if of:
            console.print(_table(way, of), width=WIDTH, crop=False)
    console.print(LEGEND, soft_wrap=True)


def _table(title: str, sizes: Sequence[Size]) -> Table:
    heights = sorted({size.x_height for size in sizes}, reverse=True)
    table = Table(title=title, title_justify="left", box=SIMPLE)
    table.add_column("letters, px", no_wrap=True)
    for height in heights:
        table.add_column(str(height), justify="right", no_wrap=True)
    for thing in dict.fromkeys(size.thing for size in sizes):
        cells = {size.x_height: _cell(size) for size in sizes if size.thing == thing}
        table.add_row(thing, *(cells.get(height, "-") for height in heights))
    columns = [[size for size in sizes if size.x_height == height] for height in heights]
    table.add_section()
    table.add_row("found", *(_share(sum(s.found for s in of), sum(s.pictures for s in of)) for of in columns))
    table.add_row("covered", *(_share(sum(s.covered for s in of), sum(s.boxes for s in of)) for of in columns))
    table.add_row("named of missed", *(_of_missed(of) for of in columns))
    return table


def _cell(size: Size) -> str:
    if size.found == size.pictures:
        return f"{size.covered}/{size.boxes}"
    return "silent" if size.silent else "named"


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.2f}" if whole else "-"


def _of_missed(of: Sequence[Size]) -> str:
    missed = sum(size.pictures - size.found for size in of)
    return f"{sum(size.named for size in of)}/{missed}" if missed else "-"
