"""The whole line with real models: papers get their risk and a proven copy, harmless pictures are clear."""

from __future__ import annotations

import io
from random import Random

import numpy as np
import pytest
from PIL import Image

from bot.answers.short import first_lines
from bot.answers.summary import summary_of
from bot.store.records import Source
from detectors.gate.registry import registry
from detectors.gate.screening import screen
from detectors.kit.decode.photo import decode
from detectors.kit.terms import Level, Risk, ScreeningOptions, Strength, Style, places
from tests.measure.outcome import ENOUGH, share
from tests.paint import catalogue
from tests.paint.kinds import KINDS
from texts import texts

assert catalogue.ROOMS
OPTIONS = ScreeningOptions(seconds=120.0)
FACES = {"photo", "signature"}


@pytest.mark.parametrize(
    ("name", "view", "risk"),
    [
        ("ktp-electronic", "tilted", Risk.IDENTITY),
        ("passport-indonesia", "flat", Risk.IDENTITY),
        ("lab-report-indonesian", "flat", Risk.MEDICAL),
        ("bank-card", "flat", Risk.PAYMENT),
        ("wifi-qr", "tilted", Risk.SECRETS),
    ],
)
def test_a_paper_gets_its_risk_and_a_proven_copy_that_hides_what_is_written(name: str, view: str, risk: Risk) -> None:
    picture = KINDS[name].picture(view)
    screening = screen(picture.data, OPTIONS, registry())
    said = {finding.risk: finding.strength for finding in screening.report.findings}
    assert said[risk] is not Strength.HINT
    assert screening.proof is not None
    assert screening.proof.failures == ()
    assert screening.redacted is not None
    written = [secret for secret in picture.secrets if secret.what not in FACES]
    assert written
    from detectors.kit.terms import Region

    for secret in written:
        assert share(Region(*secret.box), screening.redacted.shapes, secret.corners) >= ENOUGH, secret.what


@pytest.mark.parametrize(
    ("kind", "language", "signed"),
    [("lab-report-indonesian", "id", True), ("lab-report-english", "en", False), ("lab-report-english", "id", False)],
)
def test_a_laboratory_report_says_what_was_covered_by_name(kind: str, language: str, signed: bool) -> None:
    options = ScreeningOptions(seconds=120.0, language=language)
    screening = screen(KINDS[kind].picture("flat", 6).data, options, registry())
    said = texts(language)
    head, covered = first_lines(summary_of(screening, 1, Source.PHOTO), said)
    assert said.get("why-laboratory-report").lower() in head.lower()
    for name in ("name", "birth-date", "number", "address", *(["signature"] if signed else [])):
        assert any(said.get(f"item-{name}", count=count) in covered for count in (1, 2, 3, 4)), name
    assert said.get("short-rest") in covered
    items = {place.item for place in places(screening.report)}
    assert "laboratory-report" not in items, "people choose fields of it, not the report"
    assert "list-of-people" not in items, "results are of substances"


def test_a_photo_with_coordinates_is_a_stop_and_its_copy_carries_none() -> None:
    screening = screen(KINDS["gps-photo"].picture("flat").data, OPTIONS, registry())
    assert screening.verdict.level is Level.STOP
    assert Risk.LOCATION in screening.verdict.risks
    assert screening.redacted is not None
    assert decode(screening.redacted.data).hidden == frozenset()


@pytest.mark.parametrize("name", ["landscape", "menu", "book-page"])
def test_a_landscape_a_menu_and_a_page_of_a_book_are_clear(name: str) -> None:
    screening = screen(KINDS[name].picture("flat").data, OPTIONS, registry())
    assert screening.verdict.level is Level.CLEAR
    assert screening.redacted is not None


def test_the_same_landscape_without_coordinates_keeps_every_pixel_as_png() -> None:
    noise = np.random.default_rng(Random(3).getrandbits(32)).integers(90, 120, (300, 400, 3), np.uint8)
    out = io.BytesIO()
    Image.fromarray(noise).save(out, "PNG")
    screening = screen(out.getvalue(), OPTIONS, registry())
    assert screening.redacted is not None
    assert (decode(screening.redacted.data).pixels == noise).all()


@pytest.mark.parametrize("name", ["ktp-electronic", "child-card", "residence-permit", "driving-licence-europe"])
@pytest.mark.parametrize(
    ("style", "language"), [(Style.AUTO, "en"), (Style.AUTO, "id"), (Style.REPLACE, "en"), (Style.REPLACE, "id")]
)
def test_a_copy_that_is_checked_anew_is_at_most_caution(name: str, style: Style, language: str) -> None:
    """Its labels, its title and the words on its covers are no paper, and what stands in for its values are nobody's."""
    picture = KINDS[name].picture("flat")
    options = ScreeningOptions(style, seconds=120.0, language=language)
    copy = screen(picture.data, options, registry()).redacted
    assert copy is not None
    again = screen(copy.data, OPTIONS, registry())
    assert again.verdict.level in (Level.CLEAR, Level.CAUTION)
