"""Finds the whole of a paper, which ``card`` covers instead of its fields."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import reduce
from typing import Final

from detectors.kit.terms import Finding, Region, Report, Subject, with_subject
from detectors.kit.view import View
from detectors.kit.vision.outlines import find_cards

PAPERS: Final = with_subject(Subject.PAPER)
MARGIN: Final = 0.08
"""Share of the extent of a paper's fields that lies between them and its edge, where no edge is seen: cards of ISO 7810
print to within 3 to 6 %, and their titles, which are no fields, stand above."""
HELD: Final = 0.8
"""Share of a paper's fields that lie on the outline that is taken for its own; a neighbour's photo may lie beside it."""


def shows_paper(report: Report) -> bool:
    """Whether there is a paper to cover as a whole."""
    return any(True for _ in _papers(report))


def whole_papers(view: View, report: Report) -> Iterator[Region]:
    """The box around each paper: around its outline where one is seen, else around its fields with a margin."""
    papers = list(_papers(report))
    cards = find_cards(view.photo.pixels) if papers else ()
    for paper in papers:
        fields = reduce(Region.union, paper.regions)
        held = [card for card in cards if sum(map(card.holds, paper.regions)) >= HELD * len(paper.regions)]
        # The smallest outline that holds the fields: a table's edge around the card is none of its own.
        outline = min(held, key=lambda card: card.area, default=None)
        if outline is not None and outline.region.area >= fields.area:
            whole = outline.region.union(fields)
        else:
            whole = fields.grow(round(MARGIN * max(fields.width, fields.height)))
        if (part := whole.clip(view.photo.width, view.photo.height)) is not None:
            yield part


def _papers(report: Report) -> Sequence[Finding]:
    return [finding for finding in report.findings if finding.risk in PAPERS and len(finding.regions) > 1]
