"""The x-ray of a file: names of what it carries, never values."""

from __future__ import annotations

import io
from typing import Any

import numpy as np
import pytest
from PIL import Image, PngImagePlugin

from detectors.kit.photo import decode

GPS = {1: "S", 2: (6.0, 54.0, 53.0), 3: "E", 4: (107.0, 36.0, 35.0)}


def jpeg(exif: dict[int, Any] | None = None, gps: dict[int, Any] | None = None, **options: Any) -> bytes:
    tags = Image.Exif()
    tags.update(exif or {})
    if gps:
        tags.get_ifd(0x8825).update(gps)
    out = io.BytesIO()
    Image.new("RGB", (32, 32), (90, 120, 90)).save(out, "JPEG", exif=tags, **options)
    return out.getvalue()


def png(text: dict[str, str]) -> bytes:
    info = PngImagePlugin.PngInfo()
    for key, value in text.items():
        info.add_text(key, value)
    out = io.BytesIO()
    Image.new("RGB", (32, 32)).save(out, "PNG", pnginfo=info)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "names"),
    [
        (jpeg(), set()),
        (jpeg({274: 1}), set()),
        (jpeg(gps=GPS), {"gps"}),
        (jpeg(gps={0: b"\x02\x03\x00\x00"}), set()),
        (jpeg({271: "Contoh", 272: "C-1"}), {"camera"}),
        (jpeg({0xA431: "12345"}), {"serial-number"}),
        (jpeg({315: "Budi"}), {"owner"}),
        (jpeg({306: "2026:01:01 10:00:00", 305: "Editor"}), {"time", "software"}),
        (jpeg({315: "   ", 305: ""}), set()),
        (jpeg(comment=b"for grandma"), {"comment"}),
        (jpeg(xmp=b'<x exif:GPSLatitude="6,54S" aux:SerialNumber="1"/>'), {"gps", "serial-number"}),
        (jpeg() + b"PK\x03\x04 an archive", {"trailing-bytes"}),
        (jpeg() + b"\x00\x00\x00\x18ftypmp42 a video", {"motion-photo"}),
        (jpeg() + b"\0\0\0\0", set()),
        (png({}), set()),
        (png({"Comment": "hello"}), {"comment"}),
        (png({"Author": "Budi"}), {"owner"}),
        (png({}) + b"old picture bytes", {"trailing-bytes"}),
    ],
)
def test_names_of_hidden_data(data: bytes, names: set[str]) -> None:
    assert decode(data).hidden == names


def test_a_thumbnails_end_marker_does_not_end_the_picture() -> None:
    inner = jpeg()
    assert decode(jpeg(comment=inner[:2000])).hidden == {"comment"}


def test_broken_metadata_is_named_and_the_photo_still_read() -> None:
    data = bytearray(jpeg(gps=GPS))
    at = data.find(b"Exif\0\0") + 14
    data[at : at + 40] = b"\xff" * 40
    photo = decode(bytes(data))
    assert photo.pixels.shape == (32, 32, 3)


def test_a_plain_transparent_picture_hides_nothing() -> None:
    out = io.BytesIO()
    Image.fromarray(np.zeros((8, 8, 4), np.uint8)).save(out, "PNG")
    assert "hidden-alpha" not in decode(out.getvalue()).hidden
