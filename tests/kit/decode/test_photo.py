"""The decoder: every kind it promises, its limits, and what it refuses."""

from __future__ import annotations

import base64
import io
import struct
import zlib
from typing import Any

import numpy as np
import pytest
from PIL import Image

from detectors.kit.decode.photo import PhotoRefused, decode
from detectors.kit.terms import MAX_SIDE, Refusal

# Painted by code and encoded once: the HEIC decoder that the project uses comes without an encoder.
HEIC = (
    "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAX1tZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAACJpbG9jAAAAAERAAAEA"
    "AQAAAAABoQABAAAAAAAAACkAAAAjaWluZgAAAAAAAQAAABVpbmZlAgAAAAABAABodmMxAAAAAA5waXRtAAAAAAABAAAA/WlwcnAAAADdaXBjbwAAAHZodmND"
    "AQNwAAAAkAAAAAAAHvAA/P34+AAADwNgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroCQGEAAQAqQgEBA3AAAAMAkAAAAwAAAwAeoCCBBZbq5Ka5uAhoMCAA"
    "AAMDIAAAAwAhYgABAAZEAcFzwIkAAAATY29scm5jbHgAAQANAAaAAAAAFGlzcGUAAAAAAAAAQAAAAEAAAAAoY2xhcAAAAEAAAAABAAAAMAAAAAEAAAAAAAAA"
    "Av////AAAAACAAAAEHBpeGkAAAAAAwgICAAAABhpcG1hAAAAAAAAAAEAAQWBAgMFhAAAADFtZGF0AAAAJSgBr1j5Et3/0Yv/XpIZ7rLxzDU/vMi4W59h2tqa"
    "bqE+G35XUHA="
)


def picture(width: int = 48, height: int = 32) -> Image.Image:
    """Red above, blue below, a white corner: its orientation can be seen."""
    image = Image.new("RGB", (width, height), (200, 30, 30))
    image.paste((30, 30, 200), (0, height // 2, width, height))
    image.paste((255, 255, 255), (0, 0, 8, 8))
    return image


def saved(kind: str, image: Image.Image | None = None, **options: Any) -> bytes:
    out = io.BytesIO()
    (image or picture()).save(out, kind, **options)
    return out.getvalue()


def png_header(width: int, height: int) -> bytes:
    """A PNG that states a size and holds almost nothing: what a decompression bomb looks like from its header."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = b""
    for name, data in ((b"IHDR", header), (b"IDAT", zlib.compress(b"\0" * 100)), (b"IEND", b"")):
        chunks += struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
    return b"\x89PNG\r\n\x1a\n" + chunks


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF", "TIFF", "BMP", "AVIF"])
def test_every_promised_kind_is_read(kind: str) -> None:
    photo = decode(saved(kind))
    assert (photo.width, photo.height, photo.frames) == (48, 32, 1)
    assert photo.pixels[10, 30, 0] > 150 > 100 > photo.pixels[10, 30, 2]


def test_heic_is_read() -> None:
    photo = decode(base64.b64decode(HEIC))
    assert (photo.width, photo.height) == (64, 48)
    assert photo.pixels[5, 30, 0] > 150 > 100 > photo.pixels[5, 30, 2]


@pytest.mark.parametrize("turn", range(1, 9))
def test_a_turned_photo_stands_upright(turn: int) -> None:
    upright = np.asarray(picture().convert("RGB"))
    back = {1: None, 2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}[turn]
    stored = picture() if back is None else picture().transpose(Image.Transpose(back))
    exif = Image.Exif()
    exif[274] = turn
    assert np.array_equal(decode(saved("PNG", stored, exif=exif)).pixels, upright)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "PA", "RGB", "RGBA", "CMYK", "YCbCr", "I;16", "I", "F"])
def test_every_mode_becomes_rgb(mode: str) -> None:
    if mode in ("I;16", "I"):
        image = Image.fromarray(np.full((8, 8), 60000, np.uint16 if mode == "I;16" else np.int32))
    elif mode == "PA":
        image = picture().convert("P").convert("PA")
    else:
        image = picture().convert(mode)
    photo = decode(saved("TIFF" if mode not in ("PA",) else "PNG", image if mode != "PA" else image.convert("RGBA")))
    assert photo.pixels.shape[2] == 3
    assert photo.pixels.dtype == np.uint8


def test_what_white_would_hide_is_looked_at_on_black_too() -> None:
    sticker = Image.new("RGBA", (200, 100), (0, 0, 0, 0))
    sticker.paste((255, 255, 255, 255), (20, 40, 120, 50))
    photo = decode(saved("PNG", sticker))
    assert (photo.frames, len(photo.further)) == (1, 1)
    assert photo.pixels.min() == 255
    assert photo.further[0][45, 60].tolist() == [255, 255, 255]
    assert photo.further[0][5, 5].tolist() == [0, 0, 0]
    dark = Image.new("RGBA", (200, 100), (0, 0, 0, 0))
    dark.paste((10, 10, 10, 255), (20, 40, 120, 50))
    assert decode(saved("PNG", dark)).further == ()
    assert decode(saved("PNG", Image.new("RGBA", (50, 50), "white"))).further == ()


def test_transparency_is_laid_on_white_and_named_when_it_hides_a_picture() -> None:
    image = picture().convert("RGBA")
    image.putalpha(0)
    photo = decode(saved("PNG", image))
    assert photo.pixels.min() == 255
    assert "hidden-alpha" in photo.hidden


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", Refusal.EMPTY),
        (b"hello, this is a letter and no picture", Refusal.NOT_A_PICTURE),
        (b"%PDF-1.7 and so on", Refusal.NOT_A_PICTURE),
        (saved("JPEG")[:-40], Refusal.TRUNCATED),
        (saved("PNG")[:-30], Refusal.TRUNCATED),
        (saved("GIF")[:-20], Refusal.TRUNCATED),
        (saved("WEBP")[:-20], Refusal.TRUNCATED),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", Refusal.TRUNCATED),
        (png_header(MAX_SIDE + 1, 10), Refusal.TOO_LONG_A_SIDE),
        (png_header(9000, 9000), Refusal.TOO_MANY_PIXELS),
        (png_header(400, 400), Refusal.TRUNCATED),
    ],
)
def test_what_cannot_be_read_whole_is_refused_with_its_reason(data: bytes, reason: Refusal) -> None:
    with pytest.raises(PhotoRefused) as refused:
        decode(data)
    assert refused.value.reason is reason


def test_a_file_over_the_byte_limit_is_refused_before_it_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("detectors.kit.decode.photo.MAX_BYTES", 10)
    with pytest.raises(PhotoRefused) as refused:
        decode(saved("PNG"))
    assert refused.value.reason is Refusal.TOO_MANY_BYTES


@pytest.mark.parametrize(("kind", "count"), [("GIF", 3), ("WEBP", 3), ("TIFF", 3), ("PNG", 3), ("GIF", 20), ("MPO", 2)])
def test_further_frames_are_read_up_to_the_limit_and_counted(kind: str, count: int) -> None:
    frames = [Image.new("RGB", (20, 20), (index * 10, 0, 255 - index * 10)) for index in range(count)]
    photo = decode(saved(kind, frames[0], save_all=True, append_images=frames[1:]))
    assert photo.frames == count
    assert len(photo.further) == min(count, 16) - 1


def test_the_same_bytes_give_the_same_pixels() -> None:
    data = saved("JPEG")
    assert np.array_equal(decode(data).pixels, decode(bytes(bytearray(data))).pixels)


def test_sixteen_bit_grey_is_scaled_and_not_clipped() -> None:
    ramp = np.linspace(0, 65535, 256).astype(np.uint16).reshape(16, 16)
    assert len(np.unique(decode(saved("PNG", Image.fromarray(ramp))).pixels)) > 200


@pytest.mark.parametrize(
    ("low", "high", "nan"),
    [(0, 1, False), (0, 1, True), (-500, -245, False), (0, 255, False), (0, 4000, False), (0, 9e6, False)],
)
def test_a_picture_of_floats_is_seen_whatever_white_is_in_it(low: float, high: float, nan: bool) -> None:
    values = np.tile(np.linspace(low, high, 64, dtype=np.float32), (32, 1))
    if nan:
        values[0, 0] = np.nan
    out = io.BytesIO()
    Image.fromarray(values).save(out, "TIFF")
    pixels = decode(out.getvalue()).pixels
    assert int(pixels.max()) - int(pixels.min()) > 240


def test_sixteen_bits_that_only_use_eight_are_no_black_picture() -> None:
    out = io.BytesIO()
    Image.fromarray(np.tile(np.arange(256, dtype=np.uint16), (32, 1))).save(out, "PNG")
    assert decode(out.getvalue()).pixels.max() == 255


def test_what_full_transparency_hides_is_looked_at_and_the_copy_does_not_hold_it() -> None:
    pixels = np.zeros((40, 60, 4), np.uint8)
    pixels[10:30, 10:50, :3] = (200, 30, 30)
    out = io.BytesIO()
    Image.fromarray(pixels).save(out, "PNG")
    photo = decode(out.getvalue())
    assert (photo.pixels == 255).all()
    assert any((further[20, 30] == (200, 30, 30)).all() for further in photo.further)
