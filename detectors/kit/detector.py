"""Says what a detector is: one class in one file beside this folder, with one test.

The file's name is the detector's name, ``_`` read as ``-``. Several detectors may look for the same risk.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, ClassVar

from detectors.kit.terms import Cure, Finding, Region, Risk, Strength

if TYPE_CHECKING:
    from detectors.kit.view import View


class Detector(ABC):
    """Looks at one View and yields what it finds of its risk.

    ``title`` names what it looks for and ``advice`` says what to do about it, in plain English, for the command line.
    ``whys`` are the codes of its findings, each with its English words: ``{"pin": "PIN"}``. The command line and a chat
    without a text of its own say these words. A detector keeps nothing between photos; an exception it lets through is
    reported as unchecked, never as nothing found.

    Every detector is asked twice: ``find`` for the photo, and ``remains`` for the redacted copy before it is handed out. What
    remains is covered as well, or there is no copy. The copy is read with other settings, so lines and faces differ a little;
    values are gone, while titles and labels are still there. By default ``remains`` is ``find``. A detector overrides it where
    a good copy would look like a finding: where titles and labels alone are one, or where it looks for outlines and strokes.
    """

    risk: ClassVar[Risk]
    title: ClassVar[str]
    advice: ClassVar[str]
    whys: ClassVar[Mapping[str, str]]
    alone: ClassVar[bool] = False
    """Whether what it says counts only where no other detector is sure of something written: a guess about what none knows."""

    papers: ClassVar[frozenset[str]] = frozenset()
    """Of its whys those that are a paper about its bearer."""
    of_bearer: ClassVar[frozenset[str]] = frozenset()
    """Of its whys those that are the bearer's own, and told with the paper's risk, where a paper surely stands in the photo."""

    @abstractmethod
    def find(self, view: View) -> Iterator[Finding]:
        """Yield the findings in one photo, with regions in its upright pixels."""

    def remains(self, view: View) -> Iterator[Finding]:
        """Yield what a redacted copy still shows; the same look as at a photo, unless a detector says otherwise."""
        return self.find(view)

    def finding(self, strength: Strength, why: str, regions: Iterable[Region] = (), cure: Cure = Cure.COVER) -> Finding:
        """Make a finding of this detector's risk; ``why`` is one of ``whys``."""
        return Finding(self.risk, strength, why, tuple(regions), cure)
