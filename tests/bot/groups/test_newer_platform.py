"""What Telegram added in Bot API 10.x and the library does not know: rights, communities, switches. None is an error."""

from __future__ import annotations

from typing import Any

import pytest

from bot.groups.records import Case
from bot.groups.vocabulary import Telling
from bot.texts import texts
from tests.bot.flow import Scene, play
from tests.bot.groups.stage import BUDI, CHAT, IBU, Play, in_group
from tests.botapi import Person

SERVICE: tuple[dict[str, Any], ...] = (
    {"community_chat_added": {"community": {"id": 5, "title": "All of us"}}},
    {"community_chat_removed": {"community": {"id": 5, "title": "All of us"}}},
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
