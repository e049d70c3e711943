"""What is remembered of a photo: only the copy is made anew, it is proven like the first, and nobody else finds anything."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import Any

import pytest
from PIL import Image, ImageDraw, ImageFont

from detectors.gate import remembered as remembered_module
from detectors.gate import screening as screening_module
from detectors.gate.pages import screen_file
from detectors.gate.registry import Registry, registry
from detectors.gate.remembered import Remembered
from detectors.gate.verify import second_reading
from detectors.kit.decode.photo import Pixels, decode
from detectors.kit.terms import Refusal, Region, Risk, Screening, ScreeningOptions, Stage, StageName, Style, places
from tests.paint.pdf.sheet import Paper

SECRET = "Password: hujan-deras-77"
PHONE = "Call Budi: +62 812 3456 7890"
AGAIN = ScreeningOptions(remember=True)


@cache
def photo(*rows: str) -> bytes:
    image = Image.new("RGB", (1280, 720), "white")
    for number, row in enumerate(rows):
        ImageDraw.Draw(image).text((60, 80 + 180 * number), row, font=ImageFont.load_default(40), fill="black")
    out = io.BytesIO()
    image.save(out, "JPEG", quality=92)
    return out.getvalue()


def one_page() -> bytes:
    paper = Paper()
    paper.page((260.0, 120.0)).write(20, 40, SECRET)
    return paper.data()


@cache
def enabled() -> Registry:
    return registry().of({Risk.SECRETS, Risk.CONTACT, Risk.METADATA})


def screened(
    data: bytes, options: ScreeningOptions, remembered: Remembered, tell: Callable[[Stage], None]
) -> Screening:
    return screen_file(data, options, enabled(), remembered, tell).screening


class Teller:
    """Remembers the stages that it is told."""

    def __init__(self) -> None:
        self.stages: list[StageName] = []

    def __call__(self, stage: Stage) -> None:
        self.stages.append(stage.name)

    @property
    def looked(self) -> bool:
        return StageName.LOOKING in self.stages


def test_other_choices_make_a_new_proven_copy_without_looking_again() -> None:
    remembered, first, second = Remembered(), Teller(), Teller()
    data = photo(SECRET, PHONE)
    before = screened(data, AGAIN, remembered, first)
    assert first.stages[:3] == [StageName.LOOKING, StageName.COVERING, StageName.PROVING]
    brushed = Region(60, 500, 300, 560)
    after = screened(data, replace(AGAIN, cover=(brushed,)), remembered, second)
    assert not second.looked
    assert places(after.report) == places(before.report)
    assert after.redacted
    assert after.proof
    assert after.proof.passed
    assert any(region.intersection(brushed) == brushed for region in after.redacted.covered)


def test_the_copy_is_that_of_somebody_who_was_never_here_before() -> None:
    remembered, data = Remembered(), photo(SECRET, PHONE)
    place = places(screened(data, AGAIN, remembered, Teller()).report)[0]
    for options in (
        replace(AGAIN, cover=(Region(700, 500, 900, 600),)),
        replace(AGAIN, keep=(place.region,)),
        replace(AGAIN, style=Style.SOLID),
        AGAIN,
    ):
        once_more, anew = (screened(data, options, memory, Teller()) for memory in (remembered, Remembered()))
        assert once_more.redacted
        assert anew.redacted
        assert once_more.redacted == anew.redacted
        assert once_more.report == anew.report


def test_only_what_changed_is_read_back_again(monkeypatch: pytest.MonkeyPatch) -> None:
    remembered, data = Remembered(), photo(SECRET, PHONE)
    screened(data, AGAIN, remembered, Teller())
    read: list[int] = []
    usual = vars(second_reading)["read_back"]

    def counted(pixels: Pixels, *arguments: Any) -> Any:
        read.append(pixels.shape[0] * pixels.shape[1])
        return usual(pixels, *arguments)

    monkeypatch.setattr(second_reading, "read_back", counted)
    screened(data, replace(AGAIN, cover=(Region(700, 500, 800, 540),)), remembered, Teller())
    assert read
    assert max(read) < 1280 * 720 / 4


def test_what_a_cover_gives_free_again_is_read_and_found_again() -> None:
    remembered, data = Remembered(), photo(SECRET, PHONE)
    found = places(screened(data, AGAIN, remembered, Teller()).report)
    everything = replace(AGAIN, cover=(Region(0, 0, 1280, 720),))
    screened(data, everything, remembered, Teller())
    last = screened(data, AGAIN, remembered, Teller())
    assert last.redacted
    assert decode(last.redacted.data).pixels[700, 1270].mean() > 200
    assert all(any(place.region.intersection(box) for box in last.redacted.covered) for place in found)


@pytest.mark.parametrize("other", [photo(PHONE), b"no picture", one_page()], ids=["photo", "nonsense", "pdf"])
def test_another_file_finds_nothing_and_leaves_nothing_of_the_first(other: bytes) -> None:
    remembered, teller = Remembered(), Teller()
    screened(photo(SECRET), AGAIN, remembered, Teller())
    assert remembered.holds
    screened(other, replace(AGAIN, remember=False, seconds=60.0), remembered, Teller())
    assert not remembered.holds
    screened(photo(SECRET), AGAIN, remembered, teller)
    assert teller.looked


def test_a_bare_picture_of_the_same_photo_leaves_what_is_remembered_and_of_another_nothing() -> None:
    remembered = Remembered()
    screened(photo(SECRET), AGAIN, remembered, Teller())
    assert screened(photo(SECRET), replace(AGAIN, picture=1), remembered, Teller()).annotated
    assert remembered.holds
    assert screened(photo(PHONE), replace(AGAIN, picture=1), remembered, Teller()).annotated
    assert not remembered.holds


def test_asking_about_nothing_forgets() -> None:
    remembered = Remembered()
    screened(photo(SECRET), AGAIN, remembered, Teller())
    assert screened(b"", ScreeningOptions(), remembered, Teller()).refused is Refusal.EMPTY
    assert not remembered.holds


@pytest.mark.parametrize("why", ["not asked", "too large", "unchecked", "frames"])
def test_it_is_looked_at_again_where_it_was_not_kept(monkeypatch: pytest.MonkeyPatch, why: str) -> None:
    remembered, teller, options = Remembered(), Teller(), AGAIN
    if why == "not asked":
        options = ScreeningOptions()
    elif why == "too large":
        monkeypatch.setattr(remembered_module, "MOST_PIXELS", 1280 * 720 - 1)
    elif why == "unchecked":
        options = replace(AGAIN, seconds=0.001)
    screened(photo(SECRET), options, remembered, Teller())
    assert remembered.holds is (why == "frames")
    screened(photo(SECRET), replace(options, frames=2) if why == "frames" else options, remembered, teller)
    assert teller.looked


def test_without_a_passed_proof_the_next_copy_is_read_as_a_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    remembered, data = Remembered(), photo(SECRET)

    def broken(*_: object) -> None:
        raise RuntimeError("no memory")

    monkeypatch.setattr(screening_module, "redact", broken)
    failed = screened(data, AGAIN, remembered, Teller())
    assert failed.redacted is None
    assert failed.proof
    assert failed.proof.failures == ("not-covered",)
    monkeypatch.undo()
    teller = Teller()
    assert screened(data, AGAIN, remembered, teller).redacted
    assert not teller.looked
