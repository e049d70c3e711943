"""Quiet hours: when they are, by the clock of the place that a group chose. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta, timezone, tzinfo
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.groups.records import Group
from bot.groups.vocabulary import ZONES

USUAL_ZONES: Final[Mapping[str, str]] = {"id": "jakarta"}
"""The place whose clock holds until an admin chooses one, by the group's language; otherwise Greenwich's."""


def zone_of(group: Group) -> str:
    """Returns the name of the place whose clock holds for a group."""
    return group.zone or USUAL_ZONES.get(group.language, "utc")


def hours_of(group: Group) -> tuple[int, int] | None:
    """Returns the hours at which quiet begins and ends; None where a group has none."""
    if not group.quiet:
        return None
    begin, end = group.quiet.split("-")
    return int(begin), int(end)


def is_quiet(group: Group, now: float) -> bool:
    """Tells whether a moment lies in a group's quiet hours."""
    hours = hours_of(group)
    if hours is None:
        return False
    (begin, end), hour = hours, _local(group, now).hour
    return begin <= hour < end if begin < end else hour >= begin or hour < end


def morning_after(group: Group, now: float) -> int:
    """Returns when the quiet hours around or after a moment end, in seconds since 1970."""
    _, end = hours_of(group) or (0, 0)
    local = _local(group, now)
    morning = local.replace(hour=end, minute=0, second=0, microsecond=0)
    if morning <= local:
        morning = (morning + timedelta(days=1)).replace(hour=end)
    return int(morning.timestamp())


def _local(group: Group, now: float) -> datetime:
    return datetime.fromtimestamp(now, _clock(zone_of(group)))


def _clock(zone: str) -> tzinfo:
    """Returns the clock of a place. Where this machine has no table of zones, summer time is not followed."""
    name, hours = ZONES[zone]
    try:
        return ZoneInfo(name)
    except ZoneInfoNotFoundError:
        return timezone(timedelta(hours=hours))
