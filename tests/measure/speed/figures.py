"""Timed pictures and pixel processes, and what is said about them: means, medians, 95th percentiles, ratios."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Final

import numpy as np

from tests.measure.speed.processes import Crowd

STAGES: Final = ("decode", "inspect", "redact", "verify", "total", "networks")
WORDY: Final = 40
"""Lines of words from which a picture counts as a paper full of words."""


@dataclass(frozen=True)
class Cost:
    """Seconds on the clock, and seconds of processors: all cores, user and system, the process with its children."""

    wall: float
    processor: float


@dataclass(frozen=True)
class Timed:
    """One picture: milliseconds a stage, ``networks`` being those in which at least one network or Tesseract was at work.

    ``networks`` is missing where the picture went through a process of its own, and ``lines`` are then not counted.
    """

    name: str
    lines: int
    stages: Mapping[str, float]
    cost: Cost
    rivals: Mapping[str, Cost] = field(default_factory=dict)

    @property
    def over_floor(self) -> float:
        return self.stages["total"] / max(1.0, self.stages["networks"])


@dataclass(frozen=True)
class Build:
    """The pixel processes of one checkout: from start to first answer, megabytes held when no photo waits, many photos at
    once, and one picture by megapixels. ``unmeasured`` says in a sentence each what could not be had."""

    start: Cost | None
    rest: float | None
    sizes: Mapping[int, Cost]
    crowds: Sequence[Crowd] = ()
    unmeasured: Sequence[str] = ()

    @property
    def told(self) -> dict[str, float]:
        """Its figures under the words that people read."""
        told: dict[str, float] = {}
        if self.start is not None:
            told |= {"start to first answer, s": self.start.wall, "start, processor seconds": self.start.processor}
        if self.rest is not None:
            told["memory at rest, MB"] = self.rest
        told |= {f"photos a second, {crowd.processes} at once": crowd.rate for crowd in self.crowds}
        for megapixels, cost in self.sizes.items():
            told |= {f"{megapixels} megapixels, s": cost.wall, f"{megapixels}, processor seconds": cost.processor}
        if len(self.sizes) > 1:
            small, large = min(self.sizes), max(self.sizes)
            told[f"{large} in {small} megapixels, processor"] = (
                self.sizes[large].processor / self.sizes[small].processor
            )
        return told


@dataclass(frozen=True)
class Spread:
    """What is told of many values."""

    mean: float
    median: float
    high: float

    @classmethod
    def of(cls, values: Sequence[float]) -> Spread:
        return cls(float(np.mean(values)), *spread(values))

    def within(self, theirs: Spread) -> Spread:
        """Each of these in theirs."""
        return Spread(self.mean / theirs.mean, self.median / theirs.median, self.high / theirs.high)


@dataclass(frozen=True)
class Speed:
    """Everything that was timed in one run. ``builds`` are other checkouts; of each ``pictures`` hold a rival's cost, too."""

    pictures: Sequence[Timed]
    own: Build
    builds: Mapping[str, Build] = field(default_factory=dict)

    @property
    def rivals(self) -> tuple[str, ...]:
        return tuple(self.pictures[0].rivals)

    def spreads(self, rival: str = "") -> dict[str, Spread]:
        """Of wall and of processor seconds: ours, or a rival's."""
        costs = [one.rivals[rival] if rival else one.cost for one in self.pictures]
        return {what: Spread.of([getattr(cost, what) for cost in costs]) for what in ("processor", "wall")}

    def to_json(self, named: bool) -> dict[str, Any]:
        """``named`` is false where pictures must stay unknown: then only totals are told."""
        seconds = {who or "own": self.spreads(who) for who in ("", *self.rivals)}
        told = {who: {what: asdict(values) for what, values in both.items()} for who, both in seconds.items()}
        builds = {name: {**asdict(one), "told": one.told} for name, one in {"own": self.own, **self.builds}.items()}
        pictures = {"pictures": [asdict(one) for one in self.pictures]} if named else {}
        return {"count": len(self.pictures), "seconds": told, "builds": builds, **pictures}


def spread(values: Sequence[float]) -> tuple[float, float]:
    """Median and 95th percentile."""
    return float(np.median(values)), float(np.percentile(values, 95))


def ratios(pictures: Sequence[Timed], rival: str, what: str = "wall") -> list[float]:
    """Our time in theirs, a picture."""
    return [getattr(one.cost, what) / max(0.001, getattr(one.rivals[rival], what)) for one in pictures]
