"""What a person wants an AI to do with a photo, and what that decides of the copy.

A purpose never opens or covers a place: names, numbers, faces, addresses, codes and secrets are opened one by one by hand.
It decides about the rest (results, menus, scenes), and how the copy looks. The table stands in the design page, too.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from detectors.kit.terms import Style


class Purpose(StrEnum):
    """What an AI is to do with the photo."""

    READ = "read"
    EXPLAIN = "explain"
    TRANSLATE = "translate"
    NICER = "nicer"


@dataclass(frozen=True, slots=True)
class Preset:
    """What a purpose decides: the style, and whether all other words, codes and heads are covered as well."""

    style: Style
    everything: bool


PRESETS: Mapping[Purpose, Preset] = {
    Purpose.READ: Preset(Style.AUTO, everything=False),
    Purpose.EXPLAIN: Preset(Style.AUTO, everything=False),
    Purpose.TRANSLATE: Preset(Style.REPLACE, everything=False),
    Purpose.NICER: Preset(Style.SOFT, everything=True),
}
"""An AI that reads needs all other words, and bars that say what stood there. One that translates needs whole sentences, so
stand-ins fill them. One that paints needs no words at all.
"""
