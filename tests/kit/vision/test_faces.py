"""How faces are found: heat maps decoded, turned looks turned back, second looks, crowds; the networks play by a script."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import pytest

from detectors.kit import models
from detectors.kit.decode.photo import Pixels
from detectors.kit.terms import Region
from detectors.kit.vision import faces as faces_module
from detectors.kit.vision import made
from detectors.kit.vision.centerface import FRAMED, WINDOW, Maps, decoded, detect_framed
from detectors.kit.vision.face import Face
from detectors.kit.vision.face_crop import PART, SIDE, Stance, portrait
from detectors.kit.vision.faces import find_faces
from detectors.kit.vision.peaks import Peak, Peaks, concatenated, shared


def maps(*peaks: tuple[int, int, float], side: float = 40.0, tilt: float = 0.0) -> Maps:
    """A heat map of 64 x 80 cells with peaks (row, column, score), faces of this side in pixels, their second eye lower."""
    heat = np.zeros((64, 80), np.float32)
    for row, column, score in peaks:
        heat[row, column] = score
    marks = np.zeros((10, 64, 80), np.float32)
    marks[:4] = np.array((0.4, 0.3, 0.4 + tilt, 0.7), np.float32)[:, None, None]
    sizes = np.full((2, 64, 80), np.log(side / 4), np.float32)
    return Maps(heat, sizes, np.zeros((2, 64, 80), np.float32), marks)


def test_a_peak_becomes_a_box_around_its_middle() -> None:
    (peak,) = decoded(maps((10, 20, 0.9)), 0.5)
    assert peak == pytest.approx(Peak(62, 22, 102, 62, 0.9, 0), abs=1e-3)


def test_the_eyes_tell_how_a_head_is_tilted() -> None:
    (peak,) = decoded(maps((10, 20, 0.9), tilt=0.4), 0.5)
    assert peak.tilt == pytest.approx(np.pi / 4)


def test_neighbours_of_a_peak_are_the_same_face_and_distant_peaks_are_not() -> None:
    peaks = decoded(maps((10, 20, 0.9), (10, 21, 0.8), (11, 20, 0.7), (10, 60, 0.6), (40, 20, 0.2)), 0.5)
    assert peaks.score.tolist() == pytest.approx([0.9, 0.6])


def test_an_empty_heat_map_has_no_boxes() -> None:
    assert list(decoded(maps(), 0.1)) == []


def test_five_hundred_faces_are_kept_apart() -> None:
    peaks = [Peak(x * 20.0, y * 20.0, x * 20.0 + 16, y * 20.0 + 18, 0.6) for x in range(25) for y in range(20)]
    assert len(Peaks.of(*peaks).surest()) == 500


def test_a_place_shares_its_part_of_the_union_with_others() -> None:
    others = Peaks.of(Peak(0, 0, 10, 10, 0.9), Peak(5, 0, 15, 10, 0.8), Peak(20, 0, 30, 10, 0.7))
    assert shared(others[:1], others).tolist() == pytest.approx([1, 1 / 3, 0])


def test_places_keep_all_that_is_known_of_them_when_they_are_put_together_and_picked() -> None:
    first, second = Peak(0, 0, 10, 20, 0.5, 0.25, 1), Peak(30, 0, 40, 20, 0.75, -0.5, 3)
    both = concatenated(Peaks.of(first), Peaks.of(), Peaks.of(second))
    assert list(both) == [first, second]
    assert list(both[both.score > 0.6]) == [second]
    assert list(both.scaled(2, 0.5)[:1]) == [first._replace(right=20, bottom=10)]
    assert list(both.surest()) == [second, first]


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_a_box_found_on_a_turned_photo_is_turned_back(turns: int) -> None:
    photo = np.zeros((60, 100), np.uint8)
    photo[10:20, 70:95] = 1
    rows, columns = np.nonzero(np.rot90(photo, turns))
    found = Peak(columns.min(), rows.min(), columns.max() + 1, rows.max() + 1, 0.9, 0.2)
    (back,) = Peaks.of(found).turned_back(turns, 100, 60)
    assert back == pytest.approx(Peak(70, 10, 95, 20, 0.9, 0.2, turns))


@pytest.mark.parametrize(("width", "height"), [(1280, 960), (300, 400), (64, 64), (1600, 20)])
def test_a_photo_in_a_black_frame_has_its_places_in_its_own_pixels(
    monkeypatch: pytest.MonkeyPatch, width: int, height: int
) -> None:
    seen = []

    def run(_: str, canvas: np.ndarray, *__: object, **___: object) -> tuple[np.ndarray, ...]:
        seen.append(canvas[0])
        answer = maps((20, 20, 0.9), side=60)
        return tuple(map_[None] for map_ in (answer.heat[None], answer.sizes, answer.offsets, answer.marks))

    monkeypatch.setattr(models, "run", run)
    (peak,) = detect_framed(np.full((height, width, 3), 200, np.uint8), 0.5)
    (canvas,) = seen
    assert canvas.shape == (3, WINDOW, WINDOW)
    lit = np.argwhere(canvas[0])
    assert max(np.ptp(lit, axis=0)) + 1 == FRAMED
    scale = max(width, height) / FRAMED
    middle = (peak.left + peak.right) / 2, (peak.top + peak.bottom) / 2
    assert middle == pytest.approx((width / 2, height / 2), abs=4 * scale)
    assert peak.right - peak.left == pytest.approx(60 * scale, rel=0.05)


@pytest.mark.parametrize("box", [(40, 30, 80, 70), (0, 0, 40, 40), (150, 90, 200, 130), (-10, 20, 60, 150)])
def test_a_portrait_has_the_face_in_its_middle_also_at_the_border(box: tuple[int, int, int, int]) -> None:
    photo = np.zeros((120, 200, 3), np.uint8)
    middle = [(box[0] + box[2]) // 2, (box[1] + box[3]) // 2]
    photo[max(middle[1] - 4, 0) : middle[1] + 4, max(middle[0] - 4, 0) : middle[0] + 4] = 255
    picture = portrait(photo, Peak(*box, 0.9))
    assert picture.shape == (SIDE, SIDE, 3)
    white = np.argwhere(picture[..., 0] > 128)
    reach = SIDE * PART / max(box[2] - box[0], box[3] - box[1]) * 9
    assert np.abs(white - SIDE / 2).max() <= reach
    assert picture[SIDE // 2 - 2, SIDE // 2 - 2, 0] > 128


@pytest.mark.parametrize("size", [(1, 1), (3, 900), (900, 3), (40, 40), (1700, 200)])
def test_a_plain_picture_of_any_size_has_no_faces(size: tuple[int, int]) -> None:
    assert find_faces(np.full((*size, 3), 128, np.uint8)) == ()


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_a_head_is_the_face_with_most_room_for_the_hair(turns: int) -> None:
    face = Region(30, 30, 70, 80)
    head = Face(face, turns=turns).head
    top, right = face.top - head.top, head.right - face.right
    room = {0: top, 1: right, 2: head.bottom - face.bottom, 3: face.left - head.left}
    assert min(room.values()) > 0
    assert max(room, key=lambda side: room[side] / (face.width if side % 2 else face.height)) == turns


class Script:
    """Networks that answer as a test writes down: peaks for each turn, one stance and one age for each face's middle."""

    def __init__(self) -> None:
        self.peaks: dict[int, Sequence[tuple[float, float, float, float, float]]] = {}
        self.framed: Sequence[tuple[float, float, float, float, float]] = []
        self.second: dict[int, Stance] = {}
        self.drawn = 0.0
        self.years = 30.0
        self.looks: list[tuple[int, int]] = []
        self.windows: list[tuple[int, int]] = []
        self.seen_near = False
        self.stances = self.aged = 0

    def detect(self, pixels: Pixels, scale: float, threshold: float, turns: int = 0) -> Peaks:
        self.looks.append((round(max(pixels.shape[:2]) * scale), turns))
        peaks = (Peak(*places, turns=turns) for places in self.peaks.get(turns, []))
        return Peaks.of(*(peak for peak in peaks if peak.score >= threshold))

    def detect_lying(self, pixels: Pixels, scale: float, threshold: float) -> Peaks:
        return concatenated(*(self.detect(pixels, scale, threshold, turns) for turns in (1, 2, 3)))

    def detect_framed(self, _: Pixels, threshold: float) -> Peaks:
        return Peaks.of(*(Peak(*places) for places in self.framed if places[-1] >= threshold))

    def detect_near(self, _: Pixels, scale: float, threshold: float, places: Sequence[tuple[int, int]]) -> Peaks:
        self.windows += places
        if not self.seen_near:
            return Peaks.of()
        return Peaks.of(*(Peak(x + 70, y + 70, x + 86, y + 88, 0.9) for x, y in places)).scaled(1 / scale, 1 / scale)

    def portrait(self, _: Pixels, peak: Peak) -> Pixels:
        return np.full((SIDE, SIDE, 3), round(peak.left) % 256, np.uint8)

    def stance(self, picture: Pixels, turns: int, tilt: float) -> Stance:
        self.stances += 1
        return self.second.get(int(picture[0, 0, 0]), Stance(0.9, turns, tilt))

    def ages(self, *_: object) -> tuple[float, ...]:
        self.aged += 1
        return (self.years,) * 6


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> Script:
    played = Script()
    for name in ("detect", "detect_framed", "detect_lying", "detect_near", "portrait", "stance", "ages"):
        monkeypatch.setattr(faces_module, name, getattr(played, name))
    monkeypatch.setattr(faces_module, "share_drawn", lambda _: played.drawn)
    monkeypatch.setattr(faces_module, "is_drawn", lambda *given: given[2] >= 0.9)
    monkeypatch.setattr(faces_module, "is_painted", lambda *given: given[1] >= 0.6)
    return played


PHOTO = np.full((960, 1280, 3), 128, np.uint8)


def test_a_sure_peak_is_a_face_with_its_box(script: Script) -> None:
    script.peaks[0] = [(100, 200, 180, 300, 0.9)]
    (face,) = find_faces(PHOTO)
    assert face.region == Region(100, 200, 180, 300)
    assert face.turns == 0


@pytest.mark.parametrize(
    ("first", "second", "left", "is_face"),
    [
        (0.3, 0.7, 100, True),
        (0.76, 0.16, 100, False),
        (0.71, 0.37, 100, True),
        (0.54, 0.18, 100, False),
        (0.7, 0.1, -5, True),
        (0.5, 0.1, -5, False),
    ],
)
def test_the_second_look_decides_but_not_alone(
    script: Script, first: float, second: float, left: float, is_face: bool
) -> None:
    script.peaks[0] = [(left, 200, left + 80, 300, first)]
    script.second[round(left) % 256] = Stance(second, 0, 0.0)
    assert bool(find_faces(PHOTO)) is is_face


def test_a_face_is_where_the_second_look_sees_it(script: Script) -> None:
    script.peaks[0] = [(100, 200, 180, 300, 0.9)]
    script.second[100] = Stance(0.9, 0, 0.0, (110.0, 98.0, 180.0, 190.0))
    (face,) = find_faces(PHOTO)
    scale = 100 / (SIDE * PART)
    x, y = 140 - SIDE / 2 * scale, 250 - SIDE / 2 * scale
    sides = (x + 110 * scale, y + 98 * scale, x + 180 * scale, y + 190 * scale)
    assert face.region.half_open == pytest.approx(sides, abs=1)


@pytest.mark.parametrize(
    ("framed", "is_face"),
    [
        ((-100, -200, 1400, 1100, 0.9), True),
        ((300, 200, 960, 760, 0.7), True),
        ((300, 200, 960, 760, 0.55), False),
        ((300, 200, 700, 600, 0.9), False),
    ],
)
def test_a_face_that_fills_the_photo_is_seen_in_a_black_frame(
    script: Script, framed: tuple[float, float, float, float, float], is_face: bool
) -> None:
    script.framed = [framed]
    assert bool(find_faces(PHOTO)) is is_face


def test_a_face_cut_by_all_borders_lies_in_the_photo_and_outweighs_its_ghosts(script: Script) -> None:
    script.framed = [(-100, -200, 1400, 1100, 0.7)]
    script.peaks[2] = [(300, 200, 900, 800, 0.9)]
    script.second[0] = Stance(0.3, 0, 0.0)
    (face,) = find_faces(PHOTO)
    assert (face.region, face.turns) == (Region(0, 0, 1280, 960), 0)


def test_a_face_that_only_a_turned_look_sees_is_found_with_its_turn(script: Script) -> None:
    script.peaks[1] = [(100, 200, 180, 300, 0.5)]
    (face,) = find_faces(PHOTO)
    assert face.turns == 1


def test_a_turned_look_adds_nothing_where_an_upright_face_is(script: Script) -> None:
    script.peaks = {0: [(100, 200, 180, 300, 0.8)], 2: [(140, 180, 200, 250, 0.9)]}
    assert [face.region for face in find_faces(PHOTO)] == [Region(100, 200, 180, 300)]


def test_a_photo_whose_faces_lie_is_looked_at_in_full_once_more(script: Script) -> None:
    script.peaks[3] = [(100, 200, 180, 300, 0.9)]
    find_faces(PHOTO)
    assert script.looks.count((1280, 3)) == 1
    assert (1280, 0) not in script.looks


def test_traces_of_tiny_faces_are_looked_at_more_closely_and_large_faces_are_not(script: Script) -> None:
    script.peaks[0] = [(100, 200, 180, 300, 0.9)]
    find_faces(PHOTO)
    assert script.windows == []
    script.peaks[0] = [*script.peaks[0], (600, 600, 612, 614, 0.05), (640, 620, 652, 634, 0.05), (20, 20, 32, 34, 0.05)]
    script.seen_near = True
    faces = find_faces(PHOTO)
    assert script.windows == [(606 - 80, 607 - 80), (0, 0)]
    assert len(faces) == 3
    assert (1280, 0) not in script.looks


def test_many_traces_of_tiny_faces_ask_for_a_full_look(script: Script) -> None:
    script.peaks[0] = [
        (x * 99.0, y * 99.0, x * 99 + 12.0, y * 99 + 14.0, 0.05) for x in range(2, 6) for y in range(2, 5)
    ]
    find_faces(PHOTO)
    assert script.windows == []
    assert (1280, 0) in script.looks


def test_what_the_border_cuts_is_looked_at_more_closely_where_one_score_is_all_there_is(script: Script) -> None:
    script.peaks[0] = [(-5, 200, 75, 300, 0.45), (400, 200, 480, 300, 0.45)]
    find_faces(PHOTO)
    assert script.windows == [(0, 250 - 80)]


def test_a_photo_that_is_seen_at_its_largest_at_once_is_not_looked_at_again(script: Script) -> None:
    script.peaks[0] = [(100, 100, 107, 108, 0.2)]
    find_faces(PHOTO[:300, :380])
    assert script.windows == []


def test_a_large_photo_is_reduced_and_its_faces_are_told_in_its_own_pixels(script: Script) -> None:
    script.peaks[0] = [(100, 200, 180, 300, 0.9)]
    (face,) = find_faces(np.full((2400, 3200, 3), 128, np.uint8))
    assert face.region == Region(200, 400, 360, 600)


def test_drawn_faces_are_left_out_and_painted_ones_doubtful(script: Script) -> None:
    script.peaks[0] = [(100, 200, 180, 300, 0.9)]
    script.drawn = 0.95
    assert find_faces(PHOTO) == ()
    script.drawn = 0.7
    assert [face.doubtful for face in find_faces(PHOTO)] == [True]


def test_tiny_faces_in_a_drawing_are_figures(script: Script) -> None:
    script.peaks[0] = [(100, 200, 115, 217, 0.9)]
    script.drawn = 0.55
    assert find_faces(PHOTO) == ()


def test_of_five_hundred_faces_none_is_lost_and_few_are_looked_at_again(script: Script) -> None:
    script.peaks[0] = [(x * 50.0, y * 45.0, x * 50 + 30.0, y * 45 + 32.0, 0.6) for x in range(25) for y in range(20)]
    assert len(find_faces(PHOTO)) == 500
    assert script.stances <= 24
    assert script.aged <= 128


def test_weak_peaks_in_a_crowd_are_not_believed_unseen(script: Script) -> None:
    script.peaks[0] = [(x * 40.0, 10.0, x * 40 + 30.0, 42.0, 0.6) for x in range(30)] + [(5.0, 500.0, 20.0, 516.0, 0.3)]
    assert len(find_faces(PHOTO)) == 30


def test_of_small_faces_nobody_asks_whether_they_were_made(script: Script, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(made, "score", lambda *_: 3.0)
    script.peaks[0] = [(100, 200, 139, 250, 0.9), (300, 200, 340, 250, 0.9)]
    assert {face.size: (face.made, face.doubtful) for face in find_faces(PHOTO)} == {
        39: (False, False),
        40: (True, True),
    }


def test_two_peaks_that_come_to_one_place_are_one_face_with_all_its_views_and_the_lesser_doubt() -> None:
    first = Face(Region(100, 100, 200, 240), 0.7, (14.0,) * 6, doubtful=True, made=True)
    again = Face(Region(104, 98, 200, 236), 0.9, (20.0, 21.0))
    beside = Face(Region(180, 100, 280, 240), 0.8, (40.0, 40.0))
    one, other = faces_module._once((first, again, beside))
    assert (one.region, one.score, one.ages) == (first.region, 0.9, (14.0,) * 6 + (20.0, 21.0))
    assert not one.doubtful
    assert not one.made
    assert other == beside


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
@pytest.mark.parametrize("tilt", [-0.6, -0.2, 0.2, 0.6])
def test_the_outline_of_a_leaning_head_leans_with_it_and_holds_the_face(turns: int, tilt: float) -> None:
    angle = turns * math.pi / 2 + tilt
    wide, high = 40, 52
    seen_wide = math.hypot(wide * math.cos(angle), high * math.sin(angle))
    seen_high = math.hypot(wide * math.sin(angle), high * math.cos(angle))
    box = Region.around(((100 - seen_wide / 2, 100 - seen_high / 2), (100 + seen_wide / 2, 100 + seen_high / 2)))
    outline = Face(box, turns=turns, tilt=tilt).outline
    assert outline is not None
    turn = np.array(((math.cos(angle), math.sin(angle)), (-math.sin(angle), math.cos(angle))))
    across, down = ((np.array(outline) - (100, 100)) @ turn.T).T
    assert across.min() < -wide / 2
    assert across.max() > wide / 2
    assert down.min() < -high / 2 - (down.max() - high / 2), "most room is left for the hair"
    assert down.max() > high / 2
    assert Region.around(outline) == Face(box, turns=turns, tilt=tilt).head


@pytest.mark.parametrize("tilt", [-0.1, 0.0, 0.1])
def test_a_head_that_hardly_leans_has_a_level_cover(tilt: float) -> None:
    face = Face(Region(30, 30, 70, 80), tilt=tilt)
    assert face.outline is None
    assert face.head == Face(Region(30, 30, 70, 80)).head
