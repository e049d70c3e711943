"""What stands in the mirror is found, placed in the photo as it is, covered there, and looked for there once more."""

from __future__ import annotations

import io

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from detectors.gate.mirror import both_ways, mirrored, mirrored_face
from detectors.gate.registry import registry
from detectors.gate.screening import screen
from detectors.kit.decode.photo import Pixels, decode
from detectors.kit.ocr.lines import Writing
from detectors.kit.terms import Level, Region, Risk, Screening, ScreeningOptions, Strength, Unread, UnreadReason
from detectors.kit.vision.face import Face
from tests.given import blank, line
from tests.measure.outcome import ENOUGH, share
from tests.paint import catalogue

OPTIONS = ScreeningOptions(seconds=120.0)


def png(pixels: Pixels) -> bytes:
    out = io.BytesIO()
    Image.fromarray(np.ascontiguousarray(pixels)).save(out, "PNG")
    return out.getvalue()


def strong(screening: Screening) -> set[Risk]:
    return {finding.risk for finding in screening.report.findings if finding.strength is not Strength.HINT}


@pytest.mark.parametrize(
    ("name", "risk"), [("ktp-electronic", Risk.IDENTITY), ("chat-contact", Risk.CONTACT), ("otp-message", Risk.SECRETS)]
)
def test_a_mirrored_picture_has_the_findings_and_covers_of_the_picture_itself(name: str, risk: Risk) -> None:
    picture = catalogue.named(name).picture("flat", 3)
    pixels = decode(picture.data).pixels
    screening = screen(png(pixels[:, ::-1]), OPTIONS, registry())
    assert risk in strong(screening)
    assert screening.redacted is not None
    written = [secret for secret in picture.secrets if secret.what not in ("photo", "signature")]
    assert written
    for secret in written:
        box = mirrored(Region(*secret.box), pixels.shape[1])
        assert share(box, screening.redacted.shapes) >= ENOUGH, secret.what


def test_a_harmless_sign_in_the_mirror_is_clear() -> None:
    pixels = decode(catalogue.named("book-page").picture("flat", 3).data).pixels
    assert screen(png(pixels[:, ::-1]), OPTIONS, registry()).verdict.level is Level.CLEAR


@given(st.integers(0, 400), st.integers(0, 300), st.integers(1, 400), st.integers(1, 300), st.integers(0, 3))
def test_the_mirror_of_a_mirror_is_the_place_itself(left: int, top: int, wide: int, high: int, turns: int) -> None:
    region = Region(left, top, left + wide, top + high)
    assert mirrored(mirrored(region, 1000), 1000) == region
    face = Face(region, turns=turns)
    assert mirrored_face(mirrored_face(face, 1000), 1000) == face


LINE = line("kata sandi rumah", left=20, top=20)
PLACE = Unread(UnreadReason.SCRIPT, (LINE.region,))


def test_what_was_not_understood_stays_so_where_the_mirror_holds_no_words() -> None:
    ahead = Writing(unread=(PLACE,), mostly_unread=True, mirrored=True)
    assert both_ways(ahead, Writing(), blank(400, 200)) == ahead


def test_words_in_the_mirror_explain_only_what_was_not_understood_where_they_stand() -> None:
    photo = blank(400, 200)
    there = line("kata sandi rumah", left=photo.width - LINE.region.right, top=20)
    elsewhere = Unread(UnreadReason.SCRIPT, (Region(20, 120, 300, 150),))
    ahead = Writing(unread=(PLACE, elsewhere), mirrored=True)
    assert both_ways(ahead, Writing((there,)), photo).unread == (elsewhere,)


def test_what_is_not_understood_in_a_mirrored_picture_either_is_told_where_it_stands() -> None:
    photo = blank(400, 200)
    there = line("kata sandi rumah", left=photo.width - LINE.region.right, top=20)
    scrawl = Unread(UnreadReason.SCRIPT, (Region(300, 120, 380, 150),))
    seen = both_ways(Writing(unread=(PLACE,), mirrored=True), Writing((there,), (scrawl,)), photo)
    assert seen.unread == (Unread(UnreadReason.SCRIPT, (Region(20, 120, 100, 150),)),)
