"""Brings what was found on a paper that was taken apart down to its fields: a box around labels and values is no place.

Rules of addresses and lists draw boxes around whole rows. On a paper whose every line is known to be a label or a field, such a
box would cover labels again, and would lie over fields that a person wants to leave open one by one.
Example: on a KTP the box around ``Alamat : JL MAWAR 1`` and the row below becomes the fields ``JL MAWAR 1`` and ``001/002``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from detectors.kit.terms import BODIES, Cure, FieldName, Finding, Region, Risk
from detectors.kit.view import View

WITHIN: Final = 0.5
"""Share of a field that lies in a box from which the box is about it."""


def in_fields(findings: Iterable[Finding], view: View) -> tuple[Finding, ...]:
    """The findings; of those about words each region that holds only lines of such papers is the fields in it.

    An address is those of them that are called one, where any is.
    """
    found = tuple(findings)
    settled = frozenset(region for finding in found for region in finding.settled)
    if not settled:
        return found
    fields = dict(pair for finding in found for pair in finding.named)
    lines = [line.region for line in view.words]

    def parts(finding: Finding) -> Iterator[Region]:
        for region in finding.regions:
            inside = [line for line in lines if line.intersection(region)]
            met = [field for field in fields if _lies_in(field, region)] if settled.issuperset(inside) else []
            called = [field for field in met if fields[field] is FieldName.ADDRESS]
            yield from (called if finding.risk is Risk.LOCATION else ()) or met or (region,)

    return tuple(
        replace(finding, regions=tuple(dict.fromkeys(parts(finding)))) if _is_of_words(finding) else finding
        for finding in found
    )


def _is_of_words(finding: Finding) -> bool:
    return not finding.named and finding.risk not in BODIES and finding.cure is Cure.COVER


def _lies_in(field: Region, region: Region) -> bool:
    shared = field.intersection(region)
    return shared is not None and shared.area >= WITHIN * field.area
