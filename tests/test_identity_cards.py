"""Cards in photos: outlined and covered by their fields, or whole where nothing can be read; other pictures are none."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from detectors.identity import Identity
from detectors.kit.decode.photo import Photo, Pixels
from detectors.kit.geometry import Quad
from detectors.kit.ocr.lines import TextLine
from detectors.kit.terms import FieldName, Finding, Region, Strength
from detectors.kit.view import View
from detectors.kit.vision.face import Face
from detectors.kit.vision.outlines import CardOutline, find_outlines
from tests.given import Written, line

CARD = Region(300, 200, 780, 503)
PORTRAIT = Region(340, 290, 420, 400)
KTP = (
    ("PROVINSI BALI", 470, 210),
    ("KOTA DENPASAR", 470, 232),
    ("NIK : 5171014507900003", 440, 260),
    ("Nama : NI LUH SARI", 440, 290),
    ("Tempat/Tgl Lahir : BULELENG, 05-07-1990", 440, 320),
    ("Alamat : JL GATOT SUBROTO", 440, 350),
    ("Kecamatan : DENPASAR BARAT", 440, 380),
    ("Agama : HINDU", 440, 410),
)
BLURRED = (("rcpuhIik x", 470, 215), ("Nrn 12.04.8l", 450, 300), ("5l7 0O45 0790", 450, 340), ("aeu tni", 450, 380))
LETTER = tuple(
    (text, 60, 560 + 30 * row) for row, text in enumerate(("Dear Sir or Madam", "please find above", "my card"))
)


class Laid(Written):
    """Words at places, faces at places; outlines are looked for in the pixels."""

    def __init__(self, words: tuple[tuple[str, int, int], ...], *faces: Region) -> None:
        super().__init__(faces=tuple(Face(region) for region in faces))
        self._lines = tuple(self._small(line(text, left, top)) for text, left, top in words)

    def outlines(self, pixels: Pixels) -> tuple[CardOutline, ...]:
        return find_outlines(pixels)

    @staticmethod
    def _small(one: TextLine) -> TextLine:
        """Letters half as wide as in other tests, so that a card's fit on it."""
        (x, y), _, _, (_, below) = one.quad
        right = x + 5 * len(one.text)
        return replace(one, quad=((x, y), (right, y), (right, below - 4), (x, below - 4)))


def table(card: Region = CARD, paper: int = 225) -> Pixels:
    photo = np.full((960, 1280, 3), (110, 90, 70), np.uint8)
    cv2.rectangle(photo, (card.left, card.top), (card.right - 1, card.bottom - 1), (paper, paper, 250), -1)
    return photo


def find(pixels: Pixels, readings: Laid) -> dict[str, Finding]:
    return {finding.why: finding for finding in Identity().find(View(Photo(pixels), readings))}


def remains(pixels: Pixels, readings: Laid) -> dict[str, Finding]:
    return {finding.why: finding for finding in Identity().remains(View(Photo(pixels), readings))}


def covered(findings: dict[str, Finding]) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
    mask = np.zeros((960, 1280), bool)
    for finding in findings.values():
        for region in finding.regions:
            mask[region.slices] = True
    return mask


def test_of_an_outlined_card_values_are_covered_and_neither_labels_nor_ground_nor_the_page_around_it() -> None:
    findings = find(table(), Laid((*KTP, *LETTER)))
    mask = covered(findings)
    assert findings["ktp"].strength is Strength.SURE
    for text, left, top in KTP[2:]:
        first = left + 5 * (text.index(":") + 2)
        assert mask[top + 8, first : left + 5 * len(text) - 1].all(), text
        assert not mask[top + 8, left : first - 25].any(), text
    assert mask[CARD.slices].mean() < 0.3
    assert not mask[550:].any()
    assert not mask[:, :280].any()


def test_every_field_says_what_it_is() -> None:
    (ktp,) = (found for found in find(table(), Laid(KTP, PORTRAIT)).values() if found.named)
    names = {name for _, name in ktp.named}
    wanted = {FieldName.NIK, FieldName.NAME, FieldName.BIRTH, FieldName.ADDRESS, FieldName.PORTRAIT, FieldName.OTHER}
    assert names == wanted
    assert {region for region, _ in ktp.named} == {*ktp.regions}
    assert "LUH" not in repr(ktp)


def test_what_was_not_read_is_covered_where_there_is_ink() -> None:
    pixels = table()
    signature = Region(640, 420, 730, 450)
    for step in range(6):
        start = (signature.left + 15 * step, signature.bottom - 1 if step % 2 else signature.top)
        end = (signature.left + 15 * (step + 1), signature.top if step % 2 else signature.bottom - 1)
        cv2.line(pixels, start, end, (30, 30, 90), 2)
    readings = Laid(KTP)
    for line_ in readings._lines:
        region = line_.region
        cv2.putText(pixels, "x" * 12, (region.left, region.bottom - 3), 0, 0.3, (20, 20, 20), 1)
    mask = covered(find(pixels, readings))
    assert mask[signature.slices].all()
    assert not mask[470:495, 310:430].any()


def test_the_headline_stays_and_the_place_in_it_does_not() -> None:
    mask = covered(find(table(), Laid(KTP)))
    assert not mask[212:224, 472:498].any()
    assert mask[218, 516:534].all()


@pytest.mark.parametrize("value", ["CARMEN", "NAMI", "SEXTO"])
def test_a_value_that_is_a_letter_away_from_a_label_is_covered(value: str) -> None:
    mask = covered(find(table(), Laid((*KTP, (value, 600, 440)))))
    assert mask[448, 600 : 600 + 5 * len(value) - 1].all()


def test_a_card_without_an_outline_is_covered_with_all_words_and_faces() -> None:
    bare = np.full((960, 1280, 3), 200, np.uint8)
    mask = covered(find(bare, Laid((*KTP, *LETTER), PORTRAIT)))
    for text, left, top in (*KTP[2:], *LETTER):
        assert mask[top + 8, left + 5 * len(text) - 4], text
    assert mask[PORTRAIT.slices].all()


def test_both_sides_of_a_card_are_covered() -> None:
    pixels = table()
    back = Region(300, 560, 780, 863)
    cv2.rectangle(pixels, (back.left, back.top), (back.right - 1, back.bottom - 1), (230, 230, 250), -1)
    words = (*KTP, ("Hanya bila dibawa", 400, 650), ("0812 3456", 400, 700))
    findings = find(pixels, Laid(words))
    assert findings["other-side"].strength is Strength.LIKELY
    for text, left, top in words[-2:]:
        assert covered(findings)[top + 8, left : left + 5 * len(text) - 1].all()


def test_a_card_that_cannot_be_read_is_likely_one_by_its_shape_and_portrait() -> None:
    findings = find(table(), Laid(BLURRED, PORTRAIT))
    assert findings["card-with-portrait"].strength is Strength.LIKELY
    assert covered(findings)[CARD.slices].mean() > 0.95


@pytest.mark.parametrize(
    ("words", "faces", "card"),
    [
        (BLURRED, (), CARD),
        (BLURRED[:2], (PORTRAIT,), CARD),
        (tuple((text.translate({48 + d: 97 for d in range(10)}), x, y) for text, x, y in BLURRED), (PORTRAIT,), CARD),
        (BLURRED, (Region(460, 220, 640, 500),), CARD),
        (BLURRED, (Region(530, 300, 570, 355),), CARD),
        (BLURRED, (PORTRAIT,), Region(300, 200, 600, 500)),
        (BLURRED, (PORTRAIT,), Region(30, 20, 1250, 940)),
    ],
    ids=[
        "no face",
        "two lines",
        "no digits",
        "a large face",
        "a face in the middle",
        "a square",
        "the photo's own frame",
    ],
)
def test_pictures_with_words_are_no_cards(
    words: tuple[tuple[str, int, int], ...], faces: tuple[Region, ...], card: Region
) -> None:
    assert find(table(card), Laid(words, *faces)) == {}


def test_on_a_copy_only_what_can_still_be_read_is_found() -> None:
    labels = tuple((text.split(" : ")[0], x, y) for text, x, y in KTP)
    bare = table(paper=120)
    assert covered(remains(bare, Laid(labels))).sum() == 0
    left = (*labels[:3], ("Nama : NI LUH SARI", 440, 290), *labels[4:])
    mask = covered(remains(bare, Laid((*left, KTP[2]))))
    assert mask[298, 480:525].all()
    assert mask.sum() < 12000


def turned(quad: Quad, turn: np.ndarray[tuple[int, ...], np.dtype[np.float64]]) -> Quad:
    a, b, c, d = ((float(x), float(y)) for x, y in np.array([(*point, 1) for point in quad]) @ turn.T)
    return a, b, c, d


def leaning(
    degrees: float, *words: tuple[str, int, int]
) -> tuple[Pixels, Laid, np.ndarray[tuple[int, ...], np.dtype[np.float64]]]:
    """The table turned around the card's middle, with the words on it; and the turn."""
    turn = cv2.getRotationMatrix2D((540, 350), degrees, 1.0)
    pixels = np.asarray(cv2.warpAffine(table(), turn, (1280, 960), borderValue=(110, 90, 70)), np.uint8)
    readings = Laid(words)
    readings._lines = tuple(replace(line, quad=turned(line.quad, turn)) for line in readings._lines)
    return pixels, readings, turn


@pytest.mark.parametrize("degrees", [-14, -7, 7, 14])
def test_the_headline_of_a_leaning_card_stays_open_and_everything_else_is_covered(degrees: float) -> None:
    headline = ("SURAT IZIN MENGEMUDI", 480, 230)
    values = (
        ("SIM 1234-5678-901234", 350, 330),
        ("Nama : BUDI SANTOSO", 350, 370),
        ("Lahir : DEPOK, 05-07-1990", 350, 410),
    )
    pixels, readings, turn = leaning(degrees, headline, *values)
    findings = find(pixels, readings)
    mask = covered(findings)
    assert "sim" in findings
    for (text, left, top), hidden in ((headline, False), *((value, True) for value in values)):
        first = text.index(": ") + 2 if hidden and ":" in text else 0
        middles = [turn @ (left + 5 * (at + 0.5), top + 8, 1) for at in range(first, len(text))]
        assert {bool(mask[round(y), round(x)]) for x, y in middles} == {hidden}, text


def test_a_card_that_leans_too_far_is_covered_whole() -> None:
    pixels, readings, turn = leaning(35, ("SURAT IZIN MENGEMUDI", 480, 230), ("Lahir : DEPOK, 05-07-1990", 350, 410))
    mask = covered(find(pixels, readings))
    for left in range(485, 575, 10):
        x, y = turn @ (left, 238, 1)
        assert mask[round(y), round(x)]
