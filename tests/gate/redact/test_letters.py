"""The font is the one that is pinned, has every letter that is written with it, and no letter is ever cut."""

from __future__ import annotations

import hashlib

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from detectors.gate.redact import letters
from detectors.gate.redact.labels import BY_CODE, BY_RISK
from detectors.gate.redact.letters import FILE, font, ink, size_that_fits
from detectors.kit.terms import RISKS
from detectors.kit.text.field_words import BY_FIELD

ACCENTS = "äöüÄÖÜß ñÑ¿¡áéíóúÁÉÍÓÚ ãõÃÕçÇâêôÂÊÔà èùëïîûœŒæÆÿ «»–—’“”€ 0123456789"
SAID = (
    *(text for texts in BY_FIELD.values() for text in texts.values()),
    *(text for texts in BY_CODE.values() for text in texts),
    *BY_RISK.values(),
    *(risk.label for risk in RISKS.values()),
)


def test_the_font_is_the_one_that_is_pinned_and_its_licence_stands_beside_it() -> None:
    assert hashlib.sha256(FILE.read_bytes()).hexdigest() == letters.SHA256
    assert "SIL OPEN FONT LICENSE Version 1.1" in FILE.with_suffix(".licence.txt").read_text("utf-8")


@pytest.mark.parametrize("sign", sorted(set("".join(SAID) + ACCENTS) - {" "}))
def test_every_letter_of_labels_and_of_our_languages_has_a_form_of_its_own(sign: str) -> None:
    missing = ink("\U0010fffd", 40)
    assert ink(sign, 40).any()
    assert ink(sign, 40).shape != missing.shape or not np.array_equal(ink(sign, 40), missing)


@given(text=st.text(st.sampled_from("".join(SAID) + ACCENTS), min_size=1, max_size=12), size=st.integers(6, 40))
def test_no_letter_is_cut(text: str, size: int) -> None:
    """All the ink that the font draws on a large sheet is there: no more and no less than rounding takes."""
    left, top, right, bottom = font(4 * size).getbbox(text, anchor="ls")
    if right <= left or bottom <= top:
        return
    mask, _ = font(4 * size).getmask2(text, "L")
    whole = np.frombuffer(bytes(mask), np.uint8).sum() / 16
    assert abs(float(ink(text, size).sum()) - float(whole)) <= 0.02 * whole + 255


@given(text=st.sampled_from(SAID), wide=st.integers(1, 300), high=st.integers(1, 60), largest=st.integers(9, 30))
def test_words_fit_where_they_are_said_to_fit(text: str, wide: int, high: int, largest: int) -> None:
    size = size_that_fits(text, wide, high, 9, largest)
    if size is None:
        assert ink(text, 9).shape[1] > wide or ink(text, 9).shape[0] > high
    else:
        assert 9 <= size <= largest
        assert ink(text, size).shape[1] <= wide
        assert ink(text, size).shape[0] <= high


def test_words_of_one_size_are_of_one_height_and_larger_ones_larger() -> None:
    assert ink("nama", 20).shape[0] == ink("Ågj", 20).shape[0] == ink("NIK", 20).shape[0]
    assert ink("nama", 30).shape > ink("nama", 20).shape
