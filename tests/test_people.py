"""Faces of adults are a reason to ask, and are covered with the whole head."""

from __future__ import annotations

from detectors.gate.verdict import judge
from detectors.kit.terms import Finding, Level, Region, Report, Strength
from detectors.kit.view import View
from detectors.kit.vision.face import Face
from detectors.people import People
from tests.given import Written, blank

GROWN_UP, CHILD = (35.0,) * 6, (7.0,) * 6


def found(*faces: Face) -> list[Finding]:
    return list(People().find(View(blank(), Written(faces=faces))))


def test_a_grown_up_face_is_a_caution_and_its_head_covered() -> None:
    (finding,) = found(Face(Region(100, 100, 200, 240), 0.9, GROWN_UP))
    assert (finding.why, finding.strength) == ("face", Strength.LIKELY)
    assert judge(Report((finding,))).level is Level.CAUTION
    (head,) = finding.regions
    assert head.intersection(Region(90, 80, 210, 250)) == Region(90, 80, 210, 250)


def test_a_face_of_which_no_age_is_known_is_told() -> None:
    assert [finding.why for finding in found(Face(Region(100, 100, 200, 240)))] == ["face"]


def test_a_face_too_small_to_recognise_is_a_hint() -> None:
    (finding,) = found(Face(Region(100, 100, 125, 128), 0.9, GROWN_UP))
    assert (finding.why, finding.strength) == ("small-face", Strength.HINT)


def test_every_tiny_face_of_a_crowd_is_covered_and_a_hint() -> None:
    crowd = [Face(Region(x, 50, x + 14, 66), 0.6) for x in range(0, 1100, 20)]
    findings = found(*crowd)
    assert len(findings) == len(crowd)
    assert {finding.strength for finding in findings} == {Strength.HINT}


def test_a_painted_face_is_a_hint() -> None:
    (finding,) = found(Face(Region(100, 100, 200, 240), 0.9, GROWN_UP, doubtful=True))
    assert finding.strength is Strength.HINT


def test_a_made_face_is_nobodys_but_on_a_paper() -> None:
    made = Face(Region(420, 80, 500, 180), 0.9, GROWN_UP, doubtful=True, made=True)
    assert not found(made)
    rows = ("PROVINSI BALI", "NIK : 5171014507900003", "Nama : NI LUH SARI", "Tempat/Tgl Lahir : BULELENG, 05-07-1990")
    (finding,) = People().find(View(blank(), Written(rows, faces=(made,))))
    assert finding.strength is Strength.HINT


def test_a_made_face_beside_one_that_is_photographed_is_left_out() -> None:
    made = Face(Region(100, 100, 200, 240), 0.9, GROWN_UP, doubtful=True, made=True)
    assert [
        finding.regions[0].left > 300 for finding in found(made, Face(Region(400, 100, 500, 240), 0.9, GROWN_UP))
    ] == [True]


def test_children_are_left_to_their_own_detector() -> None:
    assert not found(Face(Region(100, 100, 200, 240), 0.9, CHILD))
    both = found(Face(Region(100, 100, 200, 240), 0.9, CHILD), Face(Region(400, 100, 500, 240), 0.9, GROWN_UP))
    assert [finding.regions[0].left > 300 for finding in both] == [True]


def test_no_face_is_no_finding() -> None:
    assert not found()
