"""Faces of adults are told and covered with the whole head."""

from __future__ import annotations

from detectors.kit.faces import Face
from detectors.kit.terms import Region, Strength
from detectors.kit.view import View
from detectors.people import People
from tests.given import Written, blank

GROWN_UP = (35.0,) * 6


def seen(*faces: Face) -> View:
    return View(blank(), Written(faces=faces))


def test_a_grown_up_face_is_told_and_its_head_covered() -> None:
    (finding,) = People().find(seen(Face(Region(100, 100, 200, 240), 0.9, GROWN_UP)))
    assert (finding.why, finding.strength) == ("face", Strength.LIKELY)
    (head,) = finding.regions
    assert head.intersection(Region(90, 80, 210, 250)) == Region(90, 80, 210, 250)


def test_a_face_too_small_to_recognise_is_a_hint() -> None:
    (finding,) = People().find(seen(Face(Region(100, 100, 125, 128), 0.9, GROWN_UP)))
    assert (finding.why, finding.strength) == ("small-face", Strength.HINT)


def test_a_child_is_left_to_the_other_detector() -> None:
    assert not list(People().find(seen(Face(Region(100, 100, 200, 240), 0.9, (7.0,) * 6))))
