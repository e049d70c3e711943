"""On a paper that was taken apart, what rules find in rows is told by the paper's fields."""

from __future__ import annotations

from detectors.gate.settling import in_fields
from detectors.kit.terms import Cure, FieldName, Finding, Region, Risk, Strength
from detectors.kit.view import View
from tests.given import Written, blank

VIEW = View(blank(1200, 800), Written(("Alamat : JL MAWAR BERDURI 1", "RT/RW : 001/002", "Agama : HINDU")))
STREET, WARD, FAITH = (line.region for line in VIEW.words)
VALUES = tuple(Region(line.left + 60, line.top, line.right, line.bottom) for line in (STREET, WARD, FAITH))
NAMES = (FieldName.ADDRESS, FieldName.ADDRESS, FieldName.OTHER)
PAPER = Finding(
    Risk.IDENTITY,
    Strength.SURE,
    "ktp",
    VALUES,
    named=tuple(zip(VALUES, NAMES, strict=True)),
    settled=(STREET, WARD, FAITH),
)
ALL_ROWS = STREET.union(FAITH)


def found(risk: Risk, *regions: Region, cure: Cure = Cure.COVER) -> Finding:
    return Finding(risk, Strength.SURE, "address", regions, cure)


def told(finding: Finding, *papers: Finding) -> tuple[Region, ...]:
    return in_fields((*papers, finding), VIEW)[-1].regions


def test_an_address_is_the_fields_that_are_called_one_and_each_once() -> None:
    assert told(found(Risk.LOCATION, ALL_ROWS, STREET), PAPER) == VALUES[:2]


def test_other_words_are_all_fields_that_lie_in_their_box() -> None:
    assert told(found(Risk.CONTACT, ALL_ROWS), PAPER) == VALUES


def test_a_box_without_a_field_stays_and_so_does_one_that_holds_a_line_of_something_else() -> None:
    label = Region(STREET.left, STREET.top, STREET.left + 50, STREET.bottom)
    assert told(found(Risk.LOCATION, label), PAPER) == (label,)
    part = Finding(Risk.IDENTITY, Strength.SURE, "ktp", VALUES[:1], named=PAPER.named[:1], settled=(STREET,))
    assert told(found(Risk.LOCATION, ALL_ROWS), part) == (ALL_ROWS,)


def test_faces_papers_and_what_is_stripped_stay_as_they_are() -> None:
    assert told(found(Risk.PEOPLE, ALL_ROWS), PAPER) == (ALL_ROWS,)
    assert told(found(Risk.LOCATION, ALL_ROWS, cure=Cure.STRIP), PAPER) == (ALL_ROWS,)
    assert in_fields((PAPER,), VIEW) == (PAPER,)


def test_without_a_paper_nothing_changes() -> None:
    assert told(found(Risk.LOCATION, ALL_ROWS)) == (ALL_ROWS,)
