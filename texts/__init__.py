"""Looks up the texts that a person reads, one file per language. A missing text or value is an error, never a gap."""

from __future__ import annotations

from functools import cache
from html import escape
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Junk

from texts.fallback import english

FOLDER = Path(__file__).parent
LANGUAGES = ("en", "id")
"""The first is the one that is written first, and the one for whatever another lacks."""
_SPOKEN = {"en": "en", "id": "id", "in": "id", "ms": "id", "jv": "id", "su": "id"}
"""Language codes that Telegram reports, and the nearest language of the bot. ``in`` is the older code of Indonesian."""
LONGEST_VALUE = 1000
"""Fluent refuses longer values. Real ones are shorter: a name in Telegram has at most 128 letters."""


class TextMissing(LookupError):
    """Raised for a missing text or value. The message names the key."""


def language_of(code: str | None, default: str) -> str:
    """Returns the language to answer in for a code that Telegram reports (``id``, ``en-GB``, or None)."""
    return _SPOKEN.get((code or "").lower().replace("_", "-").split("-")[0], default)


class Texts:
    """The texts of one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        resource = FluentResource((FOLDER / f"{language}.ftl").read_text("utf-8"))
        broken = [entry for entry in resource.body if isinstance(entry, Junk)]
        if broken:
            raise TextMissing(f"{language}.ftl cannot be read near: {broken[0].content.splitlines()[0]}")
        # Isolation marks would break Telegram's tags, and both languages are written left to right.
        self._bundle = FluentBundle([language], use_isolating=False)
        self._bundle.add_resource(resource)

    def __contains__(self, key: str) -> bool:
        return bool(self._bundle.has_message(key)) or english(key) is not None

    def get(self, key: str, /, **values: str | int) -> str:
        """Returns the text of a key or of ``key.attribute``. String values are escaped for HTML. Raises TextMissing.

        Codes, detectors and risks without a text in this language are told in English.
        """
        name, _, attribute = key.partition(".")
        try:
            message = self._bundle.get_message(name)
            pattern = message.attributes[attribute] if attribute else message.value
        except LookupError:
            if (fallback := english(key)) is not None:
                return fallback
            raise TextMissing(f"{self.language}.ftl has no {key}") from None
        if pattern is None:
            raise TextMissing(f"{self.language}.ftl has no value for {key}")
        safe = {name: _escaped(value) if isinstance(value, str) else value for name, value in values.items()}
        text, errors = self._bundle.format_pattern(pattern, safe)
        if errors:
            raise TextMissing(f"{self.language}.ftl: {key} lacks a value: {errors[0]}")
        return str(text)


def _escaped(value: str) -> str:
    safe = escape(value, quote=False)
    return safe if len(safe) <= LONGEST_VALUE else escape(value[: LONGEST_VALUE // len("&amp;")], quote=False)


@cache
def texts(language: str) -> Texts:
    """Returns the texts of a language. Each file is read once."""
    return Texts(language if language in LANGUAGES else LANGUAGES[0])
