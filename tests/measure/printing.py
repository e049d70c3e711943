"""The figures and the list of what went wrong, for a terminal."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from rich.console import Console
from rich.table import Table

from tests.measure.figures import STAGES, Figures, by_kind
from tests.measure.loss import MOST, LossFigures
from tests.measure.outcome import Outcome

SAFE_UNREAD: Final = 0.03
"""Share of harmless photos that may be said to hold unread writing: a word about each photo would be heard about none."""


def print_figures(console: Console, outcomes: Sequence[Outcome], numbers: Figures) -> None:
    table = Table(title=f"{numbers.pictures} pictures", title_justify="left")
    for heading in ("risk", "there", "found", "recall", "elsewhere", "false", "of them hints", "false alarms"):
        table.add_column(heading, justify="left" if heading == "risk" else "right")
    for row in numbers.risks:
        table.add_row(
            row.risk, str(row.wanted), str(row.found), _share(row.recall), str(row.others), str(row.false), str(row.hints),
            _share(row.alarms),
        )  # fmt: skip
    console.print(table)
    done, total = numbers.hidden
    console.print(f"must-hide boxes covered: {done} of {total}" + (f" ({done / total:.3f})" if total else ""))
    for what, (covered, count) in sorted(numbers.boxes.items(), key=lambda entry: entry[1][0] / entry[1][1]):
        if covered < count:
            console.print(f"  {what:16} {covered} of {count}")
    for loss in numbers.losses:
        console.print(_loss(loss), soft_wrap=True)
    if numbers.safe:
        console.print(
            f"safe pictures: {numbers.safe}, clear {numbers.safe_clear}, with a false alarm {numbers.safe_alarmed}"
        )
        console.print(_unread_on_safe(numbers), soft_wrap=True)
    console.print(f"pictures whose writing is said to be mostly unread: {numbers.mostly_unread}", soft_wrap=True)
    if numbers.unread_there:
        named = f"{numbers.unread_named} of {numbers.unread_there}"
        console.print(f"pictures with writing that cannot be understood, said to be unread: {named}", soft_wrap=True)
    for title, counted in (
        ("no copy", numbers.withheld),
        ("not checked", numbers.unchecked),
        ("refused", numbers.refused),
    ):
        if counted:
            console.print(f"{title}: " + ", ".join(f"{code} {count}" for code, count in counted.items()))
    stages = (f"{stage} {numbers.milliseconds[stage][0]} / {numbers.milliseconds[stage][1]}" for stage in STAGES)
    console.print("milliseconds (median / 95 %): " + ", ".join(stages))
    _print_kinds(console, outcomes)


def _loss(loss: LossFigures) -> str:
    over = f"more than {MOST:.0%} of the rest in {loss.over} of {loss.copies}"
    return f"copies of {loss.kind}: lost {loss.lost:.2f} (median; {over}), times {loss.times:.2f}"


def _unread_on_safe(numbers: Figures) -> str:
    count = f"{numbers.safe_unread} of {numbers.safe}, goal <= {SAFE_UNREAD:.0%}"
    return f"harmless photos where something is said to be unread: {count}"


def _print_kinds(console: Console, outcomes: Sequence[Outcome]) -> None:
    rows = by_kind(outcomes)
    if not rows:
        return
    table = Table(title="kinds with something wrong", title_justify="left")
    for heading in ("kind", "pictures", "with a miss", "with a false alarm", "boxes covered"):
        table.add_column(heading, justify="left" if heading == "kind" else "right")
    for row in rows:
        table.add_row(row.kind, str(row.views), str(row.missing), str(row.alarmed), f"{row.covered} of {row.boxes}")
    console.print(table)


def print_troubles(console: Console, outcome: Outcome) -> None:
    """One line where something went wrong with a picture."""
    if outcome.troubled:
        console.print(f"{outcome.expected.name}: {'; '.join(troubles(outcome))}", markup=False, soft_wrap=True)


def troubles(outcome: Outcome) -> list[str]:
    """What went wrong with a picture, in words; no text that was read."""
    said = [f"refused, {outcome.refused}"] if outcome.refused else []
    said += [f"missed {risk}" for risk in outcome.missed]
    said += [f"false {risk} by {', '.join(outcome.why[risk])}" for risk in outcome.false]
    for box, covered in outcome.open:
        left, top, right, bottom = box.region.half_open
        said.append(f"open {box.what} [{left},{top},{right},{bottom}] {covered:.0%}")
    said += ["nothing said to be unread"] if outcome.passed_over else []
    said += [f"said to be unread, {reason}" for reason in outcome.unread if outcome.unread_on_safe]
    said += [f"no copy, {code}" for code in outcome.withheld]
    return said + [f"not checked, {code}" for code in outcome.unchecked]


def _share(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"
