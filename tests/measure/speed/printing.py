"""What was timed, for a terminal."""

from __future__ import annotations

from rich.console import Console
from rich.table import Table

from tests.measure.speed.figures import STAGES, WORDY, Speed, ratios, spread

WHAT = ("median", "95 %")


def print_speed(console: Console, speed: Speed, cores: int) -> None:
    wordy = [one for one in speed.pictures if one.lines >= WORDY]
    groups = {"all": list(speed.pictures), f"papers with {WORDY} lines and more": wordy}
    table = Table(title=f"{len(speed.pictures)} pictures, {cores} cores, milliseconds", title_justify="left")
    for heading in ("stage", *(f"{name} ({len(group)}): {what}" for name, group in groups.items() for what in WHAT)):
        table.add_column(heading, justify="left" if heading == "stage" else "right")
    for stage in STAGES:
        values = [[one.stages.get(stage, 0.0) for one in group] for group in groups.values()]
        table.add_row(stage, *(cell for group in values for cell in _cells(group)))
    console.print(table)
    over = spread([one.over_floor for one in speed.pictures])
    console.print(f"above the floor (total in networks): {over[0]:.2f} / {over[1]:.2f}")
    for rival in speed.pictures[0].rivals:
        ratio = spread(ratios(speed.pictures, rival))
        theirs = spread([one.rivals[rival] for one in speed.pictures])
        console.print(f"against {rival}: {ratio[0]:.2f} of its time ({theirs[0]:.0f} / {theirs[1]:.0f} ms)")
    for crowd in speed.crowds:
        console.print(
            f"{crowd.processes} processes: {crowd.rate:.2f} photos a second; memory {crowd.half:.0f} MB halfway, "
            f"{crowd.end:.0f} at the end, {crowd.peak:.0f} at most"
        )
    console.print(f"start to first answer: {speed.start:.1f} s")
    growing = ", ".join(f"{megapixels}: {seconds:.2f} s" for megapixels, seconds in speed.sizes.items())
    console.print(f"one picture by megapixels: {growing}")


def _cells(values: list[float]) -> tuple[str, str]:
    if not values:
        return "-", "-"
    middle, high = spread(values)
    return f"{middle:.0f}", f"{high:.0f}"
