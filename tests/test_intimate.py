"""Two opinions on bare bodies: agreement stops for sure, one strong voice probably, everyday skin never."""

from __future__ import annotations

import math

import numpy as np
import pytest

from detectors.children import Children
from detectors.gate.clock import Clock
from detectors.gate.registry import registry
from detectors.gate.screening import complete
from detectors.gate.verdict import judge, withheld
from detectors.intimate import Intimate
from detectors.kit.decode.photo import Pixels, decode
from detectors.kit.terms import Finding, Level, Region, Report, Risk, ScreeningOptions, Strength
from detectors.kit.view import View
from detectors.kit.vision.face import Face
from detectors.kit.vision.nudity import BodyPart, Nudity, Whole
from detectors.kit.vision.scans import Scan
from tests.given import Written, blank

PLACE = Region(100, 200, 180, 260)
EVERYTHING = Region(0, 0, 400, 600)
DRESSED = Whole(neutral=0.97, sexy=0.02, porn=0.01)
SWIMWEAR = Whole(neutral=0.2, sexy=0.75, porn=0.05)
UNSURE = Whole(neutral=0.8, sexy=0.05, porn=0.15)
EXPLICIT = Whole(neutral=0.03, porn=0.95, sexy=0.02)
HALF = Whole(neutral=0.4, porn=0.4, hentai=0.2)
SOME = Whole(neutral=0.55, porn=0.45)
BELLY = BodyPart("BELLY_COVERED", 0.4, Region(100, 300, 200, 400))
HAND = BodyPart("FEET_EXPOSED", 0.38, PLACE)
CHILD = Face(Region(200, 20, 280, 120), 0.9, (6.0,) * 6)
SMALL_CHILD = Face(Region(200, 20, 216, 38), 0.9, (6.0,) * 6)
ADULT = Face(Region(200, 20, 280, 120), 0.9, (40.0,) * 6)


class Undressed(Written):
    """Readings with an opinion that the test wrote down."""

    def __init__(self, nudity: Nudity, scan: Scan = Scan(), rows: tuple[str, ...] = ()) -> None:  # noqa: B008 - frozen
        super().__init__(rows)
        self._nudity = nudity
        self._scan = scan

    def scan(self, pixels: Pixels) -> Scan:
        return self._scan

    def nudity(self, pixels: Pixels) -> Nudity:
        return self._nudity


def findings(label: str | None, share: float, *wholes: Whole) -> list[Finding]:
    parts = () if label is None else (BodyPart(label, share, PLACE),)
    seen = View(blank(400, 600), Undressed(Nudity(parts, wholes)))
    return list(Intimate().find(seen))


@pytest.mark.parametrize(
    ("label", "share", "wholes", "strength"),
    [
        ("MALE_GENITALIA_EXPOSED", 0.26, (DRESSED, SWIMWEAR), Strength.LIKELY),
        ("FEMALE_BREAST_EXPOSED", 0.3, (EXPLICIT, DRESSED), Strength.LIKELY),
        ("MALE_GENITALIA_EXPOSED", 0.39, (SOME, DRESSED), Strength.HINT),
        ("FEMALE_GENITALIA_EXPOSED", 0.5, (DRESSED, SWIMWEAR), Strength.SURE),
        ("FEMALE_GENITALIA_EXPOSED", 0.8, (EXPLICIT, EXPLICIT), Strength.SURE),
        ("BUTTOCKS_EXPOSED", 0.9, (HALF, DRESSED), Strength.SURE),
        ("ANUS_EXPOSED", 0.6, (DRESSED, DRESSED), Strength.LIKELY),
        ("BUTTOCKS_EXPOSED", 0.3, (UNSURE, DRESSED), Strength.HINT),
        (None, 0.0, (EXPLICIT, DRESSED), Strength.LIKELY),
        (None, 0.0, (HALF, HALF), Strength.LIKELY),
        (None, 0.0, (HALF, DRESSED), Strength.HINT),
        ("MALE_BREAST_EXPOSED", 0.9, (EXPLICIT, EXPLICIT), Strength.LIKELY),
    ],
)
def test_the_two_opinions_are_weighed(
    label: str | None, share: float, wholes: tuple[Whole, ...], strength: Strength
) -> None:
    (finding,) = findings(label, share, *wholes)
    assert (finding.risk, finding.strength) == (Risk.INTIMATE, strength)


@pytest.mark.parametrize(
    ("label", "share", "wholes"),
    [
        (None, 0.0, (DRESSED, DRESSED)),
        (None, 0.0, (SWIMWEAR, SWIMWEAR)),
        ("FEMALE_BREAST_COVERED", 0.9, (SWIMWEAR, SWIMWEAR)),
        ("FEMALE_GENITALIA_COVERED", 0.8, (SWIMWEAR, DRESSED)),
        ("BUTTOCKS_COVERED", 0.8, (SWIMWEAR, DRESSED)),
        ("MALE_BREAST_EXPOSED", 0.95, (SWIMWEAR, SWIMWEAR)),
        ("BELLY_EXPOSED", 0.9, (SWIMWEAR, DRESSED)),
        ("FEET_EXPOSED", 0.9, (DRESSED, DRESSED)),
        ("ARMPITS_EXPOSED", 0.9, (SWIMWEAR, SWIMWEAR)),
        ("FACE_FEMALE", 0.9, (DRESSED, DRESSED)),
        ("BUTTOCKS_EXPOSED", 0.4, (DRESSED, DRESSED)),
        ("BUTTOCKS_EXPOSED", 0.22, (SWIMWEAR, SWIMWEAR)),
    ],
)
def test_everyday_skin_is_nothing(label: str | None, share: float, wholes: tuple[Whole, ...]) -> None:
    assert findings(label, share, *wholes) == []


@pytest.mark.parametrize(
    ("parts", "wholes", "veto", "strength"),
    [
        ((BELLY,), (EXPLICIT, DRESSED), 0.3, Strength.LIKELY),
        ((), (EXPLICIT, DRESSED), 0.3, Strength.HINT),
        ((HAND,), (EXPLICIT, HALF), 0.6, Strength.HINT),
        ((HAND,), (HALF, HALF), 0.79, Strength.HINT),
        ((HAND,), (HALF, HALF), 0.8, Strength.LIKELY),
        ((), (EXPLICIT, EXPLICIT), 0.3, Strength.LIKELY),
        ((), (EXPLICIT, DRESSED), math.nan, Strength.LIKELY),
        ((), (EXPLICIT, DRESSED), None, Strength.LIKELY),
    ],
)
def test_without_a_trunk_the_whole_picture_may_be_a_hand_unless_all_are_certain(
    parts: tuple[BodyPart, ...], wholes: tuple[Whole, ...], veto: float | None, strength: Strength
) -> None:
    seen = View(blank(400, 600), Undressed(Nudity(parts, wholes, veto)))
    assert [finding.strength for finding in Intimate().find(seen)] == [strength]


@pytest.mark.parametrize(
    ("share", "further", "wholes", "veto", "strength"),
    [
        (0.3, (BELLY,), (HALF, DRESSED), 0.3, Strength.SURE),
        (0.3, (), (HALF, DRESSED), 0.3, Strength.LIKELY),
        (0.3, (HAND,), (SOME, DRESSED), 0.3, Strength.HINT),
        (0.6, (), (SOME, DRESSED), 0.3, Strength.SURE),
        (0.6, (BELLY,), (SOME, DRESSED), 0.02, Strength.LIKELY),
        (0.3, (), (SOME, DRESSED), 0.02, Strength.HINT),
        (0.3, (BELLY,), (HALF, DRESSED), math.nan, Strength.SURE),
    ],
)
def test_two_that_agree_are_sure_where_more_is_seen_and_the_third_does_not_deny_it(
    share: float, further: tuple[BodyPart, ...], wholes: tuple[Whole, ...], veto: float, strength: Strength
) -> None:
    parts = (BodyPart("MALE_GENITALIA_EXPOSED", share, PLACE), *further)
    seen = View(blank(400, 600), Undressed(Nudity(parts, wholes, veto)))
    assert [finding.strength for finding in Intimate().find(seen)] == [strength]


def with_child(nudity: Nudity, *faces: Face) -> View:
    """A grey photo with two patches of skin's colour, and these faces."""
    photo = blank(400, 600)
    photo.pixels[:] = (90, 120, 90)
    photo.pixels[20:120, 200:280] = photo.pixels[400:500, 40:120] = (200, 150, 125)
    readings = Undressed(nudity)
    readings._faces = faces
    return View(photo, readings)


ARMS = Nudity((BELLY,), (EXPLICIT, DRESSED), 0.1)


def test_one_weak_opinion_on_a_child_covers_all_skin_and_there_is_a_copy() -> None:
    (finding,) = Intimate().find(with_child(ARMS, CHILD))
    assert finding.strength is Strength.HINT
    for patch in (Region(202, 22, 278, 118), Region(42, 402, 118, 498)):
        assert any(region.intersection(patch) == patch for region in finding.regions)
    child = Finding(Risk.CHILDREN, Strength.SURE, "child-face", (CHILD.region,))
    assert not withheld(Report((finding, child)))
    assert judge(Report((finding, child))).level is Level.STOP


BOX = BodyPart("BUTTOCKS_EXPOSED", 0.6, PLACE)
WEAK = BodyPart("BUTTOCKS_EXPOSED", 0.3, PLACE)


@pytest.mark.parametrize(
    ("nudity", "face", "no_copy"),
    [
        (ARMS, CHILD, False),
        (Nudity((BOX,), (DRESSED, DRESSED), 0.1), CHILD, False),
        (Nudity((BOX,), (DRESSED, DRESSED), 0.2), CHILD, True),
        (Nudity((BOX,), (DRESSED, DRESSED), None), CHILD, True),
        (Nudity((BOX,), (DRESSED, DRESSED), math.nan), CHILD, True),
        (Nudity((BELLY,), (EXPLICIT, DRESSED), 0.25), CHILD, True),
        (Nudity((BOX,), (SOME, DRESSED), 0.1), CHILD, True),
        (Nudity((BOX,), (SOME, DRESSED), 0.01), CHILD, True),
        (Nudity((WEAK,), (SOME, DRESSED), 0.01), CHILD, True),
        (Nudity((WEAK,), (SOME, DRESSED), 0.01), SMALL_CHILD, True),
        (ARMS, SMALL_CHILD, True),
        (Nudity((WEAK,), (UNSURE, DRESSED), 0.1), SMALL_CHILD, False),
        (Nudity((WEAK,), (UNSURE, DRESSED), 0.2), SMALL_CHILD, True),
        (Nudity((), (EXPLICIT, DRESSED), 0.1), CHILD, False),
        (Nudity((), (EXPLICIT, DRESSED), 0.5), CHILD, True),
        (Nudity((), (HALF, DRESSED), 0.5), SMALL_CHILD, True),
        (Nudity((), (HALF, DRESSED), 0.1), SMALL_CHILD, False),
    ],
)
def test_two_opinions_on_a_child_or_any_doubt_leave_no_copy(nudity: Nudity, face: Face, no_copy: bool) -> None:
    seen = with_child(nudity, face)
    report = Report((*Intimate().find(seen), *Children().find(seen)))
    assert {finding.risk for finding in report.findings} == {Risk.INTIMATE, Risk.CHILDREN}
    assert withheld(report) is no_copy


def test_one_weak_opinion_on_an_adult_stays_what_it_is() -> None:
    (finding,) = Intimate().find(with_child(ARMS, ADULT))
    assert (finding.strength, finding.regions) == (Strength.LIKELY, (EVERYTHING,))


@pytest.mark.parametrize(
    ("label", "share", "wholes", "veto", "strength"),
    [
        (None, 0.0, (EXPLICIT, DRESSED), 0.02, None),
        (None, 0.0, (HALF, HALF), 0.01, None),
        (None, 0.0, (HALF, DRESSED), 0.029, None),
        ("BUTTOCKS_EXPOSED", 0.8, (DRESSED, DRESSED), 0.005, None),
        ("BUTTOCKS_EXPOSED", 0.3, (UNSURE, DRESSED), 0.0, None),
        ("BUTTOCKS_EXPOSED", 0.3, (EXPLICIT, DRESSED), 0.001, Strength.LIKELY),
        ("BUTTOCKS_EXPOSED", 0.8, (DRESSED, DRESSED), 0.04, Strength.LIKELY),
        (None, 0.0, (EXPLICIT, EXPLICIT), 0.03, Strength.LIKELY),
        (None, 0.0, (EXPLICIT, DRESSED), math.nan, Strength.LIKELY),
        (None, 0.0, (DRESSED, DRESSED), 0.99, None),
    ],
)
def test_the_last_network_takes_one_opinion_back_and_never_two(
    label: str | None, share: float, wholes: tuple[Whole, ...], veto: float, strength: Strength | None
) -> None:
    parts = () if label is None else (BodyPart(label, share, PLACE),)
    seen = View(blank(400, 600), Undressed(Nudity(parts, wholes, veto)))
    assert [finding.strength for finding in Intimate().find(seen)] == ([strength] if strength else [])


@pytest.mark.parametrize(
    ("face", "wholes", "strength"),
    [
        (Region(105, 202, 165, 258), (DRESSED, DRESSED), None),
        (Region(105, 202, 165, 258), (EXPLICIT, DRESSED), Strength.SURE),
        (Region(105, 202, 135, 232), (DRESSED, DRESSED), Strength.LIKELY),
        (Region(60, 160, 180, 260), (DRESSED, DRESSED), Strength.LIKELY),
        (Region(300, 300, 360, 360), (DRESSED, DRESSED), Strength.LIKELY),
    ],
)
def test_a_box_around_a_face_is_no_part_of_a_body_unless_the_whole_picture_is(
    face: Region, wholes: tuple[Whole, ...], strength: Strength | None
) -> None:
    readings = Undressed(Nudity((BodyPart("FEMALE_BREAST_EXPOSED", 0.8, PLACE),), wholes))
    readings._faces = (Face(face),)
    assert [finding.strength for finding in Intimate().find(View(blank(400, 600), readings))] == (
        [strength] if strength else []
    )


def test_a_box_stays_where_faces_cannot_be_read() -> None:
    class Blind(Undressed):
        def faces(self, pixels: Pixels) -> tuple[Face, ...]:
            raise OSError

    readings = Blind(Nudity((BodyPart("FEMALE_BREAST_EXPOSED", 0.8, PLACE),), (DRESSED, DRESSED)))
    assert [finding.strength for finding in Intimate().find(View(blank(400, 600), readings))] == [Strength.LIKELY]


@pytest.mark.parametrize("kind", ["x-ray", "scan", "endoscopy"])
def test_a_film_without_a_box_is_no_hint(kind: str) -> None:
    assert (
        list(Intimate().find(View(blank(400, 600), Undressed(Nudity((), (HALF, DRESSED)), Scan(kind, kind, True)))))
        == []
    )


def test_every_bare_part_is_covered_with_a_margin() -> None:
    other = Region(300, 500, 399, 599)
    parts = (
        BodyPart("BUTTOCKS_EXPOSED", 0.7, PLACE),
        BodyPart("ANUS_EXPOSED", 0.21, other),
        BodyPart("BELLY_EXPOSED", 0.9, PLACE),
    )
    seen = View(blank(400, 600), Undressed(Nudity(parts, (EXPLICIT, EXPLICIT))))
    (finding,) = Intimate().find(seen)
    assert finding.regions == (Region(84, 188, 196, 272), Region(280, 480, 400, 600))


def test_without_a_place_everything_is_covered_but_not_for_a_hint() -> None:
    assert findings(None, 0.0, EXPLICIT, EXPLICIT)[0].regions == (EVERYTHING,)
    assert findings(None, 0.0, HALF, DRESSED)[0].regions == ()


def test_an_intimate_photo_stops_and_with_a_possible_child_no_copy_exists() -> None:
    report = Report(tuple(findings(None, 0.0, EXPLICIT, EXPLICIT)))
    child = Finding(Risk.CHILDREN, Strength.HINT, "child-face", (PLACE,))
    assert judge(report).level is Level.STOP
    assert not withheld(report)
    assert withheld(Report((*report.findings, child)))


@pytest.mark.parametrize(
    ("scan", "rows", "share", "strength"),
    [
        (Scan("scan", "scan", True), (), 0.0, None),
        (Scan("x-ray", "x-ray", True), ("PORTABLE CHEST  AP", "DOB: 01.02.1990"), 0.0, None),
        (Scan("x-ray", "x-ray", True), (), 0.0, Strength.HINT),
        (Scan("endoscopy", "endoscopy", True), (), 0.0, Strength.HINT),
        (Scan(None, "x-ray", True), (), 0.0, Strength.LIKELY),
        (Scan(None, None, True), ("MI 1.1", "28Hz", "11 cm", "Gn 60"), 0.0, None),
        (Scan("scan", "scan", True), (), 0.6, Strength.SURE),
    ],
)
def test_a_medical_picture_explains_one_opinion_away_but_not_two(
    scan: Scan, rows: tuple[str, ...], share: float, strength: Strength | None
) -> None:
    parts = (BodyPart("BUTTOCKS_EXPOSED", share, PLACE),) if share else ()
    seen = View(blank(400, 600), Undressed(Nudity(parts, (EXPLICIT, EXPLICIT)), scan, rows))
    assert [finding.strength for finding in Intimate().find(seen)] == ([strength] if strength else [])


def test_landscapes_paper_and_noise_are_nothing_to_the_real_networks() -> None:
    noise = np.random.default_rng(4).integers(0, 255, (240, 320, 3)).astype(np.uint8)
    sky = np.full((300, 400, 3), (120, 170, 230), np.uint8)
    sky[180:] = (70, 110, 50)
    for pixels in (noise, sky, np.full((200, 300, 3), 250, np.uint8)):
        photo = blank(pixels.shape[1], pixels.shape[0])
        photo.pixels[:] = pixels
        assert list(Intimate().find(View(photo))) == []


def test_of_a_picture_that_would_be_covered_whole_no_copy_is_offered() -> None:
    seen = View(blank(400, 600), Undressed(Nudity((), (EXPLICIT, EXPLICIT))))
    report = Report(tuple(Intimate().find(seen)))
    screening = complete(seen, report, ScreeningOptions(), registry().of({Risk.INTIMATE}), Clock())
    assert screening.verdict.level is Level.STOP
    assert screening.redacted is None
    assert screening.proof is not None
    assert screening.proof.failures == ("nothing-left",)


@pytest.mark.parametrize(("nudity", "given"), [(ARMS, True), (Nudity((BOX,), (SOME, DRESSED), 0.1), False)])
def test_a_child_under_one_weak_opinion_has_a_copy_without_its_skin_and_under_two_it_has_none(
    nudity: Nudity, given: bool
) -> None:
    seen = with_child(nudity, CHILD)
    detectors = registry().of({Risk.INTIMATE, Risk.CHILDREN})
    report = Report(tuple(finding for _, detector in detectors.enabled for finding in detector.find(seen)))
    screening = complete(seen, report, ScreeningOptions(), detectors, Clock())
    assert screening.verdict.level is Level.STOP
    assert (screening.redacted is not None) is given
    if screening.redacted is not None:
        copy = decode(screening.redacted.data).pixels
        for patch in (CHILD.region, Region(40, 400, 120, 500)):
            assert np.abs(copy[patch.slices].astype(int) - (200, 150, 125)).max(axis=2).min() > 20
