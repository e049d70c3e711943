"""Strange pictures and strange boxes: a valid picture or a refusal with a reason, in every style."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PIL import Image

from detectors.contact import Contact
from detectors.gate.registry import Registry
from detectors.gate.screening import screen
from detectors.gate.verify.file_structure import structure_failures
from detectors.kit.detector import Detector
from detectors.kit.terms import (
    MAX_BOXES,
    MAX_SIDE,
    Finding,
    Refusal,
    Region,
    Risk,
    Screening,
    ScreeningOptions,
    Strength,
    Style,
)
from detectors.kit.view import View


class Pointing(Detector):
    """Finds what it is told to find, on the photo; nothing on a copy, as a reader that was hidden something."""

    risk = Risk.CONTACT
    title = "Pointing"
    advice = "None."

    def __init__(self, *regions: Region) -> None:
        self._regions = regions

    def find(self, view: View) -> Iterator[Finding]:
        if self._regions:
            yield Finding(Risk.CONTACT, Strength.SURE, "phone", self._regions)

    def remains(self, view: View) -> Iterator[Finding]:
        return iter(())


def pointing(*regions: Region) -> Registry:
    return Registry((("contact", Pointing(*regions)),))


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def colours(width: int = 120, height: int = 90) -> Image.Image:
    ramp = np.zeros((height, width, 3), np.uint8)
    ramp[..., 0] = np.arange(width)[None] * 255 // max(1, width)
    ramp[..., 1] = np.arange(height)[:, None] * 255 // max(1, height)
    ramp[..., 2] = 90
    return Image.fromarray(ramp)


def palette_with_transparency() -> bytes:
    image = colours().quantize(32)
    return saved(image, "PNG", transparency=3)


def grey_and_alpha() -> bytes:
    image = Image.merge("LA", (colours().convert("L"), Image.linear_gradient("L").resize((120, 90))))
    return saved(image, "PNG")


def sixteen_bits() -> bytes:
    deep = (np.arange(120, dtype=np.uint16)[None] * 500).repeat(90, axis=0)
    return saved(Image.fromarray(deep), "PNG")


def sixteen_bits_of_colour() -> bytes:
    """RGB with 16 bits a channel, which the library cannot write."""
    rows = b"".join(b"\0" + struct.pack(">H", 40_000) * 3 * 40 for _ in range(30))
    head = struct.pack(">IIBBBBB", 40, 30, 16, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body)) for name, body in chunks
    )


STRANGE: dict[str, Callable[[], bytes]] = {
    "CMYK": lambda: saved(colours().convert("CMYK"), "JPEG"),
    "grey JPEG": lambda: saved(colours().convert("L"), "JPEG"),
    "16 bits": sixteen_bits,
    "16 bits of colour": sixteen_bits_of_colour,
    "palette with transparency": palette_with_transparency,
    "grey with alpha": grey_and_alpha,
    "1 bit": lambda: saved(colours().convert("1"), "PNG"),
    "1 bit TIFF": lambda: saved(colours().convert("1"), "TIFF", compression="group4"),
    "alpha in WebP": lambda: saved(colours().convert("RGBA"), "WEBP"),
    "AVIF": lambda: saved(colours(), "AVIF"),
    "animation": lambda: saved(colours(), "GIF", save_all=True, append_images=[colours().rotate(180)]),
    "progressive": lambda: saved(colours(), "JPEG", progressive=True),
    "RGB in JPEG": lambda: saved(colours(), "JPEG", keep_rgb=True),
    "turned": lambda: saved(colours(), "JPEG", exif=_turned()),
    "one pixel": lambda: saved(colours(1, 1), "PNG"),
    "one pixel JPEG": lambda: saved(colours(1, 1), "JPEG"),
    "a line": lambda: saved(colours(MAX_SIDE, 1), "PNG"),
    "a column": lambda: saved(colours(1, MAX_SIDE), "PNG"),
}


def _turned() -> Image.Exif:
    exif = Image.Exif()
    exif[274] = 6
    return exif


def proven(answer: Screening) -> Image.Image:
    """The copy, which passed its proof and is nothing but a picture."""
    assert answer.redacted, answer.proof
    assert answer.proof
    assert answer.proof.passed
    assert structure_failures(answer.redacted.kind, answer.redacted.data) == ()
    image = Image.open(io.BytesIO(answer.redacted.data))
    image.load()
    assert image.mode == "RGB"
    return image


@pytest.mark.parametrize("style", [Style.SOLID, Style.SOFT, Style.CARD])
@pytest.mark.parametrize("name", STRANGE)
def test_strange_pictures_give_a_proven_copy(name: str, style: Style) -> None:
    answer = screen(STRANGE[name](), ScreeningOptions(style), pointing(Region(0, 0, 10, 4)))
    if name.startswith("one pixel") and style not in (Style.CROP, Style.CARD):
        assert answer.proof
        assert answer.proof.failures == ("nothing-left",)
        return
    image = proven(answer)
    assert image.size == (answer.width, answer.height)
    assert answer.redacted
    assert answer.redacted.kind == ("png" if name in LOSSLESS else "jpeg")


LOSSLESS = {
    *("16 bits", "16 bits of colour", "palette with transparency", "grey with alpha", "1 bit", "1 bit TIFF"),
    *("animation", "one pixel", "a line", "a column"),
}


@pytest.mark.parametrize("name", ["CMYK", "16 bits", "grey with alpha", "AVIF", "turned"])
def test_a_strange_picture_keeps_its_look_where_nothing_is_hidden(name: str) -> None:
    data = STRANGE[name]()
    image = proven(screen(data, ScreeningOptions(), pointing()))
    with Image.open(io.BytesIO(data)) as before:
        assert image.size == (before.size if name != "turned" else before.size[::-1])
    assert np.asarray(image).std() > 20, "a clipped or empty picture would be flat"


@pytest.mark.parametrize("style", Style)
@pytest.mark.parametrize(
    "regions",
    [
        (Region(-50, -50, -10, -10), Region(500, 20, 600, 40)),
        (Region(60, 45, 61, 46),),
        (Region(119, 89, 120, 90),),
        (Region(-500, 10, 900, 14),),
        tuple(Region(x * 7 % 110, x * 13 % 80, x * 7 % 110 + 2, x * 13 % 80 + 2) for x in range(250)),
    ],
)
def test_strange_regions_give_a_proven_copy_or_a_reason(regions: tuple[Region, ...], style: Style) -> None:
    answer = screen(saved(colours(), "JPEG"), ScreeningOptions(style), pointing(*regions))
    if answer.redacted:
        proven(answer)
    else:
        assert answer.proof
        assert answer.proof.failures == ("crop-too-small",) if style is Style.CROP else ("nothing-left",)


def test_everything_covered_is_a_picture_only_for_who_asks_for_it() -> None:
    data, whole = saved(colours(), "JPEG"), pointing(Region(0, 0, 120, 90))
    for options in (ScreeningOptions(Style.CARD), ScreeningOptions(Style.SOLID, everything=True)):
        assert np.ptp(np.asarray(proven(screen(data, options, whole))), axis=(0, 1)).max() < 30
    for style in (Style.AUTO, Style.SOLID, Style.SOFT):
        empty = screen(data, ScreeningOptions(style), whole)
        assert empty.proof
        assert empty.proof.failures == ("nothing-left",)
    answer = screen(data, ScreeningOptions(Style.CROP), whole)
    assert answer.redacted is None
    assert answer.proof
    assert answer.proof.failures == ("crop-too-small",)


def test_boxes_of_a_person_may_reach_over_the_border_but_not_lie_outside() -> None:
    data = saved(colours(), "PNG")
    proven(screen(data, ScreeningOptions(cover=(Region(-10, -10, 5, 5), Region(100, 80, 900, 900))), pointing()))
    answer = screen(data, ScreeningOptions(cover=(Region(500, 500, 600, 600),)), pointing())
    assert answer.redacted is None
    assert answer.proof
    assert answer.proof.failures == ("cover-outside",)


def test_as_many_boxes_as_a_person_may_add() -> None:
    boxes = tuple(Region(x % 100, x % 70, x % 100 + 4, x % 70 + 4) for x in range(MAX_BOXES))
    proven(screen(saved(colours(), "JPEG"), ScreeningOptions(cover=boxes), Registry((("contact", Contact()),))))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", Refusal.EMPTY),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", Refusal.NOT_A_PICTURE),
        (saved(colours(), "JPEG")[:700], Refusal.TRUNCATED),
        (saved(colours(MAX_SIDE + 1, 1), "PNG"), Refusal.TOO_LONG_A_SIDE),
    ],
)
def test_what_is_no_whole_picture_is_refused_with_its_reason(data: bytes, reason: Refusal) -> None:
    assert screen(data, ScreeningOptions(), pointing()).refused is reason
