"""The words of a file's own fields are read as lines, whatever field and encoding they stand in."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image, PngImagePlugin

from detectors.kit.decode.file_words import LONGEST_LINE, MOST_LINES
from detectors.kit.decode.photo import decode
from tests.kit.decode.test_hidden_data import jpeg, png, xmp

HOME = "14 Acacia Avenue, Leeds LS1 4AP"


def iptc(**records: str) -> bytes:
    """The block of Photoshop's resources in which IPTC records stand."""
    body = b"".join(
        b"\x1c\x02" + bytes([int(number[1:])]) + len(text.encode()).to_bytes(2, "big") + text.encode()
        for number, text in records.items()
    )
    resource = b"8BIM\x04\x04\0\0" + len(body).to_bytes(4, "big") + body + b"\0" * (len(body) % 2)
    block = b"Photoshop 3.0\0" + resource
    return b"\xff\xed" + (len(block) + 2).to_bytes(2, "big") + block


def with_iptc(**records: str) -> bytes:
    data = jpeg()
    return data[:2] + iptc(**records) + data[2:]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (jpeg(), ()),
        (jpeg({270: HOME}), (HOME,)),
        (jpeg({315: "Budi Santoso"}), ("Budi Santoso",)),
        (jpeg({271: "Contoh", 272: "C-1", 305: "Editor", 306: "2026:01:01 10:00:00"}), ()),
        (jpeg({0x9286: b"ASCII\0\0\0" + HOME.encode()}), (HOME,)),
        (jpeg({0x9286: b"UNICODE\0" + HOME.encode("utf-16-le")}), (HOME,)),
        (jpeg({0x9286: b"UNICODE\0" + HOME.encode("utf-16-be")}), (HOME,)),
        (jpeg({0x9C9C: HOME.encode("utf-16-le") + b"\0\0"}), (HOME,)),
        (jpeg(comment=HOME.encode()), (HOME,)),
        (jpeg(comment="Straße 5".encode("latin-1")), ("Straße 5",)),
        (jpeg(comment=b"\x01\x02\x03\x04 noise \x05\x06\x07"), ()),
        (jpeg(comment=b"one\r\ntwo\n\nthree"), ("one", "two", "three")),
        (png({"Description": HOME, "Software": "Editor", "Title": HOME}), (HOME,)),
        (with_iptc(_120=HOME, _90="Leeds", _65="Editor", _55="20260101"), (HOME, "Leeds")),
        (
            jpeg(
                xmp=xmp(
                    f"<dc:description><rdf:Alt><rdf:li xml:lang='x-default'>{HOME}</rdf:li></rdf:Alt></dc:description>"
                )
            ),
            (HOME,),
        ),
        (jpeg(xmp=xmp("<rdf:Description photoshop:City='Leeds' xmp:CreatorTool='Editor'/>")), ("Leeds",)),
        (jpeg(xmp=xmp("<Iptc4xmpCore:Location>A &amp; B</Iptc4xmpCore:Location>")), ("A & B",)),
        (jpeg(xmp=xmp("<rdf:li>xmp.did:8b2f</rdf:li><rdf:li>0123456789abcdef0123456789abcdef</rdf:li>")), ()),
    ],
)
def test_fields_are_read_as_lines(data: bytes, words: tuple[str, ...]) -> None:
    assert decode(data).words == words


def test_a_packet_that_png_compresses_is_read() -> None:
    info = PngImagePlugin.PngInfo()
    info.add_itxt("XML:com.adobe.xmp", xmp(f"<dc:title>{HOME}</dc:title>").decode(), zip=True)
    out = io.BytesIO()
    Image.fromarray(np.zeros((8, 8, 3), np.uint8)).save(out, "PNG", pnginfo=info)
    assert decode(out.getvalue()).words == (HOME,)


def test_a_whole_book_is_cut_and_its_lines_are_short() -> None:
    words = decode(png({"Comment": "word " * 10_000})).words
    assert 0 < len(words) <= MOST_LINES
    assert max(map(len, words)) <= LONGEST_LINE
