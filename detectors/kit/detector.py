"""What a detector is: one file beside this folder, one class, one test."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, ClassVar

from detectors.kit.terms import Cure, Finding, Region, Risk, Strength

if TYPE_CHECKING:
    from detectors.kit.view import View


class Detector(ABC):
    """Looks at one View and yields what it finds of its risk.

    ``title`` names the risk and ``advice`` says what to do, in plain English, for the command line. A detector keeps
    nothing between photos; an exception it lets through is reported as unchecked, never as nothing found.
    """

    risk: ClassVar[Risk]
    title: ClassVar[str]
    advice: ClassVar[str]

    @abstractmethod
    def find(self, view: View) -> Iterator[Finding]:
        """Yield the findings in one photo, with regions in its upright pixels."""

    def finding(self, strength: Strength, why: str, regions: Iterable[Region] = (), cure: Cure = Cure.COVER) -> Finding:
        return Finding(self.risk, strength, why, tuple(regions), cure)
