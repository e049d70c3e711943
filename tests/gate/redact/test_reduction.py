"""A copy that cannot be read back closely is made smaller: covered first, proven anew, and told."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from detectors.gate import screening as line
from detectors.gate.redact.plan import NothingLeft, Plan
from detectors.gate.redact.redaction import redact
from detectors.gate.redact.reduction import LEAST, reduced
from detectors.gate.redact.shapes import boxes
from detectors.gate.registry import registry
from detectors.gate.screening import screen
from detectors.gate.verify import second_reading
from detectors.gate.verify.cover_check import has_foreign_content
from detectors.gate.verify.read_back import WordsReadBack, read_back
from detectors.kit.decode.photo import Photo, Pixels, decode
from detectors.kit.ocr.looking import MAX_SIDE
from detectors.kit.terms import Form, Region, Risk, ScreeningOptions, Shape, Style
from detectors.kit.view import View
from tests.gate.test_mirror import png
from tests.gate.verify.test_misreadings import Misread
from tests.kit.ocr.test_looking import paper, write
from tests.measure.outcome import ENOUGH, share

BOX = Region(803, 1207, 1411, 1303)
PLAN = Plan(boxes([BOX]))


def large() -> Pixels:
    pixels = paper(2600, 3400)
    write(pixels, 800, 1000, "Catatan rapat hari Senin", 60)
    write(pixels, 800, 1200, "PIN ATM: 482913", 60)
    return pixels


@pytest.mark.parametrize("style", [Style.SOLID, Style.SOFT, Style.AUTO, Style.STICKER, Style.REPLACE])
def test_the_smaller_one_shows_nothing_of_what_is_hidden(style: Style) -> None:
    """Two photos that differ only under the covers give the same smaller photo, to the last level."""
    one, other = large(), large()
    other[BOX.slices] = np.random.default_rng(1).integers(0, 255, (BOX.height, BOX.width, 3), np.uint8)
    plan = Plan(boxes([BOX]), style)
    first, second = reduced(Photo(one), plan), reduced(Photo(other), plan)
    assert first is not None
    assert second is not None
    assert max(first.photo.pixels.shape) == MAX_SIDE
    assert np.array_equal(first.photo.pixels, second.photo.pixels)


def test_a_smaller_one_says_stand_ins_and_shows_silhouettes_anew() -> None:
    """Names of fields are left out of it: they are drawn for a size in which they can be read."""
    value, portrait = Shape.level(Form.BAR, BOX), Shape.level(Form.BAR, Region(100, 400, 500, 900))
    words = {value: "NAMA CONTOH"}
    plan = Plan((value, portrait), Style.REPLACE, words, portraits=frozenset({portrait}))
    made = reduced(Photo(large()), plan)
    assert made is not None
    assert list(made.plan.labels.values()) == ["NAMA CONTOH"]
    assert {*made.plan.labels, *made.plan.portraits} == {*made.plan.shapes}
    assert not has_foreign_content(decode(redact(made.photo, made.plan).data), made.plan)
    named = reduced(Photo(large()), replace(plan, style=Style.AUTO))
    assert named is not None
    assert named.plan.labels == {}


def test_places_are_rounded_outwards() -> None:
    made = reduced(Photo(large()), PLAN)
    assert made is not None
    (part,) = made.plan.covered
    across, down = made.scale
    assert part.left * across <= BOX.left
    assert part.top * down <= BOX.top
    assert part.right * across >= BOX.right
    assert part.bottom * down >= BOX.bottom


def test_what_would_be_a_ribbon_or_is_small_already_is_not_made_smaller() -> None:
    assert reduced(Photo(paper(1200, 900)), PLAN) is None
    assert reduced(Photo(paper(9000, 1080)), Plan(boxes([Region(10, 10, 90, 60)]))) is None
    assert 1080 * MAX_SIDE / 9000 < LEAST


def test_a_copy_that_cannot_be_read_back_in_time_is_smaller_proven_and_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def slow(pixels: Pixels, *arguments: Any) -> WordsReadBack:
        read = read_back(pixels, *arguments)
        return WordsReadBack(read.lines, read.once, read.complete and max(pixels.shape) <= MAX_SIDE)

    monkeypatch.setattr(second_reading, "read_back", slow)
    answer = screen(png(large()), ScreeningOptions(seconds=120.0), registry())
    assert answer.redacted is not None
    assert answer.notes == ("reduced",)
    copy = decode(answer.redacted.data)
    assert (copy.width, copy.height) == (answer.redacted.width, answer.redacted.height)
    assert max(copy.width, copy.height) == MAX_SIDE
    (finding,) = answer.report.findings
    assert all(share(region, answer.redacted.shapes) >= ENOUGH for region in finding.regions)


def test_where_the_smaller_one_cannot_be_read_either_there_is_no_copy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(second_reading, "read_back", lambda *_: WordsReadBack(complete=False))
    answer = screen(png(large()), ScreeningOptions(seconds=120.0), registry())
    assert answer.redacted is None
    assert answer.proof is not None
    assert answer.proof.failures == line.NOT_CLOSELY


def test_what_reading_back_found_is_told_where_no_copy_comes_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """A copy that fails in a later round must not take with it what was found in the first."""

    def fails(*_: object) -> Plan:
        raise NothingLeft

    monkeypatch.setattr(line, "View", lambda photo, until: View(photo, Misread(lambda _: "Pesan"), until))
    monkeypatch.setattr(line, "with_more", fails)
    answer = screen(png(large()), ScreeningOptions(seconds=120.0), registry())
    assert answer.redacted is None
    assert Risk.SECRETS in answer.verdict.risks
