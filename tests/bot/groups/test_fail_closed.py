"""A photo in a group whose checking fails, whatever fails, is one that could not be checked: never a silence."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, ClassVar

import pytest

from bot.groups.enforcement import Enforcement
from bot.groups.records import Group, Watched
from bot.groups.vocabulary import Action, Done
from bot.store.records import DAY, Record
from detectors.kit.terms import Risk
from tests.bot.groups.stage import ADI, BUDI, CHAT, DEWI, LOG, Play, in_group, text_of
from tests.botapi import Fault

FAILED = "Something in me failed"


def breaks(*_: Any, **__: Any) -> Any:
    raise RuntimeError("what nobody expected")


def repository(stage: Play) -> Any:
    return stage.scene.wiring.groups.context.repository


@dataclass(frozen=True)
class Raw(Record):
    """A group's record with any bytes."""

    KIND: ClassVar[str] = "group"
    SECONDS: ClassVar[int | None] = DAY

    owner: int
    data: bytes

    def to_bytes(self) -> bytes:
        return self.data


async def stored_as(stage: Play, data: bytes) -> None:
    """These bytes are what is stored about the group, and the process does not know it otherwise."""
    await stage.settled()
    await stage.scene.memory.keep("", Raw(CHAT, data))
    repository(stage)._at_hand.clear()


@pytest.mark.parametrize(("choice", "done"), [("i", None), ("n", Done.NOTED), ("w", Done.WARNED), ("d", Done.HIDDEN)])
def test_where_deciding_fails_the_groups_choice_for_unchecked_photos_holds_and_the_admins_hear_of_it_once(
    choice: str, done: Done | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def use(stage: Play) -> None:
        monkeypatch.setattr("bot.groups.moderation.decide", breaks)
        photos = [stage.posts(person, b"fine-%d" % person.number) for person in (BUDI, ADI, DEWI)]
        await stage.hears(FAILED, LOG)
        await stage.settled()
        assert [case.done for case in await stage.cases()] == ([done] * 3 if done else [])
        assert all(case.unchecked for case in await stage.cases())
        assert all(stage.here(photo) is (done is not Done.HIDDEN) for photo in photos)
        assert stage.words(LOG).count(FAILED) == 1

    in_group(use, log=True, changes={"unchecked": choice})


@pytest.mark.parametrize(
    "broken",
    [
        "bot.groups.rights.Admins.includes",
        "bot.groups.stats.DailyCounts.add",
        "bot.groups.moderation.Moderation._before",
        "bot.groups.records.Group.action",
        "bot.groups.looking.ScreeningOptions",
    ],
)
def test_wherever_checking_fails_the_photo_counts_as_unchecked(broken: str, monkeypatch: pytest.MonkeyPatch) -> None:
    async def use(stage: Play) -> None:
        with monkeypatch.context() as failing:
            failing.setattr(broken, breaks)
            photo = stage.posts(BUDI, b"fine-1")
            await stage.gone(photo)

    in_group(use, changes={"unchecked": "d"})


def test_a_photo_of_an_unknown_group_is_looked_at_although_telegram_does_not_say_whether_the_bot_is_in_it() -> None:
    async def use(stage: Play) -> None:
        await stage.settled()
        await repository(stage).drop(await stage.group())
        repository(stage)._at_hand.clear()
        stage.scene.api.faults.append(Fault("getChatMember", status=500, times=99))
        stage.posts(BUDI, b"nude-1")
        await stage.scene.until(lambda: True if b"nude-1" in stage.eyes.seen else None, 20)

    in_group(use)


def test_an_album_whose_checking_fails_is_one_case(monkeypatch: pytest.MonkeyPatch) -> None:
    async def use(stage: Play) -> None:
        monkeypatch.setattr("bot.groups.moderation.decide", breaks)
        album = stage.world.sends_album(BUDI, b"fine-1", b"fine-2", b"fine-3", chat=CHAT)
        await stage.gone(*album)
        await stage.settled()
        (case,) = await stage.cases()
        assert case.unchecked
        assert FAILED in stage.words(LOG)

    in_group(use, log=True, changes={"unchecked": "d"})


def test_who_asked_for_a_check_that_fails_hears_that_it_could_not_be_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    async def use(stage: Play) -> None:
        photo = stage.posts(BUDI, b"fine-1")
        await stage.settled()
        monkeypatch.setattr("bot.groups.moderation.decide", breaks)
        stage.world.says(DEWI, chat=CHAT, text="/check", reply_to_message=photo)
        await stage.hears("Could not check")

    in_group(use)


def test_where_acting_fails_the_admins_hear_of_it_and_the_photo_stays_pending(monkeypatch: pytest.MonkeyPatch) -> None:
    async def use(stage: Play) -> None:
        monkeypatch.setattr(Enforcement, "act", breaks)
        stage.posts(BUDI, b"nude-1")
        await stage.hears(FAILED, LOG)
        assert [watched.member for watched, _ in await stage.scene.memory.every(Watched)] == [BUDI.number]

    in_group(use, log=True)


def test_an_album_that_could_not_be_hidden_at_once_is_acted_on_when_it_is_complete(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def use(stage: Play) -> None:
        hide, tried = Enforcement.hide, 0

        async def at_the_second_time(self: Any, *given: Any, **named: Any) -> Any:
            nonlocal tried
            tried += 1
            return breaks() if tried == 1 else await hide(self, *given, **named)

        monkeypatch.setattr(Enforcement, "hide", at_the_second_time)
        album = stage.world.sends_album(BUDI, b"fine-1", b"nude-2", chat=CHAT)
        await stage.hears(FAILED, LOG)
        await stage.gone(*album)

    in_group(use, log=True)


@pytest.mark.parametrize(
    ("broken", "gone"),
    [
        ({"act": 5}, False),
        ({"act": {"r": ["identity"]}}, False),
        ({"sense": {"zz": "identity"}}, True),
        ({"dry": "no"}, True),
        ({"unchecked": "later", "exempt": [{}], "lang": "klingon", "strikes": None, "preset": 7}, True),
    ],
    ids=str,
)
def test_a_group_whose_record_is_broken_in_parts_keeps_the_rest_and_lets_nothing_pass_in_silence(
    broken: dict[str, Any], gone: bool
) -> None:
    """Where the choice for identity documents is lost and no preset holds, the admins get a note."""

    async def use(stage: Play) -> None:
        whole = {**json.loads((await stage.group()).to_bytes()), "preset": ""}
        await stored_as(stage, json.dumps({**whole, **broken}).encode())
        photo = stage.posts(BUDI, b"ktp-1")
        await stage.hears("Hidden" if gone else "Noted", LOG)
        await stage.settled()
        assert stage.here(photo) is not gone

    in_group(use, log=True)


@pytest.mark.parametrize("data", [b"", b"[]", b"null", b'{"v":1}', b"[1,2"])
def test_a_group_whose_record_says_nothing_any_more_starts_anew_and_says_so(data: bytes) -> None:
    async def use(stage: Play) -> None:
        await stored_as(stage, data)
        said = len(stage.said())
        stage.posts(BUDI, b"ktp-1")
        await stage.settled()
        new = "\n".join(text_of(message) for message in stage.said()[said:])
        assert "what I may do" in new
        (case,) = await stage.cases()
        assert case.done is Done.WOULD

    in_group(use)


def test_a_photo_that_waited_in_a_group_whose_record_says_nothing_is_checked_carefully() -> None:
    async def use(stage: Play) -> None:
        await stored_as(stage, b"?")
        photo = stage.world.sends_photo(BUDI, b"ktp-1", chat=CHAT)
        stage.world.updates.clear()
        file = photo["photo"][-1]
        watched = Watched(CHAT, photo["message_id"], BUDI.number, file["file_id"], file["file_unique_id"])
        await stage.scene.memory.keep(watched.name, watched)
        await stage.scene.wiring.groups.moderation.resume()
        await stage.hears("I cannot read what you chose")
        await stage.scene.until(lambda: True if stage.eyes.seen else None)
        await stage.scene.rest(0.1)
        (case,) = await stage.cases()
        assert case.done is Done.NOTED
        assert case.named == (Risk.IDENTITY,)
        assert stage.here(photo)

    in_group(use)


def test_where_the_group_cannot_be_read_at_all_its_photos_are_checked_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def use(stage: Play) -> None:
        monkeypatch.setattr(repository(stage), "of", breaks)
        stage.posts(BUDI, b"ktp-1")
        await stage.hears("I cannot read what you chose")
        await stage.scene.until(lambda: True if stage.eyes.seen else None)

    in_group(use)


async def without(stage: Play, risk: Risk) -> None:
    """The group chose before this risk was looked for."""
    group = await stage.group()
    await stage.choose(actions={one: action for one, action in group.actions.items() if one is not risk})


@pytest.mark.parametrize(("named", "action"), [("family", Action.REPLACE), ("", Action.NOTE)])
def test_for_a_risk_that_a_group_never_chose_about_its_preset_holds_and_the_admins_are_told_once(
    named: str, action: Action
) -> None:
    async def use(stage: Play) -> None:
        await without(stage, Risk.PAYMENT)
        await stage.choose(preset=named)
        photo = stage.posts(BUDI, b"card-1")
        told = await stage.hears("I now look for more", LOG)
        chosen = "replace by a covered copy" if action is Action.REPLACE else "note to admins"
        assert f"Payment: {chosen}. " in told["text"]
        await stage.settled()
        assert stage.here(photo) is (action is Action.NOTE)
        group = await stage.scene.until(lambda: group if not (group := known(stage)).new_risks else None)
        assert group.action(Risk.PAYMENT) is action
        assert (await stage.group()).preset == named
        repository(stage)._said.clear()
        stage.posts(BUDI, b"card-2")
        await stage.settled()
        await stage.scene.rest(0.1)
        assert stage.words(LOG).count("I now look for more") == 1

    in_group(use, log=True, preset="family")


def known(stage: Play) -> Group:
    group: Group = repository(stage)._at_hand[CHAT]
    return group


def test_a_choice_about_one_risk_keeps_what_the_preset_says_about_a_new_one() -> None:
    async def use(stage: Play) -> None:
        await without(stage, Risk.PAYMENT)
        group = (await stage.group()).with_action(Risk.CONTACT, Action.WARN)
        assert group.preset == ""
        assert group.action(Risk.PAYMENT) is Action.REPLACE

    in_group(use)
