"""What is no PDF that can be looked at: each has a reason of its own, and a bomb ends the drawing process and nothing else."""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String

from detectors.kit.terms import MAX_PDF_BYTES, Reason, Refusal
from detectors.pdf import process
from detectors.pdf.process import PageNotDrawn, PdfFile, PdfRefused
from tests.paint.pdf.sheet import Paper


def plain(pages: int = 1) -> Pdf:
    pdf = Pdf.new()
    for _ in range(pages):
        pdf.add_blank_page(page_size=(595, 842))
    return pdf


def saved(pdf: Pdf, **options: Any) -> bytes:
    out = io.BytesIO()
    pdf.save(out, **options)
    return out.getvalue()


def fate(data: bytes) -> str:
    """Why a file is refused, else whether it is said to be damaged."""
    try:
        with PdfFile(data, (), 1) as file:
            return "damaged" if file.opened.damaged else "whole"
    except PdfRefused as refused:
        return refused.reason


def letter() -> bytes:
    paper = Paper()
    paper.page().write(56, 80, "Undangan rapat")
    return paper.data()


def locked() -> bytes:
    return saved(plain(), encryption=pikepdf.Encryption(user="rahasia", owner="pemilik"))


def many() -> bytes:
    return saved(plain(10_000))


def pageless() -> bytes:
    return saved(Pdf.new())


def filled_by_program() -> bytes:
    pdf = plain()
    pdf.Root.AcroForm = Dictionary(Fields=Array([]), XFA=pdf.make_stream(b"<xdp:xdp/>"))
    return saved(pdf)


def huge_picture() -> bytes:
    """A picture of 60,000 pixels a side, of which nothing is there."""
    pdf = plain()
    stream = pdf.make_stream(zlib.compress(b"\0" * 1000))
    stream.Type, stream.Subtype, stream.Width, stream.Height = Name.XObject, Name.Image, 60_000, 60_000
    stream.ColorSpace, stream.BitsPerComponent, stream.Filter = Name.DeviceRGB, 8, Name.FlateDecode
    pdf.pages[0].obj.Resources = Dictionary(XObject=Dictionary(I=stream))
    pdf.pages[0].obj.Contents = pdf.make_stream(b"q 595 0 0 842 0 0 cm /I Do Q")
    return saved(pdf)


REFUSED: list[tuple[Callable[[], bytes], Refusal]] = [
    (locked, Refusal.ENCRYPTED),
    (lambda: b"%PDF-1.7\n", Refusal.BROKEN_PDF),
    (lambda: b"%PDF-1.7\n" + b"nothing of it can be read " * 40, Refusal.BROKEN_PDF),
    (pageless, Refusal.NO_PAGES),
    (many, Refusal.TOO_MANY_PAGES),
    (filled_by_program, Refusal.FILLED_BY_PROGRAM),
    (huge_picture, Refusal.TOO_COMPLEX),
    (lambda: b"%PDF-1.7\n" + bytes(MAX_PDF_BYTES), Refusal.TOO_LARGE_A_PDF),
]


@pytest.mark.parametrize(("made", "reason"), REFUSED)
def test_what_cannot_be_looked_at_is_refused_with_its_reason(made: Callable[[], bytes], reason: Refusal) -> None:
    with pytest.raises(PdfRefused) as error, PdfFile(made(), (), 20):
        pass
    assert error.value.reason is reason


def test_a_page_that_is_not_there_is_refused_where_it_was_asked_for() -> None:
    with pytest.raises(PdfRefused) as error, PdfFile(letter(), (1, 2), 20):
        pass
    assert error.value.reason is Refusal.NO_SUCH_PAGE


def test_a_file_that_only_its_owner_may_change_is_opened() -> None:
    data = saved(plain(), encryption=pikepdf.Encryption(user="", owner="pemilik"))
    with PdfFile(data, (), 1) as file:
        assert (file.opened.pages, file.opened.damaged) == (1, False)


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data[: len(data) // 2],
        lambda data: data[:-40],
        lambda data: data.replace(b"endobj", b"endxxx", 1),
        lambda data: data.replace(b"startxref", b"startyref"),
        lambda data: data[:300] + bytes(60) + data[360:],
    ],
)
def test_a_damaged_file_is_refused_or_said_to_be_damaged(damage: Callable[[bytes], bytes]) -> None:
    assert fate(damage(letter())) in ("damaged", Refusal.BROKEN_PDF, Refusal.NO_PAGES)


def test_a_stream_that_grows_to_gigabytes_does_not_fill_the_memory() -> None:
    packed = zlib.compressobj(9)
    bomb = b"".join(packed.compress(bytes(1 << 20)) for _ in range(1024)) + packed.flush()
    packed = zlib.compressobj(9)
    bomb = packed.compress(bomb) + packed.flush()
    pdf = plain()
    stream = pdf.make_stream(bomb)
    stream.Filter = Array([Name.FlateDecode, Name.FlateDecode])
    pdf.pages[0].obj.Contents = stream
    assert fate(saved(pdf)) in ("damaged", Refusal.TOO_COMPLEX), "a stream that was not unpacked was not looked at"


def test_a_process_that_hangs_is_ended_and_its_page_counts_as_not_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "PAGE_SECONDS", 0.0)
    with PdfFile(letter(), (), 1) as file:
        with pytest.raises(PageNotDrawn) as error:
            file.draw(1)
        assert error.value.reason is Reason.TIMEOUT
        with pytest.raises(PageNotDrawn):
            file.draw(1)


def test_a_process_that_dies_or_talks_nonsense_is_a_reason_and_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    for program in ("raise SystemExit(1)", "print('nonsense' * 99)", "import os; os.abort()"):
        monkeypatch.setattr(process, "START", program)
        with pytest.raises(PdfRefused) as error, PdfFile(letter(), (), 1):
            pass
        assert error.value.reason is Refusal.TOO_COMPLEX


def test_a_large_file_to_a_process_that_never_reads_ends_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "START", "import time; time.sleep(60)")
    monkeypatch.setattr(process, "OPENING_SECONDS", 0.5)
    with pytest.raises(PdfRefused), PdfFile(b"%PDF-1.7" + bytes(1 << 20), (), 1):
        pass


def test_a_string_of_the_file_is_in_no_error() -> None:
    pdf = plain()
    pdf.trailer.Info = Dictionary(Author=String("rahasia"))
    with pytest.raises(PdfRefused) as error, PdfFile(saved(pdf)[:-30] + b"x", (9,), 1):
        pass
    assert "rahasia" not in str(error.value)
