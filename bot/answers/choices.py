"""Adds up what a person chose to hide: a list of steps that can be undone one by one. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from bot.answers.pages import covered_cells, grid_cell, grid_part, numbers_shown, part_shown, tapped
from bot.answers.purposes import PRESETS
from bot.answers.steps import Cell, Screen, ScreenKind, Step, StepKind
from bot.store.records import NumberedRegion, Ticket
from detectors.kit.terms import ScreeningOptions, Style, by_item, opened_with


@dataclass(frozen=True, slots=True)
class Choices:
    """The choices for a copy.

    ``wanted`` are the numbers of the places that the person opened, ``open`` these and what lies over them. ``cells`` are the
    cells of the grid that were tapped: a cell of the photo is covered by a tap, a cell within it changed.
    """

    wanted: frozenset[int] = frozenset()
    open: frozenset[int] = frozenset()
    cells: tuple[Cell, ...] = ()
    style: Style = Style.AUTO
    everything: bool = False
    labels: bool = False

    def after(self, step: Step, places: Sequence[NumberedRegion]) -> Choices:
        """Returns the choices after one more step. ``places`` are all places on the photo."""
        if step.style is not None:
            return replace(self, style=step.style)
        if step.purpose is not None:
            preset = PRESETS[step.purpose]
            return replace(self, style=preset.style, everything=preset.everything)
        if step.kind is StepKind.EVERYTHING:
            return replace(self, everything=not self.everything)
        if step.kind is StepKind.LABELS:
            return replace(self, labels=not self.labels)
        if step.cell is not None:
            return replace(self, cells=tapped(self.cells, step.cell))
        wanted = self._wanted(step, places)
        return replace(self, wanted=wanted, open=opened_with(places, wanted))

    def _wanted(self, step: Step, places: Sequence[NumberedRegion]) -> frozenset[int]:
        everywhere = frozenset(range(1, len(places) + 1))
        numbers = frozenset(by_item(places).get(step.item, ()) if step.item else step.places) & everywhere
        if step.kind in (StepKind.TOGGLE, StepKind.ITEM):
            return self._without(numbers, places) if numbers <= self.open else self.wanted | numbers
        return {
            StepKind.OPEN: self.wanted | numbers,
            StepKind.COVER: self._without(numbers, places),
            StepKind.COVER_ALL: frozenset[int](),
            StepKind.OPEN_ALL: everywhere,
        }[step.kind]

    def _without(self, numbers: frozenset[int], places: Sequence[NumberedRegion]) -> frozenset[int]:
        """Returns what stays wanted where these are covered: not what can only be seen with one of them open."""
        return frozenset(number for number in self.wanted if not opened_with(places, (number,)) & numbers)


def choices_after(steps: Iterable[Step], places: Sequence[NumberedRegion]) -> Choices:
    """Returns the choices after all steps. ``places`` are all places on the photo."""
    choices = Choices()
    for step in steps:
        choices = choices.after(step, places)
    return choices


def choices_of(ticket: Ticket) -> Choices:
    """Returns the choices of a ticket. Raises NotAStep when one of its steps cannot be parsed."""
    return choices_after(map(Step.parse, ticket.steps), ticket.regions)


def options_of(ticket: Ticket, screen: Screen | None = None, *, annotated: bool = False) -> ScreeningOptions:
    """Returns the options for a pixel process: for a screen of the review, or without one for the copy."""
    choices = choices_of(ticket)
    grid = grid_part(ticket, screen.cell) if screen is not None and screen.kind is ScreenKind.GRID else None
    return ScreeningOptions(
        style=choices.style,
        keep=tuple(ticket.regions[number - 1].region for number in sorted(choices.open)),
        cover=tuple(grid_cell(ticket, cell) for cell in covered_cells(choices.cells, ticket)),
        everything=choices.everything,
        annotated=annotated,
        grid=grid,
        labels=choices.labels,
        copy=screen is None or screen.shows_copy,
        language=ticket.language or "en",
        part=grid or part_shown(ticket, screen),
        numbers=numbers_shown(ticket, screen),
    )


def newly_open(ticket: Ticket, step: Step) -> list[int]:
    """Returns the numbers of covered places of a stop that a step opens. They need a second tap."""
    before = choices_of(ticket)
    after = before.after(step, ticket.regions)
    return [number for number in sorted(after.open - before.open) if ticket.regions[number - 1].stops]
