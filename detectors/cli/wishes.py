"""Says what a person took away from a check, and from its copy."""

from __future__ import annotations

from collections.abc import Sequence

from detectors.cli.numbering import Sheet
from detectors.cli.printing import Voice, numbered_as_typed


def say_wishes(voice: Voice, sheets: Sequence[Sheet], off: Sequence[str], *, written: bool) -> None:
    """Print which detectors were left out and which places are open; what lies over those and is much larger is named."""
    if off:
        voice.say("cli-off", "magenta", checks=voice.texts.listed(off))
    kept = [number for sheet in sheets for number in sheet.open]
    if not kept or not written:
        return
    voice.say("cli-left-open", numbers=voice.texts.listed(map(str, kept)))
    if over := [number for sheet in sheets for number in sheet.shut]:
        keep = ",".join(map(str, (*kept, *over)))
        voice.say("cli-still-covered", numbers=numbered_as_typed(over), keep=keep)
