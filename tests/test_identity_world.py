"""Papers of the world as readers see them, letters lost and all, and what only looks like them: ``papers.txt``."""

from __future__ import annotations

from pathlib import Path

import pytest

from detectors.identity import Identity
from detectors.kit.terms import Strength
from tests.given import blocks, found, strongest, view

Rows = tuple[str, ...]


WRITTEN = dict(blocks(Path(__file__).with_name("papers.txt")))
PAPERS = {
    name: (why, rows) for heading, rows in WRITTEN.items() if " = " in heading for name, why in [heading.split(" = ")]
}
HARMLESS = {heading: rows for heading, rows in WRITTEN.items() if " = " not in heading}


@pytest.mark.parametrize(("why", "rows"), PAPERS.values(), ids=list(PAPERS))
def test_a_paper_is_known_by_its_words(why: str, rows: Rows) -> None:
    findings = found(Identity(), view(*rows))
    assert why in findings
    assert strongest(findings.values()) is not Strength.HINT


@pytest.mark.parametrize("rows", HARMLESS.values(), ids=list(HARMLESS))
def test_look_alikes_are_nothing(rows: Rows) -> None:
    assert not list(Identity().find(view(*rows)))


def test_there_are_as_many_kinds_as_the_page_promises() -> None:
    assert len(PAPERS) >= 50
    assert len(HARMLESS) >= 25
