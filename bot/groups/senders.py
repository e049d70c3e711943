"""Tells who sent a message in a group: a member, an anonymous admin, a channel, a bot. Names stay in this process."""

from __future__ import annotations

import unicodedata
from collections import OrderedDict
from dataclasses import dataclass
from enum import StrEnum

from telegram import Chat, Message

MOST_NAMES = 5000
JOINER = "\u200d"
"""Holds the parts of an emoji together."""


class SenderKind(StrEnum):
    MEMBER = "member"
    CHANNEL = "channel"
    ANONYMOUS = "anonymous"
    LINKED = "linked"
    BOT = "bot"


@dataclass(frozen=True, slots=True)
class Sender:
    """Who sent a message. ``id`` is the person's, or that of the channel in whose name they write."""

    id: int
    kind: SenderKind
    name: str
    speaks: str = ""

    @property
    def is_person(self) -> bool:
        return self.kind is SenderKind.MEMBER


def sender_of(message: Message) -> Sender:
    """Reads the sender of a message. Who writes as a chat has a stand-in account; ``sender_chat`` tells as which."""
    as_chat, person = message.sender_chat, message.from_user
    if message.is_automatic_forward:
        return Sender(as_chat.id if as_chat else 0, SenderKind.LINKED, (as_chat.title if as_chat else "") or "")
    if as_chat is not None:
        kind = SenderKind.ANONYMOUS if as_chat.id == message.chat.id else SenderKind.CHANNEL
        return Sender(as_chat.id, kind, as_chat.title or "")
    if person is None:
        return Sender(0, SenderKind.ANONYMOUS, "")
    kind = SenderKind.BOT if person.is_bot else SenderKind.MEMBER
    return Sender(person.id, kind, person.first_name, person.language_code or "")


def replied_to(message: Message) -> Message | None:
    """Returns the message that was replied to. In a topic, Telegram names the topic's beginning where there was none."""
    about = message.reply_to_message
    return None if about is not None and about.forum_topic_created is not None else about


def is_group(chat: Chat) -> bool:
    return chat.type in (Chat.GROUP, Chat.SUPERGROUP)


def safe_name(name: str) -> str:
    """Cleans a name of what turns, hides or covers the words around it: signs of direction, of no width, piles of marks."""
    kept: list[str] = []
    for sign in " ".join(name.split()):
        kind = unicodedata.category(sign)
        piled = kind == "Mn" and len(kept) > 1 and all(unicodedata.category(mark) == "Mn" for mark in kept[-2:])
        if not piled and (kind[0] != "C" or sign == JOINER):
            kept.append(sign)
    return "".join(kept)


class NameCache:
    """Holds what members and groups are called in notices and cards, in this process only."""

    def __init__(self) -> None:
        self._names: OrderedDict[int, str] = OrderedDict()

    def remember(self, number: int, name: str) -> None:
        self._names[number] = safe_name(name)
        self._names.move_to_end(number)
        while len(self._names) > MOST_NAMES:
            self._names.popitem(last=False)

    def get(self, number: int) -> str:
        """Returns at most a line of a name; empty for a sender that was not met since the start."""
        return self._names.get(number, "")[:40]
