"""Text that was made to keep a reader of words busy: what it costs every detector of words grows with the text."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from detectors.contact import Contact
from detectors.kit.detector import Detector
from detectors.kit.view import View
from detectors.location import Location
from detectors.medical import Medical
from detectors.payment import Payment
from detectors.secrets import Secrets
from detectors.vehicle import Vehicle
from tests.cost import growth
from tests.given import view

LETTERS = 100_000
PIECES = (
    "1",
    "A",
    "a@",
    "1.",
    "A-",
    "Ab ",
    "12 Ab ",
    "Jl. ",
    "Nama : ",
    "a:",
    "4111 ",
    "+62 ",
    "password ",
    "R/ ",
    "1, ",
    "路",
    "_",
    "AB12",
)
LINEAR, SQUARE = 10.0, 32.0
"""Times by which the work may grow when there is four times as much to read: four times it is when it grows with the text,
sixteen when it grows with its square, sixty-four with its cube. A pattern that goes back over what it has read does worse."""
DETECTORS = (Contact, Location, Medical, Payment, Secrets, Vehicle)


def reading(detector: type[Detector], seen: View) -> Callable[[], object]:
    return lambda: list(detector().find(seen))


@pytest.mark.parametrize("detector", DETECTORS, ids=lambda kind: kind.__name__.lower())
def test_a_hundred_thousand_letters_in_one_line_cost_as_their_number_grows(detector: type[Detector]) -> None:
    for piece in PIECES:
        some, many = (view(piece * (LETTERS // len(PIECES) // len(piece) // part)) for part in (4, 1))
        assert growth(reading(detector, some), reading(detector, many)) < LINEAR, f"{piece!r} keeps it busy"


@pytest.mark.parametrize("detector", DETECTORS, ids=lambda kind: kind.__name__.lower())
def test_a_page_of_five_hundred_lines_costs_no_more_than_comparing_each_with_each(detector: type[Detector]) -> None:
    row = "Nama : Budi | Jl. Melati No. 5 RT 003/RW 004 Kota Depok 16413 | 0812-3456-7890 | 4111 1111 1111 1111"
    some, many = (view(*[row] * rows) for rows in (31, 125))
    assert growth(reading(detector, some), reading(detector, many)) < SQUARE
    assert list(detector().find(many)) or detector not in (Contact, Location, Payment)
