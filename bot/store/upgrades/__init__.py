"""Older forms of stored records, one file for each version. They are only read: the next write has the form of today."""

from __future__ import annotations

from typing import Any

from bot.store.upgrades import v0_positional


def current(kind: str, stored: Any) -> Any:
    """The named fields of a record, whatever the form in which it was written."""
    return v0_positional.named(kind, stored) if isinstance(stored, list) else stored
