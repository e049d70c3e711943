"""What a group's admins chose, as a text that can be taken to another group: sealed by this bot, with nobody's number in it."""

from __future__ import annotations

import json
import re
import zlib
from dataclasses import replace
from typing import Final

from bot.context import Context
from bot.groups.quiet import zone_of
from bot.groups.records import Group

STAYS: Final = frozenset({"v", "owner", "lang", "exempt", "log", "topic", "cards_of", "day", "rights"})
"""What belongs to one group alone, by the names under which it is kept: language, members, other chats, rights."""
PURPOSE: Final = "settings"
MARK: Final = "GK1_"
CODE: Final = re.compile(rf"{MARK}([A-Za-z0-9_-]{{60,3000}})")
SECONDS: Final = Group.SECONDS or 0
"""A text is good for as long as the settings that it holds are kept."""


def choices_of(group: Group) -> bytes:
    """Returns what can be taken to another group. Its clock is named, which otherwise follows from the language."""
    stored = json.loads(replace(group, zone=zone_of(group)).to_bytes())
    kept = {key: value for key, value in stored.items() if key not in STAYS}
    return json.dumps(kept, separators=(",", ":")).encode()


def with_choices(group: Group, choices: bytes) -> Group | None:
    """Returns a group with the choices of another; None for what cannot be understood."""
    taken = json.loads(choices)
    if not isinstance(taken, dict):
        return None
    stays = {key: value for key, value in json.loads(group.to_bytes()).items() if key in STAYS}
    return Group.from_bytes(json.dumps({**taken, **stays}).encode())


def code_of(context: Context, group: Group) -> str:
    """Returns the text for another group."""
    return MARK + context.store.strict.seal_text(PURPOSE, zlib.compress(choices_of(group), 9), SECONDS)


def choices_in(context: Context, text: str) -> bytes | None:
    """Returns the choices that a text holds; None where there is none in it, none of this bot's, or an old one."""
    match = CODE.search(text)
    opened = context.store.strict.open_text(PURPOSE, match[1]) if match is not None else None
    return zlib.decompress(opened) if opened is not None else None
