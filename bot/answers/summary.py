"""What is told about one screening, as numbers and codes: from it the words are made, at once and again for *Details*."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Annotated, ClassVar, Self

from bot.store.named_fields import NUMBER, Stored, one_of, pairs_of, records_of
from bot.store.records import RECORD_BYTES, Record, Source
from bot.store.sealing import OVERHEAD
from detectors.kit.terms import (
    Cure,
    Finding,
    Level,
    Place,
    Reason,
    Redacted,
    Region,
    Risk,
    Screening,
    Strength,
    Style,
    places,
)

DOCUMENT_BYTES = 50_000_000
"""The largest file that a bot may send (Bot API, sendDocument)."""
NO_PLACE = "no-place"
"""What the pixel house says where something was found and nobody knows which part of the picture it is."""
MOST_WHYS = 8
MOST_OPEN = 12

_REASON = one_of(Reason, Reason.UNAVAILABLE)
"""A check without an answer stays one, whatever the reason was."""


@dataclass(frozen=True, slots=True)
class RiskSummary:
    """All findings of one risk together: the strongest of them, in how many places, and what exactly."""

    risk: Annotated[Risk, Stored("r")]
    strength: Annotated[Strength, Stored("s", safe=Strength.HINT)]
    places: Annotated[int, Stored("p", safe=0)]
    cures: Annotated[frozenset[Cure], Stored("c", safe=frozenset({Cure.COVER}))]
    whys: Annotated[tuple[str, ...], Stored("w", safe=())]

    @classmethod
    def of(cls, risk: Risk, findings: Iterable[Finding]) -> Self:
        mine = [finding for finding in findings if finding.risk is risk]
        return cls(
            risk,
            max((finding.strength for finding in mine), key=lambda one: one.rank, default=Strength.HINT),
            len({region for finding in mine for region in finding.regions}),
            frozenset(finding.cure for finding in mine),
            tuple(dict.fromkeys(finding.why for finding in mine))[:MOST_WHYS],
        )


@dataclass(frozen=True, slots=True)
class Summary(Record):
    """``withheld`` says why there is no copy, nothing where there is one; ``left_open`` are the places a person left open.

    What is not understood promises nothing: the level is unknown, there is no copy, and something of a stop is left open.
    """

    KIND: ClassVar[str] = "sheet"

    owner: int
    level: Annotated[Level, Stored(safe=Level.UNKNOWN)]
    found: Annotated[tuple[RiskSummary, ...], Stored(codec=records_of(RiskSummary))] = ()
    unchecked: Annotated[tuple[tuple[str, str], ...], Stored(codec=pairs_of(_REASON))] = ()
    withheld: Annotated[str, Stored(safe="failed")] = ""
    source: Annotated[Source, Stored(safe=Source.LIVE)] = Source.PHOTO
    style: Style = Style.SOLID
    left_open: tuple[str, ...] = ()
    stop_left_open: Annotated[bool, Stored(safe=True)] = False
    added: int = 0
    notes: tuple[str, ...] = ()
    took: Annotated[tuple[tuple[str, int], ...], Stored(codec=pairs_of(NUMBER))] = ()

    @property
    def with_copy(self) -> bool:
        return not self.withheld

    @property
    def may_leave(self) -> bool:
        """Whether an assistant may be offered beside it: clear, or a proven copy in which nothing of a stop is left open."""
        return self.level is Level.CLEAR or (self.with_copy and not self.stop_left_open)

    @property
    def risks(self) -> tuple[Risk, ...]:
        return tuple(found.risk for found in self.found)

    def to_bytes(self) -> bytes:
        """Where all of it would not fit, the details go first: times, then what exactly was found."""
        bare = tuple(replace(found, whys=()) for found in self.found)
        for summary in (self, replace(self, took=()), replace(self, took=(), found=bare)):
            packed = Record.to_bytes(summary)
            if len(packed) + OVERHEAD <= RECORD_BYTES:
                return packed
        few = replace(self, took=(), found=bare, unchecked=self.unchecked[:4], left_open=self.left_open[:4])
        return Record.to_bytes(few)


def summary_of(
    screening: Screening, owner: int, source: Source, keep: tuple[Region, ...] = (), added: int = 0
) -> Summary:
    """The summary of a screening; ``keep`` are the boxes that its person left open, ``added`` how many they covered besides."""
    named = {finding.risk for finding in screening.report.findings} | set(screening.verdict.risks)
    chosen = [place for place in places(screening.report) if place.is_left_open(keep)] if keep else []
    opened = [place for place in chosen if not _is_hidden(place.region, screening.redacted)]
    return Summary(
        owner,
        screening.verdict.level,
        tuple(RiskSummary.of(risk, screening.report.findings) for risk in Risk if risk in named),
        tuple((unchecked.detector, unchecked.reason.value) for unchecked in screening.report.unchecked),
        withheld_because(screening),
        source,
        screening.redacted.style if screening.redacted else Style.SOLID,
        tuple(named_place(place) for place in opened[:MOST_OPEN]),
        any(place.stops for place in opened),
        added,
        screening.notes,
        tuple(screening.milliseconds.items()),
    )


def _is_hidden(region: Region, copy: Redacted | None) -> bool:
    """Whether a copy shows nothing of a place that was left open: something larger is covered, or it was cut away."""
    if copy is None:
        return False
    if copy.crop is not None and region.intersection(copy.crop) is None:
        return True
    return any(region.intersection(covered) == region for covered in copy.covered)


def named_place(place: Place) -> str:
    """The code by which a place is told: what exactly it is, and the risk it stands for where that has no words."""
    return f"{place.risk.value}/{place.why}"


def withheld_because(screening: Screening) -> str:
    """Why no copy may leave; nothing where one may. No passed proof, no file: checked here once more."""
    redacted, proof = screening.redacted, screening.proof
    if redacted is not None and proof is not None and proof.passed:
        return "large" if len(redacted.data) > DOCUMENT_BYTES else ""
    failures = proof.failures if proof else ()
    if "withheld" in failures or any(finding.cure is Cure.WITHHOLD for finding in screening.report.findings):
        return "withhold"
    if screening.report.unchecked:
        return "unchecked"
    return "nowhere" if NO_PLACE in failures else "failed"
