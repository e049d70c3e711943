"""``/settings export`` and ``import``: one sealed text with nobody's number in it, for admins, of this bot alone."""

from __future__ import annotations

import base64
import json
import re
import time
import zlib
from dataclasses import fields
from typing import Any

import pytest

from bot.groups.policy import actions_of
from bot.groups.portable import MARK, STAYS, choices_in, choices_of, code_of, with_choices
from bot.groups.records import Group
from bot.groups.vocabulary import Telling
from bot.store.record_store import RecordStore
from bot.store.records import DAY
from detectors.kit.terms import Risk
from tests.bot.groups.stage import ADI, BUDI, CHAT, IBU, LOG, Play, in_group, text_of
from tests.bot.groups.test_measures import plain
from tests.bot.redis_double import memory_store
from tests.botapi import Person
from tests.botapi.groups import Group as Chat
from texts import COMPLETE, texts

EACH = pytest.mark.parametrize("language", COMPLETE)
OTHER = -1007777777777
CHOSEN: dict[str, Any] = {
    "dry": False,
    "strikes": 5,
    "window_days": 30,
    "mute_minutes": 60,
    "notice_seconds": 300,
    "unchecked": "d",
    "child_copies": True,
    "spare_admins": False,
    "quiet": "23-7",
    "zone": "makassar",
}
OF_ONE_GROUP = {
    "owner": -1,
    "language": "id",
    "exempt": (22, -33),
    "log": LOG,
    "log_topic": 9,
    "cards_of": -5,
    "day": 3,
}


def full() -> Group:
    group = Group(**{"actions": actions_of("school"), "rights": "sd", **OF_ONE_GROUP, **CHOSEN})
    return group.with_sense(Risk.CONTACT, "h")


def test_every_choice_goes_along_and_nothing_of_one_group_alone() -> None:
    source, target = full(), Group(CHAT, "en", actions_of("family"), exempt=(77,), log=-8, rights="s", day=9)
    taken = with_choices(target, choices_of(source))
    assert taken is not None
    stay = {*OF_ONE_GROUP, "rights"}
    for one in fields(Group):
        expected = target if one.name in stay else source
        assert getattr(taken, one.name) == getattr(expected, one.name), one.name
    assert taken.actions == source.actions


def test_no_number_of_a_person_or_chat_is_among_what_is_taken() -> None:
    assert STAYS.isdisjoint(json.loads(choices_of(full())))
    numbers = {int(number) for number in re.findall(rb"-?\d{2,}", choices_of(full()))}
    assert numbers <= {*CHOSEN.values(), 23, -7}


def test_the_clock_that_follows_from_the_language_is_named() -> None:
    indonesian = Group(-1, "id", {}, quiet="22-6")
    taken = with_choices(Group(CHAT, "en", {}), choices_of(indonesian))
    assert taken is not None
    assert (taken.language, taken.quiet, taken.zone) == ("en", "22-6", "jakarta")


@pytest.mark.parametrize(
    "choices", [b"[]", b"1", b"{}", b'{"act": 5, "owner": 1, "log": -1, "dry": "x", "quiet": "1-2"}']
)
def test_what_is_not_understood_takes_its_safe_value_or_is_refused(choices: bytes) -> None:
    target = Group(CHAT, "en", actions_of("family"), log=-8, dry=False)
    taken = with_choices(target, choices)
    if choices.startswith(b"{"):
        assert taken is not None
        assert (taken.owner, taken.log, taken.quiet) == (CHAT, -8, "")
    else:
        assert taken is None


def store_of(key: bytes = b"s" * 32, clock: Any = time.time) -> RecordStore:
    return RecordStore(memory_store(), key, 15, clock=clock)


def test_a_text_opens_for_this_key_alone_for_its_purpose_in_its_time_and_unaltered() -> None:
    began = time.time()
    ours, theirs = store_of(), store_of(b"t" * 32)
    later, soon = store_of(clock=lambda: began + 11), store_of(clock=lambda: began + 9)
    text = ours.seal_text("settings", b"chosen", 10)
    assert re.fullmatch(r"[A-Za-z0-9_-]+", text)
    assert ours.open_text("settings", text) == soon.open_text("settings", text) == b"chosen"
    assert theirs.open_text("settings", text) is None
    assert ours.open_text("other", text) is None
    assert later.open_text("settings", text) is None
    assert ours.seal_text("settings", b"chosen", 10) != text
    for place in (0, 20, len(text) - 2):
        altered = text[:place] + ("A" if text[place] != "A" else "B") + text[place + 1 :]
        assert ours.open_text("settings", altered) is None
    for broken in ("", "A", "AAAA", "é" * 80, text[:-4], "!" * 90):
        assert ours.open_text("settings", broken) is None


async def exported(stage: Play, person: Person = IBU, chat: int = CHAT) -> str:
    stage.world.says(person, chat=chat, text="/settings export")
    message = await stage.hears(MARK, chat)
    found = re.search(rf"{MARK}[A-Za-z0-9_-]+", text_of(message))
    assert found is not None
    return found[0]


async def other_group(stage: Play, owner: Person = IBU) -> Chat:
    chat = Chat(stage.world, OTHER, "Tetangga")
    chat.owns(owner)
    chat.joins(BUDI)
    chat.bot_becomes(owner, "administrator", "can_delete_messages")
    await stage.hears("may", OTHER)
    group = await stage.scene.memory.recall(Group, OTHER, "")
    assert group is not None
    await stage.scene.wiring.groups.context.repository.save(
        Group(OTHER, "en", actions_of("family"), exempt=(33,), telling=Telling.PRIVATE, rights=group.rights)
    )
    return chat


async def of(stage: Play, chat: int) -> Group:
    found = await stage.scene.memory.recall(Group, chat, "")
    assert found is not None
    return found


@EACH
@pytest.mark.parametrize("way", ["command", "reply"])
def test_a_text_from_one_group_sets_up_another_and_the_former_choices_come_back(language: str, way: str) -> None:
    async def use(stage: Play) -> None:
        said, admin = texts(language), Person(IBU.number, IBU.name, language)
        stage.world.says(admin, chat=CHAT, text="/settings export")
        message = await stage.hears(plain(said.get("group-code-export")))
        assert said.get("group-code-fleeting") in text_of(message)
        code = await exported(stage, admin)
        await other_group(stage)
        if way == "command":
            stage.world.says(admin, chat=OTHER, text=f"/settings import {code}")
        else:
            there = {**message, "chat": stage.world.chat(OTHER)}
            stage.world.says(admin, chat=OTHER, text="/settings import", reply_to_message=there)
        alone = await stage.scene.until(
            lambda: next(
                (one for one in stage.said(OTHER) if plain(said.get("group-code-taken")) in text_of(one)), None
            )
        )
        group = await of(stage, OTHER)
        assert {name: getattr(group, name) for name in CHOSEN} == CHOSEN
        assert (group.exempt, group.log, group.owner, group.language) == ((33,), 0, OTHER, "en")
        assert "gs:open:risks" in stage.scene.buttons(alone)
        former = re.search(rf"{MARK}[A-Za-z0-9_-]+", text_of(alone))
        assert former is not None
        stage.world.says(admin, chat=OTHER, text=f"/settings import {former[0]}")
        await stage.scene.until(
            lambda: True if stage.words(OTHER).count(plain(said.get("group-code-taken"))) == 2 else None
        )
        assert (await of(stage, OTHER)).strikes == 3

    in_group(use, changes=CHOSEN)


@EACH
def test_a_text_that_is_none_is_refused_with_what_to_do(language: str) -> None:
    async def use(stage: Play) -> None:
        before, admin = await stage.group(), Person(IBU.number, IBU.name, language)
        foreign = MARK + store_of(b"t" * 32).seal_text("settings", zlib.compress(choices_of(before)), DAY)
        own = stage.scene.context.store.strict
        for text in (
            *("", MARK, f"{MARK}{'A' * 100}", foreign, MARK + own.seal_text("other", b"x" * 100, DAY)),
            *(MARK + own.seal_text("settings", zlib.compress(b"[" + b"1," * 200 + b"1]"), DAY), "x" * 3000),
        ):
            count = len(stage.said())
            stage.world.says(admin, chat=CHAT, text=f"/settings import {text}")
            await stage.scene.until(lambda count=count: True if len(stage.said()) > count else None)  # type: ignore[misc]  # mypy infers no lambda with a default
            assert plain(texts(before.language).get("group-code-refused")) in text_of(stage.said()[-1])
        assert await stage.group() == before

    in_group(use, changes={"language": language})


def test_members_can_neither_export_nor_import_and_the_other_admins_are_told_who_did() -> None:
    async def use(stage: Play) -> None:
        code = await exported(stage)
        before = await stage.group()
        for command in ("/settings export", f"/settings import {code}"):
            stage.world.says(ADI, chat=CHAT, text=command)
        await stage.settled()
        assert stage.words().count("Only admins") + stage.words().count("Hanya admin") == 2
        await stage.choose(strikes=10)
        stage.world.says(IBU, chat=CHAT, text=f"/settings import {code}")
        assert "Ibu <Ketua>" in text_of(await stage.hears("has taken over settings", LOG))
        assert (await stage.group()).strikes == before.strikes

    in_group(use, log=True)


def test_what_the_text_holds_cannot_be_read_from_it() -> None:
    async def use(stage: Play) -> None:
        code = code_of(stage.scene.context, await stage.group())
        raw = base64.urlsafe_b64decode(code.removeprefix(MARK) + "==")
        for word in (b"identity", b"dry", b"makassar", b"quiet"):
            assert word not in raw
        assert choices_in(stage.scene.context, f"so: {code}!") == choices_of(await stage.group())
        assert len(f"/settings import {code}") < 1500

    in_group(use, changes=CHOSEN)


def test_with_a_lasting_key_it_says_for_how_long() -> None:
    async def use(stage: Play) -> None:
        stage.world.says(IBU, chat=CHAT, text="/settings export")
        await stage.hears("It works for 180 days")

    in_group(use, state_key=base64.b64encode(b"k" * 32).decode())
