"""Version 0: a record was a JSON array of its fields in their order, and a risk was its place in the order of that time.

The orders of that time are written down here and never change. A field that cannot be read is left out, so that it takes
its safe value.
"""

from __future__ import annotations

import base64
import struct
from collections.abc import Callable, Iterable, Mapping
from itertools import pairwise
from typing import Any

RISKS = (
    *("intimate", "children", "identity", "medical", "location", "secrets", "payment", "contact", "vehicle"),
    *("people", "metadata"),
)
STRENGTHS = ("hint", "likely", "sure")
CURES = ("cover", "strip", "withhold")
COUNTED = (
    *("seen", "hidden", "copies", "warned", "noted", "would", "unchecked", "stuck"),
    *("appeals", "undone", "muted", "reports", *RISKS),
)
APPEALS = ("", "appealed", "dismissed")
OWED = {"s": "sender", "g": "group", "a": "admins"}
_SPOT = struct.Struct(">HHHHBB")
_BOX = struct.Struct(">HHHHB")

FIELDS: Mapping[str, tuple[str, ...]] = {
    "waiting": (
        *("owner", "chat", "message", "file", "unique", "declared_bytes", "source", "protected", "speaks", "album"),
        *("edited", "begun", "word"),
    ),
    "ticket": ("o", "c", "m", "f", "l", "p", "k", "made", "w", "h", "a", "s", "omitted", "t", "r"),
    "told": ("owner", "chat", "message", "answer", "with_picture", "unique", "ticket"),
    "album": ("owner", "chat", "album", "answer", "parts", "tickets"),
    "pace": ("owner", "times"),
    "language": ("owner", "language"),
    "quiz": ("owner", "at", "right"),
    "answers": ("owner", "messages"),
    "sheet": (
        *("owner", "level", "found", "unchecked", "withheld", "source", "style", "left_open", "stop_left_open"),
        *("added", "notes", "took"),
    ),
    "group": (
        *("owner", "lang", "act", "sense", "dry", "unchecked", "copies", "strikes", "window", "mute", "notice"),
        *("spare", "exempt", "log", "topic", "day", "rights", "preset"),
    ),
    "watched": (
        *("owner", "message", "member", "file", "unique", "declared_bytes", "source", "album", "topic", "protected"),
        *("speaks", "is_person", "exempt", "asked", "asking"),
    ),
    "checked": ("owner", "message", "unique", "case"),
    "case": (
        *("owner", "id", "member", "messages", "action", "risks", "strengths", "done", "made", "topic", "speaks"),
        *("is_person", "protected", "unchecked", "copies", "card", "struck", "muted_until", "asked", "appealed"),
        *("undone", "eased", "album", "owes"),
    ),
    "part": ("owner", "case", "number", "file", "unique", "source"),
    "allowed": ("owner", "unique"),
    "strikes": ("owner", "member", "entries"),
    "tally": ("owner", "day", "counts"),
    "fading": ("owner", "message", "end"),
    "alarm": ("owner", "about"),
    "reports": ("owner", "member", "times"),
    "linkcode": ("owner", "code", "chat", "admin"),
}
"""The fields of each kind in the order of that time, under the names that they have in version 1."""


def named(kind: str, values: list[Any]) -> dict[str, Any] | None:
    """The fields under the names and in the forms of version 1; None for a kind that did not exist."""
    if kind not in FIELDS:
        return None
    old = dict(zip(FIELDS[kind], values, strict=False))
    new = dict(old)
    for name, change in CHANGED.get(kind, {}).items():
        try:
            new[name] = change(old)
        except (TypeError, ValueError, LookupError, AttributeError, struct.error):
            new.pop(name, None)
    return new


def _letters(name: str) -> Callable[[dict[str, Any]], dict[str, str]]:
    return lambda old: _grouped(RISKS, old[name])


def _grouped(risks: Iterable[str], letters: str) -> dict[str, str]:
    """Each letter with the risks that had it."""
    pairs = list(zip(risks, letters, strict=False))
    return {letter: " ".join(risk for risk, own in pairs if own == letter) for letter in letters}


def _differences(name: str) -> Callable[[dict[str, Any]], list[int]]:
    return lambda old: [after - before for before, after in pairwise((0, *old[name]))]


def _risks_of_case(old: dict[str, Any]) -> list[str]:
    return [RISKS[index] for index in old["risks"]]


def _numbered_regions(old: dict[str, Any]) -> dict[str, Any]:
    spots = list(_SPOT.iter_unpack(base64.b85decode(old["r"])))
    kinds = {(risk, strength): f"{RISKS[risk]}/{STRENGTHS[strength]}" for *_, risk, strength in spots}
    order = list(kinds)
    boxes = b"".join(_BOX.pack(*sides, order.index((risk, strength))) for *sides, risk, strength in spots)
    return {"kinds": list(kinds.values()), "boxes": base64.b85encode(boxes).decode()}


def _album_parts(old: dict[str, Any]) -> dict[str, Any]:
    parts = old["parts"]
    return {
        "message": [part[0] for part in parts],
        "state": [part[1] for part in parts],
        "risks": list(RISKS),
        "found": [sum(1 << index for index in part[2]) for part in parts],
        "copy": [part[3] for part in parts],
        "leave": [part[4] for part in parts],
    }


def _found(old: dict[str, Any]) -> list[dict[str, Any]]:
    return [
        {"r": RISKS[risk], "s": STRENGTHS[strength], "p": count, "c": [CURES[cure] for cure in cures], "w": whys}
        for risk, strength, count, cures, whys in old["found"]
    ]


CHANGED: Mapping[str, Mapping[str, Callable[[dict[str, Any]], Any]]] = {
    "ticket": {"r": _numbered_regions},
    "album": {"parts": _album_parts},
    "sheet": {
        "found": _found,
        "unchecked": lambda old: dict(old["unchecked"]),
        "stop_left_open": lambda old: bool(old["stop_left_open"]),
        "took": lambda old: dict(old["took"]),
    },
    "group": {"act": _letters("act"), "sense": _letters("sense")},
    "case": {
        "messages": _differences("messages"),
        "copies": _differences("copies"),
        "risks": lambda old: {
            risk: STRENGTHS[rank] for risk, rank in zip(_risks_of_case(old), old["strengths"], strict=True)
        },
        "eased": lambda old: _grouped(_risks_of_case(old), old["eased"]),
        "appealed": lambda old: APPEALS[old["appealed"]],
        "owes": lambda old: [OWED[letter] for letter in old["owes"]],
    },
    "strikes": {"entries": lambda old: {case: made for made, case in old["entries"]}},
    "tally": {"counts": lambda old: dict(zip(COUNTED, old["counts"], strict=False))},
}
"""Fields whose form has changed since, each from the old record."""
