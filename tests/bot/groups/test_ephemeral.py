"""Members are told about their photos alone in the group. A server that cannot do so never gets a private word to post."""

from __future__ import annotations

import asyncio
import html
import json
import re
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

import pytest

from bot.groups.ephemeral import Alone
from bot.groups.records import Case
from bot.groups.rights import Admins
from bot.groups.vocabulary import Party, Telling
from bot.store.records import DAY
from bot.transport.message import Answer
from tests.bot.groups.stage import ADI, BUDI, CHAT, DEWI, IBU, Play, in_group, text_of, week
from tests.botapi import Person
from tests.botapi.newer import EPHEMERAL, Server
from texts import texts

SPEAKERS = pytest.mark.parametrize("person", [BUDI, ADI], ids=["en", "id"])
PROBE = texts("en").get("group-alone-probe")


def alone(use: Callable[[Play], Awaitable[Any]], *rights: str, **options: Any) -> Any:
    changes = {"telling": Telling.ALONE, **options.pop("changes", {})}
    return in_group(use, *rights, changes=changes, **options)


def heard(stage: Play, person: Person) -> list[dict[str, Any]]:
    """What one member was told alone and still sees."""
    theirs = [message for (chat, who, _), message in stage.world.alone.items() if (chat, who) == (CHAT, person.number)]
    return [message for message in theirs if text_of(message) != PROBE]


def posted(stage: Play) -> list[str]:
    """Every text that was ever sent into the group for everybody, also what was deleted since."""
    for_all = stage.world.ephemeral == Server.IGNORES
    sent = [call for call in stage.scene.api.asked("sendMessage") if call.number("chat_id") == CHAT]
    return [call.values["text"] for call in sent if for_all or EPHEMERAL not in call.values]


async def told(stage: Play, person: Person, count: int = 1) -> dict[str, Any]:
    return (await stage.scene.until(lambda: found if len(found := heard(stage, person)) >= count else None))[-1]


@SPEAKERS
def test_the_sender_alone_reads_why_with_a_tip_and_the_way_to_object(person: Person) -> None:
    async def use(stage: Play) -> None:
        before = len(posted(stage))
        photo = stage.posts(person, b"nude-1")
        await stage.gone(photo)
        message, said = await told(stage, person), texts(person.language or "en")
        await stage.settled()
        assert said.get("group-alone") in text_of(message)
        assert said.get("risk-intimate.short") in text_of(message)
        assert stage.said(person.number) == []
        assert posted(stage)[before:] == []
        assert await stage.press(message, "gm", person) == said.get(
            "group-press-appealed", id=(await stage.cases())[0].id
        )

    alone(use)


@SPEAKERS
def test_what_stays_is_told_to_its_sender_alone_too(person: Person) -> None:
    async def use(stage: Play) -> None:
        before = len(posted(stage))
        stage.posts(person, b"phone-1")
        message, said = await told(stage, person), texts(person.language or "en")
        await stage.settled()
        assert said.get("risk-contact.short") in text_of(message)
        assert "{" not in text_of(message)
        assert posted(stage)[before:] == []

    alone(use, preset="school")


@pytest.mark.parametrize("server", [Server.IGNORES, Server.REFUSES])
@SPEAKERS
def test_a_server_that_does_not_know_it_gets_no_private_word(person: Person, server: Server) -> None:
    """The most dangerous line: what is meant for one member must not be posted for all, not even for a moment."""

    async def use(stage: Play) -> None:
        stage.world.ephemeral = server
        for number in range(3):
            await stage.gone(stage.posts(person, f"nude-{number}".encode()))
            await stage.scene.until(lambda count=number: True if len(stage.said(person.number)) > count else None)  # type: ignore[misc]  # mypy infers no lambda with a default
        stage.world.says(person, chat=CHAT, text="/strikes")
        await stage.hears("⚖️")
        for language in ("en", "id"):
            assert not any(texts(language).get("risk-intimate.short") in text for text in posted(stage))
            assert not any(texts(language).get("group-alone") in text for text in posted(stage))
        stage.world.says(IBU, chat=CHAT, text="/settings")
        await stage.hears(texts("en").get("group-set-head").split("<b>")[1].split("</b>")[0])
        carrying = [call for call in stage.scene.api.asked("sendMessage") if EPHEMERAL in call.values]
        assert carrying
        assert {call.values["text"] for call in carrying} == {PROBE}
        assert len(carrying) == 1
        assert json.loads(carrying[0].values[EPHEMERAL]) == {"receiver_user_id": IBU.number}
        assert PROBE not in stage.words()

    alone(use)


def test_a_server_that_forgets_it_later_has_its_post_taken_back_and_gets_no_more() -> None:
    async def use(stage: Play) -> None:
        await stage.gone(stage.posts(BUDI, b"ktp-1"))
        await told(stage, BUDI)
        stage.world.ephemeral = Server.IGNORES
        await stage.gone(stage.posts(BUDI, b"card-2"))
        await stage.scene.until(lambda: stage.said(BUDI.number) or None)
        carrying = [call for call in stage.scene.api.asked("sendMessage") if EPHEMERAL in call.values]
        await stage.gone(stage.posts(BUDI, b"card-3"))
        await stage.scene.until(lambda: True if len(stage.said(BUDI.number)) > 1 else None)
        assert [call for call in stage.scene.api.asked("sendMessage") if EPHEMERAL in call.values] == carrying
        assert texts("en").get("group-alone") not in stage.words()

    alone(use)


def test_a_bot_that_is_no_admin_takes_the_other_ways() -> None:
    async def use(stage: Play) -> None:
        stage.chat.bot_becomes(IBU, "member")
        stage.world.reads_all = True
        stage.posts(ADI, b"phone-1")
        await stage.hears("Adi")
        assert stage.world.alone == {}

    alone(use, preset="school")


def test_after_a_while_the_sender_is_told_in_a_message_that_waits_for_them() -> None:
    async def use(stage: Play) -> None:
        await stage.gone(stage.posts(BUDI, b"ktp-1"))
        await told(stage, BUDI)
        context = stage.scene.wiring.groups.context
        (case,) = await context.repository.every(Case)
        old = await context.repository.amend(case, lambda now: _owing(now, made=now.made - 600))
        await stage.scene.wiring.groups.moderation._notifications.about(old)
        await stage.scene.until(lambda: stage.said(BUDI.number) or None)
        assert len(heard(stage, BUDI)) == 1

    alone(use)


def _owing(case: Case, made: int) -> Case:
    return replace(case, made=made, owes=frozenset({Party.SENDER}))


@SPEAKERS
def test_what_was_lost_on_an_offline_member_is_found_by_asking(person: Person) -> None:
    async def use(stage: Play) -> None:
        stage.world.offline.add(person.number)
        await stage.gone(stage.posts(person, b"ktp-1"))
        await stage.settled()
        assert heard(stage, person) == []
        stage.world.offline.clear()
        stage.world.says(person, chat=CHAT, text="/strikes")
        message, said = await told(stage, person), texts(person.language or "")
        (case,) = await stage.cases()
        counted = said.get("group-strikes-counted", name=person.name, count=1, number=3, what=week(said))
        assert text_of(message) == counted
        assert await stage.press(message, "gm", person) == said.get("group-press-appealed", id=case.id)

    alone(use)


@pytest.mark.parametrize("asker", [DEWI, ADI], ids=["en", "id"])
def test_check_is_answered_to_who_asked_in_their_language(asker: Person) -> None:
    async def use(stage: Play) -> None:
        before = len(posted(stage))
        photo = stage.posts(BUDI, b"maybe-1")
        await stage.settled()
        stage.world.says(asker, chat=CHAT, text="/check", reply_to_message=photo)
        headline = texts(asker.language or "").get("group-verdict-stop")
        assert text_of(await told(stage, asker)).startswith(re.sub("</?b>", "", headline))
        await stage.settled()
        assert heard(stage, BUDI) == []
        assert posted(stage)[before:] == []

    alone(use)


@pytest.mark.parametrize("admin", [IBU, Person(IBU.number, IBU.name, "id")], ids=["en", "id"])
@pytest.mark.parametrize(
    ("command", "key", "filled"),
    [
        ("/stats", "group-stats-head", {}),
        ("/pardon", "group-pardoned", {"name": "Budi", "count": 1}),
        ("/exempt", "group-exempted", {"name": "Budi"}),
    ],
)
def test_answers_to_admins_are_theirs_alone_in_their_language(
    command: str, key: str, filled: dict[str, Any], admin: Person
) -> None:
    async def use(stage: Play) -> None:
        await stage.gone(stage.posts(BUDI, b"ktp-1"))
        await stage.settled()
        before, theirs = len(posted(stage)), stage.world.post(CHAT, BUDI.to_json(), text="hi")
        stage.world.says(admin, chat=CHAT, text=command, reply_to_message=theirs)
        answer, said = await told(stage, admin), texts(admin.language or "en")
        await stage.settled()
        assert text_of(answer).startswith(re.sub("</?b>", "", said.get(key, **filled)))
        assert not any(
            said.get(f"risk-{kind}.short") in text_of(answer) for kind in ("identity", "medical", "intimate")
        )
        assert posted(stage)[before:] == []

    alone(use)


@pytest.mark.parametrize("command", ["/stats", "/pardon", "/exempt"])
def test_where_nobody_can_be_told_alone_admins_are_answered_in_the_group(command: str) -> None:
    async def use(stage: Play) -> None:
        stage.world.ephemeral = Server.IGNORES
        before = len(posted(stage))
        stage.chat.anonymous_says(text=command, reply_to_message=stage.world.post(CHAT, BUDI.to_json(), text="hi"))
        await stage.scene.until(lambda: True if len(posted(stage)) > before else None)
        assert stage.world.alone == {}

    alone(use)


@SPEAKERS
def test_who_cannot_be_written_to_hears_alone_what_became_of_the_case(person: Person) -> None:
    async def use(stage: Play) -> None:
        stage.world.blocked.add(person.number)
        await stage.gone(stage.posts(person, b"nude-1"))
        mistake, said = await told(stage, person), texts(person.language or "")
        await stage.press(mistake, "gm", person)
        appeal = await stage.hears("appeal, case")
        await stage.press(appeal, "gc:d")
        (case,) = await stage.cases()
        words = said.get("group-dismissed", id=case.id, group=stage.chat.title)
        assert text_of(await told(stage, person, 2)) == html.unescape(words)

    alone(use)


def test_settings_are_shown_changed_and_closed_alone() -> None:
    async def use(stage: Play) -> None:
        before = len(posted(stage))
        stage.world.says(IBU, chat=CHAT, text="/settings")
        card = await told(stage, IBU)
        await stage.press(card, "gs:open:notices")
        assert texts("en").get("group-telling-p") in json.dumps(card["reply_markup"], ensure_ascii=False)
        await stage.press(card, "gs:tell:l")
        assert (await stage.group()).telling is Telling.LINE
        assert texts("en").get("group-telling-l") in text_of(card)
        await stage.press(card, "gs:open:main")
        await stage.press(card, "gs:close")
        assert heard(stage, IBU) == []
        assert posted(stage)[before:] == []

    alone(use)


@SPEAKERS
def test_what_only_its_sender_needs_to_hear_of_a_command_is_told_alone(person: Person) -> None:
    """A report of what is no photo, and that it was too many commands."""

    async def use(stage: Play) -> None:
        before, said = len(posted(stage)), texts(person.language or "en")
        advert = stage.world.post(CHAT, DEWI.to_json(), text="casino")
        stage.world.says(person, chat=CHAT, text="/report", reply_to_message=advert)
        assert said.get("group-report-passed") in text_of(await told(stage, person))
        for _ in range(6):
            stage.world.says(person, chat=CHAT, text="/strikes")
        await told(stage, person, 7)
        assert any(said.get("group-too-many-commands", count=6) in text_of(one) for one in heard(stage, person))
        await stage.settled()
        assert posted(stage)[before:] == []

    alone(use, log=True)


@pytest.mark.parametrize("telling", [Telling.ALONE, Telling.LINE])
def test_the_greetings_button_shows_the_settings_alone_and_leaves_the_greeting(telling: Telling) -> None:
    async def use(stage: Play) -> None:
        greeting = await stage.hears("what I may do")
        before, shown = len(posted(stage)), text_of(greeting)
        await stage.press(greeting, "gs:new")
        head = re.sub("</?b>", "", texts("en").get("group-set-head"))
        if telling is Telling.ALONE:
            assert text_of(await told(stage, IBU)).startswith(head)
            assert text_of(greeting) == shown
        else:
            assert text_of(greeting).startswith(head)
            assert heard(stage, IBU) == []
        assert posted(stage)[before:] == []
        assert texts("en").get("group-may-no-admin") in await stage.press(
            {**greeting, "reply_markup": {"inline_keyboard": [[{"text": "x", "callback_data": "gs:new"}]]}},
            "gs:new",
            BUDI,
        )
        assert heard(stage, BUDI) == []

    alone(use, changes={"telling": telling})


def test_an_anonymous_admin_is_answered_as_before() -> None:
    async def use(stage: Play) -> None:
        stage.chat.anonymous_says(text="/settings")
        await stage.hears("Settings of this group")
        assert stage.world.alone == {}

    alone(use)


@pytest.mark.parametrize(("telling", "private"), [(Telling.PRIVATE, 1), (Telling.LINE, 0)])
def test_a_group_may_choose_the_other_ways(telling: Telling, private: int) -> None:
    async def use(stage: Play) -> None:
        await stage.gone(stage.posts(BUDI, b"ktp-1"))
        if not private:
            await stage.hears("Budi")
        await stage.scene.until(lambda: True if len(stage.said(BUDI.number)) == private else None)
        await stage.settled()
        assert not [call for call in stage.scene.api.calls if EPHEMERAL in call.values]

    alone(use, changes={"telling": telling})


def test_what_a_probe_has_shown_holds_for_a_day() -> None:
    async def use(stage: Play) -> None:
        context, clock = stage.scene.wiring.groups.context, [0.0]
        way = Alone(context.bot, Admins(), context.shared.store, clock=lambda: clock[0])
        group = await stage.group()
        stage.world.ephemeral = Server.IGNORES
        results = await asyncio.gather(*(way.tell(group, BUDI.number, Answer("private")) for _ in range(3)))
        assert results == [False] * 3
        stage.world.ephemeral = Server.KEEPS
        assert not await way.tell(group, BUDI.number, Answer("private"))
        clock[0] = DAY + 1.0
        assert await way.tell(group, BUDI.number, Answer("private"))
        sent = [call.values["text"] for call in stage.scene.api.calls if EPHEMERAL in call.values]
        assert sent == [PROBE, PROBE, "private"]

    alone(use)
