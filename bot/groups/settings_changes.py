"""What a press under ``/settings`` changes, and which page shows it then. Pure: nothing here asks who presses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from bot.groups.policy import with_preset
from bot.groups.records import Group
from bot.groups.settings_buttons import NotASetting
from bot.groups.settings_pages import quiet_turned
from bot.groups.vocabulary import FADES, MUTES, PRESETS, SENSES, STRIKES, UNCHECKED, WATCH, WINDOWS, Action, Telling
from detectors.kit.terms import Risk
from texts import LANGUAGES

_NUMBERS = {"strikes": "strikes", "window": "window_days", "mute": "mute_minutes", "fade": "notice_seconds"}


def turned(group: Group, words: Sequence[str]) -> Group:
    """Applies a press such as ``act identity d``; raises NotASetting for what no button says."""
    what, arguments = words[0], [*words[1:], "", ""]
    first, second = arguments[0], arguments[1]
    if what == "preset" and first in (*PRESETS, WATCH):
        return with_preset(group, first)
    if what == "act" and second in list(Action):
        return group.with_action(risk_of(first), Action(second))
    if what == "sense" and second in SENSES:
        return group.with_sense(risk_of(first), second)
    if what == "unchecked" and first in list(UNCHECKED):
        return replace(group, unchecked=first)
    if what == "tell" and first in list(Telling):
        return replace(group, telling=Telling(first))
    if what == "lang" and first in LANGUAGES:
        return replace(group, language=first)
    if what in ("quiet", "zone"):
        return quiet_turned(group, what, first)
    return _number(group, what, first) or _switched(group, what)


def _number(group: Group, what: str, argument: str) -> Group | None:
    choices = {"strikes": STRIKES, "window": WINDOWS, "mute": MUTES, "fade": FADES, "spare": group.exempt}
    if what not in choices:
        return None
    number = int(argument) if argument.removeprefix("-").isdecimal() else None
    if number is None or number not in choices[what]:
        raise NotASetting(what)
    if what == "spare":
        return replace(group, exempt=tuple(member for member in group.exempt if member != number))
    changed: dict[str, Any] = {_NUMBERS[what]: number}
    return replace(group, **changed)


def _switched(group: Group, what: str) -> Group:
    switches = {
        "on": replace(group, dry=False, preset="" if group.preset == WATCH else group.preset),
        "copies": replace(group, child_copies=not group.child_copies),
        "admins": replace(group, spare_admins=not group.spare_admins),
        "films": replace(group, films=not group.films),
        "channel": replace(group, channel=not group.channel),
        "unlog": replace(group, log=0, log_topic=0),
    }
    if what not in switches:
        raise NotASetting(what)
    return switches[what]


def risk_of(value: str) -> Risk:
    """Reads a risk from its value. Buttons of earlier versions carry a place in a list instead: they are expired."""
    if value not in list(Risk):
        raise NotASetting("risk")
    return Risk(value)


def page_after(words: Sequence[str]) -> str:
    """Names the page that shows what a press has changed."""
    what = words[0]
    if what in ("act", "sense"):
        return f"risk.{words[1]}"
    pages = {
        "lang": "language",
        "unchecked": "unchecked",
        "copies": "risks",
        "films": "media",
        "channel": "media",
        "fade": "notices",
        "tell": "notices",
        "unlog": "log",
        "quiet": "quiet",
        "zone": "quiet",
    }
    pages |= dict.fromkeys(("strikes", "window", "mute"), "strikes") | dict.fromkeys(("admins", "spare"), "exempt")
    return pages.get(what, "main")
