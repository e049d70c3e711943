"""The seeds: whole files of every kind, made by code, and small samples of everything else that comes from outside.

Every place of a file that can hold words holds ``SECRET``, which nothing may ever hand on.
"""

from __future__ import annotations

import base64
import io
import struct
import zlib
from functools import cache
from typing import Any

import numpy as np
from PIL import Image, PngImagePlugin

from tests.kit.decode.test_photo import HEIC

SECRET = "RAHASIA-3171234567890001"
WIDTH, HEIGHT = 96, 64


def scene(width: int = WIDTH, height: int = HEIGHT, seed: int = 1) -> Image.Image:
    """Busy in every block, so that a part that was not read cannot look like the part that belongs there."""
    noise = np.random.default_rng(seed).integers(0, 256, (height // 4, width // 4, 3), np.uint8)
    return Image.fromarray(noise).resize((width, height), Image.Resampling.BICUBIC)


def saved(kind: str, image: Image.Image | None = None, **options: Any) -> bytes:
    out = io.BytesIO()
    (image or scene()).save(out, kind, **options)
    return out.getvalue()


def exif() -> Image.Exif:
    """Camera, owner, time, position, a comment, and a preview."""
    tags = Image.Exif()
    tags.update({271: "Apple", 272: SECRET, 305: "Photoshop", 315: SECRET, 274: 6, 306: "2026:01:01 10:00:00"})
    tags.get_ifd(0x8769).update({0x9286: b"ASCII\0\0\0" + SECRET.encode(), 0xA431: SECRET, 0x927C: b"\1" * 20})
    tags.get_ifd(0x8825).update({1: "S", 2: (6.0, 54.0, 53.0), 3: "E", 4: (107.0, 36.0, 35.0)})
    return tags


def packet() -> bytes:
    words = f'exif:GPSLatitude="6,54S" dc:creator="{SECRET}" xmp:CreateDate="2026" xmpMM:History="{SECRET}"'
    return f"<x:xmpmeta><rdf:RDF><x {words}/><mwg-rs:Regions mwg-rs:Name='{SECRET}'/></rdf:RDF></x:xmpmeta>".encode()


def _png_with_words() -> bytes:
    info = PngImagePlugin.PngInfo()
    info.add_text("Author", SECRET)
    info.add_text("Comment", SECRET, zip=True)
    info.add_itxt("XML:com.adobe.xmp", packet().decode())
    return saved("PNG", pnginfo=info, exif=exif(), icc_profile=b"\0" * 128 + SECRET.encode())


def _with_preview() -> bytes:
    """An Exif block with a preview of another picture, as programs leave behind that cut or cover."""
    small = saved("JPEG", scene(32, 24, 9))
    head = b"II*\0" + struct.pack("<IHI", 8, 0, 14)
    entries = ((0x0201, 44), (0x0202, len(small)))
    directory = struct.pack("<H", 2) + b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in entries)
    block = b"Exif\0\0" + head + directory + struct.pack("<I", 0) + small
    whole = saved("JPEG")
    return whole[:2] + b"\xff\xe1" + struct.pack(">H", len(block) + 2) + block + whole[2:]


def _frames(kind: str) -> bytes:
    return saved(kind, save_all=True, append_images=[scene(seed=2), scene(seed=3)])


@cache
def pictures() -> dict[str, bytes]:
    """Whole files whose picture is read as it is, by what is special about them."""
    turned: dict[str, Any] = {"exif": exif(), "xmp": packet()}
    return {
        "JPEG": saved("JPEG", quality=90),
        "JPEG with words": saved("JPEG", comment=SECRET.encode(), **turned),
        "JPEG progressive": saved("JPEG", progressive=True),
        "JPEG restarts": saved("JPEG", restart_marker_blocks=4),
        "JPEG CMYK": saved("JPEG", scene().convert("CMYK")),
        "JPEG preview": _with_preview(),
        "MPO": _frames("MPO"),
        "PNG": saved("PNG"),
        "PNG with words": _png_with_words(),
        "PNG palette": saved("PNG", scene().quantize(16)),
        "APNG": _frames("PNG"),
        "GIF": saved("GIF"),
        "GIF frames": _frames("GIF"),
        "WebP": saved("WEBP", quality=80),
        "WebP whole": saved("WEBP", lossless=True, **turned),
        "WebP frames": _frames("WEBP"),
        "TIFF": saved("TIFF"),
        "TIFF deflate": saved("TIFF", compression="tiff_adobe_deflate"),
        "TIFF LZW": saved("TIFF", compression="tiff_lzw"),
        "TIFF JPEG": saved("TIFF", compression="jpeg"),
        "BMP": saved("BMP"),
        "AVIF": saved("AVIF", quality=60),
        "HEIC": base64.b64decode(HEIC),
    }


BAD_CHUNKS = (
    b"\xff\xd9",
    b"\xff\xd8",
    b"\xff\xda",
    b"\0" * 16,
    b"\xff" * 8,
    b"IEND",
    b"RIFF",
    b"ftypisom",
    b"<x:xmpmeta",
    b"mpvd",
)


def no_pictures() -> list[bytes]:
    """What is none, or claims to be a huge one."""
    bomb = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    header = (
        b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + b"IHDR" + bomb + struct.pack(">I", zlib.crc32(b"IHDR" + bomb))
    )
    return [
        b"",
        b"\0",
        b"GIF89a",
        b"%PDF-1.7",
        b"<svg/>",
        b"\xff\xd8\xff",
        b"BM",
        b"II*\0",
        b"RIFF\0\0\0\0WEBP",
        header,
        packet(),
    ]


PAYLOADS = (
    "WIFI:S:rumah;T:WPA;P:rahasia123;;", "otpauth://totp/A:b?secret=JBSWY3DPEHPK3PXP", "https://t.me/joinchat/AAAA",
    "https://example.org/reset/abc123def456ghi789?token=aA1bB2cC3dD4eE5fF6",
    "BEGIN:VCARD\nFN:Budi\nTEL:+628123456789\nEND:VCARD",
    "00020101021226610014ID.CO.QRIS.WWW6304ABCD", "M1BUDI/SANTOSO        EABCDEF CGKSINGA", "mailto:a@b.co", "3171234567890001",
    "abandon " * 11 + "about", "5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ", "nama: Budi NIK: 3171234567890001",
    "geo:-6.2,106.8", "[)>\x1e01\x1d", "bitcoin:1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2?amount=1", "https://user:pw@[::1", "a" * 300,
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl", "HC1:NCF", "@\n\x1e\rANSI 636000",
    "P<IDNSANTOSO<<BUDI<<<<<<<<<<<<<<<<<<",
)  # fmt: skip

PRESSES = (
    "d:AAAAAAAAAAAA", "f:AAAAAAAAAAAA", "x:AAAAAAAAAAAA", "t:AAAAAAAAAAAA:3", "k:AAAAAAAAAAAA:nik", "s:AAAAAAAAAAAA:soft",
    "v:AAAAAAAAAAAA:read", "album:f:12345", "quiz:1:yes",
    "tips:generic", "forget:answers", "language:id", "language:auto", "gs:risk:identity:hide", "gs:open:risk", "gs:fade:60",
    "gs:preset:family", "gs:act:3:d", "gs:spare:-5", "gs:mute:60",
    "gs:quiet:22-6", "gs:zone:jakarta", "gs:topic:7:off", "gs:topics:clear", "gs:open:topic.7", "gp:-1001234567890:open:main",
    "gp:-1001234567890:open:spread.all", "gp:-1001234567890:spread:all", "gp:-1001234567890:act:identity:d", "gl",
    "gc:s:-1001234567890:aaaaaa", "gm:-1001234567890:aaaaaa", "ga:u:-1001234567890:aaaaaa",
    "gc:AAAAAA:u", "gm:AAAAAA:o", "", ":", "a:" + "A" * 12 + ":" + "9" * 16, "\x00", "d:АААААААААААА", "album:d:" + "x" * 40,
)  # fmt: skip

NAMES = (
    "Siti", "<b>Budi</b>", "\u202eitiS\u202c", "a\u200b\u200b\u200bb", "e" + "\u0301" * 400, "&lt;&amp;", "{ $x }",
    "\U0001f468\u200d\U0001f469", "</i></b>", "\x00\x07", "${name}", "%s%n", "' OR 1=1 --", "\ufeff", "ﷺ" * 40, "A" * 255,
    "<a href='tg://user?id=1'>x</a>", "\ud800",
)  # fmt: skip
