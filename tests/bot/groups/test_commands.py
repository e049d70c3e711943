"""Commands in groups: asking for a check with and without rights, reports, strikes, pardons, exemptions, counts."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from bot.groups.ledger import Tally
from bot.groups.stats import EVENTS
from bot.groups.wording import answer_to_asking
from detectors.kit.terms import Level, Verdict
from tests.bot.flow import CLEAR, ILLEGIBLE, Scene, play
from tests.bot.groups.stage import ADI, BUDI, CHAT, DEWI, IBU, LOG, Eyes, Play, in_group, text_of
from tests.botapi.groups import Group as Chat
from tests.botapi.groups import administrator
from texts import COMPLETE, texts


async def plain_member(scene: Scene) -> Chat:
    """A group in which the bot is no admin: it sees commands and mentions only."""
    chat = Chat(scene.world, CHAT)
    chat.owns(IBU)
    chat.joins(BUDI)
    chat.bot_becomes(IBU, "member")
    await scene.message(CHAT)
    return chat


def test_without_rights_check_as_a_reply_is_answered() -> None:
    async def use(scene: Scene) -> None:
        await plain_member(scene)
        photo = scene.world.post(CHAT, BUDI.to_json(), photo=[{**scene.world.file(b"ktp-1"), "width": 9, "height": 9}])
        scene.world.says(BUDI, chat=CHAT, text="/check", reply_to_message=photo)
        stop = "This had better not be in a group"
        answer = await scene.until(lambda: next((one for one in scene.sent(CHAT) if stop in one["text"]), None))
        assert "Identity document" in answer["text"]
        assert not scene.api.asked("sendPhoto", "sendDocument", "deleteMessage")

    play(use, Eyes())


@pytest.mark.parametrize("way", ["reply", "caption"])
def test_without_rights_a_mention_is_answered(way: str) -> None:
    async def use(scene: Scene) -> None:
        await plain_member(scene)
        words = "look @gatekeeper_test_bot"
        entities = [{"type": "mention", "offset": 5, "length": 20}]
        file = [{**scene.world.file(b"nude-1"), "width": 9, "height": 9}]
        if way == "reply":
            photo = scene.world.post(CHAT, BUDI.to_json(), photo=file)
            scene.world.says(BUDI, chat=CHAT, text=words, entities=entities, reply_to_message=photo)
        else:
            scene.world.says(BUDI, chat=CHAT, photo=file, caption=words, caption_entities=entities)
        answer = await scene.until(
            lambda: next((one for one in scene.sent(CHAT) if "better not be in a group" in one["text"]), None)
        )
        assert "something private" in answer["text"]
        assert "Intimate" not in answer["text"]

    play(use, Eyes())


def test_a_check_without_a_picture_says_what_to_do_and_another_bots_mention_nothing() -> None:
    async def use(stage: Play) -> None:
        said = len(stage.said())
        mention = [{"type": "mention", "offset": 0, "length": 6}]
        stage.world.says(BUDI, chat=CHAT, text="@other hi", entities=mention)
        await stage.settled()
        assert len(stage.said()) == said
        stage.world.says(BUDI, chat=CHAT, text="/check")
        await stage.hears("Reply with /check")

    in_group(use)


def test_a_quoted_picture_from_elsewhere_is_checked_and_nobody_is_blamed() -> None:
    async def use(stage: Play) -> None:
        file = [{**stage.world.file(b"nude-1"), "width": 9, "height": 9}]
        quoted = {"origin": {"type": "hidden_user", "date": 1, "sender_user_name": "x"}, "photo": file}
        await stage.choose(dry=True)
        stage.world.says(BUDI, chat=CHAT, text="/check", external_reply=quoted)
        await stage.hears("better not be in a group")

    in_group(use)


def test_any_member_may_report_and_what_is_risky_goes() -> None:
    async def use(stage: Play) -> None:
        photo = stage.posts(BUDI, b"half-1")
        await stage.settled()
        stage.eyes.words["half"] = stage.eyes.words["nude"]
        stage.world.says(DEWI, chat=CHAT, text="/report", reply_to_message=photo)
        answer = await stage.hears("Thank you for the report")
        await stage.gone(photo)
        assert "It was hidden" in answer["text"]
        await stage.hears("Your photo was hidden", BUDI.number)

    in_group(use, changes={"unchecked": "i"})


def test_a_report_of_something_harmless_or_dealt_with_changes_nothing() -> None:
    async def use(stage: Play) -> None:
        harmless, warned = stage.posts(BUDI, b"fine-1"), stage.posts(BUDI, b"child-2")
        await stage.settled()
        for photo in (harmless, warned):
            stage.world.says(DEWI, chat=CHAT, text="/report", reply_to_message=photo)
        await stage.hears("Nothing risky found")
        await stage.hears("better not be in a group")
        await stage.settled()
        assert len(await stage.cases()) == 1
        assert stage.here(harmless)
        assert stage.here(warned)

    in_group(use, preset="work")


def test_an_admins_photo_can_be_checked_and_is_not_hidden() -> None:
    async def use(stage: Play) -> None:
        photo = stage.posts(IBU, b"nude-1")
        stage.world.says(BUDI, chat=CHAT, text="/report", reply_to_message=photo)
        await stage.hears("better not be in a group")
        await stage.settled()
        assert stage.here(photo)

    in_group(use)


def test_reports_are_limited_for_each_person() -> None:
    async def use(stage: Play) -> None:
        photo = stage.posts(BUDI, b"fine-1")
        await stage.settled()
        for _ in range(7):
            stage.world.says(DEWI, chat=CHAT, text="/report", reply_to_message=photo)
        await stage.hears("5 checks in ten minutes")
        await stage.settled()
        assert len(stage.eyes.seen) == 6
        stage.world.says(ADI, chat=CHAT, text="/report", reply_to_message=photo)
        await stage.scene.until(lambda: True if len(stage.eyes.seen) == 7 else None)

    in_group(use)


def test_strikes_are_seen_by_their_member_and_by_admins_and_pardoned_by_admins() -> None:
    async def use(stage: Play) -> None:
        for number in range(2):
            await stage.gone(stage.posts(BUDI, b"nude-%d" % number))
        await stage.settled()
        theirs = stage.world.post(CHAT, BUDI.to_json(), text="hi")
        stage.world.says(BUDI, chat=CHAT, text="/strikes")
        await stage.hears("Budi: 2 strikes of 5 within 7 days")
        stage.world.says(IBU, chat=CHAT, text="/strikes", reply_to_message=theirs)
        await stage.settled()
        assert stage.words().count("Budi: 2 strikes") == 2
        for command in ("/strikes", "/pardon"):
            stage.world.says(DEWI, chat=CHAT, text=command, reply_to_message=theirs)
        await stage.settled()
        assert stage.words().count("Only admins") == 2
        stage.chat.anonymous_says(text="/pardon", reply_to_message=theirs)
        await stage.hears("Budi: 2 strikes taken back")
        stage.world.says(BUDI, chat=CHAT, text="/strikes")
        await stage.hears("Budi: no strike")

    in_group(use, changes={"strikes": 5, "mute_minutes": 10})


def test_a_member_is_exempt_by_an_admins_reply() -> None:
    async def use(stage: Play) -> None:
        theirs = stage.world.post(CHAT, BUDI.to_json(), text="hi")
        stage.world.says(BUDI, chat=CHAT, text="/exempt", reply_to_message=theirs)
        await stage.hears("Only admins")
        stage.world.says(IBU, chat=CHAT, text="/exempt", reply_to_message=theirs)
        await stage.hears("photos are not looked at any more")
        photo = stage.posts(BUDI, b"nude-1")
        await stage.settled()
        assert stage.here(photo)
        stage.world.says(IBU, chat=CHAT, text="/settings")
        card = await stage.hears("one member by name")
        await stage.press(card, "gs:open:exempt")
        assert "✕ Budi" in str(card["reply_markup"])
        stage.world.says(IBU, chat=CHAT, text="/exempt", reply_to_message=theirs)
        await stage.hears("photos are looked at again")
        await stage.gone(stage.posts(BUDI, b"nude-2"))

    in_group(use)


def test_stats_are_counts_without_names() -> None:
    async def use(stage: Play) -> None:
        for data in (b"nude-1", b"ktp-2", b"fine-3", b"half-4"):
            stage.posts(BUDI, data)
        await stage.settled()
        today = stage.scene.wiring.groups.context.repository.today
        old = Tally(CHAT, today - 31, dict.fromkeys(EVENTS, 100))
        await stage.scene.memory.keep(old.name, old)
        stage.world.says(DEWI, chat=CHAT, text="/stats")
        words = text_of(await stage.hears("The last 30 days"))
        for line in ("photos looked at: 4", "• hidden: 2", "covered copies posted: 1", "could not be checked: 1"):
            assert line in words
        assert "papers, numbers and passwords: 1, people and personal things: 1" in words
        assert "Intimate" not in words
        assert "Budi" not in words

    in_group(use, log=True)


def test_commands_are_answered_in_the_groups_language() -> None:
    async def use(stage: Play) -> None:
        stage.world.says(BUDI, chat=CHAT, text="/check")
        await stage.hears("Balas pesan yang ada foto atau videonya")
        stage.posts(BUDI, b"ktp-1")
        await stage.hears("Disembunyikan", LOG)
        await stage.hears("Your photo was hidden", BUDI.number)
        stage.posts(ADI, b"ktp-2")
        await stage.hears("Fotomu kusembunyikan", ADI.number)

    in_group(use, log=True, changes={"language": "id"})


def test_in_a_topic_commands_are_answered_there() -> None:
    async def use(stage: Play) -> None:
        stage.chat.forum, stage.chat.topics = True, {7}
        stage.world.says(BUDI, chat=CHAT, text="/stats", message_thread_id=7, is_topic_message=True)
        assert (await stage.hears("The last 30 days"))["message_thread_id"] == 7

    in_group(use)


@pytest.mark.parametrize("language", COMPLETE)
def test_an_answer_in_a_group_names_what_was_not_understood_and_praises_nothing(language: str) -> None:
    said = texts(language)
    unread = said.get("unread", what=said.get("unread-handwriting"), covered="no")
    assert answer_to_asking(ILLEGIBLE, None, said, report=False).splitlines() == [
        said.get("group-verdict-caution"),
        *unread.splitlines(),
    ]
    most = replace(ILLEGIBLE, verdict=Verdict(Level.UNKNOWN), report=replace(ILLEGIBLE.report, mostly_unread=True))
    assert answer_to_asking(most, None, said, report=False).startswith(said.get("group-verdict-unread"))
    assert unread not in answer_to_asking(CLEAR, None, said, report=False)


@pytest.mark.parametrize("command", ["/help, please", "/tips…", "/help-me"])
def test_a_general_command_with_a_sign_behind_it_is_answered(command: str) -> None:
    async def use(stage: Play) -> None:
        key = "group-help" if "help" in command else "tips-group"
        stage.world.says(BUDI, chat=CHAT, text=command)
        await stage.hears(re.sub(r"<[^>]+>", "", texts("en").get(key)))

    in_group(use)


def test_who_asks_for_their_strikes_hears_nothing_of_what_admins_only_watch() -> None:
    async def use(stage: Play) -> None:
        stage.posts(BUDI, b"nude-1")
        await stage.settled()
        stage.world.says(BUDI, chat=CHAT, text="/strikes")
        assert stage.scene.buttons(await stage.hears("no strike")) == []

    in_group(use, preset="watch", log=True)


@pytest.mark.parametrize("language", COMPLETE)
@pytest.mark.parametrize(("command", "key"), [("/tips", "tips-group"), ("/help", "group-help")])
def test_a_general_command_without_a_name_is_answered_where_no_other_bot_is(
    language: str, command: str, key: str
) -> None:
    async def use(stage: Play) -> None:
        expected = re.sub(r"<[^>]+>", "", texts(language).get(key))
        stage.world.says(BUDI, chat=CHAT, text=command)
        await stage.hears(expected)
        await stage.settled()
        rose = {"id": 4242, "is_bot": True, "first_name": "Rose", "username": "rose_test_bot"}
        stage.chat.members[4242] = administrator(rose, ("can_delete_messages",))
        stage.world.says(DEWI, chat=CHAT, text=command)
        stage.world.says(DEWI, chat=CHAT, text=f"{command}@rose_test_bot")
        await stage.settled()
        assert stage.words().count(expected) == 1

    in_group(use, changes={"language": language})
