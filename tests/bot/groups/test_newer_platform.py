"""What Telegram added in Bot API 10.x and the library does not know: rights, communities, switches. None is an error."""

from __future__ import annotations

from typing import Any

import pytest

from bot.groups.ledger import ExpiringNotice
from bot.groups.records import Case
from bot.groups.vocabulary import Telling
from tests.bot.flow import Scene, play
from tests.bot.groups.stage import BUDI, CHAT, IBU, Play, in_group
from tests.botapi import Person
from tests.botapi.world import BOT
from texts import COMPLETE, texts

SERVICE: tuple[dict[str, Any], ...] = (
    {"community_chat_added": {"community": {"id": 5, "name": "All of us"}}},
    {"community_chat_removed": {"community": {"id": 5, "name": "All of us"}}},
    {"checklist_tasks_done": {"marked_as_done_task_ids": [1]}},
    {"paid_media": {"star_count": 1, "paid_media": [{"type": "preview"}]}},
    {"story": {"chat": {"id": CHAT, "type": "supergroup", "title": "x"}, "id": 1}},
    {"checklist": {"title": "t", "tasks": [{"id": 1, "text": "x"}]}},
    {"rich_message": {"blocks": []}},
    {"message_generation_stopped": {"by": 1}},
)
MISTAKES = ("update-failed", "polling-failed", "ERROR", "Traceback")


@pytest.mark.parametrize("content", SERVICE, ids=lambda content: next(iter(content)))
def test_in_a_group_it_is_no_error_and_the_next_photo_is_looked_at(
    content: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    async def use(stage: Play) -> None:
        stage.world.says(BUDI, chat=CHAT, **content)
        await stage.gone(stage.posts(BUDI, b"ktp-1"))
        await stage.settled()
        assert [case.hidden for case in await stage.scene.wiring.groups.context.repository.every(Case)] == [True]

    in_group(use)
    assert not any(word in caplog.text for word in MISTAKES), caplog.text


@pytest.mark.parametrize("content", SERVICE[3:7], ids=lambda content: next(iter(content)))
@pytest.mark.parametrize("person", [Person(55, "Ani"), Person(66, "Adi", "id")], ids=["en", "id"])
def test_in_private_it_is_said_that_it_was_not_checked(
    content: dict[str, Any], person: Person, caplog: pytest.LogCaptureFixture
) -> None:
    async def use(scene: Scene) -> None:
        scene.world.says(person, **content)
        said, sent = texts(person.language or ""), (await scene.message(person.number))["text"]
        kinds = {"paid_media": "paid", "story": "story", "checklist": "checklist", "rich_message": "unknown"}
        assert sent == said.get(f"other-{kinds[next(iter(content))]}")
        assert "not checked" in sent or "belum diperiksa" in sent

    play(use)
    assert not any(word in caplog.text for word in MISTAKES), caplog.text


def test_a_right_that_the_library_does_not_know_changes_no_other(caplog: pytest.LogCaptureFixture) -> None:
    async def use(stage: Play) -> None:
        known = stage.chat.members[123456789]
        stage.chat.members[123456789] = {**known, "can_send_welcome_messages": True}
        before = {"chat": stage.chat.to_json(), "from": IBU.to_json(), "date": 1_795_000_000}
        stage.world.push(
            "my_chat_member",
            {**before, "old_chat_member": known, "new_chat_member": stage.chat.members[123456789]},
        )
        await stage.gone(stage.posts(BUDI, b"ktp-1"))
        assert (await stage.group()).rights == "sdm"

    in_group(use, changes={"telling": Telling.ALONE})
    assert not any(word in caplog.text for word in MISTAKES), caplog.text


ASKED: dict[str, dict[str, Any]] = {
    "paid": {"paid_media": {"star_count": 1, "paid_media": [{"type": "preview"}]}},
    "story": {"story": {"chat": {"id": CHAT, "type": "supergroup", "title": "x"}, "id": 1}},
    "checklist": {"checklist": {"title": "t", "tasks": [{"id": 1, "text": "x"}]}},
}


@pytest.mark.parametrize("language", COMPLETE)
@pytest.mark.parametrize("kind", ASKED)
@pytest.mark.parametrize("asked", ["/check", "/report"])
def test_in_a_group_who_asks_about_it_by_reply_hears_why_it_is_not_checked(
    kind: str, asked: str, language: str, caplog: pytest.LogCaptureFixture
) -> None:
    async def use(stage: Play) -> None:
        theirs = stage.world.says(BUDI, chat=CHAT, **ASKED[kind])
        stage.world.says(IBU, chat=CHAT, text=asked, reply_to_message=theirs)
        await stage.hears(texts(language).get(f"group-asked-{kind}"))
        await stage.settled()
        assert stage.here(theirs)
        assert not stage.eyes.seen

    in_group(use, changes={"language": language})
    assert not any(word in caplog.text for word in MISTAKES), caplog.text


@pytest.mark.parametrize("language", COMPLETE)
def test_in_a_group_a_reply_to_a_story_is_answered_too(language: str) -> None:
    async def use(stage: Play) -> None:
        story = {"chat": {"id": BUDI.number, "type": "private", "first_name": "Budi"}, "id": 1}
        stage.world.says(IBU, chat=CHAT, text="/check", reply_to_story=story)
        await stage.hears(texts(language).get("group-asked-story"))

    in_group(use, changes={"language": language})


@pytest.mark.parametrize("kind", ASKED)
@pytest.mark.parametrize("person", [Person(55, "Ani"), Person(66, "Adi", "id")], ids=["en", "id"])
def test_in_private_who_asks_about_it_by_reply_hears_why_it_is_not_checked(kind: str, person: Person) -> None:
    async def use(scene: Scene) -> None:
        about = scene.world.post(person.number, person.to_json(), **ASKED[kind])
        scene.world.says(person, text="/check", reply_to_message=about)
        assert (await scene.message(person.number))["text"] == texts(person.language or "").get(f"other-{kind}")

    play(use)


@pytest.mark.parametrize("person", [Person(55, "Ani"), Person(66, "Adi", "id")], ids=["en", "id"])
def test_in_private_a_reply_to_a_story_is_answered_too(person: Person) -> None:
    async def use(scene: Scene) -> None:
        story = {"chat": {"id": BUDI.number, "type": "private", "first_name": "Budi"}, "id": 1}
        scene.world.says(person, text="/check", reply_to_story=story)
        assert (await scene.message(person.number))["text"] == texts(person.language or "").get("other-story")

    play(use)


@pytest.mark.parametrize("language", COMPLETE)
@pytest.mark.parametrize(("event", "added"), [("community_chat_added", "yes"), ("community_chat_removed", "no")])
def test_a_group_that_joins_or_leaves_a_community_hears_what_that_changes(
    event: str, added: str, language: str
) -> None:
    async def use(stage: Play) -> None:
        stage.world.says(IBU, chat=CHAT, **{event: {"community": {"id": 5, "name": "All of us"}}})
        told = await stage.hears(texts(language).get("group-community", added=added))
        assert "All of us" not in told["text"]
        await stage.settled()
        fading = await stage.scene.memory.every(ExpiringNotice)
        assert told["message_id"] in {one.message for one, _ in fading}

    in_group(use, changes={"language": language})


@pytest.mark.parametrize("language", COMPLETE)
def test_a_right_to_send_welcome_messages_is_called_not_needed(language: str) -> None:
    async def use(stage: Play) -> None:
        known = stage.chat.members[BOT["id"]]
        stage.chat.members[BOT["id"]] = {**known, "can_send_welcome_messages": True}
        change = {"chat": stage.chat.to_json(), "from": IBU.to_json(), "date": 1_795_000_000}
        new = stage.chat.members[BOT["id"]]
        words = texts(language).get("group-test-unneeded")
        assert words not in stage.words()
        stage.world.push("my_chat_member", {**change, "old_chat_member": known, "new_chat_member": new})
        await stage.hears(words)

    in_group(use, changes={"language": language})
