"""All kinds together, and which pictures make up a set."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from typing import Final

from tests.paint.kinds import KINDS, Kind

ROOMS: Final = (
    "identity_indonesia", "identity_papers", "identity_world", "identity_asia", "identity_cards", "medical",
        "medical_cards", "scans",
    "money", "money_papers", "messages", "credentials", "letters", "places", "maps", "map_harmless", "vehicles",
    "harmless_print", "harmless_shop", "harmless_school", "harmless_drawn", "tall", "wide", "far", "mirrors", "unreadable",
)  # fmt: skip
for _room in ROOMS:
    importlib.import_module(f"tests.paint.{_room}")
from tests.paint.far import LADDERS  # noqa: E402 - as the last room, as all kinds stand in their order

SMALL: Final = (
    ("ktp-electronic", "flat"), ("ktp-electronic", "tilted"), ("sim-smart", "rot90"), ("passport-indonesia", "flat"),
    ("lab-report-indonesian", "flat"), ("bank-card", "flat"), ("wifi-qr", "tilted"), ("chat-otp-wifi", "flat"),
    ("sale-notice", "flat"), ("parcel-label-indonesian", "flat"), ("plate-indonesia", "flat"),
    ("gps-photo", "flat"), ("landscape", "flat"), ("menu", "flat"), ("book-page", "flat"),
)  # fmt: skip
"""A few of each risk, for tests and for the measuring tool's own run."""


def named(name: str) -> Kind:
    """Raises KeyError where none has this name. To be asked here: the register alone is empty in a fresh process."""
    return KINDS[name] if name in KINDS else LADDERS[name]


def every() -> tuple[Kind, ...]:
    """All kinds, of either album."""
    return tuple(KINDS.values())


def whole() -> Iterator[tuple[Kind, str]]:
    """What fits a messenger's photo."""
    return _of("papers")


def detailed() -> Iterator[tuple[Kind, str]]:
    """What needs a close look: large, mirrored, or not to be read at all."""
    return _of("detail")


def sizes() -> Iterator[tuple[Kind, str]]:
    """Small print in large photos, from large letters down to those that nobody can read."""
    for ladder in LADDERS.values():
        for view in ladder.views:
            yield ladder, view


def _of(album: str) -> Iterator[tuple[Kind, str]]:
    for kind in KINDS.values():
        if kind.album == album:
            for view in kind.views:
                yield kind, view


def small() -> Iterator[tuple[Kind, str]]:
    for name, view in SMALL:
        yield KINDS[name], view
