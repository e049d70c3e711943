"""How far a screening is, while it runs: told across the border before its answer, to whoever asks for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Self

from detectors.kit.terms.limits import MOST_PAGES


class StageName(StrEnum):
    """What is being done: a picture looked at, covered, its copy read back."""

    LOOKING = "looking"
    COVERING = "covering"
    PROVING = "proving"


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage of a screening. Of a PDF, ``page`` says which of so many ``pages`` it is; both are 0 for a photo."""

    name: StageName
    page: int = 0
    pages: int = 0

    def __post_init__(self) -> None:
        if not all(type(number) is int for number in (self.page, self.pages)):
            raise ValueError("pages are whole numbers")
        if not 0 <= self.page <= self.pages <= MOST_PAGES:
            raise ValueError("a stage is at one of the pages")

    def to_json(self) -> dict[str, Any]:
        """The stage as it crosses the border, without pages for a photo."""
        return {"stage": self.name.value, **({"page": self.page, "pages": self.pages} if self.pages else {})}

    @classmethod
    def from_json(cls, untrusted: Mapping[str, Any]) -> Self:
        """Raises KeyError, TypeError or ValueError for anything that is not a stage."""
        return cls(StageName(untrusted["stage"]), untrusted.get("page", 0), untrusted.get("pages", 0))


Tell = Callable[[Stage], None]
"""Whom each stage is told when it begins."""


def unheard(stage: Stage) -> None:
    """Tells nobody: where nobody asked how far it is."""
    del stage
