"""Prints the tables of the bench and, for the half that may be looked at, what went wrong with each template."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import Final

from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table

from tests.words.figures import Row
from tests.words.judging import Judged

GOALS: Final = {0.0: 1.0, 0.01: 0.995, 0.02: 0.99, 0.04: 0.97}
"""Share of marks that should be covered, by the share of signs that are misread."""
OF_TEXTS: Final = ("texts", "recall", "marks", "covered", "astray")
OF_SAFE: Final = ("safe", "alarms", "share", "hints")


def print_rows(console: Console, title: str, rows: Sequence[Row]) -> None:
    """Recall, covers and alarms of generated texts; columns of what no row has are left out."""
    there, safe = any(one.texts for one in rows), any(one.safe for one in rows)
    table = _table(title, "", *(OF_TEXTS if there else ()), *(OF_SAFE if safe else ()))
    for one in rows:
        of_texts = (str(one.texts), _share(one.recall), str(one.marks), _share(one.cover), str(one.astray))
        of_safe = (str(one.safe), str(one.alarmed), _share(one.alarms), str(one.hinted))
        table.add_row(one.name, *(of_texts if there else ()), *(of_safe if safe else ()))
    console.print(table)


def print_rates(console: Console, rows: Mapping[tuple[str, float], Row]) -> None:
    """The project's own texts by the share of signs that are misread."""
    table = _table("own texts with misread signs", "source", "signs", "texts", "recall", "covered", "goal", "false")
    for (source, rate), one in rows.items():
        goal = _share(GOALS.get(rate)) if one.marks else "-"
        count = str(one.texts + one.safe)
        shares = (_share(one.recall), _share(one.cover), goal, _share(one.false))
        table.add_row(source, f"{rate:.0%}", count, *shares)
    console.print(table)


def print_troubles(console: Console, troubles: Mapping[str, Sequence[str]]) -> None:
    """What went wrong, a line a template."""
    for name, wrong in troubles.items():
        console.print(f"{name}: {'; '.join(wrong)}", markup=False, soft_wrap=True)


def troubles(judged: Sequence[Judged]) -> dict[str, list[str]]:
    """What went wrong with each template, and how often; templates with which nothing did are left out."""
    texts: dict[str, int] = Counter(one.name for one in judged)
    wrong: Mapping[str, Counter[str]] = defaultdict(Counter)
    for one in judged:
        wrong[one.name].update(f"missed {risks}" for risks in one.missed)
        wrong[one.name].update(f"open mark {number + 1}" for number, _ in one.open)
        wrong[one.name].update(f"false {risk}" for risk in one.false)
        wrong[one.name].update(f"hinted at {risk}" for risk in one.hints if not one.wanted)
    return {
        name: [f"{what} ({count} of {texts[name]})" for what, count in sorted(counted.items())]
        for name, counted in wrong.items()
        if counted
    }


def _table(title: str, *headings: str) -> Table:
    table = Table(title=title, title_justify="left", box=SIMPLE, collapse_padding=True, pad_edge=False)
    for number, heading in enumerate(headings):
        table.add_column(heading, justify="right" if number else "left")
    return table


def _share(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"
