"""Pages of ``/settings`` about when and where other rules hold: quiet hours, their clock, single topics. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from bot.groups.quiet import hours_of, zone_of
from bot.groups.records import Group
from bot.groups.settings_buttons import NotASetting, back, tick, ticked
from bot.groups.vocabulary import QUIET_FROM, QUIET_UNTIL, QUIETS, TOPIC_RULES, USUAL_QUIET, ZONES
from bot.transport.message import Button, Rows, in_rows
from texts import Texts

NO_RULE: Final = "none"
LONGEST_NUMBER: Final = 10
"""Digits of a topic's number, which is that of a message (Bot API: 32 bits)."""


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


def topic_of_page(page: str) -> int:
    """Reads the number of a topic from a page such as ``topic.7``; raises NotASetting for what no button says."""
    number = page.rpartition(".")[2]
    if not (number.isascii() and number.isdecimal() and 0 < len(number) <= LONGEST_NUMBER and int(number)):
        raise NotASetting("topic")
    return int(number)


def topic_row(texts: Texts, topic: int, rules: Mapping[str, str]) -> Rows:
    """Makes the button to the page of the topic in which the card stands; elsewhere to that of all topics with rules."""
    if topic:
        rule = texts.get(f"group-topic-{rules.get(str(topic), NO_RULE)}")
        return ((Button(texts.get("group-button-topic", rule=rule), data=f"gs:open:topic.{topic}"),),)
    if rules:
        return ((Button(texts.get("group-button-topics", count=len(rules)), data="gs:open:topics"),),)
    return ()


def topic_rows(texts: Texts, topic: int, rules: Mapping[str, str]) -> Rows:
    """Makes the page of one topic."""
    held = rules.get(str(topic), NO_RULE)
    buttons = [
        ticked(texts, f"group-topic-{rule}", rule == held, f"topic:{topic}:{rule}") for rule in (NO_RULE, *TOPIC_RULES)
    ]
    return (*in_rows(buttons, 1), *_clear(texts, rules), back(texts, f"main.{topic}"))


def topics_rows(texts: Texts, rules: Mapping[str, str]) -> Rows:
    """Makes the page of all topics that have rules."""
    return (*_clear(texts, rules), back(texts, "main"))


def _clear(texts: Texts, rules: Mapping[str, str]) -> Rows:
    return ((Button(texts.get("group-button-topics-clear"), data="gs:topics:clear"),),) if rules else ()


def zone_rows(group: Group, texts: Texts) -> Rows:
    """Makes the page of clocks."""
    zones = [ticked(texts, f"zone-{zone}", zone == zone_of(group), f"zone:{zone}") for zone in ZONES]
    return (*in_rows(zones, 2), back(texts, "quiet"))
