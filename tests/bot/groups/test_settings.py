"""``/settings``: everything as text, changed by buttons, by admins only, whoever presses and whatever is forged."""

from __future__ import annotations

import time
from typing import Any

import pytest

from bot.groups.policy import actions_of
from bot.groups.records import Group
from bot.groups.settings_buttons import NotASetting
from bot.groups.settings_card import PAGES, Shown, settings_card
from bot.groups.settings_changes import turned
from bot.groups.vocabulary import PRESETS
from bot.store.records import DAY
from detectors.kit.terms import Risk
from tests.bot.groups.stage import ADI, BUDI, CHAT, IBU, LOG, STRANGER, Play, in_group, text_of
from tests.botapi import Fault, Person
from tests.botapi.groups import Group as Chat
from texts import COMPLETE, texts


def a_group(language: str = "en", **changes: Any) -> Group:
    return Group(CHAT, language, actions_of("family"), **changes)


async def opened(stage: Play, person: Person = IBU) -> dict[str, Any]:
    stage.world.says(person, chat=CHAT, text="/settings")
    return await stage.hears("Settings of this group")


def test_one_message_says_everything_as_text() -> None:
    async def use(stage: Play) -> None:
        text = (await opened(stage))["text"]
        for risk in Risk:
            assert f"• {texts('en').get(f'risk-{risk.value}.short')}:" in text
        for words in (
            "Active (Family)",
            "Could not be checked: note to admins",
            "Strikes:",
            "Notices:",
            "Language: English",
        ):
            assert words in text
        for words in ("Not looked at: admins", "Log chat: none", "may delete, may mute", "180 days"):
            assert words in text

    in_group(use)


@pytest.mark.parametrize(
    ("path", "field", "value"),
    [
        (("presets", "preset:school"), "preset", "school"),
        (("risks", "copies"), "child_copies", True),
        (("risks", "unchecked", "unchecked:d"), "unchecked", "d"),
        (("strikes", "strikes:5"), "strikes", 5),
        (("strikes", "window:30"), "window_days", 30),
        (("strikes", "mute:60"), "mute_minutes", 60),
        (("notices", "fade:0"), "notice_seconds", 0),
        (("language", "lang:id"), "language", "id"),
        (("exempt", "admins"), "spare_admins", False),
        (("exempt", "spare:22"), "exempt", (33,)),
        (("presets", "preset:watch"), "dry", True),
    ],
)
def test_every_choice_is_reached_and_kept_by_buttons(path: tuple[str, ...], field: str, value: Any) -> None:
    async def use(stage: Play) -> None:
        message = await opened(stage)
        for step in path:
            await stage.press(
                message, f"gs:open:{step}" if f"gs:open:{step}" in stage.scene.buttons(message) else f"gs:{step}"
            )
        assert getattr(await stage.group(), field) == value
        assert len(stage.scene.api.asked("getChatAdministrators")) >= len(path) + 1

    in_group(use, changes={"exempt": (BUDI.number, ADI.number)})


def test_each_risk_has_its_action_and_its_sensitivity() -> None:
    async def use(stage: Play) -> None:
        message = await opened(stage)
        for step in ("open:risks", "open:risk.contact", "act:contact:d", "sense:contact:h"):
            await stage.press(message, f"gs:{step}")
        group = await stage.group()
        assert (group.action(Risk.CONTACT).name, group.sense(Risk.CONTACT)) == ("DELETE", "h")
        assert "Contact: delete — hints, too" in message["text"]
        assert "own choice" in message["text"]
        await stage.gone(stage.posts(BUDI, b"phone-1"))

    in_group(use)


def test_a_group_that_only_watched_acts_from_one_press_on() -> None:
    async def use(stage: Play) -> None:
        message = await opened(stage)
        assert "Watch only" in message["text"]
        await stage.press(message, "gs:on")
        await stage.gone(stage.posts(BUDI, b"nude-1"))

    in_group(use, preset="")


def test_the_card_can_be_closed_and_the_self_test_opens_it() -> None:
    async def use(stage: Play) -> None:
        hello = stage.said()[0]
        await stage.press(hello, "gs:new")
        assert "Settings of this group" in hello["text"]
        await stage.press(hello, "gs:close")
        await stage.gone(hello)

    in_group(use)


def test_an_anonymous_admin_opens_it_and_is_known_by_their_press() -> None:
    """Telegram hides who writes in the name of the group, and tells who presses."""

    async def use(stage: Play) -> None:
        stage.chat.promotes(BUDI, "can_delete_messages", anonymous=True)
        stage.chat.anonymous_says(text="/settings")
        message = await stage.hears("Settings of this group")
        await stage.press(message, "gs:open:presets", BUDI)
        await stage.press(message, "gs:preset:work", BUDI)
        assert (await stage.group()).preset == "work"

    in_group(use)


@pytest.mark.parametrize("person", [BUDI, STRANGER])
def test_members_and_strangers_can_neither_open_nor_press(person: Person) -> None:
    async def use(stage: Play) -> None:
        stage.world.says(person, chat=CHAT, text="/settings")
        await stage.hears("Only admins")
        message = await opened(stage)
        before = await stage.group()
        for data in ("gs:on", "gs:preset:school", "gs:link", "gs:close", "gs:open:risks"):
            assert "Only admins" in await stage.scene.pressed(stage.world.presses(person, message, data))
        assert await stage.group() == before
        assert stage.here(message)
        assert "linkcode" not in await stage.scene.kinds()

    in_group(use)


def test_a_channel_is_no_admin() -> None:
    async def use(stage: Play) -> None:
        stage.chat.channel_says(-1008, text="/settings")
        await stage.hears("Only admins")

    in_group(use)


def test_an_admin_who_may_not_delete_may_not_have_it_done() -> None:
    async def use(stage: Play) -> None:
        stage.chat.promotes(BUDI, "can_invite_users")
        message = await opened(stage)
        assert "Delete messages" in await stage.press(message, "gs:open:presets", BUDI)

    in_group(use)


def test_an_admin_of_yesterday_is_refused_today() -> None:
    async def use(stage: Play) -> None:
        stage.chat.promotes(BUDI)
        message = await opened(stage, BUDI)
        stage.chat.joins(BUDI)
        assert "Only admins" in await stage.press(message, "gs:open:presets", BUDI)

    in_group(use)


def test_while_telegram_does_not_say_who_is_admin_nothing_is_changed() -> None:
    async def use(stage: Play) -> None:
        message = await opened(stage)
        before = await stage.group()
        stage.scene.api.faults.append(Fault("getChatAdministrators", status=500, times=9))
        assert "does not tell me" in await stage.scene.pressed(stage.world.presses(IBU, message, "gs:preset:work"))
        assert await stage.group() == before

    in_group(use)


FORGED = (
    *("gs:act:unicorn:d", "gs:act:identity:x", "gs:act", "gs:act:-1:d", "gs:sense:identity:q", "gs:preset:none"),
    *("gs:act:identity", "gs:sense:identity", "gs:mute:61"),
    *("gs:strikes:0", "gs:strikes:x", "gs:window:365", "gs:fade:1", "gs:lang:xx", "gs:unchecked:r"),
    *("gs:spare:5", "gs:nothing", "gs:open:risk.99", "gs:open:risk.x"),
)


def test_forged_data_of_an_admin_changes_nothing() -> None:
    async def use(stage: Play) -> None:
        message = await opened(stage)
        before = await stage.group()
        for data in FORGED:
            assert "does nothing" in await stage.scene.pressed(stage.world.presses(IBU, message, data)), data
        assert await stage.group() == before

    in_group(use)


@pytest.mark.parametrize("data", ["gs:act:3:d", "gs:sense:3:l", "gs:open:risk.3"])
def test_a_button_of_before_that_names_a_risk_by_its_place_is_expired_and_never_misread(data: str) -> None:
    async def use(stage: Play) -> None:
        message = await opened(stage)
        before, shown = await stage.group(), dict(message)
        assert "does nothing" in await stage.scene.pressed(stage.world.presses(IBU, message, data))
        assert await stage.group() == before
        assert message == shown

    in_group(use)


def test_a_press_in_another_chat_concerns_that_chat_only() -> None:
    async def use(stage: Play) -> None:
        before = await stage.group()
        theirs = Chat(stage.world, -100777)
        theirs.owns(STRANGER)
        elsewhere = stage.world.says(STRANGER, chat=theirs.number, text="hi")
        private = stage.world.says(STRANGER, text="hi")
        for message in (elsewhere, private):
            query = stage.world.presses(STRANGER, message, "gs:preset:school")
            assert "does nothing" in await stage.scene.pressed(query)
        assert await stage.group() == before

    in_group(use)


async def code_of(stage: Play, person: Person = IBU) -> str:
    message = await opened(stage)
    await stage.press(message, "gs:open:log")
    words = await stage.scene.pressed(stage.world.presses(person, message, "gs:link"))
    assert len(words) <= 200
    assert not any("/log " in text for text in (stage.words(), stage.words(person.number)))
    return words.split("/log ")[1]


def test_a_log_chat_is_linked_from_that_chat_with_a_code_that_works_once() -> None:
    async def use(stage: Play) -> None:
        stage.log.bot_becomes(IBU, "member")
        code = await code_of(stage)
        stage.world.says(IBU, chat=LOG, text=f"/log {code}")
        await stage.hears("Cards about photos in Keluarga <Besar>", LOG)
        assert (await stage.group()).log == LOG
        stage.posts(BUDI, b"ktp-1")
        assert "Budi" in (await stage.hears("Hidden", LOG))["caption"]
        stage.world.says(IBU, text=f"/log {code}")
        await stage.hears("does not link anything", IBU.number)
        message = stage.said()[1]
        await stage.scene.pressed(stage.world.presses(IBU, message, "gs:unlog"))
        await stage.settled()
        assert (await stage.group()).log == 0

    in_group(use)


def test_an_admins_private_chat_can_be_the_log_chat() -> None:
    async def use(stage: Play) -> None:
        code = await code_of(stage)
        stage.world.says(IBU, text=f"/log {code.upper()}")
        await stage.hears("Cards about photos", IBU.number)
        stage.posts(BUDI, b"ktp-1")
        await stage.hears("Hidden", IBU.number)

    in_group(use)


@pytest.mark.parametrize("thief", ["member", "own chat", "guess", "no admin any more", "none"])
def test_a_code_links_for_nobody_else_nowhere_else(thief: str) -> None:
    async def use(stage: Play) -> None:
        code = await code_of(stage)
        person, chat = IBU, IBU.number
        if thief == "member":
            person, chat = BUDI, BUDI.number
        elif thief == "own chat":
            chat = CHAT
        elif thief == "guess":
            code = "abcdefgh"
        elif thief == "no admin any more":
            stage.chat.joins(IBU)
        else:
            code = ""
        stage.world.says(person, chat=chat, text=f"/log {code}")
        await stage.hears("does not link anything", chat)
        assert (await stage.group()).log == 0

    in_group(use)


def test_a_log_chat_that_has_moved_is_followed_and_one_that_is_lost_is_said_once() -> None:
    async def use(stage: Play) -> None:
        new = -1005554443332
        stage.log.migrates(new)
        stage.world.updates.clear()
        stage.posts(BUDI, b"ktp-1")
        await stage.hears("Hidden", new)
        await stage.settled()
        assert (await stage.group()).log == new
        stage.world.groups[new].members.clear()
        stage.posts(BUDI, b"ktp-2")
        stage.posts(BUDI, b"ktp-3")
        await stage.hears("cannot reach the log chat")
        await stage.settled()
        assert stage.words().count("cannot reach the log chat") == 1

    in_group(use, log=True)


def test_it_is_kept_for_180_days_since_the_group_was_last_active() -> None:
    async def use(stage: Play) -> None:
        register = stage.scene.wiring.groups.context.repository
        group = await stage.group()
        await stage.scene.memory.keep("", group, 5 * DAY)
        await register.save(group)
        await stage.scene.memory.keep("", group, 5 * DAY)
        stage.posts(BUDI, b"fine")
        await stage.settled()
        assert dict(await stage.scene.memory.about(CHAT))["group"] <= 5 * DAY
        register._clock = lambda: time.time() + DAY
        stage.posts(BUDI, b"fine")
        await stage.settled()
        assert dict(await stage.scene.memory.about(CHAT))["group"] > 179 * DAY

    in_group(use)


@pytest.mark.parametrize("language", ["en", "id"])
@pytest.mark.parametrize(
    "page", [*PAGES, "unchecked", "zone", "topics", "topic.7", *(f"risk.{risk.value}" for risk in Risk)]
)
def test_every_page_is_valid_and_leads_back(page: str, language: str) -> None:
    answer = settings_card(
        a_group(language=language, exempt=(1, 2), log=5),
        texts(language),
        page,
        Shown([(1, "A"), (2, "B")], {"7": "off"}, 7),
    )
    buttons = [button for row in answer.rows for button in row]
    assert len(answer.text) < 4096
    assert all(len(button.data.encode()) <= 64 and button.label for button in buttons)
    assert any(
        button.data in ("gs:open:main", "gs:open:risks", "gs:open:quiet", "gs:open:main.7", "gs:close")
        for button in buttons
    )
    for button in buttons:
        words = button.data.split(":")[1:]
        if words[0] not in ("open", "close", "link", "topic", "topics"):
            assert isinstance(turned(a_group(exempt=(1, 2)), words), Group)


def test_a_preset_says_what_happens_to_every_risk() -> None:
    for preset in PRESETS:
        group = turned(a_group(), ["preset", preset])
        assert not group.dry
        assert group.action(Risk.INTIMATE).name == "DELETE"
    watching = turned(turned(a_group(), ["preset", "work"]), ["preset", "watch"])
    assert watching.dry
    assert watching.actions == actions_of("work")
    with pytest.raises(NotASetting):
        turned(a_group(), ["preset", "own"])


async def lost(stage: Play) -> None:
    """A restart without memory: nothing of the group is known any more, its messages still stand there."""
    await stage.settled()
    await stage.scene.store.flushall()
    stage.scene.wiring.groups.context.repository._at_hand.clear()


@pytest.mark.parametrize(("language", "watches"), [("en", "Watch only"), ("id", "Hanya mengamati")])
def test_after_a_restart_without_memory_settings_open_without_waiting_for_a_photo(language: str, watches: str) -> None:
    async def use(stage: Play) -> None:
        await lost(stage)
        stage.world.says(Person(IBU.number, IBU.name, language), chat=CHAT, text="/settings")
        head = texts(language).get("group-set-head").split("<b>")[1].split("</b>")[0]
        card = await stage.scene.until(
            lambda: next((text for one in stage.world.alone.values() if head in (text := text_of(one))), None)
        )
        assert watches in card
        assert (await stage.group()).dry

    in_group(use)


def test_after_a_restart_without_memory_the_buttons_of_the_greeting_live() -> None:
    async def use(stage: Play) -> None:
        greeting = await stage.hears("what I may do")
        await lost(stage)
        await stage.press(greeting, "gs:new")
        card = await stage.scene.until(
            lambda: next((one for one in stage.world.alone.values() if "Settings of this group" in one["text"]), None)
        )
        await stage.press(card, "gs:on")
        assert not (await stage.group()).dry

    in_group(use)


def test_a_press_in_a_group_that_the_bot_has_left_opens_nothing() -> None:
    async def use(stage: Play) -> None:
        greeting = await stage.hears("what I may do")
        stage.chat.bot_becomes(IBU, "left")
        await stage.scene.until(lambda: None if stage.scene.wiring.groups.context.repository._at_hand else True)
        assert "does nothing" in await stage.press(greeting, "gs:new")

    in_group(use)


@pytest.mark.parametrize("language", COMPLETE)
def test_one_strike_and_one_day_are_told_as_one(language: str) -> None:
    said = texts(language)
    group = Group(CHAT, language, {}, strikes=1, window_days=1, mute_minutes=60)
    line = next(line for line in settings_card(group, said).text.splitlines() if said.get("group-mute-60") in line)
    assert said.get("group-button-window", count=1) in line
    assert "1 days" not in line
    assert "1 hidden photos" not in line
