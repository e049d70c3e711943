"""Chats, people, messages and files as the double knows them, and the updates that wait to be fetched."""

from __future__ import annotations

import asyncio
import itertools
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.botapi.groups import Flood, Group

_UPDATES = itertools.count(500_000)
"""Telegram never gives a number twice, also to a bot that was restarted in between."""
BOT: dict[str, Any] = {"id": 123456789, "is_bot": True, "first_name": "Gatekeeper", "username": "gatekeeper_test_bot"}


@dataclass(frozen=True)
class Person:
    """Someone who writes to the bot; a private chat has the number of its person."""

    number: int = 777000111
    name: str = "Siti <b>Aminah</b>"
    language: str | None = "en"

    def to_json(self) -> dict[str, Any]:
        told = {"id": self.number, "is_bot": False, "first_name": self.name, "language_code": self.language}
        return {key: value for key, value in told.items() if value is not None}


@dataclass
class World:
    updates: list[dict[str, Any]] = field(default_factory=list)
    messages: dict[tuple[int, int], dict[str, Any]] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    sizes_told: dict[str, int] = field(default_factory=dict)
    kinds: dict[str, str] = field(default_factory=dict)
    """As what a file was sent, where that holds: a film is sent again only as the same (Bot API, Sending files)."""
    blocked: set[int] = field(default_factory=set)
    queries: dict[str, str | None] = field(default_factory=dict)
    news: asyncio.Event = field(default_factory=asyncio.Event)
    told: dict[tuple[str, str], str] = field(default_factory=dict)
    webhook: tuple[str, str] | None = None
    groups: dict[int, Group] = field(default_factory=dict)
    flood: Flood | None = None
    """Chats of several (see ``groups``), and their limit on messages where a test wants it kept."""
    reads_all: bool = False
    ephemeral: str = "keeps"
    """What this server does with a message for one member (``newer.Server``); ``alone`` holds those that arrived."""
    alone: dict[tuple[int, int, int], dict[str, Any]] = field(default_factory=dict)
    offline: set[int] = field(default_factory=set)
    takes_guests: bool = False
    guest_answers: dict[str, dict[str, Any] | None] = field(default_factory=dict)
    folder: Path | None = None
    """Where a server in local mode keeps its files; None for a server that hands them out."""
    _count: int = 0

    def count(self) -> int:
        self._count += 1
        return self._count

    def chat(self, number: int) -> dict[str, Any]:
        if number > 0:
            return {"id": number, "type": "private", "first_name": "Siti"}
        if number in self.groups:
            return self.groups[number].to_json()
        return {"id": number, "type": "supergroup", "title": "Family"}

    def file(self, data: bytes, told: int | None = None) -> dict[str, Any]:
        """Keeps the bytes and gives their handle, as ``file_id`` of any kind of media."""
        name = f"AgACAgUAAxkBAAI{self.count():05d}" + "x" * 50
        self.files[name] = data
        self.sizes_told[name] = len(data) if told is None else told
        return self.handle(name)

    def handle(self, name: str) -> dict[str, Any]:
        """A file that is known already; what it is does not change with who sends it again."""
        return {"file_id": name, "file_unique_id": f"AQAD{name[15:20]}", "file_size": self.sizes_told[name]}

    def post(self, chat: int, sender: dict[str, Any], **content: Any) -> dict[str, Any]:
        """Puts a message into a chat."""
        message: dict[str, Any] = {
            "message_id": self.count(),
            "date": int(time.time()),
            "chat": self.chat(chat),
            "from": sender,
        }
        message.update(content)
        self.messages[chat, message["message_id"]] = message
        return message

    def push(self, kind: str, content: dict[str, Any]) -> int:
        number = next(_UPDATES)
        self.updates.append({"update_id": number, kind: content})
        self.news.set()
        return number

    def says(self, person: Person, chat: int | None = None, **content: Any) -> dict[str, Any]:
        """A person sends a message; the bot will fetch it."""
        message = self.post(chat or person.number, person.to_json(), **content)
        text = content.get("text", "")
        if text.startswith("/"):
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text.split()[0])}]
        self.push("message", message)
        return message

    def sends_photo(self, person: Person, data: bytes, **content: Any) -> dict[str, Any]:
        small = {**self.file(b"thumb"), "width": 9, "height": 9}
        return self.says(person, photo=[small, {**self.file(data), "width": 400, "height": 300}], **content)

    def sends_file(self, person: Person, data: bytes, mime: str | None, name: str, **content: Any) -> dict[str, Any]:
        document = {**self.file(data), "file_name": name, **({"mime_type": mime} if mime else {})}
        return self.says(person, document=document, **content)

    def sends_film(self, person: Person, data: bytes, kind: str = "video", **content: Any) -> dict[str, Any]:
        """A person sends a film: ``kind`` is ``animation``, ``video`` or ``video_note``."""
        return self.says(person, **self.film(data, kind), **content)

    def film(self, data: bytes, kind: str = "video") -> dict[str, Any]:
        """The content of a message with a film. An animation also has a document, for what knows no animations."""
        told = {"length": 40} if kind == "video_note" else {"width": 40, "height": 30}
        handle = self.file(data)
        self.kinds[handle["file_id"]] = kind
        content: dict[str, Any] = {kind: {**handle, **told, "duration": 2}}
        return {**content, "document": {**handle, "mime_type": "video/mp4"}} if kind == "animation" else content

    def sends_album(
        self, person: Person, *pictures: bytes, album: str = "12345", **content: Any
    ) -> list[dict[str, Any]]:
        """Separate messages with one mark, as Telegram delivers an album."""
        return [self.sends_photo(person, data, media_group_id=album, **content) for data in pictures]

    def edits(self, message: dict[str, Any], data: bytes | None = None, **content: Any) -> None:
        """A person edits a message; with bytes it carries another picture from then on."""
        if data is not None:
            message["photo"] = [{**self.file(data), "width": 400, "height": 300}]
        message.update(content, edit_date=message["date"] + 1)
        self.push("edited_message", dict(message))

    def presses(self, person: Person, message: dict[str, Any] | None, data: str) -> str:
        """A person presses a button, or forges a press; the number of the query."""
        number = str(self.count())
        self.queries[number] = None
        query: dict[str, Any] = {"id": number, "from": person.to_json(), "chat_instance": "1", "data": data}
        if message is not None:
            query["message"] = message
        self.push("callback_query", query)
        return number
