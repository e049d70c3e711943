"""Small cards and notes in photos of 12 and 48 megapixels, as a phone's file shows them, down to what nobody can read."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import Final

import numpy as np

from tests.paint.digits import digits
from tests.paint.fonts import NEAT, PLAIN, SANS, SLANTED, Font, letters
from tests.paint.grounds import ground, noisy
from tests.paint.identity_indonesia import FACE, electronic
from tests.paint.kinds import ONCE, Kind, Painter, kind
from tests.paint.messages import password
from tests.paint.money import bank_card
from tests.paint.money_papers import WHO, pay_slip
from tests.paint.sheet import Secret, Sheet
from tests.paint.table import SENT, Picture, laid, photograph

FRAMES: Final = {12: (4000, 3000), 48: (8000, 6000)}
"""Width and height by megapixels."""
X_HEIGHTS: Final = (40, 28, 20, 15, 12, 10, 8, 7)
"""Pixels that a small letter is high. The last is the limit: a person reads 7 in a file at its full size, with some trouble."""
BEYOND: Final = 5
"""Nobody reads such lines for certain. What is larger on the same paper may still be found; else it must be named."""
AROUND: Final = 60
"""Pixels around a thing that its shadow reaches."""
LEAN: Final = (0.0, 0.0, -7.0, -3.0, 4.0, 9.0)
"""Degrees by which things lie askew, by lot."""


def wifi_note(rng: Random) -> Sheet:
    """A slip of paper with the Wi-Fi of a house."""
    sheet = Sheet(900, 420, rng.choice(((255, 246, 190), (250, 250, 246), (222, 238, 250))))
    sheet.write(50, 40, rng.choice(("Wi-Fi tamu", "WiFi rumah", "Guest Wi-Fi")), 50, SLANTED)
    sheet.write(50, 150, f"Nama: {rng.choice(('Rumah', 'Studio', 'Kos'))}{digits(rng, 2)}", 46, SANS)
    pen = sheet.write(50, 250, "Password: ", 46, SANS)
    sheet.write(pen + 8, 250, password(rng), 46, SANS, what="password")
    return sheet


@dataclass(frozen=True)
class Print:
    """The letters by whose height a thing's size is told: most of its lines, and of a bank card its number."""

    paint: Painter
    font: Font
    size: int

    def scale(self, x_height: float) -> float:
        return x_height / letters("x", self.font, self.size).ink.shape[0]


THINGS: Final = {
    "ktp": Print(electronic, NEAT, 26),
    "wifi-note": Print(wifi_note, SANS, 46),
    "bank-card": Print(bank_card, SANS, 58),
    "pay-slip": Print(pay_slip, PLAIN, 26),
}
"""What lies there, and its print."""


def far(rng: Random, thing: str, megapixels: int, x_height: float) -> Sheet:
    """The thing somewhere on a ground of so many megapixels, its small letters so many pixels high."""
    width, height = FRAMES[megapixels]
    scale, lean = THINGS[thing].scale(x_height), np.radians(rng.choice(LEAN))
    paper = THINGS[thing].paint(rng)
    sheet = Sheet(1, 1)
    sheet.width, sheet.height, sheet.pixels = width, height, ground(rng, width, height)
    half = np.array((paper.width, paper.height)) * scale / 2
    turn = np.array([(np.cos(lean), np.sin(lean)), (-np.sin(lean), np.cos(lean))])
    corners = np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)]) * half @ turn
    reach = np.abs(corners).max(axis=0) + AROUND
    if (2 * reach > (width, height)).any():
        raise ValueError(f"{thing} with letters of {x_height} pixels does not fit {megapixels} megapixels")
    middle = np.array([rng.uniform(reach[0], width - reach[0]), rng.uniform(reach[1], height - reach[1])])
    _lay(sheet, paper, corners + middle, rng)
    return sheet


def _lay(sheet: Sheet, paper: Sheet, corners: np.ndarray[tuple[int, ...], np.dtype[np.float64]], rng: Random) -> None:
    """Only the part that changes is computed: the whole would take gigabytes."""
    left, top = np.floor(corners.min(axis=0) - AROUND).astype(int)
    right, bottom = np.ceil(corners.max(axis=0) + AROUND).astype(int)
    part = sheet.pixels[top:bottom, left:right]
    pixels, secrets = laid(paper, corners - (left, top), part, "card")
    part[:] = noisy(rng, pixels, 2.0)
    for secret in secrets:
        box = tuple(int(side + shift) for side, shift in zip(secret.box, (left, top, left, top), strict=True))
        sheet.secrets.append(Secret(secret.what, box, secret.text))  # type: ignore[arg-type]  # four sides


@dataclass(frozen=True)
class Ladder(Kind):
    """One thing in photos of one size; its views are the heights of its letters, each as a file and as sent."""

    megapixels: int = 12

    def picture(self, view: str, seed: int = 0) -> Picture:
        """As sent or as a file, it is the same picture."""
        x_height = x_height_of(view)
        rng = Random(f"{seed}/{self.name}/{x_height}")
        sheet = far(rng, self.name.removesuffix(f"-{self.megapixels}mp"), self.megapixels, x_height)
        return photograph(sheet, SENT if view.endswith(SENT) else "flat", rng, "large")


def x_height_of(view: str) -> int:
    """The height of letters that a ladder's view names: ``x12`` or ``x12-sent``. Raises ValueError for another view."""
    return int(view.removesuffix(f"-{SENT}").removeprefix("x"))


def _ladder(thing: str, megapixels: int, labels: str, optional: str) -> Ladder:
    views = tuple(f"x{height}{how}" for height in (*X_HEIGHTS, BEYOND) for how in ("", f"-{SENT}"))
    return Ladder(
        f"{thing}-{megapixels}mp", THINGS[thing].paint, tuple(labels.split()), tuple(optional.split()), (), "large",
        views, "detail", False, megapixels,
    )  # fmt: skip


LADDERS: Final = {
    ladder.name: ladder
    for ladder in (
        _ladder("ktp", 12, "identity_document", FACE),
        _ladder("ktp", 48, "identity_document", FACE),
        _ladder("wifi-note", 12, "credential", ""),
        _ladder("wifi-note", 48, "credential", ""),
        _ladder("bank-card", 12, "financial", ""),
        _ladder("pay-slip", 48, "financial", WHO),
    )
}
"""A slip in 12 megapixels is missing: with letters of 40 pixels it does not fit."""


@kind("ktp-far", "identity_document", FACE, shape="large", views=ONCE, album="detail")
def ktp_far(rng: Random) -> Sheet:
    return far(rng, "ktp", 12, rng.choice((9, 12, 16)))


@kind("wifi-note-far", "credential", shape="large", views=ONCE, album="detail")
def wifi_note_far(rng: Random) -> Sheet:
    return far(rng, "wifi-note", 12, rng.choice((9, 12, 16)))


@kind("bank-card-far", "financial", shape="large", views=ONCE, album="detail")
def bank_card_far(rng: Random) -> Sheet:
    return far(rng, "bank-card", 12, rng.choice((9, 12, 16)))


@kind("pay-slip-far", "financial", WHO, shape="large", views=ONCE, album="detail")
def pay_slip_far(rng: Random) -> Sheet:
    return far(rng, "pay-slip", 48, rng.choice((10, 13, 16)))
