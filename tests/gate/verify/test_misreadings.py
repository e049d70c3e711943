"""A word that the first readers misread never leaves its value readable in a proven copy."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from random import Random

import numpy as np
import pytest
from PIL import Image

from detectors.gate import screening as line
from detectors.gate.registry import registry
from detectors.gate.screening import screen
from detectors.kit.decode.photo import Photo, Pixels
from detectors.kit.ocr.lines import Writing
from detectors.kit.terms import Region, Risk, Screening, ScreeningOptions
from detectors.kit.view import Readings, View
from tests.kit.ocr.test_looking import paper, write
from tests.measure.outcome import ENOUGH, share

LIKE = {"O": "0", "o": "0", "I": "l", "l": "1", "S": "5", "s": "5", "A": "4", "a": "e", "e": "c", "i": "l", "N": "M"}
"""What readers make of a sign."""
CASES = (
    ("DB_PASSWORD=", "kopi-susu-hangat", Risk.SECRETS),
    ("Password: ", "MelatiPutih", Risk.SECRETS),
    ("Kata sandi: ", "bungamatahari", Risk.SECRETS),
    ("PIN ATM: ", "482913", Risk.SECRETS),
    ("NIK: ", "3273014507900003", Risk.IDENTITY),
    ("Alamat: ", "Jl. Anggrek No. 12", Risk.LOCATION),
)
TOP, LEFT, SIZE = 300, 80, 44


def note(label: str, value: str) -> tuple[bytes, Region]:
    """A screen with one secret on it, and the box of its value."""
    pixels = paper(900, 1280)
    write(pixels, LEFT, 80, "Catatan rapat hari Senin", SIZE)
    write(pixels, LEFT, TOP, label.strip(), SIZE)
    left = LEFT + 30 * len(label) + 30
    write(pixels, left, TOP, value, SIZE)
    ink = np.argwhere(pixels[TOP - 10 : TOP + 70, left - 5 :, 0] < 128)
    box = Region(
        left - 5 + int(ink[:, 1].min()), TOP - 10 + int(ink[:, 0].min()),
        left - 5 + int(ink[:, 1].max()) + 1, TOP - 10 + int(ink[:, 0].max()) + 1,
    )  # fmt: skip
    write(pixels, LEFT, 560, "Terima kasih banyak", SIZE)
    return saved(pixels), box


def saved(pixels: Pixels) -> bytes:
    out = io.BytesIO()
    Image.fromarray(pixels).save(out, "PNG")
    return out.getvalue()


class Misread(Readings):
    """The first readers, with one sign of each line misread as asked for."""

    def __init__(self, misread: Callable[[str], str]) -> None:
        self._misread = misread

    def writing(self, pixels: Pixels, until: float) -> Writing:
        writing = super().writing(pixels, until)
        return replace(writing, lines=tuple(replace(each, text=self._misread(each.text)) for each in writing.lines))


def screened(data: bytes, misread: Callable[[str], str], monkeypatch: pytest.MonkeyPatch) -> Screening:
    def view(photo: Photo, until: float) -> View:
        return View(photo, Misread(misread), until)

    monkeypatch.setattr(line, "View", view)
    return screen(data, ScreeningOptions(seconds=120.0), registry())


def one_sign_wrong(words: str, rng: Random) -> str:
    """The words with one of their signs read as another one that looks like it."""
    places = [at for at, sign in enumerate(words) if sign in LIKE]
    at = rng.choice(places)
    return words[:at] + LIKE[words[at]] + words[at + 1 :]


@pytest.mark.parametrize(("label", "value", "risk"), CASES, ids=[label.strip(" :=") for label, *_ in CASES])
@pytest.mark.parametrize("seed", range(2))
def test_a_label_misread_at_first_is_found_by_the_other_readers(
    label: str, value: str, risk: Risk, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    data, box = note(label, value)
    wrong = one_sign_wrong(label.strip(" :="), Random(f"{label}{seed}"))

    def misread(text: str) -> str:
        return text.replace(label.strip(" :="), wrong)

    answer = screened(data, misread, monkeypatch)
    if answer.redacted is not None:
        assert share(box, answer.redacted.shapes) >= ENOUGH
    assert risk in answer.verdict.risks


def test_what_is_found_at_reading_back_only_is_told_and_covered(monkeypatch: pytest.MonkeyPatch) -> None:
    data, box = note("Password: ", "MelatiPutih")
    answer = screened(data, lambda text: "Pesan" if "assword" in text else text, monkeypatch)
    assert Risk.SECRETS in answer.verdict.risks
    assert answer.redacted is not None
    assert share(box, answer.redacted.shapes) >= ENOUGH
