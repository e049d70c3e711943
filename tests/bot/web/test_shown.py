"""What a browser would show otherwise than it was looked at is drawn by a pixel process: boxes must fit what people see."""

from __future__ import annotations

import io
import struct
import zlib

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from bot.web.shown import LARGEST, browser_shows
from detectors.kit.decode.photo import decode

WIDE, TURNED = (60, 40), (40, 60)
RIGHT = 6
"""The turn of a photo that was taken upright, in EXIF's numbers."""
XMP = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description '
    f'xmlns:tiff="http://ns.adobe.com/tiff/1.0/" tiff:Orientation="{RIGHT}"/></rdf:RDF></x:xmpmeta>'
)


def saved(kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", WIDE, "teal").save(out, kind, **options)
    return out.getvalue()


def turn() -> Image.Exif:
    exif = Image.Exif()
    exif[0x0112] = RIGHT
    return exif


def with_late_turn() -> bytes:
    """A PNG that says only behind its pixels, and far from its beginning, how it lies."""
    body = turn().tobytes().removeprefix(b"Exif\0\0")
    chunk = struct.pack(">I", len(body)) + b"eXIf" + body + struct.pack(">I", zlib.crc32(b"eXIf" + body))
    filler = PngInfo()
    filler.add_text("Comment", "x" * 70_000)
    png = saved("PNG", pnginfo=filler)
    return png[:-12] + chunk + png[-12:]


def with_xmp() -> bytes:
    info = PngInfo()
    info.add_itxt("XML:com.adobe.xmp", XMP, zip=True)
    return saved("PNG", pnginfo=info)


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(saved("JPEG", xmp=XMP.encode()), id="a JPEG with a turn in XMP"),
        pytest.param(with_late_turn(), id="a PNG with a turn behind its pixels"),
        pytest.param(with_xmp(), id="a PNG with a turn in compressed XMP"),
        pytest.param(saved("WEBP", exif=turn()), id="a WebP with a turn"),
        pytest.param(saved("WEBP", xmp=XMP.encode()), id="a WebP with a turn in XMP"),
    ],
)
def test_what_the_decoder_turns_and_a_browser_may_not_is_drawn(data: bytes) -> None:
    photo = decode(data, 1)
    assert (photo.width, photo.height) == TURNED
    assert not browser_shows(data)


@pytest.mark.parametrize("data", [saved("JPEG"), saved("JPEG", exif=turn()), saved("PNG"), saved("WEBP")])
def test_what_every_browser_shows_as_it_was_looked_at_is_not_drawn(data: bytes) -> None:
    assert browser_shows(data)


@pytest.mark.parametrize("data", [saved("GIF"), saved("TIFF"), b"", b"%PDF-1.7", saved("JPEG") + bytes(LARGEST)])
def test_other_files_and_large_ones_are_drawn(data: bytes) -> None:
    assert not browser_shows(data)
