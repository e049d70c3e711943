"""Reads an ``.env`` file strictly: a line that is no setting is an error, never silently left out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from bot.config.settings import SettingsError

_LINE = re.compile(r"(?:export\s+)?([A-Z][A-Z0-9_]*)\s*=\s*(.*)")


def parse_env_file(text: str) -> dict[str, str]:
    """The variables of an ``.env`` file: ``NAME=value`` a line, ``#`` comments, optional quotes around the value."""
    return {name: _value(value) for _, name, value in _lines(text)}


def setting_names(text: str) -> Iterator[tuple[int, str]]:
    """The numbers of the lines that set something, and what they set."""
    return ((number, name) for number, name, _ in _lines(text))


def _lines(text: str) -> Iterator[tuple[int, str, str]]:
    for number, raw in enumerate(text.splitlines(), 1):
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        match = _LINE.fullmatch(line)
        if match is None:
            raise SettingsError(f"Line {number} of .env is neither NAME=value nor a comment that begins with #.")
        yield number, match[1], match[2]


def _value(text: str) -> str:
    if text[:1] in ("'", '"') and len(text) > 1 and text[0] in text[1:]:
        return text[1 : text.index(text[0], 1)]
    return re.split(r"(?:^|\s)#", text, maxsplit=1)[0].strip()


def environment_with_file(environment: Mapping[str, str], file: Path) -> dict[str, str]:
    """The environment, filled up from the file where it says nothing: the environment wins."""
    try:
        text = file.read_text("utf-8-sig")
    except FileNotFoundError:
        return dict(environment)
    except (OSError, UnicodeDecodeError):
        raise SettingsError(f"{file.name} is there but is not readable text; check its owner and rights.") from None
    return {**parse_env_file(text), **environment}
