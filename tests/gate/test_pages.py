"""A PDF page by page: the worst page is the verdict, and the copy is a PDF of proven pictures or there is none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from detectors.gate import pages as pages_module
from detectors.gate.pages import screen_file
from detectors.gate.registry import Registry, registry
from detectors.kit.border import is_pdf
from detectors.kit.terms import (
    Cure,
    Level,
    Reason,
    Refusal,
    Region,
    Risk,
    Screening,
    ScreeningOptions,
    Unchecked,
)
from detectors.pdf import process
from detectors.pdf.building import PagePicture, build, pages_of
from detectors.pdf.process import PdfFile
from detectors.pdf.records import DrawnPage
from tests.paint.pdf import catalogue
from tests.paint.pdf.sheet import Paper

SMALL, WIDE = (260.0, 120.0), (320.0, 100.0)
QUICK = ScreeningOptions(seconds=60.0)
ALL = registry()
FEW = ALL.of({Risk.METADATA, Risk.SECRETS})
"""What most of these tests are about takes no detector of papers or faces."""


def screened(paper: Paper, options: ScreeningOptions = QUICK, of: Registry = FEW) -> Screening:
    return screen_file(paper.data(), options, of).screening


def three_pages() -> Paper:
    """Harmless, with a password, harmless and wide; small, so that they are looked at quickly."""
    paper = Paper()
    paper.page(SMALL).write(20, 40, "Undangan rapat warga")
    paper.page(SMALL).write(20, 40, "Password: hujan-deras-77")
    paper.page(WIDE).write(20, 40, "Jadwal piket")
    return paper


@cache
def answer_about_three() -> Screening:
    return screened(three_pages())


def layer_of(data: bytes, pages: int) -> list[DrawnPage]:
    with PdfFile(data, (), pages) as file:
        return [file.draw(number) for number in range(1, pages + 1)]


def test_the_worst_page_is_the_verdict_and_places_stand_on_pages_only() -> None:
    said = answer_about_three()
    assert said.verdict.level is Level.STOP
    assert [page.verdict.level for page in said.pages] == [Level.CLEAR, Level.STOP, Level.CLEAR]
    assert [page.number for page in said.pages] == [1, 2, 3]
    assert said.page_count == 3
    assert all(finding.regions == () for finding in said.report.findings)
    (password,) = [finding for finding in said.pages[1].report.findings if finding.why == "password"]
    assert password.regions


def test_the_copy_keeps_sizes_and_order_and_holds_no_word() -> None:
    said = answer_about_three()
    assert said.redacted is not None
    assert said.redacted.kind == "pdf"
    assert said.proof is not None
    assert said.proof.passed
    sizes = [page.points for page in pages_of(said.redacted.data)]
    assert sizes == [SMALL, SMALL, WIDE]
    assert b"hujan" not in said.redacted.data
    assert [page.lines for page in layer_of(said.redacted.data, 3)] == [(), (), ()]


def test_the_copy_does_not_depend_on_what_it_hides() -> None:
    """Where the place is the same: a person covers a box, in which one word or another stands."""
    copies = []
    for hidden in ("hujan deras", "panas terik"):
        paper = Paper()
        page = paper.page((300.0, 240.0))
        page.write(20, 40, "Undangan rapat warga")
        page.write(72, 120, hidden)
        said = screened(paper, replace(QUICK, cover=(Region(120, 200, 520, 300),)))
        assert said.redacted is not None
        copies.append(said.redacted.data)
    assert copies[0] == copies[1]


@pytest.mark.parametrize("name", ["black-bars", "white-bars"])
def test_living_text_under_bars_stops_the_file_and_is_gone_in_the_copy(name: str) -> None:
    said = screened(catalogue.named(name).paper(), of=ALL)
    (covered,) = [finding for finding in said.report.findings if finding.why == "covered-text"]
    assert (said.verdict.level, covered.cure) == (Level.STOP, Cure.STRIP)
    assert said.redacted is not None
    assert layer_of(said.redacted.data, 1)[0].lines == ()


@pytest.mark.parametrize("name", ["white-text", "outside-the-page", "notes-and-files", "form-with-fields", "letter"])
def test_the_x_ray_of_a_painted_paper_names_what_is_hidden_in_it(name: str) -> None:
    kind = catalogue.named(name)
    answer = screen_file(kind.paper().data(), replace(QUICK, copy=False), ALL.of({Risk.METADATA}))
    assert set(kind.hidden) <= set(answer.traces)
    assert set(kind.hidden) <= {finding.why for finding in answer.screening.report.findings}


def test_an_unseen_layer_over_a_scan_that_shows_the_same_is_not_hidden() -> None:
    kind = catalogue.named("scan-with-text-layer")
    answer = screen_file(kind.paper().data(), QUICK, ALL)
    assert answer.traces == {}
    assert answer.screening.verdict.level is Level.CLEAR


def test_more_pages_than_are_looked_at_make_the_file_unknown_and_the_copy_holds_those() -> None:
    paper = Paper()
    for _ in range(4):
        paper.page(SMALL).write(20, 40, "Undangan rapat warga")
    said = screened(paper, replace(QUICK, most_pages=2))
    assert said.verdict.level is Level.UNKNOWN
    assert said.report.unchecked == (Unchecked("file", Reason.PAGES),)
    assert ([page.number for page in said.pages], said.page_count) == ([1, 2], 4)
    assert said.redacted is not None
    assert len(pages_of(said.redacted.data)) == 2
    assert said.notes == ("first-pages",)


def test_chosen_pages_are_looked_at_and_no_others() -> None:
    said = screened(three_pages(), replace(QUICK, pages=(1, 3)))
    assert said.verdict.level is Level.CLEAR
    assert [page.number for page in said.pages] == [1, 3]
    assert said.redacted is not None
    assert [page.points for page in pages_of(said.redacted.data)] == [SMALL, WIDE]
    assert said.notes == ("chosen-pages",)


def test_a_page_that_is_not_drawn_in_time_is_unknown_and_there_is_no_copy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "PAGE_SECONDS", 0.0)
    said = screened(three_pages())
    assert said.verdict.level is Level.UNKNOWN
    assert said.report.unchecked[0] == Unchecked("page", Reason.TIMEOUT)
    assert all(page.report.unchecked for page in said.pages)
    assert said.redacted is None
    assert said.proof is not None
    assert said.proof.failures == ("unchecked-page",)


def test_after_the_files_time_no_further_page_is_begun() -> None:
    said = screened(three_pages(), replace(QUICK, file_seconds=1e-9))
    assert {page.verdict.level for page in said.pages} == {Level.UNKNOWN}
    assert said.report.unchecked == (Unchecked("page", Reason.TIMEOUT),)


def test_a_damaged_file_is_never_clear_and_its_copy_is_whole() -> None:
    paper = Paper()
    paper.page(SMALL).write(20, 40, "Undangan rapat warga")
    data = paper.data().replace(b"startxref", b"startyref")
    said = screen_file(data, QUICK, FEW).screening
    assert said.verdict.level is Level.UNKNOWN
    assert Unchecked("file", Reason.DAMAGED) in said.report.unchecked
    assert said.redacted is not None
    assert len(pages_of(said.redacted.data)) == 1


@pytest.mark.parametrize(
    ("data", "reason"), [(b"%PDF-1.7", Refusal.BROKEN_PDF), (b"\n\n%PDF-1.4 nothing", Refusal.BROKEN_PDF)]
)
def test_what_cannot_be_opened_is_refused_with_its_reason(data: bytes, reason: Refusal) -> None:
    said = screen_file(data, QUICK, FEW).screening
    assert (said.refused, said.verdict.level, said.pages) == (reason, Level.UNKNOWN, ())


def test_a_built_file_that_shows_another_picture_is_not_handed_out(monkeypatch: pytest.MonkeyPatch) -> None:
    def swapped(pictures: Sequence[PagePicture]) -> bytes:
        return build(pictures[::-1])

    monkeypatch.setattr(pages_module, "build", swapped)
    said = screened(three_pages())
    assert said.redacted is None
    assert said.proof is not None
    assert said.proof.failures in (("not-own-making",), ("size",))


def test_a_copy_that_would_be_too_large_is_not_handed_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages_module, "MAX_PDF_BYTES", 100)
    said = screened(three_pages())
    assert said.proof is not None
    assert said.proof.failures == ("too-large",)


def test_a_photo_goes_the_way_of_photos() -> None:
    assert not is_pdf(b"\x89PNG\r\n\x1a\n")
    assert screen_file(b"no picture", QUICK, FEW).screening.refused is Refusal.NOT_A_PICTURE


def test_the_answer_crosses_the_border_whole() -> None:
    said = answer_about_three()
    assert said.redacted is not None
    again = Screening.from_json(said.to_json(), said.redacted.data)
    assert again.pages == said.pages
    assert (again.page_count, again.verdict, again.redacted) == (3, said.verdict, said.redacted)


def test_a_page_that_is_all_covered_is_a_page_of_the_copy() -> None:
    paper = Paper()
    card = paper.page((243.0, 153.0))
    for row in range(6):
        card.write(10, 30 + 22 * row, "Password: hujan-deras-77 dan 4411", 14)
    said = screened(paper)
    assert said.redacted is not None
    shown = np.frombuffer(layer_of(said.redacted.data, 1)[0].pixels, np.uint8)
    assert shown.size
