"""Groups as the double knows them: members and rights, topics, anonymous admins, migration, and the limit on messages."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass, field
from typing import Any

from tests.botapi.rules import Refused, bad
from tests.botapi.world import BOT, Person, World

ANONYMOUS = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
CHANNEL_BOT = {"id": 136817688, "is_bot": True, "first_name": "Channel", "username": "Channel_Bot"}
SERVICE = {"id": 777000, "is_bot": False, "first_name": "Telegram"}
"""The accounts that Telegram puts where somebody speaks as a chat, and where a channel's post is passed on."""

RIGHTS = (
    *("can_be_edited", "can_manage_chat", "can_delete_messages", "can_manage_video_chats", "can_restrict_members"),
    *("can_promote_members", "can_change_info", "can_invite_users"),
    *("can_post_stories", "can_edit_stories", "can_delete_stories", "can_manage_topics", "can_pin_messages"),
)
PERMISSIONS = (
    *("can_send_messages", "can_send_audios", "can_send_documents", "can_send_photos", "can_send_videos"),
    *("can_send_video_notes", "can_send_voice_notes", "can_send_polls", "can_send_other_messages"),
    *("can_add_web_page_previews", "can_react_to_messages", "can_edit_tag", "can_change_info", "can_invite_users"),
    *("can_pin_messages", "can_manage_topics"),
)


@dataclass
class Flood:
    """So many messages in so many seconds in one group; one more is refused with 429. ``refused`` counts those."""

    most: int = 20
    seconds: float = 60.0
    refused: int = 0
    times: dict[int, deque[float]] = field(default_factory=dict)

    def take(self, chat: int, count: int) -> None:
        now, times = time.monotonic(), self.times.setdefault(chat, deque())
        while times and times[0] <= now - self.seconds:
            times.popleft()
        if len(times) + count > self.most:
            self.refused += 1
            wait = max(1, round(times[0] + self.seconds - now))
            raise Refused(429, f"Too Many Requests: retry after {wait}", {"retry_after": wait})
        times.extend([now] * count)


@dataclass
class Group:
    """A chat of several, and who is what in it; ``members`` are as getChatMember tells them."""

    world: World
    number: int
    title: str = "Keluarga <Besar>"
    kind: str = "supergroup"
    forum: bool = False
    topics: set[int] = field(default_factory=set)
    linked: int = 0
    migrated: int = 0
    members: dict[int, dict[str, Any]] = field(default_factory=dict)
    reactions: list[tuple[int, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.world.groups[self.number] = self

    def to_json(self) -> dict[str, Any]:
        told = {"id": self.number, "type": self.kind, "title": self.title}
        return {**told, "is_forum": True} if self.forum else told

    def joins(self, person: Person) -> Person:
        self.members[person.number] = {"status": "member", "user": person.to_json()}
        return person

    def owns(self, person: Person) -> Person:
        self.members[person.number] = {"status": "creator", "user": person.to_json(), "is_anonymous": False}
        return person

    def promotes(self, person: Person, *rights: str, anonymous: bool = False) -> Person:
        """An admin with these rights; without any named, with all."""
        self.members[person.number] = administrator(person.to_json(), rights or RIGHTS, anonymous)
        return person

    def promotes_bot(self, *rights: str) -> None:
        """The bot is an admin here already, and is not told so."""
        self.members[BOT["id"]] = administrator(BOT, rights)

    def leaves(self, person: Person) -> None:
        self.members[person.number] = {"status": "left", "user": person.to_json()}

    def bot_becomes(self, by: Person, status: str, *rights: str) -> None:
        """The bot's own membership changes, and it is told so."""
        old = self.members.get(BOT["id"], {"status": "left", "user": BOT})
        new: dict[str, Any] = (
            administrator(BOT, rights) if status == "administrator" else {"status": status, "user": BOT}
        )
        if status == "kicked":
            new["until_date"] = 0
        self.members[BOT["id"]] = new
        self.world.push("my_chat_member", _change(self.to_json(), by, old, new))

    def bot_loses_silently(self, *rights: str) -> None:
        """Rights change and the update about it never comes."""
        self.promotes_bot(*rights)

    def speaks(self, by: dict[str, Any], account: dict[str, Any], **content: Any) -> dict[str, Any]:
        """A message in the name of a chat: Telegram's stand-in account, with the chat beside it."""
        message = self.world.post(self.number, account, sender_chat=by, **content)
        text = content.get("text", "")
        if text.startswith("/"):
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text.split()[0])}]
        self.world.push("message", message)
        return message

    def anonymous_says(self, **content: Any) -> dict[str, Any]:
        return self.speaks(self.to_json(), ANONYMOUS, **content)

    def channel_says(self, channel: int, **content: Any) -> dict[str, Any]:
        return self.speaks({"id": channel, "type": "channel", "title": "Kanal"}, CHANNEL_BOT, **content)

    def passes_on(self, channel: int, **content: Any) -> dict[str, Any]:
        """A post of the linked channel, which Telegram passes on into the group that discusses it.

        A channel in which the bot is has a message of its own, whose number the one in the group names.
        """
        post = self.world.post(channel, SERVICE, **content)
        by = {"id": channel, "type": "channel", "title": "Kanal"}
        origin = {"type": "channel", "chat": by, "message_id": post["message_id"], "date": post["date"]}
        return self.speaks(by, SERVICE, **content, is_automatic_forward=True, forward_origin=origin)

    def migrates(self, new: int) -> Group:
        """A basic group becomes a supergroup: told in both chats, and as two changes of the bot's membership."""
        group = Group(self.world, new, self.title, members=dict(self.members))
        self.migrated = new
        member = self.members[BOT["id"]]
        for chat, extra in ((self, {"migrate_to_chat_id": new}), (group, {"migrate_from_chat_id": self.number})):
            message = {"message_id": self.world.count(), "date": int(time.time()), "chat": chat.to_json(), **extra}
            self.world.push("message", {**message, "from": ANONYMOUS, "sender_chat": chat.to_json()})
        left = {"status": "left", "user": BOT}
        self.world.push("my_chat_member", _change(self.to_json(), Person(), member, left))
        self.world.push("my_chat_member", _change(group.to_json(), Person(), left, member))
        return group


def administrator(user: dict[str, Any], rights: tuple[str, ...], anonymous: bool = False) -> dict[str, Any]:
    held = {right: right in rights for right in RIGHTS}
    return {"status": "administrator", "user": user, "is_anonymous": anonymous, **held}


def _change(chat: dict[str, Any], by: Person, old: dict[str, Any], new: dict[str, Any]) -> dict[str, Any]:
    who = {"chat": chat, "from": by.to_json(), "date": int(time.time())}
    return {**who, "old_chat_member": old, "new_chat_member": new}


def entered(world: World, chat: int) -> None:
    """Refuses what is asked about a group that moved, or that the bot is not in."""
    group = world.groups.get(chat)
    if group is None:
        return
    if group.migrated:
        words = "Bad Request: group chat was upgraded to a supergroup chat"
        raise Refused(400, words, {"migrate_to_chat_id": group.migrated})
    if group.members.get(BOT["id"], {}).get("status") in (None, "left", "kicked"):
        raise Refused(403, f"Forbidden: bot was kicked from the {group.kind} chat")


def may_delete(world: World, message: dict[str, Any]) -> bool:
    """Its own messages always; those of others with the right."""
    group = world.groups.get(message["chat"]["id"])
    if group is None or message["from"]["id"] == BOT["id"]:
        return True
    return bool(group.members[BOT["id"]].get("can_delete_messages"))


def in_topic(world: World, chat: int, topic: int) -> dict[str, Any]:
    """What a message has that is sent into a topic."""
    group = world.groups.get(chat)
    if not topic:
        return {}
    if group is None or not group.forum or topic not in group.topics:
        bad("message thread not found")
    return {"message_thread_id": topic, "is_topic_message": True}
