"""Faces that may be a child's stop a photo; who cannot be told counts as a child."""

from __future__ import annotations

import pytest

from detectors.children import Children
from detectors.kit.faces import Face
from detectors.kit.terms import Region
from detectors.kit.view import View
from tests.given import Written, blank


def seen(*faces: Face) -> View:
    return View(blank(), Written(faces=faces))


@pytest.mark.parametrize("years", [(3.0,) * 6, (14.5,) * 6, (16, 20, 15, 19, 16, 20)])
def test_a_child_is_found_and_its_head_covered(years: tuple[float, ...]) -> None:
    (finding,) = Children().find(seen(Face(Region(100, 100, 200, 240), 0.9, years)))
    assert finding.why == "child-face"
    (head,) = finding.regions
    assert head.intersection(Region(90, 80, 210, 250)) == Region(90, 80, 210, 250)


@pytest.mark.parametrize("years", [(40.0,) * 6, (18.5,) * 6, (20, 22, 24, 20, 22, 24)])
def test_a_grown_up_is_no_child(years: tuple[float, ...]) -> None:
    assert not list(Children().find(seen(Face(Region(100, 100, 200, 240), 0.9, years))))
