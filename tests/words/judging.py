"""Asks all detectors about one laid-out text and tells what was missed, what was left open, and what was said wrongly."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from detectors.gate.file_words import OnlyWords
from detectors.gate.inspection import heard
from detectors.gate.redact.shapes import boxes
from detectors.gate.registry import Registry, registry
from detectors.kit.terms import Cure, Finding, Risk, Strength
from detectors.kit.view import View
from tests.given import blank
from tests.measure.outcome import ENOUGH, MARGIN, share
from tests.words.filling import Case
from tests.words.layout import Laid, lay


@dataclass(frozen=True)
class Judged:
    """What came of a case. ``missed`` are the wishes that nothing answered, ``false`` what was said and is not there.

    ``hints`` are risks that are not there and were only hinted at: no false alarm, and counted by themselves. ``open`` are the
    shares of the marks that too little was covered of; ``marks`` counts all.
    """

    name: str
    kind: str
    language: str
    wanted: int
    missed: tuple[str, ...]
    false: tuple[str, ...]
    hints: tuple[str, ...]
    marks: int
    open: tuple[tuple[int, float], ...]

    @property
    def found(self) -> bool:
        """Whether all that must be said was said."""
        return not self.missed

    @property
    def covered(self) -> int:
        return self.marks - len(self.open)


def judge(case: Case, detectors: Registry | None = None) -> Judged:
    """The detectors' answers to the case, weighed. What a detector raises is not caught: there is no case without an answer."""
    laid = lay(case.rows)
    findings = look(laid, detectors or registry_once())
    strongest = strongest_of(findings)
    sure = {risk for risk, strength in strongest.items() if strength is not Strength.HINT}
    missed = tuple(
        "/".join(sorted(wish.risks))
        for wish in case.wanted
        if not wish.risks & (strongest.keys() if wish.hint else sure)
    )
    allowed = {risk for wish in case.wanted for risk in wish.risks} | case.may
    covers = (finding.regions for finding in findings if finding.cure is Cure.COVER)
    hidden = boxes(region.grow(MARGIN) for regions in covers for region in regions)
    shares = [share(box, hidden) for box in laid.boxes]
    return Judged(
        case.name,
        case.kind,
        case.language,
        len(case.wanted),
        missed,
        _codes(findings, sure - allowed),
        tuple(sorted(strongest.keys() - sure - allowed)),
        len(shares),
        tuple((number, covered) for number, covered in enumerate(shares) if covered < ENOUGH),
    )


def look(laid: Laid, detectors: Registry) -> tuple[Finding, ...]:
    """All findings on a white page with these lines that count."""
    view = View(blank(laid.width, laid.height), OnlyWords(laid.lines))
    return heard((finding for _, detector in detectors.enabled for finding in detector.find(view)), detectors)


def strongest_of(findings: Sequence[Finding]) -> dict[Risk, Strength]:
    """The strength with which each risk is said."""
    found: dict[Risk, Strength] = {}
    for finding in findings:
        known = found.get(finding.risk)
        if known is None or finding.strength.rank > known.rank:
            found[finding.risk] = finding.strength
    return found


def _codes(findings: Sequence[Finding], risks: set[Risk]) -> tuple[str, ...]:
    """The risks, each with the codes by which it was said above a hint."""
    said = {
        risk: sorted({f.why for f in findings if f.risk is risk and f.strength is not Strength.HINT}) for risk in risks
    }
    return tuple(f"{risk} by {', '.join(whys)}" for risk, whys in sorted(said.items()))


@lru_cache(maxsize=1)
def registry_once() -> Registry:
    return registry()
