"""All that a person reads, one file per language, looked up strictly: what is missing is an error, never a gap."""

from __future__ import annotations

from functools import cache
from html import escape
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Junk

from bot.config.settings import LANGUAGES
from bot.texts.fallback import english

FOLDER = Path(__file__).parent
_SPOKEN = {"en": "en", "id": "id", "in": "id", "ms": "id", "jv": "id", "su": "id"}
"""What Telegram says of a person's language, and ours that is nearest to it; ``in`` is Indonesian's older code."""


LONGEST_VALUE = 1000
"""Fluent refuses longer ones. Only a name that nobody has could be so long: Telegram's longest have 128 letters."""


class TextMissing(LookupError):
    """A text or one of its values is not there; the message names the key."""


def language_of(code: str | None, default: str) -> str:
    """The language to answer in, from what Telegram says (``id``, ``en-GB``, nothing at all)."""
    return _SPOKEN.get((code or "").lower().replace("_", "-").split("-")[0], default)


class Texts:
    """The texts of one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        resource = FluentResource((FOLDER / f"{language}.ftl").read_text("utf-8"))
        broken = [entry for entry in resource.body if isinstance(entry, Junk)]
        if broken:
            raise TextMissing(f"{language}.ftl cannot be read near: {broken[0].content.splitlines()[0]}")
        # Isolation marks would stand inside Telegram's tags; our two languages are both written left to right.
        self._bundle = FluentBundle([language], use_isolating=False)
        self._bundle.add_resource(resource)

    def __contains__(self, key: str) -> bool:
        return bool(self._bundle.has_message(key)) or english(key) is not None

    def get(self, key: str, /, **values: str | int) -> str:
        """The text of a key, or of ``key.attribute``; strings that are filled in are escaped for HTML here.

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
        said, errors = self._bundle.format_pattern(pattern, safe)
        if errors:
            raise TextMissing(f"{self.language}.ftl: {key} lacks a value: {errors[0]}")
        return str(said)


def _escaped(value: str) -> str:
    safe = escape(value, quote=False)
    return safe if len(safe) <= LONGEST_VALUE else escape(value[: LONGEST_VALUE // len("&amp;")], quote=False)


@cache
def texts(language: str) -> Texts:
    """The texts of one of our languages; each file is read once."""
    return Texts(language if language in LANGUAGES else LANGUAGES[0])
