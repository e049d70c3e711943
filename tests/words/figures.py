"""Counts what was judged: recall, covers and false alarms by kind, by language and by the share of signs misread."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Final

from tests.measure.figures import FEWEST
from tests.words.judging import Judged

OTHERS: Final = "others"


@dataclass(frozen=True)
class Row:
    """One row of a table. ``texts`` have something in them, of which ``found`` were found with all that must be said, and
    ``astray`` of them had something said that is not there; ``safe`` are harmless, of which ``alarmed`` had something said
    above a hint, and ``hinted`` a hint and no more. ``marks`` must be covered, ``covered`` are."""

    name: str
    texts: int
    found: int
    marks: int
    covered: int
    astray: int
    safe: int
    alarmed: int
    hinted: int

    @property
    def recall(self) -> float | None:
        return self.found / self.texts if self.texts else None

    @property
    def cover(self) -> float | None:
        return self.covered / self.marks if self.marks else None

    @property
    def alarms(self) -> float | None:
        return self.alarmed / self.safe if self.safe else None

    @property
    def false(self) -> float | None:
        """Share of all texts, harmless or not, of which something was said that is not there."""
        count = self.texts + self.safe
        return (self.astray + self.alarmed) / count if count else None

    def to_json(self) -> dict[str, Any]:
        shares = {"recall": self.recall, "cover": self.cover, "alarms": self.alarms, "false": self.false}
        return {**asdict(self), **shares}


def row(name: str, judged: Sequence[Judged]) -> Row:
    """The counts of these cases."""
    there = [one for one in judged if one.wanted]
    safe = [one for one in judged if not one.wanted]
    return Row(
        name,
        len(there),
        sum(one.found for one in there),
        sum(one.marks for one in judged),
        sum(one.covered for one in judged),
        sum(bool(one.false) for one in there),
        len(safe),
        sum(bool(one.false) for one in safe),
        sum(bool(one.hints) and not one.false for one in safe),
    )


def by(judged: Iterable[Judged], key: Callable[[Judged], str]) -> list[Row]:
    """A row for each value of the key, in alphabetical order."""
    groups: Mapping[str, list[Judged]] = defaultdict(list)
    for one in judged:
        groups[key(one)].append(one)
    return [row(name, group) for name, group in sorted(groups.items())]


def merged_where_few(judged: Iterable[Judged], key: Callable[[Judged], str]) -> list[Row]:
    """Like ``by``, but values with so few templates that one could tell which are counted together."""
    every = list(judged)
    names: Mapping[str, set[str]] = defaultdict(set)
    for one in every:
        names[key(one)].add(one.name)
    return by(every, lambda one: key(one) if len(names[key(one)]) >= FEWEST else OTHERS)
