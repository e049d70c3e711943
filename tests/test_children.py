"""Faces that may be a child's stop a photo; who cannot be told counts as a child."""

from __future__ import annotations

import pytest

from detectors.children import Children
from detectors.gate.verdict import judge
from detectors.kit.terms import Finding, Level, Region, Report, Strength
from detectors.kit.view import View
from detectors.kit.vision.face import Face
from tests.given import Written, blank

CHILD, ADULT, UNSURE = (8.0,) * 6, (35.0,) * 6, (18.0,) * 6
Views = tuple[float, ...]


def at(index: int, years: Views = CHILD, size: int = 100, doubtful: bool = False) -> Face:
    left = 20 + index * 150
    return Face(Region(left, 100, left + size, 100 + size + 20), 0.9, years, doubtful=doubtful)


def found(*faces: Face) -> list[Finding]:
    return list(Children().find(View(blank(), Written(faces=faces))))


@pytest.mark.parametrize("years", [(3.0,) * 6, (14.5,) * 6, (16, 20, 15, 19, 16, 20), (9, 26, 11, 30, 8, 25)])
def test_a_child_is_a_stop_and_its_head_is_covered(years: Views) -> None:
    (finding,) = found(at(0, years))
    assert finding.why == "child-face"
    assert judge(Report((finding,))).level is Level.STOP
    (head,) = finding.regions
    assert head.intersection(Region(10, 80, 130, 230)) == Region(10, 80, 130, 230)


@pytest.mark.parametrize("years", [(40.0,) * 6, (18.5,) * 6, (20, 22, 24, 20, 22, 24), (61.0, 58.0)])
def test_a_grown_up_is_no_child(years: Views) -> None:
    assert not found(at(0, years))


def test_a_small_child_is_sure_and_a_youth_is_likely() -> None:
    assert [finding.strength for finding in found(at(0, (5.0,) * 6), at(1, (15.0,) * 6))] == [
        Strength.SURE,
        Strength.LIKELY,
    ]


def test_among_children_who_is_unsure_counts_as_a_child_and_a_teacher_does_not() -> None:
    assert len(found(at(0), at(1), at(2, UNSURE), at(3, ADULT))) == 3


@pytest.mark.parametrize("others", [(ADULT, ADULT, ADULT), (ADULT,), ()])
def test_among_grown_ups_or_alone_the_same_face_is_a_grown_up(others: tuple[Views, ...]) -> None:
    assert not found(at(0, UNSURE), *(at(index, years) for index, years in enumerate(others, 1)))


def test_faces_without_an_age_are_children_in_a_crowd_of_children_only() -> None:
    assert len(found(at(0), at(1), at(2, ()))) == 3
    assert not found(at(0, ADULT), at(1, ADULT), at(2, ()))


def test_a_painted_child_is_a_hint() -> None:
    assert [finding.strength for finding in found(at(0, doubtful=True))] == [Strength.HINT]


def test_a_made_face_that_may_be_a_childs_is_at_most_lowered_to_a_hint() -> None:
    made = Face(Region(100, 100, 200, 240), 0.9, CHILD, doubtful=True, made=True)
    assert [finding.strength for finding in found(made)] == [Strength.HINT]


def test_a_tiny_child_is_a_hint_and_one_of_a_tiny_crowd_is_not_told() -> None:
    assert [finding.strength for finding in found(at(0, size=16))] == [Strength.HINT]
    assert not found(at(0, (14.0,) * 6, size=16))
    assert not found(*(at(index, size=16) for index in range(7)))


def test_a_small_face_whose_views_scatter_goes_by_the_mean() -> None:
    assert not found(at(0, (9, 12, 7, 17, 15, 32), size=33))
    assert found(at(0, (9, 12, 7, 17, 12, 20), size=33))


def test_a_head_cut_by_the_border_stays_inside_the_photo() -> None:
    (finding,) = found(Face(Region(0, 0, 80, 90), 0.9, CHILD))
    (head,) = finding.regions
    assert (head.left, head.top) == (0, 0)


def test_no_face_is_no_finding() -> None:
    assert not found()
