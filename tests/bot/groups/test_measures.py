"""``/warn``, ``/mute``, ``/unmute``, ``/ban``, ``/unban`` by reply: who may, about whom, for how long, and undone as it was."""

from __future__ import annotations

import html
import time
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from bot.groups.ledger import Measure, Mute
from bot.groups.vocabulary import Act, Telling
from tests.bot.groups.stage import ADI, BUDI, CHAT, DEWI, IBU, LOG, Play, in_group, text_of, week
from tests.botapi import Fault, Person
from tests.botapi.groups import PERMISSIONS
from tests.botapi.groups import Group as Chat
from texts import COMPLETE, texts

MEMBER = BUDI.number
EACH = pytest.mark.parametrize("language", COMPLETE)


def plain(text: str) -> str:
    return html.unescape(text).replace("<b>", "").replace("</b>", "")


def writes(stage: Play, command: str, person: Person = IBU, about: Person = BUDI, **content: Any) -> dict[str, Any]:
    theirs = stage.world.post(CHAT, about.to_json(), text="hi")
    message: dict[str, Any] = stage.world.says(person, chat=CHAT, text=command, reply_to_message=theirs, **content)
    return message


async def asked(stage: Play, command: str, hears: str, **options: Any) -> dict[str, Any]:
    writes(stage, command, **options)
    return await stage.hears(plain(hears))


async def measures(stage: Play) -> list[Measure]:
    return [measure for measure, _ in await stage.scene.memory.every(Measure)]


def standing(stage: Play, person: Person = BUDI) -> dict[str, Any]:
    found: dict[str, Any] = stage.chat.members[person.number]
    return found


def until(stage: Play) -> float:
    return float(standing(stage)["until_date"]) - time.time()


@EACH
@pytest.mark.parametrize(
    ("command", "hours", "span"),
    [("/mute 2h", 2, 120), ("/mute 1d", 24, 24), ("/mute 2 jam berisik", 2, 120), ("/mute", 1, 60)],
)
def test_a_mute_is_for_the_time_that_was_written_and_everybody_concerned_is_told(
    language: str, command: str, hours: int, span: int
) -> None:
    async def use(stage: Play) -> None:
        said = texts(language)
        words = said.get("group-span-hours", count=24) if span == 24 else said.get("group-span-minutes", count=span)
        if span == 120:
            words = said.get("group-span-hours", count=2)
        done = said.get("group-act-mute", name="Budi", span=words)
        answer = await asked(
            stage, command, f"{done} {said.get('group-act-told')}", about=Person(MEMBER, "Budi", language)
        )
        assert standing(stage)["status"] == "restricted"
        assert not standing(stage)["can_send_messages"]
        assert abs(until(stage) - hours * 3600) < 60
        assert [data[:5] for data in stage.scene.buttons(answer)] == ["ga:u:"]
        told = await stage.hears(plain(said.get("group-told-mute", group="Keluarga <Besar>", span=words)), MEMBER)
        assert ("berisik" in text_of(told)) is ("berisik" in command)
        card = await stage.hears(plain(done), LOG)
        assert plain(said.get("group-act-by", name="Ibu <Ketua>")) in text_of(card)
        assert "Budi · " in text_of(card)
        assert ("berisik" in text_of(card)) is ("berisik" in command)
        assert "berisik" not in str(await measures(stage))

    in_group(use, log=True, changes={"language": language})


@EACH
@pytest.mark.parametrize("place", ["answer", "card"])
def test_an_undo_gives_the_voice_back_once_and_says_so(language: str, place: str) -> None:
    async def use(stage: Play) -> None:
        said = texts(language)
        answer = await asked(stage, "/mute 2h", said.get("group-act-told"), about=Person(MEMBER, "Budi", language))
        card = await stage.hears(plain(said.get("group-act-by", name="Ibu <Ketua>")), LOG)
        pressed = answer if place == "answer" else card
        assert await stage.press(pressed, "ga:u") == plain(said.get("group-card-undone"))
        assert standing(stage)["status"] == "member"
        assert plain(said.get("group-card-undone")) in text_of(pressed)
        assert stage.scene.buttons(pressed) == []
        await stage.hears(plain(said.get("group-told-unmute", group="Keluarga <Besar>")), MEMBER)
        other = card if place == "answer" else answer
        assert await stage.press(other, "ga:u") == said.get("group-not-done-undone-already")

    in_group(use, log=True, changes={"language": language})


def test_a_group_that_chose_a_length_has_it_for_a_mute_without_one() -> None:
    async def use(stage: Play) -> None:
        await asked(stage, "/mute", "cannot write here for 24 hours")
        assert abs(until(stage) - 86_400) < 60

    in_group(use, changes={"mute_minutes": 1440})


def test_what_a_member_could_not_do_before_stays_so_after_an_undo() -> None:
    async def use(stage: Play) -> None:
        held = {name: name != "can_send_videos" for name in PERMISSIONS} | {"is_member": True, "until_date": 0}
        stage.chat.members[MEMBER] = {"status": "restricted", "user": BUDI.to_json(), **held}
        answer = await asked(stage, "/mute 30m", "cannot write here")
        assert not standing(stage)["can_send_messages"]
        await stage.press(answer, "ga:u")
        assert standing(stage)["can_send_messages"]
        assert not standing(stage)["can_send_videos"]

    in_group(use)


def test_an_undo_does_not_touch_what_another_admin_made_of_it() -> None:
    async def use(stage: Play) -> None:
        answer = await asked(stage, "/mute 30m", "cannot write here")
        theirs = {**standing(stage), "until_date": int(time.time()) + 99_999}
        stage.chat.members[MEMBER] = theirs
        assert await stage.press(answer, "ga:u") == texts("en").get("group-not-done-changed")
        assert standing(stage) == theirs
        assert not (await measures(stage))[0].undone

    in_group(use)


@EACH
def test_unmute_lifts_a_mute_and_its_undo_puts_it_back(language: str) -> None:
    async def use(stage: Play) -> None:
        said = texts(language)
        await asked(stage, "/unmute", said.get("group-not-done-not-muted"))
        await asked(stage, "/mute 2h", said.get("group-act-told"))
        answer = await asked(stage, "/unmute", said.get("group-act-unmute", name="Budi"))
        assert standing(stage)["status"] == "member"
        await stage.press(answer, "ga:u")
        assert not standing(stage)["can_send_messages"]
        assert abs(until(stage) - 7200) < 60

    in_group(use, changes={"language": language})


@EACH
@pytest.mark.parametrize(("command", "days"), [("/ban", 0), ("/ban 1 hari", 1), ("/ban 7d", 7)])
def test_a_ban_is_until_lifted_or_for_a_time_and_an_undo_lets_them_come_back(
    language: str, command: str, days: int
) -> None:
    async def use(stage: Play) -> None:
        said = texts(language)
        span = said.get("group-span-hours", count=24) if days == 1 else said.get("group-span-days", count=days)
        done = (
            said.get("group-act-ban", name="Budi", span=span) if days else said.get("group-act-ban-open", name="Budi")
        )
        answer = await asked(stage, command, done)
        assert standing(stage)["status"] == "kicked"
        assert abs(until(stage) - days * 86_400) < 60 if days else standing(stage)["until_date"] == 0
        await stage.press(answer, "ga:u")
        assert standing(stage)["status"] == "left"
        (call,) = stage.scene.api.asked("unbanChatMember")
        assert call.values["only_if_banned"] == "true"

    in_group(use, changes={"language": language})


@EACH
def test_unban_lifts_a_ban_and_never_throws_out_who_is_there(language: str) -> None:
    async def use(stage: Play) -> None:
        said = texts(language)
        await asked(stage, "/unban", said.get("group-not-done-not-banned"))
        await asked(stage, "/ban 7d", said.get("group-act-told"))
        answer = await asked(stage, "/unban", said.get("group-act-unban", name="Budi"))
        assert standing(stage)["status"] == "left"
        await stage.press(answer, "ga:u")
        assert standing(stage)["status"] == "kicked"
        assert abs(until(stage) - 7 * 86_400) < 60

    in_group(use, changes={"language": language})


@EACH
def test_a_warning_is_a_strike_with_the_consequences_of_one(language: str) -> None:
    async def use(stage: Play) -> None:
        said, person = texts(language), Person(MEMBER, "Budi", language)
        first = said.get("group-act-warn", name="Budi", count=1, number=2, what=week(said))
        await asked(stage, "/warn no adverts here", first, about=person)
        told = await stage.hears(plain(said.get("group-told-warn", group="Keluarga <Besar>")), MEMBER)
        assert plain(said.get("group-told-strikes", count=1, number=2, what=week(said))) in text_of(told)
        assert "no adverts here" in text_of(told)
        assert standing(stage)["status"] == "member"
        await stage.gone(stage.posts(person, b"nude-1"))
        await stage.settled()
        assert standing(stage)["status"] == "restricted"
        card = await stage.hears(plain(first), LOG)
        await stage.press(card, "ga:u")
        assert standing(stage)["status"] == "member"
        assert await stage.scene.memory.every(Mute) == []
        counted = f"{said.get('group-undone-counts', count=1)} {said.get('group-undone-mute-lifted')}"
        await stage.hears(f"{plain(said.get('group-told-unwarn', group='Keluarga <Besar>'))} {counted}", MEMBER)

    in_group(use, log=True, changes={"language": language, "strikes": 2, "mute_minutes": 60})


@EACH
def test_the_warning_that_mutes_says_for_how_long_and_its_undo_lifts_that(language: str) -> None:
    async def use(stage: Play) -> None:
        said, person = texts(language), Person(MEMBER, "Budi", language)
        span = said.get("group-span-minutes", count=60)
        answer = await asked(stage, "/warn", said.get("group-card-muted", span=span), about=person)
        assert standing(stage)["status"] == "restricted"
        await stage.hears(plain(said.get("group-private-muted", span=span, count=1)), MEMBER)
        await stage.press(answer, "ga:u")
        assert standing(stage)["status"] == "member"
        assert plain(said.get("group-undo-mute-lifted")) in text_of(answer)

    in_group(use, changes={"language": language, "strikes": 1, "mute_minutes": 60})


def test_where_nobody_is_muted_a_warning_is_only_counted() -> None:
    async def use(stage: Play) -> None:
        await asked(stage, "/warn", "Budi is warned. One strike within 7 days.")
        stage.world.says(BUDI, chat=CHAT, text="/strikes")
        await stage.hears("Budi: one strike within 7 days")
        assert standing(stage)["status"] == "member"

    in_group(use)


@EACH
@pytest.mark.parametrize("act", list(Act))
def test_only_admins_who_may_restrict_members_themselves_are_obeyed(act: Act, language: str) -> None:
    async def use(stage: Play) -> None:
        said = texts(language)
        stage.chat.promotes(DEWI, "can_delete_messages")
        for person, key in ((ADI, "group-may-no-admin"), (DEWI, "group-may-no-mute")):
            await asked(stage, f"/{act}", said.get(key), person=person)
        assert standing(stage)["status"] == "member"
        assert await measures(stage) == []
        assert not stage.scene.api.asked("restrictChatMember", "banChatMember", "unbanChatMember")

    in_group(use, changes={"language": language})


@EACH
@pytest.mark.parametrize("act", list(Act))
def test_admins_channels_anonymous_admins_and_bots_are_left_alone_with_a_sentence(act: Act, language: str) -> None:
    async def use(stage: Play) -> None:
        said = texts(language)
        stage.chat.promotes(DEWI)
        await asked(stage, f"/{act}", said.get("group-not-done-admin"), about=DEWI)
        for theirs, key in (
            (stage.chat.anonymous_says(text="hi"), "anonymous"),
            (stage.chat.channel_says(-1008, text="hi"), "channel"),
            (stage.said()[0], "bot"),
        ):
            stage.world.says(IBU, chat=CHAT, text=f"/{act}", reply_to_message=theirs)
            await stage.hears(plain(said.get(f"group-not-done-{key}")))
        assert await measures(stage) == []

    in_group(use, changes={"language": language})


def test_who_hides_behind_the_group_is_obeyed_only_where_all_who_hide_may() -> None:
    async def use(stage: Play) -> None:
        theirs = stage.world.post(CHAT, BUDI.to_json(), text="hi")
        for person, rights in ((DEWI, ("can_delete_messages",)), (ADI, ("can_restrict_members",))):
            stage.chat.promotes(person, *rights, anonymous=True)
            stage.chat.anonymous_says(text="/mute 2h", reply_to_message=theirs)
            await stage.hears("send it under your own name")
            await stage.settled()
        assert standing(stage)["status"] == "member"
        stage.chat.promotes(DEWI, anonymous=True)
        stage.chat.anonymous_says(text="/mute 2h", reply_to_message=theirs)
        await stage.hears("cannot write here for 2 hours")

    in_group(use)


@EACH
@pytest.mark.parametrize(
    ("command", "key"),
    [("/mute 2x", "group-not-done-span"), ("/ban 999d", "group-not-done-span"), ("/mute 5", "group-not-done-span")],
)
def test_a_time_that_is_none_is_explained_and_nothing_is_guessed(language: str, command: str, key: str) -> None:
    async def use(stage: Play) -> None:
        await asked(stage, command, texts(language).get(key))
        assert standing(stage)["status"] == "member"

    in_group(use, changes={"language": language})


@EACH
def test_without_a_reply_also_in_a_topic_it_says_what_to_do(language: str) -> None:
    """In a topic, Telegram names the topic's beginning as what was replied to."""

    async def use(stage: Play) -> None:
        said = texts(language).get("group-needs-reply")
        stage.world.says(IBU, chat=CHAT, text="/ban")
        await stage.hears(said)
        stage.chat.forum, stage.chat.topics = True, {7}
        began = stage.world.post(CHAT, BUDI.to_json(), forum_topic_created={"name": "x", "icon_color": 1})
        in_topic = {"message_thread_id": 7, "is_topic_message": True, "reply_to_message": began}
        for command in ("/ban", "/mute 2h", "/pardon", "/exempt"):
            stage.world.says(IBU, chat=CHAT, text=command, **in_topic)
        await stage.settled()
        assert stage.words().count(said) == 5
        assert standing(stage)["status"] == "member"

    in_group(use, changes={"language": language})


@EACH
def test_without_the_right_and_in_basic_groups_the_reason_is_said(language: str) -> None:
    async def use(stage: Play) -> None:
        said = texts(language)
        await asked(stage, "/mute 2h", said.get("group-not-done-no-right"))
        await asked(
            stage,
            "/warn",
            said.get("group-act-warn-counted", name="Budi", count=1, what=week(said)),
        )
        small = Chat(stage.world, -55, "Kecil", kind="group")
        small.owns(IBU)
        small.joins(BUDI)
        small.bot_becomes(IBU, "administrator", "can_restrict_members")
        theirs = stage.world.post(-55, BUDI.to_json(), text="hi")
        stage.world.says(Person(IBU.number, "Ibu", language), chat=-55, text="/ban", reply_to_message=theirs)
        heard = plain(said.get("group-not-done-basic"))
        await stage.scene.until(
            lambda: next((one for one in stage.world.alone.values() if heard in text_of(one)), None)
        )

    in_group(use, "can_delete_messages", changes={"language": language})


@pytest.mark.parametrize("act", [Act.MUTE, Act.BAN])
def test_what_telegram_refuses_is_said_and_not_kept(act: Act) -> None:
    async def use(stage: Play) -> None:
        method = "restrictChatMember" if act is Act.MUTE else "banChatMember"
        stage.scene.api.faults.append(Fault(method, status=400, description="Bad Request: CHAT_ADMIN_REQUIRED"))
        await asked(stage, f"/{act} 2h", "Telegram did not do it")
        assert await measures(stage) == []

    in_group(use)


def test_who_has_left_cannot_be_muted_and_can_be_banned() -> None:
    async def use(stage: Play) -> None:
        stage.chat.leaves(BUDI)
        for act in (Act.WARN, Act.MUTE, Act.UNMUTE):
            await asked(stage, f"/{act}", "not in the group any more")
        await asked(stage, "/ban", "is banned until an admin lifts it")
        stage.chat.members.pop(DEWI.number)
        await asked(stage, "/mute", "does not know this member", about=DEWI)

    in_group(use)


def test_an_admins_mute_takes_the_place_of_the_bots_own() -> None:
    """An undo of the case that muted must not lift what an admin chose since."""

    async def use(stage: Play) -> None:
        await stage.gone(stage.posts(BUDI, b"nude-1"))
        await stage.settled()
        card = await stage.hears("Muted for one hour", LOG)
        await asked(stage, "/mute 1d", "for 24 hours")
        assert await stage.scene.memory.every(Mute) == []
        for verb in ("gc:u", "gc:U"):
            await stage.press(card, verb)
        assert standing(stage)["status"] == "restricted"
        assert abs(until(stage) - 86_400) < 60

    in_group(use, log=True, changes={"strikes": 1, "mute_minutes": 60})


Used = Callable[[Play], Awaitable[None]]


def test_the_answer_is_for_the_admin_alone_and_the_member_hears_in_private() -> None:
    async def use(stage: Play) -> None:
        before = len(stage.said())
        writes(stage, "/mute 2h")
        alone = await stage.scene.until(
            lambda: next((one for one in stage.world.alone.values() if "cannot write here" in text_of(one)), None)
        )
        assert alone["receiver_user"]["id"] == IBU.number
        await stage.hears("has muted you", MEMBER)
        await stage.settled()
        assert stage.said()[before:] == []
        assert "Undone" in await stage.press(alone, "ga:u")
        assert "Undone" in text_of(alone)
        assert standing(stage)["status"] == "member"

    in_group(use, changes={"telling": Telling.ALONE})


@EACH
@pytest.mark.parametrize("act", [Act.WARN, Act.MUTE])
def test_who_cannot_be_reached_alone_is_told_by_a_line_without_the_reason(act: Act, language: str) -> None:
    async def use(stage: Play) -> None:
        stage.world.blocked.add(MEMBER)
        writes(stage, f"/{act} rude" if act is Act.WARN else "/mute 2h rude")
        line = await stage.hears(texts(language).get(f"group-line-act-{act}", name="Budi"))
        assert "rude" not in text_of(line)

    in_group(use, changes={"language": language})


def test_who_is_banned_and_cannot_be_reached_is_not_named_before_the_group() -> None:
    async def use(stage: Play) -> None:
        stage.world.blocked.add(MEMBER)
        await asked(stage, "/ban", "I could not tell them")

    in_group(use)


def test_while_the_memory_does_not_answer_there_is_no_button_that_could_not_work(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def use(stage: Play) -> None:
        await asked(stage, "/unmute", "not muted")

        async def gone(*_: Any, **__: Any) -> None:
            raise ConnectionError

        for command in ("get", "set", "delete"):
            monkeypatch.setattr(stage.scene.store, command, gone)
        answer = await asked(stage, "/mute 2h", "cannot write here for 2 hours")
        assert standing(stage)["status"] == "restricted"
        assert stage.scene.buttons(answer) == []

    in_group(use)


FORGED = (
    *(f"ga:u:{CHAT}:zzzzzz", f"ga:u:{CHAT}:", "ga:u:-1:abcdef", "ga:u:1:abcdef", "ga:x", "ga:u", f"ga:u:{CHAT}:ABCDEF"),
    f"ga:u:-{'9' * 20}:abcdef",
)


def test_forged_and_foreign_presses_undo_nothing() -> None:
    async def use(stage: Play) -> None:
        answer = await asked(stage, "/mute 2h", "cannot write here")
        data = stage.scene.data(answer, "ga:u")
        stage.chat.promotes(DEWI, "can_delete_messages")
        for person, words in ((BUDI, "Only admins"), (DEWI, "Ban users")):
            assert words in await stage.scene.pressed(stage.world.presses(person, answer, data))
        elsewhere = stage.world.says(IBU, text="hi")
        assert "does nothing" in await stage.scene.pressed(stage.world.presses(IBU, elsewhere, data))
        for forged in FORGED:
            assert await stage.scene.pressed(stage.world.presses(IBU, answer, forged)), forged
        assert standing(stage)["status"] == "restricted"

    in_group(use)


def test_words_on_the_next_line_are_read_like_those_on_the_first() -> None:
    async def use(stage: Play) -> None:
        writes(stage, "/mute\n2h\nberisik")
        told = await stage.hears("muted you for 2 hours", MEMBER)
        assert "berisik" in text_of(told)
        assert abs(until(stage) - 2 * 3600) < 60

    in_group(use)


def test_a_name_that_turns_words_around_turns_none_of_the_answer() -> None:
    async def use(stage: Play) -> None:
        writes(stage, "/warn", about=Person(MEMBER, "\u202eidub\u2066" + "x" * 90))
        answer = text_of(await stage.hears("is warned"))
        assert not {"\u202e", "\u2066"} & set(answer)
        assert "x" * 41 not in answer

    in_group(use)
