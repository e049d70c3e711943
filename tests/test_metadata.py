"""Hidden data becomes findings that a cleaned copy cures."""

from __future__ import annotations

import pytest

from detectors.kit.terms import Cure, Strength
from detectors.metadata import Metadata
from tests.given import found, view


@pytest.mark.parametrize(
    ("name", "strength"), [("camera", "hint"), ("time", "hint"), ("owner", "likely"), ("thumbnail", "likely")]
)
def test_each_name_is_one_finding(name: str, strength: str) -> None:
    finding = found(Metadata(), view(hidden=[name]))[name]
    assert (finding.strength, finding.cure) == (Strength(strength), Cure.STRIP)


def test_places_are_told_by_location_and_nothing_hidden_is_nothing() -> None:
    assert not found(Metadata(), view(hidden=["gps"]))
    assert not found(Metadata(), view())
