"""A built PDF is its pictures and nothing else: the same bytes for the same pictures, and other eyes see just these."""

from __future__ import annotations

import io
import re
from typing import Any

import numpy as np
import pytest
from PIL import Image

from detectors.gate.verify.built_pages import file_failures
from detectors.kit.decode.photo import Pixels
from detectors.pdf.building import PagePicture, build, pages_of
from detectors.pdf.process import PdfFile

SIZES = [(640, 480, (300.123, 225.09)), (1328, 1879, (595.0, 842.0)), (201, 301, (420.0, 595.0))]


def picture(
    kind: str = "jpeg", width: int = 640, height: int = 480, points: tuple[float, float] = (300.0, 225.0), seed: int = 1
) -> PagePicture:
    noise = np.random.default_rng(seed).integers(0, 256, (height // 4 + 1, width // 4 + 1, 3), np.uint8)
    image = Image.fromarray(noise).resize((width, height))
    options: dict[str, Any] = {"quality": 92, "subsampling": 0} if kind == "jpeg" else {}
    out = io.BytesIO()
    image.save(out, kind, **options)
    return PagePicture(out.getvalue(), kind, width, height, points)


def seen(data: bytes, page: PagePicture, number: int = 1) -> Pixels:
    with PdfFile(data, (), number) as file:
        drawn = file.draw(number, (page.width, page.height))
    return np.frombuffer(drawn.pixels, np.uint8).reshape(page.height, page.width, 3)


@pytest.mark.parametrize("kind", ["jpeg", "png"])
@pytest.mark.parametrize(("width", "height", "points"), SIZES)
def test_pdfium_shows_the_picture_to_the_pixel(kind: str, width: int, height: int, points: tuple[float, float]) -> None:
    page = picture(kind, width, height, points)
    with Image.open(io.BytesIO(page.data)) as opened:
        assert np.array_equal(seen(build([page]), page), np.asarray(opened.convert("RGB")))


def test_sizes_and_order_are_kept_and_the_bytes_follow_from_the_pictures() -> None:
    pages = [picture(seed=1), picture("png", seed=2, points=(842.0, 595.0)), picture(seed=3, points=(150.5, 80.25))]
    data = build(pages)
    assert data == build(pages)
    assert [page.points for page in pages_of(data)] == [page.points for page in pages]
    assert [page.kind for page in pages_of(data)] == ["jpeg", "png", "jpeg"]
    assert pages_of(data)[0].data == pages[0].data
    assert file_failures(data, pages) == ()


def test_nothing_but_pictures_is_in_it() -> None:
    data = build([picture(), picture("png")])
    around = re.sub(rb"stream\n.*?\nendstream", b"", data, flags=re.S)
    names = set(re.findall(rb"/([A-Za-z]+)", around))
    assert names <= {
        *(
            b"Catalog Pages Type Page Kids Count Parent MediaBox Resources XObject P Contents Length Subtype Image".split()
        ),
        *(b"Width Height ColorSpace DeviceRGB BitsPerComponent Filter DCTDecode FlateDecode DecodeParms".split()),
        *(b"Predictor Colors Columns Size Root".split()),
    }


@pytest.mark.parametrize(
    "change",
    [
        lambda data: data + b"%",
        lambda data: data.replace(b"/Root 1 0 R", b"/Root 1 0 R/Info 1 0 R"),
        lambda data: data.replace(b"/Type/Page/", b"/Type/Page/Annots[]/"),
        lambda data: data.replace(b"%PDF-1.4", b"%PDF-1.7"),
        lambda data: data[:-1],
        lambda data: b"",
    ],
)
def test_a_file_with_anything_else_is_not_of_our_making(change: Any) -> None:
    pages = [picture()]
    data = change(build(pages))
    with pytest.raises(ValueError, match="not a file of our making"):
        pages_of(data)
    assert file_failures(data, pages) == ("not-own-making",)


def test_another_picture_than_the_proven_one_is_seen() -> None:
    assert file_failures(build([picture(seed=1)]), [picture(seed=2)]) == ("not-own-making",)
    assert file_failures(build([picture()]), [picture(), picture()]) == ("pages",)
    assert file_failures(build([picture()]), [picture(points=(301.0, 225.0))]) == ("size",)


def test_there_is_no_pdf_without_a_page_or_of_another_kind_of_picture() -> None:
    with pytest.raises(ValueError, match="a page"):
        build([])
    with pytest.raises(ValueError, match="plain PNG"):
        build([PagePicture(b"GIF89a", "png", 1, 1, (1.0, 1.0))])
