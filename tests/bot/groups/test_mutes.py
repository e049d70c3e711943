"""Mutes by strikes: who is muted is told so, an undo recounts, and nobody is told what is not true."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.groups.spans import span_in_words
from tests.bot.groups.stage import BUDI, CHAT, IBU, LOG, Play, in_group, text_of, week
from tests.botapi import Fault, Person
from texts import COMPLETE, texts

MUTING = {"strikes": 2, "mute_minutes": 60}


async def muted(stage: Play, person: Person = BUDI, count: int = 2) -> list[dict[str, Any]]:
    """Photos that were hidden, the last of which mutes; their cards."""
    for number in range(count):
        await stage.gone(stage.posts(person, b"nude-%d" % number))
        await stage.settled()
    cards = [one for one in stage.said(LOG) if "gc:u" in str(one.get("reply_markup"))]
    assert len(cards) == count
    assert stage.chat.members[BUDI.number]["status"] == "restricted"
    return cards


async def undo(stage: Play, card: dict[str, Any]) -> None:
    for verb in ("gc:u", "gc:U"):
        await stage.press(card, verb)


@pytest.mark.parametrize("language", COMPLETE)
@pytest.mark.parametrize("reachable", [True, False])
def test_who_is_muted_is_told_so_and_for_how_long(language: str, reachable: bool) -> None:
    async def use(stage: Play) -> None:
        if not reachable:
            stage.world.blocked.add(BUDI.number)
        await muted(stage, Person(BUDI.number, BUDI.name, language))
        said = texts(language)
        span = said.get("group-mute-60")
        if reachable:
            await stage.hears(said.get("group-private-muted", span=span, count=2).split("</b>")[1].strip(), BUDI.number)
            assert span in stage.words(BUDI.number)
        else:
            await stage.hears(said.get("group-line-muted", names="Budi", span=span))

    in_group(use, log=True, changes={**MUTING, "language": language})


@pytest.mark.parametrize("language", COMPLETE)
@pytest.mark.parametrize("which", [0, 1])
def test_an_undo_that_leaves_too_few_lifts_the_mute_and_counts_the_rest(language: str, which: int) -> None:
    async def use(stage: Play) -> None:
        cards = await muted(stage, Person(BUDI.number, BUDI.name, language))
        await undo(stage, cards[which])
        assert stage.chat.members[BUDI.number]["status"] == "member"
        said, group = texts(language), await stage.group()
        told = f"{said.get('group-undone-counts', count=1)} {said.get('group-undone-mute-lifted')}"
        await stage.hears(told, BUDI.number)
        assert said.get("group-undone-counts", count=0) not in stage.words(BUDI.number)
        context = stage.scene.wiring.groups.context
        assert len(await context.strikes.of(group, BUDI.number)) == 1
        assert not any(case.muted_until for case in await stage.cases())
        await stage.hears("it is lifted", LOG)
        await undo(stage, cards[1 - which])
        await stage.hears(said.get("group-undone-counts", count=0), BUDI.number)
        assert await context.strikes.of(group, BUDI.number) == ()

    in_group(use, log=True, changes=MUTING)


def test_an_unmute_of_an_older_case_leaves_the_mute_that_stands_to_its_own_case() -> None:
    async def use(stage: Play) -> None:
        cards = await muted(stage)
        older = next(case for case in await stage.cases() if not case.muted_until)
        await stage.scene.memory.keep(older.name, replace(older, muted_until=1))
        await stage.scene.pressed(stage.world.presses(IBU, cards[0], f"gc:m:{CHAT}:{older.id}"))
        assert stage.chat.members[BUDI.number]["status"] == "restricted"
        await undo(stage, cards[-1])
        assert stage.chat.members[BUDI.number]["status"] == "member"

    in_group(use, log=True, changes=MUTING)


@pytest.mark.parametrize("language", COMPLETE)
def test_a_mute_that_enough_strikes_are_left_for_stays_and_is_said(language: str) -> None:
    async def use(stage: Play) -> None:
        cards = await muted(stage, Person(BUDI.number, BUDI.name, language), count=3)
        await stage.choose(strikes=2)
        await undo(stage, cards[0])
        assert stage.chat.members[BUDI.number]["status"] == "restricted"
        said = texts(language)
        span = said.get("group-span-minutes", count=60)
        told = f"{said.get('group-undone-counts', count=2)} {said.get('group-undone-mute-stays', span=span)}"
        await stage.hears(told, BUDI.number)
        assert "Muted for one hour" in text_of(cards[2])
        await undo(stage, cards[1])
        assert stage.chat.members[BUDI.number]["status"] == "member"

    in_group(use, log=True, changes={**MUTING, "strikes": 3})


def test_a_mute_that_telegram_does_not_let_go_is_said_to_both() -> None:
    async def use(stage: Play) -> None:
        cards = await muted(stage)
        await stage.press(cards[0], "gc:u")
        stage.scene.api.faults.append(Fault("restrictChatMember", status=400, description="Bad Request: not enough"))
        await stage.press(cards[0], "gc:U")
        await stage.hears("did not let me lift the mute", BUDI.number)
        await stage.hears("please unmute this member yourself", LOG)
        assert stage.chat.members[BUDI.number]["status"] == "restricted"
        assert any(case.muted_until for case in await stage.cases())
        stage.scene.api.faults.clear()
        assert "Unmuted" in await stage.press(cards[1], "gc:m", IBU)

    in_group(use, log=True, changes=MUTING)


@pytest.mark.parametrize("seconds", [1, 3600, 86_400, 7 * 86_400])
def test_a_time_is_said_in_the_unit_that_is_shortest(seconds: int) -> None:
    words = {1: "one minute", 3600: "60 minutes", 86_400: "24 hours", 7 * 86_400: "7 days"}
    assert span_in_words(seconds, texts("en")) == words[seconds]


@pytest.mark.parametrize("language", COMPLETE)
def test_the_strikes_of_who_is_muted_are_those_that_led_to_it(language: str) -> None:
    async def use(stage: Play) -> None:
        await muted(stage)
        theirs = stage.world.post(CHAT, BUDI.to_json(), text="hi")
        stage.world.says(IBU, chat=CHAT, text="/strikes", reply_to_message=theirs)
        said = texts(language)
        count = said.get("group-strikes", name="Budi", count=2, number=2, what=week(said))
        await stage.hears(f"{count} {said.get('group-strikes-muted', span=said.get('group-span-minutes', count=60))}")

    in_group(use, log=True, changes={**MUTING, "language": language})


@pytest.mark.parametrize("language", COMPLETE)
def test_an_undo_of_a_photo_that_the_mute_is_not_about_says_that_it_stands_and_what_counts(language: str) -> None:
    async def use(stage: Play) -> None:
        budi = Person(BUDI.number, BUDI.name, language)
        await muted(stage, budi)
        await stage.gone(stage.posts(budi, b"nude-9"))
        await stage.settled()
        await undo(stage, [one for one in stage.said(LOG) if "gc:u" in str(one.get("reply_markup"))][-1])
        said = texts(language)
        span = said.get("group-span-minutes", count=60)
        told = f"{said.get('group-undone-counts', count=2)} {said.get('group-undone-mute-stays', span=span)}"
        await stage.hears(told, BUDI.number)
        assert stage.chat.members[BUDI.number]["status"] == "restricted"

    in_group(use, log=True, changes=MUTING)
