"""Reads the words that people wrote into a file's own fields: captions, titles, keywords, authors, comments, places.

They are lines of text like those of the picture and are looked at by the same rules (``detectors/gate/file_words.py``).
Names of devices and programs, times and numbers of the file are no such words: ``hidden_data`` names them.
Sources: Exif 3.0 (ImageDescription, UserComment, Artist, Windows' XP fields), IPTC-IIM 4.2, PNG (third edition, text chunks),
JFIF comments; for XMP see ``xmp``.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator
from typing import Any, Final

from PIL import ExifTags, Image

from detectors.kit.decode import xmp

_BASE = ExifTags.Base
MOST_LINES: Final = 200
LONGEST_LINE: Final = 200
"""Lines of a file that are looked at, and letters of one: a caption has a few, and a field can hold a whole book."""
LONGEST_FIELD: Final = 20_000
NOISE: Final = 0.05
"""Share of signs that no text holds from which a field is no text: a preview in a comment, a maker's own block."""
_CODED: Final = re.compile(r"[A-Za-z0-9+/=]{120,}")
"""What programs keep for themselves, in letters: packed settings, previews."""
_UNREADABLE: Final = re.compile("[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd]")

_EXIF_WORDS: Final = frozenset(
    {
        _BASE.ImageDescription,
        _BASE.DocumentName,
        _BASE.Artist,
        _BASE.Copyright,
        _BASE.UserComment,
        _BASE.CameraOwnerName,
        0xA436,  # Exif 3.0: title
        0xA437,  # Exif 3.0: photographer
        0xA438,  # Exif 3.0: image editor
    }
)
_EXIF_WIDE: Final = frozenset({_BASE.XPTitle, _BASE.XPComment, _BASE.XPAuthor, _BASE.XPKeywords, _BASE.XPSubject})
"""Fields of Windows: UTF-16, the lower byte first."""
_CHARSETS: Final = {b"ASCII\0\0\0": "utf-8", b"UNICODE\0": "utf-16", b"JIS\0\0\0\0\0": "iso2022_jp", b"\0" * 8: "utf-8"}
_IPTC_WORDS: Final = frozenset({5, 25, 26, 27, 40, 80, 85, 90, 92, 95, 101, 105, 110, 115, 116, 118, 120, 122})
_IPTC_RECORD: Final = re.compile(rb"\x1c\x02(.)([\x00-\x7f].)", re.S)
_NOT_WORDS: Final = re.compile(
    r"(?i)raw profile type|xml:com\.adobe\.xmp|software|creation time|source|date:|thumb::|png:|exif:|icc:"
)
"""Keys of PNG's text chunks that hold profiles, programs and times."""


def words(image: Image.Image, data: bytes) -> tuple[str, ...]:
    """The lines of all fields, each once. What is broken is left out: that it is there is told by ``hidden_data``."""
    found: dict[str, None] = {}
    readers: tuple[Callable[[], Iterator[str]], ...] = (
        lambda: _of_exif(image),
        lambda: _of_iptc(image),
        lambda: _of_text(image),
        lambda: _of_xmp(image, data),
    )
    for read in readers:
        try:
            for text in read():
                found.update(dict.fromkeys(lines_of(text)))
        except Exception:  # noqa: BLE001, S112 - hostile metadata breaks its readers in every way
            continue
    return tuple(found)[:MOST_LINES]


def lines_of(text: str) -> Iterator[str]:
    """Lines of a field, long ones broken where a word ends; bytes that are no text are no lines."""
    text = _CODED.sub("", text[:LONGEST_FIELD])
    if len(_UNREADABLE.findall(text)) > NOISE * len(text):
        return
    for line in re.split(r"[\r\n\0]+", text):
        bare = line.strip()
        while bare:
            cut = len(bare) if len(bare) <= LONGEST_LINE else bare.rfind(" ", 1, LONGEST_LINE)
            cut = cut if cut > 0 else LONGEST_LINE
            yield bare[:cut].strip()
            bare = bare[cut:].strip()


def _of_exif(image: Image.Image) -> Iterator[str]:
    exif = image.getexif()
    for tags in (exif, exif.get_ifd(ExifTags.IFD.Exif)):
        for tag, value in tags.items():
            if tag in _EXIF_WORDS:
                yield _decoded(value)
            elif tag in _EXIF_WIDE:
                yield bytes(value).decode("utf-16-le", "replace") if not isinstance(value, str) else value


def _decoded(value: Any) -> str:
    if not isinstance(value, bytes):
        return str(value)
    charset = _CHARSETS.get(value[:8])
    if charset is None:
        return _guessed(value)
    raw = value[8:]
    if charset == "utf-16" and not raw.startswith((b"\xfe\xff", b"\xff\xfe")):
        # The order of the bytes is the file's, which nothing here knows: letters of most scripts have their zeros on one side.
        charset = "utf-16-le" if raw[1::2].count(0) >= raw[::2].count(0) else "utf-16-be"
    return raw.decode(charset, "replace")


def _guessed(value: bytes) -> str:
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("latin-1")


def _of_iptc(image: Image.Image) -> Iterator[str]:
    resources = image.info.get("photoshop")
    blocks = [resources.get(0x0404, b"")] if isinstance(resources, dict) else []
    tags = getattr(image, "tag_v2", None) or {}
    blocks += [bytes(tags[tag]) for tag in (0x83BB, 0x8649) if isinstance(tags.get(tag), bytes)]
    for block in blocks:
        for record in _IPTC_RECORD.finditer(block):
            if record[1][0] in _IPTC_WORDS:
                yield _guessed(block[record.end() : record.end() + int.from_bytes(record[2], "big")])


def _of_text(image: Image.Image) -> Iterator[str]:
    comment = image.info.get("comment")
    if comment:
        yield _decoded(comment)
    for key, value in (getattr(image, "text", None) or {}).items():
        if not _NOT_WORDS.match(str(key)):
            yield str(value)


def _of_xmp(image: Image.Image, data: bytes) -> Iterator[str]:
    packets = list(xmp.packets(data))
    compressed = (getattr(image, "text", None) or {}).get("XML:com.adobe.xmp")
    if compressed:
        packets.append(str(compressed).encode("utf-8", "replace"))
    held = image.info.get("xmp")
    if held and not packets:
        packets.append(held.encode("utf-8", "replace") if isinstance(held, str) else bytes(held))
    for packet in packets:
        yield from (html.unescape(text) for text in xmp.xmp_words(packet[: xmp.LONGEST]))
