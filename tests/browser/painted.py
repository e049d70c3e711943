"""A photo and a PDF that are painted, and a screener that knows where their parts stand and covers them, without looking.

The end of a file says what is to become of it, so that a test can ask for every state: see ``Fate``.
"""

from __future__ import annotations

import asyncio
import io
from dataclasses import replace
from enum import StrEnum

from PIL import Image, ImageDraw

from bot.pixels.pool import CheckFailure, CouldNotCheck
from detectors.kit.terms import (
    Cure,
    FieldName,
    Finding,
    Level,
    PageScreening,
    Proof,
    Reason,
    Redacted,
    Refusal,
    Region,
    Report,
    Risk,
    Screening,
    ScreeningOptions,
    Stage,
    StageName,
    Strength,
    Style,
    Tell,
    Unchecked,
    Unread,
    UnreadReason,
    Verdict,
    unheard,
)
from tests.browser.hands import File

SIZE = (1200, 750)
PAPER, COVER, RED, GREEN, YELLOW, BLUE = (
    (235, 235, 230),
    (48, 64, 74),
    (200, 40, 40),
    (40, 160, 60),
    (240, 200, 40),
    (60, 80, 200),
)
NIK, PHONE, ADDRESS = Region(360, 120, 840, 180), Region(360, 210, 720, 255), Region(360, 375, 816, 495)
HEADS = Region(888, 225, 984, 338), Region(1020, 225, 1116, 338)
SCRAWL = Region(60, 640, 300, 700)
COLOURS = ((NIK, RED), (PHONE, GREEN), (ADDRESS, BLUE), *((head, YELLOW) for head in HEADS))
CARD = Finding(
    Risk.IDENTITY, Strength.SURE, "ktp", (NIK, ADDRESS), named=((NIK, FieldName.NIK), (ADDRESS, FieldName.ADDRESS))
)
NUMBER = Finding(Risk.CONTACT, Strength.SURE, "phone", (PHONE,))
FACES = Finding(Risk.PEOPLE, Strength.LIKELY, "adult", HEADS)
CAMERA = Finding(Risk.METADATA, Strength.SURE, "camera", (), Cure.STRIP)
REPORT = Report((CARD, NUMBER, FACES, CAMERA), unread=(Unread(UnreadReason.HANDWRITING, (SCRAWL,)),))
NOTHING_LOOKED_AT = Report(unchecked=(Unchecked("photo", Reason.NOT_GIVEN),))
STYLES = (Style.AUTO, Style.SOLID, Style.CROP)
CROP = Region(0, 500, *SIZE)
PAGES = 3
STAGE = 0.12
"""Seconds that a stage takes, so that it can be seen."""


class Fate(StrEnum):
    """What becomes of a file that ends with this word; any other one has an answer of level *stop*, with a copy."""

    CLEAR = "clear"
    BARE = "without a copy"
    SLOW = "slow"
    LATE = "deadline"
    REFUSED = "refused"


def photo(fate: Fate | None = None, name: str = "photo.jpg") -> File:
    """Returns a painted photo as a file."""
    return name, "image/jpeg", _jpeg(_painting()) + (fate.value.encode() if fate else b"")


PDF: File = ("letter.pdf", "application/pdf", b"%PDF-1.7 painted")


class Painted:
    """A screener for tests of the page, at once and without pixel processes."""

    async def screen(self, data: bytes, options: ScreeningOptions, about: str = "", tell: Tell = unheard) -> Screening:
        """Returns what the file's end asks for; raises CouldNotCheck where that is a deadline."""
        if options.picture:
            return Screening(Verdict(Level.UNKNOWN), NOTHING_LOOKED_AT, *SIZE, annotated=_shown(data))
        fate = next((fate for fate in Fate if data.rstrip(b"\0").endswith(fate.value.encode())), None)
        for stage in (StageName.LOOKING, StageName.COVERING, StageName.PROVING):
            tell(Stage(stage))
            await asyncio.sleep(60 if fate is Fate.SLOW else STAGE)
        if fate is Fate.LATE:
            raise CouldNotCheck(CheckFailure.TIMEOUT)
        return _answer(data, options, fate)

    async def forget(self, about: str) -> None:
        """Has nothing to forget."""


def _answer(data: bytes, options: ScreeningOptions, fate: Fate | None) -> Screening:
    if fate is Fate.REFUSED or not data.startswith((b"\xff\xd8\xff\xe0", b"%PDF")):
        return Screening.refusal(Refusal.NOT_A_PICTURE)
    if data.startswith(b"%PDF"):
        return _letter(options)
    if fate is Fate.CLEAR:
        copy = Redacted(_jpeg(_painting()), "jpeg", (), options.style, None, *SIZE)
        return Screening(Verdict(Level.CLEAR), Report(), *SIZE, None, copy, Proof())
    answer = Screening(
        Verdict(Level.STOP, (Risk.IDENTITY, Risk.PEOPLE, Risk.CONTACT, Risk.METADATA)), REPORT, *SIZE, offered=STYLES
    )
    if fate is Fate.BARE:
        return replace(answer, proof=Proof(("still-identity",)))
    return replace(answer, redacted=_covered(options), proof=Proof())


def _letter(options: ScreeningOptions) -> Screening:
    first = PageScreening(1, Verdict(Level.STOP, (Risk.IDENTITY,)), Report((CARD, NUMBER, FACES)), *SIZE)
    others = tuple(PageScreening(number, Verdict(Level.CLEAR), Report(), *SIZE) for number in range(2, PAGES + 1))
    bare = replace(CARD, regions=(), named=())
    copy = replace(_covered(options), data=b"%PDF-1.7 covered", kind="pdf")
    return Screening(
        Verdict(Level.STOP, (Risk.IDENTITY,)), Report((bare,)), redacted=copy, proof=Proof(), offered=STYLES[:2],
        pages=(first, *others), page_count=PAGES,
    )  # fmt: skip


def _covered(options: ScreeningOptions) -> Redacted:
    picture = _painting()
    brush = ImageDraw.Draw(picture)
    closed = [box for box, _ in COLOURS if box not in options.keep]
    for box in (*closed, SCRAWL, *options.cover):
        brush.rectangle((box.left, box.top, box.right, box.bottom), fill=COVER)
    for stroke in options.strokes:
        brush.polygon(stroke.corners, fill=COVER)
    crop = CROP if options.style is Style.CROP else None
    if crop:
        picture = picture.crop((crop.left, crop.top, crop.right, crop.bottom))
    return Redacted(_jpeg(picture), "jpeg", tuple(closed), options.style, crop, *picture.size)


def _painting() -> Image.Image:
    picture = Image.new("RGB", SIZE, PAPER)
    brush = ImageDraw.Draw(picture)
    for box, colour in COLOURS:
        brush.rectangle((box.left, box.top, box.right, box.bottom), fill=colour)
    return picture


def _shown(data: bytes) -> bytes:
    """The picture of a page: of the covered letter where the file is a copy."""
    return _covered(ScreeningOptions()).data if data.endswith(b"covered") else _jpeg(_painting())


def _jpeg(picture: Image.Image) -> bytes:
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=92)
    return out.getvalue()


def near(colour: tuple[int, ...], other: tuple[int, ...]) -> bool:
    """Tells whether two colours are the same, but for what JPEG does to them."""
    return all(abs(one - two) < 40 for one, two in zip(colour, other, strict=True))
