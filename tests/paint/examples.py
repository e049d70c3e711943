"""The few pictures that the README shows."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from tests.paint import catalogue
from tests.paint.kinds import KINDS

EXAMPLES: Final = {
    "ktp": ("ktp-electronic", "flat", 6),
    "lab-report": ("lab-report-indonesian", "flat", 6),
    "chat": ("chat-otp-wifi", "jpeg60", 6),
    "landscape": ("landscape", "jpeg60", 6),
    "menu": ("menu", "tilted", 6),
}
"""File name: kind, view and seed."""


def example(name: str) -> bytes:
    """Returns one of them, painted anew: the same bytes each time."""
    assert catalogue.ROOMS
    kind, view, seed = EXAMPLES[name]
    return KINDS[kind].picture(view, seed).data


def write_examples(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name in EXAMPLES:
        (folder / f"{name}.jpg").write_bytes(example(name))
