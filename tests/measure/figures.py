"""Figures from outcomes: counted here, printed elsewhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from statistics import median
from typing import Any, Final

from detectors.kit.terms import Risk, Strength
from tests.measure.loss import LossFigures, loss_figures
from tests.measure.outcome import ENOUGH, Outcome

STAGES: Final = ("decode", "inspect", "redact", "verify", "total")

FEWEST: Final = 5
"""Pictures from which on a total does not point at single ones."""


@dataclass(frozen=True)
class RiskFigures:
    """``others`` are the pictures where the risk is neither there nor arguable; ``hints`` are part of ``false``."""

    risk: str
    wanted: int
    found: int
    others: int
    false: int
    hints: int

    @property
    def recall(self) -> float | None:
        return self.found / self.wanted if self.wanted else None

    @property
    def alarms(self) -> float | None:
        return self.false / self.others if self.others else None


@dataclass(frozen=True)
class Figures:
    """The whole measurement in numbers. ``safe_alarmed``: safe pictures on which anything was said that is not there.

    ``safe_unread``: safe pictures in which something is said to be unread; ``mostly_unread``: pictures of any kind whose
    writing is said to be mostly unread; ``unread_named`` of ``unread_there``: pictures with writing that cannot be understood.
    """

    pictures: int
    risks: tuple[RiskFigures, ...]
    safe: int
    safe_alarmed: int
    safe_clear: int
    boxes: dict[str, tuple[int, int]]
    withheld: dict[str, int]
    unchecked: dict[str, int]
    refused: dict[str, int]
    milliseconds: dict[str, tuple[int, int]]
    safe_unread: int = 0
    mostly_unread: int = 0
    unread_there: int = 0
    unread_named: int = 0
    losses: tuple[LossFigures, ...] = ()

    @property
    def hidden(self) -> tuple[int, int]:
        """Boxes covered, and all."""
        return sum(done for done, _ in self.boxes.values()), sum(total for _, total in self.boxes.values())

    def to_json(self) -> dict[str, Any]:
        risks = [{**asdict(row), "recall": row.recall, "alarms": row.alarms} for row in self.risks]
        return {**asdict(self), "risks": risks}


def figures(outcomes: Sequence[Outcome]) -> Figures:
    safe = [outcome for outcome in outcomes if outcome.expected.safe]
    illegible = [outcome for outcome in outcomes if outcome.expected.unread]
    boxes: dict[str, tuple[int, int]] = {}
    for outcome in outcomes:
        for box, covered in zip(outcome.expected.boxes, outcome.covered, strict=True):
            done, total = boxes.get(box.what, (0, 0))
            boxes[box.what] = done + (covered >= ENOUGH), total + 1
    return Figures(
        len(outcomes),
        tuple(_risk(risk, outcomes) for risk in Risk if risk is not Risk.METADATA),
        len(safe),
        sum(bool(outcome.false) for outcome in safe),
        sum(outcome.level == "clear" for outcome in safe),
        dict(sorted(boxes.items())),
        _counted(code for outcome in outcomes for code in outcome.withheld),
        _counted(code for outcome in outcomes for code in outcome.unchecked),
        _counted(outcome.refused for outcome in outcomes if outcome.refused),
        {stage: _spread([o.milliseconds[stage] for o in outcomes if stage in o.milliseconds]) for stage in STAGES},
        sum(outcome.unread_on_safe for outcome in safe),
        sum(outcome.mostly_unread for outcome in outcomes),
        len(illegible),
        sum(not outcome.passed_over for outcome in illegible),
        loss_figures(outcomes),
    )


def totals(outcomes: Sequence[Outcome]) -> Figures:
    """The figures of pictures that stay unseen: nothing that stands for so few pictures that one could tell which."""
    numbers = figures(outcomes)
    few = {what: counted for what, counted in numbers.boxes.items() if counted[1] < FEWEST}
    boxes = {what: counted for what, counted in numbers.boxes.items() if what not in few}
    if few:
        boxes["others"] = sum(done for done, _ in few.values()), sum(total for _, total in few.values())
    if numbers.unread_there < FEWEST:
        numbers = replace(numbers, unread_there=0, unread_named=0)
    return replace(
        numbers,
        risks=tuple(row for row in numbers.risks if row.wanted >= FEWEST),
        losses=tuple(row for row in numbers.losses if row.copies >= FEWEST),
        boxes=boxes,
        withheld=_pictures(outcome.withheld for outcome in outcomes),
        unchecked=_pictures(outcome.unchecked for outcome in outcomes),
        refused=_pictures(outcome.refused for outcome in outcomes),
    )


def _pictures(reasons: Iterable[Sequence[str]]) -> dict[str, int]:
    """How many pictures have a reason, without the reasons."""
    count = sum(map(bool, reasons))
    return {"pictures": count} if count else {}


def _risk(risk: Risk, outcomes: Sequence[Outcome]) -> RiskFigures:
    wanted = [outcome for outcome in outcomes if risk in outcome.expected.wanted]
    others = [outcome for outcome in outcomes if risk not in outcome.expected.wanted | outcome.expected.optional]
    false = [outcome for outcome in others if risk in outcome.found]
    hints = sum(outcome.found[risk] is Strength.HINT for outcome in false)
    return RiskFigures(
        risk.value, len(wanted), sum(risk in outcome.found for outcome in wanted), len(others), len(false), hints
    )


def _counted(codes: Iterable[str]) -> dict[str, int]:
    return dict(Counter(codes).most_common())


def _spread(values: Sequence[int]) -> tuple[int, int]:
    """Median and 95th percentile."""
    if not values:
        return 0, 0
    ordered = sorted(values)
    return round(median(ordered)), ordered[min(len(ordered) - 1, round(0.95 * (len(ordered) - 1)))]


@dataclass(frozen=True)
class KindFigures:
    """One kind of painted picture: views, those with something missed, boxes covered and all, views with false alarms."""

    kind: str
    views: int
    missing: int
    covered: int
    boxes: int
    alarmed: int


def by_kind(outcomes: Sequence[Outcome]) -> list[KindFigures]:
    """The kinds at which something went wrong, the worst first."""
    rows = []
    for kind in dict.fromkeys(outcome.expected.kind for outcome in outcomes if outcome.expected.kind):
        of = [outcome for outcome in outcomes if outcome.expected.kind == kind]
        boxes = sum(len(outcome.covered) for outcome in of)
        covered = boxes - sum(len(outcome.open) for outcome in of)
        missing, alarmed = (
            sum(bool(part) for part in parts) for parts in ([o.missed for o in of], [o.false for o in of])
        )
        if missing or alarmed or covered < boxes:
            rows.append(KindFigures(kind, len(of), missing, covered, boxes, alarmed))
    return sorted(rows, key=lambda row: (-row.missing - row.alarmed, row.covered - row.boxes))
