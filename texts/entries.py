"""Reads one file of texts, each text when it is asked for: a command that says ten things pays for ten."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Junk

_ENTRIES: Final = re.compile(r"^(?=[A-Za-z#-])", re.M)
"""Where an entry or a comment begins: what belongs to a text is indented, or closes a brace."""
_KEY: Final = re.compile(r"[A-Za-z][\w-]*")


class TextMissing(LookupError):
    """Raised for a missing text or value. The message names the key."""


class Entries:
    """The texts of one file, by key.

    In languages written from right to left, values are kept apart by isolation marks: a Latin name or a number would otherwise
    turn the order of the words around it. Telegram takes them for letters, so they are left out elsewhere.
    """

    def __init__(self, file: Path, *, isolate: bool = False) -> None:
        self._name = file.name
        self._bundle = FluentBundle([file.stem], use_isolating=isolate)
        self._sources: dict[str, str] = {}
        for entry in _ENTRIES.split(file.read_text("utf-8")):
            if key := _KEY.match(entry):
                self._sources.setdefault(key.group(), entry)

    def __contains__(self, key: str) -> bool:
        return key in self._sources

    def starting(self, prefix: str) -> list[str]:
        """Returns the keys that begin so, in the order of the file."""
        return [key for key in self._sources if key.startswith(prefix)]

    def get(self, key: str, values: dict[str, str | int]) -> str | None:
        """Returns a text, or None where there is none for ``key`` or ``key.attribute``. Raises TextMissing."""
        name, _, attribute = key.partition(".")
        if name not in self._sources:
            return None
        if not self._bundle.has_message(name):
            self._parse(name)
        message = self._bundle.get_message(name)
        pattern = message.attributes.get(attribute) if attribute else message.value
        if pattern is None:
            return None
        text, errors = self._bundle.format_pattern(pattern, values)
        if errors:
            raise TextMissing(f"{self._name}: {key} lacks a value: {errors[0]}")
        return str(text)

    def _parse(self, name: str) -> None:
        resource = FluentResource(self._sources[name])
        if any(isinstance(entry, Junk) for entry in resource.body):
            raise TextMissing(f"{self._name} cannot be read near: {self._sources[name].splitlines()[0]}")
        self._bundle.add_resource(resource)
