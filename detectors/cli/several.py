"""Checks many files: a bar with the time left, and after all answers a table of what needs a look, worst first."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

from rich.cells import cell_len
from rich.console import Console
from rich.markup import escape

from detectors.cli.printing import visible
from detectors.kit.terms import WORST_FIRST, Level, Screening
from texts import Texts

MARKS: Final = {Level.STOP: "🔴", Level.UNKNOWN: "⚪", Level.CAUTION: "🟡", Level.CLEAR: "🟢"}
"""The levels as the table has them: the first sign of their headlines."""
SPEED_SECONDS: Final = 600.0
"""How far back the time left is reckoned from: a photo may take longer than a bar usually looks back."""
LONGEST_NAME: Final = 48
"""Columns of a name up to which the column after it is aligned."""


def check_each(
    paths: Sequence[Path],
    answered: Callable[[Path, Callable[[], None]], tuple[int, Screening]],
    errors: Console,
    texts: Texts,
) -> tuple[int, list[tuple[Path, Screening]]]:
    """Check all files, and return the highest exit status and what was said of each.

    ``answered`` checks one, calls what it is given before it prints anything, and returns its exit status and screening. On a
    terminal a bar shows how many are done and the time left; it makes way for each answer.
    """
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    status, answers = 0, []
    begin, end = TextColumn(texts.plain("cli-bar")), TextColumn(texts.plain("cli-bar.left"))
    columns = begin, BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(), end
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


def print_table(console: Console, answers: Sequence[tuple[Path, Screening]], texts: Texts) -> None:
    """Print a line for each file that needs a look, worst first, and how many there are of each level."""
    worst = sorted(answers, key=lambda answer: WORST_FIRST.index(answer[1].verdict.level))
    levels = [screening.verdict.level for _, screening in worst]
    counts = " · ".join(f"{MARKS[level]} {levels.count(level)}" for level in WORST_FIRST if level in levels)
    console.print(f"\n[bold]{texts.plain('cli-files', count=len(worst), levels=counts)}[/]", soft_wrap=True)
    for line in _lines([answer for answer in worst if answer[1].verdict.level is not Level.CLEAR], texts):
        console.print(line, soft_wrap=True)


def _lines(answers: Sequence[tuple[Path, Screening]], texts: Texts) -> Iterator[str]:
    names = [visible(path) for path, _ in answers]
    width = min(max(map(cell_len, names), default=0), LONGEST_NAME)
    for name, (_, screening) in zip(names, answers, strict=True):
        gap = " " * (2 + max(0, width - cell_len(name)))
        yield f"{MARKS[screening.verdict.level]} {escape(name)}{gap}{escape(_what(screening, texts))}"


def _what(screening: Screening, texts: Texts) -> str:
    """Such as ``Identity document, Payment; not all of it was checked``."""
    parts = [texts.listed(texts.plain(f"risk-{risk.value}.short") for risk in screening.verdict.risks)]
    parts += [texts.plain("cli-not-readable")] * (screening.refused is not None)
    parts += [texts.plain("cli-not-all-checked")] * bool(screening.report.unchecked)
    parts += [texts.plain("unread-writing")] * bool(screening.report.unread)
    return "; ".join(filter(None, parts))
