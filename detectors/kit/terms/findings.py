"""What detectors say of a photo, and the verdict on it. Numbers and codes only: no text that was read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

from detectors.kit.terms.codes import Cure, FieldName, Level, Reason, Strength, UnreadReason, code
from detectors.kit.terms.region import Region
from detectors.kit.terms.risks import Risk


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a detector found. It holds no text that was read, so it is safe to log.

    ``named`` are those of its regions that are fields of a paper; of a region that a finding does not have it says nothing.
    ``settled`` are lines of that paper: of what stands in them, all that may not stay is among its regions; ``spared`` is what
    stays of them, title and labels. Both do not leave this process.
    """

    risk: Risk
    strength: Strength
    why: str
    regions: tuple[Region, ...] = ()
    cure: Cure = Cure.COVER
    named: tuple[tuple[Region, FieldName], ...] = ()
    settled: tuple[Region, ...] = ()
    spared: tuple[Region, ...] = ()

    def __post_init__(self) -> None:
        code(self.why)

    def field(self, region: Region) -> FieldName | None:
        """The name of the field that a region is."""
        return next((name for place, name in self.named if place == region), None)

    def to_json(self) -> dict[str, Any]:
        fields = dict(self.named)
        return {
            "risk": self.risk.value,
            "why": self.why,
            "strength": self.strength.value,
            "cure": self.cure.value,
            "regions": [region.to_json() for region in self.regions],
            "fields": [fields[region].value if region in fields else None for region in self.regions],
        }

    @classmethod
    def from_json(cls, untrusted: Mapping[str, Any]) -> Self:
        regions = tuple(Region.from_json(region) for region in untrusted["regions"])
        names = zip(regions, untrusted.get("fields", ()), strict=False)
        return cls(
            Risk(untrusted["risk"]),
            Strength(untrusted["strength"]),
            untrusted["why"],
            regions,
            Cure(untrusted["cure"]),
            tuple((region, FieldName(name)) for region, name in names if name is not None),
        )


@dataclass(frozen=True, slots=True)
class Unchecked:
    """A detector that gave no answer: a failure is a value, never an empty list."""

    detector: str
    reason: Reason

    def __post_init__(self) -> None:
        code(self.detector)

    def to_json(self) -> dict[str, str]:
        return {"detector": self.detector, "reason": self.reason.value}

    @classmethod
    def from_json(cls, untrusted: Mapping[str, Any]) -> Self:
        return cls(untrusted["detector"], Reason(untrusted["reason"]))


@dataclass(frozen=True, slots=True)
class Unread:
    """What looks like writing and was not understood, and where it stands: no risk, and never nothing."""

    reason: UnreadReason
    regions: tuple[Region, ...]

    def __post_init__(self) -> None:
        if not self.regions:
            raise ValueError("what was not read stands somewhere")

    def to_json(self) -> dict[str, Any]:
        return {"reason": self.reason.value, "regions": [region.to_json() for region in self.regions]}

    @classmethod
    def from_json(cls, untrusted: Mapping[str, Any]) -> Self:
        return cls(
            UnreadReason(untrusted["reason"]), tuple(Region.from_json(region) for region in untrusted["regions"])
        )


@dataclass(frozen=True, slots=True)
class Report:
    """What all enabled detectors said: each of them either ran or is listed as unchecked.

    ``unread`` is listed once it is more than a trace; ``mostly_unread`` tells that it is most of the photo's writing.
    """

    findings: tuple[Finding, ...] = ()
    unchecked: tuple[Unchecked, ...] = ()
    unread: tuple[Unread, ...] = ()
    mostly_unread: bool = False

    @property
    def is_clean(self) -> bool:
        """Whether nothing was found, and nothing is unchecked or unread."""
        return not (self.findings or self.unchecked or self.unread or self.mostly_unread)

    def to_json(self) -> dict[str, Any]:
        return {
            "findings": [finding.to_json() for finding in self.findings],
            "unchecked": [unchecked.to_json() for unchecked in self.unchecked],
            "unread": [unread.to_json() for unread in self.unread],
            "mostly_unread": self.mostly_unread,
        }

    @classmethod
    def from_json(cls, untrusted: Mapping[str, Any]) -> Self:
        return cls(
            tuple(Finding.from_json(finding) for finding in untrusted["findings"]),
            tuple(Unchecked.from_json(unchecked) for unchecked in untrusted["unchecked"]),
            tuple(Unread.from_json(unread) for unread in untrusted.get("unread", ())),
            untrusted.get("mostly_unread", False) is True,
        )


@dataclass(frozen=True, slots=True)
class Verdict:
    """The level, and the risks that led to it, worst first."""

    level: Level
    risks: tuple[Risk, ...] = ()

    def check_clear(self, *, clean: bool) -> None:
        """Raises ValueError for a verdict that is *clear* where something is to be said, or the other way round."""
        if (self.level is Level.CLEAR) is not clean:
            raise ValueError("clear means that nothing was found, and nothing is unchecked or unread")
