"""What admins get to see of photos that stay, what they can do there and then, and reports, which always reach them."""

from __future__ import annotations

import re
import time
from typing import Any

import pytest

from bot.groups.cards import link_to, moment
from bot.groups.records import DELETABLE_SECONDS
from bot.groups.vocabulary import Done
from tests.bot.groups.stage import BUDI, CHAT, DEWI, IBU, LOG, Play, in_group, text_of
from texts import COMPLETE, texts


def plain(words: str) -> str:
    return re.sub(r"<[^>]+>", "", words)


async def report(stage: Play, message: dict[str, Any]) -> None:
    stage.world.says(DEWI, chat=CHAT, text="/report", reply_to_message=message)
    await stage.settled()


def addresses(stage: Play) -> str:
    """What was sent to the log chat as it was sent: the double keeps messages without their links."""
    calls = [call.values for call in stage.scene.api.calls if call.values.get("chat_id") == str(LOG)]
    return "\n".join(values.get("text", values.get("caption", "")) for values in calls)


@pytest.mark.parametrize("language", COMPLETE)
def test_a_report_reaches_the_log_chat_also_when_nothing_was_found(language: str) -> None:
    async def use(stage: Play) -> None:
        said = texts(language)
        photo = stage.posts(BUDI, b"fine-1")
        await stage.settled()
        await report(stage, photo)
        card = await stage.hears(plain(said.get("group-report-head", by="Dewi", of="Budi")), LOG)
        assert plain(said.get("group-verdict-clear")) in text_of(card)
        assert link_to(CHAT, photo["message_id"]) in addresses(stage)
        answer = await stage.hears(said.get("group-report-passed"))
        assert "Budi" not in text_of(answer)

    in_group(use, log=True, changes={"language": language})


@pytest.mark.parametrize("language", COMPLETE)
def test_without_a_log_chat_a_report_stands_in_the_group_for_the_admins(language: str) -> None:
    async def use(stage: Play) -> None:
        photo = stage.posts(BUDI, b"fine-1")
        await stage.settled()
        await report(stage, photo)
        said = texts(language)
        await stage.hears(plain(said.get("group-report-here")))
        names = await stage.scene.store.keys("*:fading:*")
        assert max([await stage.scene.store.ttl(name) for name in names]) > 24 * 3600

    in_group(use, changes={"language": language})


@pytest.mark.parametrize("log", [True, False])
def test_a_report_of_what_is_no_photo_reaches_the_admins_and_is_not_called_harmless(log: bool) -> None:
    async def use(stage: Play) -> None:
        theirs = stage.world.post(CHAT, BUDI.to_json(), text="words that nobody keeps")
        await report(stage, theirs)
        where = LOG if log else CHAT
        told = await stage.hears("I check only photos", where)
        assert "Nothing risky" not in stage.words()
        assert "nobody keeps" not in text_of(told)
        if log:
            assert link_to(CHAT, theirs["message_id"]) in addresses(stage)
        assert not stage.eyes.seen

    in_group(use, log=log)


def test_a_report_that_hides_names_the_case_and_no_dead_link() -> None:
    async def use(stage: Play) -> None:
        photo = stage.posts(BUDI, b"half-1")
        await stage.settled()
        stage.eyes.words["half"] = stage.eyes.words["nude"]
        await report(stage, photo)
        (case,) = await stage.cases()
        card = await stage.hears("Reported by Dewi", LOG)
        assert f"#{case.id}" in text_of(card)
        assert "Intimate" in text_of(card)
        assert "t.me/c" not in addresses(stage)

    in_group(use, log=True, changes={"unchecked": "i"})


@pytest.mark.parametrize("language", COMPLETE)
@pytest.mark.parametrize("caption", [None, "a secret of ours"])
def test_the_card_of_a_photo_that_stays_has_a_link_a_time_and_says_whether_words_stand_there(
    language: str, caption: str | None
) -> None:
    async def use(stage: Play) -> None:
        photo = stage.posts(BUDI, b"ktp-1", **({"caption": caption} if caption else {}))
        await stage.settled()
        card = next(one for one in stage.said(LOG) if "gc:h" in str(one.get("reply_markup")))
        said, words = texts(language), text_of(card)
        assert said.get("group-card-posted", time=moment(photo["date"])) in words
        assert said.get("group-card-captioned" if caption else "group-card-no-caption") in words
        assert said.get("group-card-link") in words
        assert link_to(CHAT, photo["message_id"]) in addresses(stage)
        assert "secret of ours" not in words

    in_group(use, preset="watch", log=True, changes={"language": language})


@pytest.mark.parametrize("language", COMPLETE)
def test_from_a_watch_only_card_a_photo_is_hidden_and_its_sender_told(language: str) -> None:
    async def use(stage: Play) -> None:
        photo = stage.posts(BUDI, b"nude-1")
        await stage.settled()
        card = next(one for one in stage.said(LOG) if "gc:h" in str(one.get("reply_markup")))
        (before,) = await stage.cases()
        refused = await stage.scene.pressed(stage.world.presses(DEWI, card, f"gc:h:{CHAT}:{before.id}"))
        assert refused == texts(language).get("group-may-no-admin")
        assert stage.here(photo)
        assert await stage.press(card, "gc:h") == texts(language).get("group-press-hide-deleted")
        assert not stage.here(photo)
        (case,) = await stage.cases()
        assert case.done is Done.HIDDEN
        assert plain(texts(language).get("group-card-hidden")) in text_of(card)
        assert "gc:h" not in str(card["reply_markup"])
        await stage.hears("I found it and an admin hid it", BUDI.number)
        assert stage.chat.members[BUDI.number]["status"] == "member"
        for verb in ("gc:u", "gc:U"):
            await stage.press(card, verb)
        assert [one for one in stage.said() if "photo" in one]

    in_group(use, preset="watch", log=True, changes={"language": language, "strikes": 1, "mute_minutes": 60})


def test_hiding_now_what_is_gone_or_may_not_be_deleted_says_so() -> None:
    async def use(stage: Play) -> None:
        photo = stage.posts(BUDI, b"nude-1")
        await stage.settled()
        card = next(one for one in stage.said(LOG) if "gc:h" in str(one.get("reply_markup")))
        stage.world.messages[CHAT, photo["message_id"]]["too_old"] = True
        assert "older than 48 hours" in await stage.press(card, "gc:h")
        assert stage.here(photo)
        del stage.world.messages[CHAT, photo["message_id"]]
        assert "gone already" in await stage.press(card, "gc:h")
        assert [case.done for case in await stage.cases()] == [Done.WOULD]

    in_group(use, preset="watch", log=True)


@pytest.mark.parametrize("language", COMPLETE)
def test_what_is_too_old_to_be_hidden_says_the_true_reason(language: str) -> None:
    async def use(stage: Play) -> None:
        old = int(time.time()) - DELETABLE_SECONDS - 60
        photo = stage.world.post(
            CHAT,
            BUDI.to_json(),
            photo=[{**stage.world.file(b"nude-1"), "width": 9, "height": 9}],
            date=old,
            too_old=True,
        )
        await report(stage, photo)
        said = texts(language)
        await stage.hears(said.get("group-asked-stuck-old"))
        await stage.hears(plain(said.get("group-card-stuck-old")), LOG)
        assert stage.here(photo)

    in_group(use, log=True, changes={"language": language})


def test_links_are_those_that_members_of_supergroups_can_open() -> None:
    assert link_to(-1001234567890, 5) == "https://t.me/c/1234567890/5"
    assert link_to(-1001234567890, 5, 7) == "https://t.me/c/1234567890/7/5"
    assert link_to(-4242, 5) == ""


def test_an_admin_reports_like_anybody() -> None:
    async def use(stage: Play) -> None:
        photo = stage.posts(BUDI, b"fine-1")
        await stage.settled()
        stage.world.says(IBU, chat=CHAT, text="/report", reply_to_message=photo)
        await stage.hears("Reported by Ibu <Ketua>", LOG)

    in_group(use, log=True)
