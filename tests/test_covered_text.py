"""Text under bars is told for certain, whatever it says; nothing else is said of it."""

from __future__ import annotations

import numpy as np
import pytest

from detectors.covered_text import CoveredText
from detectors.kit.decode.photo import Photo
from detectors.kit.terms import Cure, Risk, Strength
from detectors.kit.view import View
from tests.given import view


def page(*hidden: str) -> View:
    return View(Photo(np.full((64, 64, 3), 255, np.uint8), hidden=frozenset(hidden)))


def test_text_under_bars_is_a_secret_that_the_copy_leaves_out() -> None:
    (found,) = CoveredText().find(page("covered-text", "unseen-text"))
    assert (found.risk, found.strength, found.cure, found.regions) == (Risk.SECRETS, Strength.SURE, Cure.STRIP, ())


@pytest.mark.parametrize("hidden", [(), ("unseen-text",), ("text-outside", "owner")])
def test_other_hidden_data_is_none(hidden: tuple[str, ...]) -> None:
    assert list(CoveredText().find(page(*hidden))) == []


def test_bars_on_a_photo_hide_what_they_cover() -> None:
    assert list(CoveredText().find(view("REDACTED", "Password: ████████"))) == []
