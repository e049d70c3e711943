"""The x-ray of a file: names of what it carries, never values."""

from __future__ import annotations

import io
import struct
import zlib
from typing import Any

import numpy as np
import pytest
from PIL import Image, PngImagePlugin

from detectors.kit.decode.photo import decode
from tests.cost import calls, growth

MUCH = 20
"""Times the calls that a whole file takes: one that is damaged and claims many entries takes four times as many."""
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


def scene(shift: int = 0) -> Image.Image:
    y, x = np.mgrid[:240, :320]
    light = 120 + 60 * np.sin((x + shift) / 37) + 50 * np.cos((y - shift) / 23) - (np.hypot(x - 200, y - 90) < 50) * 90
    return Image.fromarray(np.clip(light, 0, 255).astype(np.uint8)).convert("RGB")


def with_preview(picture: Image.Image, preview: bytes) -> bytes:
    """A JPEG whose Exif block holds this preview in its second directory, written byte by byte."""
    entries = [(0x0103, 3, 1, 6), (0x0201, 4, 1, 0), (0x0202, 4, 1, len(preview))]
    first = struct.pack("<HI", 0, 14)  # an empty first directory, then where the second begins
    start = 14 + 2 + 12 * len(entries) + 4
    entries[1] = (0x0201, 4, 1, start)
    second = struct.pack("<H", len(entries)) + b"".join(struct.pack("<HHII", *entry) for entry in entries) + bytes(4)
    tiff = b"II*\0" + struct.pack("<I", 8) + first + second + preview
    out = io.BytesIO()
    picture.save(out, "JPEG", exif=b"Exif\0\0" + tiff)
    return out.getvalue()


def small(picture: Image.Image, bars: bool = False) -> bytes:
    frame = Image.new("RGB", (160, 120))
    frame.paste(picture.resize((160, 90)), (0, 15)) if bars else frame.paste(picture.resize((160, 120)))
    out = io.BytesIO()
    frame.save(out, "JPEG")
    return out.getvalue()


def covered() -> Image.Image:
    picture = scene()
    picture.paste((90, 90, 90), (40, 20, 300, 200))
    return picture


@pytest.mark.parametrize(
    ("picture", "preview", "differs"),
    [
        (scene(), small(scene()), False),
        (scene().rotate(90, expand=True), small(scene()), False),
        (scene().resize((640, 360)), small(scene(), bars=True), False),
        (scene().crop((150, 60, 320, 188)), small(scene()), True),
        (covered(), small(scene()), True),
        (scene(), small(scene(90)), True),
        (scene(), b"\xff\xd8\xff not a picture", True),
    ],
)
def test_a_preview_of_another_picture_is_told(picture: Image.Image, preview: bytes, differs: bool) -> None:
    hidden = decode(with_preview(picture, preview)).hidden
    assert "thumbnail" in hidden
    assert ("thumbnail-differs" in hidden) is differs


def test_a_preview_that_claims_to_be_huge_is_named_and_not_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    huge = io.BytesIO()
    Image.new("L", (16, 16)).save(huge, "PNG")
    bomb = bytearray(huge.getvalue())
    bomb[16:24] = struct.pack(">II", 60_000, 60_000)
    bomb[29:33] = struct.pack(">I", zlib.crc32(bytes(bomb[12:29])))
    opened: list[tuple[int, int]] = []
    load = PngImagePlugin.PngImageFile.load

    def watched(image: PngImagePlugin.PngImageFile) -> Any:
        opened.append(image.size)
        return load(image)

    monkeypatch.setattr(PngImagePlugin.PngImageFile, "load", watched)
    photo = decode(with_preview(scene(), bytes(bomb)))
    assert photo.traces["thumbnail"] == "60000x60000"
    assert "thumbnail-differs" in photo.hidden
    assert opened == []


def saved(kind: str, **options: Any) -> bytes:
    out = io.BytesIO()
    scene().save(out, kind, **options)
    return out.getvalue()


VIDEO = b"\x00\x00\x00\x18ftypmp42" + bytes(400)


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (saved("WEBP") + b"an archive", "trailing-bytes"),
        (saved("GIF") + b"an archive", "trailing-bytes"),
        (saved("AVIF") + b"\0\0\0\x10mpvd" + bytes(8), "motion-photo"),
        (saved("JPEG") + saved("JPEG") + VIDEO, "motion-photo"),
        (saved("PNG", pnginfo=None) + VIDEO, "motion-photo"),
    ],
)
def test_what_follows_the_picture_is_named_in_every_format(data: bytes, name: str) -> None:
    assert decode(data).hidden == {name}


@pytest.mark.parametrize("kind", ["WEBP", "GIF", "AVIF", "JPEG", "PNG", "BMP", "TIFF"])
def test_a_file_that_is_nothing_but_its_picture_has_no_traces(kind: str) -> None:
    assert not decode(saved(kind)).traces


def xmp(inside: str) -> bytes:
    return f"<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF>{inside}</rdf:RDF></x:xmpmeta>".encode()


@pytest.mark.parametrize(
    ("inside", "names"),
    [
        ("<rdf:Description exif:GPSLatitude='6,54.9S' exif:GPSLongitude='107,36.5E'/>", {"gps"}),
        ("<exif:GPSLatitude></exif:GPSLatitude>", set()),
        ("<photoshop:City>Bandung</photoshop:City>", {"place-name"}),
        ("<mwg-rs:Regions><mwg-rs:Name>B</mwg-rs:Name></mwg-rs:Regions>", {"face-tags"}),
        ("<xmpMM:History/>", {"edit-history"}),
        ("<rdf:Description GCamera:MotionPhoto='1'/>", {"motion-photo"}),
        ("<rdf:Description GCamera:MotionPhoto='0'/>", set()),
        ("<rdf:Description GDepth:Format='RangeInverse'/>", {"depth-map"}),
        ("<rdf:Description GCamera:BurstID='x'/>", {"burst"}),
    ],
)
def test_xmp_is_read_wherever_it_lies(inside: str, names: set[str]) -> None:
    for data in (
        saved("JPEG", xmp=xmp(inside)),
        saved("WEBP", xmp=xmp(inside)),
        saved("PNG")[:-12] + b"" + xmp(inside),
    ):
        if data.startswith(b"\x89PNG"):
            text = b"XML:com.adobe.xmp\0\0\0\0\0" + xmp(inside)
            chunk = b"iTXt" + text
            data = (
                saved("PNG")[:-12]
                + struct.pack(">I", len(text))
                + chunk
                + struct.pack(">I", zlib.crc32(chunk))
                + saved("PNG")[-12:]
            )
        assert decode(data).hidden == names


def test_iptc_names_places_and_persons() -> None:
    records = b"".join(
        b"\x1c\x02" + bytes([number]) + struct.pack(">H", len(text)) + text
        for number, text in ((90, b"Bandung"), (80, b"Budi"), (55, b"20260101"))
    )
    resource = (
        b"Photoshop 3.0\x008BIM\x04\x04\0\0" + struct.pack(">I", len(records)) + records + b"\0" * (len(records) % 2)
    )
    plain = saved("JPEG")
    data = plain[:2] + b"\xff\xed" + struct.pack(">H", len(resource) + 2) + resource + plain[2:]
    assert decode(data).hidden == {"place-name", "owner", "time"}


def test_details_are_years_sizes_makers_and_rounded_places_never_what_was_read() -> None:
    photo = decode(
        jpeg({271: "Xiaomi", 272: "Budi's phone", 306: "2026:01:02 03:04:05", 305: "Budi 1.0", 315: "Budi"}, GPS)
    )
    assert photo.traces == {"camera": "Xiaomi", "time": "2026", "software": "", "owner": "", "gps": "-6.9 107.6"}
    assert "Budi" not in repr(photo)


@pytest.mark.parametrize(
    "gps", [{2: (1e9, 0.0, 0.0), 4: (0.0, 0.0, 0.0)}, {2: (1.0,)}, {4: (1.0, 2.0, 3.0)}, {1: "S", 6: 12.0}]
)
def test_a_position_that_cannot_be_read_is_named_without_a_place(gps: dict[int, Any]) -> None:
    photo = decode(jpeg(gps=gps))
    assert photo.traces.get("gps") == ""


@pytest.mark.parametrize("seed", range(40))
def test_damaged_metadata_never_breaks_the_photo_and_never_takes_long(seed: int) -> None:
    rng = np.random.default_rng(seed)
    whole = with_preview(scene(), small(scene()))
    data = bytearray(whole)
    start = data.find(b"Exif\0\0") + 6
    for at in rng.integers(start, start + 70, 12):
        data[at] = int(rng.integers(0, 256))
    assert decode(bytes(data)).pixels.shape == (240, 320, 3)
    assert calls(lambda: decode(bytes(data))) < MUCH * calls(lambda: decode(whole))


def test_a_directory_that_points_to_itself_and_thousands_of_packets_are_answered() -> None:
    looped = bytearray(with_preview(scene(), small(scene())))
    at = looped.find(b"Exif\0\0") + 6
    looped[at + 10 : at + 14] = struct.pack("<I", 8)
    assert decode(bytes(looped)).pixels.shape == (240, 320, 3)
    some, many = (saved("JPEG") + b"<x:xmpmeta" * packets for packets in (50_000, 200_000))
    assert "gps" not in decode(many).hidden
    assert growth(lambda: decode(some), lambda: decode(many)) < 8
