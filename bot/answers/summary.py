"""Summarises a screening in numbers and codes. Texts are made from it, at once and again for *Details*."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import reduce
from typing import Annotated, ClassVar, Self

from bot.store.named_fields import NUMBER, Stored, enumerated, list_of, pairs_of, records_of
from bot.store.records import RECORD_BYTES, Record, Source
from bot.store.sealing import OVERHEAD
from detectors.kit.terms import (
    RISKS,
    Cure,
    FieldName,
    Finding,
    Level,
    Place,
    Reason,
    Redacted,
    Region,
    Risk,
    Screening,
    ScreeningOptions,
    Strength,
    Style,
    UnreadReason,
    places,
    worst_first,
)

DOCUMENT_BYTES = 50_000_000
"""The largest file that a bot may send (Bot API, sendDocument)."""
NOTHING_LEFT = "nothing-left"
NO_PLACE = "no-place"
"""Failure of a proof when a finding has no region on the picture."""
PLAIN = ScreeningOptions()
"""Nothing was chosen."""
MOST_WHYS = 8
MOST_OPEN = 12
MOST_ITEMS = 12

_REASON = enumerated(Reason, Reason.UNAVAILABLE)
"""A check without an answer stays one, whatever the reason was."""
_UNREAD = enumerated(UnreadReason, UnreadReason.BLURRED)
"""What was not understood stays so, whatever the reason was."""


@dataclass(frozen=True, slots=True)
class RiskSummary:
    """All findings of one risk: their greatest strength, the number of places, the cures and the codes of what was found."""

    risk: Annotated[Risk, Stored("r")]
    strength: Annotated[Strength, Stored("s", safe=Strength.HINT)]
    places: Annotated[int, Stored("p", safe=0)]
    cures: Annotated[frozenset[Cure], Stored("c", safe=frozenset({Cure.COVER}))]
    whys: Annotated[tuple[str, ...], Stored("w", safe=())]

    @classmethod
    def of(cls, risk: Risk, findings: Iterable[Finding]) -> Self:
        matching = [finding for finding in findings if finding.risk is risk]
        return cls(
            risk,
            max((finding.strength for finding in matching), key=lambda strength: strength.rank, default=Strength.HINT),
            len({region for finding in matching for region in finding.regions}),
            frozenset(finding.cure for finding in matching),
            tuple(dict.fromkeys(finding.why for finding in matching))[:MOST_WHYS],
        )

    @property
    def is_covered(self) -> bool:
        """Tells whether a copy covers something of it: hidden data is left out, and covers nothing."""
        return bool(self.places) or self.cures != {Cure.STRIP}


@dataclass(frozen=True, slots=True)
class Summary(Record):
    """A screening in numbers and codes, as it is stored for the buttons.

    ``withheld`` is the code why there is no copy, empty where there is one. ``left_open`` are the places that the person
    left visible, ``unread`` why something that looks like writing was not understood. What is not understood of a record
    promises nothing: the level is unknown, there is no copy, and something of a stop is left open. ``added`` are the places
    that the person had covered besides, ``everything`` that all other words, codes and heads were. ``items`` are what the
    places that stay covered hold, as the person chooses them, each with its number.
    """

    KIND: ClassVar[str] = "sheet"

    owner: int
    level: Annotated[Level, Stored(safe=Level.UNKNOWN)]
    found: Annotated[tuple[RiskSummary, ...], Stored(codec=records_of(RiskSummary))] = ()
    unchecked: Annotated[tuple[tuple[str, str], ...], Stored(codec=pairs_of(_REASON))] = ()
    withheld: Annotated[str, Stored(safe="failed")] = ""
    source: Annotated[Source, Stored(safe=Source.LIVE)] = Source.PHOTO
    style: Style = Style.AUTO
    left_open: tuple[str, ...] = ()
    stop_left_open: Annotated[bool, Stored(safe=True)] = False
    added: int = 0
    notes: tuple[str, ...] = ()
    took: Annotated[tuple[tuple[str, int], ...], Stored(codec=pairs_of(NUMBER))] = ()
    unread: Annotated[tuple[UnreadReason, ...], Stored(codec=list_of(_UNREAD))] = ()
    mostly_unread: bool = False
    everything: bool = False
    items: Annotated[tuple[tuple[str, int], ...], Stored(codec=pairs_of(NUMBER))] = ()

    @property
    def covers_all(self) -> bool:
        """Tells whether the copy covers all that was found and not understood: what was left open may hold some of it."""
        return self.with_copy and not self.left_open

    @property
    def covers(self) -> bool:
        """Tells whether there is anything that a copy covers or leaves out."""
        return bool(self.found or self.unread or self.covers_more)

    @property
    def covers_parts(self) -> bool:
        """Tells whether a copy covers parts of the picture."""
        return any(entry.is_covered for entry in self.found) or bool(self.unread or self.covers_more)

    @property
    def is_harmless(self) -> bool:
        """Tells whether nothing was found in a photo of which everything was looked at, and nothing more was covered."""
        return self.level is Level.CLEAR and not self.covers and self.source is not Source.MOVING

    @property
    def covers_more(self) -> bool:
        """Tells whether the person had more covered than what was found."""
        return bool(self.added or self.everything)

    @property
    def headline(self) -> str:
        """The code of the headline: the level, ``unread`` where most of the writing could not be read, or ``film``.

        That is a film of whose pictures all that were looked at show nothing.
        """
        seen = not self.found and all(reason == Reason.FRAMES for _, reason in self.unchecked)
        if self.source is Source.MOVING and self.level is Level.UNKNOWN and seen and not self.unread:
            return "film"
        return headline(self.level, mostly_unread=self.mostly_unread)

    @property
    def with_copy(self) -> bool:
        return not self.withheld

    @property
    def may_leave(self) -> bool:
        """Tells whether the picture or its copy may be sent on: clear, or a proven copy with every stop covered."""
        return self.level is Level.CLEAR or (self.with_copy and not self.stop_left_open)

    @property
    def risks(self) -> tuple[Risk, ...]:
        return tuple(found.risk for found in self.found)

    def to_bytes(self) -> bytes:
        """Returns the record. When it is too large the times are dropped first, then items, then codes of what was found."""
        bare = tuple(replace(found, whys=()) for found in self.found)
        timeless = replace(self, took=())
        for summary in (self, timeless, replace(timeless, items=()), replace(timeless, items=(), found=bare)):
            packed = Record.to_bytes(summary)
            if len(packed) + OVERHEAD <= RECORD_BYTES:
                return packed
        few = replace(timeless, items=(), found=bare, unchecked=self.unchecked[:3], left_open=self.left_open[:3])
        return Record.to_bytes(few)


def summary_of(screening: Screening, owner: int, source: Source, options: ScreeningOptions = PLAIN) -> Summary:
    """Returns the summary of a screening with these options: what the person left visible, what they added."""
    keep = options.keep
    risks = {finding.risk for finding in screening.report.findings} | set(screening.verdict.risks)
    there = places(screening.report)
    chosen = [place for place in there if place.is_left_open(keep)] if keep else []
    visible = [place for place in chosen if not _is_hidden(place.region, screening.redacted)]
    return Summary(
        owner,
        screening.verdict.level,
        tuple(RiskSummary.of(risk, screening.report.findings) for risk in worst_first(risks)),
        tuple((unchecked.detector, unchecked.reason.value) for unchecked in screening.report.unchecked),
        withheld_because(screening),
        source,
        screening.redacted.style if screening.redacted else Style.AUTO,
        tuple(named_place(place) for place in visible[:MOST_OPEN]),
        any(place.stops for place in visible),
        _count(options.cover),
        screening.notes,
        tuple(screening.milliseconds.items()),
        tuple(unread.reason for unread in screening.report.unread),
        screening.report.mostly_unread,
        options.everything,
        _items(place for place in there if place not in visible),
    )


def _items(covered: Iterable[Place]) -> tuple[tuple[str, int], ...]:
    """Returns what places hold and how many hold it, in the order in which papers are told; further fields come last.

    An item is told with the worst risk that is found in it.
    """
    worst_of: dict[str, Risk] = {}
    counted: Counter[str] = Counter()
    for place in sorted(covered, key=lambda place: list(RISKS).index(place.risk)):
        worst_of.setdefault(place.item, place.risk)
        counted[place.item] += 1
    order = {name.value: number for number, name in enumerate(FieldName) if name is not FieldName.OTHER}
    items = sorted(worst_of, key=lambda item: (item == FieldName.OTHER, order.get(item, len(order))))
    return tuple((f"{worst_of[item].value}/{item}", counted[item]) for item in items[:MOST_ITEMS])


def _count(boxes: Iterable[Region]) -> int:
    """The number of places that boxes make up for people: boxes that touch are one."""
    clusters: list[Region] = []
    for box in boxes:
        near = [cluster for cluster in clusters if cluster.grow(1).intersection(box)]
        clusters = [cluster for cluster in clusters if cluster not in near]
        clusters.append(reduce(Region.union, near, box))
    return len(clusters)


def headline(level: Level, *, mostly_unread: bool) -> str:
    """Returns the code of the headline for a verdict."""
    return "unread" if mostly_unread and level is Level.UNKNOWN else level.value


def _is_hidden(region: Region, copy: Redacted | None) -> bool:
    """Tells whether a copy hides a region that was left open, because it is inside a covered region or outside the crop."""
    if copy is None:
        return False
    if copy.crop is not None and region.intersection(copy.crop) is None:
        return True
    return any(region.intersection(covered) == region for covered in copy.covered)


def named_place(place: Place) -> str:
    """Returns the code of a place: its risk, and its field on a paper or what was found there.

    The risk gives the words where that has none.
    """
    return f"{place.risk.value}/{place.field.value if place.field else place.why}"


def withheld_because(screening: Screening) -> str:
    """Returns the code why no copy may be sent, empty when one may. A copy without a passed proof is never sent."""
    redacted, proof = screening.redacted, screening.proof
    if redacted is not None and proof is not None and proof.passed:
        return "large" if len(redacted.data) > DOCUMENT_BYTES else ""
    failures = proof.failures if proof else ()
    if "withheld" in failures or any(finding.cure is Cure.WITHHOLD for finding in screening.report.findings):
        return "withhold"
    if screening.report.unchecked:
        return "unchecked"
    if NOTHING_LEFT in failures:
        return "nothing"
    return "nowhere" if NO_PLACE in failures else "failed"
