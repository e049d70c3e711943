"""Leaves out what was found in printed labels alone: ``Alamat`` over ``RT/RW`` is where an address would stand.

A copy of a paper shows its labels and, on its covers, their names. Checked anew, it must not be taken for the paper.
An insurance card on which nothing else is left is a covered one, and a hint.
Example: of a KTP whose values are covered, ``Alamat``, ``RT/RW`` and ``Kel/Desa`` below each other are no address.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from detectors.kit.ocr.lines import TextLine
from detectors.kit.rules.paper_kinds import is_printed, labels
from detectors.kit.terms import Cure, Finding, Region, Risk, Strength
from detectors.kit.text.field_words import is_on_covers
from detectors.kit.view import View

OF_WORDS: Final = frozenset({Risk.LOCATION, Risk.CONTACT})
"""Risks whose rules take several words in a row for a value."""
EMPTY: Final = frozenset({"insurance-card"})
"""Codes of cards that are known by their labels: on a copy they are a hint."""


def without_printed_labels(findings: Iterable[Finding], view: View) -> list[Finding]:
    """The findings without regions in which every line is a label of a paper to the letter; none that has no region left.

    A card on which nothing but labels and words of covers is left is a hint.
    """
    kept: list[Finding] = []
    printed = _Printed(view)
    for finding in findings:
        if finding.cure is Cure.COVER and finding.why in EMPTY and printed.is_a_copy:
            kept.append(replace(finding, regions=(), strength=Strength.HINT))
        elif finding.risk in OF_WORDS and finding.cure is Cure.COVER and finding.regions:
            regions = tuple(region for region in finding.regions if not printed.is_all_in(region))
            kept += [replace(finding, regions=regions)] if regions else []
        else:
            kept.append(finding)
    return kept


class _Printed:
    """Which lines of a page say what is printed on every paper or on covers."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._known: dict[int, bool] = {}

    def is_printed(self, line: TextLine) -> bool:
        if id(line) not in self._known:
            text = line.text
            self._known[id(line)] = labels().spells(text) or is_on_covers(text) or is_printed(text)
        return self._known[id(line)]

    @property
    def is_a_copy(self) -> bool:
        """Whether nothing is read but labels, titles and what covers say, and a cover says something behind a label."""
        said = any(is_on_covers(line.text) for row in self._view.page.rows for line in row[1:])
        return said and all(map(self.is_printed, self._view.words))

    def is_all_in(self, region: Region) -> bool:
        """Whether all that stands in a region is printed; not where nothing does."""
        lines = [line for line in self._view.words if line.region.intersection(region)]
        return bool(lines) and all(map(self.is_printed, lines))
