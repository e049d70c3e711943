"""What a person chose to hide, as steps that can be taken back one by one. Pure.

A step is ``t3`` (place 3 the other way round), ``o1.4`` (places 1 and 4 open), ``c1.4`` (covered), ``a`` (all covered), ``n``
(none covered), ``m12`` (cell 12 of the grid the other way round), ``m12.5`` (cell 5 within cell 12), ``ysoft`` (style), ``e``
(everything of a paper, or only who it is about), ``l`` (labels on what is covered, or none).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from bot.store.records import NumberedRegion, Ticket
from detectors.kit.terms import Region, Risk, ScreeningOptions, Style, cells


@dataclass(frozen=True, slots=True)
class Choices:
    """``open`` are numbers of places that stay visible, ``cells`` the parts of the grid that are covered besides."""

    open: frozenset[int] = frozenset()
    cells: tuple[str, ...] = ()
    style: Style = Style.SOLID
    everything: bool = False
    labels: bool = False

    def after(self, step: str, count: int) -> Choices:
        verb, rest = step[0], step[1:]
        if verb == "y":
            return replace(self, style=Style(rest))
        if verb == "e":
            return replace(self, everything=not self.everything)
        if verb == "l":
            return replace(self, labels=not self.labels)
        if verb == "m":
            left = tuple(cell for cell in self.cells if cell != rest)
            return replace(self, cells=left if rest in self.cells else (*self.cells, rest))
        return replace(self, open=self._opened(verb, rest, count))

    def _opened(self, verb: str, rest: str, count: int) -> frozenset[int]:
        everyone = frozenset(range(1, count + 1))
        named = frozenset(int(number) for number in rest.split(".") if number) & everyone
        return {
            "t": self.open ^ named,
            "o": self.open | named,
            "c": self.open - named,
            "a": frozenset[int](),
            "n": everyone,
        }[verb]


def choices_after(steps: Iterable[str], count: int) -> Choices:
    """What all steps together come to, among so many places."""
    chosen = Choices()
    for step in steps:
        chosen = chosen.after(step, count)
    return chosen


def choices_of(ticket: Ticket) -> Choices:
    return choices_after(ticket.steps, len(ticket.regions))


def options_of(
    ticket: Ticket, *, annotated: bool = False, grid: str | None = None, copy: bool = True
) -> ScreeningOptions:
    """What the pixel house is asked for. ``grid`` is "" for the whole photo's cells, a cell's number for its parts."""
    chosen = choices_of(ticket)
    return ScreeningOptions(
        style=chosen.style,
        keep=tuple(ticket.regions[number - 1].region for number in sorted(chosen.open)),
        cover=tuple(grid_cell(ticket, cell) for cell in chosen.cells),
        everything=chosen.everything,
        annotated=annotated,
        grid=None if grid is None else grid_part(ticket, grid),
        labels=chosen.labels,
        copy=copy,
    )


def whole(ticket: Ticket) -> Region:
    return Region(0, 0, max(1, ticket.width), max(1, ticket.height))


def grid_part(ticket: Ticket, cell: str) -> Region:
    return grid_cell(ticket, cell) if cell else whole(ticket)


def grid_cell(ticket: Ticket, cell: str) -> Region:
    """The region of cell ``12``, or of ``12.5``, the fifth within it. Raises ValueError for one that is not there."""
    region = whole(ticket)
    for number in cell.split("."):
        parts = cells(region)
        if not (number.isdecimal() and 1 <= int(number) <= len(parts)):
            raise ValueError("there is no such cell")
        region = parts[int(number) - 1]
    return region


def of_risk(regions: tuple[NumberedRegion, ...], risk: Risk) -> list[int]:
    """The numbers of the places that stand for a risk."""
    return [number for number, region in enumerate(regions, 1) if region.risk is risk]


def newly_open(ticket: Ticket, step: str) -> list[int]:
    """Places of a stop that this step would leave open and that are covered now: they need a second tap."""
    before = choices_of(ticket)
    after = before.after(step, len(ticket.regions))
    return [number for number in sorted(after.open - before.open) if ticket.regions[number - 1].stops]
