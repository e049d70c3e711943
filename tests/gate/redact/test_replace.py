"""What stands in for a value follows from its field alone: papers that differ in their values give the same copy."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detectors.gate.redact.labels import label, stand_in
from detectors.gate.redact.lettering import STAND_INS, with_words
from detectors.gate.redact.letters import ink
from detectors.gate.redact.plan import Plan, draw_up, in_style
from detectors.gate.redact.redaction import painted, redact
from detectors.gate.redact.silhouettes import FIGURE, GROUND, with_silhouettes
from detectors.gate.verify.cover_check import has_foreign_content
from detectors.kit.decode.photo import Photo, Pixels, decode
from detectors.kit.terms import (
    FieldName,
    Finding,
    Form,
    Region,
    Report,
    Risk,
    ScreeningOptions,
    Shape,
    Strength,
    Style,
    places,
)
from detectors.kit.view import View
from tests.given import Written

WIDTH, HEIGHT = 640, 420
NAMED = (
    (Region(200, 60, 520, 90), FieldName.NIK),
    (Region(200, 110, 420, 140), FieldName.NAME),
    (Region(200, 160, 400, 190), FieldName.BIRTH),
    (Region(200, 210, 480, 240), FieldName.ADDRESS),
    (Region(20, 80, 150, 240), FieldName.PORTRAIT),
)
KTP = Report((Finding(Risk.IDENTITY, Strength.SURE, "ktp", tuple(region for region, _ in NAMED), named=NAMED),))
VALUES = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -", min_size=1, max_size=20)


def paper(values: list[str], portrait: int) -> Pixels:
    """A paper with other values written in the same places, and another portrait."""
    pixels = np.full((HEIGHT, WIDTH, 3), (198, 222, 236), np.uint8)
    pixels[60:90:3, 20:190] = 60
    for (region, field), value in zip(NAMED, values, strict=False):
        if field is not FieldName.PORTRAIT and value.strip():
            letters = 255 - ink(value, 20)[: region.height, : region.width]
            pixels[region.top : region.top + letters.shape[0], region.left : region.left + letters.shape[1]] = letters[
                ..., None
            ]
    face = NAMED[-1][0]
    pixels[face.slices] = np.random.default_rng(portrait).integers(0, 256, (face.height, face.width, 3), np.uint8)
    return pixels


def copied(pixels: Pixels, words: list[str], language: str = "id", *, lossless: bool = False) -> tuple[bytes, Plan]:
    photo = Photo(pixels, lossless=lossless, halved=not lossless)
    options = ScreeningOptions(Style.REPLACE, language=language)
    view = View(photo, Written(words))
    plan = in_style(draw_up(view, KTP, options), Style.REPLACE, view, KTP)
    return redact(photo, plan).data, plan


@settings(max_examples=25, deadline=None)
@given(
    st.lists(VALUES, min_size=4, max_size=4),
    st.lists(VALUES, min_size=4, max_size=4),
    st.booleans(),
    st.integers(0, 99),
)
def test_papers_that_differ_in_their_values_give_the_same_bytes(
    values: list[str], others: list[str], lossless: bool, portrait: int
) -> None:
    one, _ = copied(paper(values, portrait), [], lossless=lossless)
    other, _ = copied(paper(others, portrait + 1), [], lossless=lossless)
    assert one == other


def test_the_words_are_those_of_the_fields_whatever_was_read() -> None:
    _, plan = copied(paper([], 1), [])
    _, again = copied(paper(["BUDI"], 2), ["BUDI SANTOSO", "3171234567890123"])
    said = ["0000 0001 0000 0001", "00-00-0000", "JALAN CONTOH 1", "NAMA CONTOH", "foto"]
    assert sorted(plan.labels.values()) == sorted(again.labels.values()) == sorted(said)
    _, english = copied(paper([], 1), [], "en")
    assert "EXAMPLE NAME" in english.labels.values()
    assert len(plan.portraits) == 1


def test_a_paper_that_is_covered_in_pieces_does_not_say_its_risk_in_each() -> None:
    (place,) = places(Report((Finding(Risk.IDENTITY, Strength.SURE, "diploma", (Region(10, 10, 90, 40),)),)))
    assert label(place, "id") == "identitas"
    assert stand_in(place, "id") == ""
    (code,) = places(Report((Finding(Risk.SECRETS, Strength.SURE, "wifi-code", (Region(10, 10, 90, 90),)),)))
    assert stand_in(code, "id") == "kode Wi-Fi"


def test_covers_speak_indonesian_to_malay_people_and_english_to_others() -> None:
    (risk,) = places(Report((Finding(Risk.IDENTITY, Strength.SURE, "diploma", (Region(10, 10, 90, 40),)),)))
    (code,) = places(Report((Finding(Risk.SECRETS, Strength.SURE, "wifi-code", (Region(10, 10, 90, 90),)),)))
    assert [label(place, "ms") for place in (risk, code)] == ["identitas", "kode Wi-Fi"]
    assert [label(place, "de") for place in (risk, code)] == [label(place, "en") for place in (risk, code)]
    _, malay = copied(paper([], 1), [], "ms")
    _, indonesian = copied(paper([], 1), [])
    assert malay.labels == indonesian.labels


@pytest.mark.parametrize("lossless", [True, False])
def test_the_proof_knows_stand_ins_and_silhouettes_and_nothing_else(lossless: bool) -> None:
    data, plan = copied(paper(["A", "B", "C", "D"], 3), [], lossless=lossless)
    copy = decode(data)
    assert not has_foreign_content(copy, plan)
    for left, top in ((300, 118), (60, 200)):
        pixels = copy.pixels.copy()
        pixels[top : top + 14, left : left + 10] = 255 - pixels[top : top + 14, left : left + 10]
        assert has_foreign_content(Photo(pixels, lossless=lossless), plan)


def bar(left: int, top: int, right: int, bottom: int) -> Shape:
    return Shape.level(Form.BAR, Region(left, top, right, bottom))


def inked(words: dict[Shape, str]) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
    ground = np.full((HEIGHT, WIDTH, 3), 230, np.uint8)
    return np.asarray((with_words(ground, words, STAND_INS) != ground).any(axis=2))


def test_what_does_not_fit_is_said_shorter_or_not_at_all() -> None:
    long, short, least = bar(10, 10, 300, 40), bar(10, 60, 100, 90), bar(10, 110, 30, 140)
    drawn = inked(dict.fromkeys((long, short, least), "NAMA CONTOH"))
    assert np.ptp(np.flatnonzero(drawn[10:40].any(axis=0))) > 90
    assert 20 < np.ptp(np.flatnonzero(drawn[60:90].any(axis=0))) < 85
    assert not drawn[110:140].any()
    assert not np.any(drawn[:, 300:])


def test_every_line_has_its_own_and_a_block_around_them_none() -> None:
    rows = [bar(20, 20, 300, 50), bar(20, 48, 300, 78)]
    drawn = inked({**dict.fromkeys(rows, "JALAN CONTOH 1"), bar(15, 15, 400, 110): "NAMA CONTOH"})
    assert drawn[20:48].any()
    assert drawn[50:78].any()
    assert np.array_equal(drawn, inked(dict.fromkeys(rows, "JALAN CONTOH 1")))


def test_words_of_a_line_on_its_head_can_be_read() -> None:
    upright = bar(100, 100, 400, 130)
    a, b, c, d = upright.corners
    turned = Shape(Form.BAR, (c, d, a, b))
    assert np.array_equal(inked({upright: "NAMA CONTOH"}), inked({turned: "NAMA CONTOH"}))


def test_a_silhouette_is_round_in_any_portrait_and_the_same_for_everybody() -> None:
    ground = np.full((HEIGHT, WIDTH, 3), 120, np.uint8)
    for shape in (bar(50, 50, 200, 250), bar(300, 50, 600, 150)):
        drawn = with_silhouettes(ground, [shape])
        figure = (drawn == FIGURE).all(axis=2)
        rows, columns = np.nonzero(figure[: shape.region.top + int(0.55 * shape.region.height)])
        assert abs(np.ptp(rows) + 1 - (np.ptp(columns) + 1) / 0.82) < 4
        assert (drawn == GROUND).all(axis=2).sum() > figure.sum()
        outside = np.ones((HEIGHT, WIDTH), bool)
        outside[shape.region.slices] = False
        assert (drawn[outside] == 120).all()


def test_no_words_are_written_over_a_portrait() -> None:
    portrait, mark = bar(50, 50, 200, 250), bar(60, 180, 180, 210)
    plan = Plan(
        (portrait, mark), Style.REPLACE, {mark: "CONTOH"}, size=(WIDTH, HEIGHT), portraits=frozenset({portrait})
    )
    bare = Plan((portrait, mark), Style.REPLACE, size=(WIDTH, HEIGHT), portraits=frozenset({portrait}))
    ground = np.full((HEIGHT, WIDTH, 3), 220, np.uint8)
    assert np.array_equal(painted(ground, plan), painted(ground, bare))
