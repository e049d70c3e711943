"""Leaves out what was found in printed labels alone: ``Alamat`` over ``RT/RW`` is where an address would stand.

A copy of a paper shows its labels and, on its covers, their names. Checked anew, it must not be taken for the paper.
Example: of a KTP whose values are covered, ``Alamat``, ``RT/RW`` and ``Kel/Desa`` below each other are no address.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from detectors.kit.rules.paper_kinds import labels
from detectors.kit.terms import Cure, Finding, Risk
from detectors.kit.view import View

OF_WORDS: Final = frozenset({Risk.LOCATION, Risk.CONTACT})
"""Risks whose rules take several words in a row for a value."""


def without_printed_labels(findings: Iterable[Finding], view: View) -> list[Finding]:
    """The findings without regions in which every line is a label of a paper to the letter; none that has no region left."""
    kept: list[Finding] = []
    printed: dict[int, bool] = {}
    for finding in findings:
        if finding.risk not in OF_WORDS or finding.cure is not Cure.COVER or not finding.regions:
            kept.append(finding)
            continue
        regions = []
        for region in finding.regions:
            lines = [line for line in view.words if line.region.intersection(region)]
            for line in lines:
                if id(line) not in printed:
                    printed[id(line)] = labels().spells(line.text)
            if not lines or not all(printed[id(line)] for line in lines):
                regions.append(region)
        if regions:
            kept.append(replace(finding, regions=tuple(regions)))
    return kept
