"""Quiet hours: photos are hidden as always, without a sound and without a line; in the morning there is one summary."""

from __future__ import annotations

import asyncio
import time
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import pytest

from bot.groups import quiet
from bot.groups.ledger import Night
from bot.groups.nights import Nights
from bot.groups.policy import actions_of
from bot.groups.quiet import is_quiet, morning_after, zone_of
from bot.groups.records import Group
from bot.groups.vocabulary import QUIETS, ZONES, Party, Telling
from tests.bot.groups.stage import BUDI, CHAT, IBU, LOG, Play, in_group, text_of
from tests.botapi import Person
from texts import COMPLETE, texts

EACH = pytest.mark.parametrize("language", COMPLETE)
NIGHT = {"quiet": "22-6", "zone": "jakarta"}


def at(hour: int, minute: int = 0, second: int = 0, zone: str = "Asia/Jakarta", day: int = 15, month: int = 1) -> float:
    return datetime(2027, month, day, hour, minute, second, tzinfo=ZoneInfo(zone)).timestamp()


def a_group(**changes: Any) -> Group:
    return Group(CHAT, "en", actions_of("family"), **changes)


@pytest.mark.parametrize(
    ("hours", "hour", "expected"),
    [
        *(("22-6", 21, False), ("22-6", 22, True), ("22-6", 0, True), ("22-6", 5, True), ("22-6", 6, False)),
        *(("0-8", 23, False), ("0-8", 0, True), ("0-8", 7, True), ("0-8", 8, False), ("", 0, False)),
    ],
)
def test_quiet_is_from_the_first_hour_until_the_last(hours: str, hour: int, expected: bool) -> None:
    assert is_quiet(a_group(quiet=hours, zone="jakarta"), at(hour, 59)) is expected


def test_the_clock_is_that_of_the_place_and_follows_summer_time() -> None:
    berlin, jakarta = a_group(quiet="22-6", zone="berlin"), a_group(quiet="22-6", zone="jakarta")
    assert is_quiet(jakarta, at(23))
    assert not is_quiet(berlin, at(23))
    assert not is_quiet(berlin, datetime(2027, 7, 1, 19, 30, tzinfo=ZoneInfo("UTC")).timestamp())
    assert is_quiet(berlin, datetime(2027, 7, 1, 20, 30, tzinfo=ZoneInfo("UTC")).timestamp())
    assert not is_quiet(berlin, datetime(2027, 1, 1, 20, 30, tzinfo=ZoneInfo("UTC")).timestamp())


@pytest.mark.parametrize(("day", "month", "hours"), [(15, 1, 7), (27, 3, 6), (30, 10, 8)])
def test_the_morning_comes_when_clocks_are_put_forward_or_back(day: int, month: int, hours: int) -> None:
    """In 2027, Berlin's clocks change in the nights after 27 March and 30 October."""
    evening = at(23, 0, 0, "Europe/Berlin", day, month)
    morning = morning_after(a_group(quiet="22-6", zone="berlin"), evening)
    assert morning - evening == hours * 3600
    assert morning_after(a_group(quiet="22-6", zone="berlin"), morning - 1) == morning


def test_until_an_admin_chooses_the_clock_is_that_of_the_groups_language() -> None:
    assert zone_of(Group(CHAT, "id", {})) == "jakarta"
    assert zone_of(Group(CHAT, "en", {})) == "utc"


def test_without_a_table_of_zones_the_hours_beside_greenwich_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> Any:
        raise ZoneInfoNotFoundError(name)

    with_table = {zone: morning_after(a_group(quiet="22-6", zone=zone), at(12)) for zone in ZONES}
    monkeypatch.setattr(quiet, "ZoneInfo", missing)
    without = {zone: morning_after(a_group(quiet="22-6", zone=zone), at(12)) for zone in ZONES}
    summer = {"sydney", "auckland"}
    assert {zone: end for zone, end in without.items() if zone not in summer} == {
        zone: end for zone, end in with_table.items() if zone not in summer
    }


def moved(stage: Play, moment: float) -> None:
    began = time.time()
    stage.scene.wiring.groups.context.repository._clock = lambda: moment + time.time() - began


def stopped(stage: Play, moment: float) -> None:
    """The group's clock stands still, so that a slow machine does not leave the night."""
    stage.scene.wiring.groups.context.repository._clock = lambda: moment


def sounds(stage: Play, chat: int) -> list[bool]:
    """For each message that was sent into a chat, whether it made a sound."""
    sent = stage.scene.api.asked("sendMessage", "sendPhoto", "sendDocument", "sendMediaGroup")
    return [call.values.get("disable_notification") != "true" for call in sent if call.number("chat_id") == chat]


@EACH
@pytest.mark.parametrize("way", ["alone", "private", "unreachable"])
def test_at_night_a_photo_is_hidden_without_a_sound_and_without_a_line(language: str, way: str) -> None:
    async def use(stage: Play) -> None:
        if way == "unreachable":
            stage.world.blocked.add(BUDI.number)
        moved(stage, at(23, 30))
        before = {chat: len(sounds(stage, chat)) for chat in (CHAT, LOG, BUDI.number)}
        said = len(stage.said())
        for data in (b"nude-1", b"ktp-2", b"phone-3"):
            stage.posts(Person(BUDI.number, "Budi", language), data)
        await stage.settled()
        assert {case.done for case in await stage.cases()} == {"hidden", "warned"}
        assert not any(case.owes - {Party.ADMINS} for case in await stage.cases())
        for chat, count in before.items():
            assert not any(sounds(stage, chat)[count:]), chat
        assert len(sounds(stage, LOG)) > before[LOG]
        assert bool(stage.world.alone) is (way == "alone")
        assert bool(stage.said(BUDI.number)) is (way == "private")
        assert not [one for one in stage.said()[said:] if "text" in one]
        moved(stage, at(12))
        await stage.gone(stage.posts(BUDI, b"nude-4"))
        await stage.settled()
        assert sounds(stage, LOG)[-1]

    telling = Telling.ALONE if way == "alone" else Telling.PRIVATE
    in_group(use, preset="school", log=True, changes={**NIGHT, "language": language, "telling": telling})


@EACH
@pytest.mark.parametrize("way", ["alone", "private"])
def test_what_an_admin_does_at_night_is_told_without_a_sound_too(language: str, way: str) -> None:
    async def use(stage: Play) -> None:
        moved(stage, at(23, 30))
        if way == "alone":
            stage.world.blocked.add(BUDI.number)
        theirs = stage.world.post(CHAT, Person(BUDI.number, "Budi", language).to_json(), text="hi")
        before = {chat: len(sounds(stage, chat)) for chat in (CHAT, BUDI.number)}
        stage.world.says(IBU, chat=CHAT, text="/warn", reply_to_message=theirs)
        await stage.scene.until(lambda: True if warned(stage) else None)
        await stage.settled()
        assert [sounds(stage, chat)[count:] for chat, count in before.items() if any(sounds(stage, chat)[count:])] == []

    def warned(stage: Play) -> bool:
        told = stage.said(BUDI.number) if way == "private" else stage.world.alone
        return texts(language).get("group-told-warn", group="Keluarga")[:20].split("<")[0] in str(told) and bool(told)

    in_group(use, log=True, changes={**NIGHT, "telling": Telling.ALONE})


async def told(stage: Play) -> None:
    """Waits until the summary is no longer owed."""
    while await stage.scene.memory.recall(Night, CHAT, "") is not None:
        await asyncio.sleep(0.01)


@EACH
@pytest.mark.parametrize("log_chat", [True, False])
def test_in_the_morning_there_is_one_summary_in_numbers(language: str, log_chat: bool) -> None:
    async def use(stage: Play) -> None:
        said, where = texts(language), LOG if log_chat else CHAT
        stopped(stage, at(2))
        for data in (b"nude-1", b"nude-2", b"phone-3"):
            stage.posts(BUDI, data)
        await stage.settled()
        night = await stage.scene.memory.recall(Night, CHAT, "")
        assert night is not None
        assert night.end == at(6)
        stopped(stage, at(6))
        await Nights(stage.scene.wiring.groups.context).resume()
        summary = text_of(await stage.hears(said.get("group-night").replace("<b>", "").replace("</b>", ""), where))
        assert f"{said.get('group-stat-hidden')}: 2" in summary
        assert f"{said.get('group-stat-warned')}: 1" in summary
        assert said.get("group-night-cards" if log_chat else "group-night-no-log") in summary
        for risk in ("intimate", "contact"):
            assert said.get(f"risk-{risk}.short") not in summary
        assert "Budi" not in summary
        assert sounds(stage, where)[-1]
        await told(stage)
        assert stage.words(where).count(said.get("group-stat-hidden")) == 1

    in_group(use, preset="school", log=log_chat, changes={**NIGHT, "language": language})


def test_the_morning_is_waited_for() -> None:
    async def use(stage: Play) -> None:
        stopped(stage, at(5, 59, 59))
        await stage.gone(stage.posts(BUDI, b"nude-1"))
        assert "hidden: 1" in text_of(await stage.hears("While it was quiet", LOG))
        await told(stage)

    in_group(use, log=True, changes=NIGHT)


def test_a_night_in_which_the_bot_was_restarted_has_its_summary_all_the_same() -> None:
    async def use(stage: Play) -> None:
        repository = stage.scene.wiring.groups.context.repository
        await repository.keep(Night(CHAT, repository.now - 60, {"hidden": 7, "no-such-event": 2}))
        await stage.scene.wiring.groups.resume()
        assert "hidden: 7" in text_of(await stage.hears("While it was quiet", LOG))
        await told(stage)

    in_group(use, log=True, changes=NIGHT)


def test_a_night_in_which_nothing_happened_has_none() -> None:
    async def use(stage: Play) -> None:
        stopped(stage, at(2))
        stage.posts(BUDI, b"fine-1")
        await stage.settled()
        assert await stage.scene.memory.every(Night) == []
        assert "quiet" not in stage.words(LOG)

    in_group(use, log=True, changes=NIGHT)


def test_answers_to_commands_make_no_sound_at_night() -> None:
    async def use(stage: Play) -> None:
        moved(stage, at(2))
        theirs = stage.world.post(CHAT, BUDI.to_json(), text="hi")
        stage.world.blocked.add(BUDI.number)
        before = len(sounds(stage, CHAT))
        stage.world.says(IBU, chat=CHAT, text="/stats")
        await stage.hears("The last 30 days")
        stage.world.says(IBU, chat=CHAT, text="/warn", reply_to_message=theirs)
        await stage.hears("is warned")
        await stage.hears("keep to the rules")
        assert not any(sounds(stage, CHAT)[before:])

    in_group(use, changes=NIGHT)


def test_what_the_admins_must_hear_at_once_makes_a_sound_at_night() -> None:
    async def use(stage: Play) -> None:
        moved(stage, at(2))
        stage.chat.bot_becomes(IBU, "administrator", "can_restrict_members")
        await stage.hears("I have lost rights", LOG)
        assert sounds(stage, LOG)[-1]

    in_group(use, log=True, changes=NIGHT)


@EACH
def test_they_are_chosen_by_buttons_and_said_in_words(language: str) -> None:
    async def use(stage: Play) -> None:
        said = texts(language)
        stage.world.says(IBU, chat=CHAT, text="/settings")
        card = await stage.hears(said.get("group-set-quiet-none"))
        for step in ("open:quiet", "quiet:23-6", "quiet:23-7", "open:zone", "zone:makassar"):
            await stage.press(card, f"gs:{step}")
        group = await stage.group()
        assert (group.quiet, group.zone) == ("23-7", "makassar")
        assert said.get("group-set-quiet", begin="23", end="07", zone=said.get("zone-makassar")) in text_of(card)
        await stage.press(card, "gs:quiet:off")
        assert (await stage.group()).quiet == ""

    in_group(use, changes={"language": language})


FORGED = (
    *("quiet:22-22", "quiet:", "quiet", "quiet:-", "quiet:25-6", "quiet:22", "quiet:1-2-3", "quiet:x-y"),
    *("zone:", "zone", "zone:mars", "zone:asia.jakarta", "zone:22-6"),
)


def test_forged_hours_and_clocks_change_nothing() -> None:
    async def use(stage: Play) -> None:
        stage.world.says(IBU, chat=CHAT, text="/settings")
        card = await stage.hears("Settings of this group")
        before = await stage.group()
        for data in FORGED:
            assert await stage.scene.pressed(stage.world.presses(IBU, card, f"gs:{data}")), data
        assert await stage.group() == before

    in_group(use)


def test_every_choice_fits_and_is_known() -> None:
    assert all(len(group.to_bytes()) < 1000 for group in (a_group(quiet=hours, zone="los-angeles") for hours in QUIETS))
    for zone, (name, _) in ZONES.items():
        assert ZoneInfo(name)
        assert is_quiet(a_group(quiet="22-6", zone=zone), at(23, zone=name))
