"""Plates are lines of their own with a region's letters."""

from __future__ import annotations

import pytest

from detectors.kit.terms import Strength
from detectors.vehicle import Vehicle
from tests.given import found, strongest, view


@pytest.mark.parametrize("plate", ["B 1234 XYZ", "AB 1234 CD", "D1234ABC", "DK 567 AZ", "L 9012 B"])
def test_indonesian_plates(plate: str) -> None:
    assert found(Vehicle(), view(plate))["plate-indonesia"].strength is Strength.LIKELY


def test_with_the_period_of_its_tax_it_is_sure_and_both_are_covered() -> None:
    finding = found(Vehicle(), view("B 1234 XYZ", "09.27"))["plate-indonesia"]
    assert (finding.strength, len(finding.regions)) == (Strength.SURE, 2)


@pytest.mark.parametrize("text", ["AA-123-BB", "CD 567 EF"])
def test_european_plates(text: str) -> None:
    assert "plate-europe" in found(Vehicle(), view(text))


@pytest.mark.parametrize(
    "text", ["Q 1234 AB", "A 4 XL", "B 0123 CD", "Bab 1234", "B 1234 XYZ adalah", "12:30", "AA-12-BB", "I 2024 A"]
)
def test_look_alikes_are_nothing(text: str) -> None:
    assert strongest(Vehicle().find(view(text))) is None
