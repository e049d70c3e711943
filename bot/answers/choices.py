"""Adds up what a person chose to hide: a list of steps that can be undone one by one. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from bot.answers.steps import Cell, NotAStep, Screen, ScreenKind, Step, StepKind
from bot.store.records import NumberedRegion, Ticket
from detectors.kit.terms import Region, Risk, ScreeningOptions, Style, cells


@dataclass(frozen=True, slots=True)
class Choices:
    """The choices for a copy.

    ``open`` are the numbers of the places that stay visible. ``cells`` are the cells of the grid that are covered as well.
    """

    open: frozenset[int] = frozenset()
    cells: tuple[Cell, ...] = ()
    style: Style = Style.AUTO
    everything: bool = False
    labels: bool = False

    def after(self, step: Step, count: int) -> Choices:
        """Returns the choices after one more step. ``count`` is the number of places on the photo."""
        if step.style is not None:
            return replace(self, style=step.style)
        if step.kind is StepKind.EVERYTHING:
            return replace(self, everything=not self.everything)
        if step.kind is StepKind.LABELS:
            return replace(self, labels=not self.labels)
        if step.cell is not None:
            remaining = tuple(cell for cell in self.cells if cell != step.cell)
            return replace(self, cells=remaining if step.cell in self.cells else (*self.cells, step.cell))
        return replace(self, open=self._opened(step, count))

    def _opened(self, step: Step, count: int) -> frozenset[int]:
        numbers = frozenset(range(1, count + 1))
        places = frozenset(step.places) & numbers
        return {
            StepKind.TOGGLE: self.open ^ places,
            StepKind.OPEN: self.open | places,
            StepKind.COVER: self.open - places,
            StepKind.COVER_ALL: frozenset[int](),
            StepKind.OPEN_ALL: numbers,
        }[step.kind]


def choices_after(steps: Iterable[Step], count: int) -> Choices:
    """Returns the choices after all steps. ``count`` is the number of places on the photo."""
    choices = Choices()
    for step in steps:
        choices = choices.after(step, count)
    return choices


def choices_of(ticket: Ticket) -> Choices:
    """Returns the choices of a ticket. Raises NotAStep when one of its steps cannot be parsed."""
    return choices_after(map(Step.parse, ticket.steps), len(ticket.regions))


def options_of(ticket: Ticket, screen: Screen | None = None, *, annotated: bool = False) -> ScreeningOptions:
    """Returns the options for a pixel process: for a screen of the review, or without one for the copy."""
    choices = choices_of(ticket)
    grid = screen if screen is not None and screen.kind is ScreenKind.GRID else None
    return ScreeningOptions(
        style=choices.style,
        keep=tuple(ticket.regions[number - 1].region for number in sorted(choices.open)),
        cover=tuple(grid_cell(ticket, cell) for cell in choices.cells),
        everything=choices.everything,
        annotated=annotated,
        grid=grid_part(ticket, grid.cell) if grid is not None else None,
        labels=choices.labels,
        copy=screen is None or screen.shows_copy,
        language=ticket.language or "en",
    )


def whole(ticket: Ticket) -> Region:
    """Returns the region of the whole photo."""
    return Region(0, 0, max(1, ticket.width), max(1, ticket.height))


def grid_part(ticket: Ticket, cell: Cell | None) -> Region:
    """Returns the region that a grid divides: a cell, or the whole photo."""
    return whole(ticket) if cell is None else grid_cell(ticket, cell)


def grid_cell(ticket: Ticket, cell: Cell) -> Region:
    """Returns the region of a cell. Raises NotAStep when the photo has no such cell."""
    region = whole(ticket)
    for number in cell.numbers:
        parts = cells(region)
        if not 1 <= number <= len(parts):
            raise NotAStep("there is no such cell")
        region = parts[number - 1]
    return region


def of_risk(regions: tuple[NumberedRegion, ...], risk: Risk) -> tuple[int, ...]:
    """Returns the numbers of the places of a risk."""
    return tuple(number for number, region in enumerate(regions, 1) if region.risk is risk)


def newly_open(ticket: Ticket, step: Step) -> list[int]:
    """Returns the numbers of covered places of a stop that a step opens. They need a second tap."""
    before = choices_of(ticket)
    after = before.after(step, len(ticket.regions))
    return [number for number in sorted(after.open - before.open) if ticket.regions[number - 1].stops]
