"""Medical pictures are known by how they look and what is printed on them; grey photos, nights and paper stay clear."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from detectors.kit.decode.photo import Pixels
from detectors.kit.rules.scan_captions import recognise_scan, who
from detectors.kit.terms import Strength
from detectors.kit.text.page import Page
from detectors.kit.vision.cardiograms import is_cardiogram
from detectors.kit.vision.scan_traits import measure
from detectors.kit.vision.scans import DARK, FILM, NARROW, WIDE, Rule, Scan, find_scan
from tests.given import lines

RNG = np.random.default_rng(11)


def _three(grey: np.ndarray) -> Pixels:
    return np.repeat(np.clip(grey, 0, 255).astype(np.uint8)[..., None], 3, axis=2)


def _clouds(height: int, width: int, grain: float) -> np.ndarray:
    """Soft shapes from 0 to 1: noise smoothed at the given size."""
    noise = cv2.GaussianBlur(RNG.random((height, width)).astype(np.float32), (0, 0), grain)
    clouds: np.ndarray = (noise - noise.min()) / (noise.max() - noise.min())
    return clouds


def brain(width: int = 300, height: int = 360) -> Pixels:
    """A slice: an oval with soft tissue and a bright rim on black."""
    mask = np.zeros((height, width), np.uint8)
    cv2.ellipse(mask, (width // 2, height // 2), (int(width * 0.4), int(height * 0.42)), 0, 0, 360, 255, -1)
    rim = mask - cv2.erode(mask, np.ones((13, 13), np.uint8))
    tissue = 40 + 150 * _clouds(height, width, 7)
    return _three(np.where(rim > 0, 210, tissue) * (mask > 0))


def lungs(size: int = 512) -> Pixels:
    """An X-ray of a chest: soft shadows over the whole range, with the film's grain and no edge."""
    y, x = np.mgrid[:size, :size] / size
    light = 215 - 185 * np.exp(-(((x - 0.3) / 0.16) ** 2 + ((y - 0.5) / 0.28) ** 2))
    light -= 185 * np.exp(-(((x - 0.7) / 0.16) ** 2 + ((y - 0.5) / 0.28) ** 2))
    light -= 120 * np.clip(np.abs(x - 0.5) - 0.36, 0, 1) / 0.14
    ribs = 14 * np.sin(y * 60 + 6 * (x - 0.5) ** 2 * 10)
    return _three(light + ribs + RNG.normal(0, 5, (size, size)))


def retina(size: int = 400) -> Pixels:
    picture = np.zeros((size, size, 3), np.uint8)
    cv2.circle(picture, (size // 2, size // 2), int(size * 0.47), (205, 92, 48), -1)
    shade = 0.7 + 0.5 * _clouds(size, size, 25)
    return np.clip(picture * shade[..., None], 0, 255).astype(np.uint8)


def glowing() -> Pixels:
    """A slice with the colours of heat in patches, as PET shows it."""
    grey = brain().astype(np.float32)
    heat = (_clouds(grey.shape[0], grey.shape[1], 9) > 0.55)[..., None] & (grey > 0)
    return np.where(heat, grey * (1.0, 0.35, 0.1), grey * (0.45, 0.25, 0.22)).astype(np.uint8)


def cardiogram(line: tuple[int, int, int] = (245, 170, 170), millimetre: int = 8, trace: bool = True) -> Pixels:
    paper = np.full((600, 1000, 3), (255, 244, 242), np.uint8)
    for x in range(0, 1000, millimetre):
        paper[:, x : x + 1 + (x // millimetre % 5 == 0)] = line
    for y in range(0, 600, millimetre):
        paper[y : y + 1 + (y // millimetre % 5 == 0)] = line
    beat = np.zeros(200)
    beat[60:80], beat[100:104], beat[104:110], beat[140:170] = 8, -12, 70, 18
    if trace:
        for top in (120, 280, 440):
            points = [(x, int(top - beat[x % 200])) for x in range(20, 980)]
            cv2.polylines(paper, [np.array(points, np.int32)], False, (30, 25, 35), 2)
    return paper


def board_game() -> Pixels:
    """Squares with edges in many colours, red among them, over a warm ground."""
    board = np.full((1000, 1000, 3), (244, 236, 210), np.uint8)
    colours = ((230, 60, 60), (60, 160, 90), (50, 130, 210), (250, 190, 60), (150, 90, 190), (245, 150, 170))
    for index in range(100):
        x, y = 50 + index % 10 * 90, 50 + index // 10 * 90
        cv2.rectangle(board, (x, y), (x + 88, y + 88), colours[int(RNG.integers(6))], 3)
        cv2.putText(board, str(index + 1), (x + 10, y + 30), cv2.FONT_HERSHEY_SIMPLEX, 0.8, (110, 112, 118), 2)
    for x, y in ((200, 300), (450, 700), (800, 500)):
        cv2.line(board, (x, y), (x + 90, y - 180), (120, 80, 40), 14)
    return board


def turned(pixels: Pixels, degrees: float) -> Pixels:
    height, width = pixels.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    return np.asarray(cv2.warpAffine(pixels, matrix, (width, height), borderValue=(120, 110, 90)), np.uint8)


def portrait() -> Pixels:
    """A black-and-white photo: a bright room with hard edges."""
    room = 60 + 120 * _clouds(300, 400, 40)
    cv2.rectangle(room, (40, 40), (150, 220), 230, -1)
    cv2.rectangle(room, (60, 60), (130, 200), 30, 3)
    cv2.circle(room, (270, 120), 50, 190, -1)
    cv2.rectangle(room, (215, 175), (330, 299), 25, -1)
    return _three(room)


def night() -> Pixels:
    street = np.full((300, 400), 8.0)
    for x, y in RNG.integers(10, 290, (40, 2)):
        cv2.circle(street, (int(x * 1.3), int(y)), int(RNG.integers(1, 7)), float(RNG.integers(120, 250)), -1)
    return _three(street + RNG.normal(0, 6, street.shape))


def moon() -> Pixels:
    disk = np.zeros((400, 600), np.uint8)
    cv2.circle(disk, (300, 200), 130, 255, -1)
    return _three((90 + 130 * _clouds(400, 600, 14)) * (disk > 0))


def typed(dark: bool = False) -> Pixels:
    page = np.full((500, 400), 0 if dark else 255, np.uint8)
    for row in range(30, 480, 22):
        cv2.putText(page, "the quick brown fox jumps", (20, row), cv2.FONT_HERSHEY_SIMPLEX, 0.6, 255 if dark else 0, 1)
    return _three(page)


def tomato() -> Pixels:
    picture = np.zeros((400, 400, 3), np.uint8)
    cv2.ellipse(picture, (200, 200), (120, 90), 0, 0, 360, (200, 40, 30), -1)
    return picture


@pytest.mark.parametrize(
    ("pixels", "kind"),
    [
        (brain(), "scan"),
        (brain(120, 150), "scan"),
        (brain()[30:-30, 30:-30].copy(), "scan"),
        (np.asarray(brain() * 0.6 + 12, np.uint8), "scan"),
        (np.asarray(brain() * (0.75, 0.9, 1.0), np.uint8), "scan"),
        (np.hstack([brain(), brain()]), "scan"),
        (glowing(), "scan"),
        (lungs(), "x-ray"),
        (255 - lungs(), "x-ray"),
        (lungs(1400), "x-ray"),
        (retina(), "endoscopy"),
        (cardiogram(), "cardiogram"),
        (cardiogram((250, 190, 140)), "cardiogram"),
        (turned(cardiogram(), 9), "cardiogram"),
        (np.rot90(cardiogram(millimetre=6)).copy(), "cardiogram"),
    ],
)
def test_medical_pictures_are_known_by_their_pixels(pixels: Pixels, kind: str) -> None:
    assert find_scan(pixels).kind == kind


@pytest.mark.parametrize(
    "pixels",
    [
        portrait(),
        np.asarray(portrait() * 0.3, np.uint8),
        night(),
        moon(),
        typed(),
        typed(dark=True),
        tomato(),
        _three(np.tile(np.linspace(0, 255, 400), (300, 1))),
        RNG.integers(0, 255, (300, 400, 3)).astype(np.uint8),
        np.zeros((200, 300, 3), np.uint8),
        np.full((200, 300, 3), 255, np.uint8),
        cardiogram(trace=False),
        cardiogram((200, 200, 215)),
        board_game(),
        np.kron(np.indices((30, 40)).sum(axis=0) % 2, np.ones((20, 20))).astype(np.uint8)[..., None].repeat(3, axis=2)
        * 255,
    ],
)
def test_grey_photos_nights_and_paper_are_nothing(pixels: Pixels) -> None:
    assert find_scan(pixels).kind is None


def test_films_have_no_colours_and_codes_are_crisp() -> None:
    assert find_scan(lungs()).film
    assert not find_scan(tomato()).film
    assert not find_scan(typed()).film
    code = np.kron(RNG.integers(0, 2, (32, 32)), np.ones((8, 8))).astype(np.uint8) * 255
    assert find_scan(_three(code)).crisp
    assert not find_scan(lungs()).crisp


@pytest.mark.parametrize("size", [(1, 1), (1, 400), (400, 1), (9, 7)])
def test_tiny_and_thin_pictures_do_not_break_it(size: tuple[int, int]) -> None:
    assert find_scan(np.full((*size, 3), 90, np.uint8)).kind is None
    assert not is_cardiogram(np.full((*size, 3), 90, np.uint8))


ECHO = ("MI 1.1 | TIS 0.2", "28Hz", "11cm", "Gn 60")
CHEST = ("DOE JANE [F] 01.02.2011", "DOB: 03.04.1970", "PORTABLE | L")
LEADS = ("I | aVR | V1 | V4", "II | aVL | V2 | V5", "25 mm/s 10 mm/mV")


@pytest.mark.parametrize(
    ("seen", "rows", "answer"),
    [
        (Scan("scan", "scan", True), (), ("scan", Strength.LIKELY)),
        (Scan("scan", "scan", True), ("FOV 220 mm",), ("scan", Strength.SURE)),
        (Scan(None, "x-ray", True), (), ("x-ray", Strength.HINT)),
        (Scan(None, "x-ray", True), CHEST, ("x-ray", Strength.LIKELY)),
        (Scan(None, None, True), ECHO, ("ultrasound", Strength.SURE)),
        (Scan(None, None, True), ("DOE JANE", "DOB: 03.04.1970"), ("scan", Strength.LIKELY)),
        (Scan(), LEADS, ("cardiogram", Strength.LIKELY)),
        (Scan("cardiogram", "cardiogram", True), LEADS, ("cardiogram", Strength.SURE)),
        (Scan(None, None, True), (), None),
        (Scan(None, None, True), ("git push origin main", "60 fps"), None),
        (Scan(None, None, True), ("Chapter II", "Volume V1"), None),
        (Scan(), ECHO, None),
        (Scan(), ("V1 V2 release notes", "see part II"), None),
        (Scan(None, None, True), ("Liver 2D study of mice",) * 50, None),
        (Scan(None, "scan", True, crisp=True), (), None),
        (Scan(None, "scan", True, crisp=True), ("FOV 220 mm",), ("scan", Strength.LIKELY)),
        (Scan("scan", "scan", True, crisp=True), (), ("scan", Strength.LIKELY)),
        (Scan(film=True), ("PORTABLE | AP", "12"), ("x-ray", Strength.LIKELY)),
        (Scan(film=True), ("ERECT", "LAT"), ("x-ray", Strength.LIKELY)),
        (Scan(film=True), ("portable", "ap"), None),
        (Scan(film=True), ("PORTABLE",), None),
        (Scan(film=True), ("PORTABLE", "AP") * 8, None),
        (Scan(), ("PORTABLE", "AP"), None),
    ],
)
def test_words_and_pixels_decide_together(
    seen: Scan, rows: tuple[str, ...], answer: tuple[str, Strength] | None
) -> None:
    assert recognise_scan(seen, Page(lines(rows))) == answer


def test_whoever_may_be_named_is_covered_and_marks_stay() -> None:
    page = Page(lines(("DOE JANE [F] 01.02.2011", "PORTABLE | L | AP", "Semi-Upright", "12", "RS HARAPAN | 0012345")))
    covered = {line.text for line in page.lines if line.region in set(who(page))}
    assert covered == {"DOE JANE [F] 01.02.2011", "RS HARAPAN", "0012345"}


def test_every_bound_is_one_of_a_trait_that_is_measured() -> None:
    traits = measure(brain())
    bounds = [
        name
        for rule in (*NARROW, *WIDE, DARK, FILM)
        for part in ("least", "most", "below", "above")
        for name in getattr(rule, part)
    ]
    assert len(bounds) > 50
    assert [name for name in bounds if not hasattr(traits, name)] == []


def test_a_bound_is_part_of_what_it_allows_and_a_limit_is_not() -> None:
    traits = replace(measure(brain()), tones=3.0, boxy=0.5)
    assert Rule("scan", least={"tones": 3.0}, most={"boxy": 0.5}).fits(traits)
    assert not Rule("scan", least={"tones": 3.1}).fits(traits)
    assert not Rule("scan", least={}, most={"boxy": 0.4}).fits(traits)
    assert not Rule("scan", least={}, below={"boxy": 0.5}).fits(traits)
    assert not Rule("scan", least={}, above={"tones": 3.0}).fits(traits)
