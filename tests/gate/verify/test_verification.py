"""Verification starts from the bytes: what a careless copy would leave behind fails, one thing at a time."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from detectors.contact import Contact
from detectors.gate.redact.blocks import with_margins
from detectors.gate.redact.plan import Plan
from detectors.gate.redact.redaction import redact
from detectors.gate.redact.shapes import boxes
from detectors.gate.registry import Registry
from detectors.gate.verify.file_structure import structure_failures
from detectors.gate.verify.verification import VerificationRequest, share_covered, verify
from detectors.kit.decode.photo import Photo, Pixels
from detectors.kit.terms import Finding, Place, Proof, Redacted, Region, Report, Risk, Strength, Style

SIZE = (640, 240)
CONTACT = Registry((("contact", Contact()),))


def phone_photo() -> tuple[Pixels, Region]:
    image = Image.new("RGB", SIZE, "white")
    draw = ImageDraw.Draw(image)
    font = ImageFont.load_default(40)
    draw.text((40, 80), "HP 0812-3456-7890", font=font, fill="black")
    left, top, right, bottom = draw.textbbox((40, 80), "HP 0812-3456-7890", font=font)
    return np.asarray(image).copy(), Region(int(left), int(top), int(right), int(bottom))


PIXELS, BOX = phone_photo()
REPORT = Report((Finding(Risk.CONTACT, Strength.SURE, "phone", (BOX,)),))
COVERED = with_margins([BOX], *SIZE)
SHAPES = boxes(COVERED)
PLAN = Plan(SHAPES)
COPY = redact(Photo(PIXELS), PLAN)


def check(copy: Redacted, plan: Plan = PLAN, size: tuple[int, int] = SIZE, report: Report = REPORT) -> Proof:
    return verify(VerificationRequest(copy, plan, size, report, CONTACT, 30)).proof


def encoded(pixels: Pixels, **options: Any) -> bytes:
    out = io.BytesIO()
    Image.fromarray(pixels).save(out, "JPEG", quality=92, subsampling=0, **options)
    return out.getvalue()


OPEN = Redacted(encoded(PIXELS), "jpeg")


@pytest.mark.parametrize("style", [Style.SOLID, Style.SOFT])
@pytest.mark.parametrize("lossless", [True, False])
def test_a_good_copy_passes(style: Style, lossless: bool) -> None:
    plan = Plan(SHAPES, style)
    assert check(redact(Photo(PIXELS, lossless=lossless), plan), plan) == Proof()


def test_words_on_covers_pass() -> None:
    plan = Plan(SHAPES, labels=dict.fromkeys(SHAPES, "phone"))
    assert check(redact(Photo(PIXELS), plan), plan) == Proof()


def test_a_crop_passes_only_in_the_size_of_its_part() -> None:
    plan = Plan(SHAPES, Style.CROP, crop=Region(0, 136, 640, 240))
    copy = redact(Photo(PIXELS), plan)
    assert check(copy, plan) == Proof()
    assert "size" in check(copy, replace(plan, crop=Region(0, 128, 640, 240))).failures


def test_what_a_crop_still_shows_is_named_in_the_pixels_of_the_photo() -> None:
    plan = Plan(style=Style.CROP, crop=Region(24, 56, 640, 200))
    back = verify(VerificationRequest(redact(Photo(PIXELS), plan), plan, SIZE, REPORT, CONTACT, 30))
    assert back.proof.failures == ("still-contact",)
    assert all(BOX.grow(30).intersection(region) == region for region in back.uncovered)
    assert back.uncovered


def test_an_uncovered_copy_fails_and_says_what_to_cover() -> None:
    back = verify(VerificationRequest(OPEN, Plan(), SIZE, REPORT, CONTACT, 30))
    assert back.proof.failures == ("still-contact",)
    assert any(region.intersection(BOX) for region in back.uncovered)


def test_what_the_person_left_open_is_expected_and_only_as_that_risk() -> None:
    place = Place(1, (Risk.CONTACT,), Strength.SURE, "phone", BOX.grow(4, 12))
    for risks, failures in (((Risk.CONTACT,), ()), ((Risk.VEHICLE,), ("still-contact",))):
        left_open = (replace(place, risks=risks),)
        back = verify(VerificationRequest(OPEN, Plan(), SIZE, REPORT, CONTACT, 30, left_open))
        assert back.proof.failures == failures


def test_a_half_covered_value_fails() -> None:
    half = boxes([Region(BOX.left // 8 * 8, BOX.top // 8 * 8, BOX.left + 88, 136)])
    assert check(redact(Photo(PIXELS), Plan(half)), Plan(half)).failures == ("half-covered",)


def test_real_blur_and_real_pixels_under_a_veil_fail_as_not_own_making() -> None:
    veiled = PIXELS.copy()
    for region in COVERED:
        veiled[region.slices] = veiled[region.slices] // 4 + 100
    for style in (Style.SOLID, Style.SOFT):
        assert "not-own-making" in check(Redacted(encoded(veiled), "jpeg"), Plan(SHAPES, style)).failures


@pytest.mark.parametrize(
    ("spoil", "failure"),
    [
        (lambda data: data + b"old bytes after the new end", "trailing-bytes"),
        (lambda data: data[:-2], "broken-off"),
        (lambda data: data[:2] + b"\xff\xfe\x00\x08hidden" + data[2:], "metadata"),
        (lambda data: data[:2] + b"\xff\xe1\x00\x08Exif\0\0" + data[2:], "metadata"),
        (lambda data: b"GIF89a" + data, "kind"),
        (lambda data: b"", "kind"),
    ],
)
def test_spoilt_files_fail(spoil: Any, failure: str) -> None:
    data = spoil(COPY.data)
    assert failure in check(Redacted(data, "jpeg")).failures


def test_exif_comment_and_profile_fail() -> None:
    exif = Image.Exif()
    exif[271] = "Camera"
    for options in ({"exif": exif}, {"comment": b"hello"}, {"icc_profile": b"x" * 200}):
        assert "metadata" in structure_failures("jpeg", encoded(PIXELS, **options))


def test_png_text_and_further_frames_fail() -> None:
    out = io.BytesIO()
    Image.fromarray(PIXELS).save(out, "PNG", save_all=True, append_images=[Image.fromarray(255 - PIXELS)])
    proof = check(Redacted(out.getvalue(), "png"), Plan())
    assert {"frames", "metadata"} <= set(proof.failures)
    assert structure_failures("png", redact(Photo(PIXELS, lossless=True), Plan()).data) == ()


def test_a_copy_of_another_size_fails() -> None:
    assert "size" in check(COPY, PLAN, (641, 240)).failures


def test_a_detector_that_cannot_look_again_fails_the_proof() -> None:
    class Broken(Contact):
        def find(self, view: Any) -> Any:
            raise RuntimeError

    back = verify(VerificationRequest(COPY, PLAN, SIZE, REPORT, Registry((("contact", Broken()),)), 30))
    assert back.proof.failures == ("unchecked-contact",)


@pytest.mark.parametrize(
    ("covered", "share"),
    [
        ((), 0.0),
        ((Region(0, 0, 10, 10),), 1.0),
        ((Region(0, 0, 5, 10),), 0.5),
        ((Region(0, 0, 6, 10), Region(4, 0, 8, 10)), 0.8),
    ],
)
def test_shares_of_a_region(covered: tuple[Region, ...], share: float) -> None:
    nothing, region = np.zeros((40, 40), bool), Region(0, 0, 10, 10)
    assert share_covered(region, nothing, covered) == pytest.approx(share)
    hidden = nothing.copy()
    for box in covered:
        hidden[box.slices] = True
    assert share_covered(region, hidden) == pytest.approx(share)
    assert share_covered(region.shifted(-5, 0), hidden | True) == pytest.approx(0.5), (
        "what leaves the copy is not hidden"
    )
