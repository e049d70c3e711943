"""Names what a file says besides its picture, with details that identify no person.

Sources: Exif 3.0 (tags), IPTC-IIM, PNG (W3C, third edition), ICC.1:2022, C2PA 2.1; for XMP, for what follows the end and for
previews see ``xmp``, ``trailing``, ``thumbnails``. A technical remark such as resolution or colour space is not hidden data;
what points to a person, a place, a moment, a device or another picture is. A detail is a number, a size, a year, or a
maker's or program's name out of the lists below: nothing that was read is handed on as it stands.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

import numpy as np
from PIL import ExifTags, Image, ImageCms

from detectors.kit.decode import gps, thumbnails, xmp
from detectors.kit.decode.trailing import after_the_end
from detectors.kit.word_lists import lists

Trace = tuple[str, str]
PROFILE_HEAD: Final = 3
"""Lines before the digits of a raw profile: an empty one, its name and its length."""
HALF: Final = 128
LIGHT: Final = 170
SOME: Final = 0.0005
"""Levels of alpha and of light, and the share of a picture that a short word takes."""

_EXIF: Final = ExifTags.IFD.Exif
_BASE = ExifTags.Base

_MEANING: Final[dict[int, str]] = {
    _BASE.Make: "camera",
    _BASE.Model: "camera",
    _BASE.LensMake: "camera",
    _BASE.LensModel: "camera",
    _BASE.HostComputer: "camera",
    _BASE.UniqueCameraModel: "camera",
    _BASE.BodySerialNumber: "serial-number",
    _BASE.LensSerialNumber: "serial-number",
    _BASE.CameraSerialNumber: "serial-number",
    _BASE.ImageUniqueID: "serial-number",
    _BASE.CameraOwnerName: "owner",
    _BASE.Artist: "owner",
    _BASE.Copyright: "owner",
    _BASE.XPAuthor: "owner",
    0xA437: "owner",  # Exif 3.0: photographer
    0xA438: "owner",  # Exif 3.0: image editor
    _BASE.Software: "software",
    _BASE.ProcessingSoftware: "software",
    0xA439: "software",  # Exif 3.0: camera firmware
    0xA43B: "software",  # Exif 3.0: image editing software
    _BASE.DateTime: "time",
    _BASE.DateTimeOriginal: "time",
    _BASE.DateTimeDigitized: "time",
    _BASE.ImageDescription: "comment",
    _BASE.DocumentName: "comment",
    _BASE.UserComment: "comment",
    _BASE.XPComment: "comment",
    _BASE.XPTitle: "comment",
    _BASE.XPSubject: "comment",
    _BASE.XPKeywords: "comment",
    0xA436: "comment",  # Exif 3.0: title
    _BASE.ImageHistory: "edit-history",
    _BASE.MakerNote: "maker-note",
}
_LISTS: Final = lists(__file__)
MAKERS: Final = tuple(_LISTS["makers"])
PROGRAMS: Final = tuple(_LISTS["programs"])
_IPTC: Final = {
    **dict.fromkeys((90, 92, 95, 101, 26, 27), "place-name"),
    **dict.fromkeys((80, 85, 110, 116, 118), "owner"),
    **dict.fromkeys((105, 120, 122, 25, 5, 40), "comment"),
    **dict.fromkeys((55, 60, 62, 63), "time"),
    65: "software",
}
_IPTC_RECORD: Final = re.compile(rb"\x1c\x02(.)(..)", re.S)
_PNG_WORDS: Final = {
    "software": "software",
    "author": "owner",
    "copyright": "owner",
    "creation time": "time",
    "source": "camera",
}
_PLAIN_PROFILES: Final = re.compile(
    r"(?i)srgb|adobe ?rgb|display ?p3|rec\.? ?(?:709|2020)|bt\.?(?:709|2020)|prophoto|sci rgb|generic|gr[ae]y|dot gain|gamma"
    r"|swop|fogra|coated|gracol|japan color|u\.?s\.? web|camera rgb|apple rgb|colormatch|cmyk|\bc2\b|facebook|google|linear"
    r"|artifex|wide gamut|little ?cms|built-?in|image p3"
    r"|^\s*(?:display|color lcd|colou?r profile|calibrated rgb.*|hd 709.*|rgb|unknown)?\s*$"
)
_EMPTY: Final = (None, b"", "", 0)


def traces(image: Image.Image, data: bytes) -> dict[str, str]:
    """What an opened image carries besides its pixels, with details. Broken metadata is named, not raised."""
    found: dict[str, str] = {}
    readers = (_from_exif, _from_xmp, _from_preview, _from_iptc, _from_text, _from_containers, _from_profile)
    for reader in (*(_bound(reader, image) for reader in readers), lambda: _from_bytes(str(image.format), data)):
        try:
            for name, detail in reader():
                found[name] = found.get(name) or detail
        except Exception:  # noqa: BLE001 - hostile metadata breaks its readers in every way; that it is there is what must be said
            found.setdefault("broken-metadata", "")
    return found


def _bound(reader: Any, image: Image.Image) -> Any:
    return lambda: reader(image)


def hidden_under_alpha(image: Image.Image) -> bool:
    """Whether fully transparent pixels still hold a picture: more than one colour under alpha 0."""
    if image.mode != "RGBA":
        return False
    pixels = np.asarray(image)
    unseen = pixels[..., 3] == 0
    return bool(unseen.any() and np.ptp(pixels[unseen][:, :3], axis=0).max() > 0)


def hides_on_white(image: Image.Image) -> bool:
    """Whether something light stands on a transparent ground: on white it cannot be seen, in a dark chat it can."""
    if image.mode != "RGBA":
        return False
    pixels = np.asarray(image)
    clear, seen = pixels[..., 3] < HALF, pixels[..., 3] >= HALF
    light = seen & (pixels[..., :3].min(axis=2) > LIGHT)
    return bool(clear.mean() > SOME and light.mean() > SOME)


def _from_exif(image: Image.Image) -> Iterator[Trace]:
    exif = image.getexif()
    yield from _of_exif(exif)


def _of_exif(exif: Image.Exif) -> Iterator[Trace]:
    tags_of_place = exif.get_ifd(ExifTags.IFD.GPSInfo)
    if gps.stands_in(tags_of_place):
        yield "gps", gps.about(tags_of_place)
    for tags in (exif, exif.get_ifd(_EXIF)):
        for tag, value in tags.items():
            name = _MEANING.get(tag)
            if name and _says_something(value):
                yield name, _detail(name, value)


def _detail(name: str, value: Any) -> str:
    text = value.decode("latin-1") if isinstance(value, bytes) else str(value)
    if name == "time":
        year = re.match(r"(?:19|20)\d\d(?=[:\-/ ])", text)
        return year[0] if year else ""
    known = {"camera": MAKERS, "software": PROGRAMS}.get(name, ())
    return next((word for word in known if re.search(rf"(?i)\b{re.escape(word)}", text)), "")


def _says_something(value: Any) -> bool:
    if isinstance(value, bytes):
        return bool(value.strip(b"\0 \t\r\n").removeprefix(b"ASCII").strip(b"\0 "))
    return value not in _EMPTY and str(value).strip("\0 ") != ""


def _from_xmp(image: Image.Image) -> Iterator[Trace]:
    packet = image.info.get("xmp") or b""
    yield from xmp.xmp_meanings(
        packet.encode("utf-8", "replace") if isinstance(packet, str) else bytes(packet)[: xmp.LONGEST]
    )


def _from_preview(image: Image.Image) -> Iterator[Trace]:
    if not image.getexif().get_ifd(ExifTags.IFD.IFD1):
        return
    small = thumbnails.preview(image)
    yield "thumbnail", thumbnails.size_of(small) if small else ""


def _from_iptc(image: Image.Image) -> Iterator[Trace]:
    resources = image.info.get("photoshop")
    blocks = [resources.get(0x0404, b"")] if isinstance(resources, dict) else []
    tags = getattr(image, "tag_v2", None) or {}
    blocks += [bytes(tags[tag]) for tag in (0x83BB, 0x8649) if isinstance(tags.get(tag), bytes)]
    for block in blocks:
        yield from _of_iptc(block)


def _of_iptc(block: bytes) -> Iterator[Trace]:
    for record in _IPTC_RECORD.finditer(block):
        name = _IPTC.get(record[1][0])
        if name and int.from_bytes(record[2], "big"):
            yield name, ""


def _from_text(image: Image.Image) -> Iterator[Trace]:
    if image.info.get("comment"):
        yield "comment", ""
    for key, value in (getattr(image, "text", None) or {}).items():
        if key.lower().startswith("raw profile type"):
            yield "embedded-profile", ""
            yield from _of_raw_profile(str(value))
        elif key != "XML:com.adobe.xmp" and str(value).strip():
            name = _PNG_WORDS.get(key.lower(), "comment")
            yield name, _detail(name, value)
        elif key == "XML:com.adobe.xmp":  # compressed in the file, so not found by its bytes
            yield from xmp.xmp_meanings(str(value).encode("utf-8", "replace"))


def _of_raw_profile(text: str) -> Iterator[Trace]:
    """Exif, IPTC or XMP as hexadecimal text, the way ImageMagick keeps them in PNG."""
    headed = text.count("\n") >= PROFILE_HEAD
    raw = bytes.fromhex(re.sub(r"\s", "", text.split("\n", PROFILE_HEAD)[-1])) if headed else b""
    if raw.startswith(b"Exif\0\0"):
        exif = Image.Exif()
        exif.load(raw)
        yield from _of_exif(exif)
    yield from _of_iptc(raw)
    for packet in xmp.packets(raw):
        yield from xmp.xmp_meanings(packet)


def _from_containers(image: Image.Image) -> Iterator[Trace]:
    info: Mapping[Any, Any] = image.info
    if info.get("thumbnails"):
        yield "thumbnail", ""
    if info.get("depth_images"):
        yield "depth-map", ""
    if info.get("aux"):
        yield "further-pictures", ""
    frames = int(getattr(image, "n_frames", 1))
    if frames > 1:
        yield "further-frames", str(frames - 1)
    for kind, content in getattr(image, "applist", None) or ():
        if kind == "APP11" and b"c2pa" in content[:4096]:
            yield "content-credentials", ""


def _from_profile(image: Image.Image) -> Iterator[Trace]:
    """A colour profile that bears the name of a screen, a printer or its owner."""
    profile = image.info.get("icc_profile")
    if profile and not _PLAIN_PROFILES.search(
        ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(io.BytesIO(profile)))
    ):
        yield "colour-profile", ""


def _from_bytes(kind: str, data: bytes) -> Iterator[Trace]:
    for packet in xmp.packets(data):
        yield from xmp.xmp_meanings(packet)
    rest = after_the_end(kind, data)
    if rest:
        yield rest[0], f"{rest[1]} bytes"
