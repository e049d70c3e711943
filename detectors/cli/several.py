"""Checks many files: a bar with the time left, and after all answers a table of what needs a look, worst first."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from detectors.cli.printing import visible
from detectors.kit.terms import RISKS, WORST_FIRST, Level, Screening

MARKS: Final = {
    Level.STOP: "[bold red]STOP[/]   ",
    Level.UNKNOWN: "[bold magenta]UNKNOWN[/]",
    Level.CAUTION: "[bold yellow]CAUTION[/]",
    Level.CLEAR: "[bold green]CLEAR[/]  ",
}
"""The levels as the table has them."""
SPEED_SECONDS: Final = 600.0
"""How far back the time left is reckoned from: a photo may take longer than a bar usually looks back."""
LONGEST_NAME: Final = 48
"""Letters of a name up to which the column after it is aligned."""


def check_each(
    paths: Sequence[Path], answered: Callable[[Path, Callable[[], None]], tuple[int, Screening]], errors: Console
) -> tuple[int, list[tuple[Path, Screening]]]:
    """Check all files, and return the highest exit status and what was said of each.

    ``answered`` checks one, calls what it is given before it prints anything, and returns its exit status and screening. On a
    terminal a bar shows how many are done and the time left; it makes way for each answer.
    """
    status, answers = 0, []
    columns = TextColumn("Checking"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(), TextColumn("left")
    shown = len(paths) > 1 and errors.is_terminal
    bar = Progress(*columns, console=errors, transient=True, disable=not shown, speed_estimate_period=SPEED_SECONDS)
    task = bar.add_task("", total=len(paths))
    try:
        for path in paths:
            bar.start()
            found, screening = answered(path, bar.stop)
            status = max(status, found)
            answers.append((path, screening))
            bar.advance(task)
    finally:
        bar.stop()
    return status, answers


def print_table(console: Console, answers: Sequence[tuple[Path, Screening]]) -> None:
    """Print a line for each file that needs a look, worst first, and how many there are of each level."""
    worst = sorted(answers, key=lambda answer: WORST_FIRST.index(answer[1].verdict.level))
    levels = [screening.verdict.level for _, screening in worst]
    counts = ", ".join(f"{levels.count(level)} {level.value}" for level in WORST_FIRST if level in levels)
    console.print(f"\n[bold]{len(worst)} files: {counts}[/]", soft_wrap=True)
    for line in _lines([answer for answer in worst if answer[1].verdict.level is not Level.CLEAR]):
        console.print(line, soft_wrap=True)


def _lines(answers: Sequence[tuple[Path, Screening]]) -> Iterator[str]:
    names = [visible(path) for path, _ in answers]
    width = min(max(map(len, names), default=0), LONGEST_NAME)
    for name, (_, screening) in zip(names, answers, strict=True):
        yield f"{MARKS[screening.verdict.level]} {escape(name.ljust(width))}  {_what(screening)}"


def _what(screening: Screening) -> str:
    """Such as ``Identity document, Payment; not all of it was checked``."""
    parts = [", ".join(RISKS[risk].title for risk in screening.verdict.risks)]
    parts += ["could not be read"] * (screening.refused is not None)
    parts += ["not all of it was checked"] * bool(screening.report.unchecked)
    parts += ["writing that was not understood"] * bool(screening.report.unread)
    return "; ".join(filter(None, parts))
