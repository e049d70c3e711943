"""All kinds together, and which pictures make up a set."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tests.paint import harmless_print, identity_indonesia, identity_world, medical, messages, money, places
from tests.paint.kinds import KINDS, Kind

ROOMS: Final = (harmless_print, identity_indonesia, identity_world, medical, messages, money, places)
SMALL: Final = (
    ("ktp-electronic", "flat"), ("ktp-electronic", "tilted"), ("sim-smart", "rot90"), ("passport-indonesia", "flat"),
    ("lab-report-indonesian", "flat"), ("bank-card", "flat"), ("wifi-qr", "tilted"), ("chat-otp-wifi", "flat"),
    ("gps-photo", "flat"), ("landscape", "flat"), ("menu", "flat"), ("book-page", "flat"),
)  # fmt: skip
"""A few of each risk, for tests and for the measuring tool's own run."""


def whole() -> Iterator[tuple[Kind, str]]:
    for kind in KINDS.values():
        for view in kind.views:
            yield kind, view


def small() -> Iterator[tuple[Kind, str]]:
    for name, view in SMALL:
        yield KINDS[name], view
