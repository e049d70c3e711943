"""Pages of ``/settings`` about when and where other rules hold: quiet hours, their clock, single topics. Pure."""

from __future__ import annotations

from dataclasses import replace

from bot.groups.quiet import hours_of, zone_of
from bot.groups.records import Group
from bot.groups.settings_buttons import NotASetting, back, in_rows, tick, ticked
from bot.groups.vocabulary import QUIET_FROM, QUIET_UNTIL, QUIETS, USUAL_QUIET, ZONES
from bot.texts import Texts
from bot.transport.message import Button, Rows


def quiet_turned(group: Group, what: str, chosen: str) -> Group:
    """Applies a press about quiet hours; raises NotASetting for what no button says."""
    if what == "quiet" and (chosen == "off" or chosen in QUIETS[1:]):
        return replace(group, quiet="" if chosen == "off" else chosen)
    if what == "zone" and chosen in ZONES:
        return replace(group, zone=chosen)
    raise NotASetting(what)


def quiet_in_words(group: Group, texts: Texts) -> str:
    hours = hours_of(group)
    if hours is None:
        return texts.get("group-set-quiet-none")
    begin, end = (f"{hour:02}" for hour in hours)
    return texts.get("group-set-quiet", begin=begin, end=end, zone=texts.get(f"zone-{zone_of(group)}"))


def quiet_rows(group: Group, texts: Texts) -> Rows:
    """Makes the page of quiet hours: none, when they begin, when they end, and by which clock."""
    begin, end = hours_of(group) or USUAL_QUIET
    begins = [
        Button(
            tick(texts.get("group-button-quiet-from", hour=f"{hour:02}"), bool(group.quiet) and hour == begin),
            data=f"gs:quiet:{hour}-{end}",
        )
        for hour in QUIET_FROM
    ]
    ends = [
        Button(
            tick(texts.get("group-button-quiet-until", hour=f"{hour:02}"), bool(group.quiet) and hour == end),
            data=f"gs:quiet:{begin}-{hour}",
        )
        for hour in QUIET_UNTIL
    ]
    zone = Button(texts.get("group-button-zone", zone=texts.get(f"zone-{zone_of(group)}")), data="gs:open:zone")
    off = ticked(texts, "group-button-quiet-off", not group.quiet, "quiet:off")
    return ((off,), *in_rows(begins, 3), *in_rows(ends, 3), (zone,), back(texts, "main"))


def zone_rows(group: Group, texts: Texts) -> Rows:
    """Makes the page of clocks."""
    zones = [ticked(texts, f"zone-{zone}", zone == zone_of(group), f"zone:{zone}") for zone in ZONES]
    return (*in_rows(zones, 2), back(texts, "quiet"))
