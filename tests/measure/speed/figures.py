"""Timed pictures, and what is said about them: medians, 95th percentiles, ratios."""

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
class Timed:
    """One picture: milliseconds a stage, ``networks`` being those in which at least one network or Tesseract was at work;
    ``rivals`` in milliseconds, too."""

    name: str
    lines: int
    stages: Mapping[str, float]
    rivals: Mapping[str, float] = field(default_factory=dict)

    @property
    def over_floor(self) -> float:
        return self.stages["total"] / max(1.0, self.stages["networks"])


@dataclass(frozen=True)
class Speed:
    """Everything that was timed in one run; ``sizes`` are seconds by megapixels."""

    pictures: Sequence[Timed]
    start: float
    crowds: Sequence[Crowd]
    sizes: Mapping[int, float]

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


def spread(values: Sequence[float]) -> tuple[float, float]:
    """Median and 95th percentile."""
    return float(np.median(values)), float(np.percentile(values, 95))


def ratios(pictures: Sequence[Timed], rival: str) -> list[float]:
    """Our time in theirs, a picture."""
    return [one.stages["total"] / max(1.0, one.rivals[rival]) for one in pictures]
