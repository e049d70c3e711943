"""A picture in a coding that qpdf does not unpack is whole, or nothing says *clear*: fax, JBIG2 and JPEG 2000."""

from __future__ import annotations

import math
import random
import time
from typing import Any

import numpy as np
import pytest
from PIL import Image

from detectors.gate.pages import screen_file
from detectors.gate.registry import registry
from detectors.kit.terms import Level, Risk, ScreeningOptions
from detectors.pdf import fax, structure
from detectors.pdf.process import PageNotDrawn, PdfFile
from tests.paint.pdf import coded

FAX = {"K": -1, "Columns": coded.SIZE[0], "Rows": coded.SIZE[1]}
WHOLE: dict[str, tuple[bytes, str, dict[str, Any]]] = {
    "fax": (coded.fax(coded.note()), "CCITTFaxDecode", FAX),
    "jbig2": (coded.jbig2(coded.note()), "JBIG2Decode", {}),
    "jbig2-fax": (coded.jbig2(coded.note(), like_a_fax=True), "JBIG2Decode", {}),
    "jpeg-2000": (coded.jpeg_2000(coded.note()), "JPXDecode", {}),
    "jpeg-2000-bare": (coded.jpeg_2000(coded.note(), bare=True), "JPXDecode", {}),
}


def is_known_to_be_whole(data: bytes) -> bool:
    """Whether nothing is said to be damaged, and the page is drawn: else it is *unknown*."""
    with PdfFile(data, (), 1) as file:
        try:
            file.draw(1)
        except PageNotDrawn:
            return False
        return not file.opened.damaged


@pytest.mark.parametrize("name", WHOLE)
def test_a_whole_picture_is_drawn_as_it_is(name: str) -> None:
    data, coding, parameters = WHOLE[name]
    with PdfFile(coded.page_of(data, coding, **parameters), (), 1) as file:
        assert not file.opened.damaged
        page = file.draw(1, coded.SIZE)
    shown = np.frombuffer(page.pixels, np.uint8).reshape(page.height, page.width, 3)
    assert np.array_equal(shown[:, :, 0] > 127, np.asarray(coded.note()))


@pytest.mark.parametrize("name", WHOLE)
@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.9])
def test_a_picture_that_breaks_off_is_not_whole(name: str, share: float) -> None:
    data, coding, parameters = WHOLE[name]
    assert not is_known_to_be_whole(coded.page_of(data[: int(share * len(data))], coding, **parameters))


@pytest.mark.parametrize("name", ["fax", "jbig2-fax"])
def test_a_fax_with_a_hole_is_not_whole(name: str) -> None:
    data, coding, parameters = WHOLE[name]
    for at in (0.4, 0.6, 0.8):
        holed = bytearray(data)
        start = int(at * len(data))
        holed[start : start + 4] = bytes(4)
        assert not is_known_to_be_whole(coded.page_of(bytes(holed), coding, **parameters))


@pytest.mark.parametrize(
    "parameters", [{}, {"K": 0, "Columns": 400}, {"K": 4, "Columns": 400}, {"K": -1}, {**FAX, "Rows": 9}]
)
def test_a_fax_that_is_not_read_here_is_not_known_to_be_whole(parameters: dict[str, Any]) -> None:
    data, coding, _ = WHOLE["fax"]
    assert not is_known_to_be_whole(coded.page_of(data, coding, **parameters))


def test_a_fax_within_a_drawing_is_read_too() -> None:
    data = WHOLE["fax"][0]
    assert is_known_to_be_whole(coded.page_with_inline(data))
    assert not is_known_to_be_whole(coded.page_with_inline(data[: len(data) // 2]))


@pytest.mark.parametrize("name", WHOLE)
def test_what_breaks_off_is_never_clear_and_the_whole_one_is(name: str) -> None:
    data, coding, parameters = WHOLE[name]
    few = registry().of({Risk.METADATA, Risk.SECRETS})
    level = {
        share: screen_file(
            coded.page_of(data[: int(share * len(data))], coding, **parameters), ScreeningOptions(seconds=60), few
        ).screening.verdict.level
        for share in (0.6, 1.0)
    }
    assert level == {0.6: Level.UNKNOWN, 1.0: Level.CLEAR}


def test_what_is_not_read_in_time_is_not_known_to_be_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = structure.Structure(coded.page_of(WHOLE["fax"][0], "CCITTFaxDecode", **FAX))
    monkeypatch.setattr(structure, "PICTURES_SECONDS", -1.0)
    whole.check()
    assert whole.damaged


def rows(picture: np.ndarray, data: bytes, more: int = 0) -> bool:
    try:
        fax.check(data, picture.shape[1], picture.shape[0] + more, until=math.inf)
    except fax.NotWhole:
        return False
    return True


def test_every_run_of_both_tones_is_read() -> None:
    lengths = random.Random(1).sample(range(2700), 2700)
    picture = np.zeros((len(lengths), 2700), bool)
    for row, length in enumerate(lengths):
        picture[row, :length] = True
    for tones in (picture, ~picture):
        data = coded.fax(Image.fromarray(tones))
        assert rows(tones, data)
        assert not rows(tones, data, 1)


@pytest.mark.parametrize("share", [0.5, 0.1, 0.01, 0.001])
def test_noise_is_read_to_its_last_row(share: float) -> None:
    picture = np.random.default_rng(7).random((40, 1501)) < share
    data = coded.fax(Image.fromarray(picture))
    assert rows(picture, data)
    assert not rows(picture, data, 1)
    assert not rows(picture, data[: len(data) // 2])


def test_a_dense_page_is_read_in_its_time() -> None:
    picture = np.random.default_rng(7).random((600, 2480)) < 0.02
    data, start = coded.fax(Image.fromarray(picture)), time.process_time()
    assert rows(picture, data)
    assert time.process_time() - start < structure.PICTURES_SECONDS
