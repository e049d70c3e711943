"""Real readers on painted words: text, places of characters, turned photos, codes, and the second reader's folder."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from PIL import Image, ImageDraw, ImageFont

from detectors.kit import models, scratch
from detectors.kit.decode.photo import Pixels
from detectors.kit.ocr import recognition, tesseract
from detectors.kit.ocr.lines import TextLine
from detectors.kit.ocr.recognition import recognized
from detectors.kit.ocr.tesseract import ReaderUnavailable, read_lines_again
from detectors.kit.ocr.writing import read_lines
from detectors.kit.scratch import memory_folder
from detectors.kit.terms import Region
from detectors.kit.vision.barcodes import read_codes

TEXT = "Password: hujan77"


def painted(turns: int = 0) -> tuple[Pixels, Region]:
    """A line of text on paper, and the region of its last seven letters, turned by quarters counter-clockwise."""
    image = Image.new("RGB", (640, 240), "white")
    draw = ImageDraw.Draw(image)
    font = ImageFont.load_default(40)
    draw.text((60, 90), TEXT, font=font, fill="black")
    left, top, right, bottom = draw.textbbox((60 + draw.textlength("Password: ", font), 90), "hujan77", font=font)
    secret = np.zeros((240, 640), bool)
    secret[int(top) : int(bottom), int(left) : int(right)] = True
    rows, columns = np.nonzero(np.rot90(secret, turns))
    box = Region(int(columns.min()), int(rows.min()), int(columns.max()) + 1, int(rows.max()) + 1)
    return np.ascontiguousarray(np.rot90(np.asarray(image), turns)), box


def strip(text: str) -> Pixels:
    """A crop of one line."""
    font = ImageFont.load_default(30)
    image = Image.new("RGB", (round(font.getlength(text)) + 16, 44), "white")
    ImageDraw.Draw(image).text((8, 4), text, font=font, fill="black")
    return np.asarray(image)


def the_line(lines: tuple[TextLine, ...]) -> TextLine:
    return next(line for line in lines if "hujan77" in line.text)


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_words_are_read_and_placed_whichever_way_the_photo_is_turned(turns: int) -> None:
    pixels, secret = painted(turns)
    line = the_line(read_lines(pixels))
    at = line.text.index("hujan77")
    span = line.span(at, at + 7)
    assert span.intersection(secret.grow(-2)) == secret.grow(-2)
    assert span.area < 2.6 * secret.area


def test_empty_paper_has_no_words_and_tiny_photos_do_not_break_the_reader() -> None:
    assert read_lines(np.full((200, 300, 3), 255, np.uint8)) == ()
    for height, width in ((1, 1), (1, 400), (400, 1), (7, 9)):
        assert read_lines(np.zeros((height, width, 3), np.uint8)) == ()


def test_lines_are_recognized_side_by_side_in_their_order() -> None:
    texts = ["NIK", "3273014507900003", "Jl. Anggrek No. 12, Kel. Husen Sastranegara, Kec. Cicendo", "", "Agama: Islam"]
    readings = recognized([strip(text) for text in texts])
    assert [reading.text.replace(" ", "") for reading in readings] == [text.replace(" ", "") for text in texts]
    for reading in readings:
        assert len(reading.centres) == len(reading.text)
        assert list(reading.centres) == sorted(reading.centres)
    first, last = readings[1].centres[0], readings[1].centres[-1]
    assert first < 0.1
    assert last > 0.9


def test_a_line_without_end_and_one_of_a_pixel_are_read_within_bounds() -> None:
    readings = recognized([np.full((4, 60_000, 3), 200, np.uint8), np.zeros((1, 1, 3), np.uint8)])
    assert len(readings) == 2


def test_the_second_reader_reads_the_same_words() -> None:
    pixels, secret = painted()
    line = the_line(read_lines_again(pixels))
    at = line.text.index("hujan77")
    assert line.span(at, at + 7).intersection(secret.grow(-2)) == secret.grow(-2)


def test_the_second_reader_works_in_memory_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scratch, "MEMORY_FILESYSTEMS", frozenset())
    tesseract._prepare.cache_clear()
    with pytest.raises(ReaderUnavailable, match="memory"):
        read_lines_again(painted()[0])


def test_the_folder_in_memory_is_a_real_one() -> None:
    mounts = [line.split() for line in Path("/proc/self/mounts").read_text().splitlines()]
    kinds = {mount: kind for _, mount, kind, *_ in mounts}
    folder = memory_folder()
    assert folder is not None
    assert kinds[next(str(place) for place in (folder, *folder.parents) if str(place) in kinds)] in ("tmpfs", "ramfs")


@pytest.mark.parametrize("kind", ["QRCode", "DataMatrix", "Aztec", "PDF417", "Code128", "EAN13"])
def test_codes_are_read_and_covered_with_their_quiet_zone(kind: str) -> None:
    payload = "4012345678901" if kind == "EAN13" else "WIFI:S:Rumah;T:WPA;P:rahasia;;"
    bars = zxingcpp.create_barcode(payload, getattr(zxingcpp.BarcodeFormat, kind))
    code = np.asarray(zxingcpp.write_barcode_to_image(bars, scale=4))
    photo = np.full((code.shape[0] + 160, code.shape[1] + 160, 3), 255, np.uint8)
    photo[80 : 80 + code.shape[0], 80 : 80 + code.shape[1]] = code[..., None]
    (seen,) = read_codes(photo)
    dark_rows, dark_columns = np.nonzero(photo.min(axis=2) < 128)
    dark = Region(int(dark_columns.min()), int(dark_rows.min()), int(dark_columns.max()) + 1, int(dark_rows.max()) + 1)
    assert seen.payload == payload
    assert seen.region.intersection(dark) == dark


def test_a_gap_of_any_width_is_read_as_one_space(monkeypatch: pytest.MonkeyPatch) -> None:
    """A network may tell a wide gap as spaces with a blank between them; phrases are known with one."""
    signs = recognition._alphabet(recognition.TINY)
    seen = ["N", "O", " ", "", " ", "", "", " ", " ", "", "3", "", "3"]
    shares = np.zeros((1, len(seen), len(signs)), np.float32)
    shares[0, range(len(seen)), [signs.index(sign) for sign in seen]] = 1.0
    monkeypatch.setattr(models, "run", lambda *_, **__: (shares,))
    (reading,) = recognition.recognized_by([recognition.TINY], [strip("NO   33")])
    assert reading.text == "NO 33"
    assert len(reading.centres) == len(reading.text)
