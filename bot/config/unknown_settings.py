"""Finds settings with an unknown, probably misspelt name, by line, with the name that was probably meant."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields
from difflib import get_close_matches
from pathlib import Path

from bot.config.env_file import setting_names
from bot.config.settings import Settings

KNOWN = frozenset(knob.name.upper() for knob in fields(Settings))
BESIDE = frozenset({"REDIS_PASSWORD", "TMPDIR"})
"""What ``.env`` may hold besides: for compose.yaml's Redis, and where temporary files go."""
ALIKE = 0.8
"""Likeness (difflib's ratio) from which a variable of the environment is taken for one of ours: ``BOT_TOKN`` has 0.94.

Tried on names of other programs: ``REDIS_HOST`` and ``API_URL`` stay below, ``WEBHOOK_PATH`` does not and costs one line.
"""
ALIKE_IN_FILE = 0.6
"""All of ``.env`` is meant for the bot, so a name there is helped from further away; 0.6 is difflib's own choice."""


def unknown_settings(environment: Mapping[str, str], file: Path) -> tuple[str, ...]:
    """A sentence for each name that the bot does not know, never with a value; of the environment only what is near."""
    return (*_in_file(file), *_around(environment))


def _in_file(file: Path) -> Iterator[str]:
    """By the number of the line: what stands before the ``=`` might itself be a secret that was pasted."""
    try:
        names = setting_names(file.read_text("utf-8-sig"))
    except (OSError, UnicodeDecodeError):
        return
    for number, name in names:
        if name not in KNOWN | BESIDE:
            meant = _nearest(name, ALIKE_IN_FILE)
            hint = f"is {meant} meant?" if meant else ".env.example names all settings."
            yield f"Line {number} of .env sets nothing that the bot knows: {hint}"


def _around(environment: Mapping[str, str]) -> Iterator[str]:
    for name in sorted(environment):
        if name not in KNOWN | BESIDE and (meant := _nearest(name, ALIKE)):
            yield f"The variable {name} is nothing that the bot knows: is {meant} meant?"


def _nearest(name: str, alike: float) -> str:
    return next(iter(get_close_matches(name, KNOWN, 1, alike)), "")
