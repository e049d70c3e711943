"""What was timed, for a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console
from rich.table import Table

from tests.measure.speed.figures import STAGES, WORDY, Speed, Spread, Timed, ratios, spread

WHAT = ("median", "95 %")


def print_speed(console: Console, speed: Speed, cores: int) -> None:
    _print_stages(console, speed.pictures, cores)
    _print_seconds(console, speed)
    for rival in speed.rivals:
        by_clock, by_processor = (spread(ratios(speed.pictures, rival, what)) for what in ("wall", "processor"))
        console.print(
            f"picture by picture, ours in {rival}'s (median / 95 %): wall {by_clock[0]:.2f} / {by_clock[1]:.2f}, "
            f"processor {by_processor[0]:.2f} / {by_processor[1]:.2f}",
            soft_wrap=True,
        )
    _print_builds(console, speed)
    for crowd in speed.own.crowds:
        console.print(
            f"{crowd.processes} at once: memory {crowd.half:.0f} MB halfway, {crowd.end:.0f} at the end, "
            f"{crowd.peak:.0f} at most"
        )
    for build in (speed.own, *speed.builds.values()):
        for words in build.unmeasured:
            console.print(words, markup=False, soft_wrap=True)


def _print_stages(console: Console, pictures: Sequence[Timed], cores: int) -> None:
    counted = "networks" in pictures[0].stages
    groups = {"all": list(pictures)}
    if counted:
        groups[f"papers with {WORDY} lines and more"] = [one for one in pictures if one.lines >= WORDY]
    headings = (f"{name} ({len(group)}): {what}" for name, group in groups.items() for what in WHAT)
    table = _table(f"{len(pictures)} pictures, {cores} cores, milliseconds", "stage", *headings)
    for stage in STAGES if counted else STAGES[:-1]:
        values = [[one.stages.get(stage, 0.0) for one in group] for group in groups.values()]
        table.add_row(stage, *(cell for group in values for cell in _cells(group)))
    console.print(table)
    if counted:
        over = spread([one.over_floor for one in pictures])
        console.print(f"above the floor (total in networks): {over[0]:.2f} / {over[1]:.2f}")


def _print_seconds(console: Console, speed: Speed) -> None:
    """Of each rival, theirs and then ours in theirs."""
    table = _table("seconds a picture", "", "mean", "median", "95 %")
    for what in ("processor", "wall"):
        ours = speed.spreads()[what]
        table.add_row(f"{what}: ours", *_numbers(ours))
        for rival in speed.rivals:
            theirs = speed.spreads(rival)[what]
            table.add_row(f"{what}: {rival}", *_numbers(theirs))
            table.add_row(f"{what}: ours in {rival}'s", *_numbers(ours.within(theirs)))
    console.print(table)


def _print_builds(console: Console, speed: Speed) -> None:
    headings = (heading for name in speed.builds for heading in (name, f"ours in {name}'s"))
    table = _table("pixel processes", "", "ours", *headings)
    theirs = [build.told for build in speed.builds.values()]
    for what, value in speed.own.told.items():
        cells = (cell for told in theirs for cell in _beside(value, told.get(what)))
        table.add_row(what, f"{value:.2f}", *cells)
    console.print(table)


def _beside(ours: float, theirs: float | None) -> tuple[str, str]:
    return ("-", "-") if theirs is None else (f"{theirs:.2f}", f"{ours / theirs:.2f}")


def _table(title: str, first: str, *headings: str) -> Table:
    table = Table(title=title, title_justify="left")
    table.add_column(first)
    for heading in headings:
        table.add_column(heading, justify="right")
    return table


def _numbers(values: Spread) -> tuple[str, str, str]:
    return f"{values.mean:.2f}", f"{values.median:.2f}", f"{values.high:.2f}"


def _cells(values: list[float]) -> tuple[str, str]:
    if not values:
        return "-", "-"
    middle, high = spread(values)
    return f"{middle:.0f}", f"{high:.0f}"
