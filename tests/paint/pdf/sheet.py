"""Pages of a PDF that are written on, and remember their secrets; places count from the top left, in points."""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from typing import Final

import cv2
import numpy as np
import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String

from detectors.kit.decode.photo import Pixels

A4: Final = (595.0, 842.0)
A5: Final = (420.0, 595.0)
WIDE: Final = (842.0, 595.0)
GRID: Final = 10_000
"""Parts of a page's sides in which places are told: nobody knows before how large a page is drawn."""
_WIDTHS: Final = dict(
    zip(
        map(chr, range(32, 127)),
        (
            *(278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278),
            *([556] * 10),
            *(
                278,
                278,
                584,
                584,
                584,
                556,
                1015,
                667,
                667,
                722,
                722,
                667,
                611,
                778,
                722,
                278,
                500,
                667,
                556,
                833,
                722,
                778,
            ),
            *(
                667,
                778,
                722,
                667,
                611,
                722,
                667,
                944,
                667,
                667,
                611,
                278,
                278,
                278,
                469,
                556,
                333,
                556,
                556,
                500,
                556,
                556,
            ),
            *(
                278,
                556,
                556,
                222,
                222,
                500,
                222,
                833,
                556,
                556,
                556,
                556,
                333,
                500,
                278,
                556,
                500,
                722,
                500,
                500,
                500,
                334,
            ),
            *(260, 334, 584),
        ),
        strict=True,
    )
)
"""Widths of Helvetica's letters in thousandths of their size (Adobe's font metrics)."""
Colour = tuple[float, float, float]
BLACK: Final[Colour] = (0.0, 0.0, 0.0)
GREY: Final[Colour] = (0.4, 0.4, 0.4)
Box = tuple[float, float, float, float]


def width_of(text: str, size: float) -> float:
    return sum(_WIDTHS.get(sign, 556) for sign in text) * size / 1000


@dataclass(frozen=True)
class Secret:
    """What must be hidden: its kind as manifests name it, the page from 1, and its box in parts of ``GRID``."""

    what: str
    page: int
    box: tuple[int, int, int, int]


@dataclass
class Page:
    """One page; ``turn`` is how far viewers turn it, clockwise."""

    size: tuple[float, float] = A4
    turn: int = 0
    number: int = 1
    drawing: list[str] = field(default_factory=list)
    pictures: list[Pixels] = field(default_factory=list)
    fields: list[tuple[Box, str, str]] = field(default_factory=list)
    notes: list[tuple[Box, str]] = field(default_factory=list)
    secrets: list[Secret] = field(default_factory=list)

    def write(
        self, x: float, y: float, text: str, size: float = 11, what: str = "", bold: bool = False, colour: Colour = BLACK,
        mode: int = 0,
    ) -> float:  # fmt: skip
        """A line whose baseline is at y; returns where it ends. ``mode`` 3 draws nothing."""
        said = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
        red, green, blue = colour
        self.drawing.append(
            f"BT {red} {green} {blue} rg {mode} Tr /{'B' if bold else 'F'} {size} Tf {x} {self.size[1] - y} Td ({said}) Tj ET"
        )
        end = x + width_of(text, size)
        if what:
            self.hide(what, (x, y - 0.75 * size, end, y + 0.05 * size))
        return end

    def rows(
        self, x: float, y: float, gap: float, entries: list[tuple[str, ...]], size: float = 11, step: float = 20
    ) -> float:
        """Labels with values beside them, (label, value) or (label, value, what); returns the y after the last."""
        for label, value, *what in entries:
            self.write(x, y, label, size, colour=GREY)
            self.write(x + gap, y, f": {value}"[:2], size)
            self.write(x + gap + 8, y, value, size, what[0] if what else "")
            y += step
        return y

    def paragraph(self, x: float, y: float, width: float, text: str, size: float = 11) -> float:
        line = ""
        for word in [*text.split(), ""]:
            longer = f"{line} {word}".strip()
            if line and (not word or width_of(longer, size) > width):
                self.write(x, y, line, size)
                y, longer = y + 1.4 * size, word
            line = longer
        return y

    def box(self, place: Box, colour: Colour) -> None:
        left, top, right, bottom = place
        red, green, blue = colour
        self.drawing.append(
            f"{red} {green} {blue} rg {left} {self.size[1] - bottom} {right - left} {bottom - top} re f"
        )

    def picture(self, place: Box, pixels: Pixels, secrets: list[tuple[str, Box]] | None = None) -> None:
        """A picture in a box; ``secrets`` are places in its own pixels."""
        left, top, right, bottom = place
        name = f"I{len(self.pictures)}"
        self.pictures.append(pixels)
        self.drawing.append(f"q {right - left} 0 0 {bottom - top} {left} {self.size[1] - bottom} cm /{name} Do Q")
        across, down = (right - left) / pixels.shape[1], (bottom - top) / pixels.shape[0]
        for what, (x, y, z, w) in secrets or []:
            self.hide(what, (left + x * across, top + y * down, left + z * across, top + w * down))

    def hide(self, what: str, box: Box) -> None:
        """Remember a secret, as it stands on the page as it is shown."""
        left, top, right, bottom = (side / whole for side, whole in zip(box, (*self.size, *self.size), strict=True))
        if self.turn == 90:
            left, top, right, bottom = 1 - bottom, left, 1 - top, right
        sides = round(left * GRID), round(top * GRID), round(right * GRID), round(bottom * GRID)
        self.secrets.append(Secret(what, self.number, sides))


@dataclass
class Paper:
    """A PDF in the making. ``info`` is what the file says of itself, ``files`` are attached to it, ``grown`` saves it twice."""

    pages: list[Page] = field(default_factory=list)
    info: dict[str, str] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)

    def page(self, size: tuple[float, float] = A4, turn: int = 0) -> Page:
        page = Page(size, turn, len(self.pages) + 1)
        self.pages.append(page)
        return page

    @property
    def secrets(self) -> list[Secret]:
        return [secret for page in self.pages for secret in page.secrets]

    def data(self) -> bytes:
        """The same bytes for the same pages."""
        pdf = Pdf.new()
        fonts = {
            name: pdf.make_indirect(
                Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name(f"/{face}"), Encoding=Name.WinAnsiEncoding)
            )
            for name, face in (("/F", "Helvetica"), ("/B", "Helvetica-Bold"))
        }
        fields = []
        for page in self.pages:
            made = pdf.add_blank_page(page_size=page.size)
            made.obj.Resources = Dictionary(Font=Dictionary(fonts), XObject=Dictionary(_pictures(pdf, page)))
            made.obj.Contents = pdf.make_stream("\n".join(page.drawing).encode("cp1252", "replace"))
            if page.turn:
                made.obj.Rotate = page.turn
            notes = [_note(pdf, page, *note) for note in page.notes]
            own = [_field(pdf, page, *one, font=fonts["/F"]) for one in page.fields]
            fields += own
            if notes or own:
                made.obj.Annots = Array([*notes, *own])
        if fields:
            pdf.Root.AcroForm = pdf.make_indirect(
                Dictionary(Fields=Array(fields), DR=Dictionary(Font=Dictionary(fonts)), DA=String("/F 11 Tf 0 g"))
            )
        for name, data in self.files.items():
            pdf.attachments[name] = pikepdf.AttachedFileSpec(pdf, data, filename=name, mime_type="text/plain")
        if self.info:
            pdf.trailer.Info = pdf.make_indirect(Dictionary({f"/{key}": value for key, value in self.info.items()}))
        out = io.BytesIO()
        pdf.save(out, deterministic_id=True)
        return out.getvalue()


def _pictures(pdf: Pdf, page: Page) -> dict[str, pikepdf.Object]:
    found: dict[str, pikepdf.Object] = {}
    for index, pixels in enumerate(page.pictures):
        written = cv2.imencode(".jpg", cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_JPEG_QUALITY, 88])[1]
        stream = pdf.make_stream(bytes(np.asarray(written)))
        stream.Type, stream.Subtype = Name.XObject, Name.Image
        stream.Width, stream.Height = pixels.shape[1], pixels.shape[0]
        stream.ColorSpace, stream.BitsPerComponent, stream.Filter = Name.DeviceRGB, 8, Name.DCTDecode
        found[f"/I{index}"] = stream
    return found


def _upwards(page: Page, box: Box) -> Array:
    left, top, right, bottom = box
    return Array([left, page.size[1] - bottom, right, page.size[1] - top])


def _note(pdf: Pdf, page: Page, box: Box, text: str) -> pikepdf.Object:
    return pdf.make_indirect(
        Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=_upwards(page, box), Contents=String(text), Open=False)
    )


def _field(pdf: Pdf, page: Page, box: Box, name: str, value: str, font: pikepdf.Object) -> pikepdf.Object:
    left, top, right, bottom = box
    said = value.replace("(", r"\(").replace(")", r"\)")
    looks = pdf.make_stream(f"/Tx BMC BT /F 11 Tf 0 g 2 4 Td ({said}) Tj ET EMC".encode())
    looks.Type, looks.Subtype, looks.BBox = Name.XObject, Name.Form, Array([0, 0, right - left, bottom - top])
    looks.Resources = Dictionary(Font=Dictionary({"/F": font}))
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Annot, Subtype=Name.Widget, FT=Name.Tx, T=String(name), V=String(value), DA=String("/F 11 Tf 0 g"),
            Rect=_upwards(page, box), F=4, AP=Dictionary(N=looks),
        )
    )  # fmt: skip
