"""Names what a file says besides its picture: codes only, never the values.

Sources: Exif 3.0 (tags), XMP (ISO 16684-1), IPTC-IIM, JPEG (ISO 10918-1), PNG (W3C, third edition), ISO BMFF.
A technical remark such as resolution or colour space is not hidden data; what points to a person, a place, a moment, a
device or another picture is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

import numpy as np
from PIL import ExifTags, Image

_GPS: Final = ExifTags.IFD.GPSInfo
_EXIF: Final = ExifTags.IFD.Exif
_BASE = ExifTags.Base

_MEANING: Final[dict[int, str]] = {
    _BASE.Make: "camera",
    _BASE.Model: "camera",
    _BASE.LensModel: "camera",
    _BASE.BodySerialNumber: "serial-number",
    _BASE.LensSerialNumber: "serial-number",
    _BASE.CameraSerialNumber: "serial-number",
    _BASE.ImageUniqueID: "serial-number",
    _BASE.CameraOwnerName: "owner",
    _BASE.Artist: "owner",
    _BASE.Copyright: "owner",
    _BASE.XPAuthor: "owner",
    _BASE.HostComputer: "camera",
    _BASE.Software: "software",
    _BASE.ProcessingSoftware: "software",
    _BASE.DateTime: "time",
    _BASE.DateTimeOriginal: "time",
    _BASE.DateTimeDigitized: "time",
    _BASE.ImageDescription: "comment",
    _BASE.UserComment: "comment",
    _BASE.XPComment: "comment",
    _BASE.XPTitle: "comment",
    _BASE.XPSubject: "comment",
    _BASE.XPKeywords: "comment",
    _BASE.MakerNote: "maker-note",
}
_XMP: Final[tuple[tuple[str, re.Pattern[bytes]], ...]] = (
    ("gps", re.compile(rb"exif:GPSL(?:atitude|ongitude)|drone-dji:(?:Gps)?L(?:at|on)", re.I)),
    ("place-name", re.compile(rb"photoshop:(?:City|State|Country)|Iptc4xmp\w*:(?:Location|City|Sublocation)", re.I)),
    ("owner", re.compile(rb"dc:creator|aux:OwnerName|photoshop:AuthorsPosition|xmpRights:Owner", re.I)),
    ("serial-number", re.compile(rb"aux:(?:SerialNumber|LensSerialNumber)|exifEX:BodySerialNumber", re.I)),
    ("face-tags", re.compile(rb"mwg-rs:Regions|MPReg:PersonDisplayName|Iptc4xmpExt:PersonInImage", re.I)),
    ("edit-history", re.compile(rb"xmpMM:History|xmpMM:DerivedFrom|photoshop:DocumentAncestors", re.I)),
    ("motion-photo", re.compile(rb"GCamera:(?:MotionPhoto|MicroVideo)\s*(?:=\s*\"|>)\s*1", re.I)),
    ("depth-map", re.compile(rb"GDepth:Data|GDepth:Format|apdi:AuxiliaryImageType", re.I)),
)
_IPTC_PLACE: Final = {b"\x02\x5a", b"\x02\x5c", b"\x02\x5f", b"\x02\x65"}  # 2:90 city, 2:92, 2:95, 2:101
_IPTC_PERSON: Final = {b"\x02\x50", b"\x02\x6e", b"\x02\x74"}  # 2:80 by-line, 2:110 credit, 2:116 copyright
_PNG_WORDS: Final = {"software": "software", "author": "owner", "copyright": "owner", "creation time": "time"}
_EMPTY: Final = (None, b"", "", 0)


def hidden_names(image: Image.Image, data: bytes) -> frozenset[str]:
    """Codes of what an opened image carries besides its pixels. Broken metadata is named, not raised."""
    names: set[str] = set()
    for reader in (_from_exif, _from_xmp, _from_iptc, _from_text, _from_containers):
        try:
            names.update(reader(image))
        except Exception:  # noqa: BLE001 - hostile metadata breaks its readers in every way; that it is there is what must be said
            names.add("broken-metadata")
    names.update(_from_bytes(str(image.format), data))
    return frozenset(names)


def hidden_under_alpha(image: Image.Image) -> bool:
    """Whether fully transparent pixels still hold a picture: more than one colour under alpha 0."""
    if image.mode != "RGBA":
        return False
    pixels = np.asarray(image)
    unseen = pixels[..., 3] == 0
    return bool(unseen.any() and np.ptp(pixels[unseen][:, :3], axis=0).max() > 0)


def _from_exif(image: Image.Image) -> Iterator[str]:
    exif = image.getexif()
    gps = exif.get_ifd(_GPS)
    # GPSVersionID alone stands in many files that know no place; latitude, longitude and the named area do not.
    if any(tag in gps for tag in (2, 4, 6, 20, 22, 28)):
        yield "gps"
    for tags in (exif, exif.get_ifd(_EXIF)):
        for tag, value in tags.items():
            if tag in _MEANING and _says_something(value):
                yield _MEANING[tag]
    if exif.get_ifd(ExifTags.IFD.IFD1):
        yield "thumbnail"


def _says_something(value: Any) -> bool:
    if isinstance(value, bytes):
        return bool(value.strip(b"\0 \t\r\n").removeprefix(b"ASCII"))
    return value not in _EMPTY and str(value).strip("\0 ") != ""


def _from_xmp(image: Image.Image) -> Iterator[str]:
    packet = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp") or b""
    raw = packet.encode("utf-8", "replace") if isinstance(packet, str) else bytes(packet)
    for name, pattern in _XMP:
        if pattern.search(raw):
            yield name


def _from_iptc(image: Image.Image) -> Iterator[str]:
    resources = image.info.get("photoshop")
    block = resources.get(0x0404, b"") if isinstance(resources, dict) else b""
    for marker in re.finditer(rb"\x1c(\x02.)", block, re.S):
        if marker[1] in _IPTC_PLACE:
            yield "place-name"
        elif marker[1] in _IPTC_PERSON:
            yield "owner"


def _from_text(image: Image.Image) -> Iterator[str]:
    if image.info.get("comment"):
        yield "comment"
    for key in getattr(image, "text", None) or {}:
        if key.lower().startswith("raw profile type"):
            yield "embedded-profile"
        elif key != "XML:com.adobe.xmp":
            yield _PNG_WORDS.get(key.lower(), "comment")


def _from_containers(image: Image.Image) -> Iterator[str]:
    if image.info.get("thumbnails"):
        yield "thumbnail"
    if image.info.get("depth_images"):
        yield "depth-map"
    if image.info.get("aux"):
        yield "further-pictures"
    if getattr(image, "n_frames", 1) > 1:
        yield "further-frames"


def _from_bytes(kind: str, data: bytes) -> Iterator[str]:
    """What follows the end of the picture. MPO keeps its further pictures there and is named by its frames instead."""
    end = {"JPEG": _jpeg_end, "PNG": _png_end}.get(kind, len)(data)
    rest = data[end:].strip(b"\0\r\n ")
    if rest:
        yield "motion-photo" if b"ftyp" in rest[:64] else "trailing-bytes"


def _png_end(data: bytes) -> int:
    position = 8
    while position + 12 <= len(data):
        length = int.from_bytes(data[position : position + 4], "big")
        chunk = data[position + 4 : position + 8]
        position += 12 + length
        if chunk == b"IEND":
            return min(position, len(data))
    return len(data)


def _jpeg_end(data: bytes) -> int:
    """Position after the first picture's end marker; segments are jumped over, so a thumbnail's end does not count."""
    position = 2
    while position + 4 <= len(data):
        if data[position] != 0xFF:
            return len(data)
        marker = data[position + 1]
        if marker == 0xD9:
            return position + 2
        if marker == 0xFF:
            position += 1
            continue
        position += 2 + int.from_bytes(data[position + 2 : position + 4], "big")
        if marker == 0xDA:
            position = _scan_end(data, position)
    return len(data)


def _scan_end(data: bytes, position: int) -> int:
    """The next marker after entropy-coded data: stuffed zeros and restart markers belong to it."""
    while True:
        position = data.find(b"\xff", position)
        if position < 0 or position + 1 >= len(data):
            return len(data)
        if data[position + 1] == 0 or 0xD0 <= data[position + 1] <= 0xD7 or data[position + 1] == 0xFF:
            position += 1 if data[position + 1] == 0xFF else 2
            continue
        return position
