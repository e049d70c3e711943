"""Single topics of a forum have rules of their own: not looked at, watch only, stricter, or another preset."""

from __future__ import annotations

from typing import Any

import pytest

from bot.groups.ledger import TopicRules
from bot.groups.policy import actions_of, with_rule
from bot.groups.records import Group
from bot.groups.vocabulary import MOST_TOPICS, PRESETS, TOPIC_RULES, Action, Done
from bot.store.records import DAY
from detectors.kit.terms import Risk
from tests.bot.groups.stage import BUDI, CHAT, IBU, LOG, Play, in_group, text_of
from texts import COMPLETE, texts

EACH = pytest.mark.parametrize("language", COMPLETE)
HERE = {"message_thread_id": 7, "is_topic_message": True}
ELSEWHERE = {"message_thread_id": 8, "is_topic_message": True}


def forum(stage: Play) -> None:
    stage.chat.forum, stage.chat.topics = True, {7, 8}


async def chosen(stage: Play, rule: str, topic: int = 7) -> dict[str, Any]:
    """As an admin does it: ``/settings`` in the topic, its page, its rule."""
    said = texts((await stage.group()).language)
    where = {"message_thread_id": topic, "is_topic_message": True}
    stage.world.says(IBU, chat=CHAT, text="/settings", **where)
    head = said.get("group-set-head").split("<b>")[1].split("</b>")[0]
    card: dict[str, Any] = await stage.scene.until(
        lambda: next((one for one in reversed(stage.said()) if head in text_of(one) and "open:topic" in str(one)), None)
    )
    assert card["message_thread_id"] == topic
    await stage.press(card, f"gs:open:topic.{topic}")
    await stage.press(card, f"gs:topic:{topic}:{rule}")
    return card


async def becomes(stage: Play, data: bytes, where: dict[str, Any]) -> Done | None:
    """What becomes of a photo in a topic; None where there is no case."""
    before = {case.id for case in await stage.cases()}
    stage.posts(BUDI, data, **where)
    await stage.settled()
    return next((case.done for case in await stage.cases() if case.id not in before), None)


@EACH
@pytest.mark.parametrize(
    ("rule", "data", "here"),
    [
        ("off", b"nude-1", None),
        ("watch", b"nude-1", Done.WOULD),
        ("strict", b"maybe-1", Done.HIDDEN),
        ("school", b"child-1", Done.HIDDEN),
        ("work", b"child-1", Done.WARNED),
        ("none", b"nude-1", Done.HIDDEN),
    ],
)
def test_a_rule_holds_in_its_topic_and_nowhere_else(language: str, rule: str, data: bytes, here: Done | None) -> None:
    async def use(stage: Play) -> None:
        forum(stage)
        elsewhere = await becomes(stage, data, ELSEWHERE)
        card = await chosen(stage, rule)
        said = texts(language)
        assert f"✓ {said.get(f'group-topic-{rule}')}" in str(card["reply_markup"])
        await stage.press(card, "gs:open:main.7")
        assert said.get("group-button-topic", rule=said.get(f"group-topic-{rule}")) in str(card["reply_markup"])
        assert (said.get("group-set-topics", count=1) in text_of(card)) is (rule != "none")
        assert await becomes(stage, data, HERE) == here
        assert await becomes(stage, data, ELSEWHERE) == elsewhere
        assert await becomes(stage, data, {}) == elsewhere
        await chosen(stage, "none")
        assert await becomes(stage, data, HERE) == elsewhere

    in_group(use, log=True, changes={"language": language, "window_days": 1})


def test_an_album_in_a_topic_is_one_case_by_the_topics_rule() -> None:
    async def use(stage: Play) -> None:
        forum(stage)
        await chosen(stage, "watch")
        stage.world.sends_album(BUDI, b"nude-1", b"fine-2", chat=CHAT, **HERE)
        await stage.settled()
        assert [case.done for case in await stage.cases()] == [Done.WOULD]

    in_group(use, log=True)


def test_in_a_topic_that_is_not_looked_at_a_check_is_answered_and_nothing_is_done() -> None:
    async def use(stage: Play) -> None:
        forum(stage)
        await chosen(stage, "off")
        photo = stage.posts(BUDI, b"nude-1", **HERE)
        await stage.settled()
        stage.world.says(IBU, chat=CHAT, text="/check", reply_to_message=photo, **HERE)
        await stage.hears("better not be in a group")
        assert stage.here(photo)

    in_group(use)


def test_the_groups_own_choices_are_never_changed_by_a_topic() -> None:
    async def use(stage: Play) -> None:
        forum(stage)
        before = await stage.group()
        for rule in TOPIC_RULES:
            await chosen(stage, rule)
            await becomes(stage, b"nude-1", HERE)
        assert await stage.group() == before

    in_group(use, log=True)


def test_stricter_deletes_what_the_group_does_not_ignore_and_presets_stand_alone() -> None:
    group = Group(CHAT, "en", actions_of("work"), dry=True)
    strict = with_rule(group, "strict")
    for risk in Risk:
        expected = Action.IGNORE if group.action(risk) is Action.IGNORE else Action.DELETE
        assert (strict.action(risk), strict.sense(risk)) == (expected, "h")
    assert strict.dry
    for preset in PRESETS:
        assert with_rule(group, preset).actions == actions_of(preset)
        assert not with_rule(group, preset).dry
    assert with_rule(group, "watch").dry
    assert with_rule(group, "") == group


@EACH
def test_so_many_topics_and_no_more_and_all_are_cleared_at_once(language: str) -> None:
    async def use(stage: Play) -> None:
        said = texts(language)
        topics = stage.scene.wiring.groups.context.topics
        for number in range(MOST_TOPICS):
            await topics.choose(CHAT, 100 + number, "off")
        stage.world.says(IBU, chat=CHAT, text="/settings")
        card = await stage.hears(said.get("group-set-topics", count=MOST_TOPICS))
        assert said.get("group-button-topics", count=MOST_TOPICS) in str(card["reply_markup"])
        full = said.get("group-press-topics-full")
        assert await stage.scene.pressed(stage.world.presses(IBU, card, "gs:topic:7:off")) == full
        assert await stage.scene.pressed(stage.world.presses(IBU, card, "gs:topic:100:watch")) != full
        for step in ("open:topics", "topics:clear"):
            await stage.scene.pressed(stage.world.presses(IBU, card, f"gs:{step}"))
        await stage.settled()
        assert await topics.of(CHAT) == {}
        assert await stage.scene.memory.every(TopicRules) == []

    in_group(use, changes={"language": language})


def test_rules_outlive_a_restart_are_renewed_by_use_and_go_when_the_bot_goes() -> None:
    async def use(stage: Play) -> None:
        forum(stage)
        await chosen(stage, "off")
        topics = stage.scene.wiring.groups.context.topics
        (rules,) = [found for found, _ in await stage.scene.memory.every(TopicRules)]
        await stage.scene.memory.keep("", TopicRules(CHAT, rules.rules, rules.day - 1), 5 * DAY)
        topics._at_hand.clear()
        assert await becomes(stage, b"nude-1", HERE) is None
        assert dict(await stage.scene.memory.about(CHAT))["topics"] > 179 * DAY
        stage.chat.bot_becomes(IBU, "left")
        await stage.scene.until(lambda: None if topics._at_hand else True)
        assert await stage.scene.memory.every(TopicRules) == []

    in_group(use)


FORGED = (
    *("topic", "topic:7", "topic:7:unicorn", "topic:0:off", "topic:-1:off", "topic:x:off", "topic:99999999999:off"),
    *("topics", "topics:all", "topics:clear:7", "open:topic.", "open:topic.x", "open:topic.-1", "open:topic.0"),
    *("topic:٣:off", "open:topic.٣", "open:topic.99999999999", "topic:7:", "open:main.x", "open:main."),
)


def test_forged_topics_change_nothing() -> None:
    async def use(stage: Play) -> None:
        stage.world.says(IBU, chat=CHAT, text="/settings")
        card = await stage.hears("Settings of this group")
        for data in FORGED:
            assert await stage.scene.pressed(stage.world.presses(IBU, card, f"gs:{data}")), data
        assert "Only admins" in await stage.scene.pressed(stage.world.presses(BUDI, card, "gs:topic:7:off"))
        assert await stage.scene.memory.every(TopicRules) == []

    in_group(use, log=True)


def test_the_log_chat_of_a_forum_gets_the_cards_of_all_topics() -> None:
    async def use(stage: Play) -> None:
        forum(stage)
        await chosen(stage, "watch")
        stage.posts(BUDI, b"nude-1", **HERE)
        assert "Watch only" in text_of(await stage.hears("would be", LOG))

    in_group(use, log=True)
