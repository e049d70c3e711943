"""What people choose under one name: a field of a paper, all faces, all codes. One logic for buttons and command line."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import reduce
from typing import Final, Protocol

from detectors.kit.terms.codes import FieldName, Group
from detectors.kit.terms.numbered import CHILDREN
from detectors.kit.terms.region import Region

HIDES: Final = 0.5
"""Share of a place that another one covers at which it lies over it: opened without that one, it could not be made out."""
WITHIN: Final = 0.8
"""Share of a place that lies in another at which it is a part of that: print in a portrait, a line of a block."""
MUCH_LARGER: Final = 5
"""Times by which a place may exceed what is opened below it where nobody can be asked: a page is not its words."""
PICTURES: Final = frozenset(
    {FieldName.PORTRAIT.value, FieldName.GHOST.value, FieldName.SIGNATURE.value, Group.FACES.value, CHILDREN}
)
"""Items that are pictures: print on one that nobody can name is a part of it."""


class Openable(Protocol):
    """A place as far as opening it goes: where it is, and what people call it."""

    @property
    def region(self) -> Region: ...

    @property
    def item(self) -> str: ...


def by_item(numbered: Iterable[Openable]) -> Mapping[str, tuple[int, ...]]:
    """Returns the numbers of the places of each item, in the order of their first numbers; *other* stands last."""
    found: dict[str, tuple[int, ...]] = {}
    for number, place in enumerate(numbered, 1):
        found[place.item] = (*found.get(place.item, ()), number)
    if rest := found.pop(FieldName.OTHER.value, ()):
        found[FieldName.OTHER.value] = rest
    return found


def opened_with(numbered: Sequence[Openable], wanted: Collection[int], *, asked: bool = True) -> frozenset[int]:
    """Returns the numbers of the places that are open where these are to be seen: they, and all that lies over them.

    ``asked`` says that the person is told of each before it is opened. Else a place that is much larger than what is wanted
    below it stays covered, and what is below it with it.
    """
    known = [number for number in wanted if 1 <= number <= len(numbered)]
    chosen = [numbered[number - 1] for number in known]
    more = (
        number
        for number, place in enumerate(numbered, 1)
        if number not in known and _goes_with(place, chosen, asked=asked)
    )
    return frozenset((*known, *more))


def _goes_with(place: Openable, chosen: Sequence[Openable], *, asked: bool) -> bool:
    if any(_is_part(place, one) for one in chosen):
        return True
    below = [one.region for one in chosen if _hides(place.region, one.region)]
    if not below or asked:
        return bool(below)
    return place.region.area <= MUCH_LARGER * reduce(Region.union, below).area


def _hides(upper: Region, lower: Region) -> bool:
    shared = upper.intersection(lower)
    return shared is not None and shared.area >= HIDES * lower.area


def _is_part(place: Openable, whole: Openable) -> bool:
    """Whether a place is a part of an opened one: a piece of the same item, or print in a picture."""
    if place.item != whole.item and not (place.item == FieldName.OTHER and whole.item in PICTURES):
        return False
    shared = place.region.intersection(whole.region)
    return shared is not None and shared.area >= WITHIN * place.region.area
