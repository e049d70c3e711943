"""The parts of a record that come in numbers, and how they are packed: numbered regions, and the pictures of an album.

Each packing carries the list of the risks that it uses, by value, and refers to that list and to no enumeration.
"""

from __future__ import annotations

import base64
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from bot.store.named_fields import NUMBER, WORD, Codec, NotUnderstood, list_of
from detectors.kit.terms import STOPPING, Level, Region, Risk, Strength, code, worst_first

_BOX = struct.Struct(">HHHHB")
"""A region's sides, and the place of its risk and strength in the list that stands beside the regions."""
LARGEST_SIDE = 1 << 16


@dataclass(frozen=True, slots=True)
class NumberedRegion:
    """A numbered place as the buttons know it: where, what the worst is that was found there, and what people choose it as.

    A record of before ``chosen_as`` has none: then it is chosen as its risk.
    """

    region: Region
    risk: Risk
    strength: Strength
    chosen_as: str = ""

    @property
    def item(self) -> str:
        """The code under which people choose it."""
        return self.chosen_as or self.risk.value

    @property
    def stops(self) -> bool:
        """Whether leaving it open leaves something that must never go out."""
        return self.risk in STOPPING and self.strength is not Strength.HINT


def _write_regions(regions: Sequence[NumberedRegion]) -> dict[str, Any]:
    kinds = list(dict.fromkeys(map(_written, regions)))
    boxes = [_BOX.pack(*region.region.half_open, kinds.index(_written(region))) for region in regions]
    return {"kinds": kinds, "boxes": base64.b85encode(b"".join(boxes)).decode()}


def _written(region: NumberedRegion) -> str:
    parts = (region.risk.value, region.strength.value, region.chosen_as)
    return "/".join(part for part in parts if part)


def _read_regions(untrusted: Any) -> tuple[NumberedRegion, ...]:
    kinds = [_kind(*word.split("/")) for word in list_of(WORD).read(untrusted["kinds"])]
    try:
        boxes = list(_BOX.iter_unpack(base64.b85decode(WORD.read(untrusted["boxes"]))))
    except struct.error:
        raise NotUnderstood("boxes") from None
    return tuple(NumberedRegion(Region(*sides), *kinds[index]) for *sides, index in boxes)


def _kind(risk: str, strength: str, chosen_as: str = "") -> tuple[Risk, Strength, str]:
    """A strength that is not known counts as certain: then leaving the place open asks a second time."""
    known = Strength(strength) if strength in list(Strength) else Strength.SURE
    return Risk(risk), known, code(chosen_as) if chosen_as else ""


REGIONS: Final = Codec(_write_regions, _read_regions)
"""The regions' sides packed, beside the list of the risks and strengths that they have, by value.

Where one of the risks is not known the ticket is not there: the numbers in its steps would mean other places.
"""


@dataclass(frozen=True, slots=True)
class AlbumPart:
    """One picture of an album: its message, its level or the code of what went wrong, its risks, whether it has a copy.

    ``unread`` tells that something that looks like writing was not understood.
    """

    message: int
    state: str
    risks: tuple[Risk, ...] = ()
    with_copy: bool = False
    may_leave: bool = False
    unread: bool = False

    @property
    def level(self) -> Level:
        return Level(self.state) if self.state in list(Level) else Level.UNKNOWN


def _write_parts(parts: Sequence[AlbumPart]) -> dict[str, Any]:
    risks = list(dict.fromkeys(risk for part in parts for risk in part.risks))
    return {
        "message": [part.message for part in parts],
        "state": [part.state for part in parts],
        "risks": [risk.value for risk in risks],
        "found": [sum(1 << risks.index(risk) for risk in part.risks) for part in parts],
        "copy": [int(part.with_copy) for part in parts],
        "leave": [int(part.may_leave) for part in parts],
        "unread": [int(part.unread) for part in parts],
    }


def _read_parts(untrusted: Any) -> tuple[AlbumPart, ...]:
    numbers, words = list_of(NUMBER), list_of(WORD)
    columns = [numbers.read(untrusted[name]) for name in ("message", "found", "copy", "leave")]
    # An album of before this column says nothing of unread writing.
    columns.append(numbers.read(untrusted.get("unread", [0] * len(columns[0]))))
    states, named = words.read(untrusted["state"]), words.read(untrusted["risks"])
    return tuple(
        AlbumPart(message, state, _bits(named, found), copy == 1, leave == 1, unread == 1)
        for message, found, copy, leave, unread, state in zip(*columns, states, strict=True)
    )


def _bits(named: Sequence[str], found: int) -> tuple[Risk, ...]:
    """Returns the risks whose bits are set, by the list of risks in the record itself; unknown ones are left out."""
    values = [value for number, value in enumerate(named) if found >> number & 1]
    return worst_first(risk for risk in Risk if risk.value in values)


PARTS: Final = Codec(_write_parts, _read_parts)
"""The parts of an album, column by column, beside the list of the risks that they have."""
