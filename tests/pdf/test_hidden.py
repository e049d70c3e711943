"""What a PDF says besides its pages: named by codes, and no word of it among them."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String
from PIL import Image

from detectors import pdf
from detectors.covered_text import CoveredText
from detectors.metadata import Metadata
from detectors.pdf.process import PdfFile
from detectors.pdf.records import Opened
from tests.fuzz.corpus import exif
from tests.pdf.test_structure import plain, saved

SECRET = "Siti Rahasia"


def opened(data: bytes) -> Opened:
    with PdfFile(data, (), 1) as file:
        return file.opened


def _info(pdf: Pdf) -> None:
    pdf.trailer.Info = Dictionary(
        Author=String(SECRET), Producer=String("Skia/PDF m99"), CreationDate=String("D:20240102"), Title=String(SECRET)
    )


def _files(pdf: Pdf) -> None:
    pdf.attachments[f"{SECRET}.txt"] = SECRET.encode()


def _form(pdf: Pdf) -> None:
    kid = pdf.make_indirect(Dictionary(T=String("Nama"), FT=Name.Tx, V=String(SECRET)))
    empty = pdf.make_indirect(Dictionary(T=String("Alamat"), FT=Name.Tx, V=String("")))
    pdf.Root.AcroForm = Dictionary(Fields=Array([Dictionary(Kids=Array([kid, empty]))]))


def _note(pdf: Pdf) -> None:
    note = Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=Array([0, 0, 9, 9]), Contents=String(SECRET))
    pdf.pages[0].obj.Annots = Array([pdf.make_indirect(note)])


def _link(pdf: Pdf) -> None:
    action = Dictionary(S=Name.URI, URI=String(f"https://example.org/{SECRET}"))
    link = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([0, 0, 9, 9]), A=action)
    pdf.pages[0].obj.Annots = Array([pdf.make_indirect(link)])


def _script(pdf: Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String(f"app.alert('{SECRET}')"))


def _layer(pdf: Pdf) -> None:
    layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String(SECRET)))
    pdf.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=Dictionary(OFF=Array([layer])))


def _signature(pdf: Pdf) -> None:
    value = Dictionary(Type=Name.Sig, ByteRange=Array([0, 1, 2, 3]), Name=String(SECRET), Contents=String("x"))
    pdf.Root.AcroForm = Dictionary(Fields=Array([pdf.make_indirect(Dictionary(FT=Name.Sig, T=String("s"), V=value))]))


def _packet(pdf: Pdf) -> None:
    words = f"<x:xmpmeta><rdf:RDF><dc:creator><rdf:li>{SECRET}</rdf:li></dc:creator></rdf:RDF></x:xmpmeta>"
    stream = pdf.make_stream(words.encode())
    stream.Type, stream.Subtype = Name.Metadata, Name.XML
    pdf.Root.Metadata = stream


def _photo(pdf: Pdf) -> None:
    out = io.BytesIO()
    Image.new("RGB", (64, 48), "red").save(out, "JPEG", exif=exif())
    stream = pdf.make_stream(out.getvalue())
    stream.Type, stream.Subtype, stream.Width, stream.Height = Name.XObject, Name.Image, 64, 48
    stream.ColorSpace, stream.BitsPerComponent, stream.Filter = Name.DeviceRGB, 8, Name.DCTDecode
    pdf.pages[0].obj.Resources = Dictionary(XObject=Dictionary(I=stream))


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (_info, {"owner": "", "software": "Skia", "time": "2024", "comment": ""}),
        (_files, {"attachment": "1"}),
        (_form, {"form-values": "1"}),
        (_note, {"notes": "1"}),
        (_link, {"links": "1"}),
        (_script, {"scripts": ""}),
        (_layer, {"layers-off": "1"}),
        (_signature, {"signed": ""}),
        (_packet, {"owner": ""}),
    ],
)
def test_each_thing_is_named_and_its_words_go_to_the_detectors_only(
    change: Callable[[Pdf], None], told: dict[str, str]
) -> None:
    pdf = plain()
    change(pdf)
    found = opened(saved(pdf))
    assert dict(found.traces) == told
    assert not any(SECRET in detail for detail in found.traces.values())
    if change not in (_script, _layer):
        assert any(SECRET in line for line in found.words)


def test_a_plain_file_says_nothing() -> None:
    found = opened(saved(plain()))
    assert (dict(found.traces), found.words) == ({}, ())


def test_what_a_photo_in_it_says_is_told_as_of_a_photo() -> None:
    pdf = plain()
    _photo(pdf)
    assert {"gps", "camera", "owner", "time"} <= set(opened(saved(pdf)).traces)


def test_earlier_versions_and_what_follows_the_end_are_counted() -> None:
    data = saved(plain())
    start = data.rindex(b"startxref")
    again = data + b"trailer\n<</Size 5/Root 1 0 R/Prev " + data[start + 10 :].split(b"\n")[0] + b">>\n" + data[start:]
    assert opened(again).traces["earlier-versions"] == "1"
    assert opened(data + b"appended").traces["trailing-bytes"] == "8"
    assert "earlier-versions" not in opened(saved(plain(), linearize=True)).traces


def test_every_code_has_words() -> None:
    source = (Path(pdf.__file__).parent / "hidden.py").read_text("utf-8")
    codes = set(re.findall(r'(?:yield|_count\()\s*"([a-z-]+)"', source))
    assert {"attachment", "form-values", "signed", "notes", "links", "scripts", "layers-off"} <= codes
    assert codes | {"unseen-text", "text-outside"} <= set(Metadata.whys)
    assert "covered-text" in CoveredText.whys
