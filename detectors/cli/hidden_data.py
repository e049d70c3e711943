"""Shows what a file says besides its picture: a table for people, codes with details for programs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from rich.markup import escape
from rich.table import Table

from texts import Texts

PLACE: Final = "gps"


def hidden_data_rows(traces: Mapping[str, str], with_place: bool) -> list[tuple[str, str]]:
    """Codes with details that identify nobody; the rounded position only where it was asked for."""
    return [(name, "" if name == PLACE and not with_place else traces[name]) for name in sorted(traces)]


def hidden_data_json(traces: Mapping[str, str], with_place: bool) -> list[dict[str, Any]]:
    return [{"kind": name, "detail": detail or None} for name, detail in hidden_data_rows(traces, with_place)]


def hidden_data_table(traces: Mapping[str, str], with_place: bool, texts: Texts) -> Table | None:
    """What the file says besides its picture, or None where it says nothing."""
    found = hidden_data_rows(traces, with_place)
    if not found:
        return None
    answer = Table(box=None, padding=(0, 2, 0, 0), show_header=False, pad_edge=False)
    for name, detail in found:
        about = texts.plain("cli-about-place", place=detail) if name == PLACE and detail else detail
        answer.add_row("       ", f"[dim]{escape(texts.why(name) or name)}[/]", f"[dim]{escape(about)}[/]")
    return answer
