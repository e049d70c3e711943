"""Text that was made to keep a reader of words busy: every detector of words answers in time that grows with the text."""

from __future__ import annotations

import time

import pytest

from detectors.contact import Contact
from detectors.kit.detector import Detector
from detectors.location import Location
from detectors.medical import Medical
from detectors.payment import Payment
from detectors.secrets import Secrets
from detectors.vehicle import Vehicle
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
PATIENCE = 12.0
"""Seconds of the processor for 100,000 letters: the slowest piece takes 0.3 of its 0.7, the slowest page 1.2.

A pattern that goes back over what it has read takes minutes."""
DETECTORS = (Contact, Location, Medical, Payment, Secrets, Vehicle)


@pytest.mark.parametrize("detector", DETECTORS, ids=lambda kind: kind.__name__.lower())
def test_a_hundred_thousand_letters_in_one_line_are_read_in_moments(detector: type[Detector]) -> None:
    for piece in PIECES:
        seen = view(piece * (LETTERS // len(PIECES) // len(piece)))
        begin = time.process_time()
        list(detector().find(seen))
        assert time.process_time() - begin < PATIENCE / len(PIECES), f"{piece!r} keeps {detector.__name__} busy"


@pytest.mark.parametrize("detector", DETECTORS, ids=lambda kind: kind.__name__.lower())
def test_a_page_of_five_hundred_lines_is_read_in_moments(detector: type[Detector]) -> None:
    seen = view(
        *["Nama : Budi | Jl. Melati No. 5 RT 003/RW 004 Kota Depok 16413 | 0812-3456-7890 | 4111 1111 1111 1111"] * 125
    )
    begin = time.process_time()
    findings = list(detector().find(seen))
    assert time.process_time() - begin < PATIENCE
    assert findings or detector not in (Contact, Location, Payment)
