"""What a copy loses is counted in blocks: outside of what must be hidden, and in relation to it."""

from __future__ import annotations

import io
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from detectors.kit.decode.photo import Pixels
from detectors.kit.terms import Level, Redacted, Region, Risk, Verdict
from detectors.kit.terms import Screening as Answer
from tests.measure.expected import Expected
from tests.measure.loss import Loss, LossFigures, loss_figures, loss_of
from tests.measure.outcome import Outcome, outcome_of

BOX = Region(80, 80, 160, 120)
GROWN = Region(68, 74, 172, 126)
"""The box with 15 % more at each side."""


def png(pixels: Pixels) -> bytes:
    out = io.BytesIO()
    Image.fromarray(pixels).save(out, "PNG")
    return out.getvalue()


def photo() -> Pixels:
    return np.full((240, 320, 3), 200, np.uint8)


def covered(*regions: Region, level: int = 100) -> Redacted:
    pixels = photo()
    for region in regions:
        pixels[region.slices] = level
    return Redacted(png(pixels), "png", regions)


@pytest.mark.parametrize(
    ("copy", "lost", "times"),
    [
        (covered(), 0, 0),
        (covered(BOX), 0, 80 * 40 / GROWN.area),
        (covered(BOX, level=192), 0, 0),
        (covered(Region(0, 0, 320, 240)), 1, 320 * 240 / GROWN.area),
        (covered(Region(0, 160, 320, 240)), 400 / (1200 - 14 * 7), 320 * 80 / GROWN.area),
    ],
    ids=["untouched", "exact", "hardly changed", "everything", "elsewhere"],
)
def test_blocks_outside_are_lost_and_all_are_counted_against_what_must_be_hidden(
    copy: Redacted, lost: float, times: float
) -> None:
    loss = loss_of(png(photo()), copy, [BOX])
    assert loss is not None
    assert [loss.lost, loss.times] == pytest.approx([lost, times])


def test_what_a_crop_leaves_away_is_lost_and_a_smaller_copy_is_compared_in_the_photos_size() -> None:
    part = Region(0, 0, 320, 160)
    cut = Redacted(png(photo()[:160]), "png", crop=part, width=320, height=160)
    small = Redacted(png(photo()[::2, ::2]), "png", width=160, height=120)
    assert loss_of(png(photo()), cut, [BOX]) == Loss(400 / (1200 - 14 * 7), 320 * 80 / GROWN.area)
    assert loss_of(png(photo()), small, [BOX]) == Loss(0, 0)


def test_nothing_is_lost_where_nothing_must_be_hidden_or_nothing_can_be_seen() -> None:
    assert loss_of(png(photo()), covered(), []) is None
    assert loss_of(png(photo()), covered(), [Region(0, 0, 320, 240)]) is None
    assert loss_of(b"no picture", covered(), [BOX]) is None


def outcome(lost: float, *wanted: Risk) -> Outcome:
    expected = Expected("photo.jpg", "", frozenset(wanted), frozenset(), ())
    return replace(outcome_of(expected, Answer(Verdict(Level.CLEAR))), loss=Loss(lost, 2 * lost))


def test_papers_faces_and_pages_are_counted_by_themselves() -> None:
    outcomes = [
        outcome(0.9, Risk.IDENTITY, Risk.PEOPLE),
        outcome(0.5, Risk.IDENTITY),
        outcome(0.7, Risk.IDENTITY),
        outcome(0.1, Risk.CHILDREN),
        replace(outcome(0.3, Risk.PEOPLE), loss=None),
        outcome(0.2, Risk.MEDICAL),
    ]
    assert loss_figures(outcomes) == (
        LossFigures("papers", 3, 0.7, 2, 1.4),
        LossFigures("faces", 1, 0.1, 0, 0.2),
        LossFigures("pages", 1, 0.2, 0, 0.4),
    )
