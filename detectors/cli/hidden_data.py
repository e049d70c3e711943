"""Shows what a file says besides its picture: a table for people, codes with details for programs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from rich.table import Table

from detectors.covered_text import CoveredText
from detectors.location import Location
from detectors.metadata import ELSEWHERE, Metadata

PLACE: Final = "gps"
_ELSEWHERE: Final = {**Location.whys, **CoveredText.whys}
WORDS: Final = {**Metadata.whys, **{why: _ELSEWHERE[why] for why in ELSEWHERE}}
"""What a file may say besides its picture, by the names that the decoder gives to it."""


def hidden_data_rows(traces: Mapping[str, str], with_place: bool) -> list[tuple[str, str]]:
    """Codes with details that identify nobody; the rounded position only where it was asked for."""
    return [(name, "" if name == PLACE and not with_place else traces[name]) for name in sorted(traces)]


def hidden_data_json(traces: Mapping[str, str], with_place: bool) -> list[dict[str, Any]]:
    return [{"kind": name, "detail": detail or None} for name, detail in hidden_data_rows(traces, with_place)]


def hidden_data_table(traces: Mapping[str, str], with_place: bool) -> Table | None:
    """What the file says besides its picture, or None where it says nothing."""
    found = hidden_data_rows(traces, with_place)
    if not found:
        return None
    answer = Table(box=None, padding=(0, 2, 0, 0), show_header=False, pad_edge=False)
    for name, detail in found:
        about = f"about {detail} (to 0.1°)" if name == PLACE and detail else detail
        answer.add_row("       ", f"[dim]{WORDS.get(name, name)}[/]", f"[dim]{about}[/]")
    return answer
