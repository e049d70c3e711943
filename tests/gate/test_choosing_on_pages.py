"""People choose on pages: places are opened and boxes covered there alone, and pages that stay as they were are not redone."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np
import pytest
from PIL import Image

from detectors.gate import pages as pages_module
from detectors.gate.one_page import Looked, look_at
from detectors.gate.pages import screen_file
from detectors.gate.registry import registry
from detectors.kit.border import with_earlier
from detectors.kit.terms import (
    FieldName,
    Level,
    PageChoices,
    Reason,
    Redacted,
    Refusal,
    Region,
    Risk,
    Screening,
    ScreeningOptions,
    Unchecked,
    places,
)
from detectors.pdf.building import build, pages_of
from detectors.pdf.process import PdfFile
from tests.paint.pdf.sheet import Paper

SMALL = (260.0, 120.0)
QUICK = ScreeningOptions(seconds=60.0)
FEW = registry().of({Risk.METADATA, Risk.SECRETS})


def letter(*lines: str) -> bytes:
    """A page for each line."""
    paper = Paper()
    for line in lines:
        paper.page(SMALL).write(20, 40, line)
    return paper.data()


SECRETS = letter("Password: hujan-deras-77", "Undangan rapat warga", "Password: panas-terik-33")


@cache
def answer() -> Screening:
    return screen_file(SECRETS, QUICK, FEW).screening


def asked(**options: Any) -> Screening:
    return screen_file(SECRETS, replace(QUICK, **options), FEW).screening


def copy_of(said: Screening) -> Redacted:
    assert said.redacted is not None, said.proof
    return said.redacted


def picture(said: Screening, page: int) -> bytes:
    return pages_of(copy_of(said).data)[page - 1].data


def region(said: Screening, page: int) -> Region:
    (place,) = places(said.pages[page - 1].report)
    return place.region


def test_a_number_counts_over_all_pages_and_opens_its_place_alone() -> None:
    said = asked(keep_numbers=(2,))
    assert picture(said, 1) == picture(answer(), 1)
    assert picture(said, 3) != picture(answer(), 3)
    assert [len(page.shapes) for page in said.pages] == [1, 0, 0]


def test_boxes_of_a_page_open_and_cover_there_alone() -> None:
    box = Region(40, 60, 200, 120)
    said = asked(on_pages=(PageChoices(2, cover=(box,)), PageChoices(3, keep=(region(answer(), 3),))))
    assert picture(said, 1) == picture(answer(), 1)
    assert [len(page.shapes) for page in said.pages] == [1, 1, 0]
    assert said.verdict.level is Level.STOP


def test_a_place_of_one_page_opens_nothing_on_another() -> None:
    """The same box on both: page 3 has its password at the place where page 1 has its own."""
    assert region(answer(), 1).likeness(region(answer(), 3)) > 0.6
    said = asked(on_pages=(PageChoices(1, keep=(region(answer(), 1),)),))
    assert picture(said, 3) == picture(answer(), 3)


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        ({"cover": (Region(0, 0, 9, 9),)}, Refusal.NO_PAGE_NAMED),
        ({"keep": (Region(0, 0, 9, 9),)}, Refusal.NO_PAGE_NAMED),
        ({"on_pages": (PageChoices(4),)}, Refusal.NO_SUCH_PAGE),
        ({"pages": (1, 2), "on_pages": (PageChoices(3),)}, Refusal.NO_SUCH_PAGE),
        ({"picture": 4}, Refusal.NO_SUCH_PAGE),
    ],
)
def test_what_is_meant_for_no_page_is_refused_before_anything_is_looked_at(
    options: dict[str, object], reason: Refusal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages_module, "look_at", None)
    assert asked(**options).refused is reason


def test_a_photo_is_its_own_page_1() -> None:
    file = io.BytesIO()
    Image.new("RGB", (200, 100), "white").save(file, "PNG")
    on_page_1 = replace(QUICK, on_pages=(PageChoices(1, cover=(Region(10, 10, 90, 60),)),))
    said = screen_file(file.getvalue(), on_page_1, FEW).screening
    assert copy_of(said).covered
    other = screen_file(file.getvalue(), replace(QUICK, on_pages=(PageChoices(2),)), FEW).screening
    assert other.refused is Refusal.NO_SUCH_PAGE
    shown = screen_file(file.getvalue(), replace(QUICK, picture=1), FEW).screening
    assert (shown.width, shown.height, shown.verdict.level) == (200, 100, Level.UNKNOWN)
    assert Image.open(io.BytesIO(shown.annotated)).size == (200, 100)


def test_a_box_outside_of_its_page_leaves_no_copy() -> None:
    said = asked(on_pages=(PageChoices(2, cover=(Region(9000, 9000, 9100, 9100),)),))
    assert said.redacted is None
    assert said.proof is not None
    assert said.proof.failures == ("cover-outside",)


def test_a_field_is_opened_on_all_pages() -> None:
    assert asked(keep_fields=(FieldName.NIK,)).pages == answer().pages, "here is none"


def counted(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The numbers of the pages that are looked at from now on."""
    answer()  # known before anything is counted, whichever test comes first
    looked: list[int] = []

    def noted(number: int, *rest: Any) -> Looked:
        looked.append(number)
        return look_at(number, *rest)

    monkeypatch.setattr(pages_module, "look_at", noted)
    return looked


def again(changed: Sequence[int], options: ScreeningOptions, before: Screening | None = None) -> Screening:
    data, options = with_earlier(SECRETS, options, before or answer(), changed)
    options = ScreeningOptions.from_json(options.to_json())  # as it crosses the border
    return screen_file(data, options, FEW).screening


def test_only_changed_pages_are_looked_at_again_and_the_answer_is_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    options = replace(QUICK, on_pages=(PageChoices(2, cover=(Region(40, 60, 200, 120),)),))
    whole = screen_file(SECRETS, options, FEW).screening
    looked = counted(monkeypatch)
    said = again([2], options)
    assert looked == [2]
    assert copy_of(said) == copy_of(whole)
    assert (said.pages, said.report, said.verdict, said.proof) == (
        whole.pages,
        whole.report,
        whole.verdict,
        whole.proof,
    )


def test_numbers_stay_where_earlier_pages_are_not_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    looked = counted(monkeypatch)
    said = again([3], replace(QUICK, keep_numbers=(2,)))
    assert looked == [3]
    assert [len(page.shapes) for page in said.pages] == [1, 0, 0]


def test_what_is_no_copy_of_these_pages_leaves_nothing_as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    looked = counted(monkeypatch)
    fewer = replace(answer(), redacted=replace(copy_of(answer()), data=build(pages_of(copy_of(answer()).data)[:2])))
    again([2], QUICK, fewer)
    assert looked == [1, 2, 3]
    broken = replace(answer(), redacted=replace(copy_of(answer()), data=b"%PDF-1.4 another file"))
    again([2], QUICK, broken)
    assert looked == [1, 2, 3] * 2


def test_where_there_was_no_copy_all_is_looked_at_again() -> None:
    none = replace(answer(), redacted=None)
    assert with_earlier(SECRETS, QUICK, none, [1]) == (SECRETS, QUICK)


def test_the_bare_picture_of_a_page_has_the_pixels_in_which_places_are_told() -> None:
    shown = asked(picture=3)
    page = answer().pages[2]
    assert (shown.width, shown.height) == (page.width, page.height)
    assert (shown.verdict.level, shown.redacted) == (Level.UNKNOWN, None)
    assert shown.report.unchecked == (Unchecked("page", Reason.PAGES),)
    with Image.open(io.BytesIO(shown.annotated)) as opened:
        here = np.asarray(opened.convert("L"))
    assert here.shape == (page.height, page.width)
    left, top, right, bottom = region(answer(), 3).half_open
    assert here[top:bottom, left:right].min() < 100, "letters stand there"


def test_the_bare_picture_of_a_copy_is_the_one_that_was_proven() -> None:
    shown = screen_file(copy_of(answer()).data, replace(QUICK, picture=1), FEW).screening
    assert shown.annotated == picture(answer(), 1)
    other = screen_file(copy_of(answer()).data, replace(QUICK, picture=4), FEW).screening
    assert other.refused is Refusal.NO_SUCH_PAGE


def test_numbered_pages_are_a_pdf_of_pictures() -> None:
    said = asked(annotated=True)
    with PdfFile(said.annotated, (), 3) as file:
        drawn = [file.draw(number) for number in (1, 2, 3)]
    assert [page.points[1] for page in drawn] == pytest.approx([SMALL[1]] * 3)
    assert [page.lines for page in drawn] == [()] * 3
    assert asked(keep_numbers=(2,), annotated=True).annotated != said.annotated, "what is open looks otherwise"
